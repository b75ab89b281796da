package import Foundation

/// Files of the repository that tests compare with what the code makes.
package enum ProjectFiles {
    /// The repository's root.
    package static let root: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Whether the run was started to rewrite generated files; `kind` is GOLDEN, DOCS, FIXTURES or WORDS.
    package static func isUpdating(_ kind: String) -> Bool {
        ProcessInfo.processInfo.environment["UPDATE_\(kind)"] == "1"
    }

    /// Whether the file at `path` below the root holds these bytes; rewrites it first when `kind` is being updated.
    package static func isFresh(_ path: String, _ bytes: [UInt8], updating kind: String) throws -> Bool {
        let url = root.appendingPathComponent(path)
        if isUpdating(kind) {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
        return (try? [UInt8](Data(contentsOf: url))) == bytes
    }
}
