/// Words that stand where a caption should: 无, 说明, untitled, the unit's bare name; with or without a number.
///
/// The whole text must be made of such words, figures and signs: 无偿献血 begins with 无 and is a caption.
enum Placeholder {
    static func matches(_ text: CaptionText, names: UnitNames?) -> Bool {
        if isOneSignRepeated(text) { return true }
        if text.has(.fillers, at: 0) || isMash(text) { return true }
        var index = 0
        var words = 0
        while index < text.count {
            if let length = names?.length(at: index, in: text) ?? text.length(of: .placeholders, at: index) {
                words += 1
                index += length
            } else if let length = text.length(of: [.months, .weekdays], at: index) {
                index += length  // 15 May 2012
            } else if words > 0, Sign.isHan(text[index]), text.has(.numerals, at: index) {
                index += 1  // 照片一
            } else if !Sign.isHan(text[index]), !Sign.isLetter(text[index]) {
                index += 1  // figures and signs
            } else if isLoneLetter(index, in: text) {
                index += 1  // 照片A, n/a
            } else {
                return false
            }
        }
        return words > 0 || text.count <= 2 || text.indices.contains { Sign.isDigit(text[$0]) }
    }

    /// aaa, 啊啊啊, xx.
    private static func isOneSignRepeated(_ text: CaptionText) -> Bool {
        (text.count != 1 || Sign.isLetter(text[0])) && text.indices.allSatisfy { text[$0] == text[0] }
    }

    /// fghjkl;': five letters and more that nobody can say; 烫烫烫屯屯屯.
    private static func isMash(_ text: CaptionText) -> Bool {
        guard text.count <= 40 else { return false }
        if text.indices.allSatisfy({ [0x70EB, 0x5C6F, 0x9523, 0x65A4, 0x62F7].contains(text[$0]) }) { return true }
        let debris = text.indices.count { text[$0] == 0x53E3 }  // 口
        if debris >= 4, debris * 2 > text.count { return true }
        let letters = text.indices.filter { Sign.isLetter(text[$0]) }
        let isSaid = letters.contains {
            [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(text[$0]) || text[$0] >= 0x80 || text.isCapital($0)
        }
        return letters.count >= 5 && !isSaid && !text.indices.contains { Sign.isHan(text[$0]) }
    }

    private static func isLoneLetter(_ index: Int, in text: CaptionText) -> Bool {
        Sign.isLetter(text[index]) && !Sign.isLetter(text[index - 1]) && !Sign.isLetter(text[index + 1])
    }
}

/// The words of `Placeholder`.
enum PlaceholderWords {
    /// Beginnings of the texts that printers fill pages with.
    static let fillers: [String] = ["lorem ipsum dolor", "the quick brown fox jumps over"]

    static let words: [String] = [
        "无", "未知", "联系电话", "电话", "热线", "传真", "手机", "tel", "phone", "fax", "数码相机", "水印相机", "今日水印", "防伪码", "双摄", "拍摄",
        "小米", "华为", "荣耀", "苹果", "三星", "ai", "由", "扫描全能王", "扫描创建", "创建", "文档", "microsoft", "word", "excel", "扫描件", "扫描",
        "页", "共", "tbc", "示例文字", "请替换", "加载失败", "点击重试", "网络异常", "上传失败", "headline", "不详", "不明", "暂无", "暂缺", "略", "同上",
        "如上", "如图", "见图", "见附件", "见下", "见上", "空", "空白", "没有", "待定", "待补",
        "待补充", "待填", "待填写", "待加",
        "说明", "说明文字", "文字说明", "图片说明", "照片说明", "详细说明", "简要说明", "情况说明", "活动说明", "图片文字说明", "照片文字说明", "图说", "图注", "图示",
        "注释", "备注", "描述", "图片描述", "内容",
        "内容说明", "内容描述", "简介", "图片简介", "标题", "题目", "题名", "名称", "图名", "图片名称", "照片名称", "图片标题", "照片标题", "主题", "文件名", "名字",
        "编号", "序号", "作者", "摄影",
        "照片", "图片", "相片", "像片", "图像", "影像", "图", "照", "截图", "原图", "大图", "小图", "附图", "附件", "配图", "插图", "活动照片", "活动图片",
        "活动相片", "活动图", "现场照片", "现场图片",
        "工作照片", "工作图片", "宣传照片", "宣传图片", "会议照片", "会议图片", "上报照片", "报送照片", "原始照片", "电子照片", "照片电子版", "新照片", "新图片", "合照",
        "张", "幅", "组", "第", "之",
        "测试", "测试图片", "测试照片", "试验", "样例", "样图", "示例", "示例图片", "例子", "模板", "新建", "新建文件夹", "新建文件", "新建文本文档", "新建图片",
        "未命名", "未标题", "无标题", "无题", "无说明", "无描述",
        "没有说明", "默认", "副本", "复件", "拷贝", "编辑", "修改", "请填写", "请输入", "请填写说明", "请输入说明", "请输入标题", "请输入文字", "请输入内容", "请在此输入",
        "在此输入", "此处填写", "此处输入", "此处添加",
        "点击输入", "点击添加", "点击此处添加", "单击此处添加", "单击此处编辑", "添加说明", "添加标题", "添加文字", "添加描述", "输入说明", "文字", "文本", "的",
        "caption", "captions", "description", "descriptions", "title", "headline", "subject", "comment", "comments",
        "keyword", "keywords",
        "image", "images", "photo", "photos", "photograph", "picture", "pictures", "pic", "pics", "img", "file",
        "filename", "file name", "name",
        "untitled", "unnamed", "unknown", "undefined", "unspecified", "none", "no", "null", "nil", "nan", "n/a", "na",
        "not available",
        "default", "empty", "blank", "text", "new", "new folder", "newfile", "test", "tests", "testing", "sample",
        "example", "demo", "dummy",
        "placeholder", "template", "todo", "tbd", "tba", "xxx", "asdf", "qwerty", "abc", "foo", "bar", "foobar",
        "hello world", "lorem ipsum",
        "lorem ipsum dolor sit amet", "insert caption here", "enter caption here", "add a caption", "add caption",
        "enter text here",
        "enter text", "your text here", "your caption here", "click to add title", "click to add text", "type here",
        "object name", "alt",
        "temp", "tmp", "copy", "of", "the", "here", "local caption", "document", "page", "final", "edit", "edited",
    ]
}
