/// Which chunks a PNG must have before its pixels, and which it must not have (PNG, third edition, 5.4 and 5.6).
///
/// libpng judges the header; it never sees these chunks, so what it would refuse in them is refused here.
struct PNGChunkOrder {
    private var hasPalette = false
    private var hasData = false

    /// Why the picture cannot be decoded with this chunk in this place; nil when it can.
    ///
    /// `type` is four letters, the first one the most significant byte.
    mutating func refusal(_ type: UInt32, colorSpace: ColorSpace?) -> ImageProblem? {
        switch type {
        case Self.header: return .codec(code: "PNG_IHDR_REPEATED", arguments: [])
        case Self.palette: hasPalette = true
        case Self.data:
            defer { hasData = true }
            guard hasData || colorSpace != .palette || hasPalette else {
                return .codec(code: "PNG_PLTE_MISSING", arguments: [])
            }
        case Self.end: break
        // A capital first letter: without understanding this chunk nobody can show the picture (5.4).
        case _ where type & 0x2000_0000 == 0: return .codec(code: "PNG_CRITICAL_UNKNOWN", arguments: [Int(type)])
        default: break
        }
        return nil
    }

    private static let header: UInt32 = 0x4948_4452
    private static let palette: UInt32 = 0x504C_5445
    private static let data: UInt32 = 0x4944_4154
    private static let end: UInt32 = 0x4945_4E44
}
