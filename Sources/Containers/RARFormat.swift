package import Bytes

/// RAR, versions 1.5 to 7 (technote.txt of the unpacker).
///
/// ```
/// 4: 52 61 72 21 1A 07 00     crc 2, type 1 (73), flags 2: bit 0 a part of several
/// 5: 52 61 72 21 1A 07 01 00  crc 4, size v, type v (1), flags v, [size of extras v], archive flags v: bit 0 a part
/// ```
package enum RARFormat: ContainerFormat {
    package static let name = "rar"

    private static let mark: [UInt8] = [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]

    package static func recognises(_ head: [UInt8]) -> Bool { head.starts(with: mark) }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        var head: [UInt8] = []
        try source.read(at: 0, count: 64, into: &head)
        guard !isPart(head) else { throw .container(.split) }
        var tail: [UInt8] = []
        try source.read(at: max(0, source.count - 20), count: 20, into: &tail)
        return .stream(
            try StreamArchive(source, limits: limits, hasEnd: isEnd(tail, isFifth: head.count > 6 && head[6] == 1)))
    }

    /// Whether the last bytes are the block that ends an archive, which every version since 3 writes: without it a cut between
    /// two members cannot be seen.
    private static func isEnd(_ tail: [UInt8], isFifth: Bool) -> Bool {
        // 5: crc 4, size 3, type 5, flags 4, no further part.
        if isFifth { return tail.suffix(4) == [3, 5, 4, 0] }
        // 4: crc 2, type 7B, flags 2, size 2, which reaches to the end.
        return (7...20).contains { count in
            let block = Array(tail.suffix(count))
            return block.count == count && block[2] == 0x7B && Int(block[5]) | Int(block[6]) << 8 == count
        }
    }

    /// Whether the archive says that it is a part of several.
    static func isPart(_ head: [UInt8]) -> Bool {
        guard head.count > 12, head.starts(with: mark) else { return false }
        if head[6] == 0 { return head[9] == 0x73 && head[10] & 1 != 0 }
        var place = 12
        /// Seven bits a byte, the least first.
        func number() -> Int? {
            var value = 0
            for shift in stride(from: 0, through: 28, by: 7) where place < head.count {
                let byte = Int(head[place])
                place += 1
                value |= byte & 0x7F << shift
                if byte & 0x80 == 0 { return value }
            }
            return nil
        }
        guard number() != nil, number() == 1, let flags = number() else { return false }
        if flags & 1 != 0, number() == nil { return false }
        return number().map { $0 & 1 != 0 } ?? false
    }
}
