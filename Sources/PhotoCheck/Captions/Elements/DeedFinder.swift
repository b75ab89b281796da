/// Finds what happened where `EventFinder` knows no word: everyday doings (摆摊, 看热闹, march), and a verb of one
/// character right behind those who do it (村民读, 给大伙算).
enum DeedFinder {
    static func find(in text: CaptionText, of people: [Range<Int>], besides taken: TakenPlaces)
        -> [Range<Int>]
    {
        let found = text.proofs(besides: taken, where: { text.has([.deeds, .englishDeeds], at: $0) }) {
            index, _ in
            word(at: index, in: text).map { index..<(index + $0) }
        }
        guard found.isEmpty else { return found }
        return people.compactMap { verb(after: $0.upperBound, in: text) }
    }

    private static func word(at index: Int, in text: CaptionText) -> Int? {
        if let length = text.length(of: .deeds, at: index) {
            return text.length(of: .notAfterEvent, at: index + length) == nil ? length : nil
        }
        guard Sign.isLetter(text[index]), let length = text.length(of: .englishDeeds, at: index) else {
            return nil
        }
        // In March, at March Lane: a name unless it begins the text.
        let isCapital = text.isCapital(index)
        return isCapital && index > 0 ? nil : length
    }

    /// 村民读文件, 大伙儿正在看展板; 群众问题 and 居民看台 are nouns.
    private static func verb(after index: Int, in text: CaptionText) -> Range<Int>? {
        var start = index
        while let length = text.length(of: .beforeDeed, at: start), start - index < 6 {
            start += length
        }
        // 在教堂门口: what follows is a place
        if start > index, text[start - 1] == 0x5728, text[start - 2] != 0x6B63 { return nil }
        guard text.has(.shortVerbs, at: start), !text.has(.notDeeds, at: start) else {
            return nil
        }
        return start..<(Sign.isHan(text[start + 1]) ? start + 2 : start + 1)
    }
}

/// The words of `DeedFinder`.
enum DeedWords {
    static let words: [String] = [
        "摆摊", "设点", "看热闹", "凑热闹", "赶集", "赶大集", "收粮", "割稻", "插秧", "除草", "浇水", "浇地", "喂猪", "喂牛", "放羊",
        "养牛", "挖沟", "修路",
        "修桥", "铺路", "打井", "架线", "换灯泡",
        "扭秧歌", "唱歌", "唱戏", "下棋", "打牌", "打球", "踢球", "拔河", "跑步", "骑车", "过年", "吃饭", "做饭", "包饺子", "剪纸",
        "写字", "写春联", "贴春联",
        "画画", "照相", "拍照",
        "送书", "送粮", "送衣", "送钱", "送米", "送饭", "送伞", "送水", "讲故事", "读书", "读报", "念书", "上课", "算账", "对账", "发钱",
        "发书", "发传单",
        "发材料", "领钱", "交钱",
        "看展板", "看宣传", "问政策", "问低保", "问补贴", "讲政策", "讲解贷款", "讲贷款", "搬运", "装车", "卸车", "打包", "救火", "灭火",
        "扑火", "救人", "抬人",
        "搀扶", "扶起", "背着", "抱着", "挑水",
        "点火", "放炮", "敬礼", "鞠躬", "鼓掌", "升旗", "献花", "扫墓", "祭扫", "游行", "集合", "出发", "行进", "庆祝", "狂欢", "团圆",
        "相亲", "结婚",
    ]

    static let english: [String] =
        EnglishForms.verbs([
            "march", "battle", "fight", "rescue", "protest", "rally", "wave", "dance", "play", "walk",
            "plant", "cook",
            "work",
            "paint", "vote", "line up", "cheer", "applaud", "pray", "salute", "parade", "carry", "load",
            "unload",
            "harvest",
            "pick", "pack", "measure", "water", "feed", "count", "sort", "mend", "shout", "laugh",
            "argue",
            "cut the ribbon",
            "shake hands", "raise", "rehearse", "practise", "practice", "exercise", "sell", "pour", "dig",
            "compete",
            "race",
        ]) + [
            "shakes hands", "shook hands", "shaking hands", "fought", "sings", "sing", "sang", "singing",
            "runs", "ran",
            "running",
            "eats", "ate", "eating", "builds", "built", "building a", "buys", "bought", "buying", "sells",
            "sold",
            "selling",
            "signs", "signed", "signing", "rode", "riding", "teach", "dancing", "waving", "rescuing",
            "cuts the ribbon",
            "cutting the ribbon", "take part", "takes part", "took part", "taking part", "wins", "won",
            "winning",
        ]

    /// Between those who do and what they do.
    static let between: [String] = [
        "正在", "正", "在", "都", "都来", "来", "前来", "现场", "一起", "一同", "忙着", "认真", "仔细", "耐心", "争相", "当场",
        "亲自",
    ]

    /// Nouns and other words that begin like a verb.
    static let nouns: [String] = [
        "已", "将", "曾", "约", "共", "达", "超", "交叉", "就座", "入座", "落座", "围坐", "端坐", "睡着", "守候", "等候", "等待",
        "熟睡", "小憩", "打盹", "歇脚", "发呆", "晒太阳", "静候", "沉思",
        "微笑", "近影", "照片",
        "一行", "漂亮", "工资", "小学", "中学", "身着", "手拿", "手持", "身穿", "头戴", "戴着", "穿着", "坐在", "站在", "站着", "坐着",
        "蹲在", "躺在",
        "位于",
        "矗立", "贺卡", "缝纫", "住房", "住户", "出口", "入口", "进口", "出生", "离休", "归侨", "种群", "装束", "组合", "乘客", "驾照",
        "测速", "算盘",
        "查号",
        "展板", "展台", "展区", "展品", "展厅", "展馆", "展位", "打字机", "开水", "点心", "听力", "量具", "问卷", "录像带", "播音室",
        "演员", "发票", "发明",
        "检察", "审计局", "评委",
        "选手", "投影", "授权", "受众", "买家", "卖家", "玩偶", "护栏", "守则", "守门员", "巡警", "交警", "交通", "接线员", "迎宾",
        "献血车", "办公", "开发区",
        "签名墙",
        "背包", "背心", "缝纫机", "织布机", "烤炉", "炒货", "跳台", "跑道", "跑鞋", "骑楼", "登记处", "摘要", "洗衣机", "刷子", "装备",
        "吊车", "铲车", "剪刀",
        "剪影",
        "切面", "蒸汽", "烤箱", "烧饼", "点位", "办事处", "开业证", "画廊", "写真", "写作", "读物", "算盘", "种子站", "收费站", "拍卖行",
        "祭坛", "分局",
        "分会场",
        "问题", "看台", "看守", "看板", "看护", "看来", "看似", "教室", "教师", "教育", "教材", "教学楼", "教练", "教授", "学校", "学生",
        "学院", "学习",
        "学历", "学员", "学会", "说明", "领导", "领域", "领取处",
        "收入", "收费", "收据", "种类", "种子", "种植", "算法", "算是", "读者", "读本", "讲台", "讲堂", "讲座", "谈判", "画册", "画面",
        "画像", "写字楼",
        "帮手", "填报", "取暖", "测试", "听众",
        "听说", "送达", "修养", "量化", "买卖", "背景", "背后", "背面", "抱怨", "吃力", "玩具", "查无", "贴心", "贴近", "扫描", "说法",
        "念头", "挑战",
        "唱片", "搬迁", "拆迁",
    ]
}
