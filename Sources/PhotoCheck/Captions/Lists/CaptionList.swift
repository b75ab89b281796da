package import Documents

/// What a document says about photos: one entry a photo, before it is known which photo.
package struct CaptionList: Codable, Hashable, Sendable {
    /// The entries in the order of the document.
    package var entries: [CaptionEntry] = []
    /// Whether something speaks for captions that stand beside the wrong photo: a shifted column, numbers that
    /// contradict names.
    package var isShifted = false

    /// A list without entries.
    package init() {}
}

/// One line of a caption list.
package struct CaptionEntry: Codable, Hashable, Sendable {
    /// The photo's name as the list gives it (`1.jpg`, `照片1`); nil where it gives none.
    package var name: String?
    /// The folder that the list writes before the name; nil where it writes none.
    package var folder: String?
    /// The folders above `folder`, from the top.
    package var upperFolders: [String] = []
    /// What a column for units says; nil where there is none.
    package var unit: String?
    /// The photo's number: of a label (图3), a number column, or the line's own.
    package var number: Int?
    /// Whether `number` is said to be a photo's (照片3, a column 照片号), not just the line's own.
    package var isPhotoNumber = false
    /// The picture that was pasted beside the text.
    package var picture: DocumentPicture?
    /// The picture that stood beside the name of a photo that is there: its preview, and no photo of its own.
    package var preview: DocumentPicture?
    /// Whether the text surely belongs to `picture`.
    package var isPictureCertain = true
    /// Whether it surely speaks of the photo that it names; a text between two names may be either's.
    package var isCertain = true
    /// What the list says about the photo, empty where it says nothing; element columns are joined.
    package var text = ""
    /// What the element columns say, under the element that each stands for.
    package var elements = CaptionElements()
    /// The common caption of the group that the entry stands under.
    package var group: String?
    /// Where it stands.
    package var place = CaptionPlace()

    package init() {}

    /// Takes the folders that the list writes before a name, from the top.
    mutating func lie(in folders: [String]) {
        folder = folders.last
        upperFolders = Array(folders.dropLast())
    }

    /// Whether a picture stood beside the name of a photo that is there.
    package var hasPreview: Bool { preview != nil }

    /// What the entry calls its photo in a report.
    package var label: String {
        name ?? number.map(String.init) ?? picture.map { String($0.number) } ?? ""
    }
}

/// What reading a document for captions came to.
package enum CaptionListFinding: Hashable, Sendable {
    /// It holds captions.
    case list(CaptionList)
    /// It is prose, or a table of something else: it says nothing about single photos.
    case none
    /// It is named as a caption list, or holds pictures, and what belongs to what could not be made out.
    case unclear
}
