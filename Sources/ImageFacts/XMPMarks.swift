internal import Bytes

/// Names in an XMP packet that tell which programs were at work.
///
/// They are looked for as bytes: a packet that holds nothing else of use is not parsed for them.
enum XMPMarks {
    private static let all: [(name: String, mark: ProvenanceMark)] = [
        ("xmpMM:History", .xmpHistory), ("http://ns.adobe.com/camera-raw-settings/", .rawDevelopment),
        ("http://www.tc260.org.cn/ns/AIGC/", .aiLabelTC260), ("rainedAlgorithmicMedia", .aiLabelIPTC),
    ]

    private static let names = NameSearch(all.map(\.name))

    static func read(_ bytes: Span<UInt8>, into facts: inout PhotoFacts) {
        names.each(in: bytes) { facts.provenance.add(all[$0].mark) }
    }
}
