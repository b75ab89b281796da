import Bytes
import TestSupport

/// What tests of containers have in common.
enum Reading {
    /// All bytes of a source, in pieces.
    static func all(_ source: borrowing some ByteSource & ~Copyable, piece: Int = 10_000) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer: [UInt8] = []
        while bytes.count < source.count {
            try source.read(at: bytes.count, count: piece, into: &buffer)
            bytes += buffer
        }
        // The end proves the checksum.
        return bytes
    }

    /// The problem's name without its details.
    static func name(_ error: ByteSourceError) -> String {
        switch error {
        case .system: "system"
        case .changed: "changed"
        case .container(.encrypted): "encrypted"
        case .container(.damaged): "damaged"
        case .container(.limit(let limit)): limit.limit
        case .container(.needsTrait): "needsTrait"
        case .container(.needsPackage): "needsPackage"
        case .container(.noMemory): "noMemory"
        case .container(.split): "split"
        }
    }
}
