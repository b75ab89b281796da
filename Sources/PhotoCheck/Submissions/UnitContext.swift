/// What a photo's requirements may know about the rest of its unit.
public struct UnitContext: Codable, Hashable, Sendable {
    /// The unit's name as shown in reports.
    public var name: String
    /// Names that mean the unit: its own, and its aliases in the roster.
    public var aliases: [String]
    /// Documents and containers of the unit that could not be read, and why; a caption may lie in them.
    public var unread: [Leftover]
    /// Caption lists with rows that no photo was found for, or that may stand beside the wrong photo.
    public var uncertainLists: [SubmittedPath]
    /// How many photos of the unit carry each counting caption, by `Caption.key`.
    public var captionUses: [String: Int]
    /// The year of most dated photos when it is not the event's: date findings are suspended then.
    public var otherYear: Int?
    /// The years from which photos are expected; nil when the notice names no day.
    public var eventYears: ClosedRange<Int>?

    /// Creates the context of a unit.
    public init(
        name: String, aliases: [String] = [], unread: [Leftover] = [], uncertainLists: [SubmittedPath] = [],
        captionUses: [String: Int] = [:],
        otherYear: Int? = nil, eventYears: ClosedRange<Int>? = nil
    ) {
        self.name = name
        self.aliases = aliases
        self.unread = unread
        self.uncertainLists = uncertainLists
        self.captionUses = captionUses
        self.otherYear = otherYear
        self.eventYears = eventYears
    }
}
