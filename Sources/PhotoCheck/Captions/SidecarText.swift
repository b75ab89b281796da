internal import ImageFacts

/// Whether a file that is called a text is one.
enum SidecarText {
    /// A renamed picture or archive is none, and neither is a text of which more than one sign in twenty could not be
    /// read or is a control character.
    static func isText(_ text: String, of bytes: [UInt8]) -> Bool {
        switch ImageFormat.detect(bytes.span) {
        case .pdf, .zip, .rar, .sevenZip, .gzip, .ole, .rtf, .video, .executable: return false
        case let format where format.isPicture: return false
        default: break
        }
        var signs = 0
        var bad = 0
        for scalar in text.unicodeScalars {
            signs += 1
            if isBad(scalar) { bad += 1 }
        }
        return bad < fewest || bad * 20 <= signs
    }

    /// Fewer signs than these may be slips of an honest text.
    private static let fewest = 4

    private static func isBad(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xFFFD, 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F: true
        default: false
        }
    }
}
