import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ProfileStartTests {
    @Test(arguments: Profile.builtIn.map(\.name), [2024, 2027])
    func `a template of every built-in profile can be read and has its days in the new year`(
        _ name: String, _ year: Int
    ) throws {
        let yaml = try #require(Profile.builtIn.first { $0.name == name }?.yaml)
        let old = try Profile.named(name)
        let new = try ProfileTests.read(Profile.template(from: yaml, year: year, language: .zh))
        #expect(new.notice == nil)
        #expect(new.asked == old.asked)
        for days in [new.eventDay, new.deadline].compactMap(\.self) { #expect(days.hasPrefix(String(year))) }
    }

    @Test func `every rule that the page of profiles shows can be read`() throws {
        let page = try String(
            contentsOf: ProjectFiles.root.appendingPathComponent("Documentation/profiles.md"), encoding: .utf8)
        let rules = page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.hasSuffix("` |") }
            .compactMap { $0.split(separator: "`").dropFirst().first }
        #expect(rules.count == 16)
        for rule in rules {
            #expect(throws: Never.self) { try ProfileTests.read(BrokenProfile.head + "  \(rule)\n") }
        }
    }

    @Test func `id, title and days move, and words of the old notice are told to be looked at`() {
        let yaml =
            "id: day-2012\ntitle: 2012年活动\nnotice: 1号\nrequirements:\n  date.event: {on: 2012-02-29, quote: 2012年}\n"
        #expect(
            Profile.template(from: yaml, year: 2013, language: .en)
                .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
                == "id: day-2013\ntitle: 2013年活动\n# notice: 1号\nrequirements:\n  date.event: {on: 2013-02-28, quote: 2012年}\n"
        )
    }

    @Test func `days keep their distance over the turn of a year`() throws {
        let yaml = "id: a\ntitle: b\nrequirements:\n  date.event: {from: 2011-12-01, to: 2012-02-28}\n"
        let profile = try ProfileTests.read(Profile.template(from: yaml, year: 2026, language: .en))
        #expect(profile.eventDay == "2025-12-01/2026-02-28")
    }

    @Test func `the coverage says of every clause what became of it`() {
        let lines = Wording(.en).coverage(of: .opennessDay2012)
        #expect(lines.contains("  size.minimum size: judged"))
        #expect(lines.contains("  subject.people what is shown: for a person"))
        #expect(lines.contains("  not about submissions, nothing to judge"))
        #expect(lines.contains("  original.camera from the camera: judged"))
    }

    @Test func `the notice's own clauses hold every requirement that it states`() {
        let listed = Profile.opennessDay2012.clauses
        for id in Profile.opennessDay2012.asked {
            guard let terms = Profile.opennessDay2012.asked(id), terms.basis == .stated else { continue }
            #expect(
                listed.contains {
                    $0.requirements.contains(id) && $0.clause == terms.clause && $0.quote == terms.quote
                },
                "\(id)")
        }
    }

    @Test(arguments: Profile.builtIn.map(\.name).filter { $0 != "openness-day-2012" })
    func `a profile that is nobody's notice says so and quotes nothing`(_ name: String) throws {
        let profile = try Profile.named(name)
        #expect(profile.status != nil)
        for id in profile.asked {
            #expect(profile.asked(id)?.quote == nil && profile.asked(id)?.clause == nil, "\(id)")
        }
    }

    @Test func `every requirement is made in Swift without YAML`() throws {
        let profile = Profile(
            id: "mine", title: "Mine", status: "draft", units: .fileName(try NamePattern("{unit}-{title}")),
            clauses: [Profile.Clause(clause: "1", about: "size", requirements: ["size.range"])],
            photoRequirements: [
                Profile.asked(MinimumSize(anyOf: [[SizeMeasure(.bytes, Bounds(min: 5_000_000))]])),
                Profile.asked(SizeRange(width: 295, height: 413)), Profile.asked(SizeOrientation(oneOf: [.portrait])),
                Profile.asked(SizeRatio(oneOf: [.init(5, 7)].compactMap(\.self))),
                Profile.asked(FileBytes(Bounds(max: 200_000))), Profile.asked(FileName(try NamePattern("{number:8}"))),
                Profile.asked(PhotoFormat(accept: [.jpeg])), Profile.asked(OriginalEXIF(fields: [.taken])),
                Profile.asked(CaptionLength(hanzi: Bounds(min: 20))),
                Profile.asked(EventDate(from: Day(year: 2025, month: 1, day: 1), to: nil)),
            ],
            unitRequirements: [
                Profile.asked(SubmissionPhotos(Bounds(min: 1, max: 1))),
                Profile.asked(SubmissionGroups(photos: Bounds(min: 4))),
            ])
        #expect(profile.asked.count == 12)
        let result = try PhotoChecker(profile: profile).check(
            bytes: JPEGBuilder(width: 295, height: 413).build(), name: "20250001.jpg")
        #expect(result.verdicts.first { $0.requirement == "size.range" }?.verdict.kind == .met)
        #expect(result.verdicts.first { $0.requirement == "file.name" }?.verdict == .met(.inventory))
    }
}
