package import Bytes

/// tar (POSIX.1-2017 pax, ustar, and what was before them).
package enum TarFormat: ContainerFormat {
    package static let name = "tar"

    /// A header of 512 bytes whose sum is right: the one thing that all of them have.
    package static func recognises(_ head: [UInt8]) -> Bool {
        guard head.count == 512, head[0] != 0 else { return false }
        var said = 0
        for byte in head[148..<156].drop(while: { $0 == 0x20 }).prefix(while: { (0x30...0x37).contains($0) }) {
            said = said * 8 + Int(byte - 0x30)
        }
        let sum = head.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(head[$1])) }
        return said == sum
    }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        // Two blocks of zeros end a tar: what is cut between two members looks whole without them.
        var tail: [UInt8] = []
        try source.read(at: max(0, source.count - 512), count: 512, into: &tail)
        return .stream(try StreamArchive(source, limits: limits, hasEnd: tail.allSatisfy { $0 == 0 }))
    }
}
