internal import Documents

/// The captions of pictures that were pasted into the flow of a document: the paragraph below each, or above.
struct PictureCaptions {
    /// A picture with the paragraphs that stand between it and its neighbours.
    private struct Place {
        var pictures: [DocumentPicture]
        var above: [DocumentParagraph]
        var below: [DocumentParagraph] = []
    }

    /// Whether the document says by its name that it is a report: paragraphs beside its pictures may be prose.
    let isSummary: Bool

    /// Longer paragraphs are prose, not the caption of a picture.
    private static let longest = 300

    /// One entry for each picture, with a text where one stands beside it.
    func entries(in blocks: [DocumentBlock]) -> [CaptionEntry] {
        var places: [Place] = []
        var between: [DocumentParagraph] = []
        var group: String?
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                guard !paragraph.text.trimmedOfBlanks.isEmpty else { continue }
                if let common = GroupCaption.text(of: paragraph.text) {
                    group = common
                } else {
                    between.append(paragraph)
                }
            case .picture(let picture):
                if between.isEmpty, let last = places.indices.last {
                    // Pictures without a word between them share what stands below.
                    places[last].pictures.append(picture)
                } else {
                    if let last = places.indices.last { places[last].below = between }
                    places.append(Place(pictures: [picture], above: between))
                    between = []
                }
            case .table: between = []
            }
        }
        if let last = places.indices.last { places[last].below = between }
        guard !places.isEmpty else { return [] }
        let side = Self.side(places)
        return places.flatMap { entries(of: $0, side: side, group: group) }
    }

    /// Where captions stand in the whole document.
    private enum Side {
        case below, above, unknown
    }

    private static func side(_ places: [Place]) -> Side {
        let labelledBelow = places.count { $0.below.first.map(isLabelled) ?? false }
        let labelledAbove = places.count { $0.above.last.map(isLabelled) ?? false }
        // 图1 in the last line above and 图2 in the first one below are the same lines for all but the ends.
        if labelledBelow == places.count { return .below }
        if labelledAbove == places.count { return .above }
        let hasBelow = places.allSatisfy { !$0.below.isEmpty }
        let hasAbove = places.allSatisfy { !$0.above.isEmpty }
        switch (hasBelow, hasAbove) {
        case (true, false): return .below
        case (false, true): return .above
        case (true, true):
            // One line stands before the first picture and nothing behind the last one's: the first is the title.
            guard let first = places.first, let last = places.last else { return .unknown }
            if first.above.allSatisfy(isTitle), last.below.count == 1 { return .below }
            return .unknown
        case (false, false): return .unknown
        }
    }

    private static func isLabelled(_ paragraph: DocumentParagraph) -> Bool {
        LineLabel(paragraph.text, names: PhotoNames([]))?.kind == .photoNumber
    }

    private static func isTitle(_ paragraph: DocumentParagraph) -> Bool {
        let text = paragraph.text.trimmedOfBlanks
        return text.unicodeScalars.count <= 40 && !text.unicodeScalars.contains("。")
            && (ListDocumentName.saysCaptions(String(text)) || ListDocumentName.saysSummary(String(text))
                || CaptionElements(in: text).count <= 1)
    }

    private func entries(of place: Place, side: Side, group: String?) -> [CaptionEntry] {
        let beside: DocumentParagraph? =
            switch side {
            case .below, .unknown: place.below.first ?? (side == .unknown ? place.above.last : nil)
            case .above: place.above.last
            }
        // Two paragraphs between two pictures are prose, or the caption of one and the heading of the other.
        let isAlone = side == .above ? place.above.count == 1 : place.below.count == 1
        return place.pictures.map { picture in
            var entry = CaptionEntry()
            entry.picture = picture
            entry.group = group
            guard let beside, beside.text.unicodeScalars.count <= Self.longest else { return entry }
            let label = LineLabel(beside.text, names: PhotoNames([]))
            let isLabelled = label?.kind == .photoNumber
            guard isLabelled || !isSummary || isAlone else { return entry }
            entry.text = isLabelled ? label?.text ?? "" : String(beside.text.trimmedOfBlanks)
            entry.place = CaptionPlace(line: beside.number)
            entry.isPictureCertain =
                place.pictures.count == 1 && side != .unknown && (isLabelled || isAlone && !isSummary)
            return entry
        }
    }
}
