import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

/// Formats for machines, read back by parsers that are not ours.
@Suite struct CIReportTests {
    /// What a Python script makes of a report: one JSON value.
    private func read<Value: Decodable>(
        _ kind: ReportKind, _ events: [CheckEvent], as type: Value.Type, _ script: String
    ) throws -> Value {
        let folder = try TemporaryFolder().write(written(kind, events), to: "report")
        let whole = "import json, re, xml.etree.ElementTree as tree, urllib.parse\n" + script
        let (status, output) = try Python.run(whole + "\njson.dump(result, open('r.json', 'w'))", in: folder.path)
        try #require(status == 0, "\(output)")
        return try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: folder.path + "/r.json")))
    }

    private static let hostile = HostileText.all.enumerated().map { number, text in
        "\(number) " + text.replacing("/", with: "")
    }

    // MARK: JUnit

    @Test func `junit: each name and each unit is read back as it is shown`() throws {
        let read = try read(
            .junit(.zh), HostileText.events, as: [[String]].self,
            """
            root = tree.parse('report').getroot()
            result = [[s.get('name'), s.find('testcase').get('name')] for s in root.findall('testsuite')[:-1]]
            """)
        let wanted = zip(HostileText.all, Self.hostile).map { [XMLWriter.storable($0), XMLWriter.storable("u/" + $1)] }
        #expect(read == wanted)
    }

    @Test func `junit: more photos than are listed are counted all the same`() throws {
        let photos = Array(repeating: ReportSample.met, count: 700) + Array(repeating: ReportSample.unmet, count: 600)
        let events: [CheckEvent] =
            [.run(ReportSample.header)] + photos.map { .photo($0) }
            + [.unit(ReportSample.unit("大单位", photos)), .summary(ReportSample.summary)]
        let read = try read(
            .junit(.en), events, as: [Int].self,
            """
            suite = tree.parse('report').getroot().find('testsuite')
            left = re.match(r'\\d+', suite.find('system-out').text)
            result = [int(suite.get('tests')), int(suite.get('failures')), len(suite.findall('testcase')), int(left[0])]
            """)
        #expect(read == [1_300, 600, 1_000, 300])
    }

    @Test func `junit: what a person must look at never passes, and what was not read is an error`() throws {
        let read = try read(
            .junit(.en), ReportSample.events, as: [String: [Int]].self,
            """
            root = tree.parse('report').getroot()
            count = lambda e: [int(e.get(k)) for k in ('tests', 'failures', 'errors', 'skipped')]
            result = {s.get('name'): count(s) for s in root.findall('testsuite')}
            result['all'] = count(root)
            """)
        #expect(
            read == [
                "阜昌办事处": [4, 1, 1, 1], "空单位": [0, 0, 0, 0], "The run": [1, 1, 0, 0], "all": [5, 2, 1, 1],
            ])
    }

    // MARK: SARIF

    @Test func `sarif: each place is read back byte for byte`() throws {
        let read = try read(
            .sarif(.zh), HostileText.events, as: [String].self,
            """
            run = json.load(open('report', encoding='utf-8'))['runs'][0]
            places = [r['locations'][0]['physicalLocation']['artifactLocation']['uri'] for r in run['results'][:-1]]
            assert all(re.fullmatch(r'[A-Za-z0-9._~%/-]+', p) for p in places)
            result = [urllib.parse.unquote(p) for p in places]
            """)
        #expect(read.map { Array($0.utf8) } == Self.hostile.map { Array(("u/" + $0).utf8) })
    }

    @Test func `sarif: every result has a rule with help, and no two the same fingerprint`() throws {
        let read = try read(
            .sarif(.en), HostileText.events, as: [Int].self,
            """
            run = json.load(open('report', encoding='utf-8'))['runs'][0]
            rules = run['tool']['driver']['rules']
            for r in run['results']:
                assert rules[r['ruleIndex']]['id'] == r['ruleId'] and rules[r['ruleIndex']]['help']['text']
            result = [len(run['results']), len({r['partialFingerprints']['primaryLocationLineHash'] for r in run['results']})]
            """)
        #expect(read == [HostileText.all.count + 1, HostileText.all.count + 1])
    }

    @Test func `sarif: an interrupted run was not successful`() throws {
        let read = try read(
            .sarif(.en), Array(ReportSample.events.dropLast()), as: [Bool].self,
            """
            run = json.load(open('report', encoding='utf-8'))['runs'][0]
            result = [i['executionSuccessful'] for i in run['invocations']]
            """)
        #expect(read == [false])
    }

    // MARK: GitHub

    /// The commands as the runner takes them apart.
    private static let commands = """
        def plain(text, more): return text.replace('%0D', '\\r').replace('%0A', '\\n').replace('%3A', ':').replace('%2C', ',').replace('%25', '%') if more else text.replace('%0D', '\\r').replace('%0A', '\\n').replace('%25', '%')
        lines = open('report', encoding='utf-8', newline='').read().split('\\n')
        found = [re.match(r'::(error|warning) (.*?)::(.*)$', l, re.S) for l in lines if l.startswith('::')]
        assert all(found)
        fields = [dict(p.split('=', 1) for p in f[2].split(',')) for f in found]
        """

    @Test func `github: a hostile name stays in its property, and no text begins a command`() throws {
        for (text, name) in zip(HostileText.all, Self.hostile) where text.utf8.count < 200 {
            let photo = Photo(path: SubmittedPath(name), examination: ReportSample.unmet.photo.examination)
            let events: [CheckEvent] = [
                .run(ReportSample.header), .photo(PhotoResult(photo: photo, verdicts: [ReportSample.sizeUnmet])),
                .unit(ReportSample.unit(text, [])),
            ]
            let lines = try written(.github(.zh), events).utf8.split(separator: 10).map { String($0) ?? "" }
            let commands = lines.filter { $0.hasPrefix("::") }
            #expect(commands.count == 1)
            #expect(lines.allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("photocheck: ") })
            let file = commands.first?.split(separator: ",").first?.dropFirst("::error file=".count) ?? ""
            // Over bytes: a comma and the sign upon it are one `Character`.
            var back = Array(file.utf8)
            for (sign, code) in [("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")] {
                back.replace(Array(code.utf8), with: Array(sign.utf8))
            }
            #expect(back == Array(name.utf8))
        }
    }

    @Test func `github: ten of a kind at most, and the last says how many more there are`() throws {
        let read = try read(
            .github(.en), HostileText.events, as: [String].self,
            Self.commands + "\nresult = [str(len(found)), plain(found[-1][3], False)]")
        #expect(read.first == "10")
        // The missing unit and each photo, of which nine are shown.
        #expect(read.last?.hasPrefix("\(HostileText.all.count + 1 - 9) more") == true)
    }

    // MARK: Markdown

    @Test func `markdown: each name is a cell of its own, and nothing of it is markup`() throws {
        let read = try read(
            .markdown(.zh), HostileText.events, as: [String].self,
            """
            lines = open('report', encoding='utf-8', newline='').read().split('\\n')
            cells = [re.split(r'(?<!\\\\)(?:\\\\\\\\)*\\|', l)[2].strip() for l in lines if l.startswith('| 不合格 | u/')]
            result = [re.sub(r'\\\\([!-/:-@\\[-`{-~])', r'\\1', c) for c in cells]
            assert not any(re.search(r'(?<!\\\\)[<`\\[]', c) for c in cells)
            """)
        #expect(read.count == HostileText.all.count)
        for (read, name) in zip(read, Self.hostile) {
            #expect(read == TerminalText.escape(("u/" + name).cut(to: 2_000)).trimmingCharacters(in: .whitespaces))
        }
    }

    @Test func `markdown: a step's summary stays below GitHub's limit and says what it left out`() throws {
        var events: [CheckEvent] = [.run(ReportSample.header)]
        for unit in 0..<3_000 {
            events += [.photo(ReportSample.unmet), .photo(ReportSample.unmet)]
            events.append(
                .unit(
                    ReportSample.unit(
                        "单位\(unit)", [ReportSample.unmet, ReportSample.unmet], reasons: ReportSample.reasons)))
        }
        let text = try written(.markdown(.en), events + [.summary(ReportSample.summary)])
        #expect(text.utf8.count < 1 << 20)
        #expect(text.contains("more are not listed"))
    }

    @Test func `reasons are counted by year and camera`() throws {
        var histogram = ReasonHistogram()
        for result in [ReportSample.met, ReportSample.unmet, ReportSample.unmet, ReportSample.failed] {
            histogram.take(result)
        }
        let reason = ReasonHistogram.Reason(id: "size.minimum", name: "tooSmall")
        #expect(histogram.years.frequent(1) == [reason])
        #expect(histogram.years.largest(5).groups.map(\.key) == [2012, nil])
        #expect(histogram.cameras.largest(5).groups.map { $0.count(reason) } == [2, 0])
        #expect(histogram.cameras.largest(5).groups.map(\.key) == ["Canon IXUS", nil])
        #expect(histogram.cameras.largest(1).others?.photos == 1)
    }
}
