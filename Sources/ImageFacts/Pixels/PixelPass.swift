internal import Bytes
internal import CImageCodecs

/// The one pass over all bytes of a picture: each is read once, goes into the digest, and into the decoder as far as it
/// wants it; the rows go to what measures them.
struct PixelPass: ~Copyable {
    /// What one read asks for: a fraction of what decoding it takes, and no burden on the cache.
    private static let windowSize = 128 << 10
    /// The longest thing that must be in memory at once is a run of fill bytes; a longer one counts as the file's end.
    private static let largestWindow = 8 << 20
    /// Luma that comes at once.
    private static let roomBytes = 256 << 10

    private let limits: ResourceLimits
    private let cancel: CancelFlag?
    private let makesPictures: Bool
    private var window = FileWindow()
    private var digest = SHA256()
    /// Bytes that went into the digest.
    private var digested = 0
    private let begun = cic_thread_nanoseconds()

    init(limits: ResourceLimits, cancel: CancelFlag?, makesPictures: Bool = false) {
        self.limits = limits
        self.makesPictures = makesPictures
        self.cancel = cancel
    }

    /// Decodes a picture whose header was read, and digests its file.
    mutating func run(
        _ source: borrowing some ByteSource & ~Copyable, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        if let known = PixelPlan.known(facts, limits) {
            facts.integrity = known
        } else {
            switch facts.format {
            case .jpeg: try decodeJPEG(source, into: &facts)
            case .png: try decode(PNGPixelDecoder.self, source, into: &facts)
            default: break
            }
        }
        guard !isCancelled else { return facts.integrity = .unknown(.cancelled) }
        while digested < source.count {
            guard !isCancelled, !isOverTime else { return }
            try load(source, at: digested, count: Self.windowSize)
        }
        facts.sha256 = digest.hexadecimal
    }

    private var isCancelled: Bool { cancel?.isSet == true }

    private var isOverTime: Bool {
        let spent = cic_thread_nanoseconds() &- begun
        return spent / 1_000_000_000 >= UInt64(max(0, limits.pixelSeconds))
    }

    private var overTime: Integrity {
        .unknown(.limit(LimitReached("pixelSeconds", allowed: limits.pixelSeconds)))
    }

    // MARK: Bytes

    /// Brings bytes into memory, and those that are new into the digest.
    private mutating func load(
        _ source: borrowing some ByteSource & ~Copyable, at place: Int, count: Int
    ) throws(ByteSourceError) {
        try window.load(source, at: place, count: count)
        guard window.offset <= digested, window.end > digested else { return }
        var digest = digest
        digest.add(window.bytes.span.extracting(digested - window.offset..<window.bytes.count))
        self.digest = digest
        digested = window.end
    }

    /// Makes the window begin at a place; what lies before it is digested.
    private mutating func reach(
        _ source: borrowing some ByteSource & ~Copyable, _ place: Int, count: Int
    ) throws(ByteSourceError) {
        // What the decoder jumps over belongs to the digest all the same.
        let before = digested
        while digested < min(place, source.count) {
            guard !isCancelled, !isOverTime else { return }
            try load(source, at: digested, count: Self.windowSize)
        }
        // Where the jump ends, bytes behind it came along.
        if digested > before, window.holds(1, at: place) { return }
        try load(source, at: place, count: count)
    }

    // MARK: Rows

    private mutating func decodeJPEG(
        _ source: borrowing some ByteSource & ~Copyable, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        // Ten thousand scans fit into 110 KB, and each one runs over the whole picture: they are counted first.
        if facts.coding == .progressive || facts.coding == .progressiveArithmetic {
            var count = cic_jpeg_scan_count()
            var place = 0
            while place < source.count, count.scans <= limits.jpegScans {
                guard !isCancelled, !isOverTime else { break }
                try load(source, at: place, count: Self.windowSize)
                count = cic_jpeg_count_scans(count, window.bytes.span)
                place = window.end
            }
            guard count.scans <= limits.jpegScans else {
                return facts.integrity = .unknown(.limit(LimitReached("jpegScans", allowed: limits.jpegScans)))
            }
        }
        try decode(JPEGPixelDecoder.self, source, into: &facts)
    }

    private mutating func decode<Decoder: PixelDecoder & ~Copyable>(
        _ type: Decoder.Type, _ source: borrowing some ByteSource & ~Copyable, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        let size = facts.storedSize ?? PixelSize(width: 0, height: 0)
        let allowed = cic_pixels_limits(
            scans: UInt32(clamping: limits.jpegScans), bufferBytes: UInt64(max(0, limits.pixelBufferBytes)))
        guard var decoder = Decoder(allowed) else { return facts.integrity = .unknown(.outOfMemory) }
        var room = [UInt8](repeating: 0, count: max(Self.roomBytes, size.width))
        var measures = LumaMeasures(size: size, makesPictures: makesPictures)
        let window = PixelPlan.window(facts) ?? Self.windowSize
        facts.integrity = try drive(&decoder, source, size, &room, &measures, window)
        facts.codecNotes = decoder.notes
        measures.finish(into: &facts)
    }

    /// Gives windows and takes rows until the picture or the file ends.
    private mutating func drive(
        _ decoder: inout some PixelDecoder & ~Copyable, _ source: borrowing some ByteSource & ~Copyable,
        _ size: PixelSize, _ room: inout [UInt8], _ measures: inout LumaMeasures, _ windowSize: Int
    ) throws(ByteSourceError) -> Integrity {
        var place = 0
        var count = windowSize
        var isStuck = false
        var isWanting = true
        // Every turn moves on in the file, gives rows, makes the window larger or does a bounded part of a scan whose
        // number is limited.
        while true {
            guard !isCancelled else { return .unknown(.cancelled) }
            guard !isOverTime else { return overTime }
            if isWanting || place >= window.end { try reach(source, place, count: count) }
            let start = min(max(0, place - window.offset), window.bytes.count)
            let isLast = place >= source.count || window.end >= source.count || isStuck
            var span = room.mutableSpan
            let bytes = place >= window.end ? 0..<0 : start..<window.bytes.count
            let step = decoder.decode(window.bytes.span.extracting(bytes), at: place, isLast: isLast, into: &span)
            if step.rows > 0 { measures.take(room.span.extracting(0..<step.rows * size.width)) }
            let next = Int(clamping: step.position)
            switch step.status {
            case .done: return decoder.result.integrity
            case .working: isWanting = false
            case .needsBytes:
                // The file's end is told once; a decoder that still wants more has had its chance.
                guard next > place || !isLast else { return decoder.result.integrity }
                isStuck = next == place && count >= max(Self.largestWindow, windowSize)
                count = next > place ? windowSize : count * 2
                isWanting = true
            case .tooManyScans:
                return .unknown(.limit(LimitReached("jpegScans", allowed: limits.jpegScans)))
            case .bufferTooLarge:
                return .unknown(.limit(LimitReached("pixelBufferBytes", allowed: limits.pixelBufferBytes)))
            case .outOfMemory: return .unknown(.outOfMemory)
            }
            place = next
        }
    }
}
