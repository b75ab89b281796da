#if Mail
    import Bytes
    import Containers
    import Foundation
    import TestSupport
    import Testing

    /// Mails cut, flipped and broken at random: an answer each time, never a trap; and limits that hold.
    @Suite struct MailConformanceTests {
        private static let samples: [[UInt8]] = [
            MailSample(parts: [MailSample.text("县"), MailSample.file("filename*0*=UTF-8''%E5; filename*1*=%8E%BF.jpg")])
                .bytes,
            MailSample("alternative", parts: [MailSample.text("县"), MailSample.text("<p>县", type: "text/html")]).bytes,
            MailSample(
                parts: [
                    ["Content-Type: message/rfc822", ""] + MailSample.header + ["Content-Type: text/plain", "", "x"],
                    MailSample.file("filename=\"=?gb2312?B?wdbStb7WMS5qcGc=?=\""),
                ]
            ).bytes,
            Array("From a b\n".utf8) + MailSample(parts: [MailSample.text("x")]).bytes + Array("\n\nFrom a b\n".utf8)
                + MailSample(parts: [MailSample.file("filename=1.jpg")]).bytes,
            MailSample(
                lines: MailSample.header + [
                    "Content-Type: text/html; charset=gbk", "Content-Transfer-Encoding: quoted-printable", "",
                    "=CF=D8=",
                ]
            ).bytes,
        ]

        /// Everything that can be read of a mail; a limit or damage is an answer, too.
        @discardableResult private func readAll(_ mail: [UInt8], _ limits: ResourceLimits = .default) -> String? {
            do throws(ByteSourceError) {
                let file = try MailFile(MemorySource(mail), limits: limits)
                for range in file.messages {
                    let message = try file.message(at: range)
                    _ = MailEnvelope(message.fields)
                    try read(MailContents(message), of: file)
                }
                return nil
            } catch {
                return Reading.name(error)
            }
        }

        private func read(_ contents: MailContents, of file: MailFile<MemorySource>) throws(ByteSourceError) {
            for text in contents.texts.joined() { try read(text.content, of: file) }
            for attachment in contents.attachments {
                switch attachment.content {
                case .bytes(let content): try read(content, of: file)
                case .message(let message): try read(MailContents(message), of: file)
                }
            }
        }

        private func read(_ content: MailContent, of file: MailFile<MemorySource>) throws(ByteSourceError) {
            let source = try file.open(content)
            var bytes: [UInt8] = []
            try source.read(at: 0, count: 1_000, into: &bytes)
            try source.read(at: source.count / 2, count: 10, into: &bytes)
        }

        @Test func `a mail that is cut anywhere is answered`() {
            for mail in Self.samples {
                for count in 0..<mail.count { readAll(Array(mail[..<count])) }
            }
        }

        @Test func `10,000 broken mails get an answer each`() {
            var mutator = Mutator(seed: 2012)
            for round in 0..<10_000 {
                let mail = Self.samples[round % Self.samples.count]
                readAll(mutator.mutate(mail, partner: Self.samples[(round / 7) % Self.samples.count]))
            }
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailBytes" as String?)])
        func `a message may have so many bytes`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            limits.mailBytes = Self.samples[0].count + room
            #expect(readAll(Self.samples[0], limits) == limit)
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailMessages" as String?)])
        func `a mailbox may have so many messages`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            limits.mailMessages = 2 + room
            #expect(readAll(Self.samples[3], limits) == limit)
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailFieldBytes" as String?)])
        func `a header field may have so many bytes`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            let folded = "To: a,\r\n b"
            limits.mailFieldBytes = 200 + room
            // Counted from the colon on, with line ends: two bytes less, and two more.
            let value = folded + String(repeating: "c", count: 200 - folded.utf8.count)
            #expect(readAll(Array((value + "\r\nSubject: x\r\n\r\n").utf8), limits) == limit)
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailFields" as String?)])
        func `a mail may have so many lines like header fields`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            limits.mailFields = 3 + room
            #expect(readAll(Array("To: a\nSubject: b\n\nnone\nx:y\n".utf8), limits) == limit)
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailBoundaries" as String?)])
        func `a mail may have so many lines like boundaries`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            limits.mailBoundaries = 3 + room
            #expect(readAll(Self.samples[0], limits) == limit)
        }

        /// Parts inside parts, `depth` of them.
        private static func nested(_ depth: Int) -> [UInt8] {
            var lines: [String] = []
            for level in 0..<(depth - 1) {
                lines += ["Content-Type: multipart/mixed; boundary=b\(level)", "", "--b\(level)"]
            }
            return Array((lines + ["Content-Type: text/plain", "", "x", ""]).joined(separator: "\n").utf8)
        }

        @Test(arguments: [(1, nil), (0, nil), (-1, "mailDepth" as String?)])
        func `parts may be so deep in each other`(_ room: Int, _ limit: String?) {
            var limits = ResourceLimits.default
            limits.mailDepth = 5 + room
            #expect(readAll(Self.nested(5), limits) == limit)
        }

        @Test func `20,000 parts in each other end at the limit`() {
            #expect(readAll(Self.nested(20_000)) == "mailDepth")
        }

        @Test func `any place of an attachment can be asked for in any order`() throws {
            var random = SplitMix64(seed: 7)
            let content = (0..<1_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            let stored = Data(content).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
            var part = MailSample.file("filename=1.jpg")
            part.replaceSubrange(4..., with: [stored])
            let file = try MailFile(MemorySource(MailSample(parts: [MailSample.text("x"), part]).bytes))
            let contents = MailContents(try file.message(at: file.messages[0]))
            guard case .bytes(let bytes)? = contents.attachments.first?.content else {
                Issue.record("no attachment")
                return
            }
            let source = try file.open(bytes)
            #expect(source.count == content.count)
            #expect(try Reading.all(source) == content)
            var buffer: [UInt8] = []
            for _ in 0..<200 {
                let place = random.below(content.count)
                try source.read(at: place, count: 1 + random.below(300_000), into: &buffer)
                #expect(buffer.elementsEqual(content[place..<place + buffer.count]))
            }
        }

        @Test(.enabled(if: Python.with("email") != nil))
        func `what Python's email package writes is read as it was meant`() throws {
            let script = """
                import sys
                from email.message import EmailMessage
                from email.header import Header
                from email.mime.multipart import MIMEMultipart
                from email.mime.image import MIMEImage
                from email.mime.text import MIMEText
                m = EmailMessage()
                m['From'] = '林业局 <a@example.invalid>'; m['Subject'] = '县林业局' * 20; m['Date'] = 'Wed, 16 May 2012 10:12:00 +0800'
                m.set_content('1.jpg 县长在街上\\n'); m.add_alternative('<p>1.jpg 县长在街上', subtype='html')
                for n in range(3): m.add_attachment(bytes(range(256)) * 300, maintype='image', subtype='jpeg', filename='照片' * 30 + f'{n}.jpg')
                o = MIMEMultipart(); o['From'] = 'b@example.invalid'; o['Subject'] = Header('堃' * 30, 'gb18030')
                o.attach(MIMEText('1.jpg 县长', 'plain', 'gb2312'))
                i = MIMEImage(b'1234', 'jpeg'); i.add_header('Content-Disposition', 'attachment', filename=('gb2312', '', '林业局1.jpg')); o.attach(i)
                w = EmailMessage(); w['Subject'] = 'fw'; w['From'] = 'c@example.invalid'; w.set_content('x'); w.add_attachment(m)
                for x in (m, o, w):
                    b = x.as_bytes(); sys.stdout.buffer.write(b'%08d' % len(b) + b)
                """
            let python = try #require(Python.with("email"))
            var rest = try ChildProcess.run(python, ["-c", script]).data[...]
            var found: [String] = []
            while rest.count > 8, let count = Int(String(decoding: rest.prefix(8), as: UTF8.self)) {
                let file = try MailFile(MemorySource(Array(rest.dropFirst(8).prefix(count))))
                let message = try file.message(at: file.messages[0])
                let contents = MailContents(message)
                found.append(MailEnvelope(message.fields).subject)
                for attachment in contents.attachments {
                    switch attachment.content {
                    case .bytes(let content): found.append("\(attachment.name) \(try file.open(content).count)")
                    case .message(let inner):
                        found.append("\(MailContents(inner).attachments.count) in \(attachment.name)")
                    }
                }
                rest = rest.dropFirst(8 + count)
            }
            let long = String(repeating: "照片", count: 30)
            #expect(
                found == [
                    String(repeating: "县林业局", count: 20), "\(long)0.jpg 76800", "\(long)1.jpg 76800",
                    "\(long)2.jpg 76800", String(repeating: "堃", count: 30), "林业局1.jpg 4", "fw", "3 in 1.eml",
                ])
        }
    }
#endif
