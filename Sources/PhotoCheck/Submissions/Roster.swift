/// The units that are to hand in, as listed in the file of `--units`.
public struct Roster: Codable, Hashable, Sendable {
    /// The units, in the order of the file.
    public var units: [Member]

    /// Creates a roster.
    public init(units: [Member]) {
        self.units = units
    }

    /// One unit of the roster.
    public struct Member: Codable, Hashable, Sendable {
        /// The name that reports use.
        public var name: String
        /// Other names that mean the same unit.
        public var aliases: [String]

        /// Creates a member.
        public init(name: String, aliases: [String] = []) {
            self.name = name
            self.aliases = aliases
        }
    }
}
