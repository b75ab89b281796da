internal import Bytes

/// Which kind of document text is, by its first bytes and the extension of its name.
enum PlainText {
    /// `.other` when the bytes are no text, or a text that is no document.
    static func kind(of head: [UInt8], extension: String) -> DocumentKind {
        let named = Self.kind(named: `extension`)
        switch TextSniffer.kind(of: head.span) {
        case .pdf:
            return .pdf
        case .html:
            return .html
        case .text:
            return MHTMLArchive.isOne(head) ? .html : named ?? .other
        case .svg, .xml:
            // A text that happens to begin with a tag is still a text under a text's name.
            return [.txt, .md].contains(named) ? named ?? .other : .other
        case nil:
            if pdfBehindNoise(head) { return .pdf }
            guard let named, isNearlyText(head) else { return .other }
            return named
        }
    }

    /// What plain text is under a name; nil where plain text is not expected.
    ///
    /// Programs write tables of text under a workbook's name, and some send a text under a document's.
    private static func kind(named extension: String) -> DocumentKind? {
        switch `extension` {
        case "txt", "text", "", "doc", "docx", "wps", "rtf": .txt
        case "md", "markdown": .md
        case "csv", "xls", "xlsx", "et": .csv
        case "tsv", "tab": .tsv
        default: nil
        }
    }

    /// A header may stand anywhere in the first 1,024 bytes (Adobe's implementation note 13 to PDF 1.7).
    private static func pdfBehindNoise(_ head: [UInt8]) -> Bool {
        let bytes = head.span
        for index in 0..<min(1_024, head.count) where StaticString("%PDF-").matches(bytes, at: index) { return true }
        return false
    }

    /// UTF-16 without a mark, or a text with a damaged byte here and there: the reader will say what it replaced.
    private static func isNearlyText(_ head: [UInt8]) -> Bool {
        let text = TextDecoder.decode(head.span)
        var controls = 0
        var replaced = 0
        for scalar in text.text.unicodeScalars {
            if scalar.value < 0x20, !(0x09...0x0D).contains(scalar.value), scalar.value != 0x1A { controls += 1 }
            if scalar.value == 0xFFFD { replaced += 1 }
        }
        let scalars = text.text.unicodeScalars.count
        return scalars > 0 && !text.text.utf8.contains(0) && controls * 100 <= scalars && replaced * 10 <= scalars
    }
}
