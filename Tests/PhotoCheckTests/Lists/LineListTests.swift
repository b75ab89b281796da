import Documents
import PhotoCheck
import Testing

@Suite struct `Texts as caption lists` {
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var photos: [String]
        var expected: [String: [String]]
        var name = "说明.txt"
        var testDescription: String { text }
    }

    static let cases: [Case] = [
        Case(
            text: "上午\n1.jpg 县长解答咨询\n\n【下午】\n1.jpg 镇长走访\n2.jpg 发放资料",
            photos: ["上午/1.jpg", "上午/2.jpg", "下午/1.jpg", "下午/2.jpg"],
            expected: [
                "上午/1.jpg": ["县长解答咨询|exact"], "下午/1.jpg": ["镇长走访|exact"], "下午/2.jpg": ["发放资料|exact"],
            ]),
        Case(
            text: "上午\n1.jpg 县长解答咨询。\n傍晚\n2.jpg 镇长走访", photos: ["上午/1.jpg", "上午/2.jpg"],
            expected: ["上午/1.jpg": ["县长解答咨询。|exact"], "上午/2.jpg": ["镇长走访|ambiguous"]]),
        Case(
            text: "下午/1.jpg 县长解答咨询\n上午/2.jpg 镇长走访", photos: ["上午/1.jpg", "上午/2.jpg", "下午/1.jpg"],
            expected: ["下午/1.jpg": ["县长解答咨询|exact"], "上午/2.jpg": ["镇长走访|exact"]]),
        Case(
            text: "例:1.jpg 某领导在某地做某事\n1.jpg 县长解答咨询", photos: ["1.jpg"], expected: ["1.jpg": ["县长解答咨询|exact"]]),
        Case(
            text: "1、县长解答咨询\n2、镇长走访\n3、发放资料", photos: ["IMG_10.JPG", "IMG_8.JPG", "IMG_9.JPG"],
            expected: [
                "IMG_8.JPG": ["县长解答咨询|order"], "IMG_9.JPG": ["镇长走访|order"], "IMG_10.JPG": ["发放资料|order"],
            ]),
        Case(
            text: "1.jpg 县长解答咨询\n2.jpg 镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访|exact"]]),
        Case(
            text: "照片1:县长解答咨询\n照片2:镇长走访", photos: ["照片1.jpg", "照片2.jpg"],
            expected: ["照片1.jpg": ["县长解答咨询|stem"], "照片2.jpg": ["镇长走访|stem"]]),
        Case(
            text: "照片1:5月15日,林业站站长讲解规定。", photos: ["照片1.jpg", "照片2.jpg"],
            expected: ["照片1.jpg": ["5月15日,林业站站长讲解规定。|stem"]]),
        Case(
            text: "图1 县长解答咨询\n\n图2 镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["镇长走访|number"]]),
        Case(
            text: "【图1】县长解答咨询\n【图2】镇长走访", photos: ["01.jpg", "02.jpg"],
            expected: ["01.jpg": ["县长解答咨询|number"], "02.jpg": ["镇长走访|number"]]),
        Case(
            text: "1、县长解答咨询\n2、镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|ambiguous"], "2.jpg": ["镇长走访|ambiguous"]]),
        Case(
            text: "(1)县长解答咨询\n(2)镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|ambiguous"], "2.jpg": ["镇长走访|ambiguous"]]),
        Case(
            text: "1.jpg:\n县长解答咨询\n\n2.jpg\n镇长走访\n征求意见", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访\n征求意见|exact"]]),
        Case(
            text: "1、1.jpg:县长解答咨询\n2、2.jpg:镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访|exact"]]),
        Case(
            text: "县长解答咨询(1.jpg)\n镇长走访(2.jpg)", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访|exact"]]),
        Case(
            text: "照片1-2:县长解答咨询", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["县长解答咨询|number"]]),
        Case(
            text: "1.jpg、2.jpg:县长解答咨询", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["县长解答咨询|exact"]]),
        Case(
            text: "文件名\t说明\n1.jpg\t县长解答咨询\n2.jpg\t镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访|exact"]]),
        Case(
            text: "第一张:县长解答咨询\n第二张:镇长走访", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["镇长走访|number"]]),
        Case(
            text: "1、县长解答咨询\n2、镇长走访", photos: ["IMG_0451.JPG", "IMG_0460.JPG"],
            expected: ["IMG_0451.JPG": ["县长解答咨询|order"], "IMG_0460.JPG": ["镇长走访|order"]]),
        Case(
            text: "IMG_0012 5月15日县长解答咨询\nIMG_0013 镇长走访", photos: ["IMG_0012.JPG", "IMG_0013.JPG"],
            expected: ["IMG_0012.JPG": ["5月15日县长解答咨询|stem"], "IMG_0013.JPG": ["镇长走访|stem"]]),
        Case(
            text: "Photo 1: The mayor talks\nPhoto 2: A visit", photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["The mayor talks|number"], "2.jpg": ["A visit|number"]]),
        Case(
            text: "县长解答咨询\n1.jpg\n镇长走访商户\n2.jpg",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访商户|exact"]]),
        Case(
            text: "照片说明\n县长解答咨询。\n1.jpg\n\n镇长走访商户。\n2.jpg",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询。|exact"], "2.jpg": ["镇长走访商户。|exact"]]),
        Case(
            text: "县长解答咨询\n(图1)\n镇长走访商户\n(图2)",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["镇长走访商户|number"]]),
        Case(
            text: "照片说明\n1.jpg\n县长解答咨询\n2.jpg\n镇长走访商户",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|exact"], "2.jpg": ["镇长走访商户|exact"]]),
        Case(
            text: "站长讲解规定\n1.jpg\n县长解答咨询\n2.jpg\n镇长走访商户",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|ambiguous"], "2.jpg": ["镇长走访商户|ambiguous"]]),
        Case(
            text: "1、本次共报送照片3张\n2、照片由王某拍摄\n3、如有疑问请联系电话",
            photos: ["1.jpg", "2.jpg", "3.jpg"],
            expected: [
                "1.jpg": ["本次共报送照片3张|ambiguous"], "2.jpg": ["照片由王某拍摄|ambiguous"], "3.jpg": ["如有疑问请联系电话|ambiguous"],
            ]),
        Case(
            text: "图1、2:5月15日县长解答咨询\n图3、图4:镇长走访商户\n图5和图6:站长讲解规定",
            photos: ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"],
            expected: [
                "1.jpg": ["5月15日县长解答咨询|number"], "2.jpg": ["5月15日县长解答咨询|number"], "3.jpg": ["镇长走访商户|number"],
                "4.jpg": ["镇长走访商户|number"], "5.jpg": ["站长讲解规定|number"], "6.jpg": ["站长讲解规定|number"],
            ]),
        Case(
            text: "1.jpg-3.jpg 5月15日县长解答咨询\n4.jpg至6.jpg:镇长走访商户",
            photos: ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"],
            expected: [
                "1.jpg": ["5月15日县长解答咨询|exact"], "2.jpg": ["5月15日县长解答咨询|exact"], "3.jpg": ["5月15日县长解答咨询|exact"],
                "4.jpg": ["镇长走访商户|exact"], "5.jpg": ["镇长走访商户|exact"], "6.jpg": ["镇长走访商户|exact"],
            ]),
        Case(
            text: "图1、2县长解答咨询\n图3:镇长走访商户",
            photos: ["1.jpg", "2.jpg", "3.jpg"],
            expected: ["1.jpg": ["2县长解答咨询|ambiguous"], "3.jpg": ["镇长走访商户|number"]]),
        Case(
            text: "图1:县长解答咨询\n【图2】镇长走访商户",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["镇长走访商户|number"]], name: "活动总结.txt"),
        Case(
            text: "圖1:县长解答咨询\n圖2:镇长走访商户",
            photos: ["1.jpg", "2.jpg"],
            expected: ["1.jpg": ["县长解答咨询|number"], "2.jpg": ["镇长走访商户|number"]]),
    ]

    @Test(arguments: cases) func `every line is on its photo, with the reason`(_ item: Case) throws {
        let matched = try #require(
            ListReading.matched(ListReading.lines(item.text), item.photos, name: item.name))
        #expect(matched.photos == item.expected)
    }

    @Test(arguments: [
        "一、领导重视。\n1、加强领导。5月15日,镇长带队。\n2、精心组织。共发放资料300份。",
        "第一,加强领导。\n第二,精心组织。",
        "活动中报送照片3张。\n照片12张已存档。图1所示为现场。",
        "活动总结\n照片1.jpg为县长王某解答群众咨询。\n附:照片3张",
        "活动总结\n图1显示,群众参与热情高涨。\nNo. 1 中学师生也参加了活动。",
        "5月15日,我镇开展活动。\n15:30活动结束。\n3.5万人参加。",
    ])
    func `prose is no list`(_ text: String) {
        let found = CaptionList.find(
            in: ListReading.lines(text), path: SubmittedPath("活动总结.txt"),
            photos: [SubmittedPath("1.jpg"), SubmittedPath("2.jpg"), SubmittedPath("3.jpg")])
        #expect(found == .none)
    }

    /// Every line is added to the text where it lies; to copy the text for each took the square of the lines.
    @Test(.timeLimit(.minutes(1))) func `tens of thousands of lines behind one label are one caption`() {
        let lines = (2...50_000).map { "后面的第\($0)行" }
        let found = CaptionList.find(
            in: ListReading.lines((["图1:"] + lines).joined(separator: "\n")), path: SubmittedPath("说明.txt"),
            photos: [SubmittedPath("1.jpg")])
        guard case .list(let list) = found else {
            Issue.record("no list")
            return
        }
        #expect(list.entries.map(\.text) == [lines.joined(separator: "\n")])
    }

    @Test func `a text that is called a list and names no photo is for a person`() {
        let found = CaptionList.find(
            in: ListReading.lines("县长解答群众咨询"), path: SubmittedPath("照片说明.txt"), photos: [SubmittedPath("a.jpg")])
        #expect(found == .unclear)
    }

    @Test func `a common caption stands over the entries behind it`() throws {
        let text = "组合说明:5月15日,洋河镇在便民饭店前开展政务公开日活动。\n1.jpg 合影\n2.jpg 咨询"
        guard
            case .list(let list) = CaptionList.find(
                in: ListReading.lines(text), path: SubmittedPath("说明.txt"), photos: [SubmittedPath("1.jpg")])
        else {
            Issue.record("no list")
            return
        }
        #expect(list.entries.map(\.group) == Array(repeating: "5月15日,洋河镇在便民饭店前开展政务公开日活动。", count: 2))
    }
}
