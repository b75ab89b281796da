/// A form that nobody filled in: an instruction, an example, names of fields, blanks to fill.
enum TemplateText {
    static func matches(_ text: CaptionText) -> Bool {
        let start = text.firstWord
        return text.has(.instructions, at: 0) || limitsSigns(text) || text.holds(.slots)
            || hasBrackets(text)
            || isInstruction(start, in: text) || isExample(start, in: text) || isFieldNames(text)
            || hasBlanks(text)
    }

    /// 图片说明(不超过80字): the label of a field with the length that is asked for.
    private static func limitsSigns(_ text: CaptionText) -> Bool {
        guard text.count <= 40, text.has([.placeholders, .fields], at: text.firstWord) else {
            return false
        }
        return text.indices.contains { index in
            text[index] == 0x5B57 && Sign.isDigit(text[index - 1]) && !Sign.isHan(text[index + 3])  // 字
                && [0x29, 0x4EE5, 0x5185, 0x5DE6, FoldedText.hidden].contains(text[index + 1])
        }
    }

    /// 请在此处填写…, 请填写时间、地点; 请填写好表格的村民 would be a sentence.
    private static func isInstruction(_ start: Int, in text: CaptionText) -> Bool {
        if text.has(.instructions, at: start) { return true }
        guard let length = text.length(of: .askings, at: start) else { return false }
        var index = start + length
        while let skipped = text.length(of: .beforeField, at: index) { index += skipped }
        guard let field = text.length(of: .fields, at: index) else {
            return index == start + length && !Sign.isHan(text[index]) && !Sign.isLetter(text[index])
        }
        let next = text[index + field]
        return !Sign.isHan(next) && !Sign.isLetter(next)
            || text.has(.afterField, at: index + field)
    }

    /// An example with its mark before it (示例:, 例1:).
    private static func isExample(_ start: Int, in text: CaptionText) -> Bool {
        guard let length = text.length(of: .examples, at: start) else { return false }
        var index = start + length
        while Sign.isDigit(text[index]) || Sign.isBlank(text[index]) || text.has(.numerals, at: index) {
            index += 1
        }
        return text[index] == 0x3A || text[start] == 0x65 && text[index] == 0x22  // e.g. "
    }

    /// Names of fields and nothing in them (时间: 地点: 人物: 事件:).
    private static func isFieldNames(_ text: CaptionText) -> Bool {
        var index = 0
        var fields = 0
        while index < text.count {
            if let length = text.length(of: .fields, at: index) {
                fields += 1
                index += length
            } else if !Sign.isHan(text[index]), !Sign.isLetter(text[index]), !Sign.isDigit(text[index]) {
                index += 1
            } else {
                return false
            }
        }
        return fields >= 2
    }

    /// [Name] of [Organization], 【单位】组织【人数】名: two brackets and more, each with a few letters in it.
    private static func hasBrackets(_ text: CaptionText) -> Bool {
        guard text.count < 300, text.signs.mayHold(0x5B) || text.signs.mayHold(0x3010) else { return false }
        var slots = 0
        var start: Int?
        for index in text.indices {
            switch text[index] {
            case 0x5B, 0x3010: start = index + 1
            case 0x5D, 0x3011:
                // 【时间】5月15日【地点】…: a field that was filled
                if let from = start, let field = text.length(of: .fields, at: from), from + field == index,
                    FormText.kind(ofField: from..<index, in: text) != nil,
                    Sign.isHan(text[index + 1]) || Sign.isDigit(text[index + 1])
                {
                    start = nil
                }
                if let from = start, (1...20).contains(index - from),
                    !(from..<index).contains(where: { Sign.isDigit(text[$0]) })
                {
                    slots += 1
                }
                start = nil
            default: break
            }
        }
        return slots >= 2
    }

    /// A blank before 年 月 日 (X月X日), or two blanks among words; 王×× and 李×× are names that were hidden.
    private static func hasBlanks(_ text: CaptionText) -> Bool {
        guard [0x78, 0xD7, 0x5F, 0x2A, 0x25A1].contains(where: text.signs.mayHold) else { return false }
        var blanks = 0
        var index = 0
        while index < text.count {
            guard isBlank(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while isBlank(text[index]) { index += 1 }
            let before = text[start - 1]
            if Sign.isLetter(before) || Sign.isLetter(text[index]) { continue }
            // 年 月 日 and no figure beside it
            if [0x5E74, 0x6708, 0x65E5].contains(text[index]), !Sign.isDigit(before) { return true }
            let hides = text.has(.surnames, at: start - 1) || text[start] == 0x2A
            // XX局长讲话, 第××届: a slot that nobody filled; 5××米 and a××b are no words
            let isSlot =
                [0x78, 0xD7].contains(text[start]) && !hides && !Sign.isDigit(text[index])
                && ![0x65C5, 0x56E2, 0x5E08, 0x90E8, 0x519B, 0x8230, 0x8247].contains(text[index])  // 旅 团 师 部 军 舰 艇
            if index - start >= 2, isSlot, Sign.isHan(text[index]) { return true }
            if index - start >= 3, text[start] == 0x5F {
                blanks += 1
                continue
            }  // Photo of ___ at ___
            if index - start >= 2, !hides, Sign.isHan(before) || Sign.isHan(text[index]) { blanks += 1 }
        }
        return blanks >= 2
    }

    /// One of x × _ * □.
    private static func isBlank(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x78, 0xD7, 0x5F, 0x2A, 0x25A1: true
        default: false
        }
    }
}

/// The words of `TemplateText`.
enum TemplateWords {
    static let instructions: [String] = [
        "请在此处", "请在此", "请在这里", "在此处填写", "此处填写", "在此填写", "在此处输入", "在此输入", "请在下方", "请在下面", "点击此处", "单击此处",
        "点击添加", "单击添加",
        "enter a description", "enter description", "enter a title", "enter title", "enter text",
        "enter the",
        "enter your",
        "add a description", "add description", "type a description", "type your", "insert cutline",
        "<<insert",
        "<insert",
        "insert name", "insert description", "no caption provided", "no caption given",
        "caption not provided",
        "describe your photo", "describe what", "write a short", "write a description", "tell us about",
        "say who",
        "请上传图片", "请上传照片", "goes here", "拍摄要求", "照片拍摄要求", "图片规格", "照片规格", "上传要求", "报送要求", "投稿要求", "格式要求",
        "insert caption", "insert headline", "insert photo", "insert image", "insert title",
        "insert text", "请于此栏",
        "此处粘贴", "此处插入", "此处放", "这里将插入", "这里插入", "要求:", "insert a caption", "enter caption",
        "enter a caption",
        "type caption", "type your caption",
        "write a caption here", "write your caption", "add your caption", "your caption here",
        "please enter",
        "please fill in", "please describe", "please write", "caption goes here", "describe the photo",
        "describe this photo",
    ]

    /// What only a form says, anywhere in it.
    static let slots: [String] = [
        "{{", "${", "goes here", "拍摄要求:", "报送要求:", "投稿要求:", "格式要求:", "upload a photo", "upload your",
        "choose file",
        "no file chosen", "select a file", "未选择任何文件", "选择文件", "填写要求", "填报要求", "应当包括", "应包括时间", "像素不低于",
        "不少于20字",
        "replace this text", "请替换", "说明应当", "五要素齐全",
        "并配有详细说明",
        "某年某月", "某月某日", "什么时间什么地点", "何时何地", "何人何事", "什么人什么事", "who, what, when", "须附文字说明", "请注明时间",
        "粘贴照片", "插入照片",
        "插入图片",
        "限五十字", "字以内说明",
    ]

    static let askings: [String] = [
        "请上传", "请选择", "请粘贴", "请拍摄", "请提供", "请附上", "请附", "请录入", "请标注", "请写上", "请填写", "请输入", "请补充", "请添加",
        "请描述", "请注明",
        "请写明", "请写", "请说明", "请写清", "请写出", "请插入", "请填", "请简要描述", "请用文字说明",
    ]

    static let beforeField: [String] = [
        "照片", "图片", "活动", "本", "该", "的", "此", "详细", "具体", "相关", "一下", "这张", "拍摄",
    ]

    static let fields: [String] = [
        "时间", "地点", "人物", "事件", "事由", "内容", "说明", "描述", "标题", "姓名", "单位", "主题", "日期", "什么时候", "在哪里",
        "做什么", "干什么", "何时",
        "何地",
        "何人", "何事", "文字", "文字说明", "照片说明", "图片说明", "谁", "what", "who", "when", "where", "time", "place",
        "people",
        "event", "date",
        "location", "性别", "年龄", "职务", "电话", "caption", "subject", "venue", "作品名称", "作品", "作者", "摄影者",
        "拍摄者", "拍摄人",
        "会议名称", "题目", "题名", "图号", "编号", "照片号", "底片号", "参见号",
        "单位名称", "联系电话", "联系人",
        "备注", "数量", "出席人员", "参加人员", "主持人", "记录人", "填表人", "审核人", "制表人", "报送单位", "选送单位", "活动时间", "活动地点",
        "活动内容", "参与人员",
        "name", "title", "photographer", "credit", "persons", "activity", "occasion", "names", "活动名称",
        "拍摄时间", "拍摄地点",
        "主要人物", "人员", "责任者", "记述", "摘要", "关键词", "参会人员", "简介", "场所", "附注", "来源", "供稿", "供稿单位", "摄影",
        "拍摄", "类别", "分类",
        "序号", "档号",
        "全宗号", "页数", "密级", "保管期限", "形成时间", "参考号", "学校", "班级", "组别", "奖项", "尺寸", "价格", "keywords",
        "description",
        "source",
        "category", "author", "details",
    ]

    static let afterField: [String] = ["等", "和", "与", "及", "、"]

    static let examples: [String] = [
        "示例", "样例", "范例", "举例", "例", "例如", "比如", "范文", "模板", "格式", "填写示例", "说明示例", "说明范例", "参考格式", "样本",
        "example",
        "examples",
        "for example", "sample", "template", "e.g.", "sample caption", "example caption",
        "caption example",
    ]
}
