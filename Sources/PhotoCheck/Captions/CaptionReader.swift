package import ImageFacts

/// Collects every caption of a photo and says which one counts.
package struct CaptionReader: Sendable {
    package init() {}

    /// All captions of a photo, in the order of sources.
    ///
    /// - Parameters:
    ///   - facts: what the photo's bytes say; nil when they could not be read.
    ///   - path: its own name may be a caption.
    ///   - sidecars: the files beside it that carry its name, already read.
    ///   - given: captions that the caller of the library handed over with the photo.
    ///   - unit: the photo's unit; its bare name is no caption.
    /// - Returns: the captions, at most one of them with `counts`.
    package func captions(
        facts: PhotoFacts?, path: SubmittedPath, sidecars: [Sidecar] = [], given: [String] = [],
        unit: UnitContext
    ) -> [Caption] {
        []
    }
}
