#if Mail
    import Bytes
    import Foundation
    import ImageFacts
    import PhotoCheck
    import TestSupport
    import Testing

    /// Mails as submissions: their attachments are the photos, their text tells of them, their header when they came.
    @Suite struct MailFlowTests {
        private static let body =
            "lin1.jpg:5月15日,县长在宾馆门前解答群众政策咨询\r\nlin2.jpg:5月15日,局长在宾馆门前向群众发放资料\r\n"

        /// A mail with these attachments, received then.
        private static func mail(
            _ files: [(name: String, bytes: [UInt8])], received: String? = "Wed, 16 May 2012 10:12:00 +0800",
            body: String = body
        ) -> [UInt8] {
            var lines = received.map { ["Received: from a by mx.example; \($0)"] } ?? []
            lines += ["From: a@example.invalid", "Subject: x", "MIME-Version: 1.0"]
            lines += [
                "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain; charset=utf-8",
            ]
            lines += ["Content-Transfer-Encoding: 8bit", "", body]
            for file in files {
                lines += ["--b", "Content-Type: application/octet-stream", "Content-Transfer-Encoding: base64"]
                lines += ["Content-Disposition: attachment; filename=\"\(file.name)\"", ""]
                lines += [Data(file.bytes).base64EncodedString(options: [.lineLength76Characters])]
            }
            return Array((lines + ["--b--", ""]).joined(separator: "\r\n").utf8)
        }

        private static let photos = [("lin1.jpg", goodPhoto), ("lin2.jpg", goodPhoto)]

        @Test func `a mail's photos have the captions of its text, and it says when it came`() async throws {
            let folder = try TemporaryFolder().write(Self.mail(Self.photos), to: "甲镇.eml")
            let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
            #expect(checked.units.map(\.name) == ["甲镇"])
            #expect(checked.photos.map(\.photo.path.shown) == ["甲镇.eml", "甲镇.eml"])
            #expect(checked.photos.map { $0.photo.inside.map(\.shown) } == [["lin1.jpg"], ["lin2.jpg"]])
            #expect(checked.photos.map { $0.photo.caption?.source } == [.mailBody, .mailBody])
            #expect(checked.photos.map { $0.photo.caption?.text.contains("5月15日") } == [true, true])
            let deadline = checked.units.first?.verdicts.first { $0.requirement == SubmissionDeadline.id }?.verdict
            #expect(deadline?.kind == .met)
            #expect(checked.summary?.notChecked.contains { $0.requirement == SubmissionDeadline.id } == false)
        }

        @Test func `a mail without a time beside one with is for a person`() async throws {
            let folder = try TemporaryFolder().write(Self.mail(Self.photos), to: "甲镇.eml")
                .write(Self.mail(Self.photos, received: nil), to: "乙镇.eml")
            let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
            let reasons = checked.units.map { unit in
                (unit.name, unit.verdicts.first { $0.requirement == SubmissionDeadline.id }?.verdict.finding?.reason)
            }
            #expect(reasons.first { $0.0 == "乙镇" }?.1 == "unknown")
            #expect(reasons.first { $0.0 == "甲镇" }?.1 == nil)
        }

        @Test func `a mailbox and a mail in a mail hold the same photos`() async throws {
            let mail = Self.mail(Self.photos)
            let box = Array("From a Wed May 16 10:12:00 2012\n".utf8) + mail
            let inner = Self.mail([("fw.eml", mail)])
            let folder = try TemporaryFolder().write(box, to: "甲/a.mbox").write(inner, to: "乙/b.eml")
                .write(mail, to: "丙/cur/1337134320.M1P1.host:2,S")
            let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
            #expect(checked.photos.count == 6)
            #expect(Set(checked.photos.map { $0.photo.facts?.sha256 }).count == 1)
            #expect(checked.photos.allSatisfy { $0.photo.caption?.source == .mailBody })
        }

        @Test(arguments: [
            ("winmail.dat", "", Leftover.Reason.outlookContainer),
            ("1.txt", "从QQ邮箱发来的超大附件\r\nhttp://mail.qq.com/cgi-bin/ftnExs_download?t=1", .linkedFile),
        ])
        func `what a mail does not hold as files is named, and the unit is not complete`(
            _ name: String, _ body: String, _ why: Leftover.Reason
        ) async throws {
            let folder = try TemporaryFolder().write(Self.mail([(name, [1, 2, 3])], body: body), to: "甲镇.eml")
            let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
            let unit = try #require(checked.units.first)
            #expect(unit.leftovers.contains { $0.why == why })
            #expect(unit.incomplete)
            #expect(unit.verdicts.first { $0.requirement == "submission.photos" }?.verdict.kind == .notExamined)
        }

        @Test func `a mail that breaks off leaves its unit incomplete`() async throws {
            let mail = Self.mail(Self.photos)
            let folder = try TemporaryFolder().write(Array(mail.prefix(mail.count - 40)), to: "甲镇.eml")
            let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
            #expect(checked.units.first?.leftovers.map(\.why).contains(.damagedContainer) == true)
            #expect(checked.units.first?.incomplete == true)
        }
    }
#endif
