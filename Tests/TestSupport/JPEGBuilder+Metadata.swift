extension JPEGBuilder {
    /// Adds any segment behind APP0.
    package func segment(_ marker: UInt8, _ data: [UInt8]) -> JPEGBuilder {
        var copy = self
        copy.segments.append(Segment(marker: marker, data: data))
        return copy
    }

    /// Adds an EXIF block in an APP1 segment.
    package func exif(_ exif: EXIFBuilder) -> JPEGBuilder {
        self.exif(exif.build())
    }

    /// Adds any bytes as an EXIF block.
    package func exif(_ block: [UInt8]) -> JPEGBuilder {
        segment(0xE1, Array("Exif\0\0".utf8) + block)
    }

    /// Adds IPTC records in an APP13 segment, or in as many as `partSize` asks for.
    package func iptc(_ iptc: IPTCBuilder, partSize: Int = 60_000) -> JPEGBuilder {
        var copy = self
        let block = iptc.photoshopBlock()
        for start in stride(from: 0, to: max(1, block.count), by: partSize) {
            let part = block[start..<min(block.count, start + partSize)]
            copy = copy.segment(0xED, Array("Photoshop 3.0\0".utf8) + part)
        }
        return copy
    }

    /// Adds an XMP packet in an APP1 segment.
    package func xmp(_ packet: String) -> JPEGBuilder {
        xmp(Array(packet.utf8))
    }

    /// Adds any bytes as an XMP packet.
    package func xmp(_ packet: [UInt8]) -> JPEGBuilder {
        segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + packet)
    }

    /// Adds a packet too long for one segment as parts (XMP part 3, 1.1.3.1).
    ///
    /// The main packet must name `extendedXMPDigest`.
    package func extendedXMP(_ packet: String, partSize: Int = 60_000) -> JPEGBuilder {
        var copy = self
        let bytes = Array(packet.utf8)
        for start in stride(from: 0, to: bytes.count, by: partSize) {
            copy = copy.extendedXMPPart(
                bytes[start..<min(bytes.count, start + partSize)], digest: Self.extendedXMPDigest(packet),
                fullLength: bytes.count, at: start)
        }
        return copy
    }

    /// Adds one part, right or wrong.
    package func extendedXMPPart(
        _ part: some Sequence<UInt8>, digest: String, fullLength: Int, at offset: Int
    ) -> JPEGBuilder {
        var data = Array("http://ns.adobe.com/xmp/extension/\0".utf8) + Array(digest.utf8)
        data.append32(fullLength)
        data.append32(offset)
        return segment(0xE1, data + part)
    }

    /// The digest that the main packet holds in `xmpNote:HasExtendedXMP`.
    package static func extendedXMPDigest(_ packet: String) -> String {
        MD5.hex(Array(packet.utf8)).uppercased()
    }

    /// Adds a comment in UTF-8.
    package func comment(_ text: String) -> JPEGBuilder {
        comment(Array(text.utf8))
    }

    /// Adds a comment in any encoding.
    package func comment(_ bytes: [UInt8]) -> JPEGBuilder {
        segment(0xFE, bytes)
    }
}
