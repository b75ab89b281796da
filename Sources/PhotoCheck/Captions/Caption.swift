public import Bytes

/// Words that belong to a photo, with the place they came from and how they were matched to it.
public struct Caption: Codable, Hashable, Sendable {
    /// Where it stood.
    public var source: CaptionSource
    /// The text exactly as found.
    public var text: String
    /// The encoding found; nil for a text that was given as text.
    public var encoding: TextEncoding?
    /// What a person should know about the reading.
    public var doubts: [TextDoubt]
    /// The language that the field names.
    public var language: String?
    /// How it was matched to the photo.
    public var match: CaptionMatch
    /// The file beside the photo that holds it; nil inside the photo.
    public var file: SubmittedPath?
    /// Where its bytes begin in `file` or the photo, where known.
    public var offset: Int?
    /// Where in the document at `file` it stands; nil elsewhere.
    public var place: CaptionPlace?
    /// The common caption of the group that it stands under in a list; nil where it stands alone.
    public var group: String?
    /// Whether a person wrote it.
    public var writing: CaptionWriting
    /// The elements it names.
    public var elements: CaptionElements
    /// The elements that only the common caption of its group names.
    public var inherited: [CaptionElement]
    /// Whether it is the one that requirements judge.
    public var counts: Bool

    /// Creates a caption; `writing`, `elements` and `counts` follow from its text.
    public init(
        source: CaptionSource, text: String, encoding: TextEncoding? = nil, doubts: [TextDoubt] = [],
        language: String? = nil, match: CaptionMatch = .embedded, file: SubmittedPath? = nil,
        offset: Int? = nil,
        place: CaptionPlace? = nil, group: String? = nil,
        writing: CaptionWriting = .written, elements: CaptionElements = CaptionElements(),
        inherited: [CaptionElement] = [], counts: Bool = false
    ) {
        self.source = source
        self.text = text
        self.encoding = encoding
        self.doubts = doubts
        self.language = language
        self.match = match
        self.file = file
        self.offset = offset
        self.place = place
        self.group = group
        self.writing = writing
        self.elements = elements
        self.inherited = inherited
        self.counts = counts
    }
}

extension Caption {
    /// What `UnitContext.captionUses` counts by: the trimmed text, or for a long one its digest.
    public var key: String {
        let text = trimmed
        guard text.utf8.count > 256 else { return text }
        return SHA256.hexadecimal(Array(text.utf8).span)
    }

    /// The text without blanks and NULs at its ends: what is judged.
    public var trimmed: String { text.hasBlankEnd ? String(text.trimmedOfBlanks) : text }

    /// Restores what a wrong reading spoilt before it was stored, or says that one may have.
    mutating func repairMojibake() {
        let stored = DecodedText(text: text, encoding: encoding ?? .utf8, doubts: doubts)
        let repaired = stored.repairingMojibake
        (text, doubts) = (repaired.text, repaired.doubts)
    }

    /// Whether only its beginning was read.
    var isCut: Bool { doubts.contains(.cut) }

    /// Whether signs of it are lost, or a wrong reading may have spoilt it, so that nobody can read what was written.
    var isGarbled: Bool {
        text.hasReplacements
            || doubts.contains { if case .repairable = $0 { true } else { false } }
    }

    /// Whether its bytes may say something else than its text: signs were replaced, another encoding reads well, too, or
    /// a wrong reading may have spoilt it.
    ///
    /// A text that was restored beyond doubt is not doubtful.
    var isDoubtful: Bool {
        text.hasReplacements
            || doubts.contains { doubt in
                switch doubt {
                case .replaced, .ambiguous, .repairable: true
                case .mislabelled, .cut, .repaired: false
                }
            }
    }
}

/// How a caption was matched to its photo; the raw value is the `matchedBy` of the JSON report.
public enum CaptionMatch: String, Codable, Hashable, Sendable, CaseIterable {
    /// It stands inside the photo.
    case embedded
    /// The whole file name agrees (`1.jpg.txt`).
    case exact
    /// The name without extension agrees (`1.txt`).
    case stem
    /// The names agree but for upper and lower case.
    case caseFolded
    /// The names agree after Unicode normalisation.
    case normalized
    /// The number agrees (照片3 and 3.jpg).
    case number
    /// The picture pasted beside the text is the photo, byte for byte.
    case pictureDigest
    /// It stands beside the picture in the document.
    case adjacent
    /// Nothing but the order agrees; a person must look.
    case order
    /// It is the photo's own name.
    case name
    /// The caller gave it with the photo.
    case given
    /// It may be another photo's; a person must say whose it is.
    case ambiguous

    /// Whether it surely belongs to the photo.
    public var isCertain: Bool { self != .ambiguous && self != .order }
}

/// Whether a person wrote a caption.
public enum CaptionWriting: Codable, Hashable, Sendable {
    /// By a person, as far as can be told.
    case written
    /// By a machine, or it says nothing.
    case notWritten(Reason)
    /// Perhaps by a person, but a person must read it.
    case doubtful(Doubt)

    /// Why a text is no caption that a person wrote; the raw value is used in reports.
    public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
        /// Only blanks or NULs.
        case blank
        /// A text that cameras write by themselves.
        case cameraDefault
        /// The name of a program.
        case software
        /// A file name as cameras and phones give it.
        case cameraFileName
        /// A path.
        case path
        /// Equal to the camera's make or model.
        case makeOrModel
        /// Digits and signs only.
        case digits
        /// A word that stands for a missing caption (无, 说明, untitled).
        case placeholder
        /// A form that nobody filled in: an instruction, an example, blanks.
        case template
        /// The source of a web page or a document.
        case markup
        /// A text that a program made up about the picture.
        case generated
        /// The prompt and the settings of a generated picture.
        case prompt
        /// Bytes that could not be read as text.
        case unreadable
    }

    /// Why a person must read a text; the raw value is used in reports.
    public enum Doubt: String, Codable, Hashable, Sendable, CaseIterable {
        /// It says that there is nobody or nothing, or that the writer does not know.
        case denies
        /// It says that the picture is from elsewhere.
        case sourceNotice
        /// It begins with a camera's own text.
        case afterDefault
        /// Some of it says that the caption is still to come, or fields of a form are empty.
        case pending
        /// A word that fits any photo, a label, a list of key words, a credit or a remark.
        case vague
    }
}

/// The words of a caption that prove each element of a detailed description.
public struct CaptionElements: Codable, Hashable, Sendable {
    /// When (5月15日).
    public var time: [String]
    /// Where (岫岩宾馆门前).
    public var place: [String]
    /// Who (县长, 群众).
    public var people: [String]
    /// What happened (政策咨询).
    public var event: [String]

    /// Creates elements; all empty by default.
    public init(
        time: [String] = [], place: [String] = [], people: [String] = [], event: [String] = []
    ) {
        self.time = time
        self.place = place
        self.people = people
        self.event = event
    }

    /// How many of the four elements are named, 0 to 4.
    public var count: Int {
        [time, place, people, event].count(where: { !$0.isEmpty })
    }
}

/// One of the elements that archives and news agencies teach.
public enum CaptionElement: String, Codable, Hashable, Sendable, CaseIterable {
    case people, event, time, place
}
