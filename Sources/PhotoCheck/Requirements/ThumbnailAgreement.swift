internal import ImageFacts

/// Holds the small picture that a camera stored beside the photo against the photo.
///
/// Cameras store 160x120 also for photos of another shape, with bars above and below; programs that cut or change a photo
/// often leave the small picture as it was. Viewers that turn a photo leave it lying, which is no edit.
struct ThumbnailAgreement {
    /// Likeness from which on two pictures are taken for one.
    private static let alike = 0.9
    /// Likeness below which they are not; programs that only make a photo brighter or sharper stay above.
    private static let unlike = 0.8

    /// The small picture has another shape, and no bars.
    let hasOtherShape: Bool
    /// The small picture shows something else.
    let showsOtherThings: Bool

    /// nil where nothing can be compared: no small picture, rows missing, a photo without features.
    init?(_ facts: PhotoFacts) {
        guard let thumbnail = facts.provenance.thumbnail, let size = facts.storedSize, facts.integrity == .intact,
            size.short > 0, thumbnail.size.short > 0, let squares = facts.pixels?.thumbnail,
            squares.count == PicturePrint.side * PicturePrint.side, thumbnail.squares.count == squares.count,
            PicturePrint.detail(squares) >= PicturePrint.leastDetail
        else { return nil }
        let shape = Double(size.width) / Double(size.height)
        // As stored, and turned by a quarter, a half and three quarters.
        let fits = [1, 6, 3, 8].map { Fit(thumbnail, turnedBy: $0, squares, shape) }
        let best = fits.map(\.likeness).max() ?? 0
        let isOneOf = fits.contains { $0.hasShape && $0.likeness >= Self.alike }
        hasOtherShape = !isOneOf && !fits[0].hasShape
        showsOtherThings = fits[0].hasShape && best < Self.unlike
    }

    /// How well a small picture, turned, is the photo.
    private struct Fit {
        /// Whether it has the photo's shape, bars left out.
        let hasShape: Bool
        let likeness: Double

        init(_ thumbnail: EmbeddedThumbnail, turnedBy orientation: Int, _ photo: [UInt8], _ shape: Double) {
            let squares = PicturePrint.turned(thumbnail.squares, by: orientation)
            var small = Double(thumbnail.size.width) / Double(thumbnail.size.height)
            if orientation > 4 { small = 1 / small }
            // The part of the small picture that a photo of this shape fills.
            let (across, down) = shape > small ? (1, small / shape) : (shape / small, 1)
            let filled = PrintArea(
                left: (1 - across) / 2, right: (1 + across) / 2, top: (1 - down) / 2, bottom: (1 + down) / 2)
            let inBars = PrintMatch(squares, near: filled, to: photo).likeness
            let whole = PrintArea(left: 0, right: 1, top: 0, bottom: 1)
            let pressed = PrintMatch(squares, near: whole, to: photo).likeness
            likeness = max(inBars, pressed)
            // Few programs press a photo into the shape; where the whole agrees better than its middle, one did.
            hasShape =
                abs(shape / small - 1) <= 0.03 || Self.isFlat(squares, around: filled)
                || pressed >= max(inBars, ThumbnailAgreement.alike)
        }

        /// Whether all squares that lie outside an area are of one brightness; false where there are none.
        private static func isFlat(_ squares: [UInt8], around area: PrintArea) -> Bool {
            let side = Double(PicturePrint.side)
            var (least, most) = (UInt8.max, UInt8.min)
            for (index, square) in squares.enumerated() {
                let (x, y) = (Double(index % PicturePrint.side), Double(index / PicturePrint.side))
                let isOutside =
                    x + 1 <= area.left * side || x >= area.right * side || y + 1 <= area.top * side
                    || y >= area.bottom * side
                guard isOutside else { continue }
                (least, most) = (min(least, square), max(most, square))
            }
            return least <= most && most - least <= 16
        }
    }
}
