import ImageFacts
import Testing

@testable import PhotoCheck

/// A rule of a notice, written as its profile by hand, with photos just short of the limit, at it and just past it.
struct LimitRule: Sendable, CustomTestStringConvertible {
    var title: String
    var rule: String
    var photos: [(photo: Photo, verdict: Verdict.Kind?)]

    var testDescription: String { title }

    static func sized(_ width: Int, _ height: Int, bytes: Int = 718_210) -> Photo {
        .example("1.jpg", .jpeg, width, height) { $0.bytes = bytes }
    }

    static func taken(_ month: Int, _ day: Int) -> Photo {
        .example("1.jpg", .jpeg, 1600, 1200) {
            $0.taken = CaptureTime(year: 2012, month: month, day: day, hour: 9, minute: 0, second: 0)
        }
    }

    static func captioned(_ text: String) -> Photo { .captioned(texts: [.iptcCaption: text]) }
    static func hanzi(_ count: Int) -> Photo {
        // The same sign over and over would be a placeholder.
        captioned(String((0..<count).map { Array("群众在广场咨询政策并领取资料")[$0 % 14] }))
    }
    static func words(_ count: Int) -> Photo {
        // The same word over and over would be a placeholder.
        captioned("Morning fog over the old stone bridge".split(separator: " ").prefix(count).joined(separator: " "))
    }
    static func named(_ name: String) -> Photo { .example(name, .jpeg, 1600, 1200) }

    static let all: [LimitRule] = [
        .init(
            title: "both sides, either way round", rule: "size.minimum: {at-least: 1600x1200}",
            photos: [
                (sized(1599, 1200), .unmet), (sized(1600, 1199), .unmet), (sized(1600, 1200), .met),
                (sized(1200, 1600), .met), (sized(1601, 1201), .met),
            ]),
        .init(
            title: "bytes, at least", rule: "file.bytes: {min: 5 MB}",
            photos: [
                (sized(1, 1, bytes: 4_999_999), .unmet), (sized(1, 1, bytes: 5_000_000), .met),
                (sized(1, 1, bytes: 5_000_001), .met),
            ]),
        .init(
            title: "bytes, at most, in units of 1024", rule: "file.bytes: {max: 200 KiB}",
            photos: [
                (sized(1, 1, bytes: 204_799), .met), (sized(1, 1, bytes: 204_800), .met),
                (sized(1, 1, bytes: 204_801), .unmet),
            ]),
        .init(
            title: "area: two megapixels", rule: "size.minimum: {area: {min: 2 MP}}",
            photos: [
                (sized(1999, 1000), .unmet), (sized(2000, 1000), .met), (sized(2001, 1000), .met),
                (sized(1_999_999, 1), .unmet), (sized(2_000_001, 1), .met),
            ]),
        .init(
            title: "the long side alone", rule: "size.minimum: {long-side: {min: 3000}}",
            photos: [(sized(2999, 2999), .unmet), (sized(3000, 1), .met), (sized(1, 3001), .met)]),
        .init(
            title: "the short side alone", rule: "size.minimum: {short-side: {min: 1000}}",
            photos: [(sized(3000, 999), .unmet), (sized(1000, 1000), .met), (sized(1001, 9000), .met)]),
        .init(
            title: "any of bytes and long side",
            rule: "size.minimum: {any-of: [{bytes: {min: 5 MB}}, {long-side: {min: 3000}}]}",
            photos: [
                (sized(2999, 10, bytes: 4_999_999), .unmet), (sized(2999, 10, bytes: 5_000_000), .met),
                (sized(3000, 10, bytes: 4_999_999), .met), (sized(3001, 10, bytes: 5_000_001), .met),
            ]),
        .init(
            title: "what stands beside any-of holds for all",
            rule: "size.minimum: {short-side: {min: 10}, any-of: [{area: {min: 200 px}}, {width: {min: 30 px}}]}",
            photos: [(sized(30, 9), .unmet), (sized(19, 10), .unmet), (sized(20, 10), .met), (sized(10, 21), .met)]),
        .init(
            title: "exactly this size", rule: "size.range: {exactly: 295x413}",
            photos: [
                (sized(294, 413), .unmet), (sized(295, 412), .unmet), (sized(295, 413), .met),
                (sized(295, 414), .unmet), (sized(296, 413), .unmet), (sized(413, 295), .unmet),
            ]),
        .init(
            title: "width and height in a range", rule: "size.range: {width: {min: 240, max: 320}, height: {max: 480}}",
            photos: [
                (sized(239, 480), .unmet), (sized(240, 480), .met), (sized(241, 480), .met), (sized(319, 1), .met),
                (sized(320, 1), .met), (sized(321, 1), .unmet), (sized(300, 479), .met), (sized(300, 481), .unmet),
            ]),
        .init(
            title: "a long side of at most 2000", rule: "size.range: {long-side: {max: 2000}}",
            photos: [(sized(1999, 1), .met), (sized(1, 2000), .met), (sized(2001, 1), .unmet)]),
        .init(
            title: "an area of at most 24 MP", rule: "size.range: {area: {max: 24 MP}}",
            photos: [(sized(5999, 4000), .met), (sized(6000, 4000), .met), (sized(6001, 4000), .unmet)]),
        .init(
            title: "3:2 to the pixel", rule: "size.ratio: {one-of: ['3:2']}",
            photos: [
                (sized(3000, 1999), .unmet), (sized(3000, 2000), .met), (sized(3000, 2001), .unmet),
                (sized(1600, 1065), .unmet), (sized(1600, 1066), .met), (sized(1600, 1067), .met),
                (sized(1600, 1068), .unmet), (sized(2000, 3000), .met),
            ]),
        .init(
            title: "3:2 within one percent", rule: "size.ratio: {one-of: ['3:2'], tolerance: 1 %}",
            photos: [
                (sized(3000, 1979), .unmet), (sized(3000, 1980), .met), (sized(3000, 2020), .met),
                (sized(3000, 2021), .unmet),
            ]),
        .init(
            title: "5:7 within one percent, of few pixels", rule: "size.ratio: {one-of: ['5:7'], tolerance: 1 %}",
            photos: [
                (sized(494, 700), .unmet), (sized(495, 700), .met), (sized(505, 700), .met), (sized(506, 700), .unmet),
                (sized(500, 707), .met), (sized(500, 708), .unmet),
            ]),
        .init(
            title: "lying", rule: "size.orientation: {one-of: landscape}",
            photos: [(sized(1199, 1200), .unmet), (sized(1200, 1200), .unmet), (sized(1201, 1200), .met)]),
        .init(
            title: "upright or square", rule: "size.orientation: {one-of: [portrait, square]}",
            photos: [(sized(1199, 1200), .met), (sized(1200, 1200), .met), (sized(1201, 1200), .unmet)]),
        .init(
            title: "accepted formats at level fail", rule: "photo.format: {level: fail, accept: [jpeg, heic]}",
            photos: [
                (.example("1", .jpeg, 1, 1), .met), (.example("1", .heic), .met), (.example("1", .png, 1, 1), .unmet),
                (.example("1", .pdf), .unmet),
            ]),
        .init(
            title: "EXIF must be present", rule: "original.exif: {level: fail, fields: taken}",
            photos: [(taken(5, 15), .met), (sized(1600, 1200), .unmet)]),
        .init(
            title: "汉字, at least 10", rule: "caption.length: {hanzi: {min: 10}}",
            photos: [
                (hanzi(9), .unmet), (hanzi(10), .met), (hanzi(11), .met), (captioned("群众在广场咨询政策,2012 a。"), .unmet),
            ]),
        .init(
            title: "汉字, at least one: no caption has none", rule: "caption.length: {hanzi: {min: 1}}",
            photos: [(.captioned(), .unmet), (captioned("Morning fog"), .unmet), (captioned("晨雾 fog"), .met)]),
        .init(
            title: "汉字, at most 200", rule: "caption.length: {hanzi: {max: 200}}",
            photos: [(hanzi(199), .met), (hanzi(200), .met), (hanzi(201), .unmet)]),
        .init(
            title: "words, 3 to 5", rule: "caption.length: {words: {min: 3, max: 5}}",
            photos: [
                (words(2), .unmet), (words(3), .met), (words(4), .met), (words(5), .met), (words(6), .unmet),
                (captioned("The mayor’s walk-in"), .met),
            ]),
        .init(
            title: "on one day", rule: "date.event: {level: fail, on: 2012-05-15}",
            photos: [(taken(5, 14), .unmet), (taken(5, 15), .met), (taken(5, 16), .unmet)]),
        .init(
            title: "a window of dates", rule: "date.event: {level: fail, from: 2012-05-01, to: 2012-05-31}",
            photos: [
                (taken(4, 30), .unmet), (taken(5, 1), .met), (taken(5, 2), .met), (taken(5, 30), .met),
                (taken(5, 31), .met), (taken(6, 1), .unmet),
            ]),
        .init(
            title: "not before a date", rule: "date.event: {from: 2012-05-01}",
            photos: [(taken(4, 30), .unmet), (taken(5, 1), .met), (taken(12, 31), .met)]),
        .init(
            title: "three digits, an underscore, anything", rule: "file.name: {pattern: '{number:3}_*'}",
            photos: [(named("12_a.jpg"), .unmet), (named("123_.jpg"), .met), (named("1234_a.jpg"), .unmet)]),
        .init(
            title: "unit and title", rule: "file.name: {pattern: '{unit}-{title}'}",
            photos: [(named("苏子沟镇-.jpg"), .unmet), (named("苏子沟镇-晨.jpg"), .met), (named("洋河镇-晨.jpg"), .unmet)]),
    ]
}

/// The same for rules of whole submissions.
struct LimitOfUnit: Sendable, CustomTestStringConvertible {
    var title: String
    var rule: String
    /// Photos of each group and photos beside the groups.
    var submissions: [(groups: [Int], single: Int, verdict: Verdict.Kind?)]

    var testDescription: String { title }

    static let all: [LimitOfUnit] = [
        .init(
            title: "3 to 10 photos a unit", rule: "submission.photos: {min: 3, max: 10}",
            submissions: [
                ([], 2, .unmet), ([], 3, .met), ([], 4, .met), ([], 9, .met), ([], 10, .met), ([], 11, .unmet),
                ([8], 2, .met), ([8], 3, .unmet),
            ]),
        .init(
            title: "at most 2, and none is too few", rule: "submission.photos: {max: 2}",
            submissions: [([], 0, .unmet), ([], 1, .met), ([], 2, .met), ([], 3, .unmet)]),
        .init(
            title: "4 to 8 photos a group", rule: "submission.groups: {photos: {min: 4, max: 8}}",
            submissions: [
                ([3], 0, .unmet), ([4], 0, .met), ([5, 7], 0, .met), ([8], 9, .met), ([4, 9], 0, .unmet), ([], 1, .met),
            ]),
        .init(
            title: "1 or 2 groups", rule: "submission.groups: {groups: {min: 1, max: 2}}",
            submissions: [([], 9, .unmet), ([1], 0, .met), ([1, 1], 0, .met), ([1, 1, 1], 0, .unmet)]),
    ]
}

@Suite struct ProfileLimitsTests {
    static let unit = UnitContext(name: "苏子沟镇")

    static func profile(_ rule: String) throws -> Profile {
        try ProfileTests.read("id: a\ntitle: b\nrequirements:\n  \(rule)\n")
    }

    @Test(arguments: LimitRule.all)
    func `a rule written by hand is judged right around its limit`(_ limit: LimitRule) throws {
        let rule = try #require(try Self.profile(limit.rule).photoRequirements.first?.rule)
        let answers = limit.photos.map { rule.judge($0.photo, in: Self.unit)?.kind }
        #expect(answers == limit.photos.map(\.verdict))
    }

    @Test(arguments: LimitOfUnit.all)
    func `a rule about submissions is judged right around its limit`(_ limit: LimitOfUnit) throws {
        let rule = try #require(try Self.profile(limit.rule).unitRequirements.first?.rule)
        let answers = limit.submissions.map { groups, single, _ in
            let groups = groups.enumerated().map { PhotoGroup(SubmittedPath("苏子沟镇/\($0)"), photos: $1) }
            let photos = groups.map(\.photos).reduce(single, +)
            return rule.judge(Submission(unit: Self.unit, photos: photos, groups: groups))?.kind
        }
        #expect(answers == limit.submissions.map(\.verdict))
    }

    @Test func `a level and a basis weigh what the rule says`() throws {
        let profile = try Self.profile("file.bytes: {level: review, basis: interpreted, min: 5 MB}")
        let result = Judge(profile: profile).judge(LimitRule.sized(1, 1, bytes: 1), in: Self.unit)
        #expect(result.verdicts.first?.verdict.kind == .unmet)
        #expect(result.outcome == .review)
        #expect(Wording(.zh).sentence(for: result.verdicts[0]) == "文件1字节;要求不小于5 MB。(本办理解,通知未明写)")
    }

    @Test func `sizes are said as the notice asks for them`() throws {
        func sentence(_ rule: String, _ photo: Photo, _ language: Language) throws -> String {
            let result = Judge(profile: try Self.profile(rule)).judge(photo, in: Self.unit)
            return result.verdicts.first.map(Wording(language).sentence) ?? ""
        }
        let contest = "size.minimum: {any-of: [{bytes: {min: 5 MB}}, {long-side: {min: 3000}}]}"
        #expect(
            try sentence(contest, LimitRule.sized(2999, 10), .zh) == "宽2999、高10像素,718210字节;要求文件不少于5 MB或长边不少于3000像素。")
        #expect(
            try sentence("size.range: {exactly: 295x413}", LimitRule.sized(1, 1), .en)
                == "1 pixels wide and 1 high; a width of 295 pixels and a height of 413 pixels are asked.")
        #expect(
            try sentence("size.ratio: {one-of: ['3:2', '4:3']}", LimitRule.sized(10, 10), .zh)
                == "宽10、高10像素;要求长短边之比为3:2或4:3。")
        #expect(
            try sentence("size.orientation: {one-of: [portrait, square]}", LimitRule.sized(2, 1), .zh)
                == "宽2、高1像素;要求竖幅或正方形。")
    }
}
