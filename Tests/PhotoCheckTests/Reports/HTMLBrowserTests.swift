import Bytes
import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

/// The page in a real browser; these tests run where Chromium is installed.
@Suite(.serialized, .enabled(if: Browser.isThere(for: "the HTML report in a browser"))) struct HTMLBrowserTests {
    /// Opens the page of some events and runs a script about it.
    private func run(_ events: [CheckEvent], _ script: String, _ language: Language = .en) throws -> String {
        let folder = try TemporaryFolder().write(written(.html(language), events), to: "r.html")
        let (status, output) = try Browser.run("page.open('r.html')\n" + script, in: folder.path)
        #expect(status == 0, "\(output)")
        return output
    }

    /// Filters, searches, sorts, moves, opens the sheet, and lets the browser print: nothing may complain.
    private static let use = """
        page.js("document.querySelector('nav.tools input').click()")
        page.js("var f = document.getElementById('find'); f.value = 'jpg'; f.dispatchEvent(new Event('input'))")
        page.js("new Promise(function (done) { setTimeout(done, 300); })")
        for name in ('about', 'order'):
            page.js("var s = document.getElementById('%s'); s.selectedIndex = s.options.length - 1;"
                "s.dispatchEvent(new Event('change'))" % name)
        page.js("document.querySelectorAll('thead button').forEach(function (one) { one.click(); one.click(); })")
        for key in 'jjk': page.key(key)
        page.js("document.getElementById('judge').click()")
        for key in 'jjmjuxkn': page.key(key)
        page.key('Escape')
        page.key('Escape')
        assert not page.js("document.body.classList.contains('judging')")
        page.call('Page.printToPDF')
        assert page.errors == [], page.errors
        assert page.requests == [], page.requests
        """

    @Test(arguments: Language.allCases) func `the page complains of nothing and asks the network for nothing`(
        _ language: Language
    ) throws {
        _ = try run(HTMLPicturesTests.events(), Self.use, language)
    }

    @Test func `no name and no caption runs`() throws {
        _ = try run(HostileText.events, Self.use)
    }

    @Test func `decisions made by keyboard come out as a file that names photos as the JSON report does`() throws {
        let script = """
            page.js("var kept; URL.createObjectURL = function (blob) { kept = blob; return 'blob:x'; };"
                "HTMLAnchorElement.prototype.click = function () {};")
            page.js("document.getElementById('judge').click()")
            page.js("document.getElementById('by').value = '李四'")
            page.key('m')
            page.key('j')
            page.key('u')
            page.key('n')
            page.call('Input.insertText', text='背影 <b>')
            page.key('Enter')
            page.key('j')
            page.key('m')
            page.key('x')
            page.js("var s = document.getElementById('ask'); s.value = 'clarity.sharp';"
                "s.dispatchEvent(new Event('change'))")
            page.key('j')
            page.key('j')
            page.key('j')
            page.key('m')
            page.js("document.getElementById('save').click()")
            made = json.loads(page.js("kept.text()"))
            assert made == {
                'type': 'photocheck-decisions', 'version': 1, 'profile': '0123456789abcdef' * 4, 'by': '李四',
                'decisions': [
                    {'unit': '甲镇', 'path': {'text': '甲镇/0.jpg'}, 'requirement': 'subject.people', 'decision': 'met'},
                    {'unit': '甲镇', 'path': {'text': '甲镇/1.jpg'}, 'requirement': 'subject.people',
                        'decision': 'unmet', 'note': '背影 <b>'},
                    {'unit': '甲镇', 'path': {'text': '甲镇/3.jpg'}, 'requirement': 'clarity.sharp', 'decision': 'met'},
                ]}, made
            """
        _ = try run(HTMLPicturesTests.events(), script)
    }

    @Test func `a name comes out sign for sign, also one that is no text`() throws {
        let names: [[UInt8]] = [
            Array("a\u{202E}\"'<&>\r\n\u{1}\u{FFFE}é.jpg".utf8), [0xCF, 0xD8, 0x2E, 0x6A, 0x70, 0x67],
        ]
        let results = names.map { name in
            PhotoResult(
                photo: Photo(
                    path: SubmittedPath(bytes: name), inside: [SubmittedPath(bytes: name)],
                    examination: .facts(ReportSample.facts(.jpeg, 1, 1))),
                verdicts: [ReportSample.formatReview])
        }
        let unit = "乙\u{202E}\"镇"
        let events =
            [.run(ReportSample.header)] + results.map { CheckEvent.photo($0) }
            + [.unit(ReportSample.unit(unit, results)), .summary(ReportSample.summary)]
        let folder = try TemporaryFolder().write(written(.html(.zh), events), to: "r.html")
            .write(written(.json, events), to: "r.json")
        let script = """
            page.open('r.html')
            page.js("var kept; URL.createObjectURL = function (blob) { kept = blob; return 'blob:x'; };"
                "HTMLAnchorElement.prototype.click = function () {};")
            page.js("document.getElementById('judge').click()")
            page.js("var s = document.getElementById('ask'); s.value = 'photo.format';"
                "s.dispatchEvent(new Event('change'))")
            for key in 'mju': page.key(key)
            page.js("document.getElementById('save').click()")
            made = json.loads(page.js("kept.text()"))['decisions']
            unit = json.load(open('r.json', encoding='utf-8'))['units'][0]
            expected = [(unit['name'], photo['path'], photo['inside']) for photo in unit['photos']]
            assert [(one['unit'], one['path'], one['inside']) for one in made] == expected, (made, expected)
            """
        let (status, output) = try Browser.run(script, in: folder.path)
        #expect(status == 0, "\(output)")
    }

    /// Times are printed and never asserted.
    @Test func `a thousand photos are filtered`() throws {
        let events = HTMLPicturesTests.events(photos: 1_000)
        let script = """
            page.js("var long = []; new PerformanceObserver(function (list) { list.getEntries().forEach(function (one) {"
                "long.push(Math.round(one.duration)); }); }).observe({type: 'longtask', buffered: true})")
            rest = "new Promise(function (done) { setTimeout(done, 500); })"
            page.js(rest)
            loaded = page.js("long.splice(0)")
            page.js("var f = document.getElementById('find'); f.value = '99'; f.dispatchEvent(new Event('input'))")
            page.js(rest)
            shown = page.js("document.querySelectorAll('article:not([hidden])').length")
            assert shown == 19, shown
            page.js("f.value = ''; f.dispatchEvent(new Event('input'))")
            page.js(rest)
            page.js("document.querySelector('nav.tools input').click()")
            page.js(rest)
            filtered = page.js("long.splice(0)")
            page.js("document.getElementById('judge').click()")
            page.js(rest)
            cells = page.js("document.querySelectorAll('#cells li').length")
            assert cells == 1000, cells
            print('milliseconds of tasks over 50: loading', loaded, 'filtering', filtered, 'sheet', page.js('long'))
            """
        print("1,000 photos in Chromium,", try run(events, script), terminator: "")
    }
}
