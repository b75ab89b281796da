/// A path or an address in place of a caption.
enum PathText {
    static func matches(_ text: FoldedText) -> Bool {
        let name = text.folded
        // C:\, D:/
        if name.count >= 3, Sign.isLetter(name[0]), name[1] == 0x3A, name[2] == 0x5C || name[2] == 0x2F { return true }
        if roots.contains(where: name.starts) { return true }
        if addresses.contains(where: name.starts) {
            return !name.contains(0x20)
        }
        let slashes = name.count { $0 == 0x5C || $0 == 0x2F }
        guard slashes > 0 else { return false }
        if name[0] == 0x2F, slashes >= 2, !name.contains(0x20) { return true }
        let ending = BareName.extensions.contains { ending in
            name.count > ending.count && name.suffix(ending.count) == ending[...]
        }
        if ending, !name.contains(0x20), !name.contains(0x2C), !name.contains(0x3002) { return true }
        // DCIM\100MEDIA without a file
        return name.starts(with: cameraFolder) && !name.contains(0x20)
    }

    /// What stands behind the last slash.
    static func lastComponent(_ text: FoldedText) -> FoldedText {
        guard let slash = text.folded.lastIndex(where: { $0 == 0x5C || $0 == 0x2F }) else { return text }
        return FoldedText(text.written((slash + 1)..<text.count))
    }

    /// Beginnings of paths.
    private static let roots = ["\\\\", "file:", "./", "~/"].map { FoldedText($0).folded }
    /// Beginnings of addresses.
    private static let addresses = ["http://", "https://", "www."].map { FoldedText($0).folded }
    private static let cameraFolder = FoldedText("dcim").folded
}
