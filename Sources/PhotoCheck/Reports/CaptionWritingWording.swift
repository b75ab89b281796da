/// More words of `caption.written`: texts that nobody wrote as a caption, and those that a person must read.
enum CaptionWritingWording {
    static func zh(mend: String) -> [String: ReasonWording] {
        let read = "请人工阅读;如不是这张照片的说明,请换成由人写的说明。"
        return [
            "template": ReasonWording(short: "模板未填", says: "“{found.text}”是没有填写的模板或填写要求,不是说明。", mend: mend),
            "markup": ReasonWording(short: "网页代码", says: "“{found.text}”是网页或文档的源代码,不是说明。", mend: mend),
            "generated": ReasonWording(short: "程序生成", says: "“{found.text}”是程序对图片的描述,不是由人写的说明。", mend: mend),
            "prompt": ReasonWording(short: "生成图提示词", says: "“{found.text}”是生成图片用的提示词和参数,不是说明。", mend: mend),
            "denies": ReasonWording(short: "说明否认", says: "“{found.text}”说没有人或没有活动,或与活动无关,或不知道。", mend: read),
            "sourceNotice": ReasonWording(short: "图片另有来源", says: "“{found.text}”写明图片来自别处。", mend: read),
            "afterDefault": ReasonWording(short: "相机文字开头", says: "“{found.text}”以相机自动写入的文字开头。", mend: read),
            "pending": ReasonWording(short: "说明待补", says: "“{found.text}”里写着没有说明或说明待补,或表格只填了一部分。", mend: read),
            "vague": ReasonWording(
                short: "说明笼统", says: "“{found.text}”只是笼统的词、文件夹式的名称、关键词、署名或留言,放在哪张照片上都行。", mend: read),
            "overLimit": ReasonWording(short: "说明过长", says: "说明超过处理上限,只读了开头,开头不是由人写的。", mend: read),
        ]
    }

    static func en(mend: String) -> [String: ReasonWording] {
        let read = "Read it; if it is not this photo's caption, write one."
        return [
            "template": ReasonWording(
                short: "unfilled form", says: "“{found.text}” is a form or an instruction that nobody filled in.",
                mend: mend),
            "markup": ReasonWording(
                short: "page source", says: "“{found.text}” is the source of a web page or a document.", mend: mend),
            "generated": ReasonWording(
                short: "generated text", says: "“{found.text}” was made up about the picture by a program.", mend: mend),
            "prompt": ReasonWording(
                short: "prompt", says: "“{found.text}” is the prompt of a generated picture.", mend: mend),
            "denies": ReasonWording(
                short: "denies", says: "“{found.text}” says that there is nobody or nothing, or that it is not known.",
                mend: read),
            "sourceNotice": ReasonWording(
                short: "other source", says: "“{found.text}” says that the picture is from elsewhere.", mend: read),
            "afterDefault": ReasonWording(
                short: "after camera's text", says: "“{found.text}” begins with a text that cameras write.", mend: read),
            "pending": ReasonWording(
                short: "caption to come",
                says: "“{found.text}” says that a caption is missing or still to come, or is a form half filled in.",
                mend: read),
            "vague": ReasonWording(
                short: "vague text",
                says: "“{found.text}” is a general word, a label, key words, a credit or a remark that fits any photo.",
                mend: read),
            "overLimit": ReasonWording(
                short: "caption too long", says: "The text is over a limit, and what was read of it is no person's.",
                mend: read),
        ]
    }
}
