/// Says that there is nobody, nothing, or that the writer does not know: `No people, no event`, 与活动无关, 无群众参加.
enum Denial {
    static func matches(_ text: CaptionText) -> Bool {
        text.holds(openings) && text.indices.contains { deniesSomething($0, in: text) }
    }

    private static var openings: WordLists { [.denials, .negations, .unknowing] }

    private static func deniesSomething(_ index: Int, in text: CaptionText) -> Bool {
        guard text.has(openings, at: index) else { return false }
        if text.has(.denials, at: index) { return true }
        // 与本次活动无关
        if text[index] == 0x65E0, text[index + 1] == 0x5173 {
            return (1...8).contains { text.has(.denialSubjects, at: index - $0) }
        }
        if let length = text.length(of: .negations, at: index) {
            let next = index + length
            guard !text.has(.notDoubts, at: index),
                let named = text.length(of: .denied, at: next),
                !text.has(.notDoubts, at: next)
            else { return false }
            // 没有工作的村民: what stands before 的 says which villagers.
            return text[next + named] != 0x7684
        }
        return text.has(.unknowing, at: index) && (2..<10).contains { text.has(.asked, at: index + $0) }
    }

    static let words: [String] = [
        "no people", "no person", "no persons", "no event", "no events", "no activity", "no activities",
        "nobody attended",
        "no one attended", "without people", "without any people", "no leaders present",
        "i do not know",
        "i don't know",
        "we do not know", "we don't know", "do not know who", "don't know who", "do not know which",
        "don't know which",
        "not sure who", "not sure what", "no idea who", "no idea what", "unrelated to",
        "not related to",
        "has nothing to do with",
        "nothing to do with", "no villagers attended", "no villagers came", "no residents attended",
        "not a photo of",
        "not the event",
        "wrong photo", "wrong picture", "无人参加", "无人到场", "无人参与", "没有人参加", "没人参加", "照片有误", "图片有误", "传错照片",
        "发错照片",
        "不是本次活动",
        "不是活动照片", "非本次活动", "并非本次活动", "非活动照片", "与活动不符", "与本次活动不符", "与主题不符", "与内容不符", "图文不符",
    ]

    static let negations: [String] = [
        "无", "没有", "没", "未", "未见", "并无", "并未", "尚未", "从未", "不是", "并非", "看不到", "看不见", "缺少",
    ]

    /// Words that begin like a negation.
    static let notNegations: [String] = [
        "无偿", "无障碍", "无人机", "无线", "无公害", "无业", "无党派", "无职", "无不", "未成年", "未来", "没收",
    ]

    static let denied: [String] = [
        "群众", "村民", "居民", "市民", "农民", "领导", "干部", "人员", "人物", "县长", "镇长", "活动", "任何活动", "任何人", "任何群众",
        "任何人员", "本次活动",
        "开展", "举办", "举行",
        "组织", "参加", "参与", "事件", "人参加", "人参与", "此次活动", "本单位",
    ]

    static let notDenied: [String] = [
        "活动室", "活动场", "活动场所", "活动经费", "活动中心", "活动能力", "组织生活", "参加医保", "参加保险", "参加过", "人员伤亡", "群众基础",
    ]

    static let unknown: [String] = [
        "不知道", "不知", "不清楚", "不认识", "说不清", "记不清", "不记得", "不了解", "无法确认", "无法确定", "无法辨认", "不确定", "忘记",
        "忘了",
    ]

    static let asked: [String] = [
        "谁", "哪", "什么活动", "什么人", "什么事", "何人", "何事", "何时", "何地", "照片", "图中", "图片", "画面", "拍摄",
    ]

    static let subjects: [String] = [
        "活动", "主题", "照片", "会议", "通知", "公开日", "开放日", "政务公开", "本单位", "本次", "此次", "内容", "事件",
    ]
}
