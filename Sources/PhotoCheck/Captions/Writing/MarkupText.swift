/// HTML, XML, RTF or JSON in place of a caption, and the tags that a web page leaves around a person's words.
enum MarkupText {
    /// Whether a text is the source of a document.
    static func isDocument(_ text: FoldedText) -> Bool {
        openings.length(at: 0, in: text) != nil
    }

    /// The text with a blank in place of every tag of HTML; nil where there is none.
    ///
    /// `<People in the square>` is a person's: only elements that are known, alone or with attributes, are tags.
    static func withoutTags(_ text: some StringProtocol) -> String? {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
        let folded = FoldedText(text)
        var plain = String.UnicodeScalarView()
        var index = 0
        var tags = 0
        while index < folded.count {
            if folded[index] == 0x3C, let end = endOfTag(index, in: folded) {
                tags += 1
                plain.append(" ")
                index = end
            } else {
                plain.append(folded.scalars[index])
                index += 1
            }
        }
        return tags > 0 ? String(plain) : nil
    }

    /// Signs of the longest tag that is looked for.
    private static let longestTag = 300

    private static func endOfTag(_ start: Int, in text: FoldedText) -> Int? {
        let name = text[start + 1] == 0x2F ? start + 2 : start + 1
        guard let length = elements.length(at: name, in: text) else { return nil }
        var index = name + length
        var attributes = false
        let last = index + longestTag
        while index < last, text[index] != FoldedText.hidden, text[index] != 0x3C {
            if text[index] == 0x3E {
                let plain = text.folded[(name + length)..<index].allSatisfy { Sign.isBlank($0) || $0 == 0x2F }
                return plain || attributes ? index + 1 : nil
            }
            if text[index] == 0x3D { attributes = true }
            index += 1
        }
        return nil
    }

    /// Beginnings of documents.
    private static let openings = WordTable([
        "<!doctype", "<html", "<head", "<body", "<?xml", "<xml", "<rdf:", "<x:xmpmeta", "<svg", "<script", "<style",
        "<meta",
        "<?php", "<?xpacket", "{\\rtf", "%pdf-", "{\"", "[{\"", "<!--",
    ])

    private static let elements = WordTable([
        "p", "br", "div", "span", "b", "i", "u", "a", "em", "strong", "font", "img", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "center", "html", "head", "body", "title", "figure",
        "figcaption", "small", "sub", "sup", "hr", "pre", "section", "article", "o:p", "st1:place",
    ])
}
