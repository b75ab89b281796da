import Bytes
import PhotoCheck
import TestSupport
import Testing

/// The points of the assessment, from a profile that gives weights.
@Suite struct ScoreTests {
    private static let profile = """
        id: weighted
        title: 考核
        time-zone: Asia/Shanghai
        requirements:
          size.minimum: {at-least: 1600x1200}
          submission.summary: {}
          roster.missing: {}
        assessment:
          points: {size.minimum: 30, submission.summary: 10}
        """

    @Test func `a unit has the share of each requirement's points that its photos meet`() async throws {
        let profile = try Profile.read(bytes: Array(Self.profile.utf8), file: "p.yaml")
        #expect(profile.points == [.init("size.minimum", points: 30), .init("submission.summary", points: 10)])
        let photo = JPEGBuilder(width: 1600, height: 1200).build()
        let small = JPEGBuilder(width: 640, height: 480).build()
        let folder = try TemporaryFolder().write(photo, to: "甲镇/1.jpg").write(small, to: "甲镇/2.jpg")
            .write(small, to: "甲镇/3.jpg").write(photo, to: "乙镇/1.jpg").write(photo, to: "丁镇/1.jpg")
        let roster = Roster(units: ["甲镇", "乙镇", "丙镇", "丁镇"].map { .init(name: $0) })
        let checked = try await Checked(
            .folder(folder.path), options: CheckOptions(roster: roster, headersOnly: true), profile: profile)
        let scores = checked.summary?.scores ?? []
        #expect(scores.map(\.unit) == ["丁镇", "乙镇", "甲镇", "丙镇"])
        #expect(scores.map(\.rank) == [1, 1, 3, 4])
        #expect(scores.map(\.earned) == [3_000, 3_000, 1_000, 0])
        #expect(scores.first?.parts.map { [$0.met, $0.asked] } == [[1, 1], [0, 1]])
        #expect(scores.allSatisfy { $0.possible == 40 })
    }

    @Test func `no built-in notice has weights`() {
        #expect(Profile.builtIn.allSatisfy { (try? Profile.named($0.name))?.points.isEmpty == true })
    }

    @Test(arguments: ["size.minimum: 1001", "clarity.sharp: 3", "size.minimum: half"])
    func `a weight of what is not asked, too large, or no number is an error`(_ line: String) {
        let text = Self.profile.replacing("{size.minimum: 30, submission.summary: 10}", with: "{\(line)}")
        let error = #expect(throws: ProfileError.self) { try Profile.read(bytes: Array(text.utf8), file: "p.yaml") }
        #expect(error?.line == 9)
    }

    @Test func `a time zone that nobody knows is an error`() {
        let text = Self.profile.replacing("Asia/Shanghai", with: "Asia/Shanghigh")
        let error = #expect(throws: ProfileError.self) { try Profile.read(bytes: Array(text.utf8), file: "p.yaml") }
        #expect(error?.line == 3)
    }
}
