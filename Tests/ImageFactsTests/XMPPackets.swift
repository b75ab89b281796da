import Bytes
import ImageFacts

/// Packets as writers make them.
enum XMPPackets {
    static let namespaces = """
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/" \
        xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" \
        xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
        """

    /// A packet whose one description has these attributes and this content.
    static func packet(_ content: String = "", attributes: String = "", padding: String = "") -> String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
        <rdf:RDF \(namespaces)><rdf:Description rdf:about="" \(attributes)>\(content)</rdf:Description></rdf:RDF>\
        </x:xmpmeta>\(padding)<?xpacket end="w"?>
        """
    }

    static func utf16(_ text: String, isBigEndian: Bool, hasMark: Bool = false) -> [UInt8] {
        (hasMark ? [0xFEFF] + Array(text.utf16) : Array(text.utf16)).flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)]
        }
    }

    /// What is read from one packet, and perhaps parts of an extended one.
    static func facts(
        _ packet: [UInt8], at offset: Int? = 0, parts: [[UInt8]] = [], limits: ResourceLimits = .default,
        bench: XMPBench? = nil
    ) -> PhotoFacts {
        var facts = PhotoFacts(format: .jpeg, bytes: packet.count)
        var reader = XMPReader(limits: limits, bench: bench)
        reader.packet(packet.span, at: offset, into: &facts)
        for (index, part) in parts.enumerated() { reader.extended(part.span, at: 10_000 * (index + 1), into: &facts) }
        reader.finish(into: &facts)
        return facts
    }

    static func facts(_ packet: String, limits: ResourceLimits = .default) -> PhotoFacts {
        facts([UInt8](packet.utf8), limits: limits)
    }
}

/// A text as the tables write it.
struct FoundText: Hashable, Sendable {
    var source: TextSource
    var text: String
    var language: String?

    init(_ source: TextSource, _ text: String, _ language: String? = nil) {
        self.source = source
        self.text = text
        self.language = language
    }
}

extension PhotoFacts {
    var found: [FoundText] { texts.map { FoundText($0.source, $0.decoded.text, $0.language) } }
}
