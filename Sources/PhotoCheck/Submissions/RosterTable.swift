internal import Documents

/// A roster as a table (csv, xlsx): which column is the name, which the short names, the addresses, the kind.
///
/// Columns are found by what they hold, since offices head them as they like: addresses have an @, kinds repeat from row to row, numbers count the rows, and
/// the first column of other words is the name. A heading that says what a column is has the last word.
struct RosterTable {
    /// One unit with the row that names it.
    struct Row {
        var number: Int
        var member: Roster.Member
    }

    private enum Column {
        case name, others, addresses, kind
    }

    /// Rows that are looked at to tell the columns.
    private static let sampled = 500

    /// The units of a table, in its order; nil where no column holds names.
    static func rows(of table: DocumentTable) -> [Row]? {
        let cells = table.rows.map { row in (row.number, row.cells.map { $0.isCovered ? "" : Roster.key($0.text) }) }
        // A title may stand above the headings.
        let heading = cells.prefix(3).firstIndex { row in
            row.1.enumerated().contains { column, cell in
                // 部门 is a heading, and also what stands in a column of kinds.
                role(of: cell) == .name
                    && !cells.contains { $0.0 != row.0 && column < $0.1.count && $0.1[column] == cell }
            }
        }
        let body = cells.dropFirst(heading.map { $0 + 1 } ?? 0).filter { row in row.1.contains { !$0.isEmpty } }
        let columns = columns(of: body.prefix(sampled).map(\.1), heading: heading.map { cells[$0].1 } ?? [])
        guard let name = columns.firstIndex(of: .name) else { return nil }
        return body.compactMap { number, cells in
            guard name < cells.count, !cells[name].isEmpty, !cells[name].hasPrefix("#") else { return nil }
            var member = Roster.Member(name: cells[name])
            for (column, cell) in zip(columns, cells) where !cell.isEmpty {
                switch column {
                case .others:
                    for other in parts(of: cell) where other != member.name && !member.aliases.contains(other) {
                        member.aliases.append(other)
                    }
                case .addresses: member.addresses += parts(of: cell).map { $0.lowercased() }
                case .kind: member.kind = member.kind ?? cell
                case .name, nil: break
                }
            }
            return Row(number: number, member: member)
        }
    }

    private static func columns(of rows: [[String]], heading: [String]) -> [Column?] {
        let count = max(rows.map(\.count).max() ?? 0, heading.count)
        var columns: [Column?] = []
        for column in 0..<min(count, 256) {
            let said = column < heading.count ? role(of: heading[column]) : nil
            let values = rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
            columns.append(said ?? (column < heading.count && !heading[column].isEmpty ? nil : shown(by: values)))
        }
        guard heading.isEmpty else { return columns }
        // Of the columns of words the first is the name, and the others are other names of it.
        var isNamed = false
        for column in columns.indices where columns[column] == .name {
            if isNamed { columns[column] = .others }
            isNamed = true
        }
        return columns
    }

    /// What a heading says of its column; nil where it says nothing that is known here.
    private static func role(of heading: String) -> Column? {
        let text = FoldedText(heading)
        if others.contains(text) { return .others }
        if names.contains(text) { return .name }
        if addresses.contains(text) { return .addresses }
        return kinds.contains(text) ? .kind : nil
    }

    /// What the values of a column without a heading show; words are names until a column before it has them.
    private static func shown(by values: [String]) -> Column? {
        guard !values.isEmpty else { return nil }
        if values.count(where: { $0.utf8.contains(UInt8(ascii: "@")) }) * 2 > values.count { return .addresses }
        let isNumbers = values.allSatisfy {
            $0.unicodeScalars.allSatisfy { "0123456789-+() .".unicodeScalars.contains($0) }
        }
        guard !isNumbers else { return nil }
        return values.count > 1 && Set(values).count * 2 <= values.count ? .kind : .name
    }

    /// Several names or addresses in one cell.
    private static func parts(of cell: String) -> [String] {
        cell.split { "、,，;；/\n\r".contains($0) }.map { Roster.key(String($0)) }.filter { !$0.isEmpty }
    }

    private static let names = WordTable([
        "单位", "单位名称", "名称", "报送单位", "部门", "乡镇", "单位全称", "全称", "unit", "name", "unit name", "department", "school",
    ])
    private static let others = WordTable([
        "别名", "简称", "又名", "曾用名", "其他名称", "单位简称", "alias", "aliases", "short name", "short", "other names",
        "abbreviation",
    ])
    private static let addresses = WordTable([
        "邮箱", "电子邮箱", "邮件", "地址", "邮件地址", "电子邮件", "email", "e-mail", "mail", "address", "addresses",
    ])
    private static let kinds = WordTable(["类别", "类型", "性质", "单位类别", "分类", "kind", "type", "category", "group"])
}
