/// Makes IPTC-IIM records and the Photoshop resource block that carries them.
package struct IPTCBuilder: Sendable {
    private var records: [UInt8] = []
    /// Other Photoshop resources in front of the records: number and data.
    private var resources: [(number: Int, data: [UInt8])] = []

    package init() {}

    /// Any data set; 32,768 bytes and more take the extended length (IIM 4.2, section 1.5).
    package func dataSet(_ record: UInt8, _ number: UInt8, _ data: [UInt8]) -> IPTCBuilder {
        var copy = self
        copy.records += [0x1C, record, number]
        if data.count < 0x8000 {
            copy.records.append16(data.count)
        } else {
            copy.records.append16(0x8004)
            copy.records.append32(data.count)
        }
        copy.records += data
        return copy
    }

    /// Any bytes between data sets.
    package func raw(_ bytes: [UInt8]) -> IPTCBuilder {
        var copy = self
        copy.records += bytes
        return copy
    }

    /// Any other Photoshop resource.
    package func resource(_ number: Int, _ data: [UInt8]) -> IPTCBuilder {
        var copy = self
        copy.resources.append((number, data))
        return copy
    }

    /// 1:90 says UTF-8 (ESC % G).
    package func utf8() -> IPTCBuilder { dataSet(1, 90, [0x1B, 0x25, 0x47]) }
    /// 2:120.
    package func caption(_ text: String) -> IPTCBuilder { caption(Array(text.utf8)) }
    /// 2:120 in any encoding.
    package func caption(_ bytes: [UInt8]) -> IPTCBuilder { dataSet(2, 120, bytes) }
    /// 2:105.
    package func headline(_ text: String) -> IPTCBuilder { dataSet(2, 105, Array(text.utf8)) }
    /// 2:5, ObjectName.
    package func title(_ text: String) -> IPTCBuilder { dataSet(2, 5, Array(text.utf8)) }

    /// The records alone.
    package func build() -> [UInt8] { records }

    /// The image resource block that follows `Photoshop 3.0\0`; IPTC is resource 0x0404.
    package func photoshopBlock() -> [UInt8] {
        var out: [UInt8] = []
        for resource in resources + [(0x0404, records)] {
            out += Array("8BIM".utf8)
            out.append16(resource.number)
            out += [0, 0]  // an empty name, padded
            out.append32(resource.data.count)
            out += resource.data
            if resource.data.count % 2 == 1 { out.append(0) }
        }
        return out
    }
}
