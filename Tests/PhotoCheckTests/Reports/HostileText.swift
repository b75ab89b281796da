import ImageFacts

@testable import PhotoCheck

/// Texts of a submission that try to be something else than text.
enum HostileText {
    static let all =
        [
            "<script>alert(1)</script>", "</mark><img src=x onerror=alert(1)>", "\"'><svg/onload=alert(1)>",
            "]]>", "<!--", "--></article>", "</script>", "&lt;b&gt; &amp;amp; &#x3c;", "<\u{301}b>", "\"\u{301}x",
            "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1+1", "%0A", "|x", "\t=1", "a,b;c\"d\"", "'quoted",
            "${jndi:ldap://x}", "::error::x", "\u{202E}gpj.exe", "\u{1B}[31mred", "a\u{0}b", "\u{FEFF}x", "\u{FFFD}",
            "一行\n两行\r\n三行\u{2028}四行", "\u{E000}", "👨‍👩‍👧", String(repeating: "长", count: 100_000),
        ] + generated

    /// Every short text of these signs, which closes and opens whatever a format knows.
    private static let generated: [String] = {
        let signs = ["<", ">", "\"", "'", "&", "=", ",", "\n", "\u{301}", "x"]
        return signs.flatMap { one in signs.flatMap { two in signs.map { one + two + $0 } } }
    }()

    /// A run in which each text is a file's name, a caption and a unit's name.
    static let events: [CheckEvent] = {
        var events: [CheckEvent] = [.run(ReportSample.header)]
        for (number, text) in all.enumerated() {
            let photo = Photo(
                path: SubmittedPath("u/\(number) " + text.replacing("/", with: "")),
                examination: .facts(ReportSample.facts(.jpeg, 1600, 1200)),
                captions: [
                    Caption(
                        source: .sidecarText, text: text + "5月15日", elements: CaptionElements(time: ["5月15日"]),
                        counts: true)
                ])
            let result = PhotoResult(photo: photo, verdicts: [ReportSample.sizeUnmet])
            events += [.photo(result), .unit(ReportSample.unit(text, [result]))]
        }
        return events + [.summary(ReportSample.summary)]
    }()

    /// What reports show of a text: hidden signs as their numbers.
    static func shown(_ text: String) -> String { TerminalText.escape(text) }
}
