import Bytes
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

/// Texts that look like captions and are none, and captions that look like such texts.
@Suite struct CaptionsDoubtTests {
    static let unit = UnitContext(name: "苏子沟镇", eventYears: 2012...2012)
    static let taken = CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)

    struct Judged: CustomTestStringConvertible, Sendable {
        var writing: CaptionWriting
        var text: String
        var testDescription: String { String(text.prefix(60)) }

        init(_ writing: CaptionWriting, _ text: String) {
            self.writing = writing
            self.text = text
        }

        static let all: [Judged] =
            [
                "(无)", "暂无照片说明,待活动领导确认后补充", "暂无说明", "没有文字说明。", "说明待补", "照片说明另附", "No caption available",
                "Caption to be added",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod people event",
                String(repeating: "无", count: 301), String(repeating: "a", count: 70_000),
                String(repeating: "test ", count: 500), String(repeating: "照片说明 ", count: 200), "啊啊啊", "(请在此输入照片说明)",
                "群众群众群众群众",
            ].map { Judged(.notWritten(.placeholder), $0) }
            + [String(repeating: "1", count: 301), String(repeating: "2012-05-15 ", count: 100)]
            .map { Judged(.notWritten(.digits), $0) }
            + [
                "请在此处填写:时间、地点、人物、事件(如:县长向群众讲解政策)", "示例:5月15日县长在宾馆门前解答群众咨询", "例1:县长解答群众咨询", "请填写活动时间、地点、人物",
                "Example: The mayor answers residents at the hotel", "时间: 地点: 人物: 事件:",
                "2012年X月X日,县长在×××向群众讲解政策", "____镇长在____走访群众", "[Enter caption: who, what, when]", "请注明拍摄地点",
                "Please describe the people and the event in this photo",
            ].map { Judged(.notWritten(.template), $0) }
            + [
                "<html><body class=\"event\">people</body></html>", "<!DOCTYPE html><p>县长解答群众咨询</p>",
                "<?xml version=\"1.0\"?>",
                "{\\rtf1\\ansi people event}", "<br/>", "{\"people\": \"event\"}",
            ].map { Judged(.notWritten(.markup), $0) }
            + [
                "May be an image of 3 people, people standing and text that says 'OPEN DAY'",
                "Image may contain: 2 people, outdoor",
                "AI generated image of leaders visiting villagers", "AI生成图片:领导走访群众", "由AI生成",
                "A group of people standing in a room  Description automatically generated",
                "一群人在会议室开会 描述已自动生成", "可能是包含下列内容的图片:2 个人、活动",
            ].map { Judged(.notWritten(.generated), $0) }
            + [
                "masterpiece, best quality, 1girl, village, Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 123",
                "leaders visiting villagers, photo\nNegative prompt: blurry\nSteps: 30, Sampler: DPM++ 2M, Seed: 42",
                "mayor greets villagers in the square --ar 16:9 --v 6",
            ].map { Judged(.notWritten(.prompt), $0) }
            + [
                "No people, no event", "I do not know who the people are or what event this is", "(无群众参加本次活动)",
                "本照片与活动无关,群众聚会",
                "不知道是谁在参加什么活动", "没有领导参加活动,群众自发聚会", "不清楚照片里的人员", "未开展活动,群众路过",
                "This is unrelated to the event: villagers at a wedding",
                "图文不符,群众领取补贴",
            ].map { Judged(.doubtful(.denies), $0) }
            + [
                "图片来源于网络,领导与群众活动", "Stock photo ID:12345 People meeting in office. Getty Images royalty free",
                "领导走访群众(资料图片)", "图片来自:百度 县长走访群众", "Villagers meeting the mayor / Shutterstock",
            ].map { Judged(.doubtful(.sourceNotice), $0) }
            + [
                "SAMSUNG CAMERA PICTURES people event", "OLYMPUS DIGITAL CAMERA 县长解答群众咨询",
                "SONY DSC villagers at the market",
            ].map { Judged(.doubtful(.afterDefault), $0) }
            + ["暂无说明,县长在宾馆门前解答群众咨询"].map { Judged(.doubtful(.pending), $0) }
            + people.map { Judged(.written, $0) }

        /// Words of the lists above in captions that a person wrote.
        static let people = [
            "没有收入来源的村民领取补贴", "无业人员在街道办理登记", "县长走访没有工作的村民", "未成年人保护法宣传,干部向群众讲解", "群众不清楚政策,干部耐心讲解",
            "无职党员帮助群众", "干部给不认识字的老人读文件", "民警核实与案件无关的村民", "无障碍通道启用,群众参观", "No villagers were turned away",
            "Officials help residents who do not know how to register", "网络安全宣传,民警向群众讲解", "来源可靠的种子送到村民手中",
            "The stock market explained to villagers", "Getty Museum director visits the village",
            "AI生成图片技术培训班开班,老师向村民讲解",
            "AI training for farmers", "AI generated image exhibition opens, residents visit", "县长(右二)与群众交谈:<照片由宣传部提供>",
            "<p>县长在宾馆门前解答群众咨询</p>", "<b>县长</b>解答群众咨询", "<People in the square listen to the mayor>",
            "a < b, people discuss a > b",
            "请村民填写问卷", "填写表格的群众", "请填写好表格的村民到窗口办理", "示例教学活动,教师示范", "示范户向村民讲解:科学施肥", "例会上镇长讲话",
            "Steps: officials explain, Seed: given to farmers", "Samples of seed given to farmers", "王××和李××在窗口办理业务",
            "5×5米展板前的群众",
            "待业青年登记求职信息", "待产妇女接受医生指导", "说明会上群众提问", "介绍信由干部代办", "无偿献血活动", "暂无人员伤亡,干部组织群众转移",
            "Taken with villagers, Xinglong", "Produced by local farmers", "Created by Wang Min's pupils",
            "Software: none; leaders met villagers in Xinglong", "Shot on Main Street by police", "李丽丽",
            "Samsung opens a shop, villagers queue", "Digital cameras given to pupils",
            "The mayor, who signed; May 15: people, event",
            String(repeating: "5月15日,县长在岫岩宾馆门前解答群众的政策咨询。", count: 20),
        ]
    }

    @Test(arguments: Judged.all) func `a text is judged by what it is`(_ judged: Judged) {
        #expect(CaptionWriting.of(judged.text, unit: Self.unit) == judged.writing)
    }

    @Test(arguments: Judged.all.filter { $0.writing != .written })
    func `a text that is none, or doubtful, is never met`(_ judged: Judged) {
        let photo = Photo.captioned(texts: [.iptcCaption: judged.text], taken: Self.taken)
        let written = CaptionWritten().judge(photo, in: Self.unit)?.kind
        let detailed = CaptionDetailed().judge(photo, in: Self.unit)?.kind
        #expect(written == (judged.writing.mayBeCaption ? .review : .unmet))
        #expect(detailed == (judged.writing.mayBeCaption ? .review : nil))
    }

    @Test(arguments: [
        "运动会-03", "20120515走访1", "conference_hall_2", "会议;领导;2012", "摄影:王某", "本报记者 李娜 摄", "Photo by Jane Roe", "已发,请查收",
        "一群人站在台阶上", "a man in a suit and tie", "集体合影", "group photo", "活动剪影",
    ]) func `words that fit any photo are for a person`(_ text: String) {
        #expect(CaptionWriting.of(text) == .doubtful(.vague))
    }

    @Test(arguments: [
        "function(){return false;}", "&nbsp;", "=VLOOKUP(A2,B:C,2,0)", "#REF!", "%E5%9B%BE%E7%89%87", "body{margin:0}",
        "[语音]", "\"张三\"撤回了一条消息", "由 vivo X90 拍摄", "asdfgh", "XX局长讲话", "2012年5月15日 星期二",
    ]) func `code, messages and slots are not written`(_ text: String) {
        #expect(CaptionWriting.of(text).reason != nil)
    }

    @Test(arguments: [
        ("时间:5月15日 地点:下坎子 人物:某工 事由:验箱", 4), ("【人物】某工【地点】下坎子", 2), ("Place: Mumbles", 1),
    ]) func `what a field holds is what the field is for`(_ text: String, _ count: Int) {
        #expect(CaptionElements(in: text).count >= count)
    }

    @Test(arguments: [
        "元旦县长走访群众", "周一镇长讲话", "县长讲话 2012", "15号，县长讲话", "2012五一县长走访", "1949年前后的县城", "摄于抗战时期",
        "3.ix.1984", "summer of '69", "c1905",
    ]) func `days and years in many notations are times`(_ text: String) {
        #expect(!CaptionElements(in: text).time.isEmpty)
    }

    @Test(arguments: [
        "Created with Foo 2.3", "Converted using XYZ v3", "Software: Picasa", "CREATOR: gd-jpeg v1.0",
        "Created by fCoder",
    ])
    func `a program's name or version makes a line a program's`(_ text: String) {
        #expect(CaptionWriting.of(text) == .notWritten(.software))
    }

    @Test func `a caption in doubt gives way to one that is not`() {
        let photo = Photo.captioned(texts: [.iptcCaption: "图片来源于网络,5月15日县长在宾馆门前解答群众咨询", .exifXPTitle: "镇长讲话"])
        #expect(photo.caption?.text == "镇长讲话")
    }

    // MARK: Honest captions

    @Test(arguments: [
        "张书记给大伙算补贴账", "洋河镇镇长现场给村民读文件", "妇联主席送书给留守儿童", "农村信用社信贷员给养牛户讲贷款", "邻居们都来看热闹",
        "县国土局摆摊设点,来问宅基地的人很多", "Gov. Jane Smith shakes hands with supporters.", "Protesters march past City Hall",
        "Firefighters battle a blaze in downtown Portland", "County clerk Maria Lopez helps voters at the office",
        "保洁员扫街,街坊送水",
    ]) func `people and event in everyday words are found`(_ text: String) {
        let photo = Photo.captioned(texts: [.iptcCaption: text], taken: Self.taken)
        let found = CaptionElements(in: text)
        #expect(CaptionDetailed().judge(photo, in: Self.unit)?.kind == .met, "\(found)")
    }

    @Test(arguments: [
        "Wang Jianguo, Zhang Wei and Liu Bo at the desk", "Shot on Main Street by police", "瑞雪兆丰年里的新气象", "岫岩玉石雕刻成品陈列",
    ]) func `words that the finders do not know are for a person`(_ text: String) {
        let photo = Photo.captioned(texts: [.iptcCaption: text], taken: Self.taken)
        #expect(CaptionDetailed().judge(photo, in: Self.unit)?.kind == .review)
    }

    @Test(arguments: [
        "岫岩宾馆门前", "苏子沟镇人民政府", "展板", "宣传栏全景", "5月15日 岫岩宾馆", "Town Square", "2012年5月15日苏子沟镇照片", "A view of the square",
        // A scene, in as many words as scenes take: nobody does anything.
        "黄昏的天空和远山连成一片", "Snow on the roofs of old wooden temples",
    ])
    func `a bare title, place or date is not detailed`(_ text: String) {
        let photo = Photo.captioned(texts: [.iptcCaption: text], taken: Self.taken)
        let verdict = CaptionDetailed().judge(photo, in: Self.unit)?.kind
        #expect(verdict == .unmet || CaptionWriting.of(text, unit: Self.unit) != .written)
    }

    @Test(arguments: [
        "群众问题", "看台", "开户", "动员", "或者", "他们", "排队", "双手", "30户", "Posters and flowers", "People's Square", "问宅基地",
        "the numbers of papers", "Long Street",
    ]) func `words with the ending of a word for people or a doing are not taken for one`(_ text: String) {
        let found = CaptionElements(in: text)
        let detailed = !found.people.isEmpty && !found.event.isEmpty
        #expect(!detailed && found.place != ["问宅基地"], "\(found)")
    }

    // MARK: Clocks

    @Test(arguments: [
        (2012, 5, 15, 9, true), (2011, 12, 31, 23, true), (2013, 1, 1, 3, true), (2012, 1, 1, 2, false),
        (2012, 1, 1, 0, false),
        (2010, 5, 15, 9, false), (2014, 5, 15, 9, false), (1970, 1, 1, 8, false), (2099, 5, 15, 9, false),
    ]) func `a clock near the event tells the day`(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ tells: Bool) {
        let time = CaptureTime(year: year, month: month, day: day, hour: hour, minute: 5, second: 0)
        #expect(time.tellsDay(in: Self.unit) == tells)
    }

    @Test(arguments: [
        (1989, 5, 15, 9, false), (1990, 5, 15, 9, true), (2000, 1, 1, 12, false), (2010, 1, 1, 12, false),
        (1980, 1, 1, 12, false),
        (2011, 1, 1, 12, true), (2011, 1, 1, 2, false),
    ]) func `without an event's year a clock of digital cameras tells the day`(
        _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ tells: Bool
    ) {
        let time = CaptureTime(year: year, month: month, day: day, hour: hour, minute: 5, second: 0)
        #expect(time.tellsDay(in: UnitContext(name: "苏子沟镇")) == tells)
    }

    // MARK: Sidecars

    private func photo(sidecar bytes: [UInt8], isCut: Bool = false) -> Photo {
        .captioned(
            sidecars: [
                Sidecar(path: SubmittedPath("苏子沟镇/IMG_0012.txt"), kind: .text, match: .stem, bytes: bytes, isCut: isCut)
            ])
    }

    @Test(arguments: [
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0] + [UInt8](repeating: 0x41, count: 200),
        Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0x20, count: 60), Array("%PDF-1.4 people event".utf8),
        (0..<2_000).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 129) },
    ]) func `a sidecar that is no text is unreadable, and a person must look`(_ bytes: [UInt8]) {
        let photo = photo(sidecar: bytes)
        #expect(photo.captions.first?.writing == .notWritten(.unreadable))
        #expect(CaptionPresent().judge(photo, in: Self.unit)?.kind == .review)
    }

    @Test(arguments: ["县长解答群众咨询", "PK赛:群众参加\t答题\r\n", "BMI 测量活动,群众参加", "\u{FFFD}县长解答"])
    func `a sidecar of text is read`(_ text: String) {
        #expect(photo(sidecar: Array(text.utf8)).captions.first?.text == text)
    }

    @Test func `a caption that was cut is not judged on its head`() {
        let bare = photo(sidecar: Array("岫岩宾馆,晴".utf8), isCut: true)
        #expect(CaptionDetailed().judge(bare, in: Self.unit)?.kind == .notExamined)
        let empty = photo(sidecar: Array(String(repeating: "无", count: 400).utf8), isCut: true)
        #expect(CaptionWritten().judge(empty, in: Self.unit)?.kind == .notExamined)
        let whole = photo(sidecar: Array("5月15日,县长在岫岩宾馆门前解答群众的政策咨询".utf8), isCut: true)
        // What stands behind the cut may take it back.
        #expect(CaptionDetailed().judge(whole, in: Self.unit)?.kind == .notExamined)
        #expect(CaptionWritten().judge(whole, in: Self.unit)?.kind == .notExamined)
    }

    @Test(arguments: [
        "\n暂无照片说明\n", "\r\n照片说明待补充", "、暂无照片说明", " 暂无照片说明", ";暂无照片说明", "(模板)", ",照片暂缺", "(照片另附)", "(不是这张)",
    ])
    func `a caption that is put off anywhere is for a person`(_ ending: String) {
        let text = "5月15日县长在岫岩宾馆门前解答群众咨询" + ending
        let photo = photo(sidecar: Array(text.utf8))
        #expect(CaptionWritten().judge(photo, in: Self.unit)?.kind == .review)
        #expect(CaptionDetailed().judge(photo, in: Self.unit)?.kind == .review)
    }

    @Test func `a least number of words is asked for whatever else is`() {
        let both = CaptionLength(hanzi: Bounds(min: 0), words: Bounds(min: 5))
        let bare = Photo(path: SubmittedPath("IMG_0012.JPG"), examination: .facts(PhotoFacts(format: .jpeg, bytes: 1)))
        #expect(both.judge(bare, in: Self.unit)?.kind == .unmet)
    }

    @Test func `long texts cost bounded work`() {
        for text in ["无", "a", "待", "1girl ", "<p>", "(", "无关", "x年", "没有", "请", "ers ", "aaaaaaaaaaaaaaaaaaaaaaab"] {
            let long = String(repeating: text, count: 20_000) + "县长"
            _ = CaptionWriting.of(long, unit: Self.unit)
        }
    }
}
