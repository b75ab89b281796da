/// A value of a profile's YAML with its place; what is left of the parser once it is done.
struct ProfileNode: Hashable, Sendable {
    /// Line and column from 1; columns count Unicode scalars.
    struct Place: Hashable, Sendable {
        var line: Int
        var column: Int
    }

    /// A key of a mapping and its value.
    struct Entry: Hashable, Sendable {
        var key: String
        var place: Place
        var value: ProfileNode
    }

    indirect enum Value: Hashable, Sendable {
        /// A scalar as written; `plain` without quotes, so that `~` and an empty value can be told from texts.
        case scalar(String, plain: Bool)
        case sequence([ProfileNode])
        case mapping([Entry])
    }

    var place: Place
    var value: Value

    /// Whether the value was left out (`key:`) or is YAML's null.
    var isNull: Bool {
        guard case .scalar(let text, plain: true) = value else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }

    /// The value in a few words, for errors.
    var shown: String {
        switch value {
        case .scalar(let text, _): text
        case .sequence: "[…]"
        case .mapping: "{…}"
        }
    }
}
