internal import Bytes
internal import Yams

/// Turns a profile's bytes into nodes with their places; knows YAML and nothing of notices.
enum ProfileText {
    /// Mappings and lists inside each other; a profile needs about six.
    static let allowedDepth = 32

    /// The text of a profile: UTF-8, with or without a byte order mark, at most `limits.profileBytes`.
    static func text(_ bytes: [UInt8], file: String, limits: ResourceLimits) throws(ProfileError) -> String {
        guard bytes.count <= limits.profileBytes else {
            throw ProfileError(file: file, problem: .tooLarge(allowed: limits.profileBytes))
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        guard let text = String(validating: content, as: UTF8.self) else {
            throw ProfileError(file: file, problem: .notUTF8)
        }
        return text
    }

    /// The root of a YAML text.
    static func parse(_ text: String, file: String) throws(ProfileError) -> ProfileNode {
        try YAMLShape.check(text, allowedDepth: allowedDepth, file: file)
        let root: Node?
        do {
            // The encoding is named because the default one is looked up in the environment, and announced on stdout.
            // Numbers and dates are ours to read; the usual resolver compiles a dozen regular expressions at every start.
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw self.error(error, file: file)
        } catch {
            throw ProfileError(file: file, problem: .yaml("\(error)"))
        }
        guard let root else {
            throw ProfileError(
                file: file, line: 1, column: 1,
                problem: .wrongValue(key: "YAML", found: "", expected: "{key: value, …}"))
        }
        return try node(root, file: file, depth: 0)
    }

    private static func node(_ node: Node, file: String, depth: Int) throws(ProfileError) -> ProfileNode {
        let place = ProfileNode.Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        func refused(_ problem: ProfileError.Problem) -> ProfileError {
            ProfileError(file: file, line: place.line, column: place.column, problem: problem)
        }
        guard depth <= allowedDepth else { throw refused(.tooDeep(allowed: allowedDepth)) }
        switch node {
        case .scalar(let scalar):
            return ProfileNode(place: place, value: .scalar(scalar.string, plain: scalar.style == .plain))
        case .sequence(let sequence):
            var nodes: [ProfileNode] = []
            for element in sequence { nodes.append(try self.node(element, file: file, depth: depth + 1)) }
            return ProfileNode(place: place, value: .sequence(nodes))
        case .mapping(let mapping):
            var entries: [ProfileNode.Entry] = []
            var seen: Set<String> = []
            for (key, value) in mapping {
                let value = try self.node(value, file: file, depth: depth + 1)
                let keyNode = try self.node(key, file: file, depth: depth + 1)
                guard case .scalar(let name, _) = keyNode.value else {
                    throw ProfileError(
                        file: file, line: keyNode.place.line, column: keyNode.place.column,
                        problem: .wrongValue(key: "YAML", found: keyNode.shown, expected: "key: value"))
                }
                // Yams tells `1` from `"1"`; here both are the same key.
                guard seen.insert(name).inserted else {
                    throw ProfileError(
                        file: file, line: keyNode.place.line, column: keyNode.place.column,
                        problem: .duplicateKey(key: name))
                }
                entries.append(ProfileNode.Entry(key: name, place: keyNode.place, value: value))
            }
            return ProfileNode(place: place, value: .mapping(entries))
        case .alias:
            throw refused(.alias)
        }
    }

    private static func error(_ error: YamlError, file: String) -> ProfileError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ProfileError(file: file, line: mark.line, column: mark.column, problem: .yaml(problem))
        case .duplicatedKeysInMapping(let keys, let context):
            ProfileError(
                file: file, line: context.mark.line, column: context.mark.column,
                problem: .duplicateKey(key: keys.first ?? ""))
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            ProfileError(file: file, problem: .yaml(problem))
        case .no, .memory, .dataCouldNotBeDecoded:
            ProfileError(file: file, problem: .yaml("\(error)"))
        }
    }
}

extension ProfileSection {
    /// The root section of a YAML text.
    ///
    /// Requirements' tests read their parameters through it.
    package init(yaml: String, file: String = "test.yaml") throws(ProfileError) {
        try self.init(ProfileText.parse(yaml, file: file), path: "", file: file)
    }
}
