internal import Documents

/// The columns of a caption list: what each holds, and the blocks of columns that stand side by side.
struct ListColumns {
    private(set) var roles: [ListRole?]
    /// Whether any cell of the file column names a photo that is there or a picture file.
    private var namesPhotos = false
    private let hasHeader: Bool
    private let hasPictures: Bool

    init(
        header: [ListRole?]?, rows: ArraySlice<ListGrid.Row>, width: Int, photos: PhotoNames, isNamedList: Bool
    ) {
        hasHeader = header != nil
        hasPictures = rows.contains { $0.cells.contains { !$0.pictures.isEmpty } }
        let contents = (0..<width).map { column in
            ColumnContent(rows.prefix(500).map { $0.cells[column] }, photos, trustsWords: isNamedList)
        }
        roles = header ?? Array(repeating: nil, count: width)
        for column in roles.indices { roles[column] = contents[column].corrected(roles[column]) }
        // 目录 over file names, where no other column has them.
        if let column = roles.firstIndex(of: .folder), contents[column].fileShare >= 0.5, !roles.contains(.file) {
            roles[column] = .file
        }
        if !hasHeader || !roles.contains(where: { $0?.speaks == true }) { Self.guess(&roles, contents) }
        namesPhotos = zip(roles, contents).contains { $0 == .file && $1.fileShare > 0 }
    }

    /// Columns without a header, by what they hold: the longest text is the caption; others that name an element join it.
    private static func guess(_ roles: inout [ListRole?], _ contents: [ColumnContent]) {
        let free = roles.indices.filter { roles[$0] == nil && contents[$0].meanLength > 0 }
        // Two blocks side by side have two columns of names, and each has its caption behind it.
        let keys = roles.indices.filter { roles[$0] == .file }
        let bounds = keys.count > 1 && keys[0] == 0 ? keys + [roles.count] : [0, roles.count]
        for (start, end) in zip(bounds, bounds.dropFirst()) {
            let own = free.filter { $0 >= start && $0 < end }
            guard let longest = own.max(by: { contents[$0].meanLength < contents[$1].meanLength }),
                contents[longest].meanLength >= 4
            else { continue }
            roles[longest] = .caption
            for column in own where column != longest {
                roles[column] = contents[column].element ?? (contents[column].meanLength >= 4 ? .caption : nil)
            }
        }
    }

    /// Whether the file column has a header or names photos: the table is about photos even where no caption stands.
    var hasKeyHeader: Bool { namesPhotos || hasHeader && roles.contains(.photoNumber) }

    /// Whether the table is a list of captions, not of something else.
    func isList(isNamedList: Bool) -> Bool {
        guard roles.contains(where: { $0?.speaks == true }) else { return namesPhotos && hasHeader }
        if namesPhotos || hasPictures { return true }
        if hasHeader, roles.contains(.photoNumber), roles.contains(.caption) { return true }
        return isNamedList && roles.contains(.caption) && (hasHeader || roles.contains(.number))
    }

    /// Blocks of columns, each with its own key and caption; one for an ordinary table.
    var blocks: [ListBlock] {
        var blocks: [[Int]] = [[]]
        for column in roles.indices {
            if let role = roles[column], role.isKey || role == .caption,
                blocks[blocks.count - 1].contains(where: { roles[$0] == role })
            {
                blocks.append([])
            }
            blocks[blocks.count - 1].append(column)
        }
        // A second caption column without a key of its own goes on with the first block.
        var joined: [[Int]] = []
        for block in blocks {
            let isOwn = block.contains { roles[$0]?.isKey == true } && block.contains { roles[$0]?.speaks == true }
            if isOwn || joined.isEmpty { joined.append(block) } else { joined[joined.count - 1] += block }
        }
        return joined.map { ListBlock(columns: $0, roles: roles) }
    }
}

/// What the cells of a column have in common.
struct ColumnContent {
    /// The share of filled cells that name a photo: a picture's file name, or the name of a photo that is there.
    private(set) var fileShare = 0.0
    private var numberShare = 0.0
    private var labelShare = 0.0
    private(set) var meanLength = 0.0
    /// The element that most cells name; nil where there is none.
    private(set) var element: ListRole?

    /// With `trustsWords` a photo's name without a figure counts, too: elsewhere it may be any word.
    init(_ cells: [DocumentCell], _ photos: PhotoNames, trustsWords: Bool) {
        var filled = 0
        var files = 0
        var numbers = 0
        var labels = 0
        var length = 0
        var elements: [ListRole: Int] = [:]
        for cell in cells {
            let text = String(cell.text.trimmedOfBlanks)
            guard !text.isEmpty else { continue }
            filled += 1
            let folded = FoldedText(text)
            length += folded.count
            if PhotoFileName.isOne(folded) {
                files += 1
            } else if folded.folded.allSatisfy(Sign.isDigit) {
                numbers += 1
            } else if folded.count <= 60, trustsWords || folded.folded.contains(where: Sign.isDigit),
                photos.owners(of: Array(PhotoFileName.last(of: text).utf8)) != nil
            {
                files += 1
            } else if folded.count <= 12, let number = PhotoNumber(text), number.isPlain {
                if number.isLabelled { labels += 1 } else { numbers += 1 }
            } else if filled <= 20, folded.count <= 40 {
                let found = CaptionElements(in: text)
                for (role, words) in [
                    (ListRole.time, found.time), (.place, found.place), (.people, found.people), (.event, found.event),
                ] where !words.isEmpty && (role != .people || !NameFinder.isName(text)) {
                    elements[role, default: 0] += 1
                }
            }
        }
        guard filled > 0 else { return }
        fileShare = Double(files) / Double(filled)
        numberShare = Double(numbers) / Double(filled)
        labelShare = Double(labels) / Double(filled)
        meanLength = Double(length) / Double(filled)
        let order: [ListRole] = [.time, .place, .people, .event]
        if let most = order.max(by: { (elements[$0] ?? 0, 0) < (elements[$1] ?? 0, 0) }), let count = elements[most],
            count * 2 >= min(filled, 20)
        {
            element = most
        }
    }

    /// The role after a look at the cells: a header may say 名称 over titles and 编号 over file names.
    func corrected(_ role: ListRole?) -> ListRole? {
        // A folder may be called as a photo is.
        if role == .folder { return .folder }
        if fileShare >= 0.5 { return .file }
        if labelShare >= 0.5 { return .photoNumber }
        switch role {
        case .file:
            return fileShare == 0 && numberShare < 0.5 && meanLength >= 8 ? .title : .file
        case .number, .photoNumber: return meanLength > 12 && numberShare < 0.5 ? nil : role
        case .folder, .caption, .title, .time, .place, .people, .event, .photographer, .unit, .note, .picture:
            return role
        case nil: return numberShare >= 0.7 ? .number : nil
        }
    }
}
