internal import Documents

/// The sheets of a workbook, and the tables of any document, read for a caption list.
struct SheetsOfList {
    private let tables: TableList
    /// Whether a sheet that everybody sees holds a list: what a hidden one holds is an older state then.
    private let hasOpenList: Bool
    /// Whether sheets are named after folders or units; rows of the others are of a place that is not there.
    private let isNamedByPlaces: Bool

    /// - Parameters:
    ///   - document: the document.
    ///   - tables: reads each of its tables.
    init(_ document: Document, _ tables: TableList) {
        self.tables = tables
        var all: [DocumentTable] = []
        for case .table(let table) in document.blocks { all.append(table) }
        isNamedByPlaces = all.contains { !$0.name.isEmpty && tables.photos.place($0.name) != nil }
        hasOpenList =
            all.contains(where: \.isHidden)
            && all.contains { !$0.isHidden && Self.list(in: $0, under: ListSection(), tables) != nil }
    }

    /// The list in a table that stands in a part of the document; nil where there is none.
    func list(in table: DocumentTable, under section: ListSection) -> CaptionList? {
        guard !(table.isHidden && hasOpenList), var list = Self.list(in: table, under: section, tables) else {
            return nil
        }
        let isElsewhere = isNamedByPlaces && tables.photos.place(table.name) == nil
        guard table.isHidden || isElsewhere else { return list }
        for index in list.entries.indices where table.isHidden || list.entries[index].folder == nil {
            list.entries[index].isCertain = false
        }
        return list
    }

    private static func list(
        in table: DocumentTable, under section: ListSection, _ tables: TableList
    ) -> CaptionList? {
        if let list = tables.list(in: table, under: section) { return list }
        return column(of: table, under: section, tables)
    }

    /// A table of one column is read as lines are: 1.jpg 县长解答咨询.
    private static func column(
        of table: DocumentTable, under section: ListSection, _ tables: TableList
    ) -> CaptionList? {
        var lines: [DocumentParagraph] = []
        var column: Int?
        for row in table.rows {
            let filled = row.cells.indices.filter {
                !row.cells[$0].isCovered && !row.cells[$0].text.trimmedOfBlanks.isEmpty
            }
            guard row.cells.allSatisfy(\.pictures.isEmpty), filled.count <= 1 else { return nil }
            guard let own = filled.first else { continue }
            // A title may stand in another column.
            if lines.count > 1, own != column { return nil }
            column = own
            lines.append(DocumentParagraph(row.cells[own].text, number: row.number))
        }
        var reading = LineList(photos: tables.photos, isNamedList: tables.isNamedList)
        reading.section =
            section.place == nil ? ListSection(sheet: table.name, names: tables.photos) : section
        var list = CaptionList()
        list.entries = reading.entries(of: lines).map { entry in
            var entry = entry
            entry.place = CaptionPlace(
                table: table.number, sheet: table.name.isEmpty ? nil : table.name, row: entry.place.line)
            return entry
        }
        return list.entries.isEmpty ? nil : list
    }
}
