/// The names of a roster, ready to be looked up.
///
/// Two names agree when they are the same text after trimming blanks, whatever their Unicode normal form.
package struct RosterNames: Sendable {
    private let memberOfName: [String: Int]

    package init(_ roster: Roster) {
        var memberOfName: [String: Int] = [:]
        for (index, member) in roster.units.enumerated() {
            for name in [member.name] + member.aliases where memberOfName[Self.key(name)] == nil {
                memberOfName[Self.key(name)] = index
            }
        }
        self.memberOfName = memberOfName
    }

    /// The place in the roster of the unit that a name means.
    package func member(_ name: String) -> Int? {
        memberOfName[Self.key(name)]
    }

    package func contains(_ name: String) -> Bool {
        member(name) != nil
    }

    private static func key(_ name: String) -> String {
        let scalars = name.unicodeScalars
        let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let trimmed = scalars.drop(while: blank).reversed().drop(while: blank).reversed()
        var view = String.UnicodeScalarView()
        view.append(contentsOf: trimmed)
        return String(view)
    }
}
