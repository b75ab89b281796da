/// The sheets of the workbook report, in their order.
package enum ReportSheet: Int, CaseIterable, Sendable {
    case overview, units, photos, findings

    /// The name on its tab.
    package func name(_ language: Language) -> String {
        switch (self, language) {
        case (.overview, .zh): "概况"
        case (.overview, .en): "Overview"
        case (.units, .zh): "单位"
        case (.units, .en): "Units"
        case (.photos, .zh): "照片"
        case (.photos, .en): "Photos"
        case (.findings, .zh): "问题"
        case (.findings, .en): "Findings"
        }
    }

    /// Widths of its columns, in characters of the standard font; a hanzi takes two.
    package var widths: [Int] {
        switch self {
        case .overview: [24, 100]
        case .units: [10, 28, 8, 10, 10, 10, 10, 70]
        case .photos: CSVColumn.allCases.map(\.width)
        case .findings: [24, 36, 10, 22, 18, 12, 30, 60, 60]
        }
    }
}

extension CSVColumn {
    fileprivate var width: Int {
        switch self {
        case .unit: 24
        case .file: 36
        case .findings, .mend, .caption: 50
        case .taken, .camera, .source, .event: 22
        case .outcome, .unread, .format, .width, .height: 10
        case .bytes, .time: 14
        case .place, .people: 18
        }
    }

    /// Whether it holds numbers, which a person may want to sort.
    var isNumber: Bool {
        switch self {
        case .width, .height, .bytes: true
        default: false
        }
    }
}
