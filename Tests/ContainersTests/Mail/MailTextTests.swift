import Bytes
import Containers
import Testing

@Suite struct MailTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var field: [UInt8]
        var says: String
        var testDescription: String { says }

        init(_ field: String, says: String) {
            self.field = Array(field.utf8)
            self.says = says
        }

        init(bytes: [UInt8], says: String) {
            field = bytes
            self.says = says
        }
    }

    static let cases = [
        Case("plain words", says: "plain words"),
        Case("=?gb2312?B?z9jB1tK1vta77rav19y94brN1dXGrA==?=", says: "县林业局活动总结和照片"),
        // 堃 is in GBK and GB 18030, not in GB 2312.
        Case("=?gb2312?B?iNI=?=", says: "堃"),
        Case("=?GB18030?B?z9jB1tK1vtY=?=", says: "县林业局"),
        Case("=?UTF-8?Q?=E5=8E=BF_1=2Ejpg?=", says: "县 1.jpg"),
        Case("=?utf-8*zh?B?5Y6/?=", says: "县"),
        // 县 cut between two words.
        Case("=?UTF-8?B?5Y4=?= =?UTF-8?B?vw==?=", says: "县"),
        Case("=?UTF-8?Q?=E5=8E?=\t=?UTF-8?Q?=BF?=", says: "县"),
        Case("=?gb2312?B?z9g=?= =?UTF-8?B?5Y6/?=", says: "县县"),
        Case("Re: =?gb2312?B?z9g=?= and =?gb2312?B?z9g=?=", says: "Re: 县 and 县"),
        Case(bytes: [0xCF, 0xD8, 0xC1, 0xD6, 0xD2, 0xB5, 0xBE, 0xD6], says: "县林业局"),
        Case(bytes: Array("县林业局".utf8), says: "县林业局"),
        Case("=?UTF-8?X?abc?=", says: "=?UTF-8?X?abc?="),
        Case("=?UTF-8?B?", says: "=?UTF-8?B?"),
        Case("=?", says: "=?"),
        Case("=", says: "="),
        Case("", says: ""),
    ]

    @Test(arguments: cases)
    func `a field says what its writer wrote`(_ example: Case) {
        #expect(MailText.decode(example.field, limits: .default).text == example.says)
    }

    struct Moment: Sendable, CustomTestStringConvertible {
        var field: String
        var seconds: Int?
        var offset = 480
        var testDescription: String { field }
    }

    /// The moment 2012-05-16T02:12:00Z.
    private static let sixteenth = 1_337_134_320

    static let moments = [
        Moment(field: "Wed, 16 May 2012 10:12:00 +0800", seconds: sixteenth),
        Moment(field: "16 May 2012 10:12 +0800 (CST)", seconds: sixteenth),
        Moment(field: "Wed,  16 may 12 02:12:00 GMT", seconds: sixteenth, offset: 0),
        Moment(field: "Tue, 15 May 2012 19:12:00 -0700 (PDT (summer))", seconds: sixteenth, offset: -420),
        Moment(field: "29 Feb 2012 00:00:00 +0000", seconds: 1_330_473_600, offset: 0),
        Moment(field: "1 Jan 1970 00:00:00 +0000", seconds: 0, offset: 0),
        Moment(field: "29 Feb 2011 00:00:00 +0000", seconds: nil),
        Moment(field: "31 Jun 2012 00:00:00 +0000", seconds: nil),
        Moment(field: "16 May 2012 24:12:00 +0800", seconds: nil),
        Moment(field: "16 May 2012 10:12:00 CST", seconds: nil),
        Moment(field: "16 May 2012 10:12:00", seconds: nil),
        Moment(field: "16 May 2012 10:12:00 +9900", seconds: nil),
        Moment(field: "16 Mai 2012 10:12:00 +0800", seconds: nil),
        Moment(field: "99999999999999999999 May 2012 10:12:00 +0800", seconds: nil),
        Moment(field: "(", seconds: nil),
        Moment(field: "", seconds: nil),
    ]

    @Test(arguments: moments)
    func `a date is a moment, or nothing`(_ example: Moment) {
        let date = MailDate(Array(example.field.utf8))
        #expect(date?.seconds == example.seconds)
        if let date { #expect(date.offset == example.offset) }
    }

    @Test func `the moment of a Received field stands behind its last semicolon`() {
        let field = "from a (b; c) by mx.example with SMTP id x; for <y>; Wed, 16 May 2012 10:12:00 +0800 (CST)"
        #expect(MailDate(received: Array(field.utf8))?.seconds == Self.sixteenth)
        #expect(MailDate(received: Array("from a by b".utf8)) == nil)
    }

    @Test(
        arguments: [
            ("=41=e5=8E=BF", "A县"), ("a=\r\nb", "ab"), ("a= \t\r\nb", "ab"), ("a=\nb", "ab"), ("a=zb", "a=zb"),
            ("a=4zb", "a=4zb"), ("a=4=41", "a=4A"), ("a=", "a"),
        ])
    func `quoted-printable is undone the same in any pieces`(_ stored: String, _ says: String) {
        let bytes = Array(stored.utf8)
        for cut in 0...bytes.count {
            var decoder = TransferDecoder(.quotedPrintable)
            var decoded: [UInt8] = []
            decoder.decode(bytes[..<cut], into: &decoded)
            decoder.decode(bytes[cut...], into: &decoded)
            #expect(String(decoding: decoded, as: UTF8.self) == says)
        }
    }
}
