import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct CaptionsWritingTests {
    static let unit = UnitContext(name: "县林业局", aliases: ["岫岩县林业局"])

    struct Rejected: CustomTestStringConvertible, Sendable {
        var text: String
        var reason: CaptionWriting.Reason
        var testDescription: String { text }

        init(_ text: String, _ reason: CaptionWriting.Reason) {
            self.text = text
            self.reason = reason
        }

        static let all: [Rejected] =
            ["", "   \0\0 ", "\u{3000}\u{FEFF}\n"].map { Rejected($0, .blank) }
            + [
                "OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "MINOLTA DIGITAL CAMERA", "KODAK Digital Still Camera",
                "<Digimax i5, Samsung #1>", "<KENOX S730  / Samsung S730>", "SAMSUNG CAMERA PICTURES", "SAMSUNG",
                "OLYMPUS",
                "VLUU L310W L313 M310W / Samsung L310W L313 M310W", "EPSON DSC picture", "DCF 1.0",
                "KONICA MINOLTA DIGITAL CAMERA",
                "TRAVELER DIGITAL CAMERA", "KODAK Action Cam", "SAMSUNG CSC", "DIGITAL CAMERA", "oznor", "iPhone 5",
            ].map { Rejected($0, .cameraDefault) }
            + [
                "CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90\n", "Created with GIMP",
                "Created with The GIMP",
                "File written by Adobe Photoshop\u{A8} 4.0", "AppleMark\n", "Compressed by jpeg-recompress",
                "Lavc58.54.100",
                "Intel(R) JPEG Library, version 1,5,4,36", "LEAD Technologies Inc. V1.01",
                "Processed By eBay with ImageMagick, z1.1.0. ||B2", "Adobe ImageReady", "Adobe Photoshop CS2 Windows",
                "GIMP 2.8.10", "Created by fCoder Graphics Processor", "Edited with Snapseed",
                "ACD Systems Digital Imaging",
            ].map { Rejected($0, .software) }
            + [
                "IMG_0012", "IMG_0012.JPG", "DSC00019", "DSC_0012", "DSCN0010", "DSCF0001", "P1010001", "_MG_1234",
                "PICT0012",
                "MVIMG_20180501_101010", "VID_20120515_093012", "PXL_20210101_123456789.MP",
                "Screenshot_20120515-093012",
                "微信图片_20120515093012", "mmexport1337071234567", "IMG_20120515_093012", "WP_20130515_001",
                "DJI_0283.JPG", "100_0001",
                "DCIM\\101MEDIA\\DJI_0283.JPG", "a5cb01550dbb9a6bf732f87e413f6e23",
                "0b6448e9-fd74-9c1d-b4cc-da9f17f2cbd3",
                "QQ图片20120515093012", "IMG_0012 (1)", "IMG_0012 - 副本", "IMG_20120515_093012_HDR", "IMG-20120515-WA0001",
                "\u{FF29}\u{FF2D}\u{FF27}_\u{FF10}012", "20120515_093012", "KICX0012", "IMG_E0012",
                "屏幕截图 2012-05-15 093012",
            ].map { Rejected($0, .cameraFileName) }
            + [
                "C:\\Users\\Public\\县长.jpg", "D:/2012/5.15/照片", "/home/user/photo", "http://www.example.cn/1.jpg",
                "照片\\县长.jpg",
            ]
            .map { Rejected($0, .path) }
            + [
                "000015", "\u{FF11}\u{FF12}\u{FF13}", "1 (2)", "1", "20120515", "二〇一二年五月十五日", "2012年5月15日", "123", "……",
                "①", "1 - 副本", "5·15", "---",
                "2012-05-15",
            ].map { Rejected($0, .digits) }
            + [
                "无", "未知", "暂无", "略", "说明", "照片", "图片", "标题", "图片说明", "照片说明", "文字说明", "caption", "Untitled", "default",
                "null", "n/a",
                "None", "test", "测试", "新建", "未命名", "照片1", "图1", "photo 2", "未命名1", "照片一", "说明:无", "(无)",
                "Picture caption", "aaa",
                "林业局1", "县林业局", "县林业局 3", "岫岩县林业局(2)", "林业局照片1", "活动照片2", "Test picture",
            ].map { Rejected($0, .placeholder) }
    }

    @Test(arguments: Rejected.all) func `a machine's text is not written`(_ text: Rejected) {
        #expect(CaptionWriting.of(text.text, unit: Self.unit) == .notWritten(text.reason))
    }

    @Test(arguments: [
        "无偿献血活动现场,群众排队登记", "说明书发放现场", "SONY公司经理向群众讲解相机", "DSC开头的文件由县档案局提供", "照片墙前的群众", "图片展吸引市民",
        "测试工程师讲解设备", "测试大棚温度", "未知的路口", "无障碍通道启用", "略阳县代表参观", "标题党不可取", "林业局局长解答群众咨询", "县林业局干部宣传防火",
        "5月15日县长接访", "二〇一二年五月十五日,县长接待群众", "1号窗口办理业务", "Olympus training camp for villagers",
        "Canon of the town hall choir",
        "Photo exhibition at the square", "Test of the new water pump by villagers", "No villagers were turned away",
        "Created by the children of the village school for the open day", "Adobe houses in the old village",
        "Picture of villagers in front of the hotel", "IMG_0012 县长解答群众咨询", "县长与群众.jpg", "微信图片展示县长与群众", "截图介绍办事流程",
        "王建国", "A witty caption", "Porträtt på Eva", "1343人参加活动", "Default judgement explained to residents",
        "The picture shows villagers", "照片中右一为县长", "图为县长与群众交谈", "说明会现场", "新建公路通车", "暂无人员伤亡", "无人机演示", "图书馆", "活动照片展开幕",
    ]) func `a person's text stays written`(_ text: String) {
        #expect(CaptionWriting.of(text, unit: Self.unit) == .written)
    }

    @Test(arguments: ["Canon PowerShot SD300", "CANON", "canonpowershotsd300", "Canon Canon PowerShot SD300"])
    func `make and model of the camera are not written`(_ text: String) {
        let camera = Camera(make: "Canon", model: "Canon PowerShot SD300")
        #expect(CaptionWriting.of(text, camera: camera) == .notWritten(.makeOrModel))
    }

    @Test func `a field for programs holds programs`() {
        #expect(CaptionWriting.of("县长", source: CaptionSource(.pngSoftware)) == .notWritten(.software))
    }
}
