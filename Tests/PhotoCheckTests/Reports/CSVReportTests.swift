import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct CSVReportTests {
    /// The rows as Python's own reader sees them.
    private func rows(_ events: [CheckEvent], guarded: Bool) throws -> [[String]] {
        let folder = try TemporaryFolder().write(written(.csv(guarded: guarded), events), to: "r.csv")
        let script = """
            import csv, json
            csv.field_size_limit(1 << 30)
            rows = list(csv.reader(open('r.csv', encoding='utf-8-sig', newline=''), strict=True))
            json.dump(rows, open('r.json', 'w'))
            """
        let (status, output) = try Python.run(script, in: folder.path)
        try #require(status == 0, "\(output)")
        return try JSONDecoder().decode([[String]].self, from: Data(contentsOf: URL(filePath: folder.path + "/r.json")))
    }

    @Test func `what a submission says stays one cell, sign for sign`() throws {
        let rows = try rows(HostileText.events, guarded: false)
        let caption = try #require(rows.first?.firstIndex(of: "说明"))
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        let photos = rows.dropFirst().prefix(HostileText.all.count)
        #expect(photos.map { $0[0] } == HostileText.all.map(HostileText.shown))
        #expect(
            photos.map { $0[caption] }
                == HostileText.all.map { HostileText.shown(String(($0 + "5月15日").trimmedOfBlanks)) })
    }

    @Test func `no cell of a guarded table begins a formula`() throws {
        let rows = try rows(HostileText.events, guarded: true)
        for cell in rows.joined() {
            #expect(!["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠", "\t", "\r"].contains { cell.hasPrefix($0) })
        }
        #expect(rows.joined().contains { $0.hasPrefix("'=cmd") })
    }

    @Test func `photos stand under their unit, and a missing unit has a row`() throws {
        let rows = try rows(ReportSample.events, guarded: true)
        #expect(rows.dropFirst().map { $0[0] } == ["阜昌办事处", "阜昌办事处", "阜昌办事处", "阜昌办事处", ""])
        #expect(rows.last?.contains { $0.contains("黄花甸镇") } == true)
    }
}
