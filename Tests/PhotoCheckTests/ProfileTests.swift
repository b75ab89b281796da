import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct ProfileTests {
    /// The profile as the contract shows it.
    static let contract = """
        id: openness-day-2012
        title: 2012年全县“5·15”政务公开日活动照片和总结
        notice: 岫政办发[2012]17号
        language: zh
        time-zone: Asia/Shanghai
        nouns: {unit: 单位, photo: 照片}
        units: {from: folder}                       # or {from: filename, pattern: "{unit}-{title}"}
        requirements:
          size.minimum:
            clause: 三(二)
            quote: 大小不低于1600x1200像素
            at-least: 1600x1200                     # either way round
          caption.detailed:
            clause: 三(二)
            quote: 并配有详细说明
            elements: {people: required, event: required, time: wanted, place: wanted}
            inferred: {place: unit, time: exif}
          submission.deadline:
            clause: 三(二)
            quote: 于5月17日前报送
            before: 2012-05-17
            inclusive: unclear
          date.event: {level: note, basis: interpreted, clause: 二(二)1, quote: 5月15日, on: 2012-05-15}
          subject.people: {level: person, clause: 三(二), quote: 以各乡镇(办事处)、各部门主要领导与群众互动的画面为主}
        """

    static func read(_ yaml: String) throws(ProfileError) -> Profile {
        try Profile.read(bytes: Array(yaml.utf8), file: "p.yaml")
    }

    @Test func `the profile of the contract is read whole`() throws {
        let profile = try Self.read(Self.contract)
        #expect(profile.id == "openness-day-2012")
        #expect(profile.title == "2012年全县“5·15”政务公开日活动照片和总结")
        #expect(profile.notice == "岫政办发[2012]17号")
        #expect(profile.language == .zh)
        #expect(profile.timeZone == "Asia/Shanghai")
        #expect(profile.nouns == Profile.Nouns(unit: "单位", photo: "照片"))
        #expect(profile.eventDay == "2012-05-15")
        #expect(profile.deadline == "2012-05-17")
        let size = try #require(profile.photoRequirements.first?.rule as? MinimumSize)
        #expect((size.long, size.short) == (1600, 1200))
        #expect(
            profile.asked("size.minimum")
                == Terms(level: .fail, basis: .stated, clause: "三(二)", quote: "大小不低于1600x1200像素"))
        #expect(
            profile.asked("date.event")
                == Terms(level: .note, basis: .interpreted, clause: "二(二)1", quote: "5月15日"))
        #expect(profile.forAPerson.map(\.id) == ["subject.people"])
        let deadline = try #require(profile.unitRequirements.first?.rule as? SubmissionDeadline)
        #expect((deadline.before.description, deadline.inclusive) == ("2012-05-17", .unclear))
    }

    @Test func `the built-in profile is read by the same code and asks everything that is known`() throws {
        let profile = try Profile.named("openness-day-2012")
        #expect(profile.digest == Profile.opennessDay2012.digest)
        #expect(profile.digest.utf8.count == 64)
        // What only other notices ask for.
        let elsewhere: [RequirementID] = [
            "size.range", "size.ratio", "size.orientation", "file.bytes", "file.name", "original.exif",
            "caption.length", "submission.groups",
        ]
        for id in Wording.explainable {
            #expect((profile.asked(id) != nil) == !elsewhere.contains(id), "\(id)")
        }
        #expect(profile.forAPerson.map(\.id) == ["subject.people", "summary.effect"])
        #expect(!profile.notChecked.contains { $0.why == .headersOnly })
    }

    @Test func `the built-in profile begins with the contract's lines`() {
        let lines = OpennessDay2012.yaml.split(separator: "\n")
        let wanted = Self.contract.split(separator: "\n")
        for (line, asked) in zip(lines, wanted) where !asked.hasPrefix("units:") {
            #expect(line == asked)
        }
    }

    @Test func `what the notice says has a clause or a quote in the built-in profile`() {
        for id in Wording.explainable {
            let terms = Profile.opennessDay2012.asked(id)
            guard terms?.basis == .stated else { continue }
            #expect(terms?.clause != nil && terms?.quote != nil, "\(id)")
        }
    }

    @Test func `a level may make a requirement a matter for a person`() throws {
        let profile = try Self.read("id: a\ntitle: b\nrequirements: {photo.format: {level: person}}")
        #expect(profile.photoRequirements.isEmpty)
        #expect(profile.forAPerson.map(\.id) == ["photo.format"])
    }

    @Test func `a requirement without keys has its usual terms`() throws {
        let profile = try Self.read("id: a\ntitle: b\nrequirements:\n  photo.format:\n  photo.intact:\n")
        #expect(profile.asked("photo.format") == PhotoFormat.defaultTerms)
        #expect(profile.photoRequirements.map(\.id) == ["photo.intact", "photo.format"])
    }

    @Test func `a profile is made in Swift without YAML`() {
        let profile = Profile(
            id: "mine", title: "Mine", language: .en,
            photoRequirements: [Profile.asked(MinimumSize(long: 3000, short: 2000))],
            runRequirements: [Profile.asked(RosterMissing(), Terms(level: .review, basis: .stated))])
        #expect(profile.asked("size.minimum") == MinimumSize.defaultTerms)
        #expect(profile.asked("roster.missing")?.level == .review)
        #expect(profile.nouns.unit == "unit")
    }

    @Test func `an unknown name of a profile is answered with the nearest`() {
        #expect(
            throws: ProfileError(
                file: "opennes-day-2012",
                problem: .notFound(name: "opennes-day-2012", nearest: "openness-day-2012"))
        ) { try Profile.named("opennes-day-2012") }
    }

    @Test func `a byte order mark and CR LF do no harm`() throws {
        let yaml = "\u{FEFF}id: a\r\ntitle: b\r\nrequirements:\r\n  size.minimum: {at-least: 1200×1600}\r\n"
        let size = try Self.read(yaml).photoRequirements.first?.rule as? MinimumSize
        #expect(size?.long == 1600)
        #expect(size?.short == 1200)
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func `a profile may be as large as the limit`(_ difference: Int, _ isRead: Bool) {
        let limits = ResourceLimits.default
        var bytes = Array("id: a\ntitle: b\nrequirements: {photo.format: {}}\n#".utf8)
        let padding = limits.profileBytes + difference - bytes.count
        bytes += [UInt8](repeating: UInt8(ascii: "#"), count: padding)
        let result = Result { () throws(ProfileError) in try Profile.read(bytes: bytes, file: "p") }
        if isRead {
            #expect(throws: Never.self) { try result.get() }
        } else {
            #expect(throws: ProfileError(file: "p", problem: .tooLarge(allowed: limits.profileBytes))) {
                try result.get()
            }
        }
    }
}
