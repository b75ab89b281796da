/// What systems, messengers and cameras say by themselves: `[语音]`, 撤回了一条消息, 由 vivo X90 拍摄, keys of a keyboard in a row.
enum MessageText {
    static func matches(_ text: CaptionText) -> Bool {
        if text.count <= longest, text.holds(.messages) { return !isOfPeople(text) }
        return isToken(text) || isMadeBy(text) || isKeyboard(text)
    }

    /// Signs of the longest message; a caption may tell of one.
    private static let longest = 60

    /// A word of a message inside a caption: 民警演示“撤回了一条消息”的骗局.
    private static func isOfPeople(_ text: CaptionText) -> Bool {
        text.holds([.titles, .groups]) && text.count > 24
    }

    /// `[图片]`, `[动画表情]`: one short word in square brackets.
    private static func isToken(_ text: CaptionText) -> Bool {
        guard text[0] == 0x5B, text[text.count - 1] == 0x5D, (3...8).contains(text.count) else {
            return false
        }
        return (1..<(text.count - 1)).allSatisfy { Sign.isHan(text[$0]) }
    }

    /// 由 vivo X90 拍摄, 使用 Windows 照片查看器打开: a Latin name between 由 and what it did.
    private static func isMadeBy(_ text: CaptionText) -> Bool {
        // 拍摄于 vivo S12
        if let end = [2, 3].first(where: { text[$0 - 1] == 0x4E8E }), text[end - 2] == 0x6444 {
            let maker = Sign.isBlank(text[end]) ? end + 1 : end
            return text.has(.makers, at: maker)
                && !text.indices.contains { $0 >= end && Sign.isHan(text[$0]) }
        }
        guard text[0] == 0x7531 || text[0] == 0x7528 || text[0] == 0x4F7F && text[1] == 0x7528,
            text.count <= 40
        else {
            return false
        }
        var start = text[0] == 0x4F7F ? 2 : 1
        while Sign.isBlank(text[start]) { start += 1 }
        guard Sign.isLetter(text[start]) else { return false }
        let last = text[text.count - 1]
        // 摄 照 开 成 建 作 辑 理 供
        return [0x6444, 0x7167, 0x5F00, 0x6210, 0x5EFA, 0x4F5C, 0x8F91, 0x7406, 0x4F9B].contains(last)
            && !text.holds(.groups)
    }

    private static let rows: [[UInt32]] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map {
        FoldedText($0).folded
    }

    /// asdfgh, qweasd: runs of three keys and more that lie side by side, one way.
    private static func isKeyboard(_ text: CaptionText) -> Bool {
        guard (4...40).contains(text.count), text.indices.allSatisfy({ Sign.isLetter(text[$0]) }) else {
            return false
        }
        var run = 1
        for index in text.indices.dropFirst() {
            if isBeside(text[index - 1], text[index]) {
                run += 1
            } else if run < 3 {
                return false
            } else {
                run = 1
            }
        }
        return run >= 3
    }

    private static func isBeside(_ left: UInt32, _ right: UInt32) -> Bool {
        rows.contains { row in
            guard let place = row.firstIndex(of: left) else { return false }
            return place + 1 < row.count && row[place + 1] == right
        }
    }

    /// What only a system says, anywhere in a short text.
    static let words: [String] = [
        "一条消息", "新消息", "条未读", "试用版", "未注册版本", "未授权版本", "保留所有权利", "保留一切权利", "版权所有", "无法显示", "加载失败",
        "加载中", "点击下载",
        "点击查看",
        "点击放大", "点击播放", "查看原图", "下载原图", "高清原图", "侵权请", "侵删", "侵权必究", "违者必究", "请联系删除", "联系我们删除", "不得转载",
        "禁止转载", "自动生成",
        "自动创建", "自动识别", "已损坏", "已过期", "内存不足", "存储空间不足", "扫码关注", "关注我们", "长按识别", "加好友", "领红包", "限时优惠",
        "包邮", "水印相机",
        "今日水印",
        "邀请你加入", "加入了群聊", "拍了拍", "由ai", "打开失败", "格式不支持", "不支持的格式", "找不到文件", "文件不存在", "没有找到", "转文字",
        "点击输入", "单击此处",
        "message was deleted", "message has been deleted", "was unsent", "is no longer available",
        "not available in your",
        "cannot be displayed", "could not be loaded", "failed to load", "image not found",
        "page not found",
        "file not found", "no preview available", "all rights reserved", "terms of use",
        "licensed under",
        "click to enlarge", "click for more", "swipe up", "link in bio", "limited offer", "add to cart",
        "free shipping",
        "automatically generated", "auto-generated", "ai-generated",
    ]
}
