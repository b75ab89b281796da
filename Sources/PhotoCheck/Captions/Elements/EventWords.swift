/// The words of `EventFinder`.
enum EventWords {
    static let events: [String] =
        zh + VerbWords.chinese + DomainVerbs.chinese + EnglishVerbs.forms
        + EnglishForms.verbs([
            "answer", "distribute", "explain", "visit", "inspect", "consult", "hand out", "help", "serve",
            "listen",
            "launch", "publicize", "publicise", "promote", "introduce", "discuss", "receive", "repair",
            "demonstrate",
            "celebrate", "attend", "collect", "open", "talk", "lecture", "perform", "donate", "guide",
            "register",
            "greet", "interview", "deliver", "present", "report", "welcome", "advise", "support",
            "organize",
            "organise", "display", "announce", "check", "examine", "survey", "assist", "reply", "respond",
            "clean",
            "gather", "participate", "solve", "handle", "publish", "clarify", "train", "tour", "queue",
        ])
        + [
            "blood drive", "food drive", "book drive", "holds", "held", "holding", "hold", "gives out",
            "gave out", "giving out", "handing out", "hands out",
            "handed out", "speaks", "spoke", "speaking", "shows", "showing", "showed", "read", "reads",
            "reading",
            "gives",
            "giving", "gave", "meets", "meeting", "met with", "teaches", "teaching", "taught", "ceremony",
            "opening ceremony", "open day", "openness day", "activity", "activities", "campaign", "event",
            "consultation", "training", "lecture", "performance", "speech", "conference", "seminar",
            "workshop",
            "storm", "fire", "flood", "strike", "match", "final", "outing", "party", "wedding", "funeral",
            "parade",
            "race", "tournament", "festival", "fair", "fete", "protest", "rally", "tug of war",
            "photocall", "drill",
            "raffle", "election", "rehearsal", "concert", "auction", "launch", "landing", "earthquake",
            "crash",
            "accident", "explosion", "collapse", "rescue", "surgery", "operation", "baptism",
            "procession",
            "pilgrimage", "feast", "banquet", "dinner", "lunch", "picnic", "reunion", "graduation",
            "inauguration",
            "debate", "trial", "inspection", "demonstration", "lesson", "exam", "hurt", "injured", "fell",
            "went",
            "came", "beat", "won", "lost", "exhibition", "briefing", "hearing", "vaccination",
            "medical check",
            "planting trees", "plant trees",
            "répond", "répondent", "distribue", "distribuent", "explique", "visite", "ouverture",
            "réunion",
            "journée",
        ]

    private static let zh = [
        // The notice's own words.
        "政务公开日", "政务公开活动", "政务公开宣传", "公开日", "开放日", "政策咨询", "现场咨询", "咨询", "解答", "答疑", "答复", "释疑", "发放",
        "散发", "分发",
        "派发", "宣传", "讲解", "讲话", "致辞", "走访", "慰问", "检查", "调研", "参观", "座谈", "启动仪式", "开幕式", "闭幕式", "仪式",
        "培训", "活动", "会议",
        "演出", "服务", "受理", "办理", "互动", "交流",
        // Meetings.
        "座谈会", "推进会", "动员会", "现场会", "听证会", "发布会", "报告会", "讲座", "讲课", "授课", "宣讲", "动员大会", "大会", "例会",
        "论坛", "致词", "发言",
        "演讲", "部署", "传达", "学习", "研讨", "讨论", "谈话", "约谈", "会谈", "会见", "会商", "磋商", "签约", "签订", "签署", "签名",
        "承诺", "宣誓",
        // With the public.
        "接待", "接访", "听取", "倾听", "聆听", "询问", "问询", "了解", "征求意见", "征集", "反映", "投诉", "举报", "调解", "协调",
        "解决", "帮助", "帮扶",
        "扶贫",
        "救助", "资助", "捐款", "捐赠", "捐助", "捐书", "义诊", "义剪", "义卖", "义演", "体检", "测血压", "量血压", "测量血压", "献血",
        "接种", "看病", "问诊",
        "诊治",
        "就诊", "交谈", "谈心", "聊天", "拉家常", "沟通", "对话", "握手", "问候", "看望", "探望", "祝贺", "送温暖", "送法", "送医",
        "送药", "送戏", "送文化",
        "送科技",
        "赠送", "赠书", "领取", "索取", "领到", "接过", "递交", "填写", "填表", "登记", "报名", "申请", "申报", "审批", "代办", "办证",
        "缴费", "兑现",
        "兑付",
        "发证", "查询", "查阅", "查看", "查验", "阅读", "翻阅", "浏览", "观看", "收看", "收听", "围观", "排队", "体验", "参与", "参加",
        "出席",
        "主持",
        "监督", "评议", "测评", "点评", "投票", "选举", "推选", "提问", "答题", "问答", "问卷", "竞答", "抽奖", "颁奖", "表彰", "授牌",
        "授旗", "揭牌",
        "揭幕", "剪彩",
        // Work.
        "巡查", "督查", "督导", "视察", "考察", "检测", "检验", "抽检", "化验", "核查", "执法", "普法", "维权", "维修", "修理", "抢修",
        "检修", "安装",
        "调试", "演示", "示范",
        "指导", "指挥", "展示", "展出", "展览", "展演", "展销", "公示", "公布", "播放", "播映", "放映", "张贴", "悬挂", "摆放", "布置",
        "搭建", "清扫",
        "清理", "打扫",
        "植树", "种植", "栽种", "栽植", "采摘", "收割", "抢收", "播种", "春耕", "施工", "修建", "建设", "整治", "拆除", "巡逻", "执勤",
        "坚守", "值守",
        "值班", "疏导", "防汛",
        "抢险", "救灾", "救援", "演练", "比赛", "竞赛", "表演", "合唱", "跳舞", "歌唱", "奠基", "开工", "竣工", "通车", "开业", "采访",
        "报道", "开展",
        "举办", "举行",
        "召开", "启动", "带领", "陪同", "合影", "组织群众", "面对面", "提供", "推介", "介绍", "推广", "募捐", "招聘", "应聘", "接听",
        "回访", "下访", "走进",
        "深入", "救治",
    ]

    /// 座谈会, 围棋赛: any name before these.
    static let endings = ShortEndings([
        ("展", "开发进拓舒伸扩施招参", "示览出开现望厅馆区板台柜位架品销演播翅缓商"),
        (
            "会", "员协机社学工教商事体领误不才就将只也都还省绘知金合联与在到生委乡行公堂帮字大议本该一集开全常宴幽附理照青妇残",
            "议室长员计场堂馆址见谈师合客话费标徽籍旗刊晤考理诊审展商动主党现"
        ),
        ("赛", "比竞参", "区道场事程马克车手段点龙尔"),
    ])

    /// What tells by itself that something happens or happened: 哭了, 拿着, 被拦下, 正在.
    static let aspects = ["了", "被", "正在", "把", "遭", "正"]

    /// Words that hold such a sign and say nothing of it.
    static let states: [String] = [
        "睡着了", "着了", "把式", "把关", "把握", "把子", "把头", "被告", "被面", "被褥", "被套", "为了", "除了", "被子", "棉被", "把手",
        "正门", "正面",
        "正式", "正中", "正月", "改正", "真正", "公正", "方正", "正房", "了解", "正副", "修正",
        "火把",
        "着装", "遭到", "正厅", "正在建", "车把", "正楷", "校正", "端正", "反正", "正阳", "正定", "正宁",
    ]

    /// Last words of a clause that shows a thing and tells nothing.
    static let things: [String] = [
        "照", "照片", "影", "肖像", "画像", "留念", "像", "证", "碑", "旧址", "遗址", "外景", "全景", "远景", "近景", "内景", "夜景",
        "风光", "风景",
        "秋色", "春色", "景色", "日出", "日落",
        "大门",
        "局长", "证书", "奖状", "锦旗", "奖杯", "底片", "岗位", "克", "所藏", "藏品", "模型", "原件", "手稿", "一角", "概貌", "面貌",
        "新貌", "示意图",
        "效果图",
    ]

    /// After one of these words an event is the name of an office, a room or an occupation.
    static let notAfter: [String] = [
        "匠", "人:", "员", "室", "厅", "部", "科", "局", "股", "所", "站", "处", "中心", "大厅", "大楼", "办公室", "栏", "委员",
        "学校", "基地",
        "窗口", "组",
        "队", "公司",
        "证", "费", "器", "器材", "馆", "台", "棚", "园区", "设备", "设施", "用品", "间", "亭", "卡", "大棚", "场馆", "场地",
        "场所", "人才", "业",
        "院", "机构", "机关",
    ]

    /// Things that are called after an event: 宣传海报, 培训手册, concert poster.
    static let eventThings: [String] = [
        "海报", "展板", "指南", "手册", "资料", "材料", "单", "册", "画", "片", "品", "牌", "车", "栏", "图", "墙", "标语",
        "横幅", "条幅", "展架",
        "标识", "标志",
        "用房", "用具", "工具", "设备", "器械", "证", "卡", "袋", "包", "衫", "服", "帽", "旗", "徽", "杯", "奖", "网", "网站",
        "平台", "系统",
        "制度", "办法", "条例", "规定", "意见", "通知", "方案", "计划", "目录", "清单", "流程", "须知", "记录", "纪要", "报告", "简报",
        "通报", "专栏",
        "专刊", "专版", "桌", "椅",
        "帐篷", "包厢", "费", "点位", "柜", "箱",
        "engine", "engines", "poster", "posters", "cover", "covers", "card", "cards", "book", "books",
        "ticket",
        "tickets",
        "medal", "medals", "programme", "program", "truck", "trucks", "badge", "table", "sign",
        "leaflet", "leaflets",
        "shoes", "dress", "ring", "cake", "suit", "bell", "alarm", "hydrant", "extinguisher", "escape",
        "damage plan",
    ]

    /// Event words that are as often part of a place's name (服务大厅, 活动广场): they do not end a place.
    static let inPlaces: [String] = [
        "公开", "服务", "活动", "会议", "办理", "审批", "培训", "咨询", "展览", "演出", "受理", "接待", "交流", "登记", "体检", "宣传",
        "查询", "学习",
        "建设",
        "表演", "互动",
        "调解", "救助", "维权", "接访", "信访", "种植", "展示", "展销", "义诊", "开放日", "公开日", "便民", "体验", "检测", "执法",
        "普法", "签约", "招聘",
        "座谈",
    ]
}
