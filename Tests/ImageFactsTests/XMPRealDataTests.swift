#if XMP
    import Bytes
    import Foundation
    import ImageFacts
    import Testing

    /// The reader against real files and against exiftool's reading of them, as the manifest records it.
    @Suite(.enabled(if: RealData.isThere, "no test data: set PHOTOCHECK_TEST_DATA")) struct XMPRealDataTests {
        /// Where the two differ, and why.
        static let disagreements: [String: String] = [:]

        static let fields: [(name: String, source: TextSource)] = [
            ("XMP-dc:Description", .xmpDescription), ("XMP-dc:Title", .xmpTitle),
            ("XMP-photoshop:Headline", .xmpHeadline), ("XMP-tiff:ImageDescription", .xmpImageDescription),
            ("XMP-exif:UserComment", .xmpUserComment), ("XMP-iptcCore:AltTextAccessibility", .xmpAltText),
            ("XMP-iptcCore:ExtDescrAccessibility", .xmpExtDescription),
        ]

        @Test func `every caption written as XMP is read exactly`() throws {
            var count = 0
            for line in try RealData.manifest() {
                guard let caption = line.caption, caption.place.contains("XMP") || caption.place.contains("xmp") else {
                    continue
                }
                let file = caption.sidecar ?? line.path
                let facts = XMPLocator.facts(try RealData.bytes(file), isSidecar: caption.sidecar != nil)
                #expect(facts.texts.map(\.decoded.text) == caption.texts, "\(file)")
                #expect(facts.metadataProblems == [], "\(file)")
                count += 1
            }
            print("XMP captions: \(count) of \(count) read exactly")
            #expect(count == 9)
        }

        @Test func `real files read as exiftool reads them`() throws {
            var compared = 0
            var agreed = 0
            for line in try RealData.manifest() where line.isComparable {
                let facts = XMPLocator.facts(try RealData.bytes(line.path), isSidecar: false)
                for (name, source) in Self.fields {
                    let texts = facts.texts.filter { $0.source == source }.map(\.decoded.text)
                    guard let value = line.exiftool[name] else {
                        guard !texts.isEmpty else { continue }
                        Issue.record("\(line.path): \(name) found, exiftool has none: \(texts)")
                        continue
                    }
                    compared += 1
                    // exiftool prints the default alternative, and an empty value where the property is empty.
                    let agrees = value.isEmpty ? texts.isEmpty : texts.first == value
                    if agrees { agreed += 1 }
                    let isKnown = Self.disagreements[line.path + " " + name] != nil
                    #expect(agrees != isKnown, "\(line.path): \(name) is \(texts), exiftool: \(value)")
                }
            }
            print("XMP properties: \(agreed) of \(compared) agree with exiftool")
            #expect(compared > 20)
        }
    }

    /// The data that is not part of the repository.
    enum RealData {
        struct Line {
            struct Caption {
                var place: String
                var texts: [String]
                var sidecar: String?
            }
            var path: String
            var isComparable: Bool
            var exiftool: [String: String]
            var caption: Caption?
        }

        static let root = ProcessInfo.processInfo.environment["PHOTOCHECK_TEST_DATA"] ?? "../shared/data"
        static let isThere = FileManager.default.fileExists(atPath: root + "/manifest.jsonl")

        static func bytes(_ path: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
        }

        static func manifest() throws -> [Line] {
            try bytes("manifest.jsonl").split(separator: 0x0A).compactMap { line in
                let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
                guard let object, let path = object["path"] as? String else { return nil }
                let read = (object["captions_exiftool"] as? [String: Any] ?? [:]).compactMapValues { value -> String? in
                    (value as? String) ?? (value as? NSNumber)?.stringValue
                }
                var result = Line(path: path, isComparable: object["kind"] as? String != "broken-made", exiftool: read)
                if let caption = object["caption"] as? [String: Any], let place = caption["where"] as? String {
                    let texts = caption["text"] as? [String] ?? (caption["text"] as? String).map { [$0] } ?? []
                    result.caption = Line.Caption(place: place, texts: texts, sidecar: caption["sidecar"] as? String)
                }
                return result
            }
        }
    }

    /// Finds packets by their bytes; the codecs know the files' structure, this test shall not depend on them.
    enum XMPLocator {
        static func facts(_ file: [UInt8], isSidecar: Bool) -> PhotoFacts {
            var facts = PhotoFacts(format: .unknown, bytes: file.count)
            var reader = XMPReader(limits: .default)
            if isSidecar { reader.packet(file.span, at: 0, into: &facts) }
            for range in segments(file, "http://ns.adobe.com/xap/1.0/\0") {
                reader.packet(file.span.extracting(range), at: range.lowerBound, into: &facts)
            }
            for range in segments(file, "http://ns.adobe.com/xmp/extension/\0") {
                reader.extended(file.span.extracting(range), at: range.lowerBound, into: &facts)
            }
            if file.starts(with: [0xFF, 0xD8]) == false, !isSidecar,
                let start = first("<?xpacket begin", file, from: 0),
                let end = first("<?xpacket end", file, from: start)
            {
                let range = start..<min(file.count, end + 19)
                reader.packet(file.span.extracting(range), at: start, into: &facts)
            }
            reader.finish(into: &facts)
            return facts
        }

        /// The data of APP1 segments after `signature`, before the first scan.
        private static func segments(_ file: [UInt8], _ signature: String) -> [Range<Int>] {
            var ranges: [Range<Int>] = []
            var place = 2
            guard file.starts(with: [0xFF, 0xD8]) else { return [] }
            while place + 4 <= file.count, file[place] == 0xFF {
                guard file[place + 1] != 0xFF else {
                    place += 1
                    continue
                }
                let length = Int(file[place + 2]) << 8 | Int(file[place + 3])
                let end = min(file.count, place + 2 + length)
                let start = place + 4
                if file[place + 1] == 0xE1, start <= end, file[start..<end].starts(with: signature.utf8) {
                    ranges.append(start + signature.utf8.count..<end)
                }
                guard file[place + 1] != 0xDA, length >= 2 else { break }
                place += 2 + length
            }
            return ranges
        }

        private static func first(_ text: String, _ file: [UInt8], from start: Int) -> Int? {
            let pattern = Array(text.utf8)
            guard file.count >= pattern.count + start else { return nil }
            return (start...(file.count - pattern.count)).first { place in
                file[place] == pattern[0] && file[place..<place + pattern.count].elementsEqual(pattern)
            }
        }
    }
#endif
