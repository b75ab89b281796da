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
            if let length = names?.length(at: index, in: text)
                ?? text.length(of: .placeholders, at: index)
            {
                words += 1
                index += length
            } else if let length = text.length(of: [.months, .weekdays, .days, .timesOfDay], at: index) {
                index += length  // 15 May 2012
            } else if words > 0, Sign.isHan(text[index]), text.has(.numerals, at: index) {
                index += 1  // 照片一
            } else if !Sign.isHan(text[index]), !Sign.isLetter(text[index]) {
                index += 1  // figures and signs
            } else if text[index] == 0x78, Sign.isDigit(text[index - 1]) || text[index - 1] == 0x78 {
                index += 1  // 0371-6655xxxx
            } else if words > 0, text.has(.addresses, at: index) || isCodeNumber(index, in: text) {
                while index < text.count, !Sign.isBlank(text[index]) { index += 1 }
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
        if text.indices.allSatisfy({ [0x70EB, 0x5C6F, 0x9523, 0x65A4, 0x62F7].contains(text[$0]) }) {
            return true
        }
        let debris = text.indices.count { text[$0] == 0x53E3 }  // 口
        if debris >= 4, debris * 2 > text.count { return true }
        let letters = text.indices.filter { Sign.isLetter(text[$0]) }
        let isSaid = letters.contains {
            [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(text[$0]) || text[$0] >= 0x80
                || text.isCapital($0)
        }
        return letters.count >= 5 && !isSaid && !text.indices.contains { Sign.isHan(text[$0]) }
    }

    /// H3K9QX2M, zhangsan@example.com behind a word for it: Latin signs with a figure or an @ among them.
    private static func isCodeNumber(_ index: Int, in text: CaptionText) -> Bool {
        guard Sign.isLetter(text[index]) else { return false }
        var end = index
        var isCode = false
        while end < text.count, !Sign.isBlank(text[end]), !Sign.isHan(text[end]) {
            isCode = isCode || Sign.isDigit(text[end]) || text[end] == 0x40
            end += 1
        }
        return isCode
    }

    private static func isLoneLetter(_ index: Int, in text: CaptionText) -> Bool {
        Sign.isLetter(text[index]) && !Sign.isLetter(text[index - 1]) && !Sign.isLetter(text[index + 1])
    }
}

/// The words of `Placeholder`.
enum PlaceholderWords {
    /// Beginnings of the texts that printers fill pages with.
    static let fillers: [String] = [
        "creative commons", "cc by", "cc0", "attribution-", "本作品采用", "转载请", "转载须", "本软件", "低价出售",
        "高价回收", "办证刻章",
        "代开发票", "免费领取",
        "free download", "best photo editor", "下载app", "图像中可能", "图片中可能", "照片中可能", "图片中包含", "图像中包含",
        "write something",
        "say something",
        "说点什么", "这一刻的想法", "照片要求", "图片要求", "每张照片须", "每张照片应", "每幅照片", "网络连接", "网络错误", "404 not found",
        "error loading",
        "你撤回了", "消息已被",
        "对方正在", "以上是打招呼", "asdf", "qwert", "zxcv", "敏捷的棕色", "本站", "此处添加", "此处填", "添加照片", "上传图片", "上传照片",
        "图片上传", "正在保存",
        "保存成功",
        "lorem ipsum dolor", "the quick brown fox jumps over", "版权所有", "未经许可", "未经授权", "未经允许", "本图由ai",
        "图由ai",
        "对方已成功接收", "对方已接收",
        "正在上传", "正在下载", "正在加载", "上传中", "上传成功", "上传完成", "下载完成", "消息已撤回", "撤回了一条消息", "对方撤回", "加v领取",
        "加v信", "加微信", "扫码关注",
        "扫码添加",
        "长按识别", "长按二维码", "点击链接", "点击查看", "点击领取", "关注公众号", "更多精彩", "sent from my", "sent from iphone",
        "downloaded from",
        "发自我的", "来自我的",
        "已发送", "文件已过期", "图片已过期", "图片已被清理", "该图片已", "all rights reserved", "get more", "buy now",
        "click here",
        "visit our website", "subscribe",
    ]

    static let words: [String] = [
        "untitled design", "design", "screenshot", "screen shot", "屏幕截图", "屏幕快照", "截屏", "at",
        "camscanner", "capcut",
        "剪映", "表情", "动画表情", "语音通话",
        "视频通话", "文件传输助手", "已读", "登录", "注册", "返回首页", "首页", "试用版", "未注册", "注册版", "jpg", "jpeg", "png",
        "gif", "heic",
        "像素", "光圈", "快门", "焦距",
        "感光度", "白平衡", "分辨率", "文件大小", "大小", "格式", "你好", "hello", "hi", "scanjet", "scanner", "upload",
        "uploaded",
        "uploaded by user", "已添加说明", "已添加",
        "未添加", "添加", "微信", "qq", "微博", "抖音", "快手", "小红书", "来自微信", "来自", "分享", "转发", "收藏", "点赞", "新建幻灯片",
        "幻灯片",
        "slide", "sheet",
        "sheet1", "工作表", "book1", "presentation", "version", "final version", "副标题", "正文", "见上图", "见下图",
        "上图", "下图",
        "左图", "右图", "此图", "本图", "这张", "照片一张",
        "照片若干", "无文字说明", "暂无描述", "暂无简介", "暂无内容", "无内容", "无文字", "没有标题", "空标题", "latitude", "longitude",
        "lat", "lon",
        "经度", "纬度", "海拔", "坐标", "位置信息",
        "gps coordinates", "no title", "no text", "no name", "no data", "no image", "image unavailable",
        "not set",
        "none given", "unknown author",
        "无", "未知", "iso", "mm", "ev", "sec", "awb", "gps", "raw", "dpi", "px", "kb", "mb", "百度", "百度图片",
        "搜狗图片", "必应",
        "google images", "baidu",
        "卡片", "联系电话", "电话", "热线", "传真", "手机", "tel", "phone", "fax", "数码相机", "水印相机", "今日水印", "防伪码",
        "双摄", "拍摄",
        "小米", "华为", "荣耀", "苹果", "三星", "ai", "由", "扫描全能王", "扫描创建", "创建", "文档", "microsoft", "word",
        "excel", "扫描件", "扫描",
        "页", "共", "tbc", "示例文字", "请替换", "加载失败", "点击重试", "网络异常", "上传失败", "headline", "不详", "不明", "暂无",
        "暂缺", "略", "同上",
        "如上", "如图", "见图", "见附件", "见下", "见上", "空", "空白", "没有", "待定", "待补",
        "待补充", "待填", "待填写", "待加",
        "说明", "说明文字", "文字说明", "图片说明", "照片说明", "详细说明", "简要说明", "情况说明", "活动说明", "图片文字说明", "照片文字说明", "图说",
        "图注", "图示",
        "注释", "备注", "描述", "图片描述", "内容",
        "内容说明", "内容描述", "简介", "图片简介", "标题", "题目", "题名", "名称", "图名", "图片名称", "照片名称", "图片标题", "照片标题",
        "主题", "文件名", "名字",
        "编号", "序号", "作者", "摄影",
        "照片", "图片", "相片", "像片", "图像", "影像", "图", "照", "截图", "原图", "大图", "小图", "附图", "附件", "配图", "插图",
        "活动照片", "活动图片",
        "活动相片", "活动图", "现场照片", "现场图片",
        "工作照片", "工作图片", "宣传照片", "宣传图片", "会议照片", "会议图片", "上报照片", "报送照片", "原始照片", "电子照片", "照片电子版", "新照片",
        "新图片", "合照",
        "张", "幅", "组", "第", "之",
        "测试", "测试图片", "测试照片", "试验", "样例", "样图", "示例", "示例图片", "例子", "模板", "新建", "新建文件夹", "新建文件",
        "新建文本文档", "新建图片",
        "未命名", "未标题", "无标题", "无题", "无说明", "无描述",
        "没有说明", "默认", "副本", "复件", "拷贝", "编辑", "修改", "请填写", "请输入", "请填写说明", "请输入说明", "请输入标题", "请输入文字",
        "请输入内容", "请在此输入",
        "在此输入", "此处填写", "此处输入", "此处添加",
        "点击输入", "点击添加", "点击此处添加", "单击此处添加", "单击此处编辑", "添加说明", "添加标题", "添加文字", "添加描述", "输入说明", "文字",
        "文本", "的",
        "caption", "captions", "description", "descriptions", "title", "headline", "subject", "comment",
        "comments",
        "keyword", "keywords",
        "image", "images", "photo", "photos", "photograph", "picture", "pictures", "pic", "pics", "img",
        "file",
        "filename", "file name", "name",
        "untitled", "unnamed", "unknown", "undefined", "unspecified", "none", "no", "null", "nil",
        "nan", "n/a", "na",
        "not available",
        "default", "empty", "blank", "text", "new", "new folder", "newfile", "test", "tests", "testing",
        "sample",
        "example", "demo", "dummy",
        "placeholder", "template", "todo", "tbd", "tba", "xxx", "asdf", "qwerty", "abc", "foo", "bar",
        "foobar",
        "hello world", "lorem ipsum",
        "lorem ipsum dolor sit amet", "insert caption here", "enter caption here", "add a caption",
        "add caption",
        "enter text here",
        "enter text", "your text here", "your caption here", "click to add title", "click to add text",
        "type here",
        "object name", "alt",
        "来源", "未知来源", "来源不明", "不知道", "快门速度", "光圈值", "曝光时间", "焦距长度", "测光模式", "拍摄参数", "拍摄设备", "拍摄时间",
        "拍摄地点", "拍摄日期",
        "图片尺寸", "图片大小", "图片格式", "色彩空间", "srgb", "adobe rgb", "exposure", "aperture", "shutter",
        "shutter speed",
        "focal length", "focal", "flash", "flash fired", "no flash", "metering mode", "white balance",
        "color space",
        "iso speed", "date taken", "file size", "file type", "dimensions", "width", "height",
        "resolution", "bit depth",
        "orientation", "make", "model", "邮箱", "电子邮箱", "手机号", "手机号码", "微信号", "qq号", "网址", "邮编", "邮政编码",
        "温度", "湿度", "气压",
        "风速", "风力", "天气", "方位", "定位",
        "gps定位", "bmp", "tif", "tiff", "webp", "psd", "复制", "粘贴", "剪贴板", "临时文件", "无标题文档", "wps", "cdr",
        "ppt", "pdf",
        "焦段", "曝光",
        "曝光补偿", "闪光灯", "色温", "镜头", "机身", "机型", "型号", "设备", "像素数", "email", "e-mail", "temperature",
        "humidity",
        "altitude",
        "temp", "tmp", "copy", "of", "the", "here", "local caption", "document", "page", "final",
        "edit", "edited",
    ]
}
