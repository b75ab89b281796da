internal import Bytes
internal import ImageFacts

/// The small pictures beside a photo: the whole, and its sharpest part where its clarity is in question.
struct HTMLPictures {
    let language: Language

    /// Bytes of all pictures of a page: a thousand photos stay well below 20 MB, which mail and browsers take.
    static let budget = 12 << 20

    /// Whether a finding is about what the sharpest part shows.
    static func showsSharpest(_ verdicts: [JudgedRequirement]) -> Bool {
        verdicts.contains { judged in
            judged.verdict.finding != nil
                && [ClaritySharp.id, OriginalUnscaled.id].contains(judged.requirement)
        }
    }

    /// The pictures of a photo, as long as the page has room for them; nil for none.
    static func fitting(_ result: PhotoResult, _ left: inout Int) -> PhotoPictures? {
        guard var pictures = result.photo.facts?.pictures else { return nil }
        if !showsSharpest(result.verdicts) { pictures.sharpest = nil }
        // Four letters of Base64 for three bytes.
        let bytes = (pictures.byteCount + 2) / 3 * 4
        guard bytes <= left else { return nil }
        left -= bytes
        return pictures
    }

    /// Writes them as images inside the page.
    func write(_ pictures: PhotoPictures, to page: inout HTMLWriter) {
        let words = HTMLWords(language: language)
        page.element("div", class: "pictures") { page in
            Self.image(pictures.whole, words.thumbnail, "whole", to: &page)
            guard let sharpest = pictures.sharpest else { return }
            page.element("figure") { page in
                Self.image(sharpest, words.sharpest, "sharpest", to: &page)
                page.element("figcaption", class: "soft", words.sharpest)
            }
        }
    }

    /// Writes a picture that lies inside the page; `kind` is its class.
    static func image(_ picture: SmallPicture, _ name: String, _ kind: String, to page: inout HTMLWriter) {
        page.markup("<img")
        page.attribute("class", kind)
        page.attribute("alt", name)
        page.attribute("width", String(picture.size.width))
        page.attribute("height", String(picture.size.height))
        page.markup(" src=\"data:image/jpeg;base64,")
        page.markup(String(decoding: Base64.encode(picture.jpeg), as: UTF8.self))
        page.markup("\">")
    }
}
