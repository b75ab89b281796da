internal import ImageFacts

/// Texts that cameras and phones write into caption fields by themselves.
enum CameraDefault {
    /// Equal to make, to model, or to both, whatever the case, blanks and signs.
    static func isMakeOrModel(_ text: CaptionText, _ camera: Camera?) -> Bool {
        guard let camera, text.count <= longestNames else { return false }
        guard let first = text.indices.first(where: { isKept(text[$0]) }).map({ text[$0] }),
            firstSign(of: camera.make ?? "") == first || firstSign(of: camera.model ?? "") == first
        else { return false }
        let squeezed = squeeze(text.signs, atMost: longestNames)
        let make = squeeze(FoldedText(camera.make ?? ""), atMost: longestNames)
        let model = squeeze(FoldedText(camera.model ?? ""), atMost: longestNames)
        return [make, model, make + model].contains { $0 == squeezed }
    }

    /// Signs of a text that may be a maker and a model.
    private static let longestNames = 200

    /// A known default, or a text of makers, product lines, model numbers and the words that makers put beside them,
    /// and of nothing else.
    ///
    /// At least one maker, product line or `digital camera` must be there: `2 pictures` is no camera's.
    static func matches(_ text: CaptionText) -> Bool {
        guard text.signs.isASCII || text.has(.makers, at: 0) else { return false }
        if text.count <= CameraDefaultWords.longest,
            CameraDefaultWords.texts.contains(squeeze(text.signs, atMost: .max))
        {
            return true
        }
        var makers = 0
        var generic = 0
        var start = 0
        while start < text.count {
            if Sign.isHan(text[start]) {
                guard let length = text.length(of: [.makers, .besideMakers], at: start) else { return false }
                makers += 1
                start += length
                continue
            }
            var end = start
            while Sign.isLetter(text[end]) || Sign.isDigit(text[end]) { end += 1 }
            if end == start {
                end += 1
            } else if text.length(of: .makers, at: start) == end - start {
                makers += 1
            } else if text.length(of: .besideMakers, at: start) == end - start {
                generic += 1
            } else if !isModelNumber(start..<end, of: text) {
                return false
            }
            start = end
        }
        return makers > 0 || generic >= 2
    }

    /// A short word with a digit in it (S730, i5, P30), or one letter.
    private static func isModelNumber(_ word: Range<Int>, of text: CaptionText) -> Bool {
        word.count == 1 || word.count <= 12 && word.contains { Sign.isDigit(text[$0]) }
    }

    /// The first letters and digits of a text.
    static func squeeze(_ text: FoldedText, atMost limit: Int) -> [UInt32] {
        var squeezed: [UInt32] = []
        var index = 0
        while index < text.count, squeezed.count < limit {
            let sign = text[index]
            if isKept(sign) { squeezed.append(sign) }
            index += 1
        }
        return squeezed
    }

    private static func firstSign(of text: String) -> UInt32? {
        let bytes = text.utf8.span
        var index = 0
        while index < bytes.count {
            let sign = FoldedText.fold(FoldedText.scalar(at: &index, of: bytes))
            if isKept(sign) { return sign }
        }
        return nil
    }

    private static func isKept(_ sign: UInt32) -> Bool {
        Sign.isLetter(sign) || Sign.isDigit(sign) || Sign.isHan(sign)
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

    /// Letters and digits of these texts.
    static let texts = Set(table.map { CameraDefault.squeeze(FoldedText($0.text), atMost: .max) })

    /// Signs of a text that may be one of them, with other signs between.
    static let longest = 40

    /// Makers of cameras and phones, and their product lines.
    static let makers: [String] = [
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
        "ilce", "ilca", "nex", "poco", "magic", "inspire", "spark", "find", "尼康", "佳能", "索尼", "富士", "奥林巴斯", "松下", "徕卡",
        "宾得",
        "柯达", "卡西欧", "理光", "大疆", "华为", "小米", "三星", "苹果", "荣耀", "mavic", "phantom", "osmo", "nova", "mate", "reno",
    ]

    /// What makers put beside their name.
    static let generic: [String] = [
        "digital", "still", "camera", "cameras", "picture", "pictures", "photo", "photos", "image", "images", "csc",
        "dslr", "slr", "action",
        "cam", "video", "mobile", "phone", "cell", "by", "zoom", "mp3", "co", "ltd", "corp", "corporation", "inc",
        "company", "optical",
        "imaging", "electric", "electronics", "techwin", "mp", "megapixel", "shot", "cyber", "ver", "version", "pro",
        "max", "mini", "plus",
        "lite", "note", "mi", "air", "se", "phone's", "相机", "数码相机", "手机", "拍摄", "照片", "原图", "lite", "ultra", "edition",
        "series", "model", "made", "with", "ai", "triple", "quad", "dual", "lens", "on",
        "and", "mm", "f", "smc", "da", "ii", "iii", "lumia", "pureview", "theta", "sphere", "black", "white", "silver",
        "is", "vr", "usm", "ed", "af", "wide", "angle", "mark", "captured",
    ]
}
