/// What a document is by its content, or by its name where the content is plain text.
package enum DocumentKind: String, Codable, Hashable, Sendable, CaseIterable {
    // Read.
    case txt, md, csv, tsv, html, xlsx, docx, doc, xls, pdf
    // Recognised and named.
    case rtf, odt, ods, ppt, pptx, ofd, other
}
