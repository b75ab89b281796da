/// What the name of a container says about it.
enum ContainerName {
    /// Its name without the extensions of its formats, which names the unit: `阜昌办事处.tar.gz`, `阜昌办事处.part1.rar`.
    static func stem(_ path: SubmittedPath) -> [UInt8] {
        var (stem, ending) = path.stemAndExtension
        let volume = isNumber(path.lowercasedExtension)
        if volume || compressions.contains(path.lowercasedExtension) {
            let inner = SubmittedPath(bytes: stem)
            if volume ? volumed.contains(inner.lowercasedExtension) : inner.lowercasedExtension == "tar" {
                (stem, ending) = inner.stemAndExtension
            }
        }
        let inner = SubmittedPath(bytes: stem)
        if path.lowercasedExtension == "rar", inner.lowercasedExtension.hasPrefix("part"),
            isNumber(String(inner.lowercasedExtension.dropFirst(4)))
        {
            (stem, ending) = inner.stemAndExtension
        }
        return ending.isEmpty ? path.name.bytes : stem
    }

    /// Whether it is one part of several: `.z01`, `.part1.rar`, `.r00`, `.7z.001`.
    static func isPart(_ path: SubmittedPath) -> Bool {
        let ending = path.lowercasedExtension
        let inner = SubmittedPath(bytes: path.stemAndExtension.stem).lowercasedExtension
        if isNumber(ending) { return ending.utf8.count == 3 && volumed.contains(inner) }
        if ending == "rar" { return inner.hasPrefix("part") && isNumber(String(inner.dropFirst(4))) }
        return (ending.hasPrefix("z") || ending.hasPrefix("r")) && ending.utf8.count == 3
            && isNumber(String(ending.dropFirst()))
    }

    /// Whether its name is one of a format that is read here.
    static func isRead(_ path: SubmittedPath) -> Bool { read.contains(path.lowercasedExtension) }

    private static func isNumber(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static let compressions: Set<String> = ["gz", "bz2", "xz", "zst", "lzma", "z"]
    private static let volumed: Set<String> = ["7z", "zip", "rar", "tar"]
    private static let read: Set<String> = [
        "zip", "rar", "7z", "tar", "gz", "tgz", "bz2", "tbz", "tbz2", "xz", "txz", "zst", "tzst", "lzma", "eml", "mbox",
    ]
}
