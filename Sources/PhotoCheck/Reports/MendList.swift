internal import ImageFacts

/// What the sender must mend: one item a reason, with the photos it is about.
struct MendList {
    /// One thing to mend.
    struct Item {
        let judged: JudgedRequirement
        /// The photos it is about; the first ones by name, the others counted.
        fileprivate(set) var photos: [Named] = []
        fileprivate(set) var count = 0

        /// Photos that are not named.
        var unnamed: Int { photos.isEmpty ? 0 : count - photos.count }

        /// What fails comes before what could not be read, and that before what only a person can settle.
        fileprivate var gravity: Int {
            switch (judged.verdict.kind, judged.terms.level) {
            case (.unmet, .fail): 3
            case (.notExamined, _): 2
            default: 1
            }
        }
    }

    /// A photo, and what was found on it.
    struct Named: Hashable, Sendable {
        var name: String
        var sentence: String
        /// What it looks like; nil where nobody asked, and for what is no picture.
        var picture: SmallPicture?
    }

    private var items: [Item] = []
    private var placeOfReason: [[String]: Int] = [:]
    private let wording: Wording
    private let namedPhotos: Int

    /// A list that names so many photos under one item.
    init(_ wording: Wording, namedPhotos: Int) {
        self.wording = wording
        self.namedPhotos = namedPhotos
    }

    var isEmpty: Bool { items.isEmpty }

    /// Takes a verdict about a photo, or about the unit itself; what changes no outcome is left out.
    mutating func add(_ judged: JudgedRequirement, photo: String?, picture: SmallPicture? = nil) {
        guard let finding = judged.verdict.finding, judged.terms.level == .fail || judged.terms.level == .review else {
            return
        }
        let key = [judged.requirement.rawValue, finding.reason, judged.verdict.kind.rawValue]
        let place = placeOfReason[key] ?? items.count
        if place == items.count {
            placeOfReason[key] = place
            items.append(Item(judged: judged))
        }
        items[place].count += 1
        guard let photo, items[place].photos.count < namedPhotos else { return }
        items[place].photos.append(
            Named(name: photo, sentence: TerminalText.escape(wording.sentence(for: judged)), picture: picture))
    }

    /// Most grave first, and otherwise in the order in which they came.
    var worstFirst: [Item] {
        items.enumerated().sorted { ($1.element.gravity, $0.offset) < ($0.element.gravity, $1.offset) }.map(\.element)
    }

    /// What an item asks in one line: the fault, how often, how to mend it.
    func line(_ item: Item, _ words: ReportWords) -> String {
        guard let finding = item.judged.verdict.finding else { return "" }
        let short = wording.short(item.judged.requirement, finding.reason)
        let head = item.photos.isEmpty ? short + words.colon : words.count(short, item.count)
        return head + TerminalText.escape(wording.mend(for: item.judged))
    }
}
