import Bytes
import Containers
import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ArrivalTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2012-05-17", 15_477), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a day has a number and a number its day`(_ text: String, _ number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number)?.description == text)
    }

    @Test func `every number between two days is a day, and none beyond them is`() {
        for number in stride(from: -719_162, through: 2_932_896, by: 97) {
            #expect(Day(number: number)?.number == number)
        }
        #expect(Day(number: -719_163) == nil)
        #expect(Day(number: 2_932_897) == nil)
        #expect(Day(number: .max) == nil)
    }

    @Test(arguments: [
        ("Wed, 16 May 2012 23:59:59 +0800", "Asia/Shanghai", "2012-05-16T23:59:59"),
        ("Wed, 16 May 2012 15:59:59 +0000", "Asia/Shanghai", "2012-05-16T23:59:59"),
        ("Wed, 16 May 2012 16:00:00 +0000", "Asia/Shanghai", "2012-05-17T00:00:00"),
        ("Wed, 16 May 2012 16:00:00 +0000", nil as String?, "2012-05-16T16:00:00"),
        ("Wed, 16 May 2012 16:00:00 +0000", "Nowhere/At all", "2012-05-16T16:00:00"),
        ("Thu, 1 Jan 1970 00:00:00 +0100", "UTC", "1969-12-31T23:00:00"),
    ])
    func `a mail's moment is told on the notice's clocks`(_ date: String, _ zone: String?, _ shown: String) throws {
        var profile = Profile.opennessDay2012
        profile.timeZone = zone
        let moment = try #require(MailDate(Array(date.utf8)))
        #expect(Arrival(.received, moment, in: profile.clock)?.shown == shown)
    }

    @Test(arguments: [
        ("2012-05-16 10:12", "2012-05-16T10:12:00"), ("2012/5/16 10:12:30", "2012-05-16T10:12:30"),
        ("2012-05-16T10:12:30", "2012-05-16T10:12:30"), ("2012年5月16日", "2012-05-16"),
        ("2012年5月16日10时12分", "2012-05-16T10:12:00"), ("2012年5月16日 10时", "2012-05-16T10:00:00"),
        ("2012.5.16", "2012-05-16"), ("2012-05-16 10", nil as String?), ("2012-05-16 24:00", nil),
        ("2012-02-30", nil), ("5月16日", nil), ("16/5/2012", nil), ("20120516", nil), ("送达", nil), ("", nil),
        ("2012-05-16 10:12:30:40", nil),
    ])
    func `a time in the list is read as people write it`(_ text: String, _ shown: String?) {
        #expect(ArrivalList.time(text)?.shown == shown)
    }

    @Test func `the arrival list names units by any of their names`() throws {
        let text = "单位,送达时间\r\n苏子沟,2012-05-16 10:12\r\n\"洋河镇\",2012年5月18日\r\n苏子沟镇,2012-05-17\r\n"
        let list = try ArrivalList(bytes: Array(text.utf8), file: "a.csv")
        #expect(
            list.arrivals(of: ["苏子沟镇", "苏子沟镇", "苏子沟"]).map(\.shown) == ["2012-05-17", "2012-05-16T10:12:00"])
        #expect(list.arrivals(of: ["洋河镇"]).map(\.evidence) == [.list])
        #expect(list.arrivals(of: ["县水利局"]).isEmpty)
    }

    @Test(arguments: [
        ("单位,送达时间\n苏子沟镇,昨天\n", RosterError(file: "a", line: 2, problem: .noTime(unit: "苏子沟镇"))),
        ("单位,送达时间\n", RosterError(file: "a", problem: .empty)),
        ("", RosterError(file: "a", problem: .empty)),
    ])
    func `an arrival list that tells no time is refused`(_ text: String, _ error: RosterError) {
        #expect(throws: error) { try ArrivalList(bytes: Array(text.utf8), file: "a") }
    }

    private static let yaml =
        "id: a\ntitle: b\ntime-zone: Asia/Shanghai\nrequirements: {submission.deadline: {before: 2012-05-17, inclusive: %}}\n"

    /// When it arrived, whether the day counts, the answer, and by how much it is late.
    @Test(arguments: [
        ("2012-05-16 23:59:59", "unclear", Verdict.Kind.met, nil as Int?),
        ("2012-05-17 00:00:00", "unclear", .review, nil), ("2012-05-17 23:59:59", "unclear", .review, nil),
        ("2012-05-18 00:00:00", "unclear", .unmet, 0), ("2012-05-18 00:00:01", "unclear", .unmet, 1),
        ("2012-05-16 23:59:59", "false", .met, nil), ("2012-05-17 00:00:00", "false", .unmet, 0),
        ("2012-05-18 00:00:00", "false", .unmet, 86_400), ("2012-05-17 23:59:59", "true", .met, nil),
        ("2012-05-18 00:00:00", "true", .unmet, 0), ("2012-05-20", "true", .unmet, 172_800),
    ])
    func `a submission is in time, late by so much, or for a person`(
        _ time: String, _ inclusive: String, _ expected: Verdict.Kind, _ late: Int?
    ) async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg").write(goodPhoto, to: "乙/1.jpg")
        let profile = try ProfileTests.read(Self.yaml.replacingOccurrences(of: "%", with: inclusive))
        let list = try ArrivalList(bytes: Array("甲,\(time)\n".utf8), file: "a")
        let checked = try await Checked(
            .folder(folder.path), options: CheckOptions(arrivals: list), profile: profile)
        let verdicts = checked.units.map { $0.verdicts.first { $0.requirement == SubmissionDeadline.id }?.verdict }
        // 乙 sorts first; the list does not name it.
        #expect(verdicts.map { $0?.finding?.reason }.first == "unknown")
        #expect(verdicts.map { $0?.kind } == [.review, expected])
        #expect(verdicts.last??.finding?.found["lateSeconds"] == late.map { .number($0) })
        #expect(checked.summary?.notChecked.isEmpty == true)
    }

    @Test func `the heading says which column is the arrival, and numbers of rows are no units`() throws {
        let text = "序号,单位,截止日期,送达时间\n1,甲镇,2012-05-17,2012-05-20 10:00\n"
        let list = try ArrivalList(bytes: Array(text.utf8), file: "a.csv")
        #expect(list.arrivals(of: ["甲镇"]).map(\.shown) == ["2012-05-20T10:00:00"])
        #expect(throws: RosterError(file: "a", line: 1, problem: .noTime(unit: "甲镇"))) {
            try ArrivalList(bytes: Array("甲镇,5月20日上午\n甲镇,2012-05-15\n".utf8), file: "a")
        }
    }

    @Test func `without any evidence in the run nothing is said of any unit`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg")
        let profile = try ProfileTests.read(Self.yaml.replacingOccurrences(of: "%", with: "unclear"))
        let checked = try await Checked(.folder(folder.path), profile: profile)
        #expect(checked.units.first?.verdicts.isEmpty == true)
        #expect(checked.summary?.notChecked == [NotChecked(SubmissionDeadline.id, .noArrivals)])
    }

    @Test(arguments: [
        (0, "0秒", "0 seconds"), (59, "59秒", "59 seconds"), (61, "1分钟1秒", "1 minute 1 second"),
        (3_600, "1小时", "1 hour"), (90_000, "1天1小时", "1 day 1 hour"), (86_460, "1天", "1 day"),
        (200_000, "2天7小时", "2 days 7 hours"),
    ])
    func `a duration is told in its two largest units`(_ seconds: Int, _ zh: String, _ en: String) {
        #expect(Wording(.zh).duration(seconds) == zh)
        #expect(Wording(.en).duration(seconds) == en)
    }
}
