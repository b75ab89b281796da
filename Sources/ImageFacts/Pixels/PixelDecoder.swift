internal import CImageCodecs

/// Decodes one picture to luma, row by row; windows of the file go in, rows come out, and nothing is kept of either.
protocol PixelDecoder: ~Copyable {
    /// nil without memory.
    init?(_ limits: cic_pixels_limits)

    /// Goes on with the bytes at `offset`, the place that the step before asked for; `isLast` when the file ends with
    /// them. Whole rows are written to the front of `rows`.
    mutating func decode(
        _ window: Span<UInt8>, at offset: Int, isLast: Bool, into rows: inout MutableSpan<UInt8>
    ) -> cic_pixels_step

    /// What decoding has shown so far.
    var result: cic_pixels_result { get }

    /// What the codec complained about.
    var notes: [CodecNote] { get }
}

extension CodecNote {
    /// The notes of a decoder, each read into a name of at most 64 letters.
    static func all(_ count: Int, _ note: (Int, inout MutableSpan<UInt8>) -> cic_pixels_note) -> [CodecNote] {
        (0..<count).map { index in
            var name = [UInt8](repeating: 0, count: 64)
            var span = name.mutableSpan
            let found = note(index, &span)
            let row = found.row == cic_pixels_result.noRow ? nil : Int(found.row)
            return CodecNote(String(decoding: name.prefix(found.nameLength), as: UTF8.self), row: row)
        }
    }
}

extension cic_pixels_result {
    /// What stands for "no such row".
    static let noRow = UInt32.max

    /// What it says of the picture.
    var integrity: Integrity {
        let lost = lostFrom == Self.noRow || lostFrom >= height ? nil : Int(lostFrom)
        let coarse = coarseFrom == Self.noRow || coarseFrom >= height ? nil : Int(coarseFrom)
        guard damaged || endMissing || lost != nil || coarse != nil else { return .intact }
        return .damaged(
            Damage(
                rows: Int(height), lostFrom: lost, lostRows: Int(lostRows), coarseFrom: coarse, endMissing: endMissing))
    }
}
