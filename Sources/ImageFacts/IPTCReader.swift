package import Bytes

/// Reads the IPTC-IIM records of a Photoshop image resource block (APP13) into facts.
///
/// A resource (Adobe Photoshop File Formats Specification, "Image Resource Blocks"):
/// ```
/// signature  4 bytes   8BIM; other programs write their own four letters
/// id         2 bytes   0x0404: IPTC-NAA record
/// name       Pascal string, padded so that with its length byte it is even
/// size       4 bytes
/// data       padded to an even size
/// ```
/// Raw IIM without resources is met, too, and begins with the tag marker 0x1C.
package enum IPTCReader {
    /// `block` begins after `Photoshop 3.0\0`; `offset` is its place in the file, nil when it was inflated or joined.
    package static func read(
        _ block: Span<UInt8>, at offset: Int?, limits: ResourceLimits, into facts: inout PhotoFacts
    ) {
        var records = IIMRecords(limits: limits)
        if block.count > 0, block[0] == 0x1C {
            records.read(block, at: offset, into: &facts)
            return
        }
        var reader = ByteReader(block)
        do throws(ReadError) {
            // Each resource takes at least 12 bytes, so the block's size bounds the loop.
            while reader.remaining > 0 {
                let start = reader.offset
                // Padding behind the last resource is harmless.
                if block[start] == 0, isZero(block, from: start) { return }
                guard isSignature(try reader.u32()) else {
                    report(.malformed, at: start, offset, &facts)
                    return
                }
                let id = try reader.u16()
                let name = Int(try reader.u8())
                try reader.skip(name + (name.isMultiple(of: 2) ? 1 : 0))
                let size = Int(clamping: try reader.u32())
                let place = reader.offset
                let isWhole = size <= reader.remaining
                let data = try reader.slice(min(size, reader.remaining))
                if id == 0x0406 { facts.provenance.add(.photoshop) }
                if id == 0x0404 { records.read(data, at: offset.map { $0 + place }, into: &facts) }
                guard isWhole else {
                    report(.truncated, at: place, offset, &facts)
                    return
                }
                if !size.isMultiple(of: 2), reader.remaining > 0 { try reader.skip(1) }
            }
        } catch {
            report(.truncated, at: error.offset, offset, &facts)
        }
    }

    /// The signatures that exiftool and Photoshop's own documents know.
    private static func isSignature(_ value: UInt32) -> Bool {
        switch value {
        case 0x3842_494D, 0x4167_4867, 0x4443_5352, 0x4D65_5361, 0x5048_5554: true  // 8BIM AgHg DCSR MeSa PHUT
        default: false
        }
    }

    private static func isZero(_ block: Span<UInt8>, from start: Int) -> Bool {
        for index in start..<block.count where block[index] != 0 { return false }
        return true
    }

    private static func report(
        _ kind: MetadataProblem.Kind, at place: Int, _ offset: Int?, _ facts: inout PhotoFacts
    ) {
        facts.metadataProblems.append(MetadataProblem(.iptc, kind, offset: offset.map { $0 + place }))
    }
}
