internal import Bytes

/// The data sets of IPTC-IIM 4.2, chapter 3.
///
/// ```
/// 0  0x1C
/// 1  record    1 byte
/// 2  data set  1 byte
/// 3  length    2 bytes; with the top bit set, the number of bytes of the length that follows
/// ```
/// 1:90 names the character set of record 2 by an ISO 2022 escape sequence; most writers leave it out.
struct IIMRecords {
    private let limits: ResourceLimits
    private var dataSets = 0
    private var declared: TextEncoding?

    init(limits: ResourceLimits) {
        self.limits = limits
    }

    /// Reads the captions of one run of data sets; `offset` is its place in the file.
    mutating func read(_ bytes: Span<UInt8>, at offset: Int?, into facts: inout PhotoFacts) {
        var captions: [(source: TextSource, range: Range<Int>)] = []
        walk(bytes, at: offset, into: &facts, &captions)
        // Record 1 comes before record 2 (IIM 4.2, 1.6), but not every writer knows: the character set may come last.
        for (source, range) in captions {
            keep(bytes.extracting(range), source, offset.map { $0 + range.lowerBound }, &facts)
        }
    }

    private mutating func walk(
        _ bytes: Span<UInt8>, at offset: Int?, into facts: inout PhotoFacts,
        _ captions: inout [(source: TextSource, range: Range<Int>)]
    ) {
        var reader = ByteReader(bytes)
        do throws(ReadError) {
            // Each data set takes at least 5 bytes, so the size of the run bounds the loop, and the limit does, too.
            while reader.remaining > 0 {
                let start = reader.offset
                guard try reader.u8() == 0x1C else {
                    // Padding behind the last data set is harmless.
                    for index in start..<bytes.count where bytes[index] != 0 {
                        report(.malformed, at: start, offset, &facts)
                        return
                    }
                    return
                }
                guard dataSets < limits.iptcDataSets else {
                    let limit = LimitReached("iptcDataSets", allowed: limits.iptcDataSets)
                    report(.limit(limit), at: start, offset, &facts)
                    return
                }
                dataSets += 1
                let record = try reader.u8()
                let dataSet = try reader.u8()
                guard let length = try length(&reader) else {
                    report(.malformed, at: start, offset, &facts)
                    return
                }
                let place = reader.offset
                let value = try reader.slice(length)
                switch (record, dataSet) {
                case (1, 90): declared = Self.encoding(named: value)
                // Special Instructions.
                case (2, 40) where StaticString("FBMD").matches(value, at: 0): facts.provenance.add(.facebook)
                case (2, 5): captions.append((.iptcTitle, place..<place + length))
                case (2, 105): captions.append((.iptcHeadline, place..<place + length))
                case (2, 120): captions.append((.iptcCaption, place..<place + length))
                default: break
                }
            }
        } catch {
            report(.truncated, at: error.offset, offset, &facts)
        }
    }

    /// The length of a data set; nil for one whose own length is over four bytes.
    private func length(_ reader: inout ByteReader) throws(ReadError) -> Int? {
        let short = Int(try reader.u16())
        guard short > 0x7FFF else { return short }
        let bytes = short & 0x7FFF
        guard (1...4).contains(bytes) else { return nil }
        var length = 0
        for _ in 0..<bytes { length = length << 8 | Int(try reader.u8()) }
        return length
    }

    private func keep(_ value: Span<UInt8>, _ source: TextSource, _ offset: Int?, _ facts: inout PhotoFacts) {
        let decoded =
            if let declared {
                TextDecoder.decode(value, declared: declared, limits: limits)
            } else {
                TextDecoder.decode(value, limits: limits)
            }
        guard !decoded.text.isEmpty else { return }
        facts.keep(EmbeddedText(source: source, decoded: decoded, offset: offset), of: .iptc, limits: limits)
    }

    /// The character set that 1:90 names (ISO-IR numbers in brackets); nil for one that is not read by its name.
    private static func encoding(named value: Span<UInt8>) -> TextEncoding? {
        guard (3...8).contains(value.count), value[0] == 0x1B else { return nil }
        let rest = Array(copying: value.extracting(1..<value.count))
        switch rest {
        // ESC % G [196], and ESC % / G, H, I for the levels of UTF-8 [190 to 192].
        case [0x25, 0x47], [0x25, 0x2F, 0x47], [0x25, 0x2F, 0x48], [0x25, 0x2F, 0x49]: return .utf8
        // ESC , A   ESC - A   ESC . A   ESC / A: the right half of ISO 8859-1 [100].
        case [0x2C, 0x41], [0x2D, 0x41], [0x2E, 0x41], [0x2F, 0x41]: return .windows1252
        // ESC $ A   ESC $ ) A: GB 2312 [58].
        case [0x24, 0x41], [0x24, 0x29, 0x41]: return .gb18030
        default: return nil
        }
    }

    private func report(
        _ kind: MetadataProblem.Kind, at place: Int, _ offset: Int?, _ facts: inout PhotoFacts
    ) {
        facts.metadataProblems.append(MetadataProblem(.iptc, kind, offset: offset.map { $0 + place }))
    }
}
