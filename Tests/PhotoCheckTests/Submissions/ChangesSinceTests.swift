import Bytes
import Foundation
import PhotoCheck
import TestSupport
import Testing

/// What a second submission mended, against the stored report of the first, in both JSON formats.
@Suite struct ChangesSinceTests {
    private static let photo = JPEGBuilder(width: 1600, height: 1200).exif(.camera).build()
    private static let small = JPEGBuilder(width: 640, height: 480).exif(.camera).build()
    private static let caption = "5月15日,县长李明在岫岩宾馆门前解答群众政策咨询"
    private static let options = CheckOptions(
        unitLevel: .fixed(1), roster: Roster(units: [.init(name: "甲镇"), .init(name: "乙镇"), .init(name: "丙镇")]),
        headersOnly: true)

    private func first() throws -> TemporaryFolder {
        try TemporaryFolder().write(Self.small, to: "甲镇/1.jpg").write(Self.caption, to: "甲镇/1.txt")
            .write(Self.small, to: "甲镇/2.jpg").write(Self.caption, to: "甲镇/2.txt")
            .write(Self.small, to: "甲镇/3.jpg").write(Self.caption, to: "甲镇/3.txt")
            .write(Self.photo, to: "乙镇/1.jpg").write(Self.caption, to: "乙镇/1.txt")
    }

    /// The first photo is mended, the second is not, the third is gone, a fourth is new; 乙镇 is gone, and 丙镇 came.
    private func second() throws -> TemporaryFolder {
        try TemporaryFolder().write(Self.photo, to: "甲镇/照片/1.jpg").write(Self.caption, to: "甲镇/照片/1.txt")
            .write(Self.small, to: "甲镇/照片/2.jpg").write(Self.caption, to: "甲镇/照片/2.txt")
            .write(Self.small, to: "甲镇/照片/4.jpg").write(Self.caption, to: "甲镇/照片/4.txt")
            .write(Self.photo, to: "丙镇/1.jpg").write(Self.caption, to: "丙镇/1.txt")
    }

    private final class Sink: ReportOutput {
        var bytes: [UInt8] = []
        func write(_ bytes: [UInt8]) throws(ReportOutputError) { self.bytes += bytes }
    }

    private func stored(_ checked: Checked, asLines: Bool) throws -> StoredReport {
        let sink = Sink()
        var report: any ReportFormat =
            asLines ? JSONLinesReport(to: sink, language: .zh) : JSONReport(to: sink, language: .zh)
        for event in checked.events { try report.take(event) }
        try report.finish()
        return try StoredReport(bytes: sink.bytes, file: "old.json")
    }

    @Test(arguments: [false, true])
    func `each unit says what is mended, gone, open and new`(_ asLines: Bool) async throws {
        var options = Self.options
        options.since = try stored(try await Checked(try first(), options: options), asLines: asLines)
        let since = try #require(try await Checked(try second(), options: options).summary?.since)
        #expect(!since.isOtherNotice)
        func of(_ unit: String, _ part: KeyPath<UnitChanges, [OpenFinding]>) -> [String] {
            (since.units.first { $0.unit == unit }?[keyPath: part] ?? [])
                .map { "\($0.photo ?? "-") \($0.requirement)" }
        }
        #expect(of("甲镇", \.mended) == ["1.jpg size.minimum"])
        #expect(of("甲镇", \.gone) == ["3.jpg size.minimum"])
        #expect(of("甲镇", \.open) == ["- submission.summary", "2.jpg size.minimum"])
        #expect(of("甲镇", \.new) == ["4.jpg size.minimum"])
        #expect(of("丙镇", \.mended) == ["- roster.missing"])
        #expect(of("丙镇", \.new) == ["- submission.summary"])
        #expect(of("乙镇", \.gone) == ["- submission.summary"])
        #expect(of("乙镇", \.new) == ["- roster.missing"])
    }

    @Test func `what this run does not judge, or cannot read, is not mended`() async throws {
        var options = Self.options
        let folder = try first()
        options.arrivals = ArrivalList(["甲镇": [Arrival(.list, try #require(Day(year: 2012, month: 5, day: 20)))]])
        options.since = try stored(try await Checked(folder, options: options), asLines: false)
        options.arrivals = nil
        try folder.write("", to: "甲镇/1.jpg")
        let since = try #require(try await Checked(folder, options: options).summary?.since)
        #expect(since.units.allSatisfy { $0.mended.isEmpty })
        let open = try #require(since.units.first { $0.unit == "甲镇" }?.open)
        #expect(open.contains { $0.requirement == "submission.deadline" })
    }

    @Test func `the same submission again has nothing mended and nothing new`() async throws {
        var options = Self.options
        let folder = try first()
        options.since = try stored(try await Checked(folder, options: options), asLines: false)
        let since = try #require(try await Checked(folder, options: options).summary?.since)
        #expect(since.units.allSatisfy { $0.mended.isEmpty && $0.gone.isEmpty && $0.new.isEmpty })
        #expect(since.units.reduce(0) { $0 + $1.open.count } == 6)
    }

    @Test(arguments: ["", "{}", "[1]", "not json", "{\"type\":\"photo\"}", "{\"type\":\"other\"}\n{}"])
    func `what is no report of ours says so`(_ text: String) {
        #expect(throws: StoredReportError.self) { try StoredReport(bytes: Array(text.utf8), file: "old.json") }
    }
}
