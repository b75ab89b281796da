/// A bounds-checked cursor over bytes that nobody vouches for.
///
/// Every read checks first and throws; sizes are compared and never added, so a declared length of
/// `Int.max` is an error and not an overflow. A parser cuts the declared slice (`slice(_:)`) and then
/// reads inside it.
package struct ByteReader: ~Escapable {
    /// How multi-byte integers are stored.
    package enum Order: Sendable {
        case bigEndian, littleEndian
    }

    private let bytes: Span<UInt8>
    /// How integers are read; TIFF blocks choose it at run time.
    package var order: Order
    /// Bytes consumed so far.
    package private(set) var offset = 0

    @_lifetime(copy bytes)
    package init(_ bytes: Span<UInt8>, order: Order = .bigEndian) {
        self.bytes = bytes
        self.order = order
    }

    /// Bytes not yet consumed.
    package var remaining: Int { bytes.count - offset }

    /// All bytes the reader was made of.
    package var count: Int { bytes.count }

    /// Moves to an absolute offset; the end itself is allowed.
    @_lifetime(self: copy self)
    package mutating func seek(to target: Int) throws(ReadError) {
        guard target >= 0, target <= bytes.count else {
            throw ReadError(offset: target, needed: max(0, target) - bytes.count)
        }
        offset = target
    }

    @_lifetime(self: copy self)
    package mutating func skip(_ count: Int) throws(ReadError) {
        try require(count)
        offset += count
    }

    @_lifetime(self: copy self)
    package mutating func u8() throws(ReadError) -> UInt8 {
        try require(1)
        defer { offset += 1 }
        return bytes[offset]
    }

    @_lifetime(self: copy self)
    package mutating func u16() throws(ReadError) -> UInt16 {
        try require(2)
        defer { offset += 2 }
        let first = UInt16(bytes[offset])
        let second = UInt16(bytes[offset + 1])
        return order == .bigEndian ? first << 8 | second : second << 8 | first
    }

    @_lifetime(self: copy self)
    package mutating func u32() throws(ReadError) -> UInt32 {
        try require(4)
        defer { offset += 4 }
        var value: UInt32 = 0
        for index in 0..<4 {
            let shift = UInt32(order == .bigEndian ? 24 - index * 8 : index * 8)
            value |= UInt32(bytes[offset + index]) << shift
        }
        return value
    }

    /// The next `count` bytes as a span of their own, consumed.
    @_lifetime(copy self)
    @_lifetime(self: copy self)
    package mutating func slice(_ count: Int) throws(ReadError) -> Span<UInt8> {
        try require(count)
        defer { offset += count }
        return bytes.extracting(offset..<offset + count)
    }

    /// Whether the next bytes are these; consumes nothing.
    package func starts(with prefix: StaticString) -> Bool {
        prefix.matches(bytes, at: offset)
    }

    private func require(_ count: Int) throws(ReadError) {
        guard count >= 0, count <= remaining else {
            throw ReadError(offset: offset, needed: count - remaining)
        }
    }
}

extension StaticString {
    /// Whether `bytes` hold this literal's UTF-8 at `offset`; false when they are too short.
    package func matches(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
        guard offset >= 0, utf8CodeUnitCount <= bytes.count - offset else { return false }
        return withUTF8Buffer { literal in
            for index in 0..<literal.count where unsafe literal[index] != bytes[offset + index] { return false }
            return true
        }
    }
}

extension Array where Element == UInt8 {
    /// Copies a span; spans are neither sequences nor equatable.
    package init(copying bytes: Span<UInt8>) {
        // An array that is made with a capacity is made by code for any element, at 700 instructions each.
        self = []
        append(addingCapacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }
}
