import Documents
import TestSupport

/// A good document of a kind, for the conformance suite.
struct DocumentSample {
    var kind: DocumentKind
    /// The extension of its name.
    var name: String
    var bytes: [UInt8]

    /// Whether its name may say anything.
    var isToldByContent: Bool { ![.txt, .md, .csv, .tsv].contains(kind) }

    /// Bytes that are broken one by one: the head and every place that is not padding.
    var places: [Int] { bytes.indices.filter { $0 < 512 || bytes[$0] != 0 && bytes[$0] != 0xFF } }

    #if Documents
        private static let office = [
            DocumentSample(kind: .xlsx, name: "xlsx", bytes: XLSXFormatTests.book.build()),
            DocumentSample(kind: .docx, name: "docx", bytes: DOCXFormatTests.text.build()),
        ]
    #else
        private static let office: [DocumentSample] = []
    #endif

    static func all() throws -> [DocumentSample] {
        let list = "照片说明,2012\n1.jpg,\"县长在岫岩宾馆门前,解答咨询\"\n2.jpg,群众\n"
        let files: [(DocumentKind, String, String)] = [
            (.doc, "doc", "captions.doc"), (.doc, "wps", "short.doc"), (.doc, "doc", "box.doc"),
            (.xls, "xls", "list.xls"), (.html, "html", "source/captions.html"),
        ]
        return try files.map { DocumentSample(kind: $0.0, name: $0.1, bytes: try DocumentFixture.bytes($0.2)) } + [
            DocumentSample(kind: .txt, name: "txt", bytes: gbk(list)),
            DocumentSample(kind: .md, name: "md", bytes: Array(list.utf8)),
            DocumentSample(
                kind: .csv, name: "csv",
                bytes: [0xFF, 0xFE] + list.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            DocumentSample(kind: .tsv, name: "tsv", bytes: gbk(list)),
        ] + office
    }
}
