/// What makes a text doubtful that a person may have written: a person must read it.
enum CaptionDoubts {
    static func of(_ text: FoldedText) -> CaptionWriting.Doubt? {
        if DefaultHead.matches(text) { return .afterDefault }
        if SourceNotice.matches(text) { return .sourceNotice }
        if Denial.matches(text) { return .denies }
        return PendingText.share(of: text) == .some ? .pending : nil
    }
}

/// A camera's default with more words behind it: `SAMSUNG CAMERA PICTURES people event`.
enum DefaultHead {
    static func matches(_ text: FoldedText) -> Bool {
        heads.length(at: 0, in: text) != nil
    }

    private static let heads = WordTable(
        [
            "olympus digital camera", "minolta digital camera", "konica minolta digital camera", "sanyo digital camera",
            "traveler digital camera", "kodak digital still camera", "kodak action cam", "samsung camera pictures",
            "samsung digital camera", "samsung csc", "sony dsc", "minolta dsc", "epson dsc picture", "dcf 1.0",
            "konica photo image", "exif_jpeg_picture", "exif jpeg picture", "digital camera", "digital still camera",
        ])
}

/// Says that the picture was taken from elsewhere: 图片来源于网络, Stock photo, Getty Images.
enum SourceNotice {
    static func matches(_ text: FoldedText) -> Bool {
        text.folded.indices.contains { index in
            if words.length(at: index, in: text) != nil { return true }
            guard let length = sources.length(at: index, in: text) else { return false }
            var next = index + length
            while text[next] == 0x3A || Sign.isBlank(text[next]) { next += 1 }
            return places.length(at: next, in: text) != nil
        }
    }

    private static let words = WordTable([
        "图源网络", "网图", "资料图片", "资料图", "资料照片", "素材图", "素材图片", "网络图片", "网络配图", "视觉中国", "stock photo", "stock photos",
        "stock image",
        "stock images", "stock photography", "stock picture", "royalty free", "royalty-free", "getty images",
        "gettyimages",
        "shutterstock", "istock", "istockphoto", "adobe stock", "dreamstime", "depositphotos", "alamy", "freepik",
        "unsplash",
        "pexels", "pixabay", "123rf", "file photo", "all rights reserved", "image source", "source: internet",
        "downloaded from the internet",
    ])

    private static let sources = WordTable(
        ["图片", "照片", "图", "配图", "素材", "资料", "文字", "图文"].flatMap { thing in
            ["来源", "来源于", "来自", "来自于", "源自", "源于", "取自", "转自", "下载自", "转载自", "摘自"].map { thing + $0 }
        } + ["来源", "来源于", "来源自", "转自", "转载自", "下载自"])

    private static let places = WordTable([
        "网络", "互联网", "网上", "百度", "微信", "微博", "搜狗", "搜狐", "新浪", "腾讯", "网友", "某网", "抖音", "公众号",
    ])
}

/// Says that there is nobody, nothing, or that the writer does not know: `No people, no event`, 与活动无关, 无群众参加.
enum Denial {
    static func matches(_ text: FoldedText) -> Bool {
        text.folded.indices.contains { deniesSomething($0, in: text) }
    }

    private static func deniesSomething(_ index: Int, in text: FoldedText) -> Bool {
        if words.length(at: index, in: text) != nil { return true }
        // 与本次活动无关
        if text[index] == 0x65E0, text[index + 1] == 0x5173 {
            return (1...8).contains { subjects.length(at: index - $0, in: text) != nil }
        }
        if let length = negations.length(at: index, in: text) {
            let next = index + length
            guard notNegations.length(at: index, in: text) == nil,
                let named = denied.length(at: next, in: text),
                notDenied.length(at: next, in: text) == nil
            else { return false }
            // 没有工作的村民: what stands before 的 says which villagers.
            return text[next + named] != 0x7684
        }
        if unknown.length(at: index, in: text) != nil {
            return (0..<8).contains { asked.length(at: index + 2 + $0, in: text) != nil }
        }
        return false
    }

    private static let words = WordTable([
        "no people", "no person", "no persons", "no event", "no events", "no activity", "no activities",
        "nobody attended",
        "no one attended", "without people", "without any people", "no leaders present", "i do not know",
        "i don't know",
        "we do not know", "we don't know", "do not know who", "don't know who", "do not know which", "don't know which",
        "not sure who", "not sure what", "no idea who", "no idea what", "unrelated to", "not related to",
        "has nothing to do with",
        "nothing to do with", "no villagers attended", "no villagers came", "no residents attended", "not a photo of",
        "not the event",
        "wrong photo", "wrong picture", "无人参加", "无人到场", "无人参与", "没有人参加", "没人参加", "照片有误", "图片有误", "传错照片", "发错照片",
        "不是本次活动",
        "不是活动照片", "非本次活动", "并非本次活动", "非活动照片", "与活动不符", "与本次活动不符", "与主题不符", "与内容不符", "图文不符",
    ])

    private static let negations = WordTable([
        "无", "没有", "没", "未", "未见", "并无", "并未", "尚未", "从未", "不是", "并非", "看不到", "看不见", "缺少",
    ])

    /// Words that begin like a negation.
    private static let notNegations = WordTable([
        "无偿", "无障碍", "无人机", "无线", "无公害", "无业", "无党派", "无职", "无不", "未成年", "未来", "没收",
    ])

    private static let denied = WordTable([
        "群众", "村民", "居民", "市民", "农民", "领导", "干部", "人员", "人物", "县长", "镇长", "活动", "任何活动", "任何人", "任何群众", "任何人员", "本次活动",
        "开展", "举办", "举行",
        "组织", "参加", "参与", "事件", "人参加", "人参与", "此次活动", "本单位",
    ])

    private static let notDenied = WordTable([
        "活动室", "活动场", "活动场所", "活动经费", "活动中心", "活动能力", "组织生活", "参加医保", "参加保险", "参加过", "人员伤亡", "群众基础",
    ])

    private static let unknown = WordTable([
        "不知道", "不知", "不清楚", "不认识", "说不清", "记不清", "不记得", "不了解", "无法确认", "无法确定", "无法辨认", "不确定", "忘记", "忘了",
    ])

    private static let asked = WordTable([
        "谁", "哪", "什么活动", "什么人", "什么事", "何人", "何事", "何时", "何地", "照片", "图中", "图片", "画面", "拍摄",
    ])

    private static let subjects = WordTable([
        "活动", "主题", "照片", "会议", "通知", "公开日", "开放日", "政务公开", "本单位", "本次", "此次", "内容", "事件",
    ])
}
