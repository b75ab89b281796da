import Bytes
import Foundation
import ImageFacts
import Testing

/// Every caption of the shared images that stands in EXIF, IPTC, PNG text, a JPEG comment or a `.txt` is known by
/// construction and must be read exactly.
@Suite(.enabled(if: SharedPictures.folder != nil, "the shared test images are not here (PHOTOCHECK_TEST_DATA)"))
struct SharedCaptionTests {
    struct Known: CustomTestStringConvertible, Sendable {
        let path: String
        let texts: [String]
        let sidecar: String?
        var testDescription: String { path }
    }

    static func known() throws -> [Known] {
        try SharedPictures.lines { $0["kind"] as? String == "caption" }.compactMap { line in
            guard let path = line["path"] as? String, !path.contains("xmp"),
                let caption = line["caption"] as? [String: Any]
            else { return nil }
            let texts = (caption["text"] as? String).map { [$0] } ?? caption["text"] as? [String] ?? []
            return Known(path: path, texts: texts, sidecar: caption["sidecar"] as? String)
        }
    }

    @Test func `every known caption is read exactly`() throws {
        var agreed = 0
        let all = try Self.known()
        for known in all {
            let file = try SharedPictures.bytes(known.sidecar ?? known.path)
            let found = Self.texts(of: file, isSidecar: known.sidecar != nil)
            // The manifest names the texts in no order, and a text file ends with a line end of its own.
            let wanted = known.texts.map { known.sidecar == nil ? $0 : $0 + "\r\n" }.sorted()
            let texts = found.map(\.text).sorted()
            #expect(texts == wanted, "\(known.path)")
            #expect(
                found.allSatisfy { Self.isExplained($0.doubts, known.path) }, "\(known.path): \(found.map(\.doubts))")
            if texts == wanted { agreed += 1 }
        }
        print("captions: \(agreed) of \(all.count) agree")
        #expect(all.count >= 40)
    }

    @Test func `the orientation that several tools agree on is found`() throws {
        var compared = 0
        for line in try SharedPictures.lines(where: { ($0["truth"] as? [String: Any])?["format"] as? String == "JPEG" })
        {
            guard let path = line["path"] as? String, let truth = line["truth"] as? [String: Any],
                let orientation = truth["orientation"]
            else { continue }
            compared += 1
            let facts = MetadataWalk.facts(of: try SharedPictures.bytes(path))
            #expect(facts.orientation == orientation as? Int, "\(path)")
        }
        print("orientation: \(compared) JPEGs compared")
    }

    private static func texts(of file: [UInt8], isSidecar: Bool) -> [DecodedText] {
        guard isSidecar else { return MetadataWalk.facts(of: file).texts.map(\.decoded) }
        return [TextDecoder.decode(file.span)]
    }

    /// A `tEXt` chunk is ISO 8859-1 by its specification, so other bytes in it are mislabelled; nothing else is doubtful.
    private static func isExplained(_ doubts: [TextDoubt], _ path: String) -> Bool {
        let isOtherText = path.contains("png-text-utf8bytes") || path.contains("png-text-gbkbytes")
        return doubts == (isOtherText ? [.mislabelled(declared: .windows1252)] : [])
    }
}
