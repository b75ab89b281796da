/// HTML, XML, RTF or JSON in place of a caption, and the tags that a web page leaves around a person's words.
enum MarkupText {
    /// Whether a text is the source of a document.
    static func isDocument(_ text: CaptionText) -> Bool {
        if text.has(.markupOpenings, at: 0) { return true }
        // alt="" class="img"
        guard text.signs.mayHold(0x3D), text.signs.mayHold(0x22), text.count < 300 else { return false }
        return text.indices.count { text[$0] == 0x3D && text[$0 + 1] == 0x22 && Sign.isLetter(text[$0 - 1]) } >= 2
            && !text.indices.contains { Sign.isHan(text[$0]) || text[$0] == 0x3C }
    }

    /// The text with a blank in place of every tag of HTML; nil where there is none.
    ///
    /// `<People in the square>` is a person's: only elements that are known, alone or with attributes, are tags.
    static func withoutTags(_ text: CaptionText) -> CaptionText? {
        guard text.signs.mayHold(0x3C), text.holds(.markupElements) else { return nil }
        var plain = ""
        var start = 0
        var index = 0
        var tags = 0
        while index < text.count {
            guard text[index] == 0x3C, let end = endOfTag(index, in: text) else {
                index += 1
                continue
            }
            tags += 1
            plain += text.source(start..<index) + " "
            index = end
            start = end
        }
        return tags > 0 ? CaptionText(plain + text.source(start..<text.count)) : nil
    }

    /// Signs of the longest tag that is looked for.
    private static let longestTag = 300

    private static func endOfTag(_ start: Int, in text: CaptionText) -> Int? {
        let name = text[start + 1] == 0x2F ? start + 2 : start + 1
        guard let length = text.length(of: .markupElements, at: name) else { return nil }
        var index = name + length
        var attributes = false
        let last = index + longestTag
        while index < last, text[index] != FoldedText.hidden, text[index] != 0x3C {
            if text[index] == 0x3E {
                let plain = (name + length..<index).allSatisfy { Sign.isBlank(text[$0]) || text[$0] == 0x2F }
                return plain || attributes ? index + 1 : nil
            }
            if text[index] == 0x3D { attributes = true }
            index += 1
        }
        return nil
    }

    /// Beginnings of documents.
    static let openings: [String] = [
        "<!doctype", "<html", "<head", "<body", "<?xml", "<xml", "<rdf:", "<x:xmpmeta", "<svg", "<script", "<style",
        "<meta",
        "<?php", "<?xpacket", "{\\rtf", "%pdf-", "{\"", "[{\"", "<!--",
    ]

    static let elements: [String] = [
        "p", "br", "div", "span", "b", "i", "u", "a", "em", "strong", "font", "img", "h1", "h2", "h3", "h4", "h5", "h6",
        "ul", "ol", "li", "table", "tr", "td", "th", "tbody", "center", "html", "head", "body", "title", "figure",
        "figcaption", "small", "sub", "sup", "hr", "pre", "section", "article", "o:p", "st1:place",
    ]
}
