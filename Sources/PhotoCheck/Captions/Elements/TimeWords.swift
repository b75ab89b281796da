/// The words of `TimeFinder`.
enum TimeWords {
    /// Days that are told without a figure.
    static let days: [String] =
        ["本", "上", "下", "这"].flatMap { week in
            ["周一", "周二", "周三", "周四"].map { week + $0 }
        } + [
            "活动当天", "活动当日", "活动日当天", "公开日当天", "开放日当天", "节日当天", "当天", "当日", "今天", "今日", "昨天", "昨日", "前天",
            "元旦", "春节", "元宵节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "重阳节", "儿童节", "教师节", "妇女节", "植树节",
            "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天",
            "礼拜一", "礼拜二", "礼拜三", "礼拜四", "礼拜五", "礼拜六", "礼拜日", "礼拜天",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "去年", "今年", "前年", "昨夜", "昨晚", "昨午", "今晨", "今晚", "今夜", "次日", "翌日", "当晚", "当夜", "前夜", "首日",
            "那天", "同日", "本月",
            "上月", "本周",
            "上周", "除夕", "大年三十", "腊八", "小年", "元宵", "清明", "端午", "中秋", "重阳", "七夕", "国庆", "五一", "六一", "七一",
            "八一", "十一",
            "冬至", "立春", "立夏",
            "立秋", "立冬", "春分", "秋分", "夏至", "谷雨", "惊蛰", "芒种", "那达慕", "古尔邦节", "开斋节", "泼水节", "圣诞", "高考首日",
            "正月", "腊月", "冬月",
            "周五", "周六", "周日", "周末", "雨水节气", "小满", "小暑", "大暑", "处暑", "白露", "寒露", "霜降", "小雪节气", "大雪节气",
            "小寒", "大寒",
            "大雪时节", "小雪时节", "大雪当天", "小雪当天", "雨水时节", "雨水当天",
            "三八节", "三八妇女节", "端阳", "三九天", "三伏天", "寒假", "暑假", "这天", "这一天", "建国初期", "建国初", "解放初期", "解放初",
            "解放前夕", "文革期间",
            "文革时期", "抗战时期", "抗战期间", "大跃进时期", "土改时期", "民国时期", "民国初年", "清末", "清末民初", "民初", "改革开放初期",
            "新中国成立初期", "土地改革时期", "人民公社时期",
            "at noon", "at midnight", "noon", "midnight", "weekend", "this weekend", "last weekend",
            "the weekend", "last spring",
            "last summer", "last autumn", "last winter", "mondays", "tuesdays", "wednesdays", "thursdays",
            "fridays",
            "saturdays", "sundays", "tues", "weds", "thurs", "thur", "the day after", "independence day",
            "remembrance day",
            "十月一", "五月五", "八月八", "十月初一", "二月二", "三月三", "四月八", "六月六", "七月七", "七月半", "九月九", "龙抬头", "火把节",
            "雪顿节", "藏历新年",
            "中元", "寒食", "上巳", "社日", "破五",
            "大年夜",
            "年三十", "年初一", "正月初一", "正月十五", "元月", "平安夜", "圣诞节", "情人节", "母亲节", "父亲节", "感恩节", "三伏", "头伏",
            "二伏", "末伏", "入伏",
            "数九", "头九", "冬至日", "世界无烟日", "国庆日", "建军节", "青年节", "护士节", "记者节", "双十一", "双11", "五四青年节", "八一建军节",
            "七一建党节",
            "黄金周",
            "昨晨", "今早", "明天", "明日", "明晚", "明早", "后天", "前日", "前晚", "昨儿", "今儿", "大前天", "同一天", "第二天", "第一天",
            "最后一天", "头一天",
            "前一天", "首映日", "末日当天", "三天前", "两天前", "三天后", "头天", "隔日", "隔天", "近日起", "即日",
            "每周", "每月", "每年", "每天", "每日", "每晚", "每晨", "每逢", "逢集", "逢五", "逢十", "每星期", "每季度", "年末", "年底",
            "岁末", "年初",
            "月初", "月底", "月末",
            "上个月", "下个月", "这个月", "上个星期", "这个星期", "下周", "下月", "明年", "后年", "大前年", "本年", "本季", "当月", "当年",
            "同年", "次年",
            "翌年",
            "初四", "初五", "初六", "初七", "初八", "初九", "初十", "大年初一", "大年初二", "大年初三",
            "this morning", "this afternoon", "this evening", "this week", "this month", "this year",
            "last night",
            "last week", "last month", "last year", "tonight", "tomorrow", "new year's eve", "new year",
            "diwali",
            "easter",
            "christmas", "christmas eve", "eid", "holi", "thanksgiving", "halloween", "ramadan",
            "hanukkah", "lent",
            "naadam", "carnival", "midsummer", "bank holiday", "that day", "the same day", "every day",
            "today",
            "yesterday", "on that day", "on the same day", "on the day",
            "every week", "every month", "every year", "each day", "each week", "each year", "daily",
            "weekly",
            "next week",
            "next month", "next year", "the next day", "the following day", "the day before",
            "yesterday's",
            "tomorrow's",
            "good friday", "shrove tuesday", "ash wednesday", "palm sunday", "whitsun", "michaelmas",
            "candlemas",
            "epiphany",
            "twelfth night", "burns night", "bonfire night", "guy fawkes", "hogmanay", "yule", "advent",
            "pentecost",
            "all saints", "all souls", "day of the dead", "mardi gras", "passover", "purim",
            "rosh hashanah",
            "yom kippur",
            "sukkot", "vaisakhi", "baisakhi", "navratri", "dussehra", "durga puja", "ganesh chaturthi",
            "onam",
            "pongal", "tet",
            "songkran", "vesak", "nowruz", "ashura", "mawlid", "eid al-fitr", "eid al-adha",
            "lunar new year",
            "spring festival",
            "mid-autumn festival", "dragon boat festival", "qingming", "golden week", "midsummer's eve",
            "kwanzaa",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ]

    /// After a year these make it the year of a plan, a class or a birth.
    static let notAfterYear: [String] = [
        "政府信息", "政府工作", "部门预算", "部门决算", "财政预算", "决算", "年鉴", "年报", "招生", "金秋", "工作要点", "工作", "度", "级",
        "届", "版", "计划",
        "预算", "要点", "规划", "出生", "生于", "间", "款", "产", "前", "后", "来", "多", "代表",
        "年",
    ]

    /// Before the number of a year of a reign.
    static let eras: [String] = ["民国", "光绪", "宣统", "同治", "咸丰", "道光", "乾隆", "康熙", "农历", "公元"]

    /// 教师节, 世界气象日: any name of two characters and more before these.
    static let festivalEndings = ShortEndings([
        (ending: "节", before: "季环细情关礼章调使音枝脱竹时", after: "目约省能点日奏气制假食"),
        (ending: "日", before: "今明昨生假工平近往节昔终每整白旧百前次当同即末半烈", after: "前常益记程报夜子本式出落照"),
    ])

    /// Before a year in figures these make it a day of the picture.
    static let beforeYear: [String] = [
        "in", "circa", "c", "ca", "between", "about", "around", "probably", "spring", "summer",
        "autumn", "fall", "winter", "q1", "q2",
        "q3", "q4", "early", "late", "since", "during", "of", "mid", "by", "until", "till", "last",
        "next", "every",
        "each", "this", "from", "to",
        "taken", "dated", "before", "after", "end",
    ]

    /// Of a name before these: Labour Day, St Peter's Day.
    static let dayNames: [String] = ["day", "eve", "night"]

    static let weekdays: [String] = ["周一", "周二", "周三", "周四"]

    /// Between two digits these join them to one figure.
    static let joins = "-./:*×·・"

    static let timesOfDay: [String] = [
        "上午", "下午", "中午", "早上", "早晨", "清晨", "凌晨", "傍晚", "晚上", "夜间", "晚", "早", "白天", "全天", "当天",
    ]

    static let seasons: [String] = [
        "春季", "夏季", "秋季", "冬季", "春", "夏", "秋", "冬", "上半年", "下半年", "年底", "年初",
    ]

    static let partsOfMonth: [String] = ["份", "间", "里", "初", "底", "末", "中旬", "上旬", "下旬"]

    /// 30日内 is a term, 七日游 a tour.
    static let notAfterDay: [String] = [
        "内", "以内", "之内", "游", "勋章", "奖章", "红旗手", "奖状", "精神", "牌", "林", "贺卡", "挂历", "蛋糕", "纪念章", "拖拉机",
        "年画", "邮票", "地震",
        "惨案", "事变", "起义纪念", "厂", "战役", "讲话精神",
    ]

    /// A figure with a point before one of these is a quantity.
    static let units: [String] = [
        "米", "万", "亿", "千", "百", "元", "公里", "公斤", "公顷", "吨", "亩", "度", "倍", "斤", "克", "升", "平方", "平米",
        "立方",
        "里", "人", "个", "名", "小时", "分钟", "岁", "级", "版", "寸", "英寸", "厘米", "毫米", "折", "%", "m", "km", "kg",
        "cm", "mm",
        "million", "percent", "metres", "meters", "hours",
    ]

    /// A figure with a point before one of these is a day.
    static let afterFigures: [String] = [
        "活动", "政务", "公开日", "开放日", "上午", "下午", "当天", "”", "\"", "'", "晚", "劳动节", "宣传", "国际", "消费", "日",
    ]

    static let months: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre",
        "décembre",
    ]

}
