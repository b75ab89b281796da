/// What the report keeps of a unit: its one line.
struct UnitLine {
    var name: String
    var outcome: Outcome
    var incomplete: Bool
    var photos: PhotoCounts
    var reasons: [ReasonCount]
    var otherYear: Int?

    init(_ unit: UnitResult) {
        name = TerminalText.escape(unit.name)
        outcome = unit.outcome
        incomplete = unit.incomplete
        photos = unit.photos
        reasons = unit.reasons
        otherYear = unit.otherYear
    }

    fileprivate init(name: String, photos: PhotoCounts, reasons: [ReasonCount]) {
        self.name = name
        outcome = photos.unmet > 0 ? .unmet : photos.review > 0 ? .review : .met
        incomplete = photos.incomplete > 0
        self.photos = photos
        self.reasons = reasons
    }
}

/// Photos since the last unit: files that were listed singly belong to none, and an interrupted run leaves its last unit open.
struct OpenUnit {
    private var photos = PhotoCounts()
    private var reasons: [ReasonCount] = []

    mutating func take(_ result: PhotoResult) {
        photos.add(result)
        for judged in result.verdicts {
            guard let finding = judged.verdict.finding else { continue }
            let place = reasons.firstIndex { $0.requirement == judged.requirement && $0.reason == finding.reason }
            if let place {
                reasons[place].count += 1
            } else {
                reasons.append(
                    ReasonCount(
                        requirement: judged.requirement, reason: finding.reason, verdict: judged.verdict.kind,
                        level: judged.terms.level, count: 1))
            }
        }
    }

    /// Their line; nil without any.
    func line(named name: String) -> UnitLine? {
        guard photos.total > 0 else { return nil }
        let sorted = reasons.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        return UnitLine(name: name, photos: photos, reasons: sorted.map(\.element))
    }
}

extension UnitLine {
    /// Why it is not met, in a few words each.
    func reasons(_ words: ReportWords, _ wording: Wording) -> [String] {
        let weighing = reasons.filter(\.weighs)
        var texts: [String] = []
        // Where a requirement says why there is no photo, or what was not examined, its words are enough.
        if photos.total == 0, weighing.isEmpty { texts.append(words.noPhotos) }
        if incomplete, !weighing.contains(where: { $0.verdict == .notExamined }) { texts.append(words.unfinished) }
        var said: Set<String> = []
        for reason in weighing {
            // Several requirements may say one thing, such as that no size can be read.
            let short = wording.short(reason.requirement, reason.reason)
            guard said.insert(short).inserted else { continue }
            texts.append(reason.count == 1 && photos.total == 0 ? short : "\(short) \(reason.count)")
        }
        if let year = otherYear { texts.append(words.otherYear(year)) }
        return texts
    }

    /// Worst first, and otherwise in the order in which they came.
    static func worstFirst(_ units: [UnitLine]) -> [(offset: Int, element: UnitLine)] {
        units.enumerated().sorted { left, right in
            left.element.isWorse(than: right.element)
                || (!right.element.isWorse(than: left.element) && left.offset < right.offset)
        }
    }

    /// Worst first: outcome, then how many photos are unmet, unexamined, for a person.
    private func isWorse(than other: UnitLine) -> Bool {
        guard outcome == other.outcome else { return outcome > other.outcome }
        let left = (photos.unmet, incomplete ? 1 : 0, photos.review)
        let right = (other.photos.unmet, other.incomplete ? 1 : 0, other.photos.review)
        return left > right
    }
}
