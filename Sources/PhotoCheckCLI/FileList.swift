import PhotoCheck

/// The file of `--files-from`: one path a line, or each ended by NUL.
enum FileList {
    /// More than this is no list of photos.
    private static let largest = 1 << 30

    static func read(_ path: [UInt8], separatedByNull: Bool) throws(System.Failure) -> [[UInt8]] {
        let bytes =
            path == Array("-".utf8)
            ? try System.readAll(0, limit: largest) : try System.content(of: path, limit: largest)
        return split(bytes, separatedByNull: separatedByNull)
    }

    static func split(_ bytes: [UInt8], separatedByNull: Bool) -> [[UInt8]] {
        bytes.split(separator: separatedByNull ? 0 : UInt8(ascii: "\n")).compactMap { line in
            // Lists made on Windows end their lines in CR LF; a name that ends in CR needs `-0`.
            let line = !separatedByNull && line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            return line.isEmpty ? nil : Array(line)
        }
    }
}
