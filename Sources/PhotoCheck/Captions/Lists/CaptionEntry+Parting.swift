internal import Documents

extension CaptionEntry {
    /// One entry for each photo that a cell names: 1.jpg、2.jpg, 1.jpg-3.jpg, 图1-3, 1~3, 4、5.
    ///
    /// 1-3 may as well be the third photo of the first group, and is for a person.
    func parted(by cell: String?, _ photos: PhotoNames) -> [CaptionEntry] {
        guard let cell, cell.utf8.count <= 1_000, photos.owners(of: Array(cell.utf8)) == nil else { return [self] }
        let isBare = FoldedText(cell).folded.allSatisfy { Sign.isDigit($0) || Self.joins.contains($0) }
        guard let label = LineLabel(isBare ? "\u{56FE}" + cell : cell, names: photos), label.text.isEmpty,
            !label.isChained, max(label.names.count, label.numbers.count) > 1
        else {
            var entry = self
            // 2-1 may be the first photo of the second group.
            if name ?? "" == "", let number = PhotoNumber(cell), !number.isPlain { entry.isCertain = false }
            return [entry]
        }
        let isDoubtful = isBare && FoldedText(cell).folded.contains { [0x2D, 0x2013, 0x2014, 0x2F].contains($0) }
        let keys: [(name: String?, folders: [String], number: Int?)] =
            label.names.isEmpty
            ? label.numbers.map { (lacksName ? "" : nil, [], $0) }
            : zip(label.names, label.folders).map { ($0, $1, nil) }
        return keys.map { key in
            var entry = self
            entry.name = key.name
            if !key.folders.isEmpty { entry.lie(in: key.folders) }
            entry.number = key.number
            entry.isPhotoNumber = key.number != nil && (isPhotoNumber || !isBare)
            if isDoubtful { entry.isCertain = false }
            return entry
        }
    }

    /// Blanks, commas, dashes and tildes, as they are folded.
    private static let joins: Set<UInt32> = [
        0x20, 0x2C, 0x2D, 0x2F, 0x7E, 0x3001, 0x2013, 0x2014, 0x301C, 0x81F3, 0x5230,
    ]
}
