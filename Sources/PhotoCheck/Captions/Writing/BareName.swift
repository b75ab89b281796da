/// A text without what copying and saving add to a name: the extension, `(1)`, 副本, `- Copy`.
struct BareName {
    /// What is left.
    let text: CaptionText

    init(_ text: CaptionText) {
        var range = 0..<text.count
        Self.dropExtension(&range, of: text)
        // IMG_0012 (1) - 副本 (2): bounded, since each turn drops at least one sign.
        for _ in 0..<4 {
            let before = range
            Self.dropCopyMark(&range, of: text)
            if range == before { break }
        }
        self.text = range == 0..<text.count ? text : CaptionText(text, range)
    }

    /// Names of picture files end so; other endings are part of a sentence.
    static let extensions = [
        ".jpg", ".jpeg", ".jpe", ".png", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".dng", ".cr2",
        ".nef", ".arw", ".orf", ".raw", ".mp4", ".mov", ".psd",
    ]

    /// How many signs the extension has that ends a text; nil where it has none.
    static func lengthOfExtension(_ text: CaptionText) -> Int? {
        (4...5).first { text.count > $0 && text.has(.fileExtensions, at: text.count - $0, length: $0) }
    }

    private static func dropExtension(_ range: inout Range<Int>, of text: CaptionText) {
        guard text.holds(.fileExtensions), let length = lengthOfExtension(text) else { return }
        range = range.lowerBound..<(range.upperBound - length)
    }

    /// What programs put behind the name of a copy.
    static let copyEndings = ["副本", "的副本", "拷贝", "copy", "edited", "edit", "编辑", "已编辑", "修改"]

    /// What programs put before it.
    static let copyBeginnings = ["复件", "副本", "copy of "]

    private static func dropCopyMark(_ range: inout Range<Int>, of text: CaptionText) {
        // (1), ~2
        if range.count > 3, text[range.upperBound - 1] == 0x29 {
            var start = range.upperBound - 2
            while start > range.lowerBound, Sign.isDigit(text[start]) { start -= 1 }
            if text[start] == 0x28, start < range.upperBound - 2, start > range.lowerBound {
                range = range.lowerBound..<start
            }
        }
        for length in 2...6 where range.count > length && text.holds(.copyEndings) {
            let start = range.upperBound - length
            // 副本 after another word stands behind a sign or a digit; 讲话副本 is a sentence.
            guard text.has(.copyEndings, at: start, length: length), !Sign.isHan(text[start - 1]),
                !Sign.isLetter(text[start - 1])
            else { continue }
            range = range.lowerBound..<start
            break
        }
        if let length = text.length(of: .copyBeginnings, at: range.lowerBound), range.count > length {
            range = (range.lowerBound + length)..<range.upperBound
        }
        while range.count > 1, joinsCopyMark(text[range.upperBound - 1]) {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        while range.count > 1, text[range.lowerBound] == 0x20 {
            range = (range.lowerBound + 1)..<range.upperBound
        }
    }

    /// A blank, `-`, `_` or `~`.
    private static func joinsCopyMark(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x2D, 0x5F, 0x7E: true
        default: false
        }
    }
}
