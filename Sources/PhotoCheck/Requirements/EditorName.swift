internal import Bytes
internal import ImageFacts

/// Programs that change pictures, by the name that they write; firmware and viewers that only turn a picture are none.
enum EditorName {
    /// Whether EXIF or a PNG's text names one.
    static func isNamed(in facts: PhotoFacts) -> Bool {
        let named =
            [facts.software].compactMap(\.self)
            + facts.texts.filter { $0.source == .pngSoftware }.map(\.decoded.text)
        return named.contains { name in
            let name = name.lowercased()
            return all.contains { name.contains($0) }
        }
    }

    private static let all = [
        "photoshop", "lightroom", "gimp", "paint.net", "paintshop", "paint shop", "picasa", "acdsee",
        "photoscape", "snapseed", "picsart", "vsco", "canva", "affinity", "capture one", "darktable",
        "rawtherapee", "polarr", "pixelmator", "photofiltre", "photoimpact", "corel", "meitu", "美图", "醒图",
        "光影魔术手", "neoimaging", "可牛", "beautycam", "beautyplus", "faceu", "b612", "photodirector", "luminar",
        "dxo", "topaz", "remini", "krita", "fotor", "pixlr",
    ]
}
