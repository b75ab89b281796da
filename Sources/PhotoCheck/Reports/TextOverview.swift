/// The first part of a text report: which notice, how units were read, totals, what is missing, one line a unit, common causes.
struct TextOverview {
    let header: RunHeader
    let summary: RunSummary
    let units: [UnitLine]
    let style: TextStyle

    private var words: ReportWords { style.words }

    /// All lines, at most `room`.
    func lines(room: Int) -> [String] {
        let before = heading + runFindings
        let after = causes
        return before + table(room: room == .max ? .max : room - before.count - after.count) + after
    }

    private var heading: [String] {
        var lines = style.cap(style.wrap(words.notice(header)), lines: 3)
        if let status = header.status { lines += style.cap(style.wrap(words.status(status)), lines: 2) }
        if let days = words.days(event: header.eventDay, deadline: header.deadline) { lines += style.wrap(days) }
        lines += style.cap(style.wrap(words.reading(style.wording.reading(header.reading)), indent: 2), lines: 3)
        lines += style.cap(style.wrap(words.scope(header.scope), indent: 2), lines: 3)
        lines.append("")
        lines += style.cap(style.wrap(words.totals(summary.units, summary.photos, header.nouns)), lines: 3)
        return lines
    }

    /// Missing units, strangers, photos handed in twice: one list for each reason, at most four reasons.
    private var runFindings: [String] {
        var groups: [(label: String, outcome: Outcome, names: [String])] = []
        for judged in summary.verdicts {
            guard let finding = judged.verdict.finding else { continue }
            let label = style.wording.short(judged.requirement, finding.reason)
            // What is said of two names both.
            let name = TerminalText.escape(
                finding.found.pair ?? finding.found.firstText ?? finding.wanted.firstText ?? label)
            if let place = groups.firstIndex(where: { $0.label == label }) {
                groups[place].names.append(name)
            } else {
                groups.append((label, Outcome.of(CollectionOfOne(judged)).outcome, [name]))
            }
        }
        return groups.prefix(4).flatMap { style.list($0.label, $0.names, lines: 3) }
    }

    private func table(room: Int) -> [String] {
        guard !units.isEmpty else { return [] }
        let sorted = UnitLine.worstFirst(units).map(\.element)
        // A blank line, the head, and for units without a line at most two lines an outcome.
        let folded = sorted.count + 2 <= room ? 0 : sorted.count - max(room - 2 - 6, 4)
        let shown = sorted.dropLast(folded)
        let columns = UnitColumns(units: shown, style: style, nouns: header.nouns)
        var lines = ["", columns.head] + shown.map(columns.line)
        for outcome in Outcome.allCases.sorted(by: >) {
            let names = sorted.suffix(folded).filter { $0.outcome == outcome }.map(\.name)
            guard !names.isEmpty else { continue }
            lines += style.list(words.otherUnits(outcome), names, lines: 1)
        }
        return lines
    }

    /// The reasons that came up most often over all units.
    private var causes: [String] {
        guard units.count > 1 else { return [] }
        var totals: [(id: RequirementID, reason: String, times: Int, units: Int)] = []
        var places: [[String]: Int] = [:]
        for unit in units {
            for reason in unit.reasons where reason.weighs {
                let key = [reason.requirement.rawValue, reason.reason]
                if let place = places[key] {
                    totals[place].times += reason.count
                    totals[place].units += 1
                } else {
                    places[key] = totals.count
                    totals.append((reason.requirement, reason.reason, reason.count, 1))
                }
            }
        }
        let common = totals.enumerated().sorted {
            ($1.element.times, $0.offset) < ($0.element.times, $1.offset)
        }.map(\.element).prefix(5)
        guard !common.isEmpty else { return [] }
        return ["", words.causes]
            + common.map {
                let short = style.wording.short($0.id, $0.reason)
                let text = words.cause(short, id: $0.id, times: $0.times, units: $0.units, nouns: header.nouns)
                return DisplayWidth.truncate("  " + text, to: style.width)
            }
    }
}

/// The columns of the table of units.
struct UnitColumns {
    private let style: TextStyle
    private let nouns: Profile.Nouns
    private let outcome: Int
    private let name: Int
    private let photos: Int

    init(units: some Collection<UnitLine>, style: TextStyle, nouns: Profile.Nouns) {
        self.style = style
        self.nouns = nouns
        let outcomes = [style.words.resultColumn] + Outcome.allCases.map(style.words.outcome)
        outcome = outcomes.map(DisplayWidth.of).max() ?? 6
        let widest = units.map { DisplayWidth.of($0.name) }.max() ?? 0
        name = max(DisplayWidth.of(style.words.unit(nouns)), min(widest, style.width / 3))
        photos = max(
            DisplayWidth.of(style.words.photo(nouns)), units.map { String($0.photos.total).utf8.count }.max() ?? 0)
    }

    var head: String {
        DisplayWidth.truncate(
            row(
                DisplayWidth.pad(style.words.resultColumn, to: outcome), style.words.unit(nouns),
                style.words.photo(nouns), style.words.reasonsColumn), to: style.width)
    }

    func line(_ unit: UnitLine) -> String {
        let words = style.words
        let reasons = unit.reasons(words, style.wording)
        let room = style.width - outcome - name - photos - 6
        return row(
            style.colored(DisplayWidth.pad(words.outcome(unit.outcome), to: outcome), unit.outcome), unit.name,
            String(unit.photos.total),
            DisplayWidth.truncate(reasons.joined(separator: words.separator), to: room))
    }

    private func row(_ first: String, _ second: String, _ third: String, _ last: String) -> String {
        let name = DisplayWidth.pad(DisplayWidth.truncate(second, to: name), to: name)
        let row = "\(first)  \(name)  \(DisplayWidth.padLeft(third, to: photos))  \(last)"
        return String(row.reversed().drop { $0 == " " }.reversed())
    }
}

extension ReasonCount {
    /// Whether it changes an outcome.
    var weighs: Bool { level == .fail || level == .review }
}

extension Detail {
    /// The two photos or units that a finding of the run is about.
    var pair: String? {
        guard case .list(let both) = self["photos"] ?? self["units"] else { return nil }
        return both.compactMap(\.firstText).joined(separator: " = ")
    }

    /// The first text in it: the name that a finding is about.
    var firstText: String? {
        switch self {
        case .text(let text): text
        case .list(let values): values.lazy.compactMap(\.firstText).first
        case .fields(let fields): fields.lazy.compactMap(\.value.firstText).first
        case .none, .number, .flag: nil
        }
    }
}
