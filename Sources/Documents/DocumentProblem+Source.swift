internal import Bytes

extension DocumentProblem {
    /// What a source's failure means for the document that lies in it.
    init(_ error: ByteSourceError) {
        switch error {
        case .container(.encrypted): self = .encrypted
        case .container(.damaged(let detail)): self = .damaged(detail: detail)
        case .container(.split): self = .damaged(detail: "one part of several")
        case .container(.limit(let limit)): self = .limit(limit)
        case .container(.needsTrait(let trait)): self = .needsTrait(trait)
        case .container(.needsPackage(let package)): self = .needsTool(package: package)
        case .container(.noMemory), .system, .changed: self = .source(error)
        }
    }
}
