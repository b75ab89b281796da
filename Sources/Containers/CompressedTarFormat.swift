package import Bytes

/// tar packed as a whole: gzip, bzip2, xz, lzma, zstd, compress.
///
/// What is packed and is no tar is damaged.
package enum CompressedTarFormat: ContainerFormat {
    package static let name = "tar.gz"

    private static let marks: [[UInt8]] = [
        [0x1F, 0x8B, 8], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x5D, 0, 0], [0x28, 0xB5, 0x2F, 0xFD],
        [0x1F, 0x9D],
    ]

    package static func recognises(_ head: [UInt8]) -> Bool {
        marks.contains { head.starts(with: $0) }
    }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        .stream(try StreamArchive(source, limits: limits))
    }
}
