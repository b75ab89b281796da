#if Mail
    import Bytes
    import Containers
    import TestSupport
    import Testing

    @Suite struct MailFileTests {
        @Test func `the header says who sent it, when, and about what`() throws {
            let file = try MailFile(MemorySource(MailSample(parts: [MailSample.text("县")]).bytes))
            let envelope = MailEnvelope(try file.message(at: file.messages[0]).fields)
            #expect(envelope.address == "lyj@example.invalid")
            #expect(envelope.sender == "林业局")
            #expect(envelope.subject == "县林业局活动总结和照片")
            #expect(envelope.messageID == "1@example.invalid")
            #expect(envelope.received?.seconds == 1_337_134_320)
            #expect(envelope.date?.seconds == 1_337_134_200)
        }

        /// How an attachment is named in its header, and what it is called then.
        static let names: [(String, String)] = [
            ("filename=\"1.jpg\"", "1.jpg"),
            ("filename=1.jpg", "1.jpg"),
            ("filename=photo 1.jpg", "photo 1.jpg"),
            ("filename=\"=?gb2312?B?wdbStb7WMS5qcGc=?=\"", "林业局1.jpg"),
            ("filename=\"=?gb2312?B?wdbStb7W?=\r\n =?gb2312?B?MS5qcGc=?=\"", "林业局1.jpg"),
            ("filename*=UTF-8''%E5%8E%BF1.jpg", "县1.jpg"),
            ("filename*=gb18030'zh'%CF%D81.jpg; filename=\"x.jpg\"", "县1.jpg"),
            ("filename*0*=UTF-8''%E5%8E;\r\n filename*1*=%BF1;\r\n filename*2=\"%.jpg\"", "县1%.jpg"),
            ("filename*1=\"2.jpg\"; filename*0=\"photo\"", "photo2.jpg"),
            ("filename=\"县1.jpg\"", "县1.jpg"),
            ("filename=\"a\\\"b.jpg\"", "a\"b.jpg"),
            ("filename=\"C:\\photos\\1.jpg\"", "1.jpg"),
            ("filename=\"../../etc/1.jpg\"", "1.jpg"),
            ("filename=\"..\"", "1.jpg"),
            ("filename=\"\"", "1.jpg"),
            ("x=1", "1.jpg"),
        ]

        @Test(arguments: names)
        func `an attachment is called what its sender called it`(_ header: String, _ name: String) throws {
            let contents = try #require(MailSample(parts: [MailSample.file(header)]).contents)
            #expect(contents.attachments.map(\.name) == [name])
        }

        @Test func `names in raw GBK are read, also with a backslash as a second byte`() throws {
            // 誠 is D5 5C in GBK, 县 is CF D8.
            var mail = MailSample(parts: [MailSample.file("filename=\"@@\\\"1.jpg\"")])
            let place = try #require(mail.bytes.firstIndex(of: UInt8(ascii: "@"), after: "filename"))
            mail.bytes.replaceSubrange(place..<place + 2, with: [0xCF, 0xD8, 0xD5, 0x5C])
            let contents = try #require(mail.contents)
            #expect(contents.attachments.map(\.name) == ["县誠\"1.jpg"])
        }

        @Test func `attachments of one name are told apart`() throws {
            let part = MailSample.file("filename=a.jpg")
            let contents = try #require(
                MailSample(parts: [part, part, MailSample.file("filename=\"a (2).jpg\""), part]).contents)
            #expect(contents.attachments.map(\.name) == ["a.jpg", "a (2).jpg", "a (2) (2).jpg", "a (3).jpg"])
        }

        @Test func `the plain form of a text comes first, pictures in it are attachments`() throws {
            let related =
                [
                    "Content-Type: multipart/related; boundary=b2", "", "--b2",
                ] + MailSample.text("<p>县", type: "text/html") + ["--b2", "Content-ID: <1>"]
                + ["Content-Type: image/png; name=a.png", "Content-Transfer-Encoding: base64", "", "MTIz", "--b2--"]
            let contents = try #require(
                MailSample("alternative", parts: [related, MailSample.text("县")]).contents)
            #expect(contents.texts.map { $0.map(\.isHTML) } == [[false, true]])
            #expect(contents.attachments.map(\.name) == ["a.png"])
            #expect(contents.unread.isEmpty)
        }

        @Test func `a message that was attached is read with it`() throws {
            let inner = MailSample.header + ["Content-Type: image/jpeg; name=1.jpg", "", "1234"]
            let contents = try #require(
                MailSample(parts: [["Content-Type: message/rfc822; name=\"fw.eml\"", ""] + inner]).contents)
            guard case .message(let message) = contents.attachments.first?.content else {
                Issue.record("no message")
                return
            }
            #expect(contents.attachments.map(\.name) == ["fw.eml"])
            #expect(MailContents(message).attachments.map(\.name) == ["1.jpg"])
            #expect(MailEnvelope(message.fields).subject == "县林业局活动总结和照片")
        }

        /// Parts that cannot be read, with what is said of them.
        static let unread: [([String], MailUnread, String)] = [
            (MailSample.file("filename=winmail.dat", type: "application/ms-tnef"), .tnef, "winmail.dat"),
            (MailSample.file("filename=WINMAIL.DAT", type: "application/octet-stream"), .tnef, "WINMAIL.DAT"),
            (MailSample.file("filename=smime.p7m", type: "application/pkcs7-mime"), .encrypted, "smime.p7m"),
            (
                MailSample.file("filename=smime.p7m", type: "application/pkcs7-mime; smime-type=signed-data"), .wrapped,
                "smime.p7m"
            ),
            (["Content-Type: message/external-body; access-type=URL; name=a.zip", "", "x"], .external, "a.zip"),
            (["Content-Type: message/partial; id=1; number=1", "", "x"], .piece, ""),
            (["Content-Type: multipart/mixed; boundary=zz", "", "nothing"], .noParts, ""),
            (
                ["Content-Type: image/jpeg; name=a.jpg", "Content-Transfer-Encoding: x-uuencode", "", "begin"],
                .transferEncoding, "a.jpg"
            ),
        ]

        @Test(arguments: unread)
        func `what cannot be read is named`(_ part: [String], _ why: MailUnread, _ name: String) throws {
            let contents = try #require(MailSample(parts: [MailSample.text("县"), part]).contents)
            #expect(contents.unread == [MailContents.Unread(name: name, why: why)])
            #expect(contents.attachments.isEmpty)
        }

        @Test func `an encrypted message is one thing that cannot be read`() throws {
            let parts = [
                ["Content-Type: application/pgp-encrypted", "", "Version: 1"],
                ["Content-Type: application/octet-stream", "", "-----BEGIN PGP MESSAGE-----"],
            ]
            let contents = try #require(MailSample("encrypted", parts: parts).contents)
            #expect(contents.unread.map(\.why) == [.encrypted])
        }

        @Test func `a message that breaks off says so`() throws {
            let whole = MailSample(parts: [MailSample.text("县"), MailSample.file("filename=1.jpg")])
            #expect(whole.contents?.unread.isEmpty == true)
            var cut = whole
            cut.bytes.removeLast(20)
            #expect(cut.contents?.unread == [MailContents.Unread(name: "", why: .truncated)])
        }

        @Test func `a mailbox is a row of messages`() throws {
            let one = MailSample(parts: [
                MailSample.text("one\r\nFrom here on\r\n\r\nFrom what we saw"), MailSample.file("filename=1.jpg"),
            ])
            let mark = Array("From lyj@example.invalid Wed May 16 10:12:00 2012\n".utf8)
            let mailbox = mark + one.bytes + Array("\n\n".utf8) + mark + one.bytes
            let file = try MailFile(MemorySource(mailbox))
            #expect(file.isMailbox)
            #expect(file.messages.count == 2)
            for range in file.messages {
                let contents = MailContents(try file.message(at: range))
                #expect(contents.attachments.map(\.name) == ["1.jpg"])
                guard case .bytes(let content)? = contents.attachments.first?.content else { continue }
                #expect(try Reading.all(file.open(content)) == Array("1234".utf8))
            }
        }

        @Test(arguments: [
            (MailSample(parts: [MailSample.text("x")]).bytes, true),
            (Array("From a b\r\nDate: x\r\nTo: y\r\nSubject: z\r\n\r\n".utf8), true),
            (Array("Name: 苏子沟镇\nDate: 5月15日\n照片1: 县长\n".utf8), false), (Array("hello".utf8), false), ([], false),
        ])
        func `mail is known by its first bytes`(_ head: [UInt8], _ isMail: Bool) {
            #expect(MailFormat.recognises(head) == isMail)
        }
    }

    extension [UInt8] {
        /// The first such byte behind a word.
        fileprivate func firstIndex(of byte: UInt8, after word: String) -> Int? {
            let word = Array(word.utf8)
            let start = indices.first { self[$0...].starts(with: word) }
            return start.flatMap { self[$0...].firstIndex(of: byte) }
        }
    }
#endif
