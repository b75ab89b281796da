extension TextEncoding {
    /// The encoding that a page or a mail calls by this name, whatever its case; nil for one that the bytes must tell.
    package init?(label: String) {
        guard let encoding = Self.labels[label.lowercased()] else { return nil }
        self = encoding
    }

    /// GB 18030 for all that is within it: who says GB 2312 writes 堃 and 喆 all the same.
    private static let labels: [String: TextEncoding] = [
        "utf-8": .utf8, "utf8": .utf8, "us-ascii": .utf8, "gb2312": .gb18030, "gbk": .gb18030, "gb18030": .gb18030,
        "x-gbk": .gb18030, "gb_2312-80": .gb18030, "cp936": .gb18030, "euc-cn": .gb18030,
        "iso-8859-1": .windows1252, "windows-1252": .windows1252, "latin1": .windows1252, "big5": .big5,
        "x-x-big5": .big5, "shift_jis": .shiftJIS, "x-sjis": .shiftJIS, "windows-31j": .shiftJIS,
    ]
}
