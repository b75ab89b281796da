/// The words of `VagueText`.
enum VagueWords {
    /// Words that fit any photo, and those that a flat description begins with.
    static let generic: [String] =
        [
            "活动", "会议", "工作", "现场", "培训", "检查", "学习", "宣传", "集体", "领导", "人物", "风景", "会场", "日常", "服务",
            "生活", "群众", "调研",
            "慰问", "庆祝", "节日",
        ]
        .flatMap { subject in
            [
                "", "照", "照片", "相片", "图片", "剪影", "掠影", "花絮", "瞬间", "场景", "现场", "留念", "合影", "一角", "掠影照",
                "写真", "情况",
                "画面", "实况",
            ]
            .map { subject + $0 }
        } + [
            "总结", "留影", "活动留影", "合影", "合影照", "合影留念", "合影留念照", "合照", "大合影", "集体照", "全体合影", "留影", "留念",
            "纪念照", "全家福照",
            "全体人员", "全景", "近景", "远景", "特写", "花絮",
            "瞬间", "剪影", "掠影", "开会", "座谈", "走访", "参观", "讲话", "下乡", "自然风光", "风光", "美景", "景色", "人像", "静物",
            "随拍", "随手拍",
            "抓拍", "街拍",
            "质量月", "安全月", "大家", "我们", "好友", "朋友", "工作检查", "安全检查", "大厅一角", "一群人", "几个人", "一些人", "许多人",
            "两个人", "三个人",
            "一个人", "一个男人", "一个女人",
            "一个男子", "一个女子", "一名男子", "一名女子", "一位男士", "一位女士", "一个小孩", "一个孩子", "一辆车", "一张桌子", "天空下的一栋建筑",
            "一栋建筑", "一座建筑",
            "现埸",
            "meeting", "meetings", "training", "ceremony", "conference", "event", "events", "activity",
            "activities",
            "group photo", "group photos", "group picture", "group shot", "team photo", "team picture",
            "team building",
            "team building day", "family", "family photo", "friends", "people", "staff", "staff photo",
            "landscape",
            "scenery", "portrait", "selfie", "various", "various shots", "various photos", "misc",
            "miscellaneous",
            "on site", "on location", "office", "work", "party", "day out", "a group of people",
            "group of people",
            "a man", "a woman", "a person", "a couple of people", "two people", "three people",
            "several people",
            "some people", "many people", "a crowd of people", "a close up", "a close-up", "close up",
            "a young man",
            "a young woman", "a group of men", "a group of women", "a group of children", "two men",
            "two women",
            "a large building", "a building", "a couple",
        ]

    /// Beginnings of a line that names who made a picture.
    static let credits: [String] = [
        "摄影", "摄影者", "摄影师", "摄", "摄像", "供图", "供稿", "图片", "照片", "图", "图文", "图/文", "文/图", "文", "来源",
        "图片来源", "照片来源", "编辑",
        "图片编辑",
        "责任编辑", "责编", "记者", "本报记者", "通讯员", "本报通讯员", "特约记者", "特约通讯员", "见习记者", "实习记者", "新华社记者", "新华社发",
        "作者", "图片作者",
        "拍摄者", "拍摄人", "拍摄",
        "审核", "编审", "校对", "制图", "翻拍", "图片由", "照片由", "图由", "本图由", "资料", "资料图片",
        "photo", "photos", "photo by", "photos by", "photo credit", "photograph by", "photographs by",
        "picture by",
        "pictures by", "pic by", "image by", "images by", "credit", "courtesy of", "photo courtesy of",
        "source",
        "photographer", "by", "words by", "text by", "edited by", "reporter", "camera", "copyright",
    ]

    /// Words of a remark.
    static let remarks: [String] = [
        "拜托", "水印去掉", "去掉水印", "删除这张", "nice picture", "请查收", "查收", "已发", "发您", "发给您", "发给你", "发我", "再发",
        "重发", "发错",
        "传错", "收到", "好的", "麻烦", "帮忙", "这张", "那张", "上一张", "下一张", "换一张",
        "选一张", "挑一张", "用这张", "以这张", "行吗", "行不行", "可以吗", "能用吗", "好吗", "对吗", "怎么样", "好看", "漂亮", "赞一个",
        "点赞", "真棒", "不错",
        "辛苦了", "谢谢", "你看",
        "您看", "看看再", "备用", "原图", "修一下", "裁一下", "调一下", "调亮", "亮度", "太暗", "太亮", "模糊了", "不清楚", "不太清楚",
        "没拍好", "拍得", "拍糊",
        "先这样", "回头补", "仅供参考",
        "天气真好", "天气不错", "哈哈", "嘻嘻", "加油", "转给", "请审", "请阅", "请领导", "请看", "请帮", "请用", "请换", "请选", "请删",
        "删掉", "不要用",
        "别用", "勿用", "勿传",
        "nice one", "nice one!!", "nice shot", "nice shot!!", "nice pic", "nice photo", "great shot",
        "great photo",
        "lovely shot", "love this",
        "love it", "well done", "lol", "haha", "thanks", "thank you", "please crop", "please use",
        "please send",
        "please check", "please delete", "please see", "please replace", "please find", "pls", "fyi",
        "see below",
        "see above", "use this", "use the other", "not this one", "this one", "the other one",
        "better one",
        "best one", "wrong one", "sorry", "as requested", "as discussed", "hope this", "let me know",
        "for your",
        "good one", "too dark", "too bright", "blurry", "beautiful!", "awesome", "wow", "enjoy",
    ]
}
