internal import Documents

/// The columns of one photo in a row; two of them stand side by side in a wide table.
struct ListBlock {
    let columns: [Int]
    let roles: [ListRole?]

    /// Where it begins.
    var firstColumn: Int { columns.first ?? 0 }

    /// Whether a column names photos, so that a row without a name has lost it.
    var hasKeys: Bool { columns.contains { roles[$0]?.isKey == true } }

    private func text(_ role: ListRole, in row: ListGrid.Row) -> String? {
        for column in columns where roles[column] == role {
            let text = String(row.cells[column].text.trimmedOfBlanks)
            if !text.isEmpty { return text }
        }
        return nil
    }

    /// What a row calls its photo.
    func key(in row: ListGrid.Row) -> String? {
        text(.file, in: row) ?? text(.photoNumber, in: row) ?? text(.number, in: row)
    }

    /// The common caption that a row holds; nil for a row of a photo.
    func group(in row: ListGrid.Row) -> String? {
        let texts = columns.map { row.cells[$0] }.filter { !$0.isCovered }.map { String($0.text.trimmedOfBlanks) }
            .filter { !$0.isEmpty }
        guard let first = texts.first else { return nil }
        if let text = GroupCaption.text(of: first) { return text }
        guard GroupCaption.isLabel(first), texts.count > 1 else { return nil }
        return texts[1...].joined(separator: "\n")
    }

    /// Whether the row goes on with the photo of the row above: its name is part of a merged area.
    func isGoingOn(_ row: ListGrid.Row) -> Bool {
        columns.contains { roles[$0]?.isKey == true && row.cells[$0].isCovered }
    }

    /// Whether a header row holds a caption in the block: the captions slipped up by one.
    func reads(_ header: ListGrid.Row, beneathIts roles: [ListRole?]) -> Bool {
        columns.contains { column in
            self.roles[column]?.speaks == true && roles[column] == nil && !header.cells[column].isCovered
                && header.cells[column].text.trimmedOfBlanks.unicodeScalars.count >= 8
        }
    }

    /// What a row says about its photo; nil for a row of nothing, a title or a sum.
    func entry(in row: ListGrid.Row, _ photos: PhotoNames) -> CaptionEntry? {
        let cells = columns.map { row.cells[$0] }
        if isTitle(cells) || isFooter(row, photos) { return nil }
        var entry = CaptionEntry()
        let path = text(.file, in: row)
        let name = path.map(PhotoFileName.last)
        let number = text(.photoNumber, in: row) ?? text(.number, in: row)
        entry.name = name ?? (columns.contains { roles[$0] == .file } ? number.map { _ in "" } : nil)
        entry.unit = text(.unit, in: row)
        entry.lie(in: PhotoFileName.folders(of: path ?? ""))
        if entry.folder == nil, columns.contains(where: { roles[$0] == .folder }) {
            entry.lie(in: text(.folder, in: row).map { PhotoFileName.folders(of: $0 + "/1.jpg") } ?? [])
            // The folder may go on from the row above.
            entry.isCertain = entry.folder != nil
        }
        if let number = number.flatMap({ PhotoNumber($0) }) {
            entry.number = number.value
            entry.isPhotoNumber = number.isLabelled || text(.photoNumber, in: row) != nil
        }
        if columns.contains(where: { roles[$0]?.isKey == true }), name == nil, entry.number == nil,
            cells.contains(where: { ListFooter.begins($0.text) })
        {
            return nil
        }
        entry.picture = cells.lazy.flatMap(\.pictures).first
        // Beside the name of a photo that is there, a picture is its preview and no photo of its own.
        if entry.picture != nil, let name, photos.owners(of: Array(name.utf8)) != nil {
            entry.preview = entry.picture
            entry.picture = nil
        }
        say(in: row, &entry)
        if row.isDitto { entry.isCertain = false }
        if entry.text.isEmpty, name == nil, entry.number == nil, entry.picture == nil { return nil }
        return entry
    }

    /// One merged area over the block is a title; areas that go down are not.
    private func isTitle(_ cells: [DocumentCell]) -> Bool {
        guard cells.count > 1, !cells[0].isCovered, cells[0].pictures.isEmpty else { return false }
        return cells.dropFirst().allSatisfy {
            $0.isCovered && ($0.text == cells[0].text || $0.text.trimmedOfBlanks.isEmpty)
        }
    }

    /// Whether the row's first cell, or one that should name the photo, begins a sum or a signature: the number beside it
    /// is no photo's.
    private func isFooter(_ row: ListGrid.Row, _ photos: PhotoNames) -> Bool {
        let first = columns.first { !row.cells[$0].text.trimmedOfBlanks.isEmpty }
        return columns.contains { column in
            let isKey = roles[column]?.isKey == true
            guard column == first || isKey else { return false }
            let text = String(row.cells[column].text.trimmedOfBlanks)
            guard photos.owners(of: Array(text.utf8)) == nil else { return false }
            return ListFooter.isSum(text) || ListFooter.begins(text) && (isKey || ListFooter.hasColon(text))
        }
    }

    /// Joins the columns that speak; what stands word for word in another one is not said twice.
    private func say(in row: ListGrid.Row, _ entry: inout CaptionEntry) {
        var parts: [(role: ListRole, text: String)] = []
        // A sign for nothing, which is the caption only where nothing else is.
        var nothing: String?
        let order: [ListRole] = [.time, .place, .people, .event, .title, .caption]
        for role in order {
            for column in columns where roles[column] == role {
                let text = String(row.cells[column].text.trimmedOfBlanks)
                guard !text.isEmpty, !parts.contains(where: { $0.text == text }) else { continue }
                if ListSign.isNothing(text) {
                    if Self.isOwn(role) { nothing = text }
                    continue
                }
                parts.append((role, text))
                switch role {
                case .time: entry.elements.time.append(text)
                case .place: entry.elements.place.append(text)
                case .people: entry.elements.people.append(text)
                case .event: entry.elements.event.append(text)
                case .file, .folder, .number, .photoNumber, .caption, .title, .photographer, .unit, .note, .picture:
                    break
                }
            }
        }
        guard parts.contains(where: { Self.isOwn($0.role) }) else {
            entry.text = nothing ?? ""
            return
        }
        let said = parts.filter { part in
            !parts.contains { $0.text != part.text && $0.text.contains(part.text) }
        }
        let isHan = said.contains { $0.text.unicodeScalars.contains { Sign.isHan($0.value) } }
        entry.text = said.map(\.text).joined(separator: isHan ? "," : ", ")
    }

    /// Only the picture's own words make a caption: a date that is filled in for all rows says nothing about one.
    private static func isOwn(_ role: ListRole) -> Bool {
        role == .caption || role == .title || role == .event || role == .people
    }
}
