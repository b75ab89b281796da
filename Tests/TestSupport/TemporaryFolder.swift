internal import Foundation

/// A folder of its own for one test, removed with all that lies in it when the last reference goes.
///
/// Names are bytes, so a test can make what no text can name.
package final class TemporaryFolder: Sendable {
    /// The folder's absolute path.
    package let path: String

    package init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("photocheck-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        // Names that are not UTF-8 and very deep folders are beyond FileManager.
        let remove = Process()
        remove.executableURL = URL(fileURLWithPath: "/bin/rm")
        remove.arguments = ["-rf", path]
        try? remove.run()
        remove.waitUntilExit()
    }

    /// The absolute path of a name inside, as bytes.
    package func bytes(_ name: String = "") -> [UInt8] {
        Array((name.isEmpty ? path : path + "/" + name).utf8)
    }

    /// Writes a file, making the folders above it.
    @discardableResult
    package func write(_ bytes: [UInt8], to name: String) throws -> TemporaryFolder {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return self
    }

    /// Writes a text file as UTF-8.
    @discardableResult
    package func write(_ text: String, to name: String) throws -> TemporaryFolder {
        try write(Array(text.utf8), to: name)
    }

    /// Makes an empty folder.
    @discardableResult
    package func makeFolder(_ name: String) throws -> TemporaryFolder {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
        return self
    }

    /// Writes a file whose name is bytes, in an existing folder inside.
    @discardableResult
    package func write(_ bytes: [UInt8], toName name: [UInt8], in folder: String = "") throws -> TemporaryFolder {
        try RawFile.write(bytes, to: self.bytes(folder) + [UInt8(ascii: "/")] + name)
        return self
    }
}
