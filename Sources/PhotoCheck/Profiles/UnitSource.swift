/// Where the name of a photo's unit stands: `units: {from: folder}`.
public enum UnitSource: Codable, Hashable, Sendable {
    /// A folder is a unit.
    case folder
    /// The unit stands in the file's name, without extension: `{from: filename, pattern: "{unit}-{title}"}`.
    case fileName(NamePattern)
    /// A list that is given to the check names the unit of each file.
    case list

    /// The words of a profile.
    private enum Word: String, CaseIterable {
        case folder, filename, list
    }

    /// Reads `from`, and `pattern` where it is needed.
    init(from section: inout ProfileSection) throws(ProfileError) {
        let from = try section.choice("from", of: Word.self) ?? .folder
        switch from {
        case .folder: self = .folder
        case .list: self = .list
        case .filename:
            guard let pattern = try section.pattern("pattern") else { throw section.missing("pattern") }
            guard pattern.has(.unit) else { throw section.wrong("pattern", expected: "\"{unit}-{title}\"") }
            self = .fileName(pattern)
        }
    }
}
