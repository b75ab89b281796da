#if Documents
    import Bytes
    import Containers
    import Foundation
    import ImageFacts
    import TestSupport
    import Testing

    @Suite struct MemberSourceTests {
        /// Bytes that do not pack; 65,521 is prime, so no place is like one a power of two away.
        static func noise(_ count: Int) -> [UInt8] {
            var random = SplitMix64(seed: 7)
            let block = (0..<65_521).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            var bytes: [UInt8] = []
            while bytes.count < count { bytes += block }
            return Array(bytes.prefix(count))
        }

        /// More than what is kept of a member.
        static let large = noise(1_500_000)

        @Test(arguments: [true, false])
        func `any place can be asked for in any order`(_ isDeflated: Bool) throws {
            let content = Self.large
            let zip = ZipBuilder().adding("a", [1]).adding("b", content, isDeflated: isDeflated).adding("c", [2])
            let archive = try ZipArchive(MemorySource(zip.build()))
            let source = try archive.open(archive.directory.entries[1])
            #expect(source.count == content.count)
            var buffer: [UInt8] = []
            let places = [0, 1_000, 1_400_000, 1_390_000, 10, 1_200_000, 1_499_999, 1_100_000, 1_500_000, -1]
            for place in places {
                try source.read(at: place, count: 5_000, into: &buffer)
                let expected = place < 0 ? [] : Array(content[min(place, content.count)...].prefix(5_000))
                #expect(buffer == expected, "at \(place)")
            }
        }

        @Test(arguments: [(1, true), (2, true), (3, false)])
        func `an earlier place is unpacked anew so many times and no more`(_ times: Int, _ isAllowed: Bool) throws {
            var limits = ResourceLimits.default
            limits.memberReopenings = 2
            let zip = ZipBuilder().adding("a", Self.large, isDeflated: false).build()
            let archive = try ZipArchive(MemorySource(zip), limits: limits)
            let source = try archive.open(archive.directory.entries[0])
            var problem: ByteSourceError?
            do {
                var buffer: [UInt8] = []
                for _ in 0..<times {
                    try source.read(at: 1_490_000, count: 10, into: &buffer)
                    try source.read(at: 1_100_000, count: 10, into: &buffer)
                }
            } catch {
                problem = error
            }
            let limit = ByteSourceError.container(.limit(LimitReached("memberReopenings", allowed: 2)))
            #expect(problem == (isAllowed ? nil : limit))
        }

        @Test func `of a large member only the beginning is read for what stands there`() throws {
            let counting = CountingSource(ZipBuilder().adding("a", Self.large, isDeflated: false).build())
            let archive = try ZipArchive(counting)
            let before = counting.bytesRead
            let source = try archive.open(archive.directory.entries[0])
            var buffer: [UInt8] = []
            try source.read(at: 0, count: 4_096, into: &buffer)
            #expect(buffer.count == 4_096)
            #expect(counting.bytesRead - before <= 16 << 10)
        }

        @Test func `a photo inside a zip has the facts that it has on a disk`() throws {
            let photo = JPEGBuilder(width: 1_600, height: 1_200).exif(
                EXIFBuilder(order: .bigEndian).imageDescription("县长")
            )
            .build()
            let drawing = PNGBuilder(width: 40, height: 30).text("Description", Array("Fair".utf8)).build()
            let zip = ZipBuilder().adding("1.jpg", photo).adding("2.png", drawing, isDeflated: false)
            let archive = try ZipArchive(MemorySource(zip.build()))
            var examiner = ImageExaminer()
            for (entry, bytes) in Swift.zip(archive.directory.entries, [photo, drawing]) {
                let inside = try examiner.examine(archive.open(entry))
                #expect(inside == (try examiner.examine(MemorySource(bytes))))
                #expect(inside.problem == nil)
            }
        }

        @Test(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)"))
        func `photos of the shared zip have their facts, and its names are GBK`() throws {
            let bytes = try SharedData.bytes("submissions/tree/红旗营子乡.zip")
            let archive = try ZipArchive(MemorySource(bytes))
            var examiner = ImageExaminer()
            var pictures: [String] = []
            for entry in archive.directory.entries {
                #expect(!entry.isUTF8)
                let name = TextDecoder.decode(entry.name.span).text
                let facts = try examiner.examine(archive.open(entry))
                if facts.storedSize != nil { pictures.append(name) }
            }
            #expect(pictures == ["红旗营子乡/照片1.jpg", "红旗营子乡/照片2.jpg"])
        }
    }
#endif
