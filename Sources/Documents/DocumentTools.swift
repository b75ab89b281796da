package import Bytes

/// The programs of this machine that reading documents may start; who uses the library decides.
package struct DocumentTools: Hashable, Sendable {
    /// No program is started.
    package static let none = DocumentTools()

    /// `pdftotext` of poppler.
    package var pdfText: ChildProgram?

    package init(pdfText: ChildProgram? = nil) {
        self.pdfText = pdfText
    }

    /// What tells these programs from others that read documents otherwise; empty without a program.
    package var build: [UInt8] { pdfText?.build ?? [] }

    /// What a search path holds (`/usr/bin:/bin`); the environment's is not read here.
    package static func found(searchPath: String) -> DocumentTools {
        DocumentTools(pdfText: ChildProgram(named: "pdftotext", searchPath: searchPath))
    }
}
