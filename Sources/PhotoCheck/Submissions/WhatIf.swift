/// A question asked beside a check about other terms.
///
/// Photos are judged twice and read once.
public struct WhatIf: Sendable {
    /// The question as it was written.
    public var question: String
    /// The notice with the change.
    public var profile: Profile

    /// Creates a question.
    public init(question: String, profile: Profile) {
        self.question = question
        self.profile = profile
    }
}

/// What a question came to.
public struct WhatIfAnswer: Codable, Hashable, Sendable {
    /// The question as it was written.
    public var question: String
    /// Verdicts of photos and units that would be others.
    public var changedVerdicts: Int
    /// Photos by outcome under the changed terms.
    public var photos: PhotoCounts

    /// Creates an answer.
    public init(question: String, changedVerdicts: Int = 0, photos: PhotoCounts = PhotoCounts()) {
        self.question = question
        self.changedVerdicts = changedVerdicts
        self.photos = photos
    }
}

/// Judges everything once more under the terms of each question, and counts what comes out differently.
struct WhatIfCounter {
    private(set) var answers: [WhatIfAnswer]
    private let judges: [Judge]

    init(_ questions: [WhatIf]) {
        answers = questions.map { WhatIfAnswer(question: $0.question) }
        judges = questions.map { Judge(profile: $0.profile) }
    }

    mutating func add(_ result: PhotoResult, in unit: UnitContext, of session: UnitSession) {
        for (index, judge) in judges.enumerated() {
            var unit = unit
            if judge.profile.eventYears != unit.eventYears {
                // Another day of the event also says anew whether the photos are of another year than it.
                unit.eventYears = judge.profile.eventYears
                unit.otherYear = session.otherYear(than: judge.profile.eventYears)
            }
            let other = judge.judge(result.photo, in: unit)
            answers[index].photos.add(other)
            answers[index].changedVerdicts += Self.differences(result.verdicts, other.verdicts)
        }
    }

    mutating func add(_ result: UnitResult, _ session: UnitSession) {
        for (index, judge) in judges.enumerated() {
            answers[index].changedVerdicts += Self.differences(result.verdicts, judge.judge(session).verdicts)
        }
    }

    /// Adds what the same questions came to in a unit that is not judged again.
    mutating func add(_ kept: [WhatIfAnswer]) {
        for (index, answer) in zip(answers.indices, kept) {
            answers[index].changedVerdicts += answer.changedVerdicts
            answers[index].photos.add(answer.photos, 1)
        }
    }

    /// What the questions came to since `earlier`.
    func answers(since earlier: [WhatIfAnswer]) -> [WhatIfAnswer] {
        zip(answers, earlier).map { now, earlier in
            var answer = now
            answer.changedVerdicts -= earlier.changedVerdicts
            answer.photos.add(earlier.photos, -1)
            return answer
        }
    }

    /// Requirements whose answer is another; one answered under one notice alone counts, too.
    private static func differences(_ left: [JudgedRequirement], _ right: [JudgedRequirement]) -> Int {
        let ids = Set(left.map(\.requirement)).union(right.map(\.requirement))
        return ids.count { id in
            left.first { $0.requirement == id }?.verdict.kind != right.first { $0.requirement == id }?.verdict.kind
        }
    }
}
