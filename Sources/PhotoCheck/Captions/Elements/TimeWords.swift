/// The words of `TimeFinder`.
enum TimeWords {
    /// Days that are told without a figure.
    static let days: [String] = [
        "活动当天", "活动当日", "活动日当天", "公开日当天", "开放日当天", "节日当天", "当天", "当日", "今天", "今日", "昨天", "昨日", "前天",
        "元旦", "春节", "元宵节", "清明节", "劳动节", "端午节", "中秋节", "国庆节", "重阳节", "儿童节", "教师节", "妇女节", "植树节",
        "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "星期天",
        "礼拜一", "礼拜二", "礼拜三", "礼拜四", "礼拜五", "礼拜六", "礼拜日", "礼拜天",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "today", "yesterday", "on that day", "on the same day", "on the day",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ]

    static let weekdays: [String] = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]

    /// Before 周三 these make it a day.
    static let beforeWeekday = "本上下这该"

    /// Between two digits these join them to one figure.
    static let joins = "-./:*×·・"

    static let timesOfDay: [String] = [
        "上午", "下午", "中午", "早上", "早晨", "清晨", "凌晨", "傍晚", "晚上", "夜间", "晚", "早", "白天", "全天", "当天",
    ]

    static let seasons: [String] = ["春季", "夏季", "秋季", "冬季", "春", "夏", "秋", "冬", "上半年", "下半年", "年底", "年初"]

    static let partsOfMonth: [String] = ["份", "初", "底", "末", "中旬", "上旬", "下旬"]

    /// 30日内 is a term, 七日游 a tour.
    static let notAfterDay: [String] = ["内", "以内", "之内", "游"]

    /// A figure with a point before one of these is a quantity.
    static let units: [String] = [
        "米", "万", "亿", "千", "百", "元", "公里", "公斤", "公顷", "吨", "亩", "度", "倍", "斤", "克", "升", "平方", "平米", "立方",
        "里", "人", "个", "名", "小时", "分钟", "岁", "级", "版", "寸", "英寸", "厘米", "毫米", "折", "%", "m", "km", "kg", "cm", "mm",
        "million", "percent", "metres", "meters", "hours",
    ]

    /// A figure with a point before one of these is a day.
    static let afterFigures: [String] = [
        "活动", "政务", "公开日", "开放日", "上午", "下午", "当天", "”", "\"", "'", "晚", "劳动节", "宣传", "国际", "消费", "日",
    ]

    static let months: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ]

    static let ordinals: [String] = ["er"]
}
