internal import Bytes

/// Collects the parts of extended packets (XMP specification, part 3, 1.1.3.1) and joins a complete one.
///
/// ```
/// 0   32  digest of the whole, MD5 as ASCII hexadecimal digits; the main packet names it
/// 32   4  length of the whole, most significant byte first
/// 36   4  where this part begins in the whole
/// 40      the part
/// ```
/// The digest is only a name here: it is not computed, for a wrong one would change no verdict.
struct XMPExtended: Sendable {
    /// Why no whole came of the parts.
    struct Fault: Error, Hashable, Sendable {
        var kind: MetadataProblem.Kind
    }

    private struct Part: Sendable {
        var digest: String
        var wholeLength: Int
        var start: Int
        var bytes: [UInt8]
        /// Where the segment's data begin in the file.
        var offset: Int
    }

    private var parts: [Part] = []
    private var held = 0
    private var isOverLimit = false

    /// Keeps a part; nil when it could be kept.
    mutating func add(
        _ bytes: Span<UInt8>, at offset: Int, limits: ResourceLimits
    ) -> MetadataProblem.Kind? {
        var reader = ByteReader(bytes)
        do throws(ReadError) {
            let digest = String(decoding: [UInt8](copying: try reader.slice(32)), as: UTF8.self).uppercased()
            let wholeLength = Int(try reader.u32())
            let start = Int(try reader.u32())
            let count = reader.remaining
            // An empty part joins nothing, and thousands of them would still cost.
            guard count > 0, start <= wholeLength, count <= wholeLength - start else { return .truncated }
            guard wholeLength <= limits.xmpExtendedBytes, count <= limits.xmpExtendedBytes - held else {
                // Said once; the parts that follow cannot make it whole any more.
                defer { isOverLimit = true }
                return isOverLimit ? nil : XMPExtended.overLimit(limits)
            }
            let data = [UInt8](copying: try reader.slice(count))
            parts.append(
                Part(digest: digest, wholeLength: wholeLength, start: start, bytes: data, offset: offset))
            held += count
            return nil
        } catch {
            return .truncated
        }
    }

    /// The whole of `digest`, when its parts cover it once and without a gap; they are given up in any case.
    mutating func take(_ digest: String, limits: ResourceLimits) -> Result<[UInt8], Fault> {
        let name = digest.uppercased()
        let own = parts.filter { $0.digest == name }.sorted { $0.start < $1.start }
        parts.removeAll { $0.digest == name }
        var whole: [UInt8] = []
        for part in own {
            held -= part.bytes.count
            guard part.start == whole.count, part.wholeLength == own[0].wholeLength else { continue }
            whole += part.bytes
        }
        guard let first = own.first, whole.count == first.wholeLength,
            whole.count == own.reduce(0, { $0 + $1.bytes.count })
        else { return .failure(Fault(kind: isOverLimit ? XMPExtended.overLimit(limits) : .truncated)) }
        return .success(whole)
    }

    /// Where the first part stands that nobody took; all are forgotten.
    mutating func takeFirstOffset() -> Int? {
        defer { self = XMPExtended() }
        return parts.first?.offset
    }

    private static func overLimit(_ limits: ResourceLimits) -> MetadataProblem.Kind {
        .limit(LimitReached("xmpExtendedBytes", allowed: limits.xmpExtendedBytes))
    }
}
