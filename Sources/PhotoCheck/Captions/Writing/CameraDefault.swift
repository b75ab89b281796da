internal import ImageFacts

/// Texts that cameras and phones write into caption fields by themselves.
enum CameraDefault {
    /// Equal to make, to model, or to both, whatever the case, blanks and signs.
    static func isMakeOrModel(_ text: FoldedText, _ camera: Camera?) -> Bool {
        guard let camera else { return false }
        let squeezed = squeeze(text)
        guard !squeezed.isEmpty else { return false }
        let make = squeeze(FoldedText(camera.make ?? ""))
        let model = squeeze(FoldedText(camera.model ?? ""))
        guard squeezed[0] == make.first || squeezed[0] == model.first else { return false }
        return [make, model, make + model].contains { !$0.isEmpty && $0 == squeezed }
    }

    /// A known default, or a text of makers, product lines, model numbers and the words that makers put beside them,
    /// and of nothing else.
    ///
    /// At least one maker, product line or `digital camera` must be there: `2 pictures` is no camera's.
    static func matches(_ text: FoldedText) -> Bool {
        guard text.scalars.allSatisfy({ $0.isASCII }) else { return false }
        if CameraDefaultWords.firsts.contains(text[0]), CameraDefaultWords.texts.contains(squeeze(text)) { return true }
        var makers = 0
        var generic = 0
        var start = 0
        while start < text.count {
            var end = start
            while Sign.isLetter(text[end]) || Sign.isDigit(text[end]) { end += 1 }
            let length = end - start
            if length == 0 {
                end += 1
            } else if CameraDefaultWords.makers.length(at: start, in: text) == length {
                makers += 1
            } else if CameraDefaultWords.generic.length(at: start, in: text) == length {
                generic += 1
            } else if !isModelNumber(text.folded[start..<end]) {
                return false
            }
            start = end
        }
        return makers > 0 || generic >= 2
    }

    /// A short word with a digit in it (S730, i5, P30), or one letter.
    private static func isModelNumber(_ word: ArraySlice<UInt32>) -> Bool {
        word.count == 1 || word.count <= 12 && word.contains(where: Sign.isDigit)
    }

    /// Letters and digits alone.
    private static func squeeze(_ text: FoldedText) -> [UInt32] {
        text.folded.filter { Sign.isLetter($0) || Sign.isDigit($0) || Sign.isHan($0) }
    }
}

/// The words of `CameraDefault`.
enum CameraDefaultWords {
    /// Defaults that no rule explains, with the maker that writes them.
    static let table: [(text: String, maker: String)] = [
        ("DCF 1.0", "Minolta"), ("735 nm", "Parrot"), ("ICM107B", "Trust"), ("WWL", "WWL"),
        ("M2E1L0-0R336B386", "Bushnell"),
        ("GCM_TAG", "Ricoh"), ("Exif_JPEG_PICTURE", "Sony"), ("Exif JPEG 422", "Hewlett-Packard"),
        ("DIGITAL CAMERA", "Digital"),
        ("KONICA PHOTO IMAGE", "Konica"), ("oznor", "Huawei"), ("oznorHDR", "Huawei"), ("oznorCOMR", "Huawei"),
        ("cof", "Huawei"),
        ("dav", "Huawei"), ("sdr", "Huawei"), ("hdr", "Huawei"), ("rhdr", "Huawei"), ("ptr", "Huawei"),
        ("edf", "Huawei"),
        ("nor", "Huawei"), ("fznor", "Huawei"), ("mfnr", "Huawei"), ("hdrpl", "Huawei"), ("nfhdr", "Huawei"),
        ("btf", "Huawei"),
        ("burst", "Huawei"), ("mde", "Huawei"), ("bsh", "Huawei"), ("ASCII", "several"), ("binary comment", "several"),
        ("JPEG", "several"),
        ("charset=Ascii", "several"), ("User comments", "Nikon"), ("Auto-generated", "several"),
        ("Exif JPEG", "several"),
    ]

    static let texts = Set(table.map { FoldedText($0.text).folded.filter { Sign.isLetter($0) || Sign.isDigit($0) } })

    /// What these texts begin with, a sign in place of a letter included.
    static let firsts = SignSet(
        texts.compactMap(\.first) + (0x20..<0x7F).filter { !Sign.isLetter($0) && !Sign.isDigit($0) })

    /// Makers of cameras and phones, and their product lines.
    static let makers = WordTable([
        "acer", "agfa", "agfaphoto", "aiptek", "apple", "asus", "benq", "blackberry", "bushnell", "canon", "casio",
        "concord", "contax", "dji",
        "epson", "fuji", "fujifilm", "fujitsu", "genius", "google", "gopro", "hasselblad", "honor", "hp", "htc",
        "huawei", "insta360", "jenoptik",
        "jvc", "kodak", "konica", "kyocera", "leica", "lenovo", "lg", "lge", "logitech", "mamiya", "meizu", "microsoft",
        "minolta", "motorola",
        "mustek", "nec", "nikon", "nokia", "olympus", "oneplus", "oppo", "panasonic", "pentax", "philips", "polaroid",
        "praktica", "premier",
        "realme", "ricoh", "rollei", "samsung", "sanyo", "sharp", "sigma", "sony", "sonyericsson", "toshiba",
        "traveler", "trust", "vivitar",
        "vivo", "vodafone", "voigtlander", "xiaomi", "yashica", "zte", "aigo", "newsmy", "hisense", "gionee", "coolpad",
        "smartisan", "eastman",
        "coolpix", "powershot", "ixus", "eos", "cybershot", "finepix", "dimage", "exilim", "lumix", "iphone", "ipad",
        "galaxy", "nexus", "pixel",
        "redmi", "digimax", "kenox", "vluu", "easyshare", "caplio", "optio", "camedia", "stylus", "photosmart", "dsc",
        "pixpro", "xperia", "hero",
        "mavic", "phantom", "osmo", "nova", "mate", "reno",
    ])

    /// What makers put beside their name.
    static let generic = WordTable([
        "digital", "still", "camera", "cameras", "picture", "pictures", "photo", "photos", "image", "images", "csc",
        "dslr", "slr", "action",
        "cam", "video", "mobile", "phone", "cell", "by", "zoom", "mp3", "co", "ltd", "corp", "corporation", "inc",
        "company", "optical",
        "imaging", "electric", "electronics", "techwin", "mp", "megapixel", "shot", "cyber", "ver", "version", "pro",
        "max", "mini", "plus",
        "lite", "ultra", "edition", "series", "model", "made", "with", "ai", "triple", "quad", "dual", "lens", "on",
        "and",
    ])
}
