internal import Documents

/// Reads a table as a list with one photo a row: columns are found by what their header says and by what they hold.
struct TableList {
    let photos: PhotoNames
    /// Whether the document says by its name that it holds captions.
    let isNamedList: Bool
    /// Whether signs part the cells, so that one inside a caption may have parted it.
    var isDelimited = false

    /// The list in a table; nil where it is a table of something else.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - heading: the part of the document that it stands in.
    /// - Returns: the list; nil where there is none.
    func list(in table: DocumentTable, under heading: ListSection = ListSection()) -> CaptionList? {
        var grid = ListGrid(table)
        if let turned = grid.turned { grid = turned }
        guard grid.width > 0, !grid.rows.isEmpty else { return nil }
        let header = grid.header
        if let header, grid.columnNumbers == nil { grid.joinSurplus(below: header, isDelimited: isDelimited) }
        let first = header.map { $0.row + 1 } ?? 0
        let columns = ListColumns(
            header: header?.roles, rows: grid.rows[first...], width: grid.width, photos: photos,
            isNamedList: isNamedList)
        guard columns.isList(isNamedList: isNamedList) else { return nil }
        grid.takeDittos(below: first, roles: columns.roles)
        let data = grid.rows[first...]
        var list = CaptionList()
        var suspicion = ShiftSuspicion()
        var top = heading.place == nil ? ListSection(sheet: table.name, names: photos) : heading
        for row in grid.rows[..<first] {
            // A title above the header parts nothing.
            if let text = row.heading(photos), photos.place(text) != nil { _ = top.take(heading: text, photos) }
        }
        for block in columns.blocks {
            if let header, block.reads(grid.rows[header.row], beneathIts: header.roles) { suspicion.sawKeyless() }
            var group: String?
            var section = top
            for row in data {
                if ListRole.isHeader(row.cells.map(\.text)) || row.isExample { continue }
                if let text = row.heading(photos), section.take(heading: text, photos) { continue }
                if let common = block.group(in: row) {
                    group = common
                    continue
                }
                guard let read = block.entry(in: row, photos) else { continue }
                var entry = section.placing(read)
                entry.group = group
                entry.place = CaptionPlace(
                    table: table.number, sheet: table.name.isEmpty ? nil : table.name,
                    row: grid.columnNumbers.map { $0[block.firstColumn] } ?? row.number)
                suspicion.see(entry, hasKeys: block.hasKeys)
                if block.isGoingOn(row), let last = list.entries.last, last.name == entry.name,
                    last.number == entry.number
                {
                    list.entries[list.entries.count - 1].goOn(entry)
                } else {
                    list.entries += entry.parted(by: block.key(in: row), photos)
                }
            }
        }
        list.isShifted = suspicion.isShifted
        let says = list.entries.contains { !$0.text.isEmpty }
        return says || columns.hasKeyHeader ? list : nil
    }
}

extension ListRole {
    /// Whether a row is a header: one that is repeated on every page.
    static func isHeader(_ cells: [String]) -> Bool {
        let texts = cells.filter { !$0.trimmedOfBlanks.isEmpty }
        return texts.count >= 2 && texts.allSatisfy { ListRole(header: $0) != nil }
    }
}

extension CaptionEntry {
    /// Adds the text of a further row of the same photo (a merged name).
    fileprivate mutating func goOn(_ other: CaptionEntry) {
        guard !other.text.isEmpty, other.text != text else { return }
        if !text.isEmpty { text += "\n" }
        text += other.text
    }
}
