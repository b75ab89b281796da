import TestSupport

/// The tree under `Fixtures/submissions`: what an office might find in its inbox, made by code.
///
/// Texts, people and figures are invented; the names of townships and departments are those of the notice's county.
enum SampleSubmissions {
    /// Every file, by its path below `Fixtures/submissions`.
    static let files: [(path: String, bytes: [UInt8])] =
        [
            // All is well: captions in EXIF, beside the photo in GBK, in XMP.
            ("苏子沟镇/IMG_0012.JPG", photo(light: 1, exif: camera.imageDescription(answering)).build()),
            ("苏子沟镇/IMG_0013.JPG", photo(1200, 1600, light: 2, exif: camera).build()),
            ("苏子沟镇/IMG_0013.txt", gbkHandingOut),
            ("苏子沟镇/IMG_0014.JPG", photo(light: 3, exif: camera.orientation(6)).xmp(visitPacket).build()),
            ("苏子沟镇/Thumbs.db", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            ("苏子沟镇/活动总结.txt", utf8(summary)),
            // A caption in IPTC, one in the file name that says neither when nor where, one line short.
            ("阜昌办事处/01.jpg", photo(light: 4, exif: camera).iptc(IPTCBuilder().utf8().caption(consultation)).build()),
            ("阜昌办事处/办事处主任李明解答群众低保咨询.jpg", photo(light: 5, exif: camera).build()),
            ("阜昌办事处/03.jpg", photo(1599, 1200, light: 6, exif: camera.imageDescription(consultation)).build()),
            // No caption but what the camera wrote; far too small; nothing at all.
            ("县烟草局/DSCN0010.jpg", photo(640, 480, light: 7, exif: camera).build()),
            (
                "县烟草局/P5150001.jpg",
                photo(light: 8, exif: camera.imageDescription("OLYMPUS DIGITAL CAMERA         ")).build()
            ),
            ("县烟草局/P5150002.jpg", []),
            // Out of focus; without light.
            (
                "县烟草局/P5150003.jpg",
                photo(light: 9, exif: camera.imageDescription(advising), fault: .blurred(6)).build()
            ),
            (
                "县烟草局/P5150004.jpg",
                photo(light: 10, exif: camera.imageDescription(evening), fault: .dark(percent: 12)).build()
            ),
            // The captions lie in a list.
            // The very file of another unit.
            ("洋河镇/1.jpg", photo(light: 5, exif: camera).build()),
            // Another unit's picture, made larger.
            ("洋河镇/2.jpg", photo(2000, 1500, light: 1, exif: camera).build()),
            ("洋河镇/照片说明.csv", utf8("文件名,说明\r\n1.jpg,\(answering)\r\n2.jpg,\(consultation)\r\n")),
            // Not what they are called: a web page, a picture of another kind, a photo cut in its header.
            ("县林业局/1.jpg", utf8("<!DOCTYPE html><html><head><title>404</title></head><body>Not Found</body></html>\n")),
            ("县林业局/2.jpg", heic),
            ("县林业局/3.jpg", Array(photo(light: 12, exif: camera.imageDescription(consultation)).build().prefix(400))),
            ("县林业局/4.png", drawing),
            // Nothing but a text.
            ("红旗营子乡/总结.txt", utf8("活动总结另行报送。\n")),
            // Who is to hand in; 县水利局 did not.
            ("名单.txt", utf8("# 应报送单位,每行一个;制表符后为别名\n" + roster.joined(separator: "\n") + "\n")),
        ]

    private static let roster = ["苏子沟镇", "阜昌办事处\t阜昌街道", "县烟草局\t烟草专卖局", "洋河镇", "县林业局", "红旗营子乡", "县水利局"]

    private static let answering = "2012年5月15日上午,苏子沟镇镇长王建军在镇政府门前现场解答群众提出的农村低保政策问题。"
    private static let consultation = "5月15日,阜昌办事处主任李明在中心广场向居民发放政务公开宣传资料并解答咨询。"
    private static let advising = "2012年5月15日上午,县烟草局副局长张强在县政府广场解答群众提出的烟草专卖许可证办理问题。"
    private static let evening = "2012年5月15日晚,县烟草局局长刘军在县政府广场向群众发放办事指南。"
    private static let visit = "2012年5月15日,县长在苏子沟镇便民服务大厅与前来办事的群众交谈,了解办事公开情况。"

    /// "5月15日上午,副镇长赵丽在苏子沟村村委会门前向村民发放政务公开宣传资料。" in GBK, as Windows Notepad saves it.
    private static let gbkHandingOut: [UInt8] = [
        0x35, 0xD4, 0xC2, 0x31, 0x35, 0xC8, 0xD5, 0xC9, 0xCF, 0xCE, 0xE7, 0x2C, 0xB8, 0xB1, 0xD5, 0xF2,
        0xB3, 0xA4, 0xD5, 0xD4, 0xC0, 0xF6, 0xD4, 0xDA, 0xCB, 0xD5, 0xD7, 0xD3, 0xB9, 0xB5, 0xB4, 0xE5,
        0xB4, 0xE5, 0xCE, 0xAF, 0xBB, 0xE1, 0xC3, 0xC5, 0xC7, 0xB0, 0xCF, 0xF2, 0xB4, 0xE5, 0xC3, 0xF1,
        0xB7, 0xA2, 0xB7, 0xC5, 0xD5, 0xFE, 0xCE, 0xF1, 0xB9, 0xAB, 0xBF, 0xAA, 0xD0, 0xFB, 0xB4, 0xAB,
        0xD7, 0xCA, 0xC1, 0xCF, 0xA1, 0xA3,
    ]

    private static let summary = """
        苏子沟镇“5·15”政务公开日活动总结
        活动当天共接待群众900余人次,发放宣传资料2000份,现场解答咨询187件。
        苏子沟村村民张某当场办结低保复核申请一例。

        """

    private static let visitPacket = """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(visit)\
        </rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """

    private static var camera: EXIFBuilder { .camera }

    /// The first box of a HEIC file: enough to be recognised, and nothing behind it.
    private static let heic: [UInt8] =
        [0, 0, 0, 0x18] + utf8("ftypheic") + [0, 0, 0, 0] + utf8("mif1heic") + [UInt8](repeating: 0, count: 64)

    private static var drawing: [UInt8] {
        PNGBuilder(width: 800, height: 600, color: .gray, bits: 1)
            .internationalText("Description", "2012年5月15日,林业局副局长孙伟在岫岩宾馆门前接受群众咨询。", language: "zh-CN").build()
    }

    private static func photo(
        _ width: Int = 1600, _ height: Int = 1200, light: UInt64, exif: EXIFBuilder, fault: PhotoScene.Fault? = nil
    ) -> JPEGBuilder {
        JPEGBuilder(width: width, height: height, picture: .scene(PhotoScene(fault, light: light))).exif(exif)
    }

    private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
}
