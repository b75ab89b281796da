/// The names of a roster, ready to be looked up by `Roster.key`.
package struct RosterNames: Sendable {
    private let memberOfName: [String: Int]

    package init(_ roster: Roster) {
        var memberOfName: [String: Int] = [:]
        for (index, member) in roster.units.enumerated() {
            for name in member.names where memberOfName[Roster.key(name)] == nil {
                memberOfName[Roster.key(name)] = index
            }
        }
        self.memberOfName = memberOfName
    }

    /// The place in the roster of the unit that a name means.
    package func member(_ name: String) -> Int? {
        memberOfName[Roster.key(name)]
    }

    package func contains(_ name: String) -> Bool {
        member(name) != nil
    }
}
