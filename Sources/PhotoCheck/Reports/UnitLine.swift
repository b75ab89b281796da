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
