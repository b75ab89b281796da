internal import Bytes
internal import Documents

/// A document that is to be read for captions and the summary before the photos of its unit are.
struct DocumentJob: Sendable {
    let file: FoundFile
    /// The names of the unit's photos.
    let photos: PhotoNames
}

/// What reading a document came to.
enum DocumentResult: Sendable {
    /// It was read.
    case read(ReadCaptions)
    /// It could not be read; settled when that lies in its bytes, and not in the machine that read it.
    case unread(Leftover.Reason, isSettled: Bool)
    /// It is the roster or the profile, or something that is no file.
    case leftOut
}

/// The captions of a document, with how its text was stored.
struct ReadCaptions: Sendable {
    var kind: DocumentKind
    var encoding: TextEncoding?
    var doubts: [TextDoubt]
    var finding: CaptionListFinding
    /// What it says as a summary; nil for a table and the like.
    var summary: SummaryText?
    /// The photos that were pasted into it, each once.
    var pasted: [PastedPicture] = []
    /// Whether photos may have been pasted into it that this reader does not show.
    var hidesPictures = false
    /// Whether it is the text of a mail.
    var isMailText = false
    /// What the file was when it was read.
    var status: FileStatus
}

extension FileExaminer {
    /// Reads one document; whatever is wrong with it is its result.
    mutating func read(_ job: DocumentJob) -> DocumentResult {
        do {
            let source = try job.file.open()
            guard !leaveOut.contains(source.status.identity), source.status.kind == .file else { return .leftOut }
            var document = try documents.read(source, extension: job.file.path.lowercasedExtension)
            try source.requireUnchanged()
            let status = source.status
            let pasted = try pastedPhotos(of: &document, in: source)
            let finding = CaptionList.find(in: document, path: job.file.path, names: job.photos)
            return .read(
                ReadCaptions(
                    kind: document.kind, encoding: document.encoding, doubts: document.doubts,
                    finding: finding, summary: SummaryReader.read(document, path: job.file.shown, list: finding),
                    pasted: pasted, hidesPictures: document.hidesPictures,
                    isMailText: job.file.isMailText, status: status))
        } catch let problem as DocumentProblem {
            // What another program had neither the time nor the memory for may be read the next time; whose work it was is not told here.
            let isSettled = documents.tools == .none || problem == .encrypted
            return Self.reason(problem).map { .unread($0, isSettled: isSettled) } ?? .leftOut
        } catch ByteSourceError.container(.encrypted) {
            return .unread(.lockedDocument, isSettled: true)
        } catch ByteSourceError.container(.limit) {
            return .unread(.documentOverLimit, isSettled: true)
        } catch {
            return .unread(.damagedDocument, isSettled: false)
        }
    }

    private static func reason(_ problem: DocumentProblem) -> Leftover.Reason? {
        switch problem {
        case .encrypted: .lockedDocument
        case .damaged: .damagedDocument
        case .notRead: .document
        case .needsTool, .needsTrait: .documentNeedsTool
        case .limit: .documentOverLimit
        // Examining the file says it again, as for any other file.
        case .source: nil
        }
    }
}

/// What the reader threads do for a unit.
enum UnitJob: Sendable {
    case file(FileJob)
    case document(DocumentJob)
    case digest(DigestJob)
    case pasted(PastedJob)
    case container(ContainerJob)
}

/// What they came to.
enum UnitJobResult: Sendable {
    case file(FileResult)
    case document(DocumentResult)
    case digests([[UInt8]?])
    case pasted(PastedResult)
    /// Nil for a file that turned out to be no container.
    case container(OpenedMembers?)
}
