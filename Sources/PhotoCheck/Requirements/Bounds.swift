/// A least and a greatest value; both are allowed themselves, and either may be left open.
public struct Bounds: Codable, Hashable, Sendable {
    /// The least value allowed; nil when any is small enough.
    public var min: Int?
    /// The greatest value allowed; nil when any is great enough.
    public var max: Int?

    /// Creates bounds.
    public init(min: Int? = nil, max: Int? = nil) {
        self.min = min
        self.max = max
    }

    /// Bounds that a single value meets.
    public static func exactly(_ value: Int) -> Bounds { Bounds(min: value, max: value) }

    /// Where a value lies.
    public enum Place: Hashable, Sendable {
        case below, within, above
    }

    /// Where a value lies.
    public func place(of value: Int) -> Place {
        if let min, value < min { return .below }
        if let max, value > max { return .above }
        return .within
    }

    /// The bounds as findings say them.
    var fields: [Detail.Field] {
        [min.map { .init("min", .number($0)) }, max.map { .init("max", .number($0)) }].compactMap(\.self)
    }
}
