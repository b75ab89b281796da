package import Documents

extension CaptionList {
    /// Looks for a caption list in a document.
    ///
    /// A report (活动总结) is no list, and no caption is made up from its sentences.
    ///
    /// - Parameters:
    ///   - document: what was read.
    ///   - path: where it lies; its name may say what it is.
    ///   - photos: the photos of its unit.
    /// - Returns: the list, or that there is none.
    package static func find(
        in document: Document, path: SubmittedPath, photos: [SubmittedPath]
    ) -> CaptionListFinding {
        find(in: document, path: path, names: PhotoNames(photos))
    }

    /// The same with the photos' names, made once for all documents of a unit.
    static func find(in document: Document, path: SubmittedPath, names: PhotoNames) -> CaptionListFinding {
        let name = SubmittedPath(bytes: path.stemAndExtension.stem).shown
        let headings = document.blocks.prefix(3).compactMap { block -> String? in
            // A line with a label is a photo's: 图1 县长作报告.
            if case .paragraph(let paragraph) = block, paragraph.text.unicodeScalars.count <= 30,
                LineLabel(paragraph.text, names: names).map({ $0.kind == .number }) ?? true
            {
                return paragraph.text
            }
            return nil
        }
        let isSummary = ListDocumentName.saysSummary(name) || headings.contains(where: ListDocumentName.saysSummary)
        let isNamedList = !isSummary && ([name] + headings).contains(where: ListDocumentName.saysCaptions)
        var list = CaptionList()
        var hasPictures = false
        var lines: [DocumentParagraph] = []
        let isDelimited = document.kind == .csv || document.kind == .tsv
        let tables = TableList(photos: names, isNamedList: isNamedList, isDelimited: isDelimited)
        let sheets = SheetsOfList(document, tables)
        var section = ListSection()
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                lines.append(paragraph)
                if paragraph.text.unicodeScalars.count <= 30 { _ = section.take(heading: paragraph.text, names) }
            case .picture: hasPictures = true
            case .table(let table):
                guard let found = sheets.list(in: table, under: section) else { continue }
                list.entries += found.entries
                list.isShifted = list.isShifted || found.isShifted
            }
        }
        if let table = DelimitedLines.table(lines),
            let found = TableList(photos: names, isNamedList: isNamedList, isDelimited: true).list(in: table)
        {
            // The rows were lines, and are counted as such.
            list.entries += found.entries.map { entry in
                var entry = entry
                entry.place = CaptionPlace(line: entry.place.row)
                return entry
            }
            list.isShifted = list.isShifted || found.isShifted
        } else if hasPictures {
            list.entries += PictureCaptions(isSummary: isSummary).entries(in: document.blocks)
        } else {
            list.entries += LineList(
                photos: names, isNamedList: isNamedList,
                isSummary: isSummary && !ListDocumentName.saysCaptions(name)
            ).entries(of: lines)
        }
        let speaks = list.entries.contains { !$0.text.isEmpty }
        if speaks || list.entries.contains(where: { $0.name != nil || $0.picture != nil }) { return .list(list) }
        // A list of which nothing could be read (a scan, a file that was cut to nothing) may have held every caption.
        return isNamedList ? .unclear : .none
    }
}

/// Lines of a text file that are rows of a table: every one of them is parted by tabs or bars.
enum DelimitedLines {
    /// The table; nil where lines are lines.
    static func table(_ lines: [DocumentParagraph]) -> DocumentTable? {
        let filled = lines.filter { !$0.text.trimmedOfBlanks.isEmpty }
        guard filled.count >= 2 else { return nil }
        for separator in ["\t", "|"] as [Unicode.Scalar] {
            let parted = filled.count { $0.text.unicodeScalars.contains(separator) }
            // A title may stand above.
            guard parted >= 2, parted * 10 >= filled.count * 8 else { continue }
            return DocumentTable(number: 1, rows: filled.compactMap { row($0, separator) })
        }
        return nil
    }

    private static func row(_ line: DocumentParagraph, _ separator: Unicode.Scalar) -> DocumentRow? {
        var cells = line.text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map {
            String(String.UnicodeScalarView($0).trimmedView)
        }
        if separator == "|" {
            if cells.first == "" { cells.removeFirst() }
            if cells.last == "" { cells.removeLast() }
            // The rule under the header of a Markdown table.
            if cells.allSatisfy({ $0.unicodeScalars.allSatisfy { "-: ".unicodeScalars.contains($0) } }) { return nil }
        }
        return DocumentRow(number: line.number, cells: cells.map { DocumentCell($0) })
    }
}

extension String.UnicodeScalarView {
    /// Without blanks at its ends.
    fileprivate var trimmedView: String.UnicodeScalarView {
        String.UnicodeScalarView(String(self).trimmedOfBlanks.unicodeScalars)
    }
}
