/// One thing that a unit handed in, and what says that it is this unit's.
///
/// A result has them where more than a name on the roster told the unit: another name, a mail's header or text, or several submissions.
public struct UnitOrigin: Codable, Hashable, Sendable {
    /// The folder, archive or mail, relative to the scanned root.
    public var path: SubmittedPath
    /// The message's place in the mailbox at `path`, one element a level; empty for anything else.
    public var inside: [SubmittedPath]
    /// What names the unit, the best first; empty where it is called so and nothing was compared.
    public var evidence: [Evidence]
    /// Other units that are named in the same places; with any a person must look.
    public var others: [String]
    /// When it arrived, as `2012-05-16T10:12:00`; nil where its own header does not say.
    public var arrived: String?
    /// False for an earlier submission where the profile has only the latest count.
    public var counts: Bool

    /// Names an origin.
    public init(
        path: SubmittedPath, inside: [SubmittedPath] = [], evidence: [Evidence] = [], others: [String] = [],
        arrived: String? = nil, counts: Bool = true
    ) {
        self.path = path
        self.inside = inside
        self.evidence = evidence
        self.others = others
        self.arrived = arrived
        self.counts = counts
    }

    /// Where a unit is named, the best first; the raw value stands in the JSON report.
    public enum Evidence: String, Codable, Hashable, Sendable, CaseIterable {
        /// The name of the folder or file is the unit's name or alias.
        case name
        /// It is a short form that means one unit alone (公安局).
        case shortName
        /// It is the unit's name and says that there is more than one submission (阜昌办事处(补)).
        case again
        /// The mail comes from an address of the unit.
        case address
        /// The mail's subject holds the unit's name.
        case subject
        /// The name of the folder or file holds the unit's name (县公安局活动材料.zip).
        case inName
        /// The last lines of the mail's text do.
        case signature
        /// The sender's name does.
        case sender
        /// The names of the mail's attachments do.
        case attachment

        /// Whether another unit that is named there leaves a doubt: a signature and attachments may speak of others.
        var isTelling: Bool {
            switch self {
            case .name, .shortName, .again, .address, .subject, .inName: true
            case .signature, .sender, .attachment: false
            }
        }
    }

    /// The whole way to it, as if a mailbox were a folder.
    var whole: SubmittedPath { path.entering(inside) }

    /// Whether there is anything to say of it beside its name.
    var isRemarkable: Bool { !evidence.isEmpty && evidence != [.name] || !others.isEmpty || !counts }
}

/// Which of several submissions of one unit count.
public enum RepeatedSubmission: String, Codable, Hashable, Sendable, CaseIterable {
    /// All of them together: the later ones may complete the earlier ones.
    case all
    /// The one that arrived last, where all of them say when they did; the others are named.
    case latest
}
