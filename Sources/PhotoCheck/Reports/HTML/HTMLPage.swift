internal import Bytes

/// What every HTML report begins and ends with: one file that asks the network for nothing and runs nothing but its own script.
enum HTMLPage {
    /// The first bytes of each report, by which an older one is known.
    static let beginning = "<!DOCTYPE html>\n<!-- photocheck report -->\n"

    /// Everything before the body's content.
    static func head(title: String, language: String) -> [UInt8] {
        var page = HTMLWriter()
        page.markup(beginning)
        open(
            title: title, language: language, style: HTMLStyle.text, script: HTMLScript.text, hasPictures: true,
            to: &page)
        return page.take()
    }

    /// A document up to its body, of a kind that has its own style, and perhaps a script at its end.
    ///
    /// The policy names style and script by their digests (Content Security Policy level 3, section 6.7.2.3): whatever a
    /// caption smuggles in, the browser does not run it.
    static func open(
        title: String, language: String, style: String, script: String? = nil, hasPictures: Bool = false,
        to page: inout HTMLWriter
    ) {
        page.markup("<html lang=\"")
        page.text(language)
        page.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        if hasPictures { page.markup("img-src data:; ") }
        page.markup("style-src '")
        page.markup(digest(style))
        if let script {
            page.markup("'; script-src '")
            page.markup(digest(script))
        }
        page.markup("'; base-uri 'none'; form-action 'none'\">\n")
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
        page.element("title", title)
        page.markup("<style>")
        page.markup(style)
        page.markup("</style>\n</head>\n<body>\n")
    }

    /// Everything behind it.
    static var tail: [UInt8] {
        Array("<script>\(HTMLScript.text)</script>\n</body>\n</html>\n".utf8)
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + String(decoding: Base64.encode(SHA256.digest(Array(text.utf8).span)), as: UTF8.self)
    }
}
