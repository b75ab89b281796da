/// The part of a text report that an office reads beside the verdicts: what has changed, points, the draw of a spot check.
struct TextAssessment {
    let summary: RunSummary
    let style: TextStyle

    private var words: AssessmentWords { AssessmentWords(language: style.words.language) }

    var lines: [String] {
        let lines = changes + scores + sample
        return lines.isEmpty ? [] : [""] + lines
    }

    /// One line for all units and one for each, most first; twelve at most, as a report has eighty.
    private var changes: [String] {
        guard let since = summary.since else { return [] }
        let units = since.units
        var lines = style.wrap(
            words.changes(
                mended: units.reduce(0) { $0 + $1.mended.count }, gone: units.reduce(0) { $0 + $1.gone.count },
                open: units.reduce(0) { $0 + $1.open.count }, new: units.reduce(0) { $0 + $1.new.count }), indent: 2)
        if since.isOtherNotice { lines += style.wrap(words.otherNotice, indent: 2) }
        for unit in units.prefix(Self.units) {
            let parts = [
                part(words.mended, unit.mended), part(words.gone, unit.gone), part(words.open, unit.open),
                part(words.new, unit.new),
            ].compactMap(\.self)
            let text = "  \(TerminalText.escape(unit.unit))\(style.words.colon)" + parts.joined(separator: words.stop)
            lines += style.cap(style.wrap(text, indent: 4), lines: 2)
        }
        if units.count > Self.units { lines.append("  " + words.moreUnits(units.count - Self.units)) }
        return lines
    }

    private static let units = 10

    /// `已改 2(尺寸 1.jpg、缺活动总结)`; nil without any.
    private func part(_ label: String, _ findings: [OpenFinding]) -> String? {
        guard !findings.isEmpty else { return nil }
        let names = findings.prefix(4).map { finding in
            let short = style.wording.short(finding.requirement, finding.reason)
            return finding.photo.map { "\(TerminalText.escape($0)) \(short)" } ?? short
        }
        let rest = findings.count > names.count ? style.words.more(findings.count - names.count) : ""
        return "\(label) \(findings.count)(\(names.joined(separator: style.words.separator))\(rest))"
    }

    private var scores: [String] {
        guard !summary.scores.isEmpty else { return [] }
        return style.list(words.scores, summary.scores.map { words.score($0) }, lines: 6)
    }

    private var sample: [String] {
        guard let sample = summary.sample else { return [] }
        let names = sample.units.map { "\(TerminalText.escape($0.name))(\(TerminalText.escape($0.kind)))" }
        return style.list(words.sample(seed: sample.asked.seed), names, lines: 4)
    }
}

/// The words of changes, points and draws, both languages side by side.
struct AssessmentWords {
    let language: Language

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    func changes(mended: Int, gone: Int, open: Int, new: Int) -> String {
        say(
            "与上次报告相比:已改 \(mended),撤下 \(gone),仍有 \(open),新出现 \(new)",
            "Since the earlier report: mended \(mended), gone \(gone), still open \(open), new \(new)")
    }
    var otherNotice: String {
        say("注意:上次报告所用的通知配置与这次不同", "Note: the earlier report was made by another profile")
    }
    var mended: String { say("已改", "mended") }
    var gone: String { say("撤下", "gone") }
    var open: String { say("仍有", "still open") }
    var new: String { say("新出现", "new") }
    var stop: String { say(";", "; ") }
    func moreUnits(_ count: Int) -> String {
        say("另有 \(count) 个单位,见 JSON 报告", "\(count) more units, in the JSON report")
    }

    var scores: String {
        say("考核得分(权重取自配置,待人工的不计)", "Points (weights of the profile; what waits for a person is not counted)")
    }
    func score(_ score: UnitScore) -> String {
        let pending = score.pending == 0 ? "" : say("(待定 ", " (pending ") + Self.points(score.pending) + ")"
        return
            "\(score.rank) \(TerminalText.escape(score.unit)) \(Self.points(score.earned))/\(score.possible)\(pending)"
    }
    func sample(seed: Int) -> String { say("抽查名单(种子 \(seed))", "Spot check (seed \(seed))") }

    /// Hundredths as points: 92.5, 30.
    static func points(_ hundredths: Int) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        guard rest != 0 else { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
