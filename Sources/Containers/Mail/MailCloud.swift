/// Files that were left with a cloud service instead of being attached: the text of the mail holds a link, which nobody follows here.
enum MailCloud {
    /// Bytes of a text that are looked at.
    static let window = 1 << 20

    /// Addresses of the services' downloads, and what they call them in UTF-8 and GB 18030.
    private static let marks: [[UInt8]] =
        [
            "ftnExs_download", "/ftn/download", "large-attachment-download", "fs.163.com/fs/display",
            "pan.baidu.com/s/", "share.weiyun.com/", "cowtransfer.com/s/", "超大附件", "云附件", "文件中转站",
        ].map { Array($0.utf8) } + [
            [0xB3, 0xAC, 0xB4, 0xF3, 0xB8, 0xBD, 0xBC, 0xFE], [0xD4, 0xC6, 0xB8, 0xBD, 0xBC, 0xFE],
            [0xCE, 0xC4, 0xBC, 0xFE, 0xD6, 0xD0, 0xD7, 0xAA, 0xD5, 0xBE],
        ]

    /// Whether a text, as its bytes, speaks of such files.
    static func isNamed(in text: [UInt8]) -> Bool {
        let firsts = Set(marks.compactMap(\.first))
        return text.indices.contains { place in
            firsts.contains(text[place]) && marks.contains { text[place...].starts(with: $0) }
        }
    }
}
