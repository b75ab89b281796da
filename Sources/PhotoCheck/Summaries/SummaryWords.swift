/// The words by which a summary is told from the papers beside it.
enum SummaryWords {
    /// What a summary calls itself.
    static let summaries = WordTable([
        "总结", "小结", "汇报", "工作报告", "情况报告", "情况的报告", "活动情况", "开展情况", "简报", "纪实", "侧记", "summary", "report",
    ])

    /// What other papers call themselves.
    static let others = WordTable([
        "通知", "方案", "预案", "计划", "安排", "签到", "报名表", "名单", "清单", "预算", "请示", "讲话", "目录", "回执", "登记表", "照片说明", "图片说明",
        "说明", "须知",
        "倡议书", "承诺书", "邀请函", "议程", "notice", "plan", "agenda", "budget", "photo list", "captions", "sign-in",
    ])

    /// How a notice speaks.
    static let orders = WordTable([
        "通知如下", "特此通知", "请各单位", "请各村", "请各乡镇", "请各部门", "望各单位", "请认真贯彻", "请遵照执行", "all units shall", "all units must",
        "units are requested",
    ])

    /// A summary that is not here.
    static let promises = WordTable([
        "另行报送", "另报", "另行上报", "另发", "后补", "补报", "稍后", "随后报", "过几天", "见附件", "见邮件", "改日", "待报", "正在整理", "尚未完成",
        "will be sent",
        "will follow", "to follow", "separately", "see attachment", "see attached",
    ])

    /// A letter beside the papers.
    static let letters = WordTable([
        "请查收", "请查阅", "请审阅", "随信", "此致", "敬礼", "请审批", "请批示", "请领导审批", "请予审批", "妥否", "您好", "你好", "上午好", "下午好",
        "please find", "dear", "regards",
    ])

    /// Words of things that were done.
    static let deeds = WordTable([
        "活动", "开展", "组织", "举办", "群众", "接待", "咨询", "发放", "宣传", "工作", "服务", "政策", "解答", "受理", "参加", "公开", "干部", "村民",
        "居民",
        "event", "activity", "held", "visitors", "residents", "public", "people", "staff", "questions", "officials",
        "office", "bureau", "town", "villages", "open day",
    ])

    /// Where something is to be filled in.
    static let slots = WordTable(["请填写", "填写", "待填", "此处", "[name", "[date", "[unit", "[number"])

    /// Behind an empty slot: (空) 年, 人, 份.
    static let afterSlot = SignSet("年月日人份名次个件条户")
}
