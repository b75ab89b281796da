/// How many points a requirement is worth in the assessment (岫政办发[2012]17号 三(三)).
///
/// The notice gives no weights, so no built-in profile has any; a profile may.
public struct RequirementPoints: Codable, Hashable, Sendable {
    /// Which requirement, of photos or of submissions.
    public var requirement: RequirementID
    /// The points of a unit that meets it; of photos each counts its share.
    public var points: Int

    /// Names a weight.
    public init(_ requirement: RequirementID, points: Int) {
        self.requirement = requirement
        self.points = points
    }
}

/// What a unit came to in the assessment.
public struct UnitScore: Codable, Hashable, Sendable {
    /// The unit.
    public var unit: String
    /// Its place, from 1, by what is certain; units of the same score share one, and points that wait for a person are not counted.
    public var rank: Int
    /// Hundredths of points that are certain.
    public var earned: Int
    /// Hundredths of points that wait for a person, or for what could not be examined.
    public var pending: Int
    /// All points.
    public var possible: Int
    /// Each requirement's part, in the order of the profile.
    public var parts: [Part]

    /// The points of one requirement, and the counts that they come from.
    public struct Part: Codable, Hashable, Sendable {
        /// Which requirement.
        public var requirement: RequirementID
        /// Its points.
        public var points: Int
        /// Hundredths of points that are certain.
        public var earned: Int
        /// Hundredths of points that wait for a person.
        public var pending: Int
        /// Photos, or the submission, that meet it.
        public var met: Int
        /// Photos, or the submission, of which it was asked.
        public var asked: Int
    }
}

/// Adds up the points of units as their results come.
struct ScoreCounter {
    private let weights: [RequirementPoints]
    private var open: [RequirementID: Counts] = [:]
    private var scores: [UnitScore] = []

    private struct Counts {
        var met = 0
        var unmet = 0
        var waiting = 0
        var all: Int { met + unmet + waiting }
    }

    init(_ weights: [RequirementPoints]) {
        self.weights = weights
    }

    /// Takes a photo of the open unit.
    mutating func add(_ result: PhotoResult) {
        take(result.verdicts)
    }

    /// Closes the open unit; loose files have no score.
    mutating func add(_ unit: UnitResult) {
        take(unit.verdicts)
        if unit.isUnit { scores.append(score(unit.name)) }
        open = [:]
    }

    private mutating func take(_ verdicts: [JudgedRequirement]) {
        for judged in verdicts {
            switch judged.verdict.kind {
            case .met: open[judged.requirement, default: Counts()].met += 1
            case .unmet: open[judged.requirement, default: Counts()].unmet += 1
            case .review, .notExamined: open[judged.requirement, default: Counts()].waiting += 1
            }
        }
    }

    private func score(_ unit: String) -> UnitScore {
        let parts = weights.map { weight in
            // What nothing was asked of (no photo at all) earns nothing.
            let counts = open[weight.requirement] ?? Counts()
            func share(_ count: Int) -> Int { counts.all == 0 ? 0 : weight.points * 100 * count / counts.all }
            return UnitScore.Part(
                requirement: weight.requirement, points: weight.points, earned: share(counts.met),
                pending: share(counts.waiting), met: counts.met, asked: counts.all)
        }
        return UnitScore(
            unit: unit, rank: 0, earned: parts.reduce(0) { $0 + $1.earned },
            pending: parts.reduce(0) { $0 + $1.pending }, possible: weights.reduce(0) { $0 + $1.points }, parts: parts)
    }

    /// All scores, best first; units on the roster that handed in nothing stand last, with none.
    func ranked(missing: [String]) -> [UnitScore] {
        guard !weights.isEmpty else { return [] }
        var none = self
        none.open = [:]
        var all = scores + missing.map { none.score($0) }
        all = all.enumerated().sorted { ($1.element.earned, $0.offset) < ($0.element.earned, $1.offset) }.map(\.element)
        for place in all.indices {
            all[place].rank = place > 0 && all[place - 1].earned == all[place].earned ? all[place - 1].rank : place + 1
        }
        return all
    }
}
