import TestSupport

/// The trees under `Fixtures/profiles`, one a built-in profile: what meets each of its requirements, and what does not.
///
/// A photo's first folder is named after the requirement and the answer that it shows: `size.minimum-fail/IMG_0012.JPG`. The pass of every requirement
/// is the same good photo. Texts and people are invented.
struct ProfileTree: Sendable {
    /// The profile's name.
    var profile: String
    /// A photo that meets everything, under its name; the folder and a number tell the copies apart.
    var good: File
    /// What does not meet a requirement, by folder.
    var failing: [(folder: String, files: [File])]
    /// What lies beside the good photo where a requirement asks for more than photos, by the beginning of its name.
    var beside: [(requirements: String, file: File)] = []
    /// Whether each folder's copy of the good photo needs a name of its own, because units stand in names.
    var numbersNames = false

    struct File: Sendable {
        var name: String
        var bytes: [UInt8]

        init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Requirements that only a failing case can show: a photo alone has no list to agree with, and no day of arrival.
    static let withoutPass = ["caption.reconciled", "submission.deadline"]

    /// Every file, by its path below `Fixtures/profiles`.
    var files: [(path: String, bytes: [UInt8])] {
        let root = "\(profile)/submissions/"
        var files: [(path: String, bytes: [UInt8])] = []
        var passes: Set<String> = []
        for (number, (folder, wrong)) in failing.enumerated() {
            for file in wrong { files.append((root + folder + "/" + file.name, file.bytes)) }
            let requirement = String(folder.prefix { $0 != "-" })
            guard !Self.withoutPass.contains(requirement), passes.insert(requirement).inserted else { continue }
            let name = numbersNames ? good.name.replacing(Self.placeholder, with: String(10 + number)) : good.name
            files.append((root + requirement + "-pass/" + name, good.bytes))
            for (requirements, file) in beside where requirement.contains(requirements) {
                files.append((root + requirement + "-pass/" + file.name, file.bytes))
            }
        }
        return files
    }

    /// Stands for a number in the good photo's name.
    private static let placeholder = "NN"

    static let all = [openness, contest, exam, monuments, press, archive]

    // MARK: Photos

    private static let caption = "2012年5月15日上午,镇长王建军在镇政府门前解答群众提出的低保政策问题。"
    private static let camera = EXIFBuilder().make("NIKON").model("COOLPIX S3100").taken("2012:05:15 09:12:00")

    /// One scan of one grey, as few bytes as a picture of this size can have; where a profile asks for clarity, a scene.
    private static func photo(
        _ width: Int, _ height: Int, _ exif: EXIFBuilder? = camera, caption: String? = nil, bytes: Int? = nil,
        scene: PhotoScene? = nil
    ) -> [UInt8] {
        var builder = JPEGBuilder(
            width: width, height: height, color: .gray, picture: scene.map { .scene($0) } ?? .flat)
        builder.isProgressive = scene == nil
        if let exif { builder = builder.exif(exif) }
        if let caption { builder = builder.iptc(IPTCBuilder().utf8().caption(caption)) }
        let built = builder.build()
        // Bytes behind the end marker are the file's, and nobody's picture.
        return built + [UInt8](repeating: 0, count: max(0, (bytes ?? 0) - built.count))
    }

    private static let page = Array("<!DOCTYPE html><html><head><title>404</title></head></html>\n".utf8)
    private static let drawing = PNGBuilder(width: 64, height: 48, color: .gray, bits: 1).build()

    private static func dated(_ time: String) -> EXIFBuilder { EXIFBuilder().make("NIKON").taken(time) }

    // MARK: Trees

    static let openness: ProfileTree = {
        let name = "IMG_0012.JPG"
        func clear(
            _ width: Int, _ height: Int, _ exif: EXIFBuilder = camera, caption: String? = nil,
            fault: PhotoScene.Fault? = nil
        ) -> [UInt8] {
            photo(width, height, exif, caption: caption, scene: PhotoScene(fault))
        }
        func one(_ folder: String, _ bytes: [UInt8]) -> (String, [File]) { (folder, [File(name, bytes)]) }
        func summary(_ folder: String, _ text: String) -> (String, [File]) {
            (folder, [File(name, photo(1600, 1200, caption: caption)), File("活动总结.txt", Array((text + "\n").utf8))])
        }
        let told =
            "当天在镇政府门前设咨询台3个,接待群众187人次,发放资料900份。\n村民高某反映路灯不亮,镇长当场安排电工去修,当晚恢复了照明。其余问题登记在册,分到各站所限期办理。\n"
        return ProfileTree(
            profile: "openness-day-2012", good: File(name, clear(1600, 1200, caption: caption)),
            failing: [
                one("size.minimum-fail", clear(1599, 1200, caption: caption)),
                one("photo.intact-fail", page), one("photo.format-review", heic),
                // A workbook for the files, and a document into which one of them and another photo were pasted.
                (
                    "photo.format-review-pasted",
                    [
                        File(name, clear(1600, 1200)), File("IMG_0013.JPG", clear(1601, 1200)),
                        File(
                            "照片说明.xlsx",
                            OfficeBuilder.sheet([["政务公开日照片说明表"], ["序号", "文件名", "说明"], ["1", name, caption]]).stored()),
                        File(
                            "照片.docx",
                            OfficeBuilder.album(
                                [
                                    .text("政务公开日活动照片"), .picture("image1.jpeg"), .text("图1 " + caption + "之二"),
                                    .picture("image2.jpeg"), .text("图2 " + caption + "之三"),
                                ],
                                media: [("image1.jpeg", clear(1601, 1200)), ("image2.jpeg", clear(1602, 1200))]
                            ).stored()),
                    ]
                ),
                one("clarity.sharp-fail", clear(1600, 1200, caption: caption, fault: .blurred(6))),
                one("clarity.exposed-fail", clear(1600, 1200, caption: caption, fault: .dark(percent: 3))),
                one("original.unscaled-review", clear(1600, 1200, caption: caption, fault: .enlarged(3))),
                ("original.camera-review", [File("mmexport1337044320123.jpg", clear(1600, 1200, caption: caption))]),
                one(
                    "original.unedited-review",
                    clear(1600, 1200, camera.software("Adobe Photoshop CS5 Windows"), caption: caption)),
                one("caption.present-fail", clear(1600, 1200)),
                one("caption.written-fail", clear(1600, 1200, camera.imageDescription("OLYMPUS DIGITAL CAMERA"))),
                one("caption.detailed-fail", clear(1600, 1200, caption: "岫岩宾馆门前")),
                (
                    "caption.own-review",
                    [
                        File("1.jpg", clear(1600, 1200, caption: caption)),
                        File("2.jpg", clear(1601, 1200, caption: caption)),
                    ]
                ),
                one("caption.consistent-review", clear(1600, 1200, dated("2012:05:29 09:00:00"), caption: caption)),
                (
                    "caption.reconciled-review",
                    [
                        File(
                            "照片说明.csv",
                            Array("文件名,说明\r\n\(name),\(caption)\r\nIMG_0013.JPG,\(caption)\r\n".utf8)),
                        File(name, clear(1600, 1200)),
                    ]
                ),
                (
                    "date.event-fail",
                    [
                        File("1.jpg", clear(1600, 1200, dated("2012:05:16 09:00:00"), caption: caption + "之一")),
                        File("2.jpg", clear(1600, 1200, caption: caption + "之二")),
                    ]
                ), ("submission.photos-fail", [File("总结.txt", Array("总结另行报送。\n".utf8))]),
                summary("submission.summary-fail", "____(单位)活动总结\n5月15日,我单位组织____名干部参加,接待群众____人次。"),
                summary(
                    "summary.figures-fail",
                    "镇党委、政府对活动高度重视,精心组织,主要领导亲自到场,干部与群众面对面交流,听取意见和建议,现场气氛热烈,群众反映良好,活动取得圆满成功。"),
                summary(
                    "summary.examples-review",
                    "当天在镇政府门前设咨询台3个,接待群众187人次,发放资料900份,解答了群众提出的低保、医保和土地方面的问题,受到好评。"),
                (
                    "submission.deadline-fail",
                    [
                        File(
                            "报送.eml",
                            Array(
                                """
                                Received: from a by mx.example; Fri, 18 May 2012 09:00:00 +0800
                                From: a@example.invalid
                                Subject: 5.15
                                MIME-Version: 1.0
                                Content-Type: text/plain; charset=utf-8
                                Content-Transfer-Encoding: 8bit

                                照片另行报送。

                                """.utf8))
                    ]
                ),
            ], beside: [("summary", File("活动总结.txt", Array(told.utf8)))])
    }()

    static let contest: ProfileTree = {
        let shot = dated("2025:05:01 06:30:00")
        func one(_ folder: String, _ name: String, _ bytes: [UInt8]) -> (String, [File]) {
            (folder, [File(name, bytes)])
        }
        return ProfileTree(
            profile: "photo-contest", good: File("作者NN-晨雾.jpg", photo(3000, 400, shot)),
            failing: [
                one("size.minimum-fail", "王一-晨雾.jpg", photo(2999, 400, shot)),
                one("file.name-fail", "晨雾.jpg", photo(3000, 400, shot)),
                one("photo.intact-fail", "王四-晨雾.jpg", Array(photo(3000, 400, shot).prefix(200))),
                one("photo.format-fail", "王五-晨雾.png", drawing),
                one("original.exif-fail", "王六-晨雾.jpg", photo(3000, 400, nil)),
                (
                    "caption.own-review",
                    [
                        File("王七-晨雾一.jpg", photo(3000, 400, shot, caption: "晨雾里的老桥")),
                        File("王七-晨雾二.jpg", photo(3000, 401, shot, caption: "晨雾里的老桥")),
                    ]
                ), one("date.event-fail", "王八一-晨雾.jpg", photo(3000, 400, dated("2025:10:01 00:00:00"))),
                (
                    "submission.photos-fail",
                    (1...6).map { File("王九-晨雾\($0).jpg", photo(3000, 400 + $0, shot)) }
                ),
                one(
                    "original.unedited-review", "王十-晨雾.jpg",
                    photo(3000, 400, shot.software("Adobe Photoshop CS5 Windows"))),
            ], numbersNames: true)
    }()

    static let exam: ProfileTree = {
        func portrait(
            _ width: Int = 295, _ height: Int = 413, bytes: Int = 20_000, fault: PhotoScene.Fault? = nil
        ) -> [UInt8] {
            photo(width, height, nil, bytes: bytes, scene: PhotoScene(fault))
        }
        func one(_ folder: String, _ name: String, _ bytes: [UInt8]) -> (String, [File]) {
            (folder, [File(name, bytes)])
        }
        return ProfileTree(
            profile: "exam-portrait", good: File("202500NN.jpg", portrait()),
            failing: [
                one("size.range-fail", "20250101.jpg", portrait(296, 413)),
                one("size.orientation-fail", "20250102.jpg", portrait(413, 295)),
                one("size.ratio-fail", "20250103.jpg", portrait(300, 400)),
                one("file.bytes-fail", "20250104.jpg", portrait(bytes: 19_999)),
                one("file.name-fail", "张三.jpg", portrait()), one("photo.intact-fail", "20250106.jpg", []),
                one("photo.format-fail", "20250107.png", drawing),
                one("clarity.sharp-fail", "20250109.jpg", portrait(fault: .blurred(6))),
                ("submission.photos-fail", [File("20250108.jpg", portrait()), File("20250108.jpeg", portrait())]),
            ], numbersNames: true)
    }()

    static let monuments: ProfileTree = {
        let shot = dated("2025:09:03 10:00:00")
        let words = "The old bridge of Xiuyan at dawn"
        func one(_ folder: String, _ bytes: [UInt8]) -> (String, [File]) { (folder, [File("DSC_0001.JPG", bytes)]) }
        return ProfileTree(
            profile: "wiki-loves-monuments", good: File("DSC_0001.JPG", photo(2000, 1000, shot, caption: words)),
            failing: [
                one("size.minimum-fail", photo(1999, 1000, shot, caption: words)), one("photo.intact-fail", page),
                one("photo.format-fail", Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]),
                one("original.exif-fail", photo(2000, 1000, nil, caption: words)),
                one("caption.present-fail", photo(2000, 1000, shot)),
                one("caption.written-fail", photo(2000, 1000, shot.imageDescription("OLYMPUS DIGITAL CAMERA"))),
                one("caption.length-fail", photo(2000, 1000, shot, caption: "Old bridge")),
                ("submission.photos-fail", [File("notes.txt", Array("To follow.\n".utf8))]),
            ])
    }()

    static let press: ProfileTree = {
        func one(_ folder: String, _ bytes: [UInt8]) -> (String, [File]) { (folder, [File("DSC_0001.JPG", bytes)]) }
        return ProfileTree(
            profile: "press-caption", good: File("DSC_0001.JPG", photo(1500, 400, caption: caption)),
            failing: [
                one("size.minimum-fail", photo(1499, 400, caption: caption)), one("photo.intact-fail", page),
                one("photo.format-fail", drawing), one("caption.present-fail", photo(1500, 400)),
                one("caption.written-fail", photo(1500, 400, camera.imageDescription("OLYMPUS DIGITAL CAMERA"))),
                one("caption.length-fail", photo(1500, 400, caption: "5月15日,镇长在镇政府门前答疑。")),
                one(
                    "caption.detailed-fail",
                    photo(1500, 400, caption: "晨雾")),
                (
                    "caption.own-review",
                    [
                        File("1.jpg", photo(1500, 400, caption: caption)),
                        File("2.jpg", photo(1500, 401, caption: caption)),
                    ]
                ), one("caption.consistent-review", photo(1500, 400, dated("2012:05:29 09:00:00"), caption: caption)),
                ("submission.photos-fail", [File("说明.txt", Array("图片另发。\n".utf8))]),
            ])
    }()

    static let archive: ProfileTree = {
        func one(_ folder: String, _ bytes: [UInt8]) -> (String, [File]) { (folder, [File("0001.jpg", bytes)]) }
        return ProfileTree(
            profile: "gb-t-11821", good: File("0001.jpg", photo(800, 600, caption: caption)),
            failing: [
                ("file.name-fail", [File("IMG_0001.jpg", photo(800, 600, caption: caption))]),
                one("photo.intact-fail", page), one("photo.format-fail", drawing),
                one("original.exif-fail", photo(800, 600, nil, caption: caption)),
                one("caption.present-fail", photo(800, 600)),
                one("caption.written-fail", photo(800, 600, camera.imageDescription("OLYMPUS DIGITAL CAMERA"))),
                one("caption.detailed-fail", photo(800, 600, caption: "岫岩宾馆门前")),
                ("submission.photos-fail", [File("目录.txt", Array("照片另行移交。\n".utf8))]),
            ])
    }()

    /// The first box of a HEIC file: enough to be recognised, and nothing behind it.
    private static let heic: [UInt8] =
        [0, 0, 0, 0x18] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8)
        + [UInt8](repeating: 0, count: 64)
}
