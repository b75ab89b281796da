import Bytes
import TestSupport
import Testing

@testable import Documents

struct CompoundFileTests {
    @Test(arguments: [
        ("WordDocument", DocumentKind.doc), ("Workbook", .xls), ("Book", .xls), ("PowerPoint Document", .ppt),
        ("CONTENTS", .other),
    ])
    func `the streams of the root tell the kind`(_ stream: String, _ expected: DocumentKind) throws {
        #expect(try kind(CompoundBuilder(("SummaryInformation", []), (stream, [])).build(), "wps") == expected)
    }

    @Test(arguments: [("docx", DocumentKind.docx), ("et", .xlsx), ("pptx", .pptx), ("zip", .other)])
    func `a locked package is what its name says`(_ name: String, _ expected: DocumentKind) throws {
        #expect(try kind(CompoundBuilder(("EncryptedPackage", [])).build(), name) == expected)
    }

    @Test func `large and small streams are read`() throws {
        let large = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
        let source = MemorySource(CompoundBuilder(("a", large), ("b", [1])).build())
        let file = try CompoundFile(source, limits: .default)
        #expect(try file.stream("a", in: source) == large)
        #expect(try file.stream("b", in: source)?.prefix(2) == [1, 0])
        #expect(try file.stream("c", in: source) == nil)
        var limits = ResourceLimits.default
        limits.documentBytes = large.count
        #expect(try CompoundFile(source, limits: limits).stream("a", in: source)?.count == large.count)
        limits.documentBytes -= 1
        #expect(throws: DocumentProblem.limit(LimitReached("documentBytes", allowed: large.count - 1))) {
            try CompoundFile(source, limits: limits).stream("a", in: source)
        }
    }

    @Test(arguments: [4, 5]) func `a directory may be as long as allowed`(_ parts: Int) throws {
        let source = MemorySource(CompoundBuilder(("a", []), ("b", []), ("c", []), ("d", [])).build())
        var limits = ResourceLimits.default
        limits.documentParts = parts
        // Entries come by the sector, four at a time; five are in two sectors.
        guard parts < 5 else { return #expect(try CompoundFile(source, limits: limits).holds("d")) }
        #expect(throws: DocumentProblem.limit(LimitReached("documentParts", allowed: 4))) {
            try CompoundFile(source, limits: limits)
        }
    }

    @Test func `a loop of sectors ends`() throws {
        let good = CompoundBuilder(("Workbook", [])).build()
        let table = good.count - 1_024
        for sector in 0..<9 {
            var bad = good
            for next in 0..<9 {
                bad.put32(next, at: table + sector * 4, .littleEndian)
                let problem = #expect(throws: DocumentProblem.self) { try read(bad, "xls") }
                #expect(problem != nil)
            }
        }
    }

    @Test func `neighbours that point at each other end`() throws {
        var bad = CompoundBuilder(("a", []), ("b", [])).build()
        let directory = 512 + 16 * 512
        for entry in 1...2 {
            for link in [68, 72] { bad.put32(entry, at: directory + entry * 128 + link, .littleEndian) }
        }
        #expect(try CompoundFile(MemorySource(bad), limits: .default).holds("a"))
    }
}
