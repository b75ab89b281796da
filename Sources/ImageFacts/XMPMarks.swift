internal import Bytes

/// Names in an XMP packet that tell which programs were at work.
///
/// They are looked for as bytes: a packet that holds nothing else of use is not parsed for them.
enum XMPMarks {
    private static let all: [(name: StaticString, mark: ProvenanceMark)] = [
        ("xmpMM:History", .xmpHistory), ("http://ns.adobe.com/camera-raw-settings/", .rawDevelopment),
        ("http://www.tc260.org.cn/ns/AIGC/", .aiLabelTC260), ("rainedAlgorithmicMedia", .aiLabelIPTC),
    ]

    /// Bytes of these letters begin a name; most bytes do not.
    private static let begins: [Bool] = {
        var begins = [Bool](repeating: false, count: 256)
        for (name, _) in all {
            if let first = name.description.utf8.first { begins[Int(first)] = true }
        }
        return begins
    }()

    static func read(_ bytes: Span<UInt8>, into facts: inout PhotoFacts) {
        let begins = begins
        for place in 0..<bytes.count where begins[Int(bytes[place])] {
            for (name, mark) in all where name.matches(bytes, at: place) { facts.provenance.add(mark) }
        }
    }
}
