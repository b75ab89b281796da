internal import Bytes

extension ImageFormat {
    /// What a file is, by its first bytes (4 KiB are enough); the file's name has no say.
    package static func detect(_ head: Span<UInt8>) -> ImageFormat {
        guard head.count > 0 else { return .empty }
        for signature in ImageSignature.all where signature.matches(head) { return signature.format }
        return FileTypeBox.format(head) ?? text(head) ?? .unknown
    }

    private static func text(_ head: Span<UInt8>) -> ImageFormat? {
        switch TextSniffer.kind(of: head) {
        case .html: .html
        case .svg: .svg
        case .xml: .xml
        case .pdf: .pdf
        case .text: .text
        case nil: nil
        }
    }
}

/// The `ftyp` box that begins every file of the ISO base media family (ISO/IEC 14496-12, 4.3).
///
/// | at | bytes | |
/// |---|---|---|
/// | 0 | 4 | size of the box |
/// | 4 | 4 | `ftyp` |
/// | 8 | 4 | major brand |
/// | 16 | 4 each | compatible brands |
enum FileTypeBox {
    /// Brands looked at; real files have fewer than ten.
    private static let brandLimit = 64

    static func format(_ head: Span<UInt8>) -> ImageFormat? {
        guard StaticString("ftyp").matches(head, at: 4), head.count >= 12 else { return nil }
        if let sure = named(head, at: 8) { return sure }
        // `mif1` and `msf1` say only "a picture": the compatible brands tell which codec.
        let isPicture = general(head, at: 8)
        let declared = Int(head[2]) << 8 | Int(head[3])
        let end = min(head.count, declared, 16 + 4 * brandLimit)
        var at = 16
        while at + 4 <= end {
            if let found = named(head, at: at), found != .video { return found }
            at += 4
        }
        return isPicture ? .heic : .video
    }

    private static func general(_ head: Span<UInt8>, at offset: Int) -> Bool {
        StaticString("mif1").matches(head, at: offset) || StaticString("msf1").matches(head, at: offset)
            || StaticString("mif2").matches(head, at: offset)
    }

    private static func named(_ head: Span<UInt8>, at offset: Int) -> ImageFormat? {
        for (brand, format) in brands where brand.matches(head, at: offset) { return format }
        return nil
    }

    private static let brands: [(StaticString, ImageFormat)] = [
        ("heic", .heic), ("heix", .heic), ("heim", .heic), ("heis", .heic), ("hevc", .heic), ("hevx", .heic),
        ("hevm", .heic), ("hevs", .heic), ("avif", .avif), ("avis", .avif), ("crx ", .raw), ("jp2 ", .jp2),
        ("jpx ", .jp2), ("jxl ", .jxl), ("qt  ", .video), ("isom", .video), ("mp41", .video), ("mp42", .video),
    ]
}
