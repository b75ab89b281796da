import Bytes
import Glibc
import ImageFacts
import Synchronization
import TestSupport
import Testing

@Suite struct PixelLimitsTests {
    struct Limit: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var limit: @Sendable (Int) -> ResourceLimits
        /// What the picture needs of it.
        var needed: Int
        var bytes: [UInt8]

        init(_ name: String, _ key: any WritableKeyPath<ResourceLimits, Int> & Sendable, needed: Int, _ bytes: [UInt8])
        {
            testDescription = name
            limit = { value in
                var limits = ResourceLimits.default
                limits[keyPath: key] = value
                return limits
            }
            self.needed = needed
            self.bytes = bytes
        }
    }

    private static let scans: [UInt8] = {
        var builder = JPEGBuilder(width: 40, height: 24)
        (builder.isProgressive, builder.hasDetailScans) = (true, true)
        return builder.build()
    }()

    private static let interlaced: [UInt8] = {
        var builder = PNGBuilder(width: 70, height: 50)
        builder.isInterlaced = true
        return builder.build()
    }()

    /// 40x24 in blocks of 16x16: 3x2, of each 4 blocks of brightness and one of either colour, 128 bytes a block.
    static let limits = [
        Limit("pixels", \.pixels, needed: 960, scans),
        Limit("jpegScans", \.jpegScans, needed: 4, scans),
        Limit("pixelBufferBytes", \.pixelBufferBytes, needed: 3 * 2 * 6 * 128, scans),
        Limit("pixelBufferBytes", \.pixelBufferBytes, needed: 3_500, interlaced),
    ]

    @Test(arguments: limits) func `a limit holds to the last one`(_ limit: Limit) throws {
        let below = LimitReached(limit.testDescription, allowed: limit.needed - 1)
        #expect(try decoded(limit.bytes, limits: limit.limit(limit.needed - 1)).integrity == .unknown(.limit(below)))
        #expect(try decoded(limit.bytes, limits: limit.limit(limit.needed)).integrity == .intact)
        #expect(try decoded(limit.bytes, limits: limit.limit(limit.needed + 1)).integrity == .intact)
    }

    @Test func `without a second of CPU nothing is decoded`() throws {
        var limits = ResourceLimits.default
        limits.pixelSeconds = 0
        let reached = LimitReached("pixelSeconds", allowed: 0)
        let facts = try decoded(JPEGBuilder(width: 16, height: 16).build(), limits: limits)
        #expect(facts.integrity == .unknown(.limit(reached)) && facts.sha256 == nil)
    }

    @Test func `decoding ends soon after its seconds of CPU, in the middle of a picture`() throws {
        let photo = JPEGBuilder(width: 1_600, height: 1_200, picture: .noise(seed: 1)).build()
        var limits = ResourceLimits.default
        limits.pixelSeconds = 1
        var examiner = ImageExaminer(limits: limits)
        var facts = try examiner.examine(MemorySource(photo))
        // Two reads of 0.6 s are over a second; the photo has more of them.
        let source = BusySource(photo)
        #expect(photo.count > 3 * 128 << 10)
        try examiner.decode(source, into: &facts)
        #expect(facts.integrity == .unknown(.limit(LimitReached("pixelSeconds", allowed: 1))))
        #expect(facts.sha256 == nil)
        #expect(source.reads.withLock { $0 } == 2)
        #expect(try decoded(photo, limits: limits).integrity == .intact)
    }

    @Test func `bombs are named and not decoded`() throws {
        var builder = JPEGBuilder(width: 3_000, height: 2_000, color: .gray)
        builder.isProgressive = true
        builder.hasEnd = false
        let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, 0xFF]
        let scans = builder.build() + Array([[UInt8]](repeating: scan, count: 10_000).joined()) + [0xFF, 0xD9]
        #expect(try decoded(scans).integrity == .unknown(.limit(LimitReached("jpegScans", allowed: 100))))

        var giant = JPEGBuilder(width: 65_500, height: 65_500, picture: .flat)
        let pixels = Integrity.unknown(.limit(LimitReached("pixels", allowed: 400_000_000)))
        #expect(try decoded(giant.header() + [0, 0]).integrity == pixels)
        giant.isProgressive = true
        (giant.width, giant.height) = (19_000, 19_000)
        let buffer = Integrity.unknown(.limit(LimitReached("pixelBufferBytes", allowed: 256 << 20)))
        #expect(try decoded(giant.header() + [0, 0]).integrity == buffer)

        var png = PNGBuilder(width: 65_535, height: 65_535)
        png.isInterlaced = true
        let data = PNGBuilder.encoded(.init("IDAT", Zlib.compress([0])))
        let start = PNGBuilder.signature + PNGBuilder.encoded(.init("IHDR", png.header()))
        #expect(try decoded(start + data + PNGBuilder.encoded(.init("IEND", []))).integrity == pixels)
    }
}

/// A source whose every read takes 0.6 seconds of CPU, however busy the machine is.
private final class BusySource: ByteSource {
    private let source: MemorySource
    let reads = Mutex(0)

    init(_ bytes: [UInt8]) {
        source = MemorySource(bytes)
    }

    var count: Int { source.count }

    func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        let end = Self.nanoseconds + 600_000_000
        while Self.nanoseconds < end {}
        reads.withLock { $0 += 1 }
        try source.read(at: offset, count: count, into: &buffer)
    }

    private static var nanoseconds: Int {
        var now = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return now.tv_sec * 1_000_000_000 + now.tv_nsec
    }
}
