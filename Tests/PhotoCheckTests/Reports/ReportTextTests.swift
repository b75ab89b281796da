import Foundation
import Testing

@testable import PhotoCheck

@Suite struct ReportTextTests {
    static func county(units: Int, photos: Int) -> [CheckEvent] {
        var events: [CheckEvent] = [.run(ReportSample.header)]
        var counts = PhotoCounts()
        for unit in 0..<units {
            let own = Array(repeating: unit % 3 == 0 ? ReportSample.unmet : ReportSample.met, count: photos / units)
            for photo in own {
                counts.add(photo)
                events.append(.photo(photo))
            }
            let name = "第\(unit)号名字相当长的乡镇人民政府办公室"
            events.append(.unit(ReportSample.unit(name, own, reasons: unit % 3 == 0 ? ReportSample.reasons : [])))
        }
        var summary = ReportSample.summary
        summary.photos = counts
        summary.verdicts = (0..<60).map { number in
            JudgedRequirement(
                "roster.missing", ReportSample.sizeTerms, .unmet(Finding("missing", found: .text("缺席的乡镇\(number)"))))
        }
        summary.notUnderstood = Leftover.Reason.allCases.flatMap { why in
            (0..<40).map { Leftover(SubmittedPath("很长的文件夹/很长的名字\($0).bin"), why) }
        }
        summary.notChecked = NotChecked.Reason.allCases.flatMap { why in
            ["a.b", "c.d", "e.f", "g.h"].map { NotChecked(RequirementID(rawValue: $0), why) }
        }
        return events + [.summary(summary)]
    }

    @Test(arguments: [1, 6, 30, 90, 300, 900], Language.allCases)
    func `900 photos make at most 80 lines of at most 80 columns`(_ units: Int, _ language: Language) throws {
        let text = try written(.text(TextReportOptions(language: language)), Self.county(units: units, photos: 900))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count <= 80)
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    }

    @Test(arguments: [40, 57, 80, 120, 200])
    func `no line is wider than asked`(_ width: Int) throws {
        let options = TextReportOptions(language: .zh, width: width)
        for events in [ReportSample.events, Self.county(units: 90, photos: 900)] {
            let lines = try written(.text(options), events).split(separator: "\n")
            #expect(lines.map { DisplayWidth.of(String($0)) }.max() ?? 0 <= width)
        }
    }

    @Test func `more than twenty photos are explained only when asked`() throws {
        let events = Self.county(units: 1, photos: 21)
        #expect(try !written(.text(TextReportOptions(language: .zh)), events).contains("县长"))
        #expect(try written(.text(TextReportOptions(language: .zh, details: true)), events).contains("县长"))
    }

    @Test(arguments: [
        (Terms.Level.fail, "不合格"), (.review, "待人工"), (.note, "提示"), (.person, "提示"),
    ])
    func `a finding weighs no more in its word than in the outcome`(_ level: Terms.Level, _ word: String) throws {
        let judged = JudgedRequirement(
            OriginalEXIF.id, Terms(level: level, basis: .stated),
            .unmet(Finding("missingFields", wanted: .fields([.init("missing", .list([.text("taken")]))]))))
        var result = ReportSample.unmet
        result.verdicts = [judged]
        result.outcome = Outcome.of(result.verdicts).outcome
        let events: [CheckEvent] = [.run(ReportSample.header), .photo(result), .summary(ReportSample.summary)]
        let title = Wording(.zh).title(OriginalEXIF.id)
        #expect(try written(.text(TextReportOptions(language: .zh)), events).contains("\n  \(word)  \(title)"))
        let findings = try #require(try written(.html(.zh), events).firstRange(of: "<ul class=\"findings\">"))
        #expect(try written(.html(.zh), events)[findings.upperBound...].contains(">\(word)</span>"))
    }

    @Test func `nothing of a submission reaches the terminal as a control`() throws {
        let text = try written(.text(TextReportOptions(language: .zh)), ReportSample.events)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(text.contains("03\\u{1B}[31m.heic"))
        #expect(text.contains("县长\\u{202E}gpj"))
    }

    @Test func `worse units come first`() throws {
        let good = ReportSample.unit("好单位", [ReportSample.met])
        let bad = ReportSample.unit("坏单位", [ReportSample.unmet], reasons: ReportSample.reasons)
        let text = try written(
            .text(TextReportOptions(language: .zh)),
            [.run(ReportSample.header), .unit(good), .unit(bad), .summary(ReportSample.summary)])
        let first = try #require(text.range(of: "坏单位")?.lowerBound)
        let second = try #require(text.range(of: "好单位")?.lowerBound)
        #expect(first < second)
    }

    struct Ending: Sendable, CustomTestStringConvertible {
        let photos: [PhotoResult]
        var complete = true
        var incomplete = false
        let zh: String
        let en: String
        var testDescription: String { zh }
    }

    static let endings = [
        Ending(
            photos: [ReportSample.met], zh: "仅查文件头:未发现不合格,不等于合格\n",
            en: "Headers only: no failure found, which is not a pass\n"),
        Ending(
            photos: [ReportSample.review], zh: "未发现不合格;1项待人工,不能视为全部合格\n仅查文件头:未发现不合格,不等于合格\n",
            en: "No failure found; 1 for a person, so not all can be taken as passed\n"
                + "Headers only: no failure found, which is not a pass\n"),
        Ending(
            photos: [ReportSample.unmet], zh: "发现不合格:照片 1\n", en: "Failures found: photos 1\n"),
        Ending(photos: [], incomplete: true, zh: "没有可检查的照片,不算合格\n", en: "No photo to check, which is not a pass\n"),
        Ending(
            photos: [ReportSample.met], complete: false, incomplete: true, zh: "已中断:以上只是部分结果,不能作为结论\n",
            en: "Interrupted: this is a part of the result and no conclusion\n"),
        Ending(
            photos: [ReportSample.met], incomplete: true,
            zh: "未查完:有文件未能检查,不能视为合格\n仅查文件头:未发现不合格,不等于合格\n",
            en: "Incomplete: something could not be examined and cannot be taken as passed\n"
                + "Headers only: no failure found, which is not a pass\n"),
    ]

    @Test(arguments: endings) func `the conclusion is never more hopeful than the run`(_ ending: Ending) throws {
        var summary = ReportSample.summary
        summary.photos = PhotoCounts()
        for photo in ending.photos { summary.photos.add(photo) }
        summary.verdicts = []
        summary.outcome = ending.photos.map(\.outcome).max() ?? .review
        summary.incomplete = ending.incomplete
        summary.complete = ending.complete
        let events: [CheckEvent] = [.run(ReportSample.header), .summary(summary)]
        for (language, expected) in [(Language.zh, ending.zh), (.en, ending.en)] {
            let options = TextReportOptions(language: language, conclusionOnly: true)
            #expect(try written(.text(options), events) == expected)
        }
    }

    @Test func `a run without its summary says that it was interrupted`() throws {
        let events = Array(ReportSample.events.prefix(3))
        #expect(try written(.text(TextReportOptions(language: .zh)), events).contains("已中断"))
        #expect(try written(.json, events).hasSuffix("\"complete\":false}\n"))
        #expect(try written(.jsonl, events).hasSuffix("\"complete\":false}\n"))
    }
}
