/// A letter as a page: for a browser, for a mail's body, for printing.
enum LetterPage {
    static func bytes(_ letter: Letter, language: Language) -> [UInt8] {
        let words = ReportWords(language: language)
        var page = HTMLWriter()
        page.markup("<!DOCTYPE html>\n")
        HTMLPage.open(
            title: letter.unit, language: HTMLWords(language: language).tag, style: style,
            hasPictures: true, to: &page)
        page.element("main") { page in
            for paragraph in letter.paragraphs {
                switch paragraph {
                case .heading(let text): page.element("h1", text)
                case .text(let text): page.element("p", text)
                case .items(let items):
                    page.element("ol") { page in
                        for item in items { page.element("li") { Self.item(item, words, language, to: &$0) } }
                    }
                }
            }
        }
        page.close("body")
        page.close("html")
        return page.take()
    }

    private static func item(
        _ item: Letter.Item, _ words: ReportWords, _ language: Language, to page: inout HTMLWriter
    ) {
        page.element("p", item.text)
        guard !item.photos.isEmpty else { return }
        page.element("table") { page in
            for photo in item.photos {
                page.element("tr") { page in
                    if !photo.name.isEmpty { page.element("th") { name(photo, language, to: &$0) } }
                    page.element("td", photo.sentence)
                }
            }
        }
        if item.unnamed > 0 { page.element("p", words.more(item.unnamed)) }
    }

    private static func name(_ photo: MendList.Named, _ language: Language, to page: inout HTMLWriter) {
        if let picture = photo.picture {
            HTMLPictures.image(picture, HTMLWords(language: language).thumbnail, "whole", to: &page)
        }
        page.text(photo.name)
    }

    private static let style = """

        body{margin:0 auto;max-width:46rem;padding:2rem 1rem;font:16px/1.7 FangSong,"Noto Serif CJK SC","Songti SC",serif}
        h1{text-align:center;font-size:1.5rem}li{margin:1rem 0;break-inside:avoid}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border:1px solid #999;overflow-wrap:anywhere}
        th{width:32%;font-weight:normal}img{display:block;max-width:100%;height:auto}

        """
}
