import Testing

@testable import PhotoCheck

@Suite struct DisplayWidthTests {
    @Test(
        arguments: [
            ("", 0), ("abc", 3), ("苏子沟镇", 8), ("e\u{301}", 1), ("\u{200B}", 0), ("\u{202E}a", 1), ("\u{FF08}", 2),
            ("“”", 2),
            ("①", 1), ("가", 2), ("ㄱ", 2), ("\u{20000}", 2), ("\u{30A2}", 2), ("\u{FF71}", 1), ("🀄", 2), ("\u{FF5E}", 2),
            ("\u{1B}", 0),
        ])
    func `columns are those of UAX 11`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func `the table is in order`() {
        let flat = DisplayWidth.wide.flatMap { [$0.0, $0.1] }
        #expect(zip(flat, flat.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test(arguments: [("苏子沟镇", 8, "苏子沟镇"), ("苏子沟镇", 7, "苏子沟…"), ("苏子沟镇", 6, "苏子…"), ("abc", 0, ""), ("abc", 1, "…")])
    func `what is cut off shows`(_ text: String, _ width: Int, _ expected: String) {
        #expect(DisplayWidth.truncate(text, to: width) == expected)
    }

    @Test(
        arguments: [
            ("a b c", 40, ["a b c"]), ("", 40, [""]), ("苏子沟镇、洋河镇", 8, ["苏子沟", "镇、洋河", "镇"]),
            ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ])
    func `lines end where they may`(_ text: String, _ width: Int, _ expected: [String]) {
        #expect(TextWrapping.lines(text, width: width) == expected)
    }
}
