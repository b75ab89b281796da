internal import ImageFacts

/// The words about original photos.
enum OriginalWording {
    static let zh: [RequirementID: RequirementWording] = [
        OriginalCamera.id: RequirementWording(
            title: "相机原片",
            asks: "照片是相机或手机拍摄的原始文件。",
            judged:
                "逐项看线索,各有分量(可在配置里改),合计达到3的由人工查看,不单凭线索判不合格:没有相机品牌型号(分量3)、有相机而没有曝光参数(1)、没有拍摄时间(1)、微信QQ等软件起的文件名(3)、社交网站的标记(3)、截图的文件名(3)、没有相机信息而长边是聊天软件常用尺寸(1)、没有相机信息而形状像手机屏幕的PNG(2)、人工智能生成的标识(3)。没有拍摄信息不能证明不是原片:经微信发送就会丢失;有拍摄信息也不能证明是原片:可以复制和伪造。没有生成标识,不能证明不是生成的。",
            reasons: reasonsZH("有非原片线索")),
        OriginalUnedited.id: RequirementWording(
            title: "未经修改",
            asks: "照片没有经过修图。",
            judged:
                "逐项看线索,各有分量(可在配置里改),合计达到3的由人工查看,不单凭线索判不合格:软件一栏是修图软件(分量3)、Photoshop保存的标记(3)、XMP里的编辑历史(3)、RAW转换的设置(3)、内嵌小图与照片形状不同(3)或内容不同(3)、低质量的通用压缩表(1)、自有压缩表的品牌名下却是通用压缩表(2)、内容凭证(1)。软件一栏的固件名和只旋转的看图软件不算。没有留下痕迹的修改看不出来;只查文件头时不比较内嵌小图。",
            reasons: reasonsZH("有修图线索")),
    ]

    private static func reasonsZH(_ short: String) -> [String: ReasonWording] {
        [
            "evidence": ReasonWording(
                short: short, says: "线索:{found.signs|sign}(分量合计{found.sum},低于{wanted.below}才不用查看)。",
                mend: "请报送相机或手机里的原图,用数据线或“原图”方式传送,不要经过修图、截图或聊天软件压缩;没有原图的,请说明来历。"),
            "formatNotRead": ReasonWording(
                short: "格式不支持,信息未读", says: "文件内容为{found.format|format},本版本不读取这种格式里的信息。",
                mend: "请改为报送相机直接拍摄的JPEG照片,或由人工查看。"),
        ]
    }

    static let en: [RequirementID: RequirementWording] = [
        OriginalCamera.id: RequirementWording(
            title: "from the camera",
            asks: "The photo is the original file of a camera or phone.",
            judged:
                "Signs are weighed, each with a weight that a profile may change, and a sum of 3 asks for a person; signs alone fail nothing: no make or model (3), a camera without exposure (1) or without a time (1), a name that a messenger gives (3), a social network's mark (3), a screenshot's name (3), no camera and a long side to which messengers reduce (1), a PNG without a camera that is shaped like a telephone's screen (2), a label of generated pictures (3). Missing camera data prove nothing, for messengers take them away; camera data prove nothing either, for they can be copied. That there is no label does not prove that a picture was not generated.",
            reasons: reasonsEN("signs of no original")),
        OriginalUnedited.id: RequirementWording(
            title: "unedited",
            asks: "The photo was not edited.",
            judged:
                "Signs are weighed, each with a weight that a profile may change, and a sum of 3 asks for a person; signs alone fail nothing: an editor named as the software (3), Photoshop's own mark (3), a history of editing in XMP (3), settings of a raw converter (3), a small picture in EXIF of another shape (3) or with other content (3), common tables at a low quality (1), common tables under a maker's name that has its own (2), content credentials (1). Firmware and viewers that only turn a picture do not count. An edit that leaves no mark is not seen; in a run of headers alone the small picture is not compared.",
            reasons: reasonsEN("signs of editing")),
    ]

    private static func reasonsEN(_ short: String) -> [String: ReasonWording] {
        [
            "evidence": ReasonWording(
                short: short,
                says: "Signs: {found.signs|sign} (together {found.sum}; below {wanted.below} nobody need look).",
                mend:
                    "Send the file from the camera or phone as it is, by cable or as an “original”, not through an editor, a screenshot or a messenger; if there is none, say where the photo comes from."
            ),
            "formatNotRead": ReasonWording(
                short: "format not read",
                says: "The content is {found.format|format}, whose metadata this version does not read.",
                mend: "Send the JPEG that the camera wrote, or have a person look."),
        ]
    }
}

extension Wording {
    /// A sign that a photo is not as the camera wrote it.
    func sign(_ sign: OriginalEvidence) -> String {
        switch sign {
        case .noCamera: say(zh: "没有相机品牌型号", en: "no make or model of a camera")
        case .noExposure: say(zh: "没有曝光参数", en: "no exposure")
        case .noTime: say(zh: "没有拍摄时间", en: "no time of taking")
        case .messengerName: say(zh: "聊天软件起的文件名", en: "a messenger's file name")
        case .messengerSize: say(zh: "聊天软件常用的尺寸", en: "a size that messengers reduce to")
        case .socialNetwork: say(zh: "社交网站的标记", en: "a social network's mark")
        case .screenshotName: say(zh: "截图的文件名", en: "a screenshot's file name")
        case .screenshotShape: say(zh: "形状像手机屏幕", en: "the shape of a telephone's screen")
        case .aiLabel: say(zh: "人工智能生成的标识", en: "a label of generated pictures")
        case .contentCredentials: say(zh: "内容凭证", en: "content credentials")
        case .editorSoftware: say(zh: "修图软件的名称", en: "an editor's name")
        case .photoshop: say(zh: "Photoshop保存的标记", en: "Photoshop's mark")
        case .editHistory: say(zh: "编辑历史", en: "a history of editing")
        case .rawDevelopment: say(zh: "RAW转换的设置", en: "settings of a raw converter")
        case .thumbnailShape: say(zh: "内嵌小图形状不同", en: "a small picture of another shape")
        case .thumbnailContent: say(zh: "内嵌小图内容不同", en: "a small picture with other content")
        case .lowQuality: say(zh: "低质量的通用压缩表", en: "common tables at a low quality")
        case .foreignTables: say(zh: "与相机品牌不符的压缩表", en: "tables that are not the maker's")
        }
    }

    /// A mark that a program left.
    func mark(_ mark: ProvenanceMark) -> String {
        switch mark {
        case .photoshop: sign(.photoshop)
        case .xmpHistory: sign(.editHistory)
        case .rawDevelopment: sign(.rawDevelopment)
        case .facebook: sign(.socialNetwork)
        case .aiLabelTC260: say(zh: "人工智能生成的标识(GB 45438)", en: "label of generated pictures (GB 45438)")
        case .aiLabelIPTC: say(zh: "人工智能生成的标识(IPTC)", en: "label of generated pictures (IPTC)")
        case .contentCredentials: sign(.contentCredentials)
        }
    }
}
