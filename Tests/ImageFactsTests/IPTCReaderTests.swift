import Bytes
import ImageFacts
import TestSupport
import Testing

/// What Photoshop resources and IIM data sets say.
struct IPTCReaderTests {
    private static func read(
        _ block: [UInt8], at offset: Int? = 0, limits: ResourceLimits = .default
    ) -> PhotoFacts {
        var facts = PhotoFacts(format: .jpeg, bytes: block.count)
        IPTCReader.read(block.span, at: offset, limits: limits, into: &facts)
        return facts
    }

    private static let gbk: [UInt8] = [0xD5, 0xD5, 0xC6, 0xAC, 0xCB, 0xB5, 0xC3, 0xF7]  // 照片说明

    @Test func `captions, headlines and titles are read among other resources`() {
        let iptc = IPTCBuilder().utf8().title("活动").headline("标题").dataSet(2, 25, [0x41]).caption("县长在现场 ")
            .resource(0x03ED, [1, 2, 3]).resource(0x0425, [UInt8](repeating: 7, count: 16))
        let block = iptc.photoshopBlock()
        let facts = Self.read(block, at: 500)
        #expect(facts.texts.map(\.source) == [.iptcTitle, .iptcHeadline, .iptcCaption])
        #expect(facts.texts.map(\.decoded.text) == ["活动", "标题", "县长在现场 "])
        #expect(facts.metadataProblems == [])
        let places = facts.texts.compactMap(\.offset).map { $0 - 500 }
        #expect(places.map { Array(block[$0..<$0 + 3]) } == ["活", "标", "县"].map { Array($0.utf8) })
    }

    @Test func `data sets without resources are read, too`() {
        let facts = Self.read(IPTCBuilder().caption("县长").build())
        #expect(facts.texts.map(\.decoded.text) == ["县长"])
    }

    @Test func `a resource with a name of odd or even length is passed over`() {
        for name in ["", "a", "ab"] {
            var block: [UInt8] = Array("8BIM".utf8) + [0x04, 0x0A, UInt8(name.utf8.count)] + Array(name.utf8)
            if name.utf8.count % 2 == 0 { block.append(0) }
            block += [0, 0, 0, 1, 9, 0]
            let facts = Self.read(block + IPTCBuilder().caption("x").photoshopBlock())
            #expect(facts.texts.map(\.decoded.text) == ["x"])
            #expect(facts.metadataProblems == [])
        }
    }

    @Test(
        arguments: [
            ([0x1B, 0x25, 0x47], TextEncoding.utf8), ([0x1B, 0x25, 0x2F, 0x49], .utf8),
            ([0x1B, 0x2E, 0x41], .windows1252),
        ] as [([UInt8], TextEncoding)])
    func `bytes that contradict the character set of 1·90 are mislabelled`(_ escape: [UInt8], _ declared: TextEncoding)
    {
        let facts = Self.read(IPTCBuilder().dataSet(1, 90, escape).caption(Self.gbk).photoshopBlock())
        let wanted = DecodedText(text: "照片说明", encoding: .gb18030, doubts: [.mislabelled(declared: declared)])
        #expect(facts.texts.map(\.decoded) == [wanted])
    }

    @Test(arguments: [[], [0x1B, 0x24, 0x41], [0x1B, 0x24, 0x29, 0x41], [0x1B, 0x25, 0x40], [0x20]] as [[UInt8]])
    func `GBK without or with its own character set is read`(_ escape: [UInt8]) {
        let facts = Self.read(IPTCBuilder().dataSet(1, 90, escape).caption(Self.gbk).photoshopBlock())
        #expect(facts.texts.map(\.decoded) == [DecodedText(text: "照片说明", encoding: .gb18030)])
    }

    @Test func `an extended length is read when it fits and reported when it does not`() {
        let long = [UInt8](repeating: 0x41, count: 40_000)
        #expect(Self.read(IPTCBuilder().caption(long).photoshopBlock()).texts.first?.decoded.text.utf8.count == 40_000)
        for (length, kind) in [
            ([0x80, 0x04, 0xFF, 0xFF, 0xFF, 0xFF], MetadataProblem.Kind.truncated),
            ([0x80, 0x05, 0, 0, 0, 0, 1], .malformed),
            ([0x80, 0x00], .malformed), ([0xFF, 0xFF], .malformed),
        ] as [([UInt8], MetadataProblem.Kind)] {
            let facts = Self.read(IPTCBuilder().caption("a").raw([0x1C, 2, 105] + length + [0x41]).photoshopBlock())
            #expect(facts.texts.map(\.decoded.text) == ["a"])
            #expect(facts.metadataProblems.map(\.kind) == [kind])
        }
    }

    @Test(arguments: [-1, 0, 1]) func `data sets over the limit are left alone and said`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.iptcDataSets = 3
        let builder = (0..<3 + over).reduce(IPTCBuilder()) { builder, _ in builder.caption("a") }
        let facts = Self.read(builder.photoshopBlock(), limits: limits)
        let reached = MetadataProblem.Kind.limit(LimitReached("iptcDataSets", allowed: 3))
        #expect(facts.texts.count == min(3, 3 + over))
        #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [reached] : []))
    }

    @Test func `a block cut at any length says so`() {
        let block = IPTCBuilder().resource(0x03ED, [1, 2, 3]).caption("县长在现场").photoshopBlock()
        for length in 1..<block.count - 1 {
            let facts = Self.read(Array(block.prefix(length)))
            let isWhole = facts.texts.map(\.decoded.text) == ["县长在现场"]
            // The first resource is 15 bytes and one of padding.
            let endsBetweenResources = length == 15 || length == 16
            #expect(isWhole || endsBetweenResources || !facts.metadataProblems.isEmpty, "\(length)")
        }
    }

    @Test func `zeros behind the data are harmless and other bytes are not`() {
        let data = IPTCBuilder().caption("县长")
        #expect(Self.read(data.raw([0, 0, 0, 0, 0, 0]).photoshopBlock() + [0, 0, 0, 0]).metadataProblems == [])
        #expect(Self.read(data.raw([0, 0, 1, 0, 0, 0]).photoshopBlock()).metadataProblems.map(\.kind) == [.malformed])
        let noise = [UInt8](repeating: 0x41, count: 5)
        #expect(Self.read(data.photoshopBlock() + noise).metadataProblems.map(\.kind) == [.malformed])
    }
}
