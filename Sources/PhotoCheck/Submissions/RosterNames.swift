/// The names of a roster, ready to be looked up.
///
/// A name means a unit when the roster writes it so. It also means the one unit whose name it shortens (公安局 for 县公安局, 阜昌办 for 阜昌办事处, 苏子沟 for
/// 苏子沟镇), unless the roster gives that name to another, or two units shorten alike.
package struct RosterNames: Sendable {
    private let memberOfName: [String: Int]
    /// The units by what their names have in common with their short forms; nil where two have it.
    private let memberOfShape: [String: Int?]
    private let memberOfAddress: [String: Int]
    /// All names as the roster writes them, in its order.
    private let names: [String]
    private let namesOfMember: [[String]]
    /// Each name that a longer text may hold, with its unit.
    private let searched: [(name: String, member: Int)]

    package init(_ roster: Roster) {
        var memberOfName: [String: Int] = [:]
        var memberOfShape: [String: Int?] = [:]
        var memberOfAddress: [String: Int] = [:]
        var searched: [(name: String, member: Int)] = []
        for (index, member) in roster.units.enumerated() {
            for name in member.names where memberOfName[Roster.key(name)] == nil {
                memberOfName[Roster.key(name)] = index
            }
            let shapes = member.names.flatMap(ShortName.shapes)
            for shape in Set(shapes) {
                if let known = memberOfShape[shape], known != index {
                    memberOfShape[shape] = .some(nil)
                } else {
                    memberOfShape[shape] = .some(index)
                }
            }
            for address in member.addresses where memberOfAddress[address] == nil { memberOfAddress[address] = index }
            // 苏子沟 alone is a place, too: in a longer text only the whole name and its official short form are looked for.
            let words = member.names + member.names.compactMap { ShortName.shapes($0).first }
            for word in Set(words.map(Roster.key)).sorted() where word.unicodeScalars.count >= 3 {
                searched.append((word, index))
            }
        }
        names = roster.units.flatMap(\.names)
        namesOfMember = roster.units.map(\.names)
        self.memberOfName = memberOfName
        self.memberOfShape = memberOfShape
        self.memberOfAddress = memberOfAddress
        self.searched = searched
    }

    /// The place in the roster of the unit that a name means.
    package func member(_ name: String) -> Int? {
        written(name) ?? shortened(name)
    }

    package func contains(_ name: String) -> Bool {
        member(name) != nil
    }

    /// The unit that has this name, or this alias.
    func written(_ name: String) -> Int? {
        memberOfName[Roster.key(name)]
    }

    /// The one unit whose name this shortens.
    func shortened(_ name: String) -> Int? {
        // 洋河乡 is no short name of 洋河镇: of the name that is asked for nothing more is left off.
        let key = Roster.key(name)
        guard let member = ShortName.shapes(key).first.flatMap({ memberOfShape[$0] ?? nil }) else { return nil }
        return namesOfMember[member].contains { ShortName.agree(key, Roster.key($0)) } ? member : nil
    }

    /// The unit that a mail's address is listed for.
    func member(address: String) -> Int? {
        memberOfAddress[address]
    }

    /// The unit of which a folder holds a further submission (阜昌办事处(补), 阜昌办事处2); nil where the name says none.
    func again(_ name: String) -> Int? {
        let key = Roster.key(name)
        guard member(key) == nil, let stem = ShortName.withoutRepetition(key) else { return nil }
        return member(stem)
    }

    /// The unit that a name nobody knows was probably meant for: a character or two off one of its names.
    func probable(_ name: String) -> Int? {
        NearestName.of(name, in: names).flatMap { memberOfName[Roster.key($0)] }
    }

    /// The units that a text names, in the roster's order; a name inside a longer one of another unit is none (林业局 in 市林业局).
    func members(in text: String) -> [Int] {
        var hits: [(member: Int, range: Range<String.Index>)] = []
        for (name, member) in searched {
            if let range = text.firstRange(of: name) { hits.append((member, range)) }
        }
        var found: Set<Int> = []
        for hit in hits {
            let isInside = hits.contains { other in
                other.member != hit.member && other.range != hit.range
                    && other.range.lowerBound <= hit.range.lowerBound && other.range.upperBound >= hit.range.upperBound
            }
            if !isInside { found.insert(hit.member) }
        }
        return found.sorted()
    }
}
