import Bytes
import ImageFacts
import TestSupport
import Testing

/// What an EXIF block says, in both byte orders, and what is said about one that is out of order.
struct EXIFReaderTests {
    private static func read(
        _ block: [UInt8], at offset: Int? = 0, limits: ResourceLimits = .default
    ) -> PhotoFacts {
        var facts = PhotoFacts(format: .jpeg, bytes: block.count)
        EXIFReader.read(block.span, at: offset, limits: limits, into: &facts)
        return facts
    }

    @Test(arguments: ByteOrder.allCases) func `every field is read in both byte orders`(_ order: ByteOrder) {
        let block = EXIFBuilder(order: order)
            .imageDescription("县长在岫岩宾馆门前 ").make("Canon  ").model(" Canon EOS 40D\0old").orientation(6)
            .software("GIMP").xpTitle("活动").xpComment("说明").xpSubject("主题")
            .userComment(unicode: "现场").taken("2012:05:15 09:12:00", offset: "+08:00").build()
        let facts = Self.read(block)
        #expect(facts.camera == Camera(make: "Canon", model: "Canon EOS 40D"))
        #expect(facts.software == "GIMP")
        #expect(facts.orientation == 6)
        let time = CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0, offsetMinutes: 480)
        #expect(facts.taken == time)
        #expect(
            facts.texts.map(\.source)
                == [.exifImageDescription, .exifXPTitle, .exifXPComment, .exifXPSubject, .exifUserComment])
        #expect(facts.texts.map(\.decoded.text) == ["县长在岫岩宾馆门前 ", "活动", "说明", "主题", "现场"])
        #expect(facts.texts.allSatisfy { $0.decoded.doubts.isEmpty })
        #expect(facts.metadataProblems == [])
    }

    @Test func `a text says where its bytes are`() {
        let block = EXIFBuilder().imageDescription("2012-05-15 Xiuyan").build()
        let place = Self.read(block, at: 1000).texts.first?.offset.map { $0 - 1000 }
        #expect(place.map { Array(block[$0..<$0 + 17]) } == Array("2012-05-15 Xiuyan".utf8))
        #expect(Self.read(block, at: nil).texts.first?.offset == nil)
        #expect(Self.read(Array("Exif\0\0".utf8) + block, at: 0).texts.first?.offset == place.map { $0 + 6 })
    }

    struct Comment: CustomTestStringConvertible, Sendable {
        let title: String
        let value: [UInt8]
        let text: String?
        var encoding = TextEncoding.utf8
        var doubts: [TextDoubt] = []
        var problems: [MetadataProblem.Kind] = []
        var testDescription: String { title }
    }

    @Test(arguments: comments) func `a UserComment is read by its character code`(_ c: Comment) {
        let facts = Self.read(EXIFBuilder().entry(0x9286, .undefined, c.value, in: .exif).build())
        let wanted = c.text.map { DecodedText(text: $0, encoding: c.encoding, doubts: c.doubts) }
        #expect(facts.texts.first?.decoded == wanted)
        #expect(facts.metadataProblems.map(\.kind) == c.problems)
    }

    static let comments: [Comment] = [
        Comment(title: "ASCII", value: Array("ASCII\0\0\0Xiuyan".utf8), text: "Xiuyan"),
        Comment(title: "ASCII, blank padding", value: Array("ASCII   Xiuyan   \0".utf8), text: "Xiuyan   "),
        Comment(title: "ASCII, only blanks", value: Array("ASCII\0\0\0     ".utf8), text: "     "),
        Comment(title: "ASCII, only NULs", value: Array("ASCII\0\0\0\0\0\0".utf8), text: nil),
        Comment(title: "ASCII over UTF-8", value: Array("ASCII\0\0\0县长".utf8), text: "县长"),
        Comment(
            title: "ASCII over GBK", value: Array("ASCII\0\0\0".utf8) + [0xD5, 0xD5, 0xC6, 0xAC, 0xCB, 0xB5],
            text: "照片说",
            encoding: .gb18030, doubts: [.mislabelled(declared: .utf8)]),
        Comment(
            title: "UNICODE, little endian", value: Array("UNICODE\0".utf8) + utf16("县长 1", .littleEndian),
            text: "县长 1",
            encoding: .utf16LittleEndian),
        Comment(
            title: "UNICODE, big endian in a little-endian block",
            value: Array("UNICODE\0".utf8) + utf16("县长 1", .bigEndian), text: "县长 1", encoding: .utf16BigEndian),
        Comment(
            title: "UNICODE, mark", value: Array("UNICODE\0".utf8) + [0xFE, 0xFF] + utf16("县长", .bigEndian), text: "县长",
            encoding: .utf16BigEndian),
        Comment(
            title: "UNICODE over UTF-8", value: Array("UNICODE\0县长在现场".utf8), text: "县长在现场",
            doubts: [.mislabelled(declared: .utf16LittleEndian)]),
        Comment(title: "UNICODE, only NULs", value: Array("UNICODE\0\0\0\0\0".utf8), text: nil),
        Comment(title: "undefined code", value: [UInt8](repeating: 0, count: 8) + Array("县长".utf8), text: "县长"),
        Comment(title: "only NULs", value: [UInt8](repeating: 0, count: 64), text: nil),
        Comment(title: "no code", value: Array("县长在岫岩宾馆".utf8), text: "县长在岫岩宾馆"),
        Comment(title: "no code, short", value: Array("abc".utf8), text: "abc"),
        Comment(title: "JIS, really ASCII", value: Array("JIS\0\0\0\0\0abc".utf8), text: "abc"),
        Comment(title: "JIS", value: Array("JIS\0\0\0\0\0\u{1B}$B4A".utf8), text: nil, problems: [.notBuilt]),
    ]

    @Test(arguments: [
        ("2012:05:15 09:12:00", CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)),
        ("2012-05-15T09:12:00", CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)),
        ("2012:02:29  9: 2:00", CaptureTime(year: 2012, month: 2, day: 29, hour: 9, minute: 2, second: 0)),
        ("0001:01:01 00:00:00", CaptureTime(year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0)),
    ]) func `a date and time that exists is read`(_ text: String, _ time: CaptureTime) {
        let facts = Self.read(EXIFBuilder().taken(text).build())
        #expect(facts.taken == time)
        #expect(facts.metadataProblems == [])
    }

    @Test(arguments: [
        "0000:00:00 00:00:00", "2012:05:15 24:00:00", "2012:13:01 00:00:00", "2011:02:29 00:00:00",
        "1900:02:29 00:00:00",
        "2012:05:15 09:60:00", "2012:05:15 09:12:60", "2012:05:15", "2012:05:15 09:12", "5/15/2012 9:12 AM xx",
        "2012:05-15 09:12:00", "２０１２", "2012:05:15_09:12:00",
    ]) func `a date or time that does not exist is malformed`(_ text: String) {
        let facts = Self.read(EXIFBuilder().taken(text).build())
        #expect(facts.taken == nil)
        #expect(facts.metadataProblems.map(\.kind) == [.malformed])
    }

    @Test(arguments: ["    :  :     :  :  ", "", "                   "]) func `blanks mean unknown`(_ text: String) {
        let facts = Self.read(EXIFBuilder().taken(text).build())
        #expect(facts.taken == nil)
        #expect(facts.metadataProblems == [])
    }

    @Test(arguments: [("+08:00", 480), ("-03:30", -210), ("Z", 0), ("   :  ", nil)] as [(String, Int?)])
    func `an offset of the time is read`(_ text: String, _ minutes: Int?) {
        let facts = Self.read(EXIFBuilder().taken("2012:05:15 09:12:00", offset: text).build())
        #expect(facts.taken?.offsetMinutes == minutes)
        #expect(facts.metadataProblems == [])
    }

    @Test(arguments: ["+25:00", "08:00", "+0800", "+08:60"]) func `a bad offset leaves the time`(_ text: String) {
        let facts = Self.read(EXIFBuilder().taken("2012:05:15 09:12:00", offset: text).build())
        #expect(facts.taken?.hour == 9)
        #expect(facts.taken?.offsetMinutes == nil)
        #expect(facts.metadataProblems.map(\.kind) == [.malformed])
    }

    @Test(arguments: ByteOrder.allCases) func `orientation is 1 to 8, as any whole number`(_ order: ByteOrder) {
        for value in 0...9 {
            let facts = Self.read(EXIFBuilder(order: order).orientation(value).build())
            #expect(facts.orientation == ((1...8).contains(value) ? value : nil))
            #expect(facts.metadataProblems.map(\.kind) == ((1...8).contains(value) ? [] : [.malformed]))
        }
        var long: [UInt8] = []
        long.append32(6, order)
        #expect(Self.read(EXIFBuilder(order: order).entry(0x0112, .byte, [6]).build()).orientation == 6)
        #expect(Self.read(EXIFBuilder(order: order).entry(0x0112, .long, long).build()).orientation == 6)
        #expect(Self.read(EXIFBuilder(order: order).raw(0x0112, kind: 9, count: 1, long).build()).orientation == 6)
        #expect(Self.read(EXIFBuilder(order: order).entry(0x0112, .ascii, [6, 0]).build()).orientation == nil)
        #expect(Self.read(EXIFBuilder(order: order).entry(0x0112, .short, []).build()).orientation == nil)
    }

    @Test func `a value outside the block is reported, and the others are read`() {
        let block = EXIFBuilder().raw(0x010E, kind: 2, count: 5000, Array("outside".utf8)).make("Canon").build()
        let facts = Self.read(block, at: 100)
        #expect(facts.camera?.make == "Canon")
        #expect(facts.texts == [])
        #expect(facts.metadataProblems == [MetadataProblem(.exif, .truncated, offset: 110)])
    }

    @Test(arguments: [0, 3, 5, 12, 14, 128, 65535]) func `a text of a type that holds none is malformed`(_ kind: Int) {
        let facts = Self.read(EXIFBuilder().raw(0x010E, kind: kind, count: 1, [1, 0, 0, 0, 0, 0, 0, 0]).build())
        #expect(facts.texts == [])
        #expect(facts.metadataProblems.map(\.kind) == [.malformed])
    }

    @Test func `the UTF-8 type of EXIF 3 is read`() {
        let text = Array("县长".utf8)
        let facts = Self.read(EXIFBuilder().raw(0x010E, kind: 129, count: text.count, text).build())
        #expect(facts.texts.map(\.decoded) == [DecodedText(text: "县长", encoding: .utf8)])
    }

    @Test func `a directory that points to itself is read once`() {
        var block = EXIFBuilder().make("Canon").entry(0x8769, .long, [0, 0, 0, 0]).build()
        block.put32(8, at: 30, .littleEndian)  // the value of the second entry of the directory at 8
        let facts = Self.read(block)
        #expect(facts.camera?.make == "Canon")
        #expect(facts.metadataProblems.map(\.kind) == [.cycle])
    }

    @Test func `a tag that stands twice counts once`() {
        let facts = Self.read(EXIFBuilder().imageDescription("first").imageDescription("second").build())
        #expect(facts.texts.map(\.decoded.text) == ["first"])
        #expect(facts.metadataProblems.map(\.kind) == [.malformed])
    }

    @Test(arguments: [-1, 0, 1]) func `entries over the limit are left alone and said`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.exifEntries = 5 - over
        let builder = (0..<4).reduce(EXIFBuilder()) { builder, index in builder.short(0x0200 + index, 1) }
        let facts = Self.read(builder.ascii(0x0131, Array("GIMP".utf8)).build(), limits: limits)
        let reached = MetadataProblem.Kind.limit(LimitReached("exifEntries", allowed: 4))
        #expect(facts.software == "GIMP")
        #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [reached] : []))
    }

    @Test(arguments: [-1, 0, 1]) func `directories over the limit are left alone and said`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.exifDirectories = 2 - over
        let facts = Self.read(EXIFBuilder().make("Canon").taken("2012:05:15 09:12:00").build(), limits: limits)
        let reached = MetadataProblem.Kind.limit(LimitReached("exifDirectories", allowed: 1))
        #expect(facts.camera?.make == "Canon")
        #expect((facts.taken == nil) == (over > 0))
        #expect(facts.metadataProblems.map(\.kind) == (over > 0 ? [reached] : []))
    }

    @Test func `a block cut at any length says so or loses nothing that was asked for`() {
        let block = EXIFBuilder().imageDescription("Xiuyan 2012").make("Canon").taken("2012:05:15 09:12:00").build()
        let whole = Self.read(block)
        for length in 0..<block.count {
            let facts = Self.read(Array(block.prefix(length)))
            let isSame = facts.texts == whole.texts && facts.camera == whole.camera && facts.taken == whole.taken
            #expect(isSame || !facts.metadataProblems.isEmpty, "\(length)")
        }
    }

    @Test(arguments: ["", "II", "XX*\0\u{8}\0\0\0", "II+\0\u{8}\0\0\0", "II*\0"])
    func `what is no TIFF structure is reported`(_ text: String) {
        let facts = Self.read(Array(text.utf8))
        let kind = text.utf8.count < 8 ? MetadataProblem.Kind.truncated : .malformed
        #expect(facts.metadataProblems.map(\.kind) == [kind])
        #expect(facts.texts == [])
    }
}
