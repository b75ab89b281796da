/// Asks every requirement of a profile about a photo, a submission, a run.
struct Judge: Sendable {
    let profile: Profile

    /// The answers about a photo, in the profile's order.
    ///
    /// All are asked; the first failure ends nothing.
    func judge(_ photo: Photo, in unit: UnitContext) -> PhotoResult {
        var verdicts: [JudgedRequirement] = []
        verdicts.reserveCapacity(profile.photoRequirements.count)
        for asked in profile.photoRequirements {
            switch photo.examination {
            case .facts:
                guard let verdict = asked.rule.judge(photo, in: unit) else { continue }
                verdicts.append(JudgedRequirement(asked.id, asked.terms, verdict))
            case .failed(let failure):
                verdicts.append(JudgedRequirement(asked.id, asked.terms, .notExamined(CommonReason.finding(failure))))
            }
        }
        return PhotoResult(photo: photo, verdicts: verdicts)
    }

    /// The unit's own answers, joined with what its photos came to.
    func judge(_ session: UnitSession) -> UnitResult {
        let submission = session.submission
        var verdicts: [JudgedRequirement] = []
        if session.plan.isUnit {
            for asked in profile.unitRequirements {
                guard let verdict = asked.rule.judge(submission) else { continue }
                verdicts.append(JudgedRequirement(asked.id, asked.terms, verdict))
            }
        }
        var tally = session.tally
        tally.add(verdicts)
        let own = Outcome.of(verdicts)
        // A profile without requirements of units leaves the photos to say it; neither is no pass.
        let outcome = verdicts.isEmpty ? tally.worst ?? .review : max(own.outcome, tally.worst ?? own.outcome)
        let incomplete =
            own.incomplete || tally.photos.incomplete > 0
            || (session.plan.isUnit && session.leftovers.contains(where: \.why.leavesRunIncomplete))
        return UnitResult(
            name: session.plan.name, path: session.plan.path, isUnit: session.plan.isUnit, verdicts: verdicts,
            outcome: incomplete && outcome == .met ? .review : outcome, incomplete: incomplete, photos: tally.photos,
            reasons: tally.reasons, leftovers: session.plan.isUnit ? session.leftovers : [],
            documents: session.documents,
            otherYear: submission.unit.otherYear,
            summary: submission.summary.flatMap { text in
                text.form.isProse ? RunIndex.Summary(path: text.path, sketch: text.sketch) : nil
            },
            origins: session.plan.toldOrigins
        )
    }

    /// The run's answers, and what was not checked.
    func judge(_ run: RunIndex) -> (verdicts: [JudgedRequirement], notChecked: [NotChecked]) {
        var verdicts: [JudgedRequirement] = []
        var notChecked: [NotChecked] = []
        for asked in profile.runRequirements {
            switch asked.rule.judge(run) {
            case .judged(let answers): verdicts += answers.map { JudgedRequirement(asked.id, asked.terms, $0) }
            case .notChecked(let why): notChecked.append(NotChecked(asked.id, why))
            }
        }
        return (verdicts, notChecked)
    }
}
