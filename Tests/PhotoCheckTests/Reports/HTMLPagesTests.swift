import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct HTMLPagesTests {
    private struct Pages: ReportFolder {
        var names: [String] = []
        var pages: [String] = []

        mutating func write(_ bytes: [UInt8], to path: [String]) throws(ReportOutputError) {
            names.append(path.joined(separator: "/"))
            pages.append(String(decoding: bytes, as: UTF8.self))
        }
    }

    private func made(_ events: [CheckEvent]) throws -> Pages {
        var report = HTMLPagesReport(
            to: Pages(), language: .en, forAPerson: Profile.opennessDay2012.forAPerson)
        for event in events { try report.take(event) }
        try report.finish()
        return report.output
    }

    @Test func `each unit has a page of its own, and the index leads to it and back`() throws {
        let made = try made(ReportSample.events)
        #expect(made.names == ["units/0001.html", "units/0002.html", "index.html"])
        for page in made.pages { #expect(page.hasPrefix(HTMLReport<MemoryOutput>.beginning)) }
        #expect(made.pages[0].contains("<h1>阜昌办事处</h1>") && made.pages[0].contains("href=\"../index.html\""))
        #expect(made.pages[0].components(separatedBy: "<article").count == 5)
        #expect(made.pages[0].contains("value=\"subject.people\"") && !made.pages[1].contains("<article"))
        #expect(made.pages[2].contains("href=\"units/0001.html\"") && !made.pages[2].contains("<article"))
        #expect(made.pages[2].contains("黄花甸镇"))
    }

    @Test func `an interrupted run keeps what it saw`() throws {
        let made = try made(Array(ReportSample.events.prefix(3)))
        #expect(made.names == ["units/0001.html", "index.html"])
        #expect(made.pages[1].contains("Interrupted"))
    }

    @Test(.enabled(if: Browser.isThere(for: "pages of units in a browser")))
    func `the pages complain of nothing`() throws {
        let made = try made(HTMLPicturesTests.events())
        let folder = try TemporaryFolder()
        for (name, page) in zip(made.names, made.pages) { try folder.write(page, to: name) }
        let script = """
            page.open('index.html')
            page.js("document.querySelectorAll('thead button').forEach(function (one) { one.click(); })")
            page.js("document.querySelector('th a').click()")
            page.address = 'file://' + os.path.abspath('units/0001.html')
            page.js("new Promise(function (done) { setTimeout(done, 500); })")
            assert page.js("location.pathname.endsWith('/units/0001.html')")
            page.js("document.getElementById('judge').click()")
            page.key('m')
            assert page.js("document.querySelectorAll('#cells li.met').length") == 1
            assert page.errors == [] and page.requests == [], (page.errors, page.requests)
            """
        let (status, output) = try Browser.run(script, in: folder.path)
        #expect(status == 0, "\(output)")
    }
}
