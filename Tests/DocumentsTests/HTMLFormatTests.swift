import Bytes
import TestSupport
import Testing

@testable import Documents

struct HTMLFormatTests {
    @Test func `paragraphs, tables and merged cells are what was written`() throws {
        let document = try read(try DocumentFixture.bytes("source/captions.html"), "htm")
        let word = try read(try DocumentFixture.bytes("captions.doc"), "doc")
        #expect(document.kind == .html && document.encoding == .utf8 && document.doubts == [])
        // The same text as a Word document holds the same blocks.
        #expect(document.blocks == word.blocks)
    }

    @Test(arguments: [
        ("<p>a</p>text<div>b<br>c</div>", ["a", "text", "b\nc"]),
        ("<p>县长在\r\n   岫岩宾馆门前,\n2012年</p>", ["县长在岫岩宾馆门前, 2012年"]),
        ("<p>the mayor\n answers</p>", ["the mayor answers"]), ("<pre>a\n  b</pre>", ["a\n  b"]),
        (
            "a &lt;b&gt; &amp;amp; &nbsp;&copy;&#24405;&#x5F55;&#150;&mdash;&unknown; &",
            ["a <b> &amp; \u{A0}©录录–—&unknown; &"]
        ),
        ("<script>if (a < b) '<p>no</p>'</script><STYLE>p{}</STYLE><p>yes</p>", ["yes"]),
        ("<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p>说明<o:p></o:p></p>", ["说明"]),
        ("<xml><x:Name>Sheet1</x:Name></xml><![if !vml]><p>a</p><![endif]>", ["a"]),
        ("<title>题名</title><p title='<p>'>a > b</p>", ["a > b"]), ("1 < 2 <3", ["1 < 2 <3"]),
        ("<p>a<!-- never closed", ["a"]),
        ("<p>&nbsp;</p><p> \n</p>", []),
    ])
    func `text is what a browser shows`(_ html: String, _ texts: [String]) throws {
        #expect(try read(Array("<html>\(html)".utf8), "html").paragraphs == texts)
    }

    @Test(arguments: [
        ("<tr><td>a<td>b<tr><td>c<td>d", [["a", "b"], ["c", "d"]]),
        ("<tr><th colspan=2>a</th></tr><tr><td>b</td><td>c</td></tr>", [["a", "a"], ["b", "c"]]),
        ("<tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d", [["a", "b"], ["a", "c"], ["a", "d"]]),
        ("<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c", [["a", "a", "b"], ["a", "a", "c"]]),
        ("<tr><td rowspan=99999999999 colspan=0>a<td>b", [["a", "b"]]), ("<td>a<td>b", [["a", "b"]]),
        ("<tr><td><p>a</p><p>b</p><tr><td>&nbsp;<tr><td>c", [["a\nb"], ["c"]]),
        ("<tr><td>a</table></table></td>", [["a"]]),
    ])
    func `cells stand in their columns`(_ html: String, _ texts: [[String]]) throws {
        #expect(try read(Array("<table>\(html)".utf8), "xls").tables.first?.texts == texts)
    }

    @Test func `a table in a table follows the one it stands in`() throws {
        let html = "<html>前<table><tr><td>外<table><tr><td>内</td></tr></table>面</td></tr></table>后"
        let document = try read(Array(html.utf8), "html")
        #expect(document.tables.map(\.texts) == [[["外\n面"]], [["内"]]])
        #expect(document.paragraphs == ["前", "后"])
    }

    @Test func `pictures carry their alternative text`() throws {
        let html =
            "<html><img src=a.files/1.jpg alt='县长 &amp; 群众'><p>图1</p><table><td><img src='data:x' title=b>c</table>"
        let document = try read(Array(html.utf8), "html")
        let first = DocumentPicture(member: Array("a.files/1.jpg".utf8), number: 1, title: "县长 & 群众")
        #expect(document.blocks.first == .picture(first))
        let cell = document.tables.first?.rows.first?.cells.first
        #expect(cell == DocumentCell("c", pictures: [DocumentPicture(member: [], number: 2, title: "b")]))
    }

    private static let page = "<html><meta http-equiv=Content-Type content=\"text/html; charset=NAME\"><p>县长在门前解答咨询</p>"

    @Test func `the declared encoding is used, and a wrong one is said`() throws {
        let chinese = Self.page.replacing("NAME", with: "gb2312")
        let good = try read(gbk(chinese), "html")
        #expect(good.paragraphs == ["县长在门前解答咨询"] && good.encoding == .gb18030 && good.doubts == [])
        let wrong = try read(Array(chinese.utf8), "html")
        #expect(wrong.paragraphs == ["县长在门前解答咨询"] && wrong.doubts == [.mislabelled(declared: .gb18030)])
        let wide = try read([0xFF, 0xFE] + utf16(Self.page.replacing("NAME", with: "unicode")), "html")
        #expect(wide.paragraphs == ["县长在门前解答咨询"] && wide.encoding == .utf16LittleEndian)
    }

    @Test(arguments: ["quoted-printable", "base64", "8bit"]) func `the main part of a web archive is read`(
        _ encoding: String
    ) throws {
        let content =
            switch encoding {
            case "quoted-printable": "<p>=CF=D8=B3=A4=\r\n=D4=DA=C3=C5=C7=B0</p>"
            case "base64": "PHA+z9izpNTaw8XHsDwv\r\ncD4="
            default: "<p>x</p>"
            }
        let message = """
            MIME-Version: 1.0\r
            Content-Type: multipart/related;\r
            \tboundary="----=_Part_1"\r
            \r
            ------=_Part_1\r
            Content-Type: image/jpeg\r
            \r
            no text\r
            ------=_Part_1\r
            Content-Transfer-Encoding: \(encoding)\r
            Content-Type: text/html; charset="gb2312"\r
            \r
            \(content)\r
            ------=_Part_1--\r

            """
        let document = try read(Array(message.utf8), "mht")
        #expect(document.paragraphs == [encoding == "8bit" ? "x" : "县长在门前"])
    }

    @Test(arguments: [1, 2, 3]) func `tables deeper than allowed are read where they stand`(_ depth: Int) throws {
        var limits = ResourceLimits.default
        limits.documentDepth = 2
        let html =
            "<html>" + String(repeating: "<table><tr><td>a", count: depth)
            + String(repeating: "</table>", count: depth) + "<p>b"
        let document = try read(Array(html.utf8), "html", limits: limits)
        #expect(document.tables.map(\.texts) == [[[["a"]]], [[["a"]], [["a"]]], [[["a"]], [["a\na"]]]][depth - 1])
        #expect(document.paragraphs == ["b"])
    }

    @Test func `spans and pictures cost what they ask for`() {
        let wide = "<table>" + String(repeating: "<tr><td colspan=1000>a", count: 1_100) + "<td>b"
        #expect(throws: DocumentProblem.limit(LimitReached("documentCells", allowed: 1_000_000))) {
            try read(Array(wide.utf8), "html")
        }
        let pictures = "<html>" + String(repeating: "<img>", count: 200_001)
        #expect(throws: DocumentProblem.limit(LimitReached("documentParagraphs", allowed: 200_000))) {
            try read(Array(pictures.utf8), "html")
        }
    }
}
