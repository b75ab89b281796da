import Foundation
import PhotoCheck
import TestSupport
import Testing

@Suite struct PrecheckTests {
    private let samples = ProjectFiles.root.path + "/Fixtures/submissions"

    /// What can be compared between a unit scanned alone and as one of many: everything but the folder before each path.
    private func verdicts(_ checked: Checked, of unit: String) -> [String: [JudgedRequirement]] {
        let photos = checked.photos.filter { $0.photo.path.shown.hasPrefix(unit) }
        return Dictionary(uniqueKeysWithValues: photos.map { ($0.photo.path.name.shown, $0.verdicts) })
    }

    @Test(arguments: ["苏子沟镇", "阜昌办事处", "县烟草局", "洋河镇", "县林业局"])
    func `a submitter gets the office's verdicts`(_ unit: String) async throws {
        let office = try await Checked(.folder(samples))
        let alone = try await Checked(
            .folder(samples + "/" + unit), options: CheckOptions(unitLevel: .fixed(0)),
            profile: .opennessDay2012.forOneUnit
        )
        // Findings name unread files by their path, which is shorter in a folder of one's own.
        let shortened = verdicts(office, of: unit + "/").mapValues { $0.map { $0.withoutFolder(unit + "/") } }
        #expect(!shortened.isEmpty)
        #expect(verdicts(alone, of: "") == shortened)
        #expect(alone.summary?.verdicts == [])
        #expect(alone.summary?.notChecked.contains { $0.requirement.rawValue.hasPrefix("roster") } == false)
    }

    @Test(arguments: [(Language.zh, "可以报送\n"), (.en, "Ready to send\n")])
    func `a folder without a finding can be sent`(language: Language, ending: String) async throws {
        let report = try await report("苏子沟镇", language)
        #expect(report.hasSuffix(ending))
        // Every row was looked at, so nothing takes it back.
        #expect(!report.contains(language == .zh ? "仅查文件头" : "Headers only"))
    }

    @Test func `a folder with findings ends in a numbered list`() async throws {
        let report = try await report("阜昌办事处", .zh)
        #expect(report.contains("\n1. 尺寸不足(1):请报送"))
        #expect(report.contains("\n   03.jpg: 宽1599、高1200像素;要求不低于1600x1200像素。\n2. 缺活动总结:"))
        #expect(!report.contains("可以报送"))
    }

    @Test func `an empty folder cannot be sent`() async throws {
        let folder = try TemporaryFolder()
        let report = try await report(folder: folder.path, .zh)
        #expect(report.contains("1. 没有照片:"))
    }

    private func report(_ unit: String, _ language: Language) async throws -> String {
        try await report(folder: samples + "/" + unit, language)
    }

    private func report(folder: String, _ language: Language) async throws -> String {
        let checked = try await Checked(
            .folder(folder), options: CheckOptions(unitLevel: .fixed(0)), profile: .opennessDay2012.forOneUnit
        )
        var report = PrecheckReport(to: BytesInMemory(), options: TextReportOptions(language: language))
        for event in checked.events { try report.take(event) }
        try report.finish()
        return String(decoding: report.output.bytes, as: UTF8.self)
    }
}

/// A report's bytes, kept.
struct BytesInMemory: ReportOutput {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ bytes: [UInt8]) throws(ReportOutputError) {
        self.bytes += bytes
    }
}

extension JudgedRequirement {
    fileprivate func withoutFolder(_ folder: String) -> JudgedRequirement {
        guard var finding = verdict.finding else { return self }
        finding.found = finding.found.withoutFolder(folder)
        var judged = self
        switch verdict {
        case .met: break
        case .unmet: judged.verdict = .unmet(finding)
        case .review: judged.verdict = .review(finding)
        case .notExamined: judged.verdict = .notExamined(finding)
        }
        return judged
    }
}

extension Detail {
    fileprivate func withoutFolder(_ folder: String) -> Detail {
        switch self {
        case .text(let text): .text(text.hasPrefix(folder) ? String(text.dropFirst(folder.count)) : text)
        case .list(let values): .list(values.map { $0.withoutFolder(folder) })
        case .fields(let fields): .fields(fields.map { .init($0.name, $0.value.withoutFolder(folder)) })
        case .none, .number, .flag: self
        }
    }
}
