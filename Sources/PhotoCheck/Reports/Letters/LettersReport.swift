internal import Bytes
internal import Containers
internal import ImageFacts

/// One letter a unit (退回修改通知, 回执, 催报通知), each as `docx`, `html` and `txt`, and a table of them all for a mail merge.
///
/// A letter names only its own unit's photos. It is written when its unit closes, so memory does not grow with the run;
/// units that the roster misses get theirs at the end. Loose photos have nobody to write to.
public struct LettersReport<Folder: ReportFolder>: ReportFormat {
    /// The name on the command line.
    public static var name: String { "letters" }

    /// Where the letters go.
    public private(set) var output: Folder
    private let language: Language
    private let templates: LetterTemplates
    private let until: String?
    private let words: ReportWords
    private let wording: Wording
    private var header: RunHeader?
    private var mend: MendList
    private var advice: MendList
    private var number = 0
    private var list: LetterList
    private var isWhole = false

    /// Photos named under one item; a letter of more would not be read.
    private static var namedPhotos: Int { 200 }

    /// Creates the letters of a run.
    ///
    /// - Parameters:
    ///   - output: Where the letters go.
    ///   - language: The language of findings; the templates have their own words.
    ///   - templates: The words of each kind of letter.
    ///   - until: The day until which things must be mended, as it shall stand in the letters.
    public init(to output: Folder, language: Language, templates: LetterTemplates, until: String? = nil) {
        self.output = output
        self.language = language
        self.templates = templates
        self.until = until
        words = ReportWords(language: language)
        wording = Wording(language)
        mend = MendList(wording, namedPhotos: Self.namedPhotos)
        advice = mend
        list = LetterList(language: language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            let name = TerminalText.escape(result.photo.whole.shown)
            // A photo that must come again is not also to be looked at.
            let comesAgain = result.outcome == .unmet || result.incomplete
            let picture = result.photo.facts?.pictures?.whole
            for judged in result.verdicts { take(judged, photo: name, picture, canAdvise: !comesAgain) }
        case .unit(let unit):
            for judged in unit.verdicts { take(judged, photo: nil, canAdvise: true) }
            try close(unit)
        case .summary(let summary):
            for judged in summary.verdicts where judged.requirement == RosterMissing.id {
                guard judged.verdict.kind == .unmet, case .text(let unit) = judged.verdict.finding?.wanted["unit"]
                else {
                    continue
                }
                try write(.reminder, unit: unit, photos: PhotoCounts(), items: [], advice: [])
            }
            isWhole = summary.complete
        }
    }

    /// Writes the table and the templates; letters of an interrupted run are none.
    public mutating func finish() throws(ReportOutputError) {
        // ECANCELED: what was not reached must not look as if it were well.
        guard isWhole else { throw ReportOutputError(code: 125) }
        try output.write(list.bytes, to: ["letters.csv"])
        for file in templates.files { try output.write(Array(file.text.utf8), to: ["templates", file.name]) }
    }

    /// What the sender must mend stands apart from what the office will look at.
    private mutating func take(
        _ judged: JudgedRequirement, photo: String?, _ picture: SmallPicture? = nil, canAdvise: Bool
    ) {
        let (outcome, incomplete) = Outcome.of(CollectionOfOne(judged))
        if outcome == .unmet || incomplete {
            mend.add(judged, photo: photo, picture: picture)
        } else if canAdvise {
            advice.add(judged, photo: photo, picture: picture)
        }
    }

    private mutating func close(_ unit: UnitResult) throws(ReportOutputError) {
        let items = self.items(mend, unit) + unread(unit)
        let advice = self.items(advice, unit)
        mend = MendList(wording, namedPhotos: Self.namedPhotos)
        self.advice = mend
        guard unit.isUnit else { return }
        try write(
            items.isEmpty && !unit.incomplete ? .receipt : .returned, unit: unit.name, photos: unit.photos,
            items: items, advice: advice)
    }

    /// What of an incomplete unit was not read: nobody can say that it is well.
    private func unread(_ unit: UnitResult) -> [Letter.Item] {
        let files = unit.incomplete ? unit.leftovers.filter { $0.why != .system } : []
        guard !files.isEmpty else { return [] }
        let named = files.prefix(Self.namedPhotos).map {
            MendList.Named(name: $0.shown, sentence: wording.leftover($0.why))
        }
        return [Letter.Item(text: words.notRead(files.count), photos: Array(named), unnamed: files.count - named.count)]
    }

    private func items(_ list: MendList, _ unit: UnitResult) -> [Letter.Item] {
        // To its sender a photo is not in the folder where the office keeps the submission.
        let folder = TerminalText.escape(unit.path.shown) + "/"
        return list.worstFirst.map { item in
            var photos = item.photos
            for index in photos.indices where photos[index].name.hasPrefix(folder) {
                photos[index].name.removeFirst(folder.count)
            }
            if photos.isEmpty {
                photos = [.init(name: "", sentence: TerminalText.escape(wording.sentence(for: item.judged)))]
            }
            return Letter.Item(text: list.line(item, words), photos: photos, unnamed: item.unnamed)
        }
    }

    private mutating func write(
        _ kind: Letter.Kind, unit: String, photos: PhotoCounts, items: [Letter.Item], advice: [Letter.Item]
    ) throws(ReportOutputError) {
        guard let header, let template = templates[kind] else { return }
        number += 1
        let unit = TerminalText.escape(unit)
        var values: [LetterTemplate.Place: String] = [
            .unit: unit, .title: header.title, .unitWord: words.unit(header.nouns),
            .photoWord: words.photo(header.nouns), .photos: String(photos.total), .unmet: String(photos.unmet),
            .review: String(photos.review), .met: String(photos.met),
        ]
        values[.notice] = header.notice
        values[.deadline] = header.deadline
        values[.until] = until
        var letter = Letter(kind: kind, number: number, unit: unit)
        letter.photos = photos
        letter.items = items
        letter.paragraphs = template.filled(values, items: items, advice: advice)
        try output.write(LetterText.bytes(letter, words), to: ["txt", letter.fileName + ".txt"])
        try output.write(LetterPage.bytes(letter, language: language), to: ["html", letter.fileName + ".html"])
        if ZipWriter.isBuilt {
            let document: [UInt8]
            do throws(ZipWriter.Failure) {
                document = try LetterDocument.bytes(letter, words)
            } catch {
                // ENOMEM: nothing else can go wrong with bytes that are all there.
                throw ReportOutputError(code: 12)
            }
            try output.write(document, to: ["docx", letter.fileName + ".docx"])
        }
        list.add(letter, until: kind == .receipt ? nil : until)
    }
}
