internal import CImageCodecs

/// Owns one libpng decoder for the rows of one picture.
///
/// The handle is valid from `init` to `deinit` and never leaves this type: that is why each `unsafe` below holds.
@safe struct PNGPixelDecoder: PixelDecoder, ~Copyable {
    private let handle: OpaquePointer

    init?(_ limits: cic_pixels_limits) {
        guard let created = unsafe cic_png_pixels_create(limits) else { return nil }
        unsafe handle = created
    }

    deinit {
        unsafe cic_png_pixels_destroy(handle)
    }

    mutating func decode(
        _ window: Span<UInt8>, at offset: Int, isLast: Bool, into rows: inout MutableSpan<UInt8>
    ) -> cic_pixels_step {
        unsafe cic_png_pixels_decode(handle, window, UInt64(max(0, offset)), isLast, &rows)
    }

    var result: cic_pixels_result { unsafe cic_png_pixels_result(handle) }

    var notes: [CodecNote] {
        CodecNote.all(result.notes) { unsafe cic_png_pixels_note_at(handle, $0, &$1) }
    }
}
