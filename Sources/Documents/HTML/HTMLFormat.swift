internal import Bytes

/// `.html`, and `.mht` with its main part: what Word, Excel and WPS write as a web page, and pages saved by browsers.
///
/// The tokenizer is ours: a list of captions needs text, tables and pictures in order, no tree, no scripts, no styles.
/// libxml2 would bring ICU along (30 MB) and repair trees in ways that change with its version.
enum HTMLFormat: DocumentFormat {
    static let kinds: Set<DocumentKind> = [.html]

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, kind: DocumentKind, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        let bytes = try source.allBytes(limits)
        let page: (bytes: [UInt8], declared: TextEncoding?) =
            MHTMLArchive.isOne(bytes) ? try MHTMLArchive.mainPart(bytes) : (bytes, nil)
        let declared = page.declared ?? HTMLCharset.declared(in: page.bytes)
        let text = try WholeText.decode(page.bytes, declared: declared, limits: limits)
        var reader = HTMLReader(limits: limits)
        try reader.read(Array(text.text.utf8))
        var document = Document(kind: .html)
        document.encoding = text.encoding
        document.doubts = text.doubts
        document.blocks = reader.blocks
        return document
    }
}
