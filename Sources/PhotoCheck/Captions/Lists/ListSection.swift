/// The part of a list that is being read: a heading names the folder, or the unit, that its rows speak of.
struct ListSection: Hashable, Sendable {
    /// The folder or unit; nil before the first heading that names one.
    private(set) var place: String?
    /// Whether another heading stood since, so that the rows may be those of a folder that is not there.
    private(set) var isDoubtful = false

    /// A part without a heading.
    init() {}

    /// The part of a sheet, by its name.
    init(sheet: String, names: PhotoNames) {
        place = names.place(sheet)
    }

    /// Takes what may be a heading; gives whether it names a folder or unit.
    mutating func take(heading: String, _ names: PhotoNames) -> Bool {
        guard let place = names.place(heading) else {
            if self.place != nil { isDoubtful = true }
            return false
        }
        self.place = place
        isDoubtful = false
        return true
    }

    /// An entry of the part; one that writes its own folder keeps it.
    func placing(_ entry: CaptionEntry) -> CaptionEntry {
        guard let place, entry.folder == nil else { return entry }
        var entry = entry
        entry.lie(in: [place])
        if isDoubtful { entry.isCertain = false }
        return entry
    }
}
