/// Files and folders that systems and programs write by themselves; counted as ignored, never findings.
package enum SystemFile {
    /// Whether a name is one of these.
    package static func isOne(_ name: [UInt8], isFolder: Bool) -> Bool {
        let lower = name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
        if isFolder { return folders.contains(lower) }
        // `._NAME` is the resource fork of a Mac file, `~$NAME` the owner file of an open Office document.
        return files.contains(lower) || lower.starts(with: [0x2E, 0x5F]) || lower.starts(with: [0x7E, 0x24])
    }

    private static let files: Set<[UInt8]> = Set(
        [
            "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", ".ds_store", "desktop.ini", "picasa.ini", ".picasa.ini",
            "icon\r",
        ]
        .map { Array($0.utf8) }
    )

    private static let folders: Set<[UInt8]> = Set(
        [
            "__macosx", ".spotlight-v100", ".trashes", ".fseventsd", "$recycle.bin", "system volume information",
            "@eadir", ".git", ".svn",
        ].map { Array($0.utf8) }
    )
}
