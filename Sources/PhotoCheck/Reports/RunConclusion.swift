/// What a run came to, in one or two lines; never more hopeful than its weakest part.
struct RunConclusion {
    let summary: RunSummary
    let scope: RunHeader.Scope
    let nouns: Profile.Nouns
    /// The units' own findings, apart from their photos'.
    let unitFindings: FindingCounts

    /// Lines in the order of gravity.
    func lines(_ words: ReportWords) -> [String] {
        var lines: [String] = []
        let own = unitFindings.adding(summary.verdicts)
        let reviews = summary.photos.review + own.review
        let unmet = summary.photos.unmet + own.unmet
        if !summary.complete { lines.append(words.interrupted) }
        if summary.photos.total == 0 { lines.append(words.nothing) }
        if summary.complete, summary.incomplete, summary.photos.total > 0 { lines.append(words.incomplete) }
        if unmet > 0 {
            lines.append(
                words.failed(photos: summary.photos.unmet, others: own.unmet, reviews: reviews, nouns: nouns))
        } else if reviews > 0 {
            lines.append(words.reviews(reviews))
        }
        guard unmet == 0, summary.complete, summary.photos.total > 0 else { return lines }
        switch scope {
        case .headers: lines.append(words.headersOnly)
        case .pixels: if lines.isEmpty { lines.append(summary.outcome == .met ? words.allMet : words.reviews(1)) }
        }
        return lines
    }
}

/// Findings by the answer that they weigh (`Outcome.of`).
struct FindingCounts {
    var unmet = 0
    var review = 0

    /// These counts and those of more verdicts.
    func adding(_ verdicts: [JudgedRequirement]) -> FindingCounts {
        var counts = self
        for judged in verdicts where judged.verdict.finding != nil {
            let weighed = Outcome.of(CollectionOfOne(judged))
            guard !weighed.incomplete, judged.terms.level == .fail || judged.terms.level == .review else { continue }
            switch weighed.outcome {
            case .met: break
            case .review: counts.review += 1
            case .unmet: counts.unmet += 1
            }
        }
        return counts
    }
}
