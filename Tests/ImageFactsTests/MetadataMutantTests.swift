import Bytes
import ImageFacts
import TestSupport
import Testing

/// Broken EXIF, IPTC and PNG text blocks: each ends with facts, none with a trap or a hang.
///
/// The debug build checks every index and sum, so a mutant that runs through here proves more than in release.
struct MetadataMutantTests {
    private static let exif: [UInt8] = EXIFBuilder(order: .bigEndian).imageDescription("县长在岫岩宾馆").make("Canon")
        .model("EOS").orientation(6).xpComment("说明").userComment(unicode: "现场 2012")
        .taken("2012:05:15 09:12:00", offset: "+08:00").build()
    private static let littleEndian: [UInt8] = EXIFBuilder().imageDescription([0xD5, 0xD5, 0xC6, 0xAC]).xpTitle("a")
        .userComment(.ascii, [0xD5, 0xD5, 0xC6]).taken("0000:00:00 00:00:00").thumbnail([1, 2, 3]).build()
    private static let iptc: [UInt8] = IPTCBuilder().utf8().caption("县长在现场").headline("标题").resource(0x03ED, [1])
        .photoshopBlock()
    private static let texts: [(PNGTextReader.Chunk, [UInt8])] = [
        (.tEXt, Array("Description\0县长".utf8)), (.zTXt, Array("Title\0\0".utf8) + Zlib.compress(Array("Xiuyan".utf8))),
        (.iTXt, Array("Comment\0\u{1}\0zh\0t\0".utf8) + Zlib.compress(Array("县长".utf8))),
        (.tEXt, Array("Raw profile type exif\0\nexif\n   8\n4949\n2a00\n08000000\n".utf8)),
    ]

    @Test(arguments: 1...4 as ClosedRange<UInt64>) func `broken EXIF blocks give facts`(_ seed: UInt64) {
        var mutator = Mutator(seed: seed)
        for _ in 0..<5000 {
            for (block, partner) in [(Self.exif, Self.littleEndian), (Self.littleEndian, Self.exif)] {
                let mutant = mutator.mutate(block, partner: partner)
                var facts = PhotoFacts(format: .jpeg, bytes: 0)
                EXIFReader.read(mutant.span, at: 0, limits: .default, into: &facts)
                Self.check(facts, atMost: mutant.count)
            }
        }
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>) func `broken IPTC blocks give facts`(_ seed: UInt64) {
        var mutator = Mutator(seed: seed)
        for _ in 0..<8000 {
            let mutant = mutator.mutate(Self.iptc, partner: Self.exif)
            var facts = PhotoFacts(format: .jpeg, bytes: 0)
            IPTCReader.read(mutant.span, at: 0, limits: .default, into: &facts)
            Self.check(facts, atMost: mutant.count)
        }
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>) func `broken PNG texts give facts`(_ seed: UInt64) {
        var mutator = Mutator(seed: seed)
        for _ in 0..<2000 {
            var facts = PhotoFacts(format: .png, bytes: 0)
            var reader = PNGTextReader(limits: .default)
            for (chunk, data) in Self.texts {
                let mutant = mutator.mutate(data, partner: Self.exif)
                let block = reader.read(chunk, mutant.span, at: 0, into: &facts)
                if case .exif(let exif) = block {
                    EXIFReader.read(exif.span, at: nil, limits: .default, into: &facts)
                }
            }
            Self.check(facts, atMost: .max)
        }
    }

    /// What holds of any facts, whatever the bytes.
    private static func check(_ facts: PhotoFacts, atMost count: Int) {
        let isSound =
            facts.texts.allSatisfy { !$0.decoded.text.isEmpty && ($0.offset ?? 0) < count }
            && facts.orientation.map { (1...8).contains($0) } ?? true
            && facts.taken.map { (1...12).contains($0.month) && (1...31).contains($0.day) && $0.hour < 24 } ?? true
        // An expectation for each mutant would cost more than the mutant.
        if !isSound { Issue.record("unsound facts: \(facts)") }
    }
}
