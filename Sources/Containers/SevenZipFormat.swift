package import Bytes

/// 7-Zip's format (7zFormat.txt of its SDK): packed as a whole, so read from front to back.
package enum SevenZipFormat: ContainerFormat {
    package static let name = "7z"

    package static func recognises(_ head: [UInt8]) -> Bool {
        head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    }

    package static func open(_ source: SharedSource, limits: ResourceLimits) throws(ByteSourceError) -> OpenContainer {
        .stream(try StreamArchive(source, limits: limits))
    }
}
