internal import Bytes

/// What the header decides about decoding: whether there is anything to decode, and whether it may cost so much.
enum PixelPlan {
    /// The integrity that is known without decoding; nil when the rows must be looked at.
    static func known(_ facts: PhotoFacts, _ limits: ResourceLimits) -> Integrity? {
        let rows = max(0, facts.storedSize?.height ?? 0)
        guard facts.format == .jpeg || facts.format == .png else { return .unknown(.formatNotRead) }
        switch facts.problem {
        case .limit(let reached): return .unknown(.limit(reached))
        // A PNG whose data run past the end has rows before it.
        case .chunkPastEnd where facts.pixelBytes != nil: break
        case .truncated, .chunkPastEnd, .codec, .noSize: return .damaged(.allRows(rows))
        case nil: break
        }
        guard let size = facts.storedSize, size.short > 0 else { return .damaged(.allRows(rows)) }
        let (pixels, overflows) = size.width.multipliedReportingOverflow(by: size.height)
        guard !overflows, pixels <= limits.pixels else {
            return .unknown(.limit(LimitReached("pixels", allowed: limits.pixels)))
        }
        guard isWithin(facts, size, limits.pixelBufferBytes) else {
            return .unknown(.limit(LimitReached("pixelBufferBytes", allowed: limits.pixelBufferBytes)))
        }
        return nil
    }

    /// What must be in memory at once; the codec itself predicts the coefficients of several scans, which follow from
    /// more than these facts hold.
    private static func isWithin(_ facts: PhotoFacts, _ size: PixelSize, _ limit: Int) -> Bool {
        if let window = window(facts) { return window <= limit }
        // libpng holds two rows and a half as stored, we the luma of one.
        let sample = (facts.bits ?? 8) > 8 ? 2 : 1
        let row = size.width.multipliedReportingOverflow(by: 3 * sample * (facts.components ?? 1) + 1)
        let pixels = facts.coding == .interlaced ? size.width * size.height : 0
        return !row.overflow && row.partialValue <= limit && pixels <= limit
    }

    /// The bytes that the decoder must have in one window; nil where any window will do.
    ///
    /// libjpeg's arithmetic decoder cannot wait in the middle of a row (JERR_CANT_SUSPEND): it gets the whole file.
    static func window(_ facts: PhotoFacts) -> Int? {
        facts.coding == .arithmetic || facts.coding == .progressiveArithmetic ? facts.bytes : nil
    }
}
