import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ReportGoldenTests {
    static let kinds: [(String, ReportKind)] = [
        ("report-zh.txt", .text(TextReportOptions(language: .zh))),
        ("report-en.txt", .text(TextReportOptions(language: .en))),
        ("report-color.txt", .text(TextReportOptions(language: .zh, usesColor: true, details: true))),
        ("report-narrow.txt", .text(TextReportOptions(language: .zh, width: 40))),
        ("report.json", .json), ("report.jsonl", .jsonl), ("report-zh.html", .html(.zh)),
        ("report-en.html", .html(.en)),
        ("report.csv", .csv(guarded: true)), ("report-zh.xml", .junit(.zh)), ("report-en.xml", .junit(.en)),
        ("report-zh.sarif", .sarif(.zh)), ("report-en.sarif", .sarif(.en)), ("report-zh.github", .github(.zh)),
        ("report-en.github", .github(.en)), ("report-zh.md", .markdown(.zh)), ("report-en.md", .markdown(.en)),
    ]

    @Test(arguments: kinds) func `a report is its golden file`(_ name: String, _ kind: ReportKind) throws {
        let text = try written(kind, ReportSample.events)
        #expect(
            try ProjectFiles.isFresh("Fixtures/golden/\(name)", Array(text.utf8), updating: "GOLDEN"),
            "look at the difference after: make golden")
    }

    @Test func `the schema's file is the literal`() throws {
        let bytes = Array((ReportSchema.text + "\n").utf8)
        #expect(try ProjectFiles.isFresh("Schemas/report.schema.json", bytes, updating: "GOLDEN"))
    }
}
