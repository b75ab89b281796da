/// A kind of measure in a profile, with the units that may stand behind its numbers.
///
/// 大小 is pixels in one notice and bytes in another, so a number of bytes or of area never stands without its unit.
public enum Quantity: Sendable, Hashable, CaseIterable {
    /// Pieces: photos, characters, words. No unit.
    case count
    /// The length of a side in pixels; `px` may be left out.
    case pixels
    /// Pixels of the whole picture: `2 MP` (1,000,000 pixels each) or `1920000 px`.
    case area
    /// Bytes of a file: `5 MB` (1,000,000 bytes each), `5 MiB` (1,048,576 bytes each).
    case bytes
    /// A share, kept in tenths of a percent.
    case percent

    /// The units by name, and what each is worth.
    var units: [(name: String, factor: Int)] {
        switch self {
        case .count: []
        case .pixels: [("px", 1)]
        case .area: [("px", 1), ("MP", 1_000_000)]
        case .bytes:
            [
                // The nearest to "5M" is the first of equals: not bytes.
                ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("KiB", 1_024), ("MiB", 1_048_576),
                ("GiB", 1_073_741_824), ("B", 1),
            ]
        case .percent: [("%", 10)]
        }
    }

    /// Whether a number may stand alone.
    private var allowsBareNumber: Bool {
        switch self {
        case .count, .pixels: true
        case .area, .bytes, .percent: false
        }
    }

    /// A value as it may be written.
    var sample: String {
        switch self {
        case .count: "20"
        case .pixels: "3000"
        case .area: "2 MP"
        case .bytes: "5 MB"
        case .percent: "1 %"
        }
    }

    /// Why a text is no quantity of this kind.
    enum Refusal: Error, Hashable {
        case notANumber
        case wrongUnit(nearest: String?)
    }

    /// Reads `5 MB`, `2.5 MP`, `3000`.
    ///
    /// A part of a byte or pixel is refused, and so is what no integer can hold.
    func value(of text: String) throws(Refusal) -> Int {
        let number = text.prefix { $0.isASCII && ($0.isWholeNumber || $0 == ".") }
        let unit = text[number.endIndex...].withoutOuterBlanks
        guard !number.isEmpty else { throw .notANumber }
        let factor: Int
        if unit.isEmpty, allowsBareNumber {
            factor = 1
        } else {
            guard let found = units.first(where: { $0.name == unit }) else {
                let nearest = unit.isEmpty ? nil : NearestName.of(String(unit), in: units.map(\.name))
                throw .wrongUnit(nearest: nearest)
            }
            factor = found.factor
        }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        // Nine decimals are more than any unit here has use for.
        guard parts.count <= 2, let whole = Int(parts[0]), (parts.count == 1 || (1...9).contains(parts[1].count)) else {
            throw .notANumber
        }
        var (value, overflows) = whole.multipliedReportingOverflow(by: factor)
        if parts.count == 2, let decimals = Int(parts[1]) {
            let scale = parts[1].reduce(1) { power, _ in power * 10 }
            let (product, productOverflows) = decimals.multipliedReportingOverflow(by: factor)
            guard !productOverflows, product % scale == 0 else { throw .notANumber }
            let (sum, sumOverflows) = value.addingReportingOverflow(product / scale)
            (value, overflows) = (sum, overflows || sumOverflows)
        }
        guard !overflows else { throw .notANumber }
        return value
    }
}
