/// Names that cameras, phones, messengers and programs give to files.
///
/// DCF (JEITA CP-3461, 3.2.3): four free characters and four digits (`DSC_0012`, `IMG_0012`, `P1010001`), folders as
/// `100CANON`. Phones and messengers add a date and a time. All of the text must be such a name.
enum CameraFileName {
    static func matches(_ name: BareName) -> Bool {
        let text = name.text
        guard text.count >= 4, text.count <= 120 else { return false }
        return isDateAndTime(text) || isFolderAndNumber(text) || isPrefixed(text) || isHash(text)
            || isMessengerName(text)
    }

    /// `20120515_093012`, `2012-05-15 09.30.12`, `100_0001` of cameras that write no letters.
    private static func isDateAndTime(_ text: CaptionText) -> Bool {
        guard onlyDigits(text) else { return false }
        let groups = groupsOfDigits(text)
        guard let first = groups.first else { return false }
        if groups.count >= 2, groups[0].count == 8, groups[1].count >= 4 { return text[first.upperBound] != 0x20 }
        return groups.count >= 5 && groups.count <= 8 && groups[0].count == 4
    }

    private static func isFolderAndNumber(_ text: CaptionText) -> Bool {
        guard onlyDigits(text) else { return false }
        let groups = groupsOfDigits(text)
        return groups.count == 2 && groups[0].count == 3 && groups[1].count == 4
    }

    /// A prefix of the list, then digits, signs and the marks that devices add (HDR, BURST001, WA0001).
    private static func isPrefixed(_ text: CaptionText) -> Bool {
        guard let length = prefix(of: text) else {
            return isLettersAndFourDigits(text)
        }
        return restIsMachine(text, from: length)
    }

    /// Any three or four letters with four digits right behind, as DCF has it: `KICX0012`, `P1010001`, `_DSC0012`.
    private static func isLettersAndFourDigits(_ text: CaptionText) -> Bool {
        guard text.count >= 7, text.count <= 12 else { return false }
        var head = text.count
        while Sign.isDigit(text[head - 1]) { head -= 1 }
        guard (4...7).contains(text.count - head), (1...4).contains(head), text.signs.isASCII else { return false }
        return (0..<head).allSatisfy { text.isCapital($0) || text[$0] == 0x5F || text[$0] == 0x2D }
    }

    private static func restIsMachine(_ text: CaptionText, from start: Int) -> Bool {
        var index = start
        var digits = 0
        while index < text.count {
            let scalar = text[index]
            if Sign.isDigit(scalar) {
                digits += 1
                index += 1
            } else if [0x5F, 0x2D, 0x2E, 0x20, 0x7E, 0x28, 0x29, 0x3A, 0x40, 0x2B].contains(scalar) {
                index += 1
            } else if Sign.isLetter(scalar) {
                var end = index
                while Sign.isLetter(text[end]) { end += 1 }
                guard end - index <= 2 || text.has(.fileNameMarks, at: index, length: end - index)
                else {
                    return false
                }
                index = end
            } else {
                return false
            }
        }
        return digits >= 1
    }

    /// A UUID, a digest, or another run of letters and digits that nobody types.
    private static func isHash(_ text: CaptionText) -> Bool {
        var letters = 0
        var digits = 0
        var hexadecimal = true
        var changes = 0
        var wasDigit: Bool?
        for index in 0..<text.count {
            let scalar = text[index]
            if scalar == 0x2D || scalar == 0x5F { continue }
            let digit = Sign.isDigit(scalar)
            guard digit || (0x61...0x7A).contains(scalar) else { return false }
            if digit { digits += 1 } else { letters += 1 }
            if !digit, scalar > 0x66 { hexadecimal = false }
            if let wasDigit, wasDigit != digit { changes += 1 }
            wasDigit = digit
        }
        guard letters > 0, digits >= 2 else { return false }
        if hexadecimal, letters + digits >= 12, changes >= 3 { return true }
        return letters + digits >= 20 && changes >= 5 && digits >= 4
    }

    /// 微信图片_20120515093012, mmexport1337071234567, QQ图片20120515093012.
    private static func isMessengerName(_ text: CaptionText) -> Bool {
        guard let length = text.length(of: .messengers, at: 0) else { return false }
        return text.count == length || restIsMachine(text, from: length)
    }

    /// How many signs the longest prefix has that a text begins with.
    private static func prefix(of text: CaptionText) -> Int? {
        text.length(of: .fileNamePrefixes, at: 0) { length in
            length < text.count && !Sign.isLetter(text[length])
                // A word of a language (photo 2, scan 3) names a device's file only with its digits or a bar right behind.
                && (text[length] != 0x20 || length <= 4)
        }
    }

    private static func onlyDigits(_ text: CaptionText) -> Bool {
        (0..<text.count).allSatisfy { Sign.isDigit(text[$0]) || [0x5F, 0x2D, 0x2E, 0x20, 0x3A].contains(text[$0]) }
    }

    private static func groupsOfDigits(_ text: CaptionText) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var index = 0
        while index < text.count {
            var end = index
            while Sign.isDigit(text[end]) { end += 1 }
            if end > index { groups.append(index..<end) }
            index = max(end, index + 1)
        }
        return groups
    }
}

/// The words of `CameraFileName`.
enum CameraFileNameWords {
    /// Beginnings of names by makers of cameras, phones, scanners and drones; folded.
    static let prefixes: [String] = [
        "_mg_", "_dsc", "_img", "img", "dscn", "dscf", "dsci", "dsc_", "dsc", "dscx", "pict", "pic", "imgp", "imgs",
        "imag", "image",
        "hpim", "kif_", "sany", "sdc", "cimg", "ci_", "dcp_", "dcp", "dc", "mvi", "mvimg", "mov", "vid", "video", "pxl",
        "wp", "dji",
        "gopr", "gh01", "gx01", "stp", "pano", "burst", "capture", "snapshot", "screenshot", "screen shot", "scan",
        "save", "cam", "mah",
        "p1", "p2", "ex", "fscn", "fuji", "jd", "lrg", "moto", "myimg", "nikon", "olympus", "pana", "panasonic",
        "photo", "s600", "samsung", "sony",
        "st83", "yi", "insta360", "dcim", "ppt", "fb_img", "received", "whatsapp image", "whatsapp video", "telegram",
        "signal", "b612", "beautyplus",
        "c360", "faceu", "meitu", "mtxx", "mtmr", "xiuxiu", "retouch", "ps", "tmp", "temp", "wx_camera", "mmexport",
        "wechat", "wechatimg", "microsens",
        "dlna", "picsart", "inshot", "lightroom", "vsco", "snapseed", "img-", "pt", "n", "ipcamera", "rimg", "ricoh",
        "r00", "imgl", "lgim",
        "cimage", "sam", "sl", "dps", "dsch", "dscp",
    ]

    /// Marks that devices and programs put behind the number.
    static let marks: [String] = [
        "hdr", "burst", "cover", "bokeh", "portrait", "pano", "wa", "comp", "tsr", "fx", "timeburst", "night", "raw",
        "edit", "edited",
        "copy", "collage", "exported", "original", "mp", "jpg", "img", "com", "dng", "ps", "final", "small", "resized",
        "rotated", "compress",
        "compressed", "thumb", "large", "medium", "beauty", "mfnr", "screenshot", "at", "am", "pm",
    ]

    /// Names that messengers and Chinese phones give, and what a screenshot is called.
    static let messengers: [String] = [
        "微信图片", "微信图片编辑", "微信截图", "微信照片", "微信视频", "qq图片", "qq截图", "qq照片", "qq空间", "qq视频", "钉钉图片", "钉钉截图", "企业微信截图",
        "企业微信图片", "截图", "截屏", "屏幕截图", "屏幕快照", "屏幕抓图",
        "捕获", "扫描", "扫描件", "美图", "美图秀秀", "相机", "相机照片", "拼图", "mmexport", "微博", "新浪图片", "百度图片", "下载", "复制", "图像", "影像",
        "pt_",
    ]
}
