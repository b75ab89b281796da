internal import Bytes
internal import ImageFacts

/// Programs that change pictures, by the name that they write; firmware and viewers that only turn a picture are none.
enum EditorName {
    /// Whether EXIF or a PNG's text names one.
    static func isNamed(in facts: PhotoFacts) -> Bool {
        if let software = facts.software, isNamed(in: software) { return true }
        return facts.texts.contains { $0.source == .pngSoftware && isNamed(in: $0.decoded.text) }
    }

    private static func isNamed(in text: String) -> Bool {
        let name = Array(text.lowercased().utf8)
        return all.finds(in: name.span)
    }

    private static let all = NameSearch([
        "photoshop", "lightroom", "gimp", "paint.net", "paintshop", "paint shop", "picasa", "acdsee",
        "photoscape", "snapseed", "picsart", "vsco", "canva", "affinity", "capture one", "darktable",
        "rawtherapee", "polarr", "pixelmator", "photofiltre", "photoimpact", "corel", "meitu", "美图", "醒图",
        "光影魔术手", "neoimaging", "可牛", "beautycam", "beautyplus", "faceu", "b612", "photodirector", "luminar",
        "dxo", "topaz", "remini", "krita", "fotor", "pixlr",
    ])
}
