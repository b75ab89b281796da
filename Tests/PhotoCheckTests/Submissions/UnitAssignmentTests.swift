import Bytes
import Foundation
import PhotoCheck
import TestSupport
import Testing

/// Whose each submission is, told by names and by mails, and what happens to a unit's second submission.
@Suite struct UnitAssignmentTests {
    private static let photo = JPEGBuilder(width: 1600, height: 1200).build()
    private static let roster = Roster(units: [
        .init(name: "苏子沟镇", addresses: ["szg@example.invalid"]), .init(name: "洋河镇", aliases: ["洋河"]),
        .init(name: "县公安局"), .init(name: "县林业局"),
    ])

    private func check(_ folder: TemporaryFolder, again: RepeatedSubmission = .all) async throws -> Checked {
        var profile = Profile.opennessDay2012
        profile.again = again
        return try await Checked(
            .folder(folder.path), options: CheckOptions(roster: Self.roster, headersOnly: true), profile: profile)
    }

    private func origin(_ checked: Checked, _ unit: String) -> [UnitOrigin] {
        checked.units.first { $0.name == unit }?.origins ?? []
    }

    @Test func `folders and archives are known by short and longer names`() async throws {
        let folder = try TemporaryFolder()
        for name in ["洋河", "公安局", "苏子沟镇活动材料", "财政局"] { try folder.write(Self.photo, to: "\(name)/1.jpg") }
        try folder.write(ZipBuilder().adding("1.jpg", Self.photo, isDeflated: false).build(), to: "县林业局(政务公开日).zip")
        let checked = try await check(folder)
        #expect(Set(checked.units.map(\.name)) == ["洋河", "县公安局", "苏子沟镇", "县林业局", "财政局"])
        #expect(origin(checked, "洋河") == [])
        #expect(origin(checked, "县公安局").map(\.evidence) == [[.shortName]])
        #expect(origin(checked, "苏子沟镇").map(\.evidence) == [[.inName]])
        #expect(origin(checked, "县林业局").map(\.evidence) == [[.inName]])
        let run = checked.summary?.verdicts ?? []
        #expect(run.filter { $0.requirement == "roster.missing" }.map(\.verdict.kind) == [.met])
        #expect(run.filter { $0.requirement == "roster.unknown" }.map(\.verdict.finding?.reason) == ["unknown"])
    }

    @Test func `a name that two units stand in is nobody's`() async throws {
        let folder = try TemporaryFolder().write(Self.photo, to: "县公安局和县林业局/1.jpg")
            .write(Self.photo, to: "洋河镇/1.jpg")
        let checked = try await check(folder)
        #expect(Set(checked.units.map(\.name)) == ["县公安局和县林业局", "洋河镇"])
        #expect(origin(checked, "县公安局和县林业局").map(\.others) == [["县公安局", "县林业局"]])
    }

    @Test func `two folders of a unit are one submission, and both are named`() async throws {
        let folder = try TemporaryFolder().write(Self.photo, to: "洋河镇/1.jpg").write(Self.photo, to: "洋河镇(补)/1.jpg")
            .write("1.jpg 5月15日镇长李明在镇政府门前解答群众咨询", to: "洋河镇(补)/说明.txt")
        let checked = try await check(folder)
        #expect(checked.units.map(\.name) == ["洋河镇"])
        #expect(checked.photoPaths == ["洋河镇(补)/1.jpg", "洋河镇/1.jpg"])
        #expect(origin(checked, "洋河镇").map(\.evidence) == [[.again], [.name]])
        // The list in the second folder speaks of the photo beside it.
        #expect(checked.photos.map { $0.photo.caption?.text.contains("镇长李明") ?? false } == [true, false])
        let unknown = checked.summary?.verdicts.filter { $0.requirement == "roster.unknown" }
        #expect(unknown?.map(\.verdict.finding?.reason) == ["again"])
    }

    #if Mail
        /// A mail with one photo.
        private static func mail(
            from: String = "x@example.invalid", subject: String = "材料", body: String = "现报上", day: Int = 16,
            name: String = "1.jpg"
        ) -> [UInt8] {
            Array(
                [
                    "Received: from a by mx.example; Wed, \(day) May 2012 10:12:00 +0800", "From: <\(from)>",
                    "Subject: =?utf-8?B?\(Data(subject.utf8).base64EncodedString())?=", "MIME-Version: 1.0",
                    "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: 8bit", "", body, "--b", "Content-Type: application/octet-stream",
                    "Content-Transfer-Encoding: base64", "Content-Disposition: attachment; filename=\"\(name)\"", "",
                    Data(photo).base64EncodedString(options: [.lineLength76Characters]), "--b--", "",
                ].joined(separator: "\r\n").utf8)
        }

        @Test func `a mail's unit is told by its address, its subject and its signature`() async throws {
            let folder = try TemporaryFolder().write(Self.mail(from: "SZG@example.invalid"), to: "1.eml")
                .write(Self.mail(subject: "转发:洋河镇活动照片"), to: "2.eml")
                .write(Self.mail(body: "照片见附件\r\n\r\n县公安局办公室\r\n2012年5月16日"), to: "3.eml")
                .write(Self.mail(), to: "4.eml")
            let checked = try await check(folder)
            #expect(Set(checked.units.map(\.name)) == ["苏子沟镇", "洋河镇", "县公安局", "4"])
            #expect(origin(checked, "苏子沟镇").map(\.evidence) == [[.address]])
            #expect(origin(checked, "洋河镇").map(\.evidence) == [[.subject]])
            #expect(origin(checked, "县公安局").map(\.evidence) == [[.signature]])
            #expect(origin(checked, "洋河镇").map(\.arrived) == ["2012-05-16T10:12:00"])
            let missing = checked.summary?.verdicts.filter { $0.requirement == "roster.missing" }
            #expect(missing?.compactMap { $0.verdict.finding?.wanted["unit"] } == [.text("县林业局")])
        }

        @Test func `an address and a subject that disagree are for a person`() async throws {
            let folder = try TemporaryFolder()
                .write(Self.mail(from: "szg@example.invalid", subject: "洋河镇照片"), to: "1.eml")
                .write(Self.mail(subject: "县公安局"), to: "2.eml")
            let checked = try await check(folder)
            #expect(origin(checked, "苏子沟镇").map(\.others) == [["洋河镇"]])
            let unknown = checked.summary?.verdicts.filter { $0.requirement == "roster.unknown" }
            #expect(unknown?.map(\.verdict.finding?.reason) == ["otherNamed"])
        }

        @Test(arguments: ["box", "maildir", "root"])
        func `each message of a mailbox is a submission`(_ form: String) async throws {
            let mails = [
                Self.mail(subject: "洋河镇"), Self.mail(subject: "Re: 县公安局材料"), Self.mail(subject: "无主", name: "2.jpg"),
            ]
            let folder = try TemporaryFolder()
            for (index, mail) in mails.enumerated() {
                let place = "\(index < 2 ? "cur" : "new")/133713432\(index).M1P1.host:2,S"
                if form != "box" { try folder.write(mail, to: (form == "root" ? "" : "收件箱/") + place) }
            }
            if form == "root" { try folder.makeFolder("tmp") }
            if form == "box" {
                let head = Array("From a Wed May 16 10:12:00 2012\n".utf8)
                try folder.write(mails.flatMap { head + $0 + Array("\n".utf8) }, to: "收件箱.mbox")
            }
            let checked = try await check(folder)
            #expect(Set(checked.units.map(\.name)) == ["洋河镇", "县公安局", "无主"])
            #expect(checked.photos.count == 3)
            #expect(checked.summary?.units == 3)
        }

        @Test func `of two mails of a unit both count, or the later one where the profile says so`() async throws {
            let folder = try TemporaryFolder().write(Self.mail(subject: "洋河镇", day: 15, name: "1.jpg"), to: "1.eml")
                .write(Self.mail(subject: "洋河镇(补)", day: 16, name: "2.jpg"), to: "2.eml")
            let both = try await check(folder)
            #expect(both.units.map(\.name) == ["洋河镇"])
            #expect(both.photos.map { $0.photo.inside.map(\.shown) } == [["1.jpg"], ["2.jpg"]])
            #expect(both.units.first?.origins.map(\.counts) == [true, true])
            let latest = try await check(folder, again: .latest)
            #expect(latest.photos.map { $0.photo.inside.map(\.shown) } == [["2.jpg"]])
            #expect(latest.units.first?.origins.map(\.counts) == [false, true])
            #expect(latest.units.first?.leftovers.map(\.why) == [.superseded])
        }
    #endif
}
