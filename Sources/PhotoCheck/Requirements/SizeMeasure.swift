internal import ImageFacts

/// One way in which notices measure how large a photo is, with its bounds.
///
/// Offices ask for sides, contests for the long side or for bytes, encyclopaedias for the area, exams for an exact width and height. Sides are the
/// displayed ones, after EXIF orientation.
public struct SizeMeasure: Codable, Hashable, Sendable {
    /// What is measured; the raw value is its key in a profile.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case bytes, area
        case longSide = "long-side"
        case shortSide = "short-side"
        case width, height

        /// The units that its values are written in.
        public var quantity: Quantity {
            switch self {
            case .bytes: .bytes
            case .area: .area
            case .longSide, .shortSide, .width, .height: .pixels
            }
        }
    }

    /// What is measured.
    public var kind: Kind
    /// The values allowed: bytes, or pixels.
    public var bounds: Bounds

    /// Creates a measure.
    public init(_ kind: Kind, _ bounds: Bounds) {
        self.kind = kind
        self.bounds = bounds
    }

    /// Whether the photo keeps the bounds; nil when its size is not known.
    func holds(_ facts: PhotoFacts) -> Bool? {
        value(facts).map { bounds.place(of: $0) == .within }
    }

    private func value(_ facts: PhotoFacts) -> Int? {
        if kind == .bytes { return facts.bytes }
        guard let size = facts.displayedSize else { return nil }
        switch kind {
        case .bytes: return facts.bytes
        case .area:
            let (area, overflows) = size.width.multipliedReportingOverflow(by: size.height)
            return overflows ? .max : area
        case .longSide: return size.long
        case .shortSide: return size.short
        case .width: return size.width
        case .height: return size.height
        }
    }

    /// The measure as findings say it: `{"measure": "long-side", "min": 3000}`.
    var detail: Detail {
        .fields([.init("measure", .text(kind.rawValue))] + bounds.fields)
    }

    /// The measures of a section, in the order of `kinds`: `long-side: {min: 3000}`.
    static func read(
        _ kinds: [Kind], from section: inout ProfileSection, withMaximum: Bool
    ) throws(ProfileError) -> [SizeMeasure] {
        var measures: [SizeMeasure] = []
        for kind in kinds {
            let bounds = try section.section(kind.rawValue) { (section) throws(ProfileError) in
                guard !withMaximum else { return try section.bounds(kind.quantity) }
                guard let min = try section.quantity("min", kind.quantity) else { throw section.missing("min") }
                return Bounds(min: min)
            }
            if let bounds { measures.append(SizeMeasure(kind, bounds)) }
        }
        return measures
    }
}
