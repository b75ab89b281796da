extension Caption {
    /// Adds what its text need not say: the elements that columns of a list hold, and those of the group's common caption.
    mutating func complete(from columns: CaptionElements) {
        let common = group.map { CaptionElements(in: $0) }
        for element in CaptionElement.allCases where elements[element].isEmpty {
            let words = columns[element].filter(Self.saysSomething)
            if !words.isEmpty {
                elements[element] = words
            } else if let common, !common[element].isEmpty {
                elements[element] = common[element]
                inherited.append(element)
            }
        }
    }

    /// Whether a cell holds more than a sign that stands for nothing.
    private static func saysSomething(_ cell: String) -> Bool {
        switch CaptionWriting.of(cell) {
        case .written, .doubtful, .notWritten(.digits): cell.unicodeScalars.count > 1
        case .notWritten: false
        }
    }
}
