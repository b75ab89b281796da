/// What kind of unit a name is of: as the roster says, else by how such names end.
struct UnitKinds {
    private let names: RosterNames?
    private let kinds: [String?]

    init(_ roster: Roster?) {
        names = roster.map { RosterNames($0) }
        kinds = roster?.units.map(\.kind) ?? []
    }

    /// 乡镇 for townships and sub-district offices, 部门 for all others; the words of the notice (各乡镇(办事处)、各部门).
    func kind(of name: String) -> String {
        if let member = names?.member(name), let kind = kinds[member] { return kind }
        return Self.townships.contains { name.hasSuffix($0) } ? "乡镇" : "部门"
    }

    private static let townships = ["镇", "乡", "办事处", "街道", "镇政府", "乡政府", "镇人民政府", "乡人民政府", "街道办"]
}
