internal import Bytes

/// Finds the messages of a mailbox in the form mbox (RFC 4155): each begins with a line `From sender date`.
///
/// Not every program marks such a line where it stands in a text, so it counts only behind a blank line (or at the front)
/// and before what looks like a header field.
enum Mailbox {
    private static let mark = Array("From ".utf8)
    private static let piece = 256 << 10

    /// Where the messages lie, without their `From` lines; nil when the file is no mailbox.
    static func messages(
        in source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits
    ) throws(ByteSourceError) -> [Range<Int>]? {
        var buffer: [UInt8] = []
        try source.read(at: 0, count: mark.count, into: &buffer)
        guard buffer == mark else { return nil }
        var scan = Scan()
        var offset = 0
        while offset < source.count {
            try source.read(at: offset, count: piece, into: &buffer)
            guard !buffer.isEmpty else { throw .changed }
            scan.add(buffer, at: offset)
            guard scan.marks.count <= limits.mailMessages else {
                throw .container(.limit(LimitReached("mailMessages", allowed: limits.mailMessages)))
            }
            offset += buffer.count
        }
        let ends = scan.marks.dropFirst().map(\.lowerBound) + [source.count]
        return zip(scan.marks, ends).map { $0.upperBound..<max($0.upperBound, $1) }
    }

    /// Looks at the beginnings of lines, piece by piece.
    private struct Scan {
        /// Each `From` line with its end.
        var marks: [Range<Int>] = []
        private var line = Line.matching(0)
        private var isAfterBlank = true
        private var start = 0
        private var candidate: Range<Int>?

        private enum Line {
            /// As many letters of `From ` were met.
            case matching(Int)
            case mark
            case name(Int)
            case other
        }

        mutating func add(_ bytes: [UInt8], at offset: Int) {
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0A {
                    endLine(offset + index + 1)
                    continue
                }
                switch line {
                case .matching(let count):
                    if isAfterBlank, candidate == nil, byte == Mailbox.mark[count] {
                        line = count + 1 == Mailbox.mark.count ? .mark : .matching(count + 1)
                    } else if count == 0, byte == 0x0D {
                        break
                    } else {
                        line = .name(0)
                        name(byte)
                    }
                case .name: name(byte)
                case .mark, .other: break
                }
            }
        }

        /// The line behind a `From` line must be `Name: …`.
        private mutating func name(_ byte: UInt8) {
            guard let begun = candidate else {
                line = .other
                return
            }
            if byte == UInt8(ascii: ":") {
                marks.append(begun)
                candidate = nil
                line = .other
            } else if byte <= 0x20 || byte >= 0x7F {
                candidate = nil
                line = .other
            }
        }

        private mutating func endLine(_ next: Int) {
            switch line {
            case .mark: candidate = start..<next
            case .matching(0):
                isAfterBlank = true
                candidate = nil
                start = next
                return
            case .matching, .name, .other: candidate = nil
            }
            isAfterBlank = false
            start = next
            line = .matching(0)
        }
    }
}
