import ImageFacts
import TestSupport
import Testing

@Suite struct PNGChunkOrderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]
        var problem: ImageProblem?
    }

    private static func png(_ color: PNGBuilder.Color = .rgb) -> PNGBuilder {
        PNGBuilder(width: 8, height: 8, color: color)
    }

    /// The file without its first chunk of a type.
    private static func without(_ type: String, _ bytes: [UInt8]) -> [UInt8] {
        let name = Array(type.utf8)
        guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: name) }) else { return bytes }
        let length = bytes[place - 4..<place].reduce(0) { $0 << 8 | Int($1) }
        return Array(bytes[..<(place - 4)] + bytes[(place + 8 + length)...])
    }

    static let cases: [Case] = [
        Case(testDescription: "a palette picture", bytes: png(.palette).build(), problem: nil),
        Case(
            testDescription: "a palette picture without its palette", bytes: without("PLTE", png(.palette).build()),
            problem: .codec(code: "PNG_PLTE_MISSING", arguments: [])
        ),
        Case(
            testDescription: "a second header", bytes: png().chunk("IHDR", Array(png().build()[16..<29])).build(),
            problem: .codec(code: "PNG_IHDR_REPEATED", arguments: [])
        ),
        Case(
            testDescription: "a critical chunk that nobody knows",
            bytes: png().chunk("CgBI", [0x50, 0, 0x20, 2]).build(),
            problem: .codec(code: "PNG_CRITICAL_UNKNOWN", arguments: [0x4367_4249])
        ),
        Case(
            testDescription: "an unknown chunk that may be passed over", bytes: png().chunk("juNk", [1]).build(),
            problem: nil),
    ]

    @Test(arguments: cases) func `chunks that no decoder can pass over are refused`(_ order: Case) throws {
        #expect(try examined(order.bytes).problem == order.problem)
    }
}
