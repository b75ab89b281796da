/// What a file is by its name alone: a first guess that the content confirms or corrects.
package enum NameKind: Sendable {
    /// A picture; whatever its content, it was handed in as a photo.
    case picture
    /// A text or XMP file that may carry a photo's name.
    case sidecar
    /// A document: captions or the summary may lie in it.
    case document
    /// Holds other files.
    case container
    /// A film.
    case video
    /// A program or a shortcut, also behind a double extension (`1.jpg.exe`).
    case program
    /// Says nothing.
    case other

    /// The kind of a name by its extension.
    package init(_ path: SubmittedPath) {
        self = Self.byExtension[path.lowercasedExtension] ?? (ContainerName.isPart(path) ? .container : .other)
    }

    /// Whether a document is text alone by its name, so that no photo can have been pasted into it.
    package static func isPlainText(_ path: SubmittedPath) -> Bool {
        plainText.contains(path.lowercasedExtension)
    }

    /// Whether a container is mail by its name.
    static func isMail(_ path: SubmittedPath) -> Bool {
        ["eml", "mbox"].contains(path.lowercasedExtension)
    }

    private static let plainText: Set<String> = ["txt", "md", "csv", "tsv", "xmp", "xml", "json", "log"]

    private static let byExtension: [String: NameKind] = {
        let lists: [(NameKind, String)] = [
            (
                .picture,
                """
                jpg jpeg jpe jfif jif png apng heic heif hif avif webp tif tiff gif bmp dib jp2 j2k jpf jpx jxl psd \
                dng cr2 cr3 crw nef nrw arw sr2 srf orf rw2 raf pef srw x3f 3fr iiq kdc dcr mrw erf mef mos
                """
            ),
            (.sidecar, "txt xmp"),
            (
                .document,
                """
                md csv tsv xls xlsx xlsm et doc docx docm dot dotx wps wpt rtf odt ods pdf ofd ppt pptx pps dps odp \
                html htm mht mhtml xml json log pages numbers key
                """
            ),
            (
                .container,
                "zip rar 7z tar gz tgz bz2 tbz tbz2 xz txz zst tzst lzh lzma cab iso eml mbox msg tnef emlx pst"
            ),
            (.video, "mp4 mov avi mkv wmv flv mpg mpeg m4v 3gp mts m2ts rm rmvb vob webm"),
            (.program, "exe com bat cmd scr pif msi dll apk app lnk url vbs js jar sh ps1"),
        ]
        var kinds: [String: NameKind] = [:]
        for (kind, names) in lists {
            for name in names.split(separator: " ") { kinds[String(name)] = kind }
        }
        return kinds
    }()
}
