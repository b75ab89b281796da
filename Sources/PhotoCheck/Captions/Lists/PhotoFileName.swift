/// A photo's file name inside a text: `1.jpg`, `洋河镇/IMG_0012.JPG`.
enum PhotoFileName {
    /// Where a file name ends whose extension begins behind a dot at `dot`; nil where no picture's extension stands.
    static func end(ofExtensionAt dot: Int, in text: FoldedText) -> Int? {
        guard text[dot] == 0x2E, let length = extensions.length(at: dot + 1, in: text) else { return nil }
        let end = dot + 1 + length
        return Sign.isDigit(text[end]) || Sign.isLetter(text[end]) ? nil : end
    }

    /// Whether a whole text ends with a picture's extension.
    static func isOne(_ text: FoldedText) -> Bool {
        guard text.count <= 200, let dot = text.folded.lastIndex(of: 0x2E), dot > 0 else { return false }
        return end(ofExtensionAt: dot, in: text) == text.count
    }

    /// The last component of a path, whichever way its slashes lean.
    static func last(of path: String) -> String {
        let scalars = path.unicodeScalars
        guard let slash = scalars.lastIndex(where: { $0 == "/" || $0 == "\\" || $0 == "\u{FF0F}" || $0 == "\u{FF3C}" })
        else { return path }
        return String(scalars[scalars.index(after: slash)...])
    }

    /// The folders before the last component, from the top.
    static func folders(of path: String) -> [String] {
        let parts = path.unicodeScalars.split { $0 == "/" || $0 == "\\" || $0 == "\u{FF0F}" || $0 == "\u{FF3C}" }
        return parts.dropLast().map { String($0) }
    }

    /// The name without a picture's extension.
    static func stem(of name: String) -> String {
        let text = FoldedText(name)
        guard isOne(text), let dot = text.folded.lastIndex(of: 0x2E) else { return name }
        return text.written(0..<dot)
    }

    /// The names between two that differ in the number at their end alone (1.jpg-3.jpg); nil for any other two.
    static func between(_ first: String, _ last: String) -> [String]? {
        guard let start = counted(first), let end = counted(last), start.prefix == end.prefix,
            end.number > start.number, end.number - start.number < 100
        else { return nil }
        let suffix = String(first.unicodeScalars.dropFirst(stem(of: first).unicodeScalars.count))
        return ((start.number + 1)..<end.number).map { number in
            let digits = String(number)
            let zeros = start.width == end.width ? max(0, start.width - digits.utf8.count) : 0
            return start.prefix + String(repeating: "0", count: zeros) + digits + suffix
        }
    }

    private static func counted(_ name: String) -> (prefix: String, number: Int, width: Int)? {
        let scalars = stem(of: name).unicodeScalars
        let width = scalars.reversed().prefix { ("0"..."9").contains($0) }.count
        guard width > 0, width <= 8, let number = Int(String(scalars.suffix(width))) else { return nil }
        return (String(scalars.dropLast(width)), number, width)
    }

    private static let extensions = WordTable([
        "jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "webp", "tif", "tiff", "gif", "bmp", "avif", "dng", "cr2",
        "cr3", "nef", "arw", "orf", "rw2", "raf",
    ])
}
