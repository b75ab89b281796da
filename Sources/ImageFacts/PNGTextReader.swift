package import Bytes

/// Reads the data of `tEXt`, `zTXt` and `iTXt` chunks (PNG, third edition, 11.3.3) into facts.
///
/// ```
/// tEXt  keyword \0 text
/// zTXt  keyword \0 method (0) compressed text
/// iTXt  keyword \0 compressed? method (0) language \0 translated keyword \0 text
/// ```
/// `tEXt` and `zTXt` are ISO 8859-1 by the specification and UTF-8 or GBK in the wild; `iTXt` is UTF-8. Only the
/// keywords that matter here are inflated, in bounded room.
package struct PNGTextReader: Sendable {
    /// The text chunks that can hold a caption, or XMP.
    package enum Chunk: String, Sendable {
        case tEXt, zTXt, iTXt
    }

    /// A block of another kind that a text chunk carries, for the reader of that kind; its place in the file is lost.
    package enum EmbeddedBlock: Hashable, Sendable {
        /// An XMP packet.
        case xmp([UInt8])
        /// A TIFF-structured EXIF block, perhaps behind `Exif\0\0`.
        case exif([UInt8])
        /// Photoshop image resources or raw IPTC-IIM.
        case iptc([UInt8])
    }

    private let limits: ResourceLimits
    private var chunks = 0
    private var room: Int
    private var saidTooMany = false

    package init(limits: ResourceLimits) {
        self.limits = limits
        room = limits.pngTextBytes
    }

    /// `data` is the chunk without length, type and checksum; `offset` its place in the file.
    ///
    /// A block of another kind comes back, for the caller to hand to its reader (`at: nil`).
    package mutating func read(
        _ chunk: Chunk, _ data: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts
    ) -> EmbeddedBlock? {
        guard chunks < limits.pngTextChunks else {
            if !saidTooMany {
                report(.limit(LimitReached("pngTextChunks", allowed: limits.pngTextChunks)), offset, &facts)
            }
            saidTooMany = true
            return nil
        }
        chunks += 1
        do throws(Refusal) {
            let text = try PNGTextChunk(chunk, data)
            guard let purpose = PNGTextPurpose(keyword: text.keyword) else { return nil }
            let stored = data.extracting(text.body)
            guard text.isCompressed else {
                guard stored.count <= room else { throw .overLimit }
                room -= stored.count
                return take(stored, for: purpose, of: text, chunk, at: offset + text.body.lowerBound, into: &facts)
            }
            let (inflated, refusal) = try inflate(stored)
            if let refusal { report(kind(of: refusal), offset, &facts) }
            return take(inflated.span, for: purpose, of: text, chunk, at: nil, into: &facts)
        } catch {
            report(kind(of: error), offset, &facts)
            return nil
        }
    }

    private func take(
        _ stored: Span<UInt8>, for purpose: PNGTextPurpose, of text: PNGTextChunk, _ chunk: Chunk, at offset: Int?,
        into facts: inout PhotoFacts
    ) -> EmbeddedBlock? {
        switch purpose {
        case .caption(let source):
            let declared: TextEncoding = chunk == .iTXt ? .utf8 : .windows1252
            let decoded = TextDecoder.decode(stored, declared: declared, limits: limits)
            guard !decoded.text.isEmpty else { return nil }
            let found = EmbeddedText(source: source, decoded: decoded, language: text.language, offset: offset)
            facts.keep(found, of: .pngText, limits: limits)
            return nil
        case .xmp:
            return .xmp(Array(copying: stored))
        case .rawProfile:
            guard let profile = PNGRawProfile.decode(stored) else {
                report(.malformed, offset, &facts)
                return nil
            }
            return PNGRawProfile.block(of: profile)
        }
    }

    /// Inflates into the room that is left for all text chunks together.
    ///
    /// What was had before a refusal is kept.
    private mutating func inflate(_ stored: Span<UInt8>) throws(Refusal) -> (bytes: [UInt8], refusal: Refusal?) {
        let inflated = PNGInflation.inflate(stored, room: room)
        room -= inflated.bytes.count
        switch inflated.end {
        case .whole: return (inflated.bytes, nil)
        case .overRoom: throw .overLimit
        case .cut: return (inflated.bytes, .truncated)
        case .corrupt: return (inflated.bytes, .malformed)
        }
    }

    private func kind(of refusal: Refusal) -> MetadataProblem.Kind {
        switch refusal {
        case .malformed: .malformed
        case .truncated: .truncated
        case .overLimit: .limit(LimitReached("pngTextBytes", allowed: limits.pngTextBytes))
        }
    }

    private func report(_ kind: MetadataProblem.Kind, _ offset: Int?, _ facts: inout PhotoFacts) {
        facts.metadataProblems.append(MetadataProblem(.pngText, kind, offset: offset))
    }

    /// Why a chunk gives no text, or not all of it.
    enum Refusal: Error {
        case malformed, truncated, overLimit
    }
}

/// What a keyword of a text chunk stands for; keywords are compared without regard to case, as writers differ.
enum PNGTextPurpose {
    case caption(TextSource)
    case xmp
    /// ImageMagick's `Raw profile type …`: EXIF, IPTC or XMP in hexadecimal.
    case rawProfile

    init?(keyword: String) {
        switch keyword {
        case "description": self = .caption(.pngDescription)
        case "comment": self = .caption(.pngComment)
        case "title": self = .caption(.pngTitle)
        case "software": self = .caption(.pngSoftware)
        case "xml:com.adobe.xmp": self = .xmp
        case "raw profile type exif", "raw profile type app1", "raw profile type iptc", "raw profile type 8bim",
            "raw profile type xmp":
            self = .rawProfile
        default: return nil
        }
    }
}
