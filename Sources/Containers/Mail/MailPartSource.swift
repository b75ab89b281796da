package import Bytes

/// The bytes of a mail's part as a source: whatever examines a file can examine it.
///
/// They are decoded as they are read. The decoder's state is kept every so often, so that any place is reached from near by; memory
/// is bounded whatever the part's size, and nothing is written to a disk. Not for several threads at once.
package struct MailPartSource<Source: ByteSource & ~Copyable>: ByteSource {
    private let state: State

    init(_ content: MailContent, of file: MailFile<Source>) throws(ByteSourceError) {
        guard content.encoding != .uuencode else { throw .container(.damaged(detail: "transfer encoding uuencode")) }
        state = State(content, file)
        try state.measure()
    }

    /// The part's bytes, decoded.
    package var count: Int { state.count }

    package func read(at offset: Int, count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        buffer.removeAll(keepingCapacity: true)
        guard offset >= 0, offset < self.count, count > 0 else { return }
        try state.read(offset..<offset + min(count, self.count - offset), into: &buffer)
    }

    /// What changes while a source is read, which itself does not.
    private final class State {
        private let content: MailContent
        private let file: MailFile<Source>
        private(set) var count = 0
        /// The decoder as it was before every `stored` bytes, with how many it had given.
        private var marks: [(decoder: TransferDecoder, position: Int)] = []
        /// The piece that was decoded last, and its place.
        private var piece: [UInt8] = []
        private var pieceStart = 0
        private var input: [UInt8] = []

        private var stored: Int { 128 << 10 }

        init(_ content: MailContent, _ file: MailFile<Source>) {
            self.content = content
            self.file = file
        }

        /// Decodes all of it once: how many bytes it has is written nowhere.
        func measure() throws(ByteSourceError) {
            guard content.encoding != .identity else {
                count = content.range.count
                return
            }
            var decoder = TransferDecoder(content.encoding)
            var offset = content.range.lowerBound
            while offset < content.range.upperBound {
                marks.append((decoder, count))
                try load(at: offset)
                piece.removeAll(keepingCapacity: true)
                decoder.decode(input[...], into: &piece)
                pieceStart = count
                count += piece.count
                offset += input.count
            }
        }

        func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws(ByteSourceError) {
            guard content.encoding != .identity else {
                try file.source.read(
                    at: content.range.lowerBound + range.lowerBound, count: range.count, into: &buffer)
                return
            }
            var next = range.lowerBound
            while next < range.upperBound {
                if next < pieceStart || next >= pieceStart + piece.count { try decode(at: next) }
                let end = min(range.upperBound, pieceStart + piece.count)
                guard next < end else { throw .changed }
                buffer.append(contentsOf: piece[next - pieceStart..<end - pieceStart])
                next = end
            }
        }

        /// Decodes the piece that holds a place.
        private func decode(at place: Int) throws(ByteSourceError) {
            var low = 0
            var high = marks.count
            while high - low > 1 {
                let middle = (low + high) / 2
                if marks[middle].position <= place { low = middle } else { high = middle }
            }
            guard low < marks.count else { throw .changed }
            var decoder = marks[low].decoder
            try load(at: content.range.lowerBound + low * stored)
            piece.removeAll(keepingCapacity: true)
            decoder.decode(input[...], into: &piece)
            pieceStart = marks[low].position
        }

        private func load(at offset: Int) throws(ByteSourceError) {
            let wanted = min(stored, content.range.upperBound - offset)
            try file.source.read(at: offset, count: wanted, into: &input)
            guard input.count == wanted, wanted > 0 else { throw .changed }
        }
    }
}
