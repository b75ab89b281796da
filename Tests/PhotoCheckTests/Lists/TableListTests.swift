import Documents
import PhotoCheck
import Testing

@Suite struct `Tables as caption lists` {
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var rows: [[String?]]
        var photos: [String]
        var expected: [String: [String]]
        var unmatched: [String] = []

        init(
            _ title: String, _ rows: [[String?]], _ photos: [String], _ expected: [String: [String]],
            unmatched: [String] = []
        ) {
            testDescription = title
            self.rows = rows
            self.photos = photos
            self.expected = expected
            self.unmatched = unmatched
        }
    }

    static let long1 = "县长在岫岩宾馆门前解答群众咨询"
    static let long2 = "副县长向村民讲解低保政策"
    static let long3 = "镇长走访商户征求意见"

    static let cases: [Case] = [
        Case(
            "a file name and a caption", [["文件名", "说明"], ["1.jpg", long1], ["2.jpg", long2]], ["1.jpg", "2.jpg"],
            ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "the columns the other way round, under a title",
            [["洋河镇政务公开日照片说明", nil], ["照片说明", "照片名称"], [long1, "1.JPG"], [long2, "2"]], ["1.jpg", "2.jpg"],
            ["1.jpg": [long1 + "|caseFolded"], "2.jpg": [long2 + "|stem"]]),
        Case(
            "no header at all", [["IMG_0012", long1], ["IMG_0013", long2]], ["IMG_0012.JPG", "IMG_0013.JPG"],
            ["IMG_0012.JPG": [long1 + "|stem"], "IMG_0013.JPG": [long2 + "|stem"]]),
        Case(
            "element columns are joined",
            [
                ["序号", "文件名", "时间", "地点", "人物", "事由", "摄影者"],
                ["1", "1.jpg", "5月15日", "岫岩宾馆门前", "县长", "解答群众咨询", "王某"],
            ], ["1.jpg"], ["1.jpg": ["5月15日,岫岩宾馆门前,县长,解答群众咨询|exact"]]),
        Case(
            "1.jpg is never 10.jpg", [["文件名", "说明"], ["1.jpg", long1]], ["10.jpg", "11.jpg"], [:],
            unmatched: [long1]),
        Case(
            "full-width and blanks", [["文件名", "说明"], [" 1 .jpg", long1]], ["1.jpg"],
            ["1.jpg": [long1 + "|normalized"]]),
        Case(
            "numbers of photos", [["照片号", "说明"], ["照片1", long1], ["照片2", long2]], ["01.jpg", "02.jpg"],
            ["01.jpg": [long1 + "|number"], "02.jpg": [long2 + "|number"]]),
        Case(
            "a serial number, and as many photos", [["序号", "照片说明"], ["1", long1], ["2", long2]],
            ["IMG_0001.JPG", "IMG_0002.JPG"],
            ["IMG_0001.JPG": [long1 + "|number"], "IMG_0002.JPG": [long2 + "|number"]]),
        Case(
            "a serial number, and a photo that it does not reach",
            [["序号", "照片说明"], ["1", long1], ["2", long2]], ["1.jpg", "2.jpg", "3.jpg"],
            ["1.jpg": [long1 + "|ambiguous"], "2.jpg": [long2 + "|ambiguous"]]),
        Case(
            "a serial number that no photo has: the order, for a person",
            [["序号", "照片说明"], ["1", long1], ["2", long2]], ["DSC_0451.JPG", "DSC_0460.JPG"],
            ["DSC_0451.JPG": [long1 + "|order"], "DSC_0460.JPG": [long2 + "|order"]]),
        Case(
            "two photos of one name", [["文件名", "说明"], ["1.jpg", long1]], ["甲/1.jpg", "乙/1.jpg"],
            ["甲/1.jpg": [long1 + "|ambiguous"], "乙/1.jpg": [long1 + "|ambiguous"]]),
        Case(
            "one photo with two texts", [["文件名", "说明"], ["1.jpg", long1], ["1.jpg", long2]], ["1.jpg"],
            ["1.jpg": [long1 + "|ambiguous", long2 + "|ambiguous"]]),
        Case(
            "two photos side by side",
            [["文件名", "说明", "文件名", "说明"], ["1.jpg", long1, "2.jpg", long2], ["3.jpg", long3, "", ""]],
            ["1.jpg", "2.jpg", "3.jpg"],
            ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"], "3.jpg": [long3 + "|exact"]]),
        Case(
            "a form for each photo",
            [["照片号", "1.jpg"], ["文字说明", long1], ["摄影者", "王某"], ["照片号", "2.jpg"], ["文字说明", long2], ["摄影者", "王某"]],
            ["1.jpg", "2.jpg"], ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "a table on its side", [["文件名", "1.jpg", "2.jpg"], ["说明", long1, long2]], ["1.jpg", "2.jpg"],
            ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "a time that is merged over all rows",
            [["文件名", "时间", "说明"], ["1.jpg", "5月15日", long1], ["2.jpg", nil, long2]], ["1.jpg", "2.jpg"],
            ["1.jpg": ["5月15日," + long1 + "|exact"], "2.jpg": ["5月15日," + long2 + "|exact"]]),
        Case(
            "captions that slipped down by one",
            [["文件名", "说明"], ["1.jpg", ""], ["2.jpg", long1], ["3.jpg", long2], ["", long3]],
            ["1.jpg", "2.jpg", "3.jpg"],
            ["2.jpg": [long1 + "|ambiguous"], "3.jpg": [long2 + "|ambiguous"]], unmatched: [long3]),
        Case(
            "numbers that all disagree by one with the names",
            [["序号", "文件名", "说明"], ["1", "2.jpg", long1], ["2", "3.jpg", long2]], ["1.jpg", "2.jpg", "3.jpg"],
            ["2.jpg": [long1 + "|ambiguous"], "3.jpg": [long2 + "|ambiguous"]]),
        Case(
            "a sum below, a header on every page",
            [["文件名", "说明"], ["1.jpg", long1], ["文件名", "说明"], ["2.jpg", long2], ["", "合计:2张"]], ["1.jpg", "2.jpg"],
            ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "a path before the name, another picture's extension",
            [["文件名", "说明"], ["D:\\照片\\1.jpg", long1], ["照片/2.jpeg", long2]], ["1.jpg", "2.png"],
            ["1.jpg": [long1 + "|exact"], "2.png": [long2 + "|stem"]]),
        Case(
            "a cell beyond the header, which a comma inside the caption made",
            [["文件名", "说明"], ["1.jpg", "5月15日", long1], ["2.jpg", long2]], ["1.jpg", "2.jpg"],
            ["1.jpg": ["5月15日," + long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "the folder tells two photos of one name apart",
            [["文件名", "说明"], ["甲/1.jpg", long1], ["乙/1.jpg", long2]], ["甲/1.jpg", "乙/1.jpg"],
            ["甲/1.jpg": [long1 + "|exact"], "乙/1.jpg": [long2 + "|exact"]]),
        Case(
            "a photo of that name in another folder is another photo",
            [["文件名", "说明"], ["乙/1.jpg", long1]], ["甲/1.jpg", "乙/2.jpg"], [:], unmatched: [long1]),
        Case(
            "a sum whose number is a photo's",
            [
                ["序号", "文件名", "说明"], ["1", "1.jpg", long1], ["2", "2.jpg", long2],
                ["合计", "3", "以上照片均由办公室提供"], ["共3张", "3", "以上照片均由办公室提供"],
            ], ["1.jpg", "2.jpg", "3.jpg"], ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "captions that are merged over rows",
            [["文件名", "时间", "说明"], ["1.jpg", "5月15日", long1], ["2.jpg", nil, nil], ["3.jpg", nil, long3]],
            ["1.jpg", "2.jpg", "3.jpg"],
            [
                "1.jpg": ["5月15日," + long1 + "|exact"], "2.jpg": ["5月15日," + long1 + "|exact"],
                "3.jpg": ["5月15日," + long3 + "|exact"],
            ]),
        Case(
            "signs for the words above, which sorting may have moved, and for nothing",
            [
                ["文件名", "时间", "地点", "说明"], ["1.jpg", "5月15日", "无", long1], ["2.jpg", "同上", "/", "同上"],
                ["3.jpg", "〃", "-", long3],
            ],
            ["1.jpg", "2.jpg", "3.jpg"],
            [
                "1.jpg": ["5月15日," + long1 + "|exact"], "2.jpg": ["5月15日," + long1 + "|ambiguous"],
                "3.jpg": ["5月15日," + long3 + "|exact"],
            ]),
        Case(
            "traditional headers", [["編號", "檔名", "時間", "地點", "說明"], ["1", "1.jpg", "5月15日", "文化站", long1]], ["1.jpg"],
            ["1.jpg": ["5月15日,文化站," + long1 + "|exact"]]),
        Case(
            "a column of folders",
            [["文件夹", "文件名", "说明"], ["上午", "1.jpg", long1], ["下午", "1.jpg", long2]], ["上午/1.jpg", "下午/1.jpg"],
            ["上午/1.jpg": [long1 + "|exact"], "下午/1.jpg": [long2 + "|exact"]]),
        Case(
            "a folder that is not there, beside one that is",
            [["文件名", "说明"], ["下午/5.jpg", long1], ["上午/6.jpg", long2]], ["上午/5.jpg", "上午/6.jpg"],
            ["上午/5.jpg": [long1 + "|ambiguous"], "上午/6.jpg": [long2 + "|exact"]]),
        Case(
            "a folder that no photo lies in, and the photo lies in another one",
            [["文件名", "说明"], ["下午/5.jpg", long2]], ["上午/5.jpg"], ["上午/5.jpg": [long2 + "|ambiguous"]]),
        Case(
            "a blank between two figures", [["文件名", "说明"], ["照片1 2.jpg", long1], ["1 1.jpg", long2]],
            ["照片12.jpg", "11.jpg"], [:], unmatched: [long1, long2]),
        Case(
            "a photo's number and a file name that cross",
            [["照片编号", "文件名", "说明"], ["1", "2.jpg", long1], ["2", "1.jpg", long2], ["3", "3.jpg", long3]],
            ["1.jpg", "2.jpg", "3.jpg"],
            [
                "2.jpg": [long1 + "|ambiguous"], "1.jpg": [long2 + "|ambiguous"], "3.jpg": [long3 + "|exact"],
            ]),
        Case(
            "a header of two rows, merged sideways and down",
            [
                ["序号", "照片", nil, "说明", nil, nil], [nil, "文件名", "拍摄者", "时间", "地点", "内容"],
                ["1", "1.jpg", "王某", "5月15日", "文化站", long1], ["2", "2.jpg", "王某", "5月15日", "广场", long2],
            ], ["1.jpg", "2.jpg"],
            ["1.jpg": ["5月15日,文化站," + long1 + "|exact"], "2.jpg": ["5月15日,广场," + long2 + "|exact"]]),
        Case(
            "a header of two rows, with blanks beside the first",
            [
                ["照片", "", "说明", ""], ["编号", "文件名", "时间", "内容"], ["1", "1.jpg", "5月15日", long1],
                ["2", "2.jpg", "5月16日", long2],
            ], ["1.jpg", "2.jpg"],
            ["1.jpg": ["5月15日," + long1 + "|exact"], "2.jpg": ["5月16日," + long2 + "|exact"]]),
        Case(
            "rows under the names of folders",
            [
                ["文件名", "说明"], ["上午", ""], ["1.jpg", long1], ["二、下午:", ""], ["1.jpg", long2], ["2.jpg", long3],
            ], ["上午/1.jpg", "上午/2.jpg", "下午/1.jpg", "下午/2.jpg"],
            [
                "上午/1.jpg": [long1 + "|exact"], "下午/1.jpg": [long2 + "|exact"], "下午/2.jpg": [long3 + "|exact"],
            ]),
        Case(
            "rows under the name of a folder that is not there",
            [["文件名", "说明"], ["上午", ""], ["1.jpg", long1], ["傍晚", ""], ["2.jpg", long2]], ["上午/1.jpg", "上午/2.jpg"],
            ["上午/1.jpg": [long1 + "|exact"], "上午/2.jpg": [long2 + "|ambiguous"]], unmatched: [""]),
        Case(
            "several photos in one cell",
            [
                ["文件名", "说明"], ["1.jpg、2.jpg", long1], ["3.jpg-5.jpg", long2], ["6.jpg 7.jpg", long3],
            ], ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg", "7.jpg"],
            [
                "1.jpg": [long1 + "|exact"], "2.jpg": [long1 + "|exact"], "3.jpg": [long2 + "|exact"],
                "4.jpg": [long2 + "|exact"], "5.jpg": [long2 + "|exact"], "6.jpg": [long3 + "|exact"],
                "7.jpg": [long3 + "|exact"],
            ]),
        Case(
            "several numbers in one cell; a dash may part a group from its photo",
            [["照片号", "说明"], ["1~2", long1], ["3、4", long2], ["5-6", long3]],
            ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"],
            [
                "1.jpg": [long1 + "|number"], "2.jpg": [long1 + "|number"], "3.jpg": [long2 + "|number"],
                "4.jpg": [long2 + "|number"], "5.jpg": [long3 + "|ambiguous"], "6.jpg": [long3 + "|ambiguous"],
            ]),
        Case(
            "a name that looks like a range",
            [["文件名", "说明"], ["1-2", long1], ["1-3.jpg", long2]], ["1-2.jpg", "1-3.jpg", "1.jpg", "2.jpg"],
            ["1-2.jpg": [long1 + "|stem"], "1-3.jpg": [long2 + "|exact"]]),
        Case(
            "a row that shows how to fill the table in",
            [["文件名", "说明"], ["例:1.jpg", long3], ["1.jpg", long1]], ["1.jpg"], ["1.jpg": [long1 + "|exact"]]),
        Case(
            "an example beside a number", [["序号", "文件名", "说明"], ["例", "1.jpg", long3], ["1", "1.jpg", long1]],
            ["1.jpg"],
            ["1.jpg": [long1 + "|exact"]]),
        Case(
            "one column", [["照片说明"], ["1.jpg " + long1], ["2.jpg:" + long2]], ["1.jpg", "2.jpg"],
            ["1.jpg": [long1 + "|exact"], "2.jpg": [long2 + "|exact"]]),
        Case(
            "English", [["No.", "Filename", "Caption"], ["1", "a1.jpg", "The mayor talks to villagers"]], ["a1.jpg"],
            ["a1.jpg": ["The mayor talks to villagers|exact"]]),
    ]

    @Test(arguments: cases) func `every caption is on its photo, with the reason`(_ item: Case) throws {
        let matched = try #require(ListReading.matched(ListReading.table(item.rows), item.photos))
        #expect(matched.photos == item.expected)
        #expect(matched.unmatched == item.unmatched)
    }

    @Test(arguments: [(20, 20), (21, 0)])
    func `a row that means more photos than may be paired gives its text to none`(_ photos: Int, _ pairs: Int) throws {
        let table = ListReading.table([["文件名", "说明"], ["1.jpg", "县长李明解答群众咨询"]])
        let matched = try #require(ListReading.matched(table, (0..<photos).map { "\($0)组/1.jpg" }))
        #expect(matched.photos.count == pairs)
        #expect(matched.unmatched == [])
        #expect(matched.isUncertain)
    }

    @Test(
        arguments: [
            [["序号", "单位", "发放资料", "咨询人数"], ["1", "洋河镇", "300", "120"]],
            [["时间", "地点", "活动内容"], ["5月15日", "政府广场", "发放宣传资料三百份,解答群众咨询"]],
            [["项目", "数量"], ["展板", "12"]],
        ] as [[[String?]]])
    func `a table of a report is no list`(_ rows: [[String?]]) {
        #expect(
            ListReading.matched(ListReading.table(rows), ["1.jpg", "2.jpg"], name: "活动总结.docx") == nil)
    }

    @Test func `a picture beside the name of a photo that is there is its preview, elsewhere a picture of its own`() {
        var document = ListReading.table([
            ["文件名", "缩略图", "说明"], ["1.jpg", "", "县长李明解答群众咨询"], ["9.jpg", "", "镇长走访商户"],
        ])
        guard case .table(var table) = document.blocks[0] else { return }
        for row in 1...2 { table.rows[row].cells[1].pictures = [ListReading.picture(row)] }
        document.blocks = [.table(table)]
        let photos = [SubmittedPath("1.jpg"), SubmittedPath("2.jpg")]
        let found = CaptionList.find(in: document, path: SubmittedPath("照片说明.xlsx"), photos: photos)
        guard case .list(let list) = found else {
            Issue.record("\(found)")
            return
        }
        #expect(list.entries.map(\.hasPreview) == [true, false])
        #expect(list.entries.map { $0.picture?.number } == [nil, 2])
    }

    @Test func `in a list with folders a name without one is the photo's above them`() throws {
        let table = ListReading.table([
            ["文件名", "说明"], ["1.jpg", "县长李明解答群众咨询"], ["会场/1.jpg", "镇长走访商户"],
        ])
        let matched = try #require(ListReading.matched(table, ["1.jpg", "会场/1.jpg"]))
        #expect(matched.photos == ["1.jpg": ["县长李明解答群众咨询|exact"], "会场/1.jpg": ["镇长走访商户|exact"]])
    }

    @Test func `a hidden sheet counts only where no other holds a list, and is for a person then`() throws {
        func book(_ isOpen: Bool) -> Document {
            var hidden = ListReading.table([["文件名", "说明"], ["1.jpg", Self.long2]], name: "旧稿")
            if case .table(var table) = hidden.blocks[0] {
                table.isHidden = true
                hidden.blocks = [.table(table)]
            }
            let open = ListReading.table([["文件名", "说明"], ["1.jpg", Self.long1]], name: "照片说明")
            if isOpen { hidden.blocks = open.blocks + hidden.blocks }
            return hidden
        }
        #expect(ListReading.matched(book(true), ["1.jpg"])?.photos == ["1.jpg": [Self.long1 + "|exact"]])
        #expect(ListReading.matched(book(false), ["1.jpg"])?.photos == ["1.jpg": [Self.long2 + "|ambiguous"]])
    }
}
