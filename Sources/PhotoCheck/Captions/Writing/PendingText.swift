/// Says that there is no caption yet: 暂无照片说明, 待领导确认后补充, 说明另附, caption to be added.
enum PendingText {
    /// How much of a text says so.
    enum Share {
        case none, some, all
    }

    static func share(of text: CaptionText) -> Share {
        guard
            text.holds([.pendingClauses, .lacks])
                || text.holds(.promises) && text.holds([.waits, .captionNouns])
        else {
            return .none
        }
        var pending = 0
        var others = 0
        for clause in Clauses(text) {
            if isPending(clause, in: text) { pending += 1 } else { others += 1 }
        }
        return pending == 0 ? .none : others == 0 ? .all : .some
    }

    private static func isPending(_ clause: Range<Int>, in text: CaptionText) -> Bool {
        if text.length(of: .pendingClauses, at: clause.lowerBound) == clause.count { return true }
        if let length = text.length(of: .lacks, at: clause.lowerBound),
            isCaptionNoun((clause.lowerBound + length)..<clause.upperBound, in: text)
        {
            return true
        }
        return isPromise(clause, in: text)
    }

    /// 照片说明, 文字说明, 详细的说明: at least one word for a caption and nothing else.
    private static func isCaptionNoun(_ range: Range<Int>, in text: CaptionText) -> Bool {
        var index = range.lowerBound
        var named = false
        while index < range.upperBound {
            if let length = text.length(of: .captionNouns, at: index) {
                named = true
                index += length
            } else if let length = text.length(of: .besideCaption, at: index) {
                index += length
            } else {
                return false
            }
        }
        return named && index == range.upperBound
    }

    /// 待…后补充, 说明稍后补上.
    private static func isPromise(_ clause: Range<Int>, in text: CaptionText) -> Bool {
        var start = clause.lowerBound
        while let length = text.length(of: .besideCaption, at: start), start < clause.upperBound {
            start += length
        }
        let opens =
            text.has(.waits, at: start)
            || text.has(.captionNouns, at: start)
        guard opens, !text.has(.notDoubts, at: start) else { return false }
        return (1...5).contains { length in
            clause.count > length && text.length(of: .promises, at: clause.upperBound - length) == length
        }
    }
}

/// The words of `PendingText`.
enum PendingWords {
    static let lacks: [String] = [
        "暂无", "无", "没有", "没", "尚无", "尚未提供", "暂缺", "缺", "未提供", "未填写", "未写", "不提供", "暂不提供", "尚未填写", "还没有",
        "还没写", "未附",
        "no", "without", "missing",
    ]

    static let captions: [String] = [
        "说明", "描述", "介绍", "注释", "标题", "图注", "说明文字", "文字说明", "caption", "captions", "description",
    ]

    static let besides: [String] = [
        "照片", "图片", "相片", "本图", "此图", "本照片", "文字", "详细", "具体", "相关", "任何", "的", "内容", "信息", "available",
        "yet", "photo",
        " ",
    ]

    static let waits: [String] = ["待", "等待", "稍后", "随后", "以后", "后续", "之后", "有待"]

    static let notWaits: [String] = ["待遇", "待业", "待产", "待岗", "待命", "待办", "待客", "说明书", "说明会", "介绍信"]

    static let promises: [String] = [
        "补充", "补上", "补报", "补交", "补写", "待补", "后补", "确认", "填写", "完善", "核实", "另附", "另报", "待定", "见附件",
        "见附表", "见附页", "附后",
        "提供",
    ]

    static let clauses: [String] = [
        "caption to be added", "caption to follow", "caption pending", "to be confirmed", "to be added",
        "coming soon",
        "description to follow", "caption later", "see attachment", "see attached",
        "no caption available",
        "no description available", "no caption yet", "详见附件", "见附件", "见附表", "另附", "待定", "待补", "待补充",
        "照片暂缺", "照片缺失", "照片另附", "照片待补", "照片未拍摄", "照片已删除", "不是这张", "不是本图", "模板", "样例", "范例", "示例",
    ]
}
