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
        /// The addresses that its mails come from, in lower case.
        public var addresses: [String]
        /// What kind of unit it is (乡镇, 部门), as the roster says; nil where it does not.
        public var kind: String?

        /// Creates a member.
        public init(name: String, aliases: [String] = [], addresses: [String] = [], kind: String? = nil) {
            self.name = name
            self.aliases = aliases
            self.addresses = addresses.map { $0.lowercased() }
            self.kind = kind
        }

        /// The name and its aliases.
        public var names: [String] { [name] + aliases }
    }

    /// What two names must share to mean the same unit: the name without blanks at its ends.
    ///
    /// Names are compared as `String`, which is right for once: a folder that came from a Mac carries its name in NFD, the roster in NFC,
    /// and Swift calls canonically equivalent texts equal (UAX #15). Case and width are not folded: the office writes the alias down.
    public static func key(_ name: String) -> String {
        String(name.withoutOuterBlanks)
    }
}
