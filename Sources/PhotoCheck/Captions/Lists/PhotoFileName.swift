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

    /// The folder right before the last component; nil where the path has none.
    static func folder(of path: String) -> String? {
        let parts = path.unicodeScalars.split { $0 == "/" || $0 == "\\" || $0 == "\u{FF0F}" || $0 == "\u{FF3C}" }
        return parts.count > 1 ? String(parts[parts.count - 2]) : nil
    }

    /// The name without a picture's extension.
    static func stem(of name: String) -> String {
        let text = FoldedText(name)
        guard isOne(text), let dot = text.folded.lastIndex(of: 0x2E) else { return name }
        return text.written(0..<dot)
    }

    private static let extensions = WordTable([
        "jpg", "jpeg", "jpe", "jfif", "png", "heic", "heif", "webp", "tif", "tiff", "gif", "bmp", "avif", "dng", "cr2",
        "cr3", "nef", "arw", "orf", "rw2", "raf",
    ])
}
