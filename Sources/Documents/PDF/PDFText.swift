internal import Bytes

/// The text of a `.pdf`, by `pdftotext` of poppler, as a process of its own: poppler is large, and its licence (GPL)
/// would be ours otherwise.
///
/// Lines are paragraphs and keep their layout, so that the rows of a list stay rows; `DelimitedText` finds its columns. A
/// scan has no text and so no blocks.
enum PDFText {
    private static let window = 1 << 20

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, tools: DocumentTools, limits: ResourceLimits
    ) throws(DocumentProblem) -> Document {
        guard let tool = tools.pdfText else { throw .needsTool(package: "poppler-utils") }
        guard source.count <= limits.documentBytes else {
            throw .limit(LimitReached("documentBytes", allowed: limits.documentBytes))
        }
        // A copy without a name: the program sees neither the submission nor its paths.
        var copy: ScratchFile
        do { copy = try ScratchFile() } catch { throw .source(error) }
        var isLocked = false
        for offset in stride(from: 0, to: source.count, by: window) {
            let bytes = try source.bytes(at: offset, count: window)
            isLocked = isLocked || holdsEncryption(bytes)
            do { try copy.append(bytes) } catch { throw .source(error) }
        }
        let text: [UInt8]
        do {
            text = try tool.output(
                ["-layout", "-nopgbrk", "-enc", "UTF-8", "-", "-"], input: copy, seconds: limits.documentToolSeconds,
                bytes: limits.documentTextBytes)
        } catch {
            throw problem(error, isLocked: isLocked, limits)
        }
        var document = Document(kind: .pdf)
        document.blocks = try TextFormat.paragraphs(of: text, limits: limits)
        document.noteReplaced()
        return document
    }

    private static func problem(
        _ problem: ChildProgram.Problem, isLocked: Bool, _ limits: ResourceLimits
    ) -> DocumentProblem {
        switch problem {
        case .notStarted: .needsTool(package: "poppler-utils")
        case .tooSlow: .limit(LimitReached("documentToolSeconds", allowed: limits.documentToolSeconds))
        case .tooMuch: .limit(LimitReached("documentTextBytes", allowed: limits.documentTextBytes))
        case .failed(let status): isLocked ? .encrypted : .damaged(detail: "pdftotext ended with \(status)")
        }
    }

    /// A locked PDF names its lock in the trailer (ISO 32000-1, 7.6.1); without a password it may still be readable.
    private static func holdsEncryption(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
        for index in span.indices where span[index] == UInt8(ascii: "/") {
            if StaticString("/Encrypt").matches(span, at: index) { return true }
        }
        return false
    }
}
