/// The words by which a told case is known.
enum CaseWords {
    /// Before one of the public.
    static let someone = WordTable([
        "一位", "一名", "有位", "有一位", "有一名", "有名", "一个", "一对", "一户", "一家", "某", "某某", "另一位", "另一名", "这位", "1位", "1名",
    ])

    /// The public, one by one.
    static let people = WordTable([
        "村民", "居民", "市民", "群众", "农民", "农户", "农民工", "民工", "个体户", "个体工商户", "业主", "业户", "老人", "老大娘", "老大爷", "老太太", "老汉",
        "老伯",
        "老奶奶", "老爷爷", "大娘", "大爷", "大妈", "大叔", "大婶", "大嫂", "大姐", "大哥", "奶奶", "爷爷", "阿姨", "残疾人", "低保户", "贫困户", "五保户",
        "特困户", "种植户", "养殖户", "种粮户", "种植大户", "养殖大户", "大户", "商户", "住户", "用户", "租户", "店主", "摊主", "摊贩", "车主", "房主", "船主",
        "老板",
        "经营者", "消费者", "患者", "病人", "学生", "家长", "学生家长", "大学生", "毕业生", "青年", "妇女", "母亲", "父亲", "妈妈", "孤儿", "司机", "驾驶员",
        "乘客",
        "职工", "下岗职工", "工人", "退休工人", "退休职工", "退休教师", "教师", "老党员", "退伍军人", "退役军人", "老兵", "复员军人", "军属", "烈属", "离休干部",
        "退休干部",
        "居民代表", "村民代表", "群众代表", "企业主", "企业负责人", "负责人", "经理", "果农", "菜农", "粮农", "渔民", "牧民", "蚕农", "工友", "老师傅", "女士",
        "先生",
        "小伙子", "姑娘", "孕妇", "产妇", "户主", "当事人", "申请人", "来访人", "上访户", "老上访户", "信访人", "网友", "读者", "移民", "老农", "农妇", "创业者",
    ])

    /// Those who serve, and whose part is no case.
    static let officials = WordTable([
        "副职", "领导", "局长", "镇长", "乡长", "书记", "主任", "科长", "县长", "干部", "工作人员", "民警", "执法", "律师", "医生", "技术员", "志愿者", "骨干",
        "联络员", "讲解员", "专家", "公务员", "党员", "同志",
    ])

    /// Behind 某.
    static let houses = WordTable(["合作社", "企业", "公司", "商户", "超市", "饭店", "工厂", "小区", "工地", "学校", "养殖场", "商店", "厂"])

    /// Behind a surname.
    static let addresses = WordTable([
        "大爷", "大娘", "大妈", "大叔", "大婶", "大嫂", "大姐", "大哥", "奶奶", "爷爷", "阿姨", "女士", "先生", "老汉", "老太", "师傅", "老板", "老人",
        "老伯",
        "大伯", "婆婆", "同学",
    ])

    /// Words that begin with a surname's sign.
    static let notNames = WordTable([
        "高兴", "高度", "满意", "满怀", "安全", "都", "和", "对", "向", "的", "了", "在", "把", "被", "有", "从", "到", "就", "也", "还", "可以",
        "能", "会",
        "及", "与", "等", "时", "前", "来", "常", "关心", "关注", "方便", "方面", "成", "应", "明白", "明确", "游", "解答", "解决", "解释", "马上",
        "包括",
        "通", "任", "计", "容易", "钱", "管", "经", "车", "房", "文化", "水", "支持", "纷纷", "普遍", "反映", "提", "咨询", "那", "万", "左", "连",
        "金点", "沟通", "充分", "切身", "利益",
    ])

    /// What the person asked, lacked or suffered.
    static let needs = WordTable([
        "反映", "咨询", "询问", "打听", "求助", "投诉", "举报", "提出", "质疑", "来问", "问", "想办", "想要", "想申请", "想", "要办", "办理", "申请", "请求",
        "诉说",
        "不知道", "不清楚", "不明白", "不了解", "不懂", "没领到", "没有领", "没领", "没到账", "没收到", "没拿到", "没钱", "没发", "少发", "少领", "漏发", "拖欠",
        "欠薪", "欠",
        "丢失", "丢了", "遗失", "损坏", "坏了", "不亮", "不通", "漏水", "停水", "停电", "堵", "纠纷", "矛盾", "争议", "困难", "难题", "疑问", "疑惑", "不满",
        "不肯",
        "不解", "为难", "发愁", "着急", "担心", "生病", "患病", "身患", "重病", "残疾", "失业", "得了", "缺", "急需", "需要", "希望", "要求", "拿着", "带着",
        "背着",
        "抱着", "来到", "找到", "找上门", "赶来", "前来", "听说", "asked", "ask", "asking", "complained", "reported", "wanted",
        "wished", "needed", "worried",
        "came", "inquired", "enquired", "requested", "told", "wondered", "could not", "did not know", "had lost",
        "brought",
        "applied", "was unsure", "protested", "pointed out", "explained that", "said that",
    ])

    /// What came of it.
    static let outcomes = WordTable([
        "解决", "办好", "办妥", "办结", "办成", "办完", "办了", "办理了", "办下来", "批下来", "批准", "补发", "补办", "补贴到", "补上", "退还", "退费", "退了",
        "退款", "打入",
        "打到", "到账", "发到", "拿到", "领到", "收到了", "得到", "恢复", "修好", "修复", "抢修", "疏通", "换了", "更换", "更正", "纠正", "改正", "调解",
        "化解", "达成",
        "签订", "签了", "和解", "落实", "查明", "核实", "核对", "安排", "联系", "协调", "答复", "告诉", "告知", "解释", "讲解", "讲清", "算了账", "算",
        "保住", "帮他", "帮她",
        "帮助他", "帮助她", "替他", "替她", "为他", "为她", "给他", "给她", "给予", "感谢", "道谢", "锦旗", "满意", "连声", "握手", "点头", "放心", "笑了",
        "享受到",
        "受理", "登记", "派人", "吸收", "予以", "took", "was paid", "were paid", "paid", "was repaired", "repaired",
        "was restored", "restored", "issued", "solved", "settled", "found", "corrected", "refunded", "helped",
        "received", "got",
        "mended", "fixed", "answered", "was granted", "granted", "arranged", "replaced", "thanked", "the same day",
        "reconnected",
        "the next day", "showed", "was told", "registered", "approved", "returned",
    ])

    // MARK: English

    static let englishTitles = WordTable(["mr", "mrs", "ms", "miss", "madam", "old"])

    static let englishPeople = WordTable([
        "farmer", "villager", "resident", "man", "woman", "widow", "widower", "mother", "father", "owner", "driver",
        "citizen", "pensioner", "student", "teacher", "worker", "shopkeeper", "trader", "grower", "couple", "family",
        "veteran", "tenant", "customer", "patient", "grandmother", "grandfather", "lady", "gentleman", "girl", "boy",
        "businessman", "businesswoman", "entrepreneur", "applicant", "caller", "fisherman", "herder", "migrant",
    ])

    static let englishArticles = WordTable(["a", "an", "one", "another"])
}
