#if Documents
    import Bytes
    import Containers
    import TestSupport
    import Testing

    @Suite struct ZipArchiveTests {
        struct Case: Sendable, CustomTestStringConvertible {
            var testDescription: String
            var zip: ZipBuilder
            var names: [String]
        }

        static let plain = ZipBuilder().adding("a.txt", "alpha").adding("b/", []).adding("b/c.txt", "gamma")
        static let cases: [Case] = {
            var stored = ZipBuilder()
            stored.members = plain.members.map { member in
                var member = member
                member.isDeflated = false
                return member
            }
            var streamed = plain
            for index in streamed.members.indices { streamed.members[index].isStreamed = true }
            var commented = plain
            commented.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 40)
            var prefixed = plain
            prefixed.prefix = [UInt8](repeating: 0x4D, count: 5_000)
            var long = plain
            long.isZip64 = true
            var longPrefixed = prefixed
            longPrefixed.isZip64 = true
            let names = ["a.txt", "b/", "b/c.txt"]
            return [
                Case(testDescription: "deflated", zip: plain, names: names),
                Case(testDescription: "stored", zip: stored, names: names),
                Case(testDescription: "streamed", zip: streamed, names: names),
                Case(testDescription: "a comment that looks like an end", zip: commented, names: names),
                Case(testDescription: "bytes in front", zip: prefixed, names: names),
                Case(testDescription: "zip64", zip: long, names: names),
                Case(testDescription: "zip64 with bytes in front", zip: longPrefixed, names: names),
                Case(testDescription: "nothing inside", zip: ZipBuilder(), names: []),
            ]
        }()

        @Test(arguments: cases)
        func `members come in order with their names, kinds and bytes`(_ sample: Case) throws {
            let archive = try ZipArchive(MemorySource(sample.zip.build()))
            let entries = archive.directory.entries
            #expect(entries.map { String(decoding: $0.name, as: UTF8.self) } == sample.names)
            #expect(entries.map(\.kind) == sample.names.map { $0.hasSuffix("/") ? .folder : .file })
            for (entry, member) in zip(entries, sample.zip.members) {
                #expect(entry.size == member.content.count)
                #expect(try Reading.all(archive.open(entry)) == member.content)
            }
        }

        @Test func `names stay the bytes that are stored, and only the flag says that they are UTF-8`() throws {
            let gbk: [UInt8] = [0xD5, 0xD5, 0xC6, 0xAC, 0x31, 0x5C]
            var zip = ZipBuilder().adding(.init(name: gbk, content: [1]))
            let decomposed = Array("e\u{301}.jpg".utf8)
            zip = zip.adding(.init(name: decomposed, content: [2], flags: 0x800))
            zip = zip.adding(.init(name: [0xFF, 0xFE], content: [3], flags: 0x800))
            zip = zip.adding("../../etc/passwd", [4])
            let archive = try ZipArchive(MemorySource(zip.build()))
            #expect(
                archive.directory.entries.map(\.name) == [
                    gbk, decomposed, [0xFF, 0xFE], Array("../../etc/passwd".utf8),
                ])
            #expect(archive.directory.entries.map(\.isUTF8) == [false, true, true, false])
            for (index, entry) in archive.directory.entries.enumerated() {
                #expect(try Reading.all(archive.open(entry)) == [UInt8(index + 1)])
            }
        }

        @Test func `links and devices are told apart from files`() throws {
            let modes = [0o100_644, 0o120_777, 0o020_600, 0o010_600, 0o040_755]
            let zip = modes.reduce(ZipBuilder()) { $0.adding(.init(name: [65], content: [], mode: $1)) }
            let archive = try ZipArchive(MemorySource(zip.build()))
            #expect(archive.directory.entries.map(\.kind) == [.file, .symbolicLink, .special, .special, .folder])
        }

        @Test(
            arguments: [
                ("a password", ZipBuilder().adding(.init(name: [65], content: [1, 2, 3], flags: 1)), "encrypted"),
                (
                    "a wrong checksum", ZipBuilder().adding(.init(name: [65], content: [1, 2], declaredChecksum: 7)),
                    "damaged"
                ),
                (
                    "a size too small", ZipBuilder().adding(.init(name: [65], content: [1, 2, 3], declaredSize: 2)),
                    "damaged"
                ),
                (
                    "a size too large", ZipBuilder().adding(.init(name: [65], content: [1, 2, 3], declaredSize: 4)),
                    "damaged"
                ),
            ] as [(String, ZipBuilder, String)])
        func `a member that cannot be had whole says why`(_ name: String, _ zip: ZipBuilder, _ problem: String) throws {
            let archive = try ZipArchive(MemorySource(zip.build()))
            let entry = try #require(archive.directory.entries.first)
            let error = #expect(throws: ByteSourceError.self) { try Reading.all(archive.open(entry)) }
            #expect(error.map(Reading.name) == problem)
        }

        @Test func `members that share bytes are refused before anything is unpacked`() throws {
            var zip = ZipBuilder().adding("a", [1]).adding("b", [2])
            zip.overlaps = true
            #expect(throws: ByteSourceError.container(.damaged(detail: "members overlap at 0"))) {
                try ZipDirectory(MemorySource(zip.build()), limits: .default)
            }
        }

        @Test func `an end that counts other members than there are is damage`() throws {
            var zip = Self.plain
            zip.declaredCount = 4
            #expect(throws: ByteSourceError.container(.damaged(detail: "3 members of 4"))) {
                try ZipDirectory(MemorySource(zip.build()), limits: .default)
            }
        }
    }
#endif
