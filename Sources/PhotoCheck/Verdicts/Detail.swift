/// A value of a finding, as data and in a fixed order: what was found, or what is wanted.
///
/// Reports print it as JSON; the wording of a language fills its sentences from it.
public indirect enum Detail: Codable, Hashable, Sendable {
    /// Nothing was found, or nothing particular is wanted.
    case none
    /// A word or a sentence of the submission, or an id.
    case text(String)
    /// A count or a measure; its unit follows from the field's name.
    case number(Int)
    /// Yes or no.
    case flag(Bool)
    /// Several values.
    case list([Detail])
    /// Named values, in the order in which they are printed.
    case fields([Field])

    /// A named value.
    public struct Field: Codable, Hashable, Sendable {
        /// The JSON key.
        public var name: String
        /// Its value.
        public var value: Detail

        /// Names a value.
        public init(_ name: String, _ value: Detail) {
            self.name = name
            self.value = value
        }
    }

    /// The value under a dotted path of field names, such as `width` or `elements.time`.
    public subscript(path: String) -> Detail? {
        var value = self
        for name in path.split(separator: ".") {
            guard case .fields(let fields) = value, let field = fields.first(where: { $0.name == name }) else {
                return nil
            }
            value = field.value
        }
        return value
    }
}
