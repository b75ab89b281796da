package import Bytes

/// Joins the XMP packets of one file and reads the caption-like properties out of them (XMP specification, parts 1 and 3).
///
/// The parser runs only on a packet that names a wanted property; most do not. Which date, camera and orientation a
/// photo has is EXIF's to say, so XMP's copies of them are not read.
package struct XMPReader {
    private let limits: ResourceLimits
    private let bench: XMPBench
    private var parts = XMPExtended()
    /// Which extended packets the main ones belong to, with the place of the main packet.
    private var wanted: [(digest: String, offset: Int?)] = []

    /// A reader of one file's packets; what it needs may come from the file before.
    package init(limits: ResourceLimits, bench: XMPBench? = nil) {
        self.limits = limits
        self.bench = bench ?? XMPBench(limits: limits)
    }

    /// A packet: JPEG APP1 after `http://ns.adobe.com/xap/1.0/\0`, a PNG `XML:com.adobe.xmp`, or a sidecar.
    ///
    /// `offset` is the place of the first byte in the file; nil where the packet was inflated.
    package mutating func packet(_ bytes: Span<UInt8>, at offset: Int?, into facts: inout PhotoFacts) {
        guard bytes.count <= limits.xmpPacketBytes else {
            let limit = LimitReached("xmpPacketBytes", allowed: limits.xmpPacketBytes)
            facts.metadataProblems.append(MetadataProblem(.xmp, .limit(limit), offset: offset))
            return
        }
        XMPMarks.read(bytes, into: &facts)
        guard let digest = read(bytes, at: offset, problemsAt: offset, into: &facts) else { return }
        wanted.append((digest, offset))
    }

    /// A part of an extended packet: JPEG APP1 after `http://ns.adobe.com/xmp/extension/\0` (32 digits of digest, full length, offset, data).
    package mutating func extended(_ bytes: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts) {
        if let problem = parts.add(bytes, at: offset, limits: limits) {
            facts.metadataProblems.append(MetadataProblem(.xmp, problem, offset: offset))
        }
    }

    /// Reads what has been collected; call once, when all segments have been given.
    package mutating func finish(into facts: inout PhotoFacts) {
        for (digest, offset) in wanted {
            switch parts.take(digest, limits: limits) {
            case .success(let whole):
                _ = read(whole.span, at: nil, problemsAt: offset, into: &facts)
            case .failure(let fault):
                // Told already when a part could not be kept.
                let isKnown = facts.metadataProblems.contains { $0.block == .xmp && $0.kind == fault.kind }
                if !isKnown { facts.metadataProblems.append(MetadataProblem(.xmp, fault.kind, offset: offset)) }
            }
        }
        wanted = []
        // Parts that no packet asks for: not ours by the specification (part 3, 1.1.3.1), and yet met.
        if let stray = parts.takeFirstOffset() {
            facts.metadataProblems.append(MetadataProblem(.xmp, XMPReader.strayParts, offset: stray))
        }
    }

    #if XMP
        private static let strayParts = MetadataProblem.Kind.malformed

        /// Reads one whole packet; gives the digest of its extended packet.
        private func read(
            _ bytes: Span<UInt8>, at offset: Int?, problemsAt place: Int?, into facts: inout PhotoFacts
        ) -> String? {
            let packet: XMPPacket
            switch XMPPacket.recognise(bytes) {
            case .nothingWanted: return nil
            case .unsupported:
                facts.metadataProblems.append(MetadataProblem(.xmp, .malformed, offset: place))
                return nil
            case .packet(let found): packet = found
            }
            var properties = XMPProperties(limits: limits, encoding: packet.textEncoding)
            let content = bytes.extracting(packet.range)
            let start = offset.map { $0 + packet.range.lowerBound }
            // A parser that reads UTF-8 to the end has found it valid, so nobody else need look.
            if !properties.readWellFormed(content, as: packet.encoding, at: start, on: bench) {
                if let declared = packet.declared(in: bytes) {
                    // Translated first, so places in it are not places in the file.
                    var whole = limits
                    whole.captionBytes = .max
                    let text = TextDecoder.decode(content, declared: declared, limits: whole)
                    properties.textEncoding = text.encoding
                    properties.doubts = text.doubts
                    properties.read([UInt8](text.text.utf8).span, as: packet.encoding, at: nil, on: bench)
                } else {
                    properties.read(content, as: packet.encoding, at: start, on: bench)
                }
            }
            for text in properties.texts { facts.keep(text, of: .xmp, limits: limits) }
            if let problem = properties.problem {
                facts.metadataProblems.append(MetadataProblem(.xmp, problem, offset: properties.problemOffset ?? place))
            }
            return properties.extendedDigest
        }
    #else
        private static let strayParts = MetadataProblem.Kind.notBuilt

        private func read(
            _ bytes: Span<UInt8>, at offset: Int?, problemsAt place: Int?, into facts: inout PhotoFacts
        ) -> String? {
            if case .nothingWanted = XMPPacket.recognise(bytes) { return nil }
            facts.metadataProblems.append(MetadataProblem(.xmp, .notBuilt, offset: place))
            return nil
        }
    #endif
}
