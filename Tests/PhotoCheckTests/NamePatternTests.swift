import Testing

@testable import PhotoCheck

@Suite struct NamePatternTests {
    @Test(
        arguments: [
            ("{unit}-{title}", "王小明-晨雾", ["unit": "王小明", "title": "晨雾"]),
            ("{unit}-{title}", "王小明-晨-雾", ["unit": "王小明", "title": "晨-雾"]),
            ("{unit}-{title}", "-晨雾", nil), ("{unit}-{title}", "王小明-", nil),
            ("{number:3}", "012", [:]), ("{number:3}", "12", nil), ("{number:3}", "0123", nil),
            ("{number:3}", "01a", nil),
            ("{number:3}", "０12", nil),
            ("{number}", "1", [:]), ("{number}", "", nil),
            ("{date}_*", "20120515_", [:]), ("{date}_*", "20120230_a", nil),
            ("*", "", [:]), ("*.{number}", "a.b.7", [:]),
            ("{unit}{number:4}", "民政局0012", ["unit": "民政局"]),
            ("照片{number}", "照片12", [:]), ("Caf\u{E9}", "Cafe\u{301}", [:]),
        ] as [(String, String, [String: String]?)])
    func `a name matches a pattern`(_ pattern: String, _ name: String, _ fields: [String: String]?) throws {
        let found = try? NamePattern(pattern).match(name)
        #expect(found.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.key.rawValue, $0.value) }) } == fields)
    }

    @Test(arguments: [
        ("", NamePattern.Refusal.malformed), ("{unit", .malformed), ("a}", .malformed), ("{number:0}", .malformed),
        ("{number:99}", .malformed), ("{title:3}", .malformed), ("{uni}", .unknownField("uni")),
        ("{unit}{title}", .ambiguous), ("*{title}", .ambiguous), ("{number}{number}", .ambiguous),
    ])
    func `a pattern that says nothing certain is refused`(_ text: String, _ refusal: NamePattern.Refusal) {
        #expect(throws: refusal) { try NamePattern(text) }
    }

    @Test func `a hostile name against a hostile pattern costs no more than their lengths`() throws {
        let pattern = try NamePattern(String(repeating: "*a", count: 49) + "*b")
        #expect(pattern.match(String(repeating: "a", count: 1_000)) == nil)
        #expect(pattern.match(String(repeating: "a", count: 5_000)) == nil)
    }

    @Test(arguments: [
        ("5 MB", Quantity.bytes, 5_000_000), ("5MB", .bytes, 5_000_000), ("2.5 MB", .bytes, 2_500_000),
        ("1 KiB", .bytes, 1_024), ("0.5 KiB", .bytes, 512), ("2 MP", .area, 2_000_000), ("3000", .pixels, 3_000),
        ("3000 px", .pixels, 3_000), ("0.5 %", .percent, 5), ("20", .count, 20),
    ])
    func `a number is read with its unit`(_ text: String, _ quantity: Quantity, _ value: Int) throws {
        #expect(try quantity.value(of: text) == value)
    }

    @Test(arguments: [
        ("5", Quantity.bytes, Quantity.Refusal.wrongUnit(nearest: nil)), ("5 Mb", .bytes, .wrongUnit(nearest: "MB")),
        ("5M", .bytes, .wrongUnit(nearest: "MB")), ("200K", .bytes, .wrongUnit(nearest: "KB")),
        ("2 MB", .area, .wrongUnit(nearest: "MP")), ("20 px", .count, .wrongUnit(nearest: nil)),
        ("-5 MB", .bytes, .notANumber), ("MB", .bytes, .notANumber), ("0.0001 KB", .bytes, .notANumber),
        ("1.2.3 MB", .bytes, .notANumber), ("99999999999 GB", .bytes, .notANumber),
        ("99999999999999999999 B", .bytes, .notANumber),
    ])
    func `a number in another unit is refused with the nearest`(
        _ text: String, _ quantity: Quantity, _ refusal: Quantity.Refusal
    ) {
        #expect(throws: refusal) { try quantity.value(of: text) }
    }
}
