import Documents
import PhotoCheck
import Testing

@Suite struct `Captions beside pasted pictures` {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var flow: [String]
        var name = "照片.docx"
        /// The text of each picture, and whether it is surely its own.
        var expected: [String: Bool]
    }

    static let cases: [Case] = [
        Case(
            testDescription: "below", flow: ["#1", "县长解答咨询", "#2", "镇长走访"], expected: ["1县长解答咨询": true, "2镇长走访": true]),
        Case(
            testDescription: "below, under a title", flow: ["活动照片", "#1", "县长解答咨询", "#2", "镇长走访"],
            expected: ["1县长解答咨询": true, "2镇长走访": true]),
        Case(
            testDescription: "above", flow: ["县长解答咨询", "#1", "镇长走访", "#2"], expected: ["1县长解答咨询": true, "2镇长走访": true]),
        Case(
            testDescription: "labels", flow: ["#1", "图1 县长解答咨询", "#2", "图2 镇长走访", "以上照片由办公室提供"],
            name: "活动总结.docx", expected: ["1县长解答咨询": true, "2镇长走访": true]),
        Case(
            testDescription: "two pictures over one line", flow: ["#1", "#2", "县长解答咨询"],
            expected: ["1县长解答咨询": false, "2县长解答咨询": false]),
        Case(
            testDescription: "pictures in a report",
            flow: ["5月15日,我镇开展活动。", "#1", "群众反映良好。", "发放资料三百份。", "#2", "下一步将继续努力。"],
            name: "活动总结.docx", expected: ["1": true, "2下一步将继续努力。": false]),
    ]

    @Test(arguments: cases) func `the words beside a picture are its caption`(_ item: Case) throws {
        guard
            case .list(let list) = CaptionList.find(
                in: ListReading.flow(item.flow), path: SubmittedPath(item.name), photos: [])
        else {
            Issue.record("no list")
            return
        }
        let found = list.entries.map { ("\($0.picture?.number ?? 0)\($0.text)", $0.isPictureCertain) }
        #expect(Dictionary(found, uniquingKeysWith: { $0 && $1 }) == item.expected)
    }

    @Test func `a pasted picture that is a photo gives it the caption`() throws {
        let matched = try #require(
            ListReading.matched(
                ListReading.flow(["#1", "县长解答咨询", "#2", "镇长走访"]), ["a.jpg", "b.jpg"],
                pasted: [Array("word/media/image2.jpeg".utf8): [0]]))
        #expect(matched.photos == ["a.jpg": ["镇长走访|pictureDigest"]])
        #expect(matched.unmatched.isEmpty)
    }
}
