/// Watches the rows of a list for signs that its captions stand beside the wrong photos.
///
/// A column that slipped by one leaves a hole at one end and a caption too many at the other, or numbers that all disagree
/// by one with the names beside them.
struct ShiftSuspicion {
    private var keyless = 0
    private var textless = 0
    private var differences: [Int: Int] = [:]
    private var contradictions = 0

    /// A caption beside no key was seen.
    mutating func sawKeyless() { keyless += 1 }

    /// Looks at an entry of a list.
    mutating func see(_ entry: CaptionEntry, hasKeys: Bool) {
        let hasKey = entry.name != nil || entry.number != nil || entry.picture != nil
        // Where names stand in a column, a row without one has lost its own.
        if hasKeys, !entry.text.isEmpty, !hasKey || entry.lacksName { keyless += 1 }
        if hasKey, !entry.lacksName, entry.text.isEmpty { textless += 1 }
        guard let name = entry.name, let own = PhotoNumber(PhotoFileName.stem(of: name)) else { return }
        if let number = entry.number { differences[own.value - number, default: 0] += 1 }
        // 图3 at the beginning of the text beside 2.jpg.
        if let said = entry.saidNumber, said != own.value, own.isPlain { contradictions += 1 }
    }

    /// Whether captions may stand beside the wrong photos.
    var isShifted: Bool {
        if keyless > 0, textless > 0 { return true }
        if contradictions > 0 { return true }
        guard differences.count == 1, let (difference, count) = differences.first else { return false }
        return abs(difference) == 1 && count >= 2
    }
}

extension CaptionEntry {
    /// Whether its row has a number and no name, in a list with names.
    var lacksName: Bool { name?.isEmpty ?? false }

    /// The number of a photo that the text itself begins with (图3:…).
    fileprivate var saidNumber: Int? {
        guard let label = LineLabel(text, names: PhotoNames([])), label.kind == .photoNumber, label.numbers.count == 1
        else { return nil }
        return label.numbers[0]
    }
}
