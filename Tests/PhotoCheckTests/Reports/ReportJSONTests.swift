import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ReportJSONTests {
    static let hostile = [
        "\"", "\"\u{301}", "\\", "\\\u{301}", "\u{0}\u{1}\u{1F}\u{7F}\u{80}\u{9F}", "\n\r\t", "\u{2028}\u{2029}",
        "\u{202E}\u{2066}",
        "</script>", "岫岩\u{20000}𠮷", "é e\u{301}", "\u{FEFF}", "\u{FFFD}\u{FFFF}", "",
    ]

    /// Another program's reading of what we wrote.
    @Test func `Python reads back every hostile string, scalar by scalar`() throws {
        var writer = JSONWriter()
        writer.object {
            for (index, text) in Self.hostile.enumerated() {
                $0.key(quoting: "\(index)\(text)")
                $0.string(text)
            }
        }
        let folder = try TemporaryFolder().write(writer.take(), to: "hostile.json")
        let script = """
            import json
            for k, v in json.loads(open('hostile.json', 'rb').read()).items(): print(' '.join('%X' % ord(c) for c in v))
            """
        let expected = Self.hostile.map { text in
            text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
        }
        let (status, output) = try Python.run(script, in: folder.path)
        #expect(status == 0)
        #expect(output == expected.map { $0 + "\n" }.joined())
    }

    @Test func `nothing in JSON moves a cursor or turns a line around`() throws {
        var writer = JSONWriter()
        for text in Self.hostile { writer.string(text) }
        let text = String(decoding: writer.take(), as: UTF8.self)
        #expect(
            text.unicodeScalars.allSatisfy {
                ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
            })
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: [
        ([], ""), ([0], "AA=="), ([0, 1], "AAE="), ([0, 1, 2], "AAEC"), ([0xFF, 0xFE, 0xFD, 0xFC], "//79/A=="),
    ])
    func `base 64 is that of RFC 4648`(_ bytes: [UInt8], _ expected: String) {
        #expect(String(decoding: Base64.encode(bytes), as: UTF8.self) == expected)
    }

    @Test func `every report holds to the published schema`() throws {
        let folder = try TemporaryFolder().write(ReportSchema.text, to: "schema.json")
        let cut = Array(ReportSample.events.prefix(4))
        try folder.write(written(.json, ReportSample.events), to: "a.json")
        try folder.write(written(.json, cut), to: "b.json")
        try folder.write(written(.jsonl, ReportSample.events) + written(.jsonl, cut), to: "c.jsonl")
        var inspect = InspectReport(to: MemoryOutput(), format: .jsonl)
        for result in [ReportSample.met, ReportSample.failed] { try inspect.take(result.photo) }
        try inspect.finish()
        try folder.write(inspect.output.text, to: "d.jsonl")
        let script = """
            import json, sys
            try: import jsonschema
            except ImportError: sys.exit(77)
            schema = json.load(open('schema.json'))
            jsonschema.Draft202012Validator.check_schema(schema)
            check = jsonschema.Draft202012Validator(schema)
            values = [json.load(open(n)) for n in ('a.json', 'b.json')]
            for n in ('c.jsonl', 'd.jsonl'): values += [json.loads(l) for l in open(n, 'rb')]
            for v in values:
                check.validate(v)
                # A key that is not ours is refused at every level.
                v['extra'] = 1
                assert not check.is_valid(v)
            print(len(values))
            """
        let (status, output) = try Python.run(script, in: folder.path)
        guard status != 77 else {
            // A second opinion that is not installed is no failure; `make test` installs it.
            try Test.cancel("python3-jsonschema is not installed")
        }
        #expect(status == 0, "\(output)")
        // Two documents, a line an event and the summary that ends what was cut, two photos.
        #expect(output == "\(2 + ReportSample.events.count + cut.count + 1 + 2)\n")
    }

    @Test func `a long unit is spooled and comes out as it went in`() throws {
        var small = MemoryOutput()
        let spool = ReportSpool(memory: 100)
        var expected: [UInt8] = []
        for number in 0..<50_000 {
            let line = Array("\(number)\n".utf8)
            expected += line
            try spool.append(line)
        }
        try spool.drain(into: &small)
        #expect(small.bytes == expected)
        #expect(spool.isEmpty)
    }

    @Test func `units of the document are the lines of jsonl`() throws {
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(written(.json, ReportSample.events).utf8)) as? [String: Any])
        let units = try #require(document["units"] as? [[String: Any]])
        #expect(units.map { $0["name"] as? String } == ["阜昌办事处", "空单位"])
        #expect(units.map { ($0["photos"] as? [Any])?.count } == [4, 0])
    }
}
