internal import CPixels

/// Owns the measures of one picture while its rows come in.
///
/// The handle is valid from `init` to `deinit` and never leaves this type: that is why each `unsafe` below holds.
@safe struct PixelMeter: ~Copyable {
    private let handle: OpaquePointer

    /// nil without memory, and for sizes that are not measured; `keepsView` for who will ask for pictures.
    init?(_ size: PixelSize, keepsView: Bool = false) {
        guard let width = UInt32(exactly: size.width), let height = UInt32(exactly: size.height) else { return nil }
        guard let created = unsafe cpx_measures_create(width, height) else { return nil }
        unsafe handle = created
        // Without memory there are no pictures.
        if keepsView { _ = unsafe cpx_measures_keep(handle) }
    }

    deinit {
        unsafe cpx_measures_destroy(handle)
    }

    /// Takes in whole rows.
    mutating func take(_ luma: Span<UInt8>) {
        unsafe cpx_measures_take(handle, luma)
    }

    /// What was measured; asked for once, at the end.
    mutating func finish() -> PixelMeasures {
        var thumbnail = [UInt8](repeating: 0, count: 1024)
        var span = thumbnail.mutableSpan
        let found = unsafe cpx_measures_finish(handle, &span)
        return PixelMeasures(found, thumbnail)
    }

    /// Small pictures of the rows so far, turned as EXIF's orientation says; nil when the view was not kept.
    borrowing func pictures(_ measures: PixelMeasures, orientation: Int?) -> PhotoPictures? {
        let turn = UInt32(clamping: orientation ?? 1)
        let side = PhotoPictures.wholeSide
        var pixels = [UInt8](repeating: 0, count: side * side)
        var room = pixels.mutableSpan
        let whole = unsafe cpx_measures_thumbnail(handle, UInt32(side), turn, &room)
        guard let whole = SmallPicture(whole, pixels) else { return nil }
        guard let area = measures.sharpness.sharpest else { return PhotoPictures(whole: whole) }
        let place = cpx_place(
            x: UInt32(clamping: area.x), y: UInt32(clamping: area.y), width: UInt32(clamping: area.size.width),
            height: UInt32(clamping: area.size.height))
        var part = pixels.mutableSpan
        let sharpest = unsafe cpx_measures_crop(handle, place, UInt32(PhotoPictures.sharpestSide), turn, &part)
        return PhotoPictures(whole: whole, sharpest: SmallPicture(sharpest, pixels))
    }
}

extension PixelMeasures {
    fileprivate init(_ found: cpx_features, _ thumbnail: [UInt8]) {
        let (a, b, c, d, e, f, g, h, i, j) = found.hashes
        self.init(
            view: PixelSize(width: Int(found.viewWidth), height: Int(found.viewHeight)), sharpness: Sharpness(found),
            tone: Tone(found), detail: PixelDetail(found), hashes: [a, b, c, d, e, f, g, h, i, j], thumbnail: thumbnail)
    }
}

extension Sharpness {
    fileprivate init(_ found: cpx_features) {
        let (a, b, c, d) = found.edges
        let edges = [a, b, c, d].map {
            EdgeWidths(tiles: Int($0.tiles), tenth: Int($0.tenth), quarter: Int($0.quarter), half: Int($0.half))
        }
        let place = found.sharpest
        let size = PixelSize(width: Int(place.width), height: Int(place.height))
        self.init(
            tiles: Int(found.tiles), contrastTiles: Int(found.contrastTiles), edges: edges,
            sharpShare: Int(found.sharpShare), noise: Int(found.noise), blocks: Int(found.blocks),
            sharpest: size.short > 0 ? PixelArea(x: Int(place.x), y: Int(place.y), size: size) : nil)
    }
}

extension Tone {
    fileprivate init(_ found: cpx_features) {
        let (a, b, c, d, e) = found.levels
        self.init(levels: [a, b, c, d, e].map(Int.init), black: Int(found.black), burnt: Int(found.burnt))
    }
}

extension PixelDetail {
    fileprivate init(_ found: cpx_features) {
        let (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p) = found.bands
        let bands = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p].map(Int.init)
        let (first, second, third, fourth) = found.steps
        let steps = [first, second, third, fourth].map(Int.init)
        self.init(
            bands: bands.contains { $0 != 0 } ? bands : [], peak: Int(found.peak),
            peakFrequency: Int(found.peakFrequency), steps: steps.contains { $0 != 0 } ? steps : [])
    }
}
