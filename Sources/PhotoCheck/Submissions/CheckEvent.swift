/// What a check says as it goes, in a stable order: the run, each unit's photos and then the unit, at last the summary.
@nonexhaustive public enum CheckEvent: Codable, Hashable, Sendable {
    /// First: what is checked, and by which notice.
    case run(RunHeader)
    /// A photo and its verdicts.
    case photo(PhotoResult)
    /// A unit, after all its photos.
    case unit(UnitResult)
    /// Last: what belongs to the run.
    case summary(RunSummary)
}

/// What is checked, and by which notice.
public struct RunHeader: Codable, Hashable, Sendable {
    /// The profile's id.
    public var profile: String
    /// The profile's title.
    public var title: String
    /// The notice's number.
    public var notice: String?
    /// What the profile is worth, such as `draft, unverified`; nil where nothing must be said.
    public var status: String?
    /// SHA-256 of the profile, in hexadecimal.
    public var digest: String
    /// The day of the event (`2012-05-15`), where the notice names one.
    public var eventDay: String?
    /// The deadline (`2012-05-17`), where the notice names one.
    public var deadline: String?
    /// What the notice calls a unit and a photo.
    public var nouns: Profile.Nouns
    /// Which bytes are read.
    public var scope: Scope
    /// How the folders were read as units.
    public var reading: UnitReading

    /// Creates a header.
    public init(
        profile: String, title: String, notice: String?, status: String? = nil, digest: String, eventDay: String? = nil,
        deadline: String? = nil, nouns: Profile.Nouns, scope: Scope, reading: UnitReading
    ) {
        self.profile = profile
        self.title = title
        self.notice = notice
        self.status = status
        self.digest = digest
        self.eventDay = eventDay
        self.deadline = deadline
        self.nouns = nouns
        self.scope = scope
        self.reading = reading
    }

    /// Which bytes are read; the raw value is the `scope` of the JSON report.
    public enum Scope: String, Codable, Hashable, Sendable {
        /// Headers and metadata; a size is a claim.
        case headers
        /// Pixels, too.
        case pixels
    }
}

/// How the scanned tree was read as units.
public struct UnitReading: Codable, Hashable, Sendable {
    /// Folders between a scanned root and its units: 0, 1 or 2; nil with a list of single files.
    public var level: Int?
    /// Why this level.
    public var why: Why

    /// Creates a reading.
    public init(level: Int?, why: Why) {
        self.level = level
        self.why = why
    }

    /// Why a level was chosen; the raw value is used in the JSON report.
    public enum Why: String, Codable, Hashable, Sendable, CaseIterable {
        /// Asked for with `--unit-level`.
        case asked
        /// The sub-folders are units.
        case subfolders
        /// The sub-folders are parts of one submission (照片, 总结, DCIM).
        case partsOfOne
        /// There are archives or mails, each from a unit.
        case containers
        /// There are no sub-folders.
        case noSubfolders
        /// The roster's names are found at this level.
        case roster
        /// Single files were listed.
        case singleFiles
        /// The notice has the unit stand in the file's name.
        case fileNames
        /// A list names the unit of each file.
        case list
    }
}

/// A photo with its verdicts.
public struct PhotoResult: Codable, Hashable, Sendable {
    /// The photo: path, facts, captions.
    public var photo: Photo
    /// The answers, in the order of the profile's requirements.
    public var verdicts: [JudgedRequirement]
    /// The worst answer that counts.
    public var outcome: Outcome
    /// Whether something could not be examined.
    public var incomplete: Bool

    /// Joins a photo and its verdicts; the outcome follows.
    public init(photo: Photo, verdicts: [JudgedRequirement]) {
        self.photo = photo
        self.verdicts = verdicts
        (outcome, incomplete) = Outcome.of(verdicts)
    }
}

/// A unit with its verdicts.
public struct UnitResult: Codable, Hashable, Sendable {
    /// The unit's name as shown.
    public var name: String
    /// Its folder or container, relative to the scanned root; empty for the root itself or for loose files.
    public var path: SubmittedPath
    /// False for loose files that belong to no unit.
    public var isUnit: Bool
    /// The answers about the unit itself.
    public var verdicts: [JudgedRequirement]
    /// The worst of the unit's own answers and of its photos' outcomes.
    public var outcome: Outcome
    /// Whether something of it could not be examined.
    public var incomplete: Bool
    /// Its photos, by outcome.
    public var photos: PhotoCounts
    /// How often each reason was found on its photos and on itself, most grave and most frequent first.
    public var reasons: [ReasonCount]
    /// What lies in it and is no photo, caption or summary that was read.
    public var leftovers: [Leftover]
    /// The documents that were read, and how many captions they hold.
    public var documents: [ReadDocument]
    /// The year of most of its dated photos when it is not the event's.
    public var otherYear: Int?
    /// What of its summary is compared with other units'; nil without one.
    public var summary: RunIndex.Summary?
    /// What it handed in and why that is taken for its own, where more is to be said of it than a name.
    public var origins: [UnitOrigin]

    /// Creates a result.
    public init(
        name: String, path: SubmittedPath, isUnit: Bool, verdicts: [JudgedRequirement], outcome: Outcome,
        incomplete: Bool, photos: PhotoCounts, reasons: [ReasonCount], leftovers: [Leftover],
        documents: [ReadDocument] = [],
        otherYear: Int? = nil, summary: RunIndex.Summary? = nil, origins: [UnitOrigin] = []
    ) {
        self.name = name
        self.path = path
        self.isUnit = isUnit
        self.verdicts = verdicts
        self.outcome = outcome
        self.incomplete = incomplete
        self.photos = photos
        self.reasons = reasons
        self.leftovers = leftovers
        self.documents = documents
        self.otherYear = otherYear
        self.summary = summary
        self.origins = origins
    }
}

/// Photos by outcome; `incomplete` counts beside the others.
public struct PhotoCounts: Codable, Hashable, Sendable {
    /// Photos with this outcome.
    public var met = 0, unmet = 0, review = 0
    /// Photos of any outcome of which something could not be examined.
    public var incomplete = 0

    /// Counts nothing yet.
    public init() {}

    /// All photos.
    public var total: Int { met + unmet + review }
}

/// How often a reason was found.
public struct ReasonCount: Codable, Hashable, Sendable {
    /// Which requirement.
    public var requirement: RequirementID
    /// Which of its reasons.
    public var reason: String
    /// Which answer it led to.
    public var verdict: Verdict.Kind
    /// How much it weighs.
    public var level: Terms.Level
    /// How often.
    public var count: Int

    /// Creates a count.
    public init(requirement: RequirementID, reason: String, verdict: Verdict.Kind, level: Terms.Level, count: Int) {
        self.requirement = requirement
        self.reason = reason
        self.verdict = verdict
        self.level = level
        self.count = count
    }
}

/// What belongs to the run and to no unit alone.
public struct RunSummary: Codable, Hashable, Sendable {
    /// Findings between units: missing units, strangers.
    public var verdicts: [JudgedRequirement]
    /// Files that the system wrote by itself.
    public var ignored: [Leftover]
    /// Everything else that was not read, by name.
    public var notUnderstood: [Leftover]
    /// What the notice asks and this run did not check.
    public var notChecked: [NotChecked]
    /// What the notice asks and only a person can judge.
    public var forAPerson: [Profile.AskedOfAPerson]
    /// Units met.
    public var units: Int
    /// All photos, by outcome.
    public var photos: PhotoCounts
    /// The worst outcome of all units and of the run's own verdicts.
    public var outcome: Outcome
    /// Whether something could not be examined, or there was nothing to examine.
    public var incomplete: Bool
    /// False when the run was interrupted.
    public var complete: Bool
    /// What the questions of `CheckOptions.whatIf` came to, in their order.
    public var whatIf: [WhatIfAnswer]
    /// What has changed since the report of `CheckOptions.since`.
    public var since: ChangesSince?
    /// The points of each unit, best first; empty where the profile gives no weights.
    public var scores: [UnitScore]
    /// The draw of `CheckOptions.sample`.
    public var sample: SpotCheck.Draw?

    /// Creates a summary.
    public init(
        verdicts: [JudgedRequirement], ignored: [Leftover], notUnderstood: [Leftover], notChecked: [NotChecked],
        forAPerson: [Profile.AskedOfAPerson], units: Int, photos: PhotoCounts, outcome: Outcome, incomplete: Bool,
        complete: Bool, whatIf: [WhatIfAnswer] = [], since: ChangesSince? = nil, scores: [UnitScore] = [],
        sample: SpotCheck.Draw? = nil
    ) {
        self.verdicts = verdicts
        self.ignored = ignored
        self.notUnderstood = notUnderstood
        self.notChecked = notChecked
        self.forAPerson = forAPerson
        self.units = units
        self.photos = photos
        self.outcome = outcome
        self.incomplete = incomplete
        self.complete = complete
        self.whatIf = whatIf
        self.since = since
        self.scores = scores
        self.sample = sample
    }
}
