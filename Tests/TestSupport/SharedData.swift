import Foundation

/// The test images that lie outside the repository: `PHOTOCHECK_TEST_DATA`, by default `../shared/data` beside the package.
package enum SharedData {
    /// The folder, or nil when it is absent; tests that need it are skipped then.
    package static let root: String? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["PHOTOCHECK_TEST_DATA"]
        let folder = URL(filePath: named ?? "../shared/data", relativeTo: package).standardizedFileURL.path
        return FileManager.default.fileExists(atPath: folder + "/manifest.jsonl") ? folder : nil
    }()

    /// What a skipped test says.
    package static let skipped = "the shared test images are absent: set PHOTOCHECK_TEST_DATA"

    /// One line of `manifest.jsonl`, as far as tests use it.
    package struct Entry: Decodable, Sendable {
        package struct Truth: Decodable, Sendable {
            package var format: String?
            package var width: Int?
            package var height: Int?
            package var bits: Int?
            package var components: Int?
            package var progressive: Bool?
            package var interlaced: Bool?
            package var integrity: String?
            /// nil: not known; `.some(nil)`: known to have no tag.
            package var orientation: Int??

            private enum CodingKeys: String, CodingKey {
                case format, width, height, bits, components, progressive, interlaced, integrity, orientation
            }

            package init(from decoder: any Decoder) throws {
                let values = try decoder.container(keyedBy: CodingKeys.self)
                format = try values.decodeIfPresent(String.self, forKey: .format)
                width = try values.decodeIfPresent(Int.self, forKey: .width)
                height = try values.decodeIfPresent(Int.self, forKey: .height)
                bits = try values.decodeIfPresent(Int.self, forKey: .bits)
                components = try values.decodeIfPresent(Int.self, forKey: .components)
                progressive = try values.decodeIfPresent(Bool.self, forKey: .progressive)
                interlaced = try values.decodeIfPresent(Bool.self, forKey: .interlaced)
                integrity = try values.decodeIfPresent(String.self, forKey: .integrity)
                guard values.contains(.orientation) else { return }
                orientation = .some(try values.decodeIfPresent(Int.self, forKey: .orientation))
            }
        }

        /// What was done to a file that was broken on purpose.
        package struct Made: Decodable, Sendable {
            package var integrity: String?
        }

        /// How clear a picture is: by construction, or as two people saw it.
        package struct Clarity: Decodable, Sendable {
            package struct Degradation: Decodable, Sendable {
                package var kind: String
                package var sigma: Double?
                package var radius: Double?
                package var length: Double?
                package var factor: Double?
                package var q: Double?

                /// The more, the less clear; nil where one kind has no order.
                package var strength: Double? { sigma ?? radius ?? length ?? factor ?? q.map { -$0 } }
            }

            package var expected: String
            package var base: String?
            package var degradation: Degradation?
        }

        package var path: String
        package var kind: String
        package var truth: Truth
        package var made: Made?
        package var clarity: Clarity?
    }

    /// Every picture of the manifest.
    package static func manifest() throws -> [Entry] {
        guard let root else { return [] }
        let text = try String(contentsOfFile: root + "/manifest.jsonl", encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
    }

    /// The bytes of one file of the folder.
    package static func bytes(_ path: String) throws -> [UInt8] {
        guard let root else { return [] }
        return [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
    }
}
