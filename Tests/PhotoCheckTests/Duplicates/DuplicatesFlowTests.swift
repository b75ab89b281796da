import Bytes
import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

/// Copies in a run: what is told of them, and that nothing else changes by it.
@Suite struct DuplicatesFlowTests {
    private static func photo(_ width: Int, _ height: Int, seed: UInt64, _ comment: String) -> [UInt8] {
        JPEGBuilder(width: width, height: height, picture: .patches(seed: seed)).comment(comment).build()
    }

    /// Two units: one file twice in the first, one picture of it larger in the second, and two photos of their own.
    private static func tree() throws -> TemporaryFolder {
        let first = photo(640, 480, seed: 5, "一")
        return try TemporaryFolder()
            .write(first, to: "in/甲镇/1.jpg").write(first, to: "in/甲镇/2.jpg")
            .write(photo(640, 480, seed: 6, "二"), to: "in/甲镇/3.jpg")
            .write(photo(800, 600, seed: 5, "三"), to: "in/乙镇/a.jpg")
            .write(photo(800, 600, seed: 7, "四"), to: "in/乙镇/b.jpg")
    }

    private func checked(_ folder: TemporaryFolder, _ options: CheckOptions = CheckOptions()) async throws -> Checked {
        try await Checked(.folder(folder.path + "/in"), options: options)
    }

    private func findings(_ checked: Checked) -> [Finding] {
        checked.summary?.verdicts.filter { $0.requirement == Duplicates.id }.compactMap(\.verdict.finding) ?? []
    }

    @Test func `copies within a unit and between units are told by pairs, after all units`() async throws {
        let findings = findings(try await checked(try Self.tree()))
        #expect(findings.map(\.reason) == ["samePictureOfOthers", "sameFile"])
        #expect(findings.first?.found["photos"] == .list([.text("乙镇/a.jpg"), .text("甲镇/1.jpg")]))
        #expect(findings.first?.found["units"] == .list([.text("乙镇"), .text("甲镇")]))
        #expect(findings.last?.found["photos"] == .list([.text("甲镇/1.jpg"), .text("甲镇/2.jpg")]))
    }

    @Test func `no photo's outcome changes by a copy`() async throws {
        let folder = try Self.tree()
        let with = try await checked(folder)
        var profile = Profile.opennessDay2012
        profile.runRequirements.removeAll { $0.id == Duplicates.id }
        let without = try await Checked(.folder(folder.path + "/in"), profile: profile)
        #expect(with.photos == without.photos)
        #expect(with.units == without.units)
        #expect(findings(without).isEmpty)
    }

    @Test(arguments: [1, 8])
    func `any number of threads finds the same`(_ jobs: Int) async throws {
        let folder = try Self.tree()
        let few = try await checked(folder, CheckOptions(jobs: jobs))
        let usual = try await checked(folder)
        #expect(few.events == usual.events)
    }

    @Test func `headers alone find no copies, and the run says so`() async throws {
        let checked = try await checked(try Self.tree(), CheckOptions(headersOnly: true))
        #expect(findings(checked).isEmpty)
        #expect(checked.summary?.notChecked.contains(NotChecked(Duplicates.id, .headersOnly)) == true)
    }

    @Test func `units from the cache have copies, too`() async throws {
        let folder = try Self.tree()
        func run() async throws -> Checked {
            let cache = CheckCache(
                folder: Array((folder.path + "/cache").utf8), key: .stat, tool: "test", lines: nil, limit: 1 << 30,
                margin: 0)
            return try await checked(folder, CheckOptions(cache: cache))
        }
        let plain = try await checked(folder)
        CachedTree.wait()
        let first = try await run()
        let second = try await run()
        #expect(first.events == plain.events)
        #expect(second.events == plain.events)
        #expect(findings(second).count == 2)
        // One unit from the cache, one read anew.
        CachedTree.wait()
        try folder.write(Self.photo(640, 480, seed: 7, "五"), to: "in/甲镇/4.jpg")
        CachedTree.wait()
        let third = try await run()
        #expect(findings(third).count == 3)
        #expect(third.events == (try await checked(folder)).events)
    }

    @Test func `the text report shows the pair, how alike and what to do`() async throws {
        let checked = try await checked(try Self.tree())
        var report = TextReport(to: MemoryOutput(), options: TextReportOptions(language: .zh, width: 200))
        for event in checked.events { try report.take(event) }
        try report.finish()
        let text = String(decoding: report.output.bytes, as: UTF8.self)
        #expect(text.contains("乙镇/a.jpg = 甲镇/1.jpg"))
        #expect(text.contains("乙镇/a.jpg、甲镇/1.jpg是同一画面(相似度99%)"))
        #expect(text.contains("请打开两张照片核对"))
    }

    @Test(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)"))
    func `among real photos only those that show one picture are copies`() throws {
        var examiner = ImageExaminer()
        var finder = CopyFinder(limits: .default)
        finder.begin(unit: "real")
        var photos = 0
        for path in try SharedData.manifest().map(\.path) where path.hasPrefix("real/") {
            let source = MemorySource(try SharedData.bytes(path))
            var facts = try examiner.examine(source)
            guard facts.format.isPicture else { continue }
            try examiner.decode(source, into: &facts)
            guard let print = PicturePrint(facts) else { continue }
            photos += 1
            finder.add(.example(path, print))
        }
        let search = finder.search()
        let pairs = search.copies.map { "\($0.first.path.shown) = \($0.second.path.shown) \($0.likeness ?? 100)" }
        Swift.print("copies among \(photos) real photos:\n" + pairs.joined(separator: "\n"))
        #expect(photos >= 100)
        // Each family below is one picture by the names and the making of its files; everything else at hand is taken for different.
        let families = [
            "landscape_", "Landscape_", "portrait_|rotation/", "exiv2-|pr_", "Flag_of|sample|DSCN0010|indexed",
        ]
        for copy in search.copies {
            let paths = [copy.first.path.shown, copy.second.path.shown]
            let isOne = families.contains { family in
                let words = family.split(separator: "|")
                return paths.allSatisfy { path in words.contains { path.contains($0) } }
            }
            #expect(isOne, "\(paths)")
        }
    }
}
