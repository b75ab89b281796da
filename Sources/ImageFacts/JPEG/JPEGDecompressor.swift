internal import Bytes
internal import CImageCodecs

/// Owns one libjpeg decompressor that reads headers, from file to file.
///
/// The handle is valid from `init` to `deinit` and never leaves this type: that is why each `unsafe` below holds.
@safe struct JPEGDecompressor: ~Copyable {
    /// Where reading stands.
    enum Step {
        /// A window that begins at this place is needed.
        case needsBytes(at: Int)
        /// The first scan's data begin here.
        case headerDone(at: Int)
        /// Refused; the place is where libjpeg stood.
        case refused(ImageProblem, at: Int)
    }

    private let handle: OpaquePointer

    init?() {
        guard let created = unsafe cic_jpeg_create() else { return nil }
        unsafe handle = created
    }

    deinit {
        unsafe cic_jpeg_destroy(handle)
    }

    /// Forgets the file before.
    mutating func start(_ limits: ResourceLimits) {
        unsafe cic_jpeg_start(handle, max(0, limits.jpegSegments), UInt64(max(0, limits.jpegSegmentBytes)))
    }

    /// Goes on with a window of the file that begins at `offset`; the window is not kept.
    mutating func feed(_ window: Span<UInt8>, at offset: Int, limits: ResourceLimits) -> Step {
        let step = unsafe cic_jpeg_feed(handle, window, UInt64(max(0, offset)))
        let place = Int(clamping: step.position)
        switch step.status {
        case .needsBytes: return .needsBytes(at: place)
        case .headerDone: return .headerDone(at: place)
        case .refused: return .refused(problem(step), at: place)
        case .tooManySegments:
            return .refused(.limit(LimitReached("jpegSegments", allowed: limits.jpegSegments)), at: place)
        case .tooManySegmentBytes:
            return .refused(.limit(LimitReached("jpegSegmentBytes", allowed: limits.jpegSegmentBytes)), at: place)
        case .outOfMemory: return .refused(.codec(code: "JERR_OUT_OF_MEMORY", arguments: []), at: place)
        }
    }

    /// The picture as far as it is known, also after a refusal.
    var known: cic_jpeg_facts { unsafe cic_jpeg_known(handle) }

    /// How many APPn and COM segments were met so far.
    var segmentCount: Int { known.segments }

    /// One of the APPn and COM segments met so far.
    func segment(_ index: Int) -> (marker: UInt8, offset: Int, length: Int) {
        let segment = unsafe cic_jpeg_segment_at(handle, index)
        return (segment.marker, Int(clamping: segment.offset), Int(segment.length))
    }

    /// The names of the warnings met so far, each once.
    var warnings: [String] {
        (0..<known.warnings).map { name(unsafe cic_jpeg_warning_at(handle, $0)) }
    }

    private func problem(_ step: cic_jpeg_step) -> ImageProblem {
        let all = [step.arguments.0, step.arguments.1, step.arguments.2, step.arguments.3]
        let name = name(step.code)
        // libjpeg met the end marker before any frame header.
        guard name != "JERR_NO_IMAGE" else { return .noSize }
        return .codec(code: name, arguments: all.prefix(Int(step.argumentCount)).map { Int($0) })
    }

    private func name(_ code: Int32) -> String {
        var room = [UInt8](repeating: 0, count: 64)
        var span = room.mutableSpan
        let length = cic_jpeg_code_name(code, &span)
        return String(decoding: room.prefix(length), as: UTF8.self)
    }
}
