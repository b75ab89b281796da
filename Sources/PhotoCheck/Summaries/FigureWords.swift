/// The words by which figures are told from other numbers.
enum FigureWords {
    /// Units of measure, and nouns that are counted without one.
    static let measures = WordTable([
        "人次", "人", "名", "位", "个", "个月", "个小时", "个工作日", "家", "户", "件", "份", "条", "项", "次", "场", "场次", "期", "篇", "册", "本",
        "张", "块", "幅", "面", "台", "台次", "辆", "辆次", "部", "处", "间", "所", "座", "栋", "套", "箱", "袋", "桶", "瓶", "盒", "斤", "公斤",
        "千克", "吨",
        "克", "亩", "公顷", "平方米", "平方公里", "平米", "㎡", "立方米", "米", "公里", "千米", "里", "厘米", "元", "万元", "亿元", "美元", "天", "小时",
        "分钟", "秒", "周", "星期", "年", "工作日", "倍", "起", "宗", "例", "桩", "笔", "批", "拨", "组", "队", "支", "对", "双", "只", "头",
        "株", "棵", "粒", "趟", "遍", "轮", "类", "种", "门", "字", "票", "户次", "件次", "页", "枚", "顶", "盏", "眼", "口", "把", "节", "堂",
        "课时",
        "部门", "单位", "站所", "科室", "社区", "乡镇", "成", "个百分点", "百分点", "人份", "兆", "度", "千瓦时", "MB", "GB", "行", "段", "集", "则",
        "封",
        "通", "版", "套次", "班次", "具", "根", "朵", "束", "杯", "碗", "车", "船", "架", "艘", "列", "样", "桌", "床", "扇", "颗",
    ])

    /// Measures of time.
    static let spans = WordTable(["天", "年", "周", "星期", "个月", "小时", "个小时", "分钟", "工作日", "个工作日"])

    /// Behind a measure of time: it is a day, an age, an anniversary.
    static let afterSpan = WordTable([
        "后", "之后", "以后", "前", "之前", "以前", "岁", "年", "级", "代", "度", "月", "底", "初", "末", "春", "夏", "秋", "冬",
    ])

    /// A measure that begins another word: 三轮车, 两面性, 十成立.
    static let notAfterMeasure = WordTable([
        "轮车", "面派", "面性", "成立", "成为", "成功", "成果", "成效", "成绩", "成员", "成年", "成本", "成长", "家人", "口人", "口之家", "门峡", "里屯",
        "里堡", "级", "层", "楼", "号", "届", "代人", "方面", "位一体", "头对", "行业", "通车", "节课前", "度角", "对一", "对口", "把手", "部曲",
        "部委", "车间", "样本", "段路口", "双方", "本账", "年来", "架马车", "面红旗",
    ])

    /// Behind 三个 and the like: the slogan of a campaign, not a count.
    static let wholes = WordTable([
        "一", "代表", "确保", "到位", "统一", "全面", "意识", "满意", "结合", "坚持", "强化", "突出", "注重", "转变", "延伸", "维护", "自信", "不让", "方面",
        "服从", "必须", "不准", "严禁", "层面", "角度", "阶段",
    ])

    /// Phrases that hold a number and count nothing.
    static let setPhrases = WordTable([
        "一条龙", "一条心", "一条街", "八项规定", "四个全面", "三重一大", "两代表一委员", "三番五次", "四面八方", "五湖四海", "千家万户", "千方百计", "万家灯火", "百家姓",
        "三家子", "五间房", "六户镇", "三台子", "四台子", "十里长街", "两面三刀", "三位一体", "五位一体", "四位一体", "二人转", "三人行", "一家人", "两口子",
        "七站八所", "三天两头", "隔三差五", "三言两语", "万人空巷", "五个一", "两只手", "三条线", "百年大计", "三年困难", "两个人的", "两回事", "千人千面",
        "三张清单", "一张图", "一个窗口", "四项基本原则", "三包", "三农",
    ])

    /// 百分之, 千分之.
    static let hundredths = WordTable(["百分之", "千分之", "万分之"])

    /// What a unit does with its own papers.
    static let handingIn = WordTable([
        "附", "随报", "随文", "随信", "报送", "上报", "寄去", "寄送", "发去", "呈报", "提交", "上传", "见附件", "报上", "另附",
    ])

    /// Its own papers.
    static let parts = WordTable(["照片", "相片", "图片", "总结", "材料", "电子版", "说明"])

    // MARK: English

    static let englishNumbers = WordTable([
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "dozen", "dozens", "hundreds",
        "thousands", "a hundred", "a thousand", "a dozen", "a million", "one hundred", "one thousand",
    ])

    /// Words before a number that is a name.
    static let englishLabels = WordTable([
        "no", "nos", "number", "numbers", "document", "article", "section", "clause", "photo", "photos", "picture",
        "pictures", "figure", "figures", "image", "table", "room", "floor", "telephone", "phone", "tel", "fax", "box",
        "line", "page", "pages", "route", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov", "dec", "year", "aged", "age", "code", "version", "window", "counter",
    ])

    /// Words behind a number that are counted and have no plural in s, or measure.
    static let englishNouns = WordTable([
        "people", "persons", "staff", "men", "women", "children", "percent", "per cent", "yuan", "rmb", "km", "kg",
        "families", "households", "personnel", "acres", "mu", "times", "fold", "officials", "police", "cattle",
    ])

    /// Words behind a number or between it and a noun that end the figure.
    static let notEnglishNouns = WordTable([
        "of", "to", "in", "on", "at", "from", "by", "for", "the", "and", "or", "was", "were", "is", "are", "am", "pm",
        "o'clock", "pixels", "pixel", "may", "june", "as", "has", "this", "his", "its", "which", "that", "with", "who",
        "had", "does", "than", "then", "it", "we", "they", "he", "she",
    ])

    static let old = WordTable(["old", "of age"])
}
