/// A path or an address in place of a caption.
enum PathText {
    static func matches(_ text: CaptionText) -> Bool {
        let hasSlash = text.signs.mayHold(0x5C) || text.signs.mayHold(0x2F)
        // C:\, D:/
        if Sign.isLetter(text[0]), text[1] == 0x3A, isSlash(text[2]) { return true }
        if isRoot(text) { return true }
        let hasBlank = text.signs.mayHold(0x20)
        if text.has(.addresses, at: 0) { return !hasBlank }
        // press@example.gov
        if !hasBlank, text.signs.mayHold(0x40), text.signs.isASCII, text.signs.mayHold(0x2E) {
            return true
        }
        guard hasSlash, !hasBlank else { return false }
        if text[0] == 0x2F, text.indices.count(where: { isSlash(text[$0]) }) >= 2 { return true }
        let isSentence = text.signs.mayHold(0x2C) || text.indices.contains { text[$0] == 0x3002 }
        if BareName.lengthOfExtension(text) != nil, !isSentence { return true }
        // DCIM\100MEDIA without a file
        return text[0] == 0x64 && text[1] == 0x63 && text[2] == 0x69 && text[3] == 0x6D
    }

    /// What stands behind the last slash.
    static func lastComponent(_ text: CaptionText) -> CaptionText {
        guard let slash = text.indices.last(where: { isSlash(text[$0]) }) else { return text }
        return CaptionText(text.written((slash + 1)..<text.count))
    }

    private static func isSlash(_ sign: UInt32) -> Bool { sign == 0x5C || sign == 0x2F }

    /// `\\\\server`, `./`, `~/`, `file:`.
    private static func isRoot(_ text: CaptionText) -> Bool {
        switch (text[0], text[1]) {
        case (0x5C, 0x5C), (0x2E, 0x2F), (0x7E, 0x2F): true
        case (0x66, 0x69): text[2] == 0x6C && text[3] == 0x65 && text[4] == 0x3A
        default: false
        }
    }

    /// Beginnings of addresses.
    static let addresses = ["http://", "https://", "www."]
}
