internal import Documents

/// A table as a caption list is read from it: rows of equal length that hold something, perhaps turned on its side.
struct ListGrid {
    /// One row: its number in the document and its cells.
    struct Row {
        var number: Int
        var cells: [DocumentCell]
        /// Whether its caption is the one above only by a sign (同上), which sorting may have parted from it.
        var isDitto = false

        /// Its cells that hold text.
        var texts: [String] { cells.map(\.text).filter { !$0.trimmedOfBlanks.isEmpty } }

        /// What stands alone in it and names no photo: a title, or the heading of a part; nil in a row of a list.
        func heading(_ photos: PhotoNames) -> String? {
            let filled = cells.filter { !$0.isCovered && !$0.text.trimmedOfBlanks.isEmpty }
            guard filled.count == 1, let text = filled.first?.text.trimmedOfBlanks, text.unicodeScalars.count <= 30,
                cells.allSatisfy({ $0.pictures.isEmpty && (!$0.isCovered || $0.text.trimmedOfBlanks == text) }),
                photos.owners(of: Array(text.utf8)) == nil, PhotoNumber(text) == nil
            else { return nil }
            return String(text)
        }

        /// Whether it shows how the table is to be filled in.
        var isExample: Bool {
            cells.first { !$0.isCovered && !$0.text.trimmedOfBlanks.isEmpty }.map { ListSign.isExample($0.text) }
                ?? false
        }

        /// Its last cell that holds text; nil in a row of pictures.
        var lastFilled: Int? { cells.lastIndex { !$0.text.trimmedOfBlanks.isEmpty } }
    }

    var rows: [Row]
    let width: Int

    /// Wider tables are no lists of photos.
    static let widest = 64

    /// The rows of a table that hold text or pictures.
    init(_ table: DocumentTable) {
        rows = table.rows.map { Row(number: $0.number, cells: Array($0.cells.prefix(Self.widest))) }
        rows.removeAll { row in
            row.cells.allSatisfy { $0.pictures.isEmpty && $0.text.trimmedOfBlanks.isEmpty }
        }
        width = rows.map(\.cells.count).max() ?? 0
        for index in rows.indices {
            rows[index].cells += repeatElement(DocumentCell(""), count: width - rows[index].cells.count)
        }
    }

    /// The header among the first rows: its index and the role of each column; nil where no row is a header.
    var header: (row: Int, roles: [ListRole?])? {
        for (index, row) in rows.prefix(15).enumerated() {
            let roles = self.roles(at: index)
            let named = roles.compactMap(\.self)
            let others = row.texts.count - named.count
            let isHeader = named.contains(where: \.speaks) && (named.contains(where: \.isKey) || named.count >= 2)
            guard isHeader || (named.count >= 2 && others == 0) else { continue }
            return withSecondRow(index, roles)
        }
        return nil
    }

    /// The roles that a row names; the cell of an area that comes down from the row above is its header, too.
    private func roles(at index: Int) -> [ListRole?] {
        zip(rows[index].cells.indices, rows[index].cells).map { column, cell in
            guard cell.isCovered else { return ListRole(header: cell.text) }
            guard index > 0 else { return nil }
            let above = rows[index - 1].cells[column]
            return !above.isCovered && above.text == cell.text ? ListRole(header: cell.text) : nil
        }
    }

    /// A header of two rows: what the second says of a column is nearer to it than the first.
    private func withSecondRow(_ index: Int, _ roles: [ListRole?]) -> (row: Int, roles: [ListRole?]) {
        guard index + 1 < rows.count else { return (index, roles) }
        let cells = rows[index + 1].cells
        let filled = cells.indices.filter { !cells[$0].isCovered && !cells[$0].text.trimmedOfBlanks.isEmpty }
        let second = filled.map { ListRole(header: cells[$0].text) }
        let above = rows[index].cells
        // Beneath an area that is merged, or beside the only filled cell of it.
        let parts = filled.contains { above[$0].isCovered || above[$0].text.trimmedOfBlanks.isEmpty }
        guard parts, !second.isEmpty, second.allSatisfy({ $0 != nil }) else { return (index, roles) }
        var roles = roles
        for (column, role) in zip(filled, second) { roles[column] = role }
        return (index + 1, roles)
    }

    /// Joins what a delimiter inside a caption parted: a row with more cells than the header has its surplus in the caption.
    ///
    /// Elsewhere than between delimiters a cell beyond the header is a note, and only a caption in the last column takes
    /// it in.
    mutating func joinSurplus(below header: (row: Int, roles: [ListRole?]), isDelimited: Bool) {
        let named = (rows[header.row].lastFilled ?? -1) + 1
        guard let caption = header.roles.firstIndex(of: .caption), caption == named - 1 || isDelimited,
            header.roles.count(where: { $0 == .caption }) == 1
        else { return }
        for index in (header.row + 1)..<max(header.row + 1, rows.count) {
            guard let last = rows[index].lastFilled, last >= named else { continue }
            var cells = rows[index].cells
            let parts = caption...(caption + last - named + 1)
            let texts = parts.map { String(cells[$0].text.trimmedOfBlanks) }.filter { !$0.isEmpty }
            cells[caption].text = texts.joined(separator: ",")
            cells.removeSubrange((caption + 1)...parts.upperBound)
            cells += repeatElement(DocumentCell(""), count: width - cells.count)
            rows[index].cells = cells
        }
    }

    /// Puts the words above into the cells that hold but a sign for them (同上, 〃).
    mutating func takeDittos(below first: Int, roles: [ListRole?]) {
        var above = Array(repeating: "", count: width)
        for index in first..<max(first, rows.count) where !ListRole.isHeader(rows[index].cells.map(\.text)) {
            for column in 0..<min(width, roles.count) where roles[column]?.speaks == true || roles[column] == .folder {
                if ListSign.isDitto(rows[index].cells[column].text) {
                    rows[index].cells[column].text = above[column]
                    if roles[column] == .caption || roles[column] == .title { rows[index].isDitto = true }
                }
                above[column] = rows[index].cells[column].text
            }
        }
    }

    /// The table with rows and columns exchanged, where headers stand in the first column (a form for each photo, or a
    /// small table on its side); nil elsewhere.
    var turned: ListGrid? {
        guard header == nil || width == 2, width >= 2, rows.count >= 2, rows.count <= 400 else { return nil }
        let roles = rows.map { $0.cells.first.flatMap { ListRole(header: $0.text) } }
        let named = roles.compactMap(\.self)
        guard named.count * 4 >= rows.count * 3, named.contains(where: \.speaks), named.contains(where: \.isKey),
            // Two columns whose first row is a header hold a list, not a form.
            !(width == 2 && rows[0].cells.allSatisfy { ListRole(header: $0.text) != nil })
        else { return nil }
        var turned = self
        turned.rows = (0..<width).map { column in
            Row(number: rows[0].number, cells: rows.map { $0.cells[column] })
        }
        return ListGrid(rows: turned.rows, width: rows.count, numbers: rows.map(\.number))
    }

    private init(rows: [Row], width: Int, numbers: [Int]) {
        self.rows = rows
        self.width = width
        columnNumbers = numbers
    }

    /// In a table on its side: the row of the document that each column was.
    private(set) var columnNumbers: [Int]?
}
