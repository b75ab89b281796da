import Foundation
import PhotoCheck
import TestSupport
import Testing

/// A folder as an office receives it, judged beforehand by careful people: `submissions/expected.json` of the shared data.
@Suite(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)")) struct SharedSubmissionsTests {
    struct Expected: Decodable {
        struct Photo: Decodable {
            struct Answer: Decodable {
                var accept: [String]
            }
            var unit: String
            var file: String
            var inside: String?
            var size: Answer
            var caption: Answer
            var clear: Answer
            var original: Answer
        }
        var photos: [Photo]
        var missingUnits: [String]
        var ignore: [String]

        private enum CodingKeys: String, CodingKey {
            case photos, ignore
            case missingUnits = "missing_units"
        }
    }

    private let root = (SharedData.root ?? "") + "/submissions"

    private func expected() throws -> Expected {
        try JSONDecoder().decode(Expected.self, from: Data(SharedData.bytes("submissions/expected.json")))
    }

    private func checked() async throws -> Checked {
        let roster = try RosterReader.read(bytes: SharedData.bytes("submissions/tree/roster.txt"), file: "roster.txt")
        let options = CheckOptions(roster: roster, leaveOut: [Array((root + "/tree/roster.txt").utf8)])
        return try await Checked(.folder(root + "/tree"), options: options)
    }

    /// The clerk's word for a verdict: pass, unsure or fail; of several requirements the worst.
    private func answer(_ photo: PhotoResult, _ ids: [RequirementID]) -> String {
        let kinds = photo.verdicts.filter { ids.contains($0.requirement) }.map(\.verdict.kind)
        if kinds.contains(.unmet) { return "fail" }
        return kinds.contains(.review) || kinds.contains(.notExamined) || kinds.isEmpty ? "unsure" : "pass"
    }

    @Test func `size and caption get verdicts that a careful clerk accepts`() async throws {
        let checked = try await checked()
        var agreed = 0
        let judged = try expected().photos
        for photo in judged {
            let inside = photo.inside.map { [$0] } ?? []
            let result = try #require(
                checked.photos.first { $0.photo.path.text == photo.file && $0.photo.inside.map(\.text) == inside })
            let size = answer(result, ["size.minimum"])
            let caption = answer(result, ["caption.present", "caption.written", "caption.detailed"])
            #expect(photo.size.accept.contains(size), "\(photo.file): size \(size)")
            #expect(photo.caption.accept.contains(caption), "\(photo.file): caption \(caption)")
            agreed += (photo.size.accept.contains(size) ? 1 : 0) + (photo.caption.accept.contains(caption) ? 1 : 0)
        }
        print("size and caption of submissions: \(agreed) of \(judged.count * 2) agree")
    }

    @Test func `clarity gets verdicts that a careful clerk accepts, and an enlarged photo is seen`() async throws {
        let checked = try await checked()
        for photo in try expected().photos where photo.inside == nil {
            let result = try #require(checked.photos.first { $0.photo.path.text == photo.file })
            let clear = answer(result, ["clarity.sharp", "clarity.exposed"])
            #expect(photo.clear.accept.contains(clear), "\(photo.file): clear \(clear)")
            // That nothing was found proves no original.
            let original = answer(result, ["original.unscaled", "original.camera", "original.unedited"])
            #expect(original == "pass" || photo.original.accept.contains(original), "\(photo.file): \(original)")
        }
        #expect(checked.verdict("original.unscaled", of: "洋河镇/2.jpg")?.kind == .review)
    }

    @Test func `the mail says when it arrived, and its text captions its photo`() async throws {
        let checked = try await checked()
        let unit = try #require(checked.units.first { $0.name == "县林业局" })
        let verdict = try #require(unit.verdicts.first { $0.requirement == "submission.deadline" }?.verdict)
        guard case .met(let proof) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(proof.found["arrived"] == .text("2012-05-16T10:12:00"))
        #expect(!unit.incomplete)
        let photo = try #require(checked.photos.first { $0.photo.path.text == "县林业局.eml" })
        #expect(photo.photo.caption?.source == .mailBody)
    }

    @Test func `the missing unit is named, and only system files are ignored`() async throws {
        let checked = try await checked()
        let summary = try #require(checked.summary)
        let expected = try expected()
        #expect(
            summary.verdicts.filter { $0.requirement == "roster.missing" }.map { $0.verdict.finding?.wanted["unit"] }
                == expected.missingUnits.map { .text($0) }
        )
        #expect(summary.verdicts.filter { $0.requirement == "roster.unknown" }.map(\.verdict.kind) == [.met])
        let ignored = summary.ignored.map { ([$0.path] + $0.inside).map(\.shown).joined(separator: "!") }
        // A folder that a system wrote is named once, not file by file.
        let awaited = expected.ignore.map { $0.hasSuffix("/*") ? String($0.dropLast(2)) : $0 }
        #expect(Set(ignored) == Set(awaited))
    }
}
