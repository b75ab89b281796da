public import Bytes
public import ImageFacts

/// One photo of a submission, as requirements see it: facts and captions, no bytes.
public struct Photo: Codable, Hashable, Sendable {
    /// Where it lies, relative to the scanned root.
    public var path: SubmittedPath
    /// Its place inside the container or document at `path`, one element a level; empty for a file.
    public var inside: [SubmittedPath]
    /// Which picture of the document at `path` it is, from 1; nil for a photo that was not pasted into a document.
    public var pasted: Int?
    /// What its bytes say, or why they could not be read.
    public var examination: Examination
    /// Every caption found, in the order of sources; at most one of them counts.
    public var captions: [Caption]

    /// Creates a photo.
    public init(
        path: SubmittedPath, inside: [SubmittedPath] = [], pasted: Int? = nil, examination: Examination,
        captions: [Caption] = []
    ) {
        self.path = path
        self.inside = inside
        self.pasted = pasted
        self.examination = examination
        self.captions = captions
    }

    /// The whole way to it, as if containers were folders.
    public var whole: SubmittedPath { path.entering(inside) }

    /// The facts, nil when the bytes could not be read.
    public var facts: PhotoFacts? {
        guard case .facts(let facts) = examination else { return nil }
        return facts
    }

    /// The caption that counts.
    public var caption: Caption? {
        // By index: a caption is a large value, and only one of them is to be copied.
        captions.indices.first { captions[$0].counts }.map { captions[$0] }
    }
}

/// What examining a file came to.
public enum Examination: Codable, Hashable, Sendable {
    /// The bytes were read.
    case facts(PhotoFacts)
    /// They could not be read.
    case failed(ExaminationFailure)
}

/// Why a file could not be examined.
public enum ExaminationFailure: Codable, Hashable, Sendable {
    /// The operating system refused; `code` is its errno.
    case system(code: Int32, operation: ByteSourceError.Operation)
    /// It was there when the folder was listed and is gone now.
    case vanished
    /// It changed during the check.
    case changed
    /// A folder, pipe or device was named where a photo was expected.
    case noFile
    /// The document or archive that it lies in does not give it whole.
    case container(ContainerProblem)
}
