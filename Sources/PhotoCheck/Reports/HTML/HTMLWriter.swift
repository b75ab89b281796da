/// Writes HTML as UTF-8 bytes; every text that is not ours is escaped on its way.
///
/// Over scalars and never over `Character`: `<` followed by a combining sign is one `Character`.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Hands out what was written and begins anew.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Markup of ours.
    mutating func markup(_ markup: StaticString) {
        // A literal's bytes live as long as the program.
        markup.withUTF8Buffer { markup in unsafe bytes.append(contentsOf: markup) }
    }

    /// Markup of ours that was put together: style and script.
    mutating func markup(_ markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// A text, shown as it is; what a viewer would hide or reorder is shown as its number.
    mutating func text(_ text: String) {
        exact(TerminalText.escape(text).utf8)
    }

    /// Bytes of UTF-8 as they are, but for what would be markup; for what a program reads back.
    private mutating func exact(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "<"): markup("&lt;")
            case UInt8(ascii: ">"): markup("&gt;")
            case UInt8(ascii: "\""): markup("&quot;")
            case UInt8(ascii: "'"): markup("&#39;")
            default: bytes.append(byte)
            }
        }
    }

    /// A text with its line ends.
    mutating func lines(_ text: String) {
        for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if place > 0 { markup("<br>") }
            self.text(String(line))
        }
    }

    /// An element with a text in it.
    mutating func element(_ name: StaticString, class kind: String? = nil, _ text: String) {
        element(name, class: kind) { $0.text(text) }
    }

    /// An element, with a class that is a word of ours.
    mutating func element(
        _ name: StaticString, class kind: String? = nil, id: String? = nil, _ body: (inout HTMLWriter) -> Void
    ) {
        open(name, class: kind, id: id)
        body(&self)
        close(name)
    }

    /// The beginning of an element.
    mutating func open(_ name: StaticString, class kind: String? = nil, id: String? = nil) {
        markup("<")
        markup(name)
        if let kind { attribute("class", kind) }
        if let id { attribute("id", id) }
        markup(">")
    }

    /// The end of an element.
    mutating func close(_ name: StaticString) {
        markup("</")
        markup(name)
        markup(">\n")
    }

    /// An attribute of an element that is open.
    mutating func attribute(_ name: StaticString, _ value: String) {
        markup(" ")
        markup(name)
        markup("=\"")
        text(value)
        markup("\"")
    }

    /// An attribute for programs: nothing in it is shown as its number.
    mutating func exactAttribute(_ name: StaticString, _ value: some Sequence<UInt8>) {
        markup(" ")
        markup(name)
        markup("=\"")
        exact(value)
        markup("\"")
    }
}
