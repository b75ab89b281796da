import PhotoCheck

/// The form of a report: by its name on standard output, by the file's extension in `--output`.
enum ReportKind: String, CaseIterable {
    case text, json, jsonl, html, csv, xlsx, junit, sarif, github, markdown, briefing

    /// The form of a file by the end of its name, the longest that fits; nil for one that is no report's.
    init?(file: SubmittedPath) {
        let name = file.bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        let fitting = Self.allCases.filter { kind in
            kind.fileExtension.map { name.suffix($0.utf8.count + 1) == Array(".\($0)".utf8)[...] } ?? false
        }
        guard let kind = fitting.max(by: { ($0.fileExtension?.count ?? 0) < ($1.fileExtension?.count ?? 0) }) else {
            return nil
        }
        self = kind
    }

    /// nil for what only standard output has a reader for.
    var fileExtension: String? {
        switch self {
        case .text: "txt"
        case .junit: "xml"
        case .markdown: "md"
        // The page for leaders: a report in Markdown of another kind.
        case .briefing: "briefing.md"
        case .json, .jsonl, .html, .csv, .xlsx, .sarif: rawValue
        case .github: nil
        }
    }

    /// What standard output can show: all but a workbook.
    static let names = allCases.filter { $0 != .xlsx }.map(\.rawValue)

    /// All extensions, for help and complaints.
    static let extensions = allCases.compactMap(\.fileExtension).map { "." + $0 }.joined(separator: " ")

    /// Whether the next run would read such a file as a document of the submission.
    var isDocument: Bool {
        switch self {
        case .text, .html, .csv, .xlsx, .markdown, .briefing: true
        case .json, .jsonl, .junit, .sarif, .github: false
        }
    }

    /// How our reports of this form begin; empty for one that a text of anybody's may look like.
    var beginnings: [String] {
        switch self {
        case .json, .jsonl: [#"{"schemaVersion""#, #"{"type":"run""#]
        case .html: [HTMLReport<StandardOutput>.beginning]
        case .junit: [JUnitReport<StandardOutput>.beginning]
        case .sarif: [SARIFReport<StandardOutput>.beginning]
        case .text, .csv, .xlsx, .github, .markdown, .briefing: []
        }
    }
}
