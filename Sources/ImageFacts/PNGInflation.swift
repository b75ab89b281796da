internal import Bytes
internal import CImageCodecs

/// Inflates the zlib stream of a text chunk into bounded room.
enum PNGInflation {
    /// How the stream ended.
    enum End {
        case whole
        /// It goes on when the room is full.
        case overRoom
        /// The bytes end before the stream.
        case cut
        case corrupt
    }

    /// At most `room` bytes.
    ///
    /// The buffer grows with what the stream really gives, so that a small chunk costs little.
    static func inflate(_ stored: Span<UInt8>, room: Int) -> (bytes: [UInt8], end: End) {
        guard room > 0 else { return ([], stored.count > 0 ? .overRoom : .cut) }
        // Text shrinks to about a third; 1 KiB spares short texts a second try.
        var size = min(room, max(1 << 10, stored.count.multipliedReportingOverflow(by: 4).partialValue))
        while true {
            var output = [UInt8](repeating: 0, count: size)
            var span = output.mutableSpan
            let result = cic_inflate(stored, &span)
            if result.status == .outputFull, size < room {
                size = size > room / 4 ? room : size * 4
                continue
            }
            output.removeLast(output.count - min(output.count, Int(clamping: result.written)))
            switch result.status {
            case .ok: return (output, .whole)
            case .outputFull: return (output, .overRoom)
            case .corrupt: return (output, .corrupt)
            case .inputTruncated: return (output, .cut)
            }
        }
    }
}
