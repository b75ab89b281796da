/// Why a profile cannot be used.
public struct ProfileError: Error, Codable, Hashable, Sendable {
    /// The file's name as given, or the built-in profile's id.
    public var file: String
    /// Line, from 1; nil when the error is about the whole file.
    public var line: Int?
    /// Column, from 1.
    public var column: Int?
    /// What is wrong, as data.
    public var problem: Problem

    /// Creates an error.
    public init(file: String, line: Int? = nil, column: Int? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Codable, Hashable, Sendable {
        /// No such built-in profile and no such file; `nearest` is the built-in name most like it.
        case notFound(name: String, nearest: String?)
        /// The file could not be read; `code` is the errno.
        case unreadable(code: Int32)
        /// Larger than `ResourceLimits.profileBytes`.
        case tooLarge(allowed: Int)
        /// Not UTF-8.
        case notUTF8
        /// Not YAML; the parser's words.
        case yaml(String)
        /// YAML anchors and aliases are refused.
        case alias
        /// Nested deeper than allowed.
        case tooDeep(allowed: Int)
        /// A key that stands twice in one mapping.
        case duplicateKey(key: String)
        /// A key that nothing reads.
        case unknownKey(key: String, nearest: String?, allowed: [String])
        /// A key that must be there.
        case missingKey(key: String)
        /// A value of another form than expected; `expected` names the form with an example.
        case wrongValue(key: String, found: String, expected: String)
        /// A measure in a unit that its kind does not have, or without one.
        case wrongUnit(key: String, found: String, nearest: String?, allowed: [String])
        /// A name inside a value that nobody knows: an id in a list, a field of a pattern.
        case unknownName(key: String, name: String, nearest: String?, allowed: [String])
        /// Two keys that cannot both hold.
        case contradiction(String)
    }
}
