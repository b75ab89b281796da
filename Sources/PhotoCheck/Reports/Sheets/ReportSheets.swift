/// Turns the events of a check into rows of a workbook: overview, units, photos, findings.
///
/// A photo's unit stands first in its row and is known after it, so the rows of the open unit wait in spools.
package struct ReportSheets {
    private let language: Language
    private let words: ReportWords
    private let wording: Wording
    private let photos = ReportSpool(memory: 1 << 20)
    private let findings = ReportSpool(memory: 1 << 20)
    private var header: RunHeader?
    private var unitFindings = FindingCounts()
    private var open = OpenUnit()
    private var tally = RunTally()

    /// A place for rows; rows of a sheet come in order, those of different sheets by turns.
    package typealias Rows = (ReportSheet, [SheetCell]) throws(ReportOutputError) -> Void

    package init(language: Language) {
        self.language = language
        words = ReportWords(language: language)
        wording = Wording(language)
    }

    /// The names of a sheet's columns; the overview has none.
    package func head(_ sheet: ReportSheet, _ header: RunHeader) -> [String] {
        func photo(_ column: CSVColumn) -> String { column.head(words, wording, header.nouns) }
        let own = HTMLWords(language: language)
        return switch sheet {
        case .overview: []
        case .units:
            [words.resultColumn, words.unit(header.nouns), words.unfinished, words.photo(header.nouns)]
                + [Outcome.unmet, .review, .met].map(words.outcome) + [words.reasonsColumn]
        case .photos: CSVColumn.allCases.map(photo)
        case .findings:
            [photo(.unit), photo(.file), words.resultColumn, own.requirement, "id", own.clause, own.quote]
                + [photo(.findings), photo(.mend)]
        }
    }

    /// Takes the next event.
    package mutating func take(_ event: CheckEvent, _ rows: Rows) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): self.header = header
        case .photo(let result):
            open.take(result)
            try photos.append(SheetRowBytes.encode(CSVColumn.allCases.dropFirst().map { cell($0, result) }))
            for judged in result.verdicts where judged.verdict.finding != nil {
                try findings.append(SheetRowBytes.encode(finding(judged, file: result.photo.shown)))
            }
        case .unit(let unit):
            unitFindings = unitFindings.adding(unit.verdicts)
            try close(UnitLine(unit), unit.name, rows)
            for judged in unit.verdicts where judged.verdict.finding != nil {
                try rows(.findings, [SheetCell(unit.name)] + finding(judged, file: ""))
            }
        case .summary: break
        }
    }

    /// Hands out what is left and the overview; an interrupted run says so there.
    package mutating func finish(_ rows: Rows) throws(ReportOutputError) {
        guard let header else { return }
        if let listed = open.line(named: words.listedFiles) { try close(listed, words.listedFiles, rows) }
        let ending = tally.ending
        for judged in ending.verdicts where judged.verdict.finding != nil {
            try rows(.findings, [SheetCell("")] + finding(judged, file: ""))
        }
        for row in overview(header, ending) { try rows(.overview, row) }
    }

    // MARK: Rows

    private mutating func close(_ line: UnitLine, _ name: String, _ rows: Rows) throws(ReportOutputError) {
        open = OpenUnit()
        let counts = [line.photos.total, line.photos.unmet, line.photos.review, line.photos.met]
        try rows(
            .units,
            [SheetCell(words.outcome(line.outcome), tint: line.outcome), SheetCell(name)]
                + [SheetCell(line.incomplete ? words.notExamined : "")] + counts.map { SheetCell($0) }
                + [SheetCell(line.reasons(words, wording).joined(separator: words.separator))])
        for (sheet, spool) in [(ReportSheet.photos, photos), (.findings, findings)] {
            guard !spool.isEmpty else { continue }
            try spool.forEachRow { cells throws(ReportOutputError) in try rows(sheet, [SheetCell(name)] + cells) }
        }
    }

    private func cell(_ column: CSVColumn, _ result: PhotoResult) -> SheetCell {
        let text = column.text(result, words, wording)
        if column.isNumber, let number = Int(text) { return SheetCell(number) }
        return SheetCell(text, tint: column == .outcome ? result.outcome : nil)
    }

    private func finding(_ judged: JudgedRequirement, file: String) -> [SheetCell] {
        let word = words.verdict(judged)
        return [
            SheetCell(file), SheetCell(word, tint: judged.weighs ? Outcome.of(CollectionOfOne(judged)).outcome : nil),
            SheetCell(wording.title(judged.requirement)), SheetCell(judged.requirement.rawValue),
            SheetCell(judged.terms.clause ?? ""), SheetCell(judged.terms.quote ?? ""),
            SheetCell(wording.sentence(for: judged)), SheetCell(wording.mend(for: judged)),
        ]
    }

    private func overview(_ header: RunHeader, _ ending: RunSummary) -> [[SheetCell]] {
        let own = HTMLWords(language: language)
        var rows = [["photocheck", words.notice(header)]]
        if let status = header.status { rows.append(["", words.status(status)]) }
        if let days = words.days(event: header.eventDay, deadline: header.deadline) { rows.append(["", days]) }
        rows.append(["", words.reading(wording.reading(header.reading))])
        rows.append(["", words.scope(header.scope)])
        rows.append([own.totals, words.totals(ending.units, ending.photos, header.nouns)])
        let conclusion = RunConclusion(
            summary: ending, scope: header.scope, nouns: header.nouns, unitFindings: unitFindings
        ).lines(words)
        rows += conclusion.enumerated().map { [$0.offset == 0 ? own.conclusion : "", $0.element] }
        for judged in ending.verdicts where judged.verdict.finding != nil {
            rows.append([wording.title(judged.requirement), wording.sentence(for: judged)])
        }
        let lists = EndingLists(summary: ending, words: words, wording: wording)
        for list in lists.notChecked + lists.forAPerson + lists.leftovers {
            rows.append([list.label, list.names.joined(separator: words.separator)])
        }
        if let ignored = lists.ignored { rows.append(["", ignored]) }
        for answer in ending.whatIf {
            rows.append(["", words.whatIf(answer, now: ending.photos, nouns: header.nouns)])
        }
        var cells = rows.map { $0.map { SheetCell($0) } }
        // The totals' row: its colour is the run's outcome.
        if let place = rows.firstIndex(where: { $0.first == own.conclusion }) { cells[place][1].tint = ending.outcome }
        return cells
    }
}

extension ReportSpool {
    /// Hands out rows that were put in as `SheetRowBytes`, and is empty afterwards.
    fileprivate func forEachRow(_ body: ([SheetCell]) throws(ReportOutputError) -> Void) throws(ReportOutputError) {
        var pending: [UInt8] = []
        try drain { (chunk: [UInt8]) throws(ReportOutputError) in
            pending += chunk
            try SheetRowBytes.rows(of: &pending, body)
        }
    }
}
