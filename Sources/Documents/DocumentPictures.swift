package import Bytes
package import Containers

/// The pictures of a document that stays open: whoever examines them one after another.
package struct DocumentPictures<Source: ByteSource & ~Copyable> {
    private let archive: ZipArchive<Source>
    private let places: [[UInt8]: Int]

    /// Takes over the bytes of a document whose pictures are members of a zip: xlsx, docx.
    package init(of source: consuming Source, limits: ResourceLimits = .default) throws(DocumentProblem) {
        do {
            archive = try ZipArchive(source, limits: limits)
        } catch {
            throw DocumentProblem(error)
        }
        places = Dictionary(
            archive.directory.entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A picture as a source, which any reader of images can read; nothing is written to a disk.
    package func open(_ picture: DocumentPicture) throws(DocumentProblem) -> MemberSource<Source> {
        guard let place = places[picture.member] else {
            throw .damaged(detail: "\(String(decoding: picture.member, as: UTF8.self)) is missing")
        }
        do { return try archive.open(archive.directory.entries[place]) } catch { throw DocumentProblem(error) }
    }
}
