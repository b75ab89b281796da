internal import Bytes

extension PhotoFacts {
    /// Keeps a text while all texts of the photo stay within their limits; beyond, the block says once that it was left.
    ///
    /// A small file can carry a thousand comments of 64 KiB, or inflate to them: each would be judged, held and printed.
    mutating func keep(_ text: EmbeddedText, of block: MetadataProblem.Block, limits: ResourceLimits) {
        let bytes = texts.reduce(text.decoded.text.utf8.count) { $0 + $1.decoded.text.utf8.count }
        if texts.count < limits.captionTexts, bytes <= limits.captionTextBytes {
            texts.append(text)
            return
        }
        let reached =
            texts.count >= limits.captionTexts
            ? LimitReached("captionTexts", allowed: limits.captionTexts)
            : LimitReached("captionTextBytes", allowed: limits.captionTextBytes)
        let problem = MetadataProblem(block, .limit(reached))
        if !metadataProblems.contains(problem) { metadataProblems.append(problem) }
    }
}
