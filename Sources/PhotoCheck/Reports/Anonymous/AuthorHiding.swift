internal import ImageFacts

/// Puts codes for names into the events of one run.
struct AuthorHiding {
    private let codes: AnonymousCodes
    private let roster: Roster?
    /// What was handed in as, and its name in the report.
    private var files: [String: String] = [:]

    init(codes: AnonymousCodes, roster: Roster?) {
        self.codes = codes
        self.roster = roster
    }

    /// Stands where a name or a file stood that has no code.
    private static let hidden = "…"
    /// Fields of findings that hold units, and those that hold files, folders or parts of their names.
    private static let unitFields: Set = ["unit", "units", "others"]
    private static let fileFields: Set = [
        "file", "files", "photos", "groups", "name", "submission", "submissions", "notCounted", "rowsWithoutPhoto",
        "photosWithoutRow", "unread", "containers", "documents",
    ]

    /// A unit and its photos without names.
    mutating func unit(_ unit: UnitResult, _ photos: [PhotoResult]) -> (photos: [PhotoResult], unit: UnitResult) {
        let code = codes.code(of: unit.name)
        let names = names(of: unit)
        let shown = photos.enumerated().map { index, result in
            let path = AnonymousCodes.photo(index + 1, of: code, result.photo.examination)
            files[result.photo.whole.shown] = path.shown
            return photo(result, as: path, names)
        }
        var result = unit
        result.name = code
        result.path = SubmittedPath(code)
        result.verdicts = unit.verdicts.map { judged($0, names) }
        result.leftovers = []
        result.documents = []
        result.origins = []
        return (shown, result)
    }

    /// The run's own findings without names, and no file that is not a photo.
    func summary(_ summary: RunSummary) -> RunSummary {
        var result = summary
        result.verdicts = summary.verdicts.map { judged($0, []) }
        result.ignored = []
        result.notUnderstood = []
        result.since = nil
        for index in result.scores.indices { result.scores[index].unit = codes.code(of: result.scores[index].unit) }
        if let draw = result.sample {
            for (index, unit) in draw.units.enumerated() {
                result.sample?.units[index].name = codes.code(of: unit.name)
            }
        }
        return result
    }

    // MARK: Parts

    /// What a text of the unit must not hold, the longest first.
    private func names(of unit: UnitResult) -> [String] {
        let key = Roster.key(unit.name)
        let member = roster?.units.first { $0.names.contains { Roster.key($0) == key } }
        let folder = unit.path.shown.split(separator: "/").map(String.init)
        let all = [unit.name] + (member.map { $0.names + $0.addresses } ?? []) + folder
        return Set(all).filter { $0.count > 1 }.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    private func photo(
        _ result: PhotoResult, as path: SubmittedPath, _ names: [String]
    ) -> PhotoResult {
        var hidden = result
        hidden.photo.path = path
        hidden.photo.inside = []
        hidden.photo.pasted = nil
        let authors = result.photo.captions.flatMap { AuthorNames.find(in: $0.text) }
        let names = names + authors
        // A file's name is shown only where it is the caption.
        hidden.photo.captions = result.photo.captions.filter { $0.counts || $0.source != .fileName }
            .map { caption($0, names) }
        if case .facts(var facts) = result.photo.examination {
            // Whoever has the file, or these texts, would know it again.
            facts.sha256 = nil
            facts.texts = []
            hidden.photo.examination = .facts(facts)
        }
        hidden.verdicts = result.verdicts.map { judged($0, names) }
        return hidden
    }

    private func caption(_ caption: Caption, _ names: [String]) -> Caption {
        func hide(_ text: String) -> String { Self.hide(names, in: text) }
        var hidden = caption
        hidden.text = hide(caption.text)
        hidden.group = caption.group.map(hide)
        hidden.file = nil
        hidden.offset = nil
        hidden.place = nil
        hidden.elements = CaptionElements(
            time: caption.elements.time.map(hide), place: caption.elements.place.map(hide),
            people: caption.elements.people.map(hide), event: caption.elements.event.map(hide))
        return hidden
    }

    private func judged(_ judged: JudgedRequirement, _ names: [String]) -> JudgedRequirement {
        var hidden = judged
        switch judged.verdict {
        case .met(var proof):
            proof.found = detail(proof.found, nil, names)
            proof.wanted = detail(proof.wanted, nil, names)
            hidden.verdict = .met(proof)
        case .unmet(let finding): hidden.verdict = .unmet(self.finding(finding, names))
        case .review(let finding): hidden.verdict = .review(self.finding(finding, names))
        case .notExamined(let finding): hidden.verdict = .notExamined(self.finding(finding, names))
        }
        return hidden
    }

    private func finding(_ finding: Finding, _ names: [String]) -> Finding {
        var hidden = finding
        hidden.found = detail(finding.found, nil, names)
        hidden.wanted = detail(finding.wanted, nil, names)
        return hidden
    }

    private func detail(_ detail: Detail, _ field: String?, _ names: [String]) -> Detail {
        switch detail {
        case .none, .number, .flag: return detail
        case .text(let text):
            guard let field, !text.isEmpty else { return .text(Self.hide(names, in: text)) }
            if Self.unitFields.contains(field) { return .text(codes.code(of: text)) }
            if Self.fileFields.contains(field) { return .text(files[text] ?? Self.hidden) }
            return .text(Self.hide(names, in: text))
        case .list(let values): return .list(values.map { self.detail($0, field, names) })
        case .fields(let fields):
            return .fields(fields.map { Detail.Field($0.name, self.detail($0.value, $0.name, names)) })
        }
    }

    /// The text with all of the names left out.
    private static func hide(_ names: [String], in text: String) -> String {
        names.reduce(text) { text, name in
            text.contains(name) ? text.replacing(name, with: hidden) : text
        }
    }
}
