import Bytes
import Testing

/// What bytes of unknown or wrongly declared encoding are read as.
struct TextDecoderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let title: String
        let bytes: [UInt8]
        let text: String
        let encoding: TextEncoding
        var doubts: [TextDoubt] = []
        var testDescription: String { title }
    }

    @Test(arguments: undeclared) func `bytes without a declared encoding are read`(_ c: Case) {
        let decoded = TextDecoder.decode(c.bytes.span)
        #expect(decoded == DecodedText(text: c.text, encoding: c.encoding, doubts: c.doubts))
        #expect(decoded.text.utf8.elementsEqual(c.text.utf8))
    }

    static let undeclared: [Case] = [
        Case(title: "nothing", bytes: [], text: "", encoding: .utf8),
        Case(title: "only NULs", bytes: [0, 0, 0], text: "", encoding: .utf8),
        Case(
            title: "ASCII", bytes: ascii("OLYMPUS DIGITAL CAMERA  \n\0\0"), text: "OLYMPUS DIGITAL CAMERA  \n",
            encoding: .utf8),
        Case(title: "UTF-8", bytes: Array("县长在岫岩宾馆门前😀\r\n".utf8), text: "县长在岫岩宾馆门前😀\r\n", encoding: .utf8),
        Case(title: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array("县长".utf8), text: "县长", encoding: .utf8),
        Case(
            title: "GBK under a UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF] + gbk("照片说明"), text: "照片说明",
            encoding: .gb18030, doubts: [.mislabelled(declared: .utf8)]),
        Case(
            title: "UTF-8 with a cut last character", bytes: Array("兴隆办事处".utf8).dropLast(), text: "兴隆办事\u{FFFD}",
            encoding: .utf8, doubts: [.replaced(count: 1)]),
        Case(
            title: "UTF-8 with one bad byte", bytes: Array("兴隆办事".utf8) + [0xFF] + Array("主任".utf8),
            text: "兴隆办事\u{FFFD}主任", encoding: .utf8, doubts: [.replaced(count: 1)]),
        Case(title: "U+FFFD stored in the text", bytes: Array("a\u{FFFD}b".utf8), text: "a\u{FFFD}b", encoding: .utf8),
        Case(title: "GBK, four hanzi", bytes: gbk("照片说明"), text: "照片说明", encoding: .gb18030),
        Case(title: "GBK, a name beyond GB 2312", bytes: [0xCD, 0xF5, 0x86, 0xB4], text: "王喆", encoding: .gb18030),
        Case(title: "堃", bytes: [0xC0, 0xEE, 0x88, 0xD2], text: "李堃", encoding: .gb18030),
        Case(title: "镕", bytes: [0xD6, 0xEC, 0xE9, 0x46, 0xBB, 0xF9], text: "朱镕基", encoding: .gb18030),
        Case(
            title: "four bytes", bytes: gbk("王") + [0x81, 0x39, 0xEE, 0x39] + gbk("在现场"), text: "王㐀在现场",
            encoding: .gb18030),
        Case(
            title: "GBK, one hanzi", bytes: gbk("王"), text: "王", encoding: .gb18030),
        Case(
            title: "GBK, one hanzi that is UTF-8, too", bytes: [0xD2, 0xBB], text: "一", encoding: .gb18030,
            doubts: [.ambiguous(other: .utf8, reading: "һ")]),
        Case(
            title: "GBK, two hanzi that are UTF-8, too", bytes: gbk("图片"), text: "图片", encoding: .gb18030,
            doubts: [.ambiguous(other: .utf8, reading: "ͼƬ")]),
        Case(
            title: "a Greek letter may be a hanzi", bytes: Array("10 μm".utf8), text: "10 μm", encoding: .utf8,
            doubts: [.ambiguous(other: .gb18030, reading: "10 渭m")]),
        Case(title: "Latin letters in UTF-8", bytes: Array("Hôtel".utf8), text: "Hôtel", encoding: .utf8),
        Case(title: "GBK that forms UTF-8 by chance", bytes: gbk("总结、原始"), text: "总结、原始", encoding: .gb18030),
        Case(title: "GBK that looks like UTF-16", bytes: gbk("何翀.jpg"), text: "何翀.jpg", encoding: .gb18030),
        Case(title: "a name with 镕 at its end", bytes: gbk("黄镕.jpg"), text: "黄镕.jpg", encoding: .gb18030),
        Case(title: "a middle dot in UTF-8 is no 路", bytes: Array("5·15".utf8), text: "5·15", encoding: .utf8),
        Case(
            title: "GBK with one bad byte", bytes: gbk("年月日上午兴隆办事") + [0xFF] + gbk("主任现场解答"),
            text: "年月日上午兴隆办事\u{FFFD}主任现场解答", encoding: .gb18030, doubts: [.replaced(count: 1)]),
        Case(
            title: "GBK whose last byte is lost", bytes: gbk("兴隆办事处主任").dropLast(), text: "兴隆办事处主\u{FFFD}",
            encoding: .gb18030, doubts: [.replaced(count: 1)]),
        Case(
            title: "GBK file name", bytes: gbk("主任") + ascii("2012-05-15 (1)") + gbk("现场") + ascii(".jpg"),
            text: "主任2012-05-15 (1)现场.jpg", encoding: .gb18030),
        Case(
            title: "GB 18030 with mark", bytes: [0x84, 0x31, 0x95, 0x33] + gbk("主任"), text: "主任", encoding: .gb18030),
        Case(
            title: "French", bytes: latin("15 mai 2012 : le maire répond … l'hôtel, à l'occasion de la journée"),
            text: "15 mai 2012 : le maire répond … l'hôtel, à l'occasion de la journée", encoding: .windows1252),
        Case(title: "one accent", bytes: latin("Hôtel"), text: "Hôtel", encoding: .windows1252),
        Case(title: "two accents in a row", bytes: latin("créée"), text: "créée", encoding: .windows1252),
        Case(title: "German", bytes: latin("Größe: Müller"), text: "Größe: Müller", encoding: .windows1252),
        Case(title: "a degree sign", bytes: latin("25 °C"), text: "25 °C", encoding: .windows1252),
        Case(
            title: "Portuguese capitals read well as GBK, too", bytes: latin("INFORMAÇÃO"), text: "INFORMAÇÃO",
            encoding: .windows1252, doubts: [.ambiguous(other: .gb18030, reading: "INFORMA敲O")]),
        Case(
            title: "bytes that Windows-1252 leaves undefined",
            bytes: latin("café") + [0x20, 0x81, 0x20] + latin("thé"),
            text: "café \u{FFFD} thé", encoding: .windows1252, doubts: [.replaced(count: 1)]),
        Case(
            title: "UTF-16LE with mark", bytes: [0xFF, 0xFE] + wide("县长 1\r\n"), text: "县长 1\r\n",
            encoding: .utf16LittleEndian),
        Case(
            title: "UTF-16BE with mark", bytes: [0xFE, 0xFF] + wide("县长", bigEndian: true), text: "县长",
            encoding: .utf16BigEndian),
        Case(title: "UTF-16LE, Latin", bytes: wide("Xiuyan 2012\0"), text: "Xiuyan 2012", encoding: .utf16LittleEndian),
        Case(
            title: "UTF-16BE, Latin", bytes: wide("Xiuyan 2012\0", bigEndian: true), text: "Xiuyan 2012",
            encoding: .utf16BigEndian),
        Case(title: "UTF-16LE, hanzi", bytes: wide("县长在岫岩宾馆门前"), text: "县长在岫岩宾馆门前", encoding: .utf16LittleEndian),
        Case(
            title: "UTF-16BE, hanzi and digits", bytes: wide("2012年5月15日上午", bigEndian: true),
            text: "2012年5月15日上午", encoding: .utf16BigEndian),
        Case(
            title: "UTF-16LE with a lone surrogate", bytes: [0xFF, 0xFE] + wide("县") + [0x00, 0xD8] + wide("长"),
            text: "县\u{FFFD}长", encoding: .utf16LittleEndian, doubts: [.replaced(count: 1)]),
        Case(
            title: "UTF-16LE beyond the BMP", bytes: [0xFF, 0xFE] + wide("𠮷😀"), text: "𠮷😀", encoding: .utf16LittleEndian
        ),
        Case(
            title: "UTF-32LE with mark", bytes: [0xFF, 0xFE, 0, 0, 0x7F, 0x95, 0, 0], text: "长",
            encoding: .utf32LittleEndian),
        Case(
            title: "UTF-32LE, Latin", bytes: [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], text: "A", encoding: .utf32LittleEndian),
        Case(
            title: "UTF-32BE with mark", bytes: [0, 0, 0xFE, 0xFF, 0, 1, 0xF6, 0, 0, 0x11], text: "😀\u{FFFD}",
            encoding: .utf32BigEndian, doubts: [.replaced(count: 1)]),
        Case(
            title: "Big5", bytes: [0xB0, 0xEA, 0xA5, 0xDF, 0xA5, 0x78, 0xC6, 0x57, 0xA4, 0x6A, 0xBE, 0xC7],
            text: "國立台灣大學",
            encoding: .big5),
        Case(
            title: "Shift JIS", bytes: [0x83, 0x4A, 0x83, 0x81, 0x83, 0x89, 0x82, 0xC6, 0x8E, 0xCA, 0x90, 0x5E],
            text: "カメラと写真",
            encoding: .shiftJIS),
        Case(title: "a NUL inside", bytes: ascii("abc\0def"), text: "abc\0def", encoding: .utf8),
        Case(title: "blanks", bytes: ascii("     \0"), text: "     ", encoding: .utf8),
    ]

    @Test(arguments: declared) func `a declared encoding is checked`(_ c: Case, _ declaration: TextEncoding) {
        #expect(
            TextDecoder.decode(c.bytes.span, declared: declaration)
                == DecodedText(text: c.text, encoding: c.encoding, doubts: c.doubts))
    }

    static let declared: [(Case, TextEncoding)] = [
        (Case(title: "ASCII as UTF-8", bytes: ascii("a"), text: "a", encoding: .utf8), .utf8),
        (Case(title: "UTF-8 that reads well as GBK, too", bytes: [0xD2, 0xBB], text: "һ", encoding: .utf8), .utf8),
        (Case(title: "ASCII as 1252", bytes: ascii("a"), text: "a", encoding: .utf8), .windows1252),
        (Case(title: "ASCII as GB 18030", bytes: ascii("a"), text: "a", encoding: .utf8), .gb18030),
        (Case(title: "GBK as GB 18030", bytes: gbk("王"), text: "王", encoding: .gb18030), .gb18030),
        (
            Case(
                title: "GBK as UTF-8", bytes: gbk("照片说明"), text: "照片说明", encoding: .gb18030,
                doubts: [.mislabelled(declared: .utf8)]), .utf8
        ),
        (
            Case(
                title: "GBK as Latin-1", bytes: gbk("照片说明"), text: "照片说明", encoding: .gb18030,
                doubts: [.mislabelled(declared: .windows1252)]), .windows1252
        ),
        (
            Case(
                title: "UTF-8 as Latin-1", bytes: Array("县长".utf8), text: "县长", encoding: .utf8,
                doubts: [.mislabelled(declared: .windows1252)]), .windows1252
        ),
        (
            Case(
                title: "UTF-8 as GB 18030", bytes: Array("县长说".utf8), text: "县长说", encoding: .utf8,
                doubts: [.mislabelled(declared: .gb18030)]), .gb18030
        ),
        (
            Case(title: "Latin-1 as Latin-1", bytes: latin("répond"), text: "répond", encoding: .windows1252),
            .windows1252
        ),
        (
            Case(title: "UTF-16LE", bytes: wide("政务公开日活动\0"), text: "政务公开日活动", encoding: .utf16LittleEndian),
            .utf16LittleEndian
        ),
        (
            Case(
                title: "UTF-16BE as UTF-16LE", bytes: wide("政务公开日活动", bigEndian: true), text: "政务公开日活动",
                encoding: .utf16BigEndian, doubts: [.mislabelled(declared: .utf16LittleEndian)]), .utf16LittleEndian
        ),
        (
            Case(
                title: "ASCII as UTF-16LE", bytes: ascii("holiday photo"), text: "holiday photo", encoding: .utf8,
                doubts: [.mislabelled(declared: .utf16LittleEndian)]), .utf16LittleEndian
        ),
        (
            Case(
                title: "GBK as UTF-16LE", bytes: gbk("照片说明"), text: "照片说明", encoding: .gb18030,
                doubts: [.mislabelled(declared: .utf16LittleEndian)]), .utf16LittleEndian
        ),
        (
            Case(
                title: "Russian as UTF-16LE", bytes: wide("Привет мир"), text: "Привет мир",
                encoding: .utf16LittleEndian),
            .utf16LittleEndian
        ),
        (
            Case(title: "Korean as UTF-16LE", bytes: wide("안녕하세요"), text: "안녕하세요", encoding: .utf16LittleEndian),
            .utf16LittleEndian
        ),
        (
            Case(title: "one hanzi as UTF-16LE", bytes: wide("一"), text: "一", encoding: .utf16LittleEndian),
            .utf16LittleEndian
        ),
    ]

    @Test(arguments: [-1, 0, 1]) func `a text over the limit is cut between characters and says so`(_ over: Int) {
        var limits = ResourceLimits.default
        limits.captionBytes = 12
        for (bytes, text, encoding) in [
            (Array("兴隆办事".utf8), "兴隆办事", TextEncoding.utf8),
            (gbk("兴隆办事处主"), "兴隆办事处主", .gb18030),
            (wide("兴隆办事处主"), "兴隆办事处主", .utf16LittleEndian),
        ] {
            let unit = encoding == .utf8 ? 3 : 2
            // One character less, exactly the limit, one character more.
            let field = over < 0 ? Array(bytes.dropLast(unit)) : over > 0 ? bytes + bytes.prefix(unit) : bytes
            let decoded = TextDecoder.decode(field.span, limits: limits)
            let wanted = over < 0 ? String(text.dropLast()) : text
            #expect(decoded == DecodedText(text: wanted, encoding: encoding, doubts: over > 0 ? [.cut] : []))
        }
        limits.captionBytes = 10 + over
        let decoded = TextDecoder.decode(Array("兴隆办事".utf8).span, limits: limits)
        #expect(decoded == DecodedText(text: "兴隆办", encoding: .utf8, doubts: [.cut]))
    }

    @Test func `a text lost to a shifted byte says that it may be something else`() {
        let shifted = Array(gbk("兴隆办事处主任现场解答群众咨询").dropFirst())
        let decoded = TextDecoder.decode(shifted.span)
        #expect(!decoded.doubts.isEmpty)
    }

    @Test func `a forced encoding is obeyed`() {
        #expect(
            TextDecoder.decode(gbk("王").span, as: .windows1252)
                == DecodedText(text: "Íõ", encoding: .windows1252))
        #expect(
            TextDecoder.decode([UInt8]([0xFF, 0x41]).span, as: .gb18030)
                == DecodedText(text: "\u{FFFD}A", encoding: .gb18030, doubts: [.replaced(count: 1)]))
        #expect(
            TextDecoder.decode([UInt8]([0xFF, 0x41]).span, as: .utf8)
                == DecodedText(text: "\u{FFFD}A", encoding: .utf8, doubts: [.replaced(count: 1)]))
    }
}
