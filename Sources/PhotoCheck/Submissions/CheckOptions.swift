/// How a check is to go; nothing here changes what a requirement says.
public struct CheckOptions: Sendable {
    /// Which folders are units.
    public var unitLevel: UnitLevel
    /// The units that are to hand in.
    public var roster: Roster?
    /// The unit of each file, for a notice that goes by a list; without one its folders are units.
    public var unitList: UnitList?
    /// When each unit's submission arrived, as the office wrote it down; mails say it themselves.
    public var arrivals: ArrivalList?
    /// Files read at the same time; nil lets the library choose.
    public var jobs: Int?
    /// Whether only headers and texts are read: quick, and proves nothing about the rows of a picture.
    public var headersOnly: Bool
    /// Files that are never findings, as raw path bytes: the roster and the profile, when they lie inside the scanned tree.
    public var leaveOut: [[UInt8]]
    /// Where programs that read documents (`pdftotext`) are looked for, as in `PATH`; nil starts none.
    public var searchPath: String?
    /// Questions to be answered beside the check, without a second scan.
    public var whatIf: [WhatIf]
    /// Where results are kept for the next check of the same files; nil keeps nothing.
    public var cache: CheckCache?
    /// An earlier report that the results are compared with.
    public var since: StoredReport?
    /// The draw of a spot check.
    public var sample: SpotCheck?
    /// Whether photos get small pictures (`PhotoFacts.pictures`) for a report that shows them; none where only headers are read.
    public var pictures: Bool

    /// Creates options.
    public init(
        unitLevel: UnitLevel = .auto, roster: Roster? = nil, unitList: UnitList? = nil,
        arrivals: ArrivalList? = nil, jobs: Int? = nil,
        headersOnly: Bool = false, leaveOut: [[UInt8]] = [], searchPath: String? = nil, whatIf: [WhatIf] = [],
        cache: CheckCache? = nil, since: StoredReport? = nil, sample: SpotCheck? = nil, pictures: Bool = false
    ) {
        self.unitLevel = unitLevel
        self.roster = roster
        self.unitList = unitList
        self.arrivals = arrivals
        self.jobs = jobs
        self.headersOnly = headersOnly
        self.leaveOut = leaveOut
        self.searchPath = searchPath
        self.whatIf = whatIf
        self.cache = cache
        self.since = since
        self.sample = sample
        self.pictures = pictures
    }

    /// Which bytes the run looks at.
    var scope: RunHeader.Scope { headersOnly ? .headers : .pixels }

    /// Which folders are units.
    public enum UnitLevel: Codable, Hashable, Sendable {
        /// Chosen by what the folders are called and by the roster; the report says how.
        case auto
        /// That many folders below the root: 0, 1 or 2.
        case fixed(Int)
    }
}

/// What is to be checked.
public enum SubmissionSource: Sendable {
    /// One folder of submissions, or one submission, or one photo.
    case folder(String)
    /// Several folders or files, as raw path bytes in the order given.
    case paths([[UInt8]])
    /// Single files, as raw path bytes in the order given; requirements of whole units are not checked.
    case files([[UInt8]])
}

/// Why a check cannot begin.
@nonexhaustive public enum CheckError: Error, Hashable, Sendable {
    /// The path named does not exist or cannot be opened; `code` is the errno.
    case cannotOpen(path: SubmittedPath, code: Int32)
}
