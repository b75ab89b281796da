import Bytes
import Foundation
import ImageFacts

/// Finds the metadata blocks of a JPEG or PNG and gives them to the readers under test.
///
/// A second, simpler walk than the library's own: these tests say what the readers do with a block, not how blocks are
/// found. XMP is left out.
enum MetadataWalk {
    static func facts(of file: [UInt8]) -> PhotoFacts {
        file.starts(with: [0x89, 0x50, 0x4E, 0x47]) ? png(file) : jpeg(file)
    }

    private static func jpeg(_ file: [UInt8]) -> PhotoFacts {
        var facts = PhotoFacts(format: .jpeg, bytes: file.count)
        var place = 2
        while place + 4 <= file.count, file[place] == 0xFF {
            let marker = file[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0xDA || marker == 0xD9 { break }
            let length = Int(file[place + 2]) << 8 | Int(file[place + 3])
            let data = place + 4
            let end = min(file.count, place + 2 + max(2, length))
            take(marker, Array(file[data..<max(data, end)]), at: data, into: &facts)
            place = max(data, end)
        }
        return facts
    }

    private static func take(_ marker: UInt8, _ data: [UInt8], at place: Int, into facts: inout PhotoFacts) {
        let photoshop = Array("Photoshop 3.0\0".utf8)
        switch marker {
        case 0xE1 where data.starts(with: Array("Exif\0".utf8)) && data.count >= 6:
            EXIFReader.read(Array(data.dropFirst(6)).span, at: place + 6, limits: .default, into: &facts)
        case 0xED where data.starts(with: photoshop):
            let block = Array(data.dropFirst(photoshop.count))
            IPTCReader.read(block.span, at: place + photoshop.count, limits: .default, into: &facts)
        case 0xFE:
            let decoded = TextDecoder.decode(data.span)
            facts.texts.append(EmbeddedText(source: .jpegComment, decoded: decoded, offset: place))
        default: break
        }
    }

    private static func png(_ file: [UInt8]) -> PhotoFacts {
        var facts = PhotoFacts(format: .png, bytes: file.count)
        var reader = PNGTextReader(limits: .default)
        var place = 8
        while place + 12 <= file.count {
            let length = file[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            let type = String(decoding: file[place + 4..<place + 8], as: UTF8.self)
            guard length <= file.count - place - 12 else { break }
            let data = Array(file[place + 8..<place + 8 + length])
            if type == "eXIf" { EXIFReader.read(data.span, at: place + 8, limits: .default, into: &facts) }
            if let chunk = PNGTextReader.Chunk(rawValue: type) {
                switch reader.read(chunk, data.span, at: place + 8, into: &facts) {
                case .exif(let block): EXIFReader.read(block.span, at: nil, limits: .default, into: &facts)
                case .iptc(let block): IPTCReader.read(block.span, at: nil, limits: .default, into: &facts)
                case .xmp, nil: break
                }
            }
            place += 12 + length
        }
        return facts
    }
}

/// The shared test images: `$PHOTOCHECK_TEST_DATA`, else `../shared/data` beside the package.
enum SharedPictures {
    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["PHOTOCHECK_TEST_DATA"]
        let folder = named.map { URL(filePath: $0) } ?? package.appending(path: "../shared/data")
        return FileManager.default.fileExists(atPath: folder.appending(path: "manifest.jsonl").path) ? folder : nil
    }()

    /// The manifest's lines that `isWanted` accepts; none when the images are absent.
    static func lines(where isWanted: ([String: Any]) -> Bool) throws -> [[String: Any]] {
        guard let folder else { return [] }
        let manifest = try String(contentsOf: folder.appending(path: "manifest.jsonl"), encoding: .utf8)
        return manifest.split(separator: "\n").compactMap { line in
            try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }.filter(isWanted)
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { return [] }
        return Array(try Data(contentsOf: folder.appending(path: path)))
    }
}
