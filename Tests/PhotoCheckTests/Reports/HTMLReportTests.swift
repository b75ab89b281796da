import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct HTMLReportTests {
    /// Python's own parser prints each caption, heading and tag that it finds.
    private static let script = """
        import html.parser, json
        class Reader(html.parser.HTMLParser):
            def __init__(self):
                super().__init__(convert_charrefs=True)
                self.tags, self.open, self.captions, self.heads, self.classes = set(), [], [], [], []
            def handle_starttag(self, tag, attributes):
                names = dict(attributes)
                self.tags.add((tag,) + tuple(sorted(n for n in names if n.startswith('on') or n == 'src')))
                if tag == 'br' and self.open and self.open[-1] in ('c', 'h'): self.add('\\n')
                if tag == 'article': self.classes.append(names['class'])
                if names.get('class') == 'caption': self.captions.append('')
                if tag == 'h3': self.heads.append('')
                if tag in ('meta', 'br', 'input'): return
                self.open.append('c' if names.get('class') == 'caption' else 'h' if tag == 'h3'
                    else self.open[-1] if tag == 'mark' and self.open else tag)
            def handle_endtag(self, tag): self.open.pop()
            def add(self, text):
                if self.open[-1] == 'c': self.captions[-1] += text
                if self.open[-1] == 'h': self.heads[-1] += text
            def handle_data(self, data):
                if self.open and self.open[-1] in ('c', 'h'): self.add(data)
        reader = Reader()
        reader.feed(open('r.html', encoding='utf-8').read())
        reader.close()
        assert reader.open == [], reader.open
        json.dump({'captions': reader.captions, 'heads': reader.heads, 'classes': reader.classes,
            'tags': sorted(' '.join(t) for t in reader.tags)}, open('r.json', 'w'))
        """

    private struct Read: Decodable {
        var captions: [String]
        var heads: [String]
        var classes: [String]
        var tags: [String]
    }

    private func read(_ events: [CheckEvent], _ language: Language = .zh) throws -> Read {
        let folder = try TemporaryFolder().write(written(.html(language), events), to: "r.html")
        let (status, output) = try Python.run(Self.script, in: folder.path)
        try #require(status == 0, "\(output)")
        return try JSONDecoder().decode(Read.self, from: Data(contentsOf: URL(filePath: folder.path + "/r.json")))
    }

    @Test func `what a submission says stays text, sign for sign`() throws {
        let read = try read(HostileText.events)
        let lines = { (text: String) in
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { HostileText.shown(String($0)) }.joined(separator: "\n")
        }
        let expected = HostileText.all.map { lines(String((($0 + "5月15日") as String).trimmedOfBlanks)) }
        #expect(read.captions == expected)
        #expect(Array(read.heads.prefix(HostileText.all.count)) == HostileText.all.map(HostileText.shown))
        #expect(
            Set(read.tags) == [
                "a", "article", "body", "br", "button", "div", "h1", "h2", "h3", "h4", "head", "header", "html",
                "input", "label", "li",
                "main", "mark", "meta", "nav", "option", "p", "script", "section", "select", "span", "strong", "style",
                "table", "tbody",
                "td", "th", "thead", "title", "tr", "ul",
            ])
    }

    @Test(arguments: Language.allCases) func `every photo stands there once, a unit's worst first`(
        _ language: Language
    ) throws {
        let order = ["unmet", "review", "review", "met"]
        #expect(try read(ReportSample.events, language).classes == order)
    }

    @Test func `the policy names the style and the script that are there`() throws {
        let page = try written(.html(.en), ReportSample.events)
        let folder = try TemporaryFolder().write(page, to: "r.html")
        let script = """
            import base64, hashlib, re
            page = open('r.html', encoding='utf-8', newline='').read()
            policy = re.search('Content-Security-Policy" content="([^"]*)"', page).group(1)
            assert policy.startswith("default-src 'none'; "), policy
            for tag in ('style', 'script'):
                text = re.search('<%s>(.*?)</%s>' % (tag, tag), page, re.S).group(1)
                digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
                assert "%s-src 'sha256-%s'" % (tag, digest) in policy.replace('&#39;', "'"), tag
            assert not re.search('(src|href|url|action)=?.?(https?:)?//', page)
            """
        let (status, output) = try Python.run(script, in: folder.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `every colour of a text reaches a contrast of 4.5 to 1 on each of its grounds`() throws {
        let folder = try TemporaryFolder().write(HTMLStyle.text, to: "style.css")
        let script = """
            import re
            style = open('style.css').read()
            def light(colour):
                digits = colour[1:] if len(colour) == 7 else ''.join(2 * one for one in colour[1:])
                parts = [int(digits[at:at + 2], 16) / 255 for at in (0, 2, 4)]
                parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
            themes = [dict(re.findall('--([a-z]+):(#[0-9a-f]+)', part)) for part in re.findall(r':root{([^}]*)}', style)]
            assert len(themes) == 3, themes
            for theme in themes:
                pairs = [(ink, ground) for ground in ('ground', 'card')
                    for ink in ('ink', 'soft', 'link', 'unmet', 'review', 'met')]
                pairs += [('ink', ground) for ground in ('time', 'place', 'people', 'event')]
                for ink, ground in pairs:
                    low, high = sorted((light(theme[ink]), light(theme[ground])))
                    assert (high + 0.05) / (low + 0.05) >= 4.5, (ink, ground, theme)
            """
        let (status, output) = try Python.run(script, in: folder.path)
        #expect(status == 0, "\(output)")
    }

    @Test func `an interrupted run keeps what it saw and says so`() throws {
        let page = try written(.html(.en), Array(ReportSample.events.prefix(3)))
        #expect(page.contains("Interrupted"))
        #expect(page.contains("files listed singly"))
    }

    @Test func `words that prove an element are marked where they first stand`() {
        let pieces = MarkedCaption(
            "5月15日,县长答群众问,县长走了", CaptionElements(time: ["5月15日", "15日"], people: ["县长", "群众", "省长"], event: ["答"])
        ).pieces
        #expect(
            pieces == [
                .init(text: "5月15日", element: .time), .init(text: ",", element: nil),
                .init(text: "县长", element: .people), .init(text: "答", element: .event),
                .init(text: "群众", element: .people), .init(text: "问,县长走了", element: nil),
            ])
    }
}
