/// Counts events as they pass, so that a report can end even when the run was interrupted before its summary.
struct RunTally {
    private var units = 0
    private var photos = PhotoCounts()
    private var outcome = Outcome.met
    private(set) var summary: RunSummary?

    mutating func take(_ event: CheckEvent) {
        switch event {
        case .run: break
        case .photo(let result):
            photos.add(result)
            outcome = max(outcome, result.outcome)
        case .unit(let unit):
            if unit.isUnit { units += 1 }
            outcome = max(outcome, unit.outcome)
        case .summary(let summary):
            self.summary = summary
        }
    }

    /// The same of photos that are taken as a whole.
    mutating func take(_ kept: KeptUnit) {
        photos.add(kept.photos, 1)
        outcome = max(outcome, kept.photos.worst ?? outcome)
    }

    /// The run's own summary, else one of what was seen that says that the run was interrupted.
    var ending: RunSummary {
        summary
            ?? RunSummary(
                verdicts: [], ignored: [], notUnderstood: [], notChecked: [], forAPerson: [], units: units,
                photos: photos, outcome: max(outcome, .review), incomplete: true, complete: false)
    }
}

extension PhotoCounts {
    /// Adds or takes away so many times what was counted elsewhere.
    mutating func add(_ other: PhotoCounts, _ times: Int) {
        met += times * other.met
        unmet += times * other.unmet
        review += times * other.review
        incomplete += times * other.incomplete
    }

    /// The worst outcome counted; nil without photos.
    var worst: Outcome? { unmet > 0 ? .unmet : review > 0 ? .review : met > 0 ? .met : nil }

    /// Counts one more photo.
    mutating func add(_ result: PhotoResult) {
        switch result.outcome {
        case .met: met += 1
        case .unmet: unmet += 1
        case .review: review += 1
        }
        if result.incomplete { incomplete += 1 }
    }
}
