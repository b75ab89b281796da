internal import Bytes

/// What every HTML report begins and ends with: one file that asks the network for nothing and runs nothing but its own script.
enum HTMLPage {
    /// The first bytes of each report, by which an older one is known.
    static let beginning = "<!DOCTYPE html>\n<!-- photocheck report -->\n"

    /// Everything before the body's content.
    static func head(title: String, language: String) -> [UInt8] {
        var page = HTMLWriter()
        page.markup(beginning)
        open(title: title, language: language, style: style, script: script, to: &page)
        return page.take()
    }

    /// A document up to its body, of a kind that has its own style, and perhaps a script at its end.
    ///
    /// The policy names style and script by their digests (Content Security Policy level 3, section 6.7.2.3): whatever a
    /// caption smuggles in, the browser does not run it.
    static func open(title: String, language: String, style: String, script: String? = nil, to page: inout HTMLWriter) {
        page.markup("<html lang=\"")
        page.text(language)
        page.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
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
        Array("<script>\(script)</script>\n</body>\n</html>\n".utf8)
    }

    private static func digest(_ text: String) -> String {
        "sha256-" + String(decoding: Base64.encode(SHA256.digest(Array(text.utf8).span)), as: UTF8.self)
    }

    /// Colours reach a contrast of 4.5 to 1 on their ground (WCAG 2.2, 1.4.3), and never stand alone: each has its word.
    private static let style = """

        :root{color-scheme:light dark;--ground:#fff;--ink:#1b1b1f;--soft:#5a5a66;--line:#d6d6de;--card:#f7f7fa;
        --unmet:#a4161a;--review:#7a4b00;--met:#176b2c;--time:#dbeafe;--place:#dcfce7;--people:#fde8d0;--event:#f3e0fb}
        @media (prefers-color-scheme:dark){:root{--ground:#16161a;--ink:#ececf1;--soft:#a8a8b5;--line:#3a3a44;--card:#1f1f25;
        --unmet:#ff8f8f;--review:#f2c063;--met:#7fd699;--time:#1e3a5f;--place:#1c4a2d;--people:#5a3a14;--event:#4a2560}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:68rem;padding:1rem;background:var(--ground);color:var(--ink);
        font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
        h1{font-size:1.5rem;line-height:1.3}h2{margin-top:2.5rem;border-bottom:2px solid var(--line)}h3{margin:2rem 0 .5rem}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
        td.number{text-align:right;font-variant-numeric:tabular-nums}
        article{margin:.8rem 0;padding:.6rem .9rem;background:var(--card);border-left:.3rem solid var(--line)}
        article h4{margin:0;overflow-wrap:anywhere}article p,article li{margin:.2rem 0;overflow-wrap:anywhere}
        article.unmet{border-color:var(--unmet)}article.review{border-color:var(--review)}article.met{border-color:var(--met)}
        article.here{outline:2px solid}
        .word{font-weight:700}.word.unmet{color:var(--unmet)}.word.review{color:var(--review)}.word.met{color:var(--met)}
        th,.word{white-space:nowrap}.soft{color:var(--soft)}.conclusion{font-weight:700}
        ul.findings{list-style:none;padding:0}ul.findings>li{margin:.5rem 0}
        mark{color:inherit;border-radius:.2rem;padding:0 .1rem}
        mark.time{background:var(--time)}mark.place{background:var(--place)}mark.people{background:var(--people)}mark.event{background:var(--event)}
        nav.tools{position:sticky;top:0;padding:.5rem 0;background:var(--ground);border-bottom:1px solid var(--line)}
        nav.tools input[type=search]{width:min(26rem,100%);font:inherit;padding:.2rem .4rem}
        nav.tools label{margin-right:1rem;white-space:nowrap}
        [hidden]{display:none}
        @media print{nav.tools,.top{display:none}body{max-width:none}section.unit{break-before:page}article{break-inside:avoid}}

        """

    /// Filters and moves; without it the page says the same.
    private static let script = """

        (function () {
          "use strict";
          var tools = document.querySelector("nav.tools"), none = document.getElementById("none");
          var photos = Array.from(document.querySelectorAll("article[class]"));
          var texts = photos.map(function (photo) { return photo.textContent.toLowerCase(); });
          var find = document.getElementById("find"), boxes = Array.from(tools.querySelectorAll("input[type=checkbox]"));
          var here = -1, wait = 0;
          function filter() {
            var words = find.value.toLowerCase().split(/\\s+/).filter(Boolean), shown = 0;
            var kinds = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
            photos.forEach(function (photo, place) {
              var fits = kinds.indexOf(photo.classList[0]) >= 0
                && words.every(function (word) { return texts[place].indexOf(word) >= 0; });
              if (photo.hidden === fits) photo.hidden = !fits;
              if (fits) shown += 1;
            });
            if (words.length) document.querySelectorAll("details").forEach(function (part) {
              part.open = part.querySelector("article:not([hidden])") !== null;
            });
            none.hidden = shown > 0;
          }
          function go(step) {
            for (var next = here + step; next >= 0 && next < photos.length; next += step) {
              if (photos[next].hidden) continue;
              var part = photos[next].closest("details");
              if (part) part.open = true;
              if (here >= 0) photos[here].classList.remove("here");
              here = next;
              photos[here].classList.add("here");
              photos[here].scrollIntoView({block: "center"});
              photos[here].focus({preventScroll: true});
              return;
            }
          }
          tools.hidden = false;
          boxes.forEach(function (box) { box.addEventListener("change", filter); });
          find.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(filter, 120); });
          document.addEventListener("keydown", function (event) {
            if (event.target === find || event.ctrlKey || event.metaKey || event.altKey) return;
            if (event.key === "j") go(1);
            if (event.key === "k") go(-1);
          });
        })();

        """
}
