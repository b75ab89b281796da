/// A number of a cell as a person sees it in the workbook: `1` and not `1.0`, `007` under the format `000`, a date as
/// `2012-05-15`.
///
/// Dates are written in one way whatever the format's own order is, with the parts that the format shows: a month
/// without a year is `5月15日`, since the stored year is nobody's word.
enum CellNumber {
    /// `value` under a format; `since1904` as the workbook says (ECMA-376 part 1, 18.17.4.1).
    static func text(_ value: Double, _ format: CellFormat = .general, since1904: Bool = false) -> String {
        switch format {
        case .general: return CellDecimal.general(value)
        case .date(let parts): return CellDate(value, since1904: since1904)?.text(parts) ?? CellDecimal.general(value)
        case .number(let sections): return text(value, in: sections)
        }
    }

    /// Positive numbers, negative ones and zero may each have a section of their own.
    private static func text(_ value: Double, in sections: [CellFormatSection]) -> String {
        guard let first = sections.first else { return CellDecimal.general(value) }
        if value < 0, sections.count > 1 { return sections[1].text(-value) }
        if value == 0, sections.count > 2 { return sections[2].text(0) }
        return value < 0 ? "-" + first.text(-value) : first.text(value)
    }
}
