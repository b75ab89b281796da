/// One value of a profile, changed for a question: `size.minimum.at-least=2400x1800`.
public struct ProfileChange: Hashable, Sendable {
    /// The change as it was written.
    public let text: String
    private let requirement: RequirementID
    private let keys: [String]
    private let value: String

    /// Reads `ID.KEY=VALUE`; a key of a nested mapping is dotted (`caption.detailed.elements.place=off`).
    ///
    /// - Throws: `ProfileError` with the nearest requirement when there is no such id, or with the form expected.
    public init(_ text: String) throws(ProfileError) {
        self.text = text
        let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let known = Wording.explainable
        let path = sides[0]
        guard let id = known.first(where: { (path + ".").hasPrefix($0.rawValue + ".") }) else {
            // The id is what stands before the last dot, as far as one can tell.
            let words = path.split(separator: ".").map(String.init)
            let id = words.prefix(2).joined(separator: ".")
            throw ProfileError(
                file: Self.option,
                problem: .unknownKey(
                    key: path, nearest: NearestName.of(id, in: known.map(\.rawValue)), allowed: known.map(\.rawValue)
                )
            )
        }
        let keys = path.dropFirst(id.rawValue.count + 1).split(separator: ".").map(String.init)
        guard sides.count == 2, !sides[1].isEmpty, !keys.isEmpty else {
            throw ProfileError(
                file: Self.option,
                problem: .wrongValue(key: path, found: text, expected: "size.minimum.at-least=2400x1800")
            )
        }
        requirement = id
        self.keys = keys
        value = sides[1]
    }

    /// Where errors of a change are said to stand.
    static let option = "--what-if"

    /// The root of a profile with the value changed.
    func applied(to root: ProfileNode) throws(ProfileError) -> ProfileNode {
        let value = try ProfileText.parse(value, file: Self.option)
        return try changed(root, ["requirements", requirement.rawValue] + keys, value)
    }

    private func changed(_ node: ProfileNode, _ path: [String], _ value: ProfileNode) throws(ProfileError)
        -> ProfileNode
    {
        guard let key = path.first else { return value }
        var node = node
        var entries: [ProfileNode.Entry] = []
        if case .mapping(let old) = node.value { entries = old }
        let rest = Array(path.dropFirst())
        if let place = entries.firstIndex(where: { $0.key == key }) {
            entries[place].value = try changed(entries[place].value, rest, value)
        } else {
            // The notice does not ask for this requirement; a question does not add one.
            guard rest.isEmpty || path.count < keys.count + 1 else {
                throw ProfileError(
                    file: Self.option,
                    problem: .unknownKey(
                        key: key, nearest: NearestName.of(key, in: entries.map(\.key)), allowed: entries.map(\.key)
                    )
                )
            }
            let empty = ProfileNode(place: node.place, value: .mapping([]))
            entries.append(
                ProfileNode.Entry(key: key, place: node.place, value: try changed(empty, rest, value))
            )
        }
        node.value = .mapping(entries)
        return node
    }
}

extension Profile {
    /// The notice with one value changed.
    ///
    /// - Throws: `ProfileError` when the value is not of the form that its key asks for, or when this profile was made in Swift and so has no keys.
    public func changing(_ change: ProfileChange) throws(ProfileError) -> Profile {
        guard let yaml else {
            throw ProfileError(file: ProfileChange.option, problem: .missingKey(key: "YAML"))
        }
        let root = try change.applied(to: ProfileText.parse(yaml, file: id))
        do throws(ProfileError) {
            let section = try ProfileSection(root, path: "", file: ProfileChange.option)
            var changed = try ProfileReader.read(section, digest: digest)
            changed.yaml = yaml
            return changed
        } catch {
            // Lines and columns are those of the profile, where nothing is wrong.
            throw ProfileError(file: ProfileChange.option, problem: error.problem)
        }
    }
}
