/// The documents that are zips of XML parts: read where the package is built with the trait `Documents`.
enum OfficeFormats {
    /// What they are.
    static let kinds: Set<DocumentKind> = [.xlsx, .docx]

    #if Documents
        static let all: [any DocumentFormat.Type] = [XLSXFormat.self, DOCXFormat.self]
    #else
        static let all: [any DocumentFormat.Type] = []
    #endif
}
