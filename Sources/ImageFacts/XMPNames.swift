internal import Bytes

/// Finds out whether a packet names any property that is wanted, at a fraction of the price of parsing it.
///
/// A name in XML cannot be disguised: references and CDATA are not allowed in names, and a prefix only stands before.
enum XMPNames {
    /// Local names, each at least a window long.
    ///
    /// Which namespace they stand in, the parser finds out.
    private static let all: [StaticString] = [
        "description", "title", "Headline", "ImageDescription", "UserComment", "AltTextAccessibility",
        "ExtDescrAccessibility", "HasExtendedXMP",
    ]

    private static let window = 5

    /// How far a window may move on when this is its last byte (Horspool's table, over the beginnings of all names).
    private static let shift: [Int] = {
        var shift = [Int](repeating: window, count: 256)
        for name in all {
            for (index, byte) in name.description.utf8.prefix(window - 1).enumerated() {
                shift[Int(byte)] = min(shift[Int(byte)], window - 1 - index)
            }
        }
        return shift
    }()

    /// Which bytes are the first of a name, and which the last of a window in which one may begin.
    private static let begins = flags { $0.first }
    private static let endsWindow = flags { $0.dropFirst(window - 1).first }

    private static func flags(_ letter: (Substring.UTF8View) -> UInt8?) -> [Bool] {
        var flags = [Bool](repeating: false, count: 256)
        for name in all {
            if let byte = letter(Substring(name.description).utf8) { flags[Int(byte)] = true }
        }
        return flags
    }

    /// Whether UTF-8 bytes hold one of the names; also inside another word, which only costs a parse.
    static func areNamed(in bytes: Span<UInt8>) -> Bool {
        let shift = shift
        let begins = begins
        let endsWindow = endsWindow
        var last = window - 1
        while last < bytes.count {
            let byte = bytes[last]
            if endsWindow[Int(byte)] {
                let first = last - (window - 1)
                if begins[Int(bytes[first])], isName(bytes, at: first) { return true }
            }
            last += shift[Int(byte)]
        }
        return false
    }

    private static func isName(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        for name in all where name.matches(bytes, at: offset) { return true }
        return false
    }
}
