/// The number that a photo's name, or what a list calls it, ends with: 照片3, IMG_0003, 3, (3), 第三张.
struct PhotoNumber: Hashable, Sendable {
    /// The number.
    var value: Int
    /// Whether nothing but a word for photos stands before it, so that it is the photo's number and not a camera's.
    var isPlain: Bool
    /// Whether such a word stands before it.
    var isLabelled: Bool

    /// Reads the number at a name's end; nil where none stands there, or where it has more than nine digits.
    init?(_ name: some StringProtocol) {
        let text = FoldedText(name)
        var end = text.count
        while end > 0, Self.isClosing(text[end - 1]) { end -= 1 }
        var start = end
        while start > 0, Sign.isDigit(text[start - 1]) { start -= 1 }
        if start < end {
            guard end - start <= 8, let number = Numeral(at: start, in: text), number.end == end else { return nil }
            value = number.value
        } else {
            while start > 0, Numeral.chinese(text[start - 1]) != nil { start -= 1 }
            guard start < end, let number = Numeral(at: start, in: text), number.end == end else { return nil }
            value = number.value
        }
        var before = start
        while before > 0, Self.isJoin(text[before - 1]) { before -= 1 }
        let prefix = FoldedText(text.written(0..<before))
        isLabelled = prefix.count > 0 && Self.words.contains(prefix)
        isPlain = isLabelled || prefix.count == 0
        // 三.jpg is a number; 十五.jpg too; 老三 is none.
        if !Sign.isDigit(text[start]), !isPlain { return nil }
    }

    /// Words before a number that say no more than "photo".
    static let words = WordTable([
        "照片", "图片", "相片", "图", "照", "附图", "插图", "附照", "组图", "图像", "影像", "照片号", "图片号", "照片编号", "活动照片", "活动图片", "现场照片",
        "第",
        "照片第", "图片第", "图第", "编号", "photo", "photos", "picture", "pictures", "pic", "image", "figure", "fig", "fig.",
        "no", "no.", "nr", "nr.", "photo no", "photo no.", "#",
    ])

    /// 张 幅 号 and closing brackets.
    private static func isClosing(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x29, 0x5D, 0x3011, 0x5F20, 0x5E45, 0x53F7, 0x3015: true
        default: false
        }
    }

    /// Blanks, bars and opening brackets between word and number.
    private static func isJoin(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x28, 0x5B, 0x3010, 0x5F, 0x2D, 0x3014: true
        default: false
        }
    }
}
