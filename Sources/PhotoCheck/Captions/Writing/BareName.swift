/// A text without what copying and saving add to a name: the extension, `(1)`, 副本, `- Copy`.
struct BareName {
    /// What is left, folded.
    let text: FoldedText

    init(_ folded: FoldedText) {
        var range = 0..<folded.count
        Self.dropExtension(&range, of: folded)
        // IMG_0012 (1) - 副本 (2): bounded, since each turn drops at least one sign.
        for _ in 0..<4 {
            let before = range
            Self.dropCopyMark(&range, of: folded)
            if range == before { break }
        }
        text = range == 0..<folded.count ? folded : FoldedText(folded.written(range))
    }

    /// Names of picture files end so; other endings are part of a sentence.
    static let extensions: [[UInt32]] = [
        "jpg", "jpeg", "jpe", "png", "heic", "heif", "tif", "tiff", "bmp", "gif", "webp", "dng", "cr2", "nef", "arw",
        "orf", "raw", "mp4",
        "mov", "psd",
    ].map { FoldedText("." + $0).folded }

    private static func dropExtension(_ range: inout Range<Int>, of text: FoldedText) {
        for ending in extensions where hasSuffix(ending, range, of: text) && range.count > ending.count {
            range = range.lowerBound..<(range.upperBound - ending.count)
            return
        }
    }

    private static let copyEndings: [[UInt32]] = [
        "副本", "的副本", "拷贝", "copy", "edited", "edit", "编辑", "已编辑", "修改",
    ].map { FoldedText($0).folded }

    private static let copyBeginnings: [[UInt32]] = ["复件", "副本", "copy of "].map { FoldedText($0).folded }

    private static func dropCopyMark(_ range: inout Range<Int>, of text: FoldedText) {
        // (1), ~2
        if range.count > 3, text[range.upperBound - 1] == 0x29 {
            var start = range.upperBound - 2
            while start > range.lowerBound, Sign.isDigit(text[start]) { start -= 1 }
            if text[start] == 0x28, start < range.upperBound - 2, start > range.lowerBound {
                range = range.lowerBound..<start
            }
        }
        for ending in copyEndings where hasSuffix(ending, range, of: text) && range.count > ending.count {
            // 副本 after another word stands behind a sign or a digit; 讲话副本 is a sentence.
            let before = text[range.upperBound - ending.count - 1]
            guard !Sign.isHan(before), !Sign.isLetter(before) else { continue }
            range = range.lowerBound..<(range.upperBound - ending.count)
            break
        }
        for beginning in copyBeginnings where hasPrefix(beginning, range, of: text) && range.count > beginning.count {
            range = (range.lowerBound + beginning.count)..<range.upperBound
            break
        }
        while range.count > 1, [0x20, 0x2D, 0x5F, 0x7E].contains(text[range.upperBound - 1]) {
            range = range.lowerBound..<(range.upperBound - 1)
        }
        while range.count > 1, text[range.lowerBound] == 0x20 {
            range = (range.lowerBound + 1)..<range.upperBound
        }
    }

    private static func hasSuffix(_ suffix: [UInt32], _ range: Range<Int>, of text: FoldedText) -> Bool {
        guard range.count >= suffix.count else { return false }
        let start = range.upperBound - suffix.count
        // From the end, where texts differ first.
        for index in suffix.indices.reversed() where text[start + index] != suffix[index] { return false }
        return true
    }

    private static func hasPrefix(_ prefix: [UInt32], _ range: Range<Int>, of text: FoldedText) -> Bool {
        guard range.count >= prefix.count else { return false }
        for index in prefix.indices where text[range.lowerBound + index] != prefix[index] { return false }
        return true
    }
}
