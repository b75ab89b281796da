import Testing

@testable import PhotoCheck

@Suite struct CaptionsElementsTests {
    /// A caption with the elements that a clerk finds in it: t time, w place (where), p people, e event.
    struct Labelled: CustomTestStringConvertible, Sendable {
        var text: String
        var elements: String
        var testDescription: String { text }

        init(_ elements: String, _ text: String) {
            self.text = text
            self.elements = elements
        }

        static let all: [Labelled] = [
            // All four.
            Labelled("twpe", "2012年5月15日上午,兴隆办事处主任王建国在岫岩宾馆门前向群众发放宣传资料,并现场解答群众提出的低保政策问题。"),
            Labelled(
                "twpe",
                "15 May 2012, Xinglong: director Wang Jianguo answers villagers' questions in front of the Xiuyan Hotel."
            ),
            Labelled("twpe", "15 mai 2012, Xiuyan : le maire répond aux questions des habitants devant l'hôtel."),
            Labelled("tpe", "苏子沟镇卫生院院长5月15日带领流动救护车在活动现场为群众义诊,并解答新农合报销问题。"),
            Labelled("twpe", "雨中,苏子沟镇干部仍在路口咨询点坚守,5月15日上午共接待过往群众41人。"),
            Labelled("twpe", "活动当天,副县长李明到石庙子村走访老党员"),
            Labelled("twpe", "五月十五日,县烟草局局长在中心广场接受村民咨询"),
            Labelled("twpe", "“5·15”政务公开日,局长赵强在政务服务大厅为群众办理业务"),
            Labelled("twpe", "2012-05-15 县长在岫岩满族自治县政府门前接访群众"),
            Labelled("twpe", "May 15, 2012: county officials distribute leaflets to residents at the People's Square"),
            Labelled("twpe", "二〇一二年五月十五日,志愿者在阜昌路口为老人量血压"),
            Labelled("twpe", "5月15日,工商局工作人员在农贸市场向市民讲解识假知识"),
            Labelled("twpe", "2012年5月15日,阿迪力·买买提在街道社区向居民宣传政策"),
            Labelled("twpe", "周二上午,镇长与村民在田间地头座谈"),
            Labelled("twpe", "5.15上午,站长在火车站为旅客发放便民手册"),
            Labelled("tpe", "20120515 石灰窑镇书记走访贫困户"),
            Labelled("twpe", "当日,哨子河乡乡长在集市上听取群众意见"),
            Labelled("twpe", "On Tuesday the deputy mayor visits farmers in Shimiaozi Village"),
            // Blanks as Word and the text of a PDF put them.
            Labelled("twpe", "2012 年 5 月 15 日,苏子沟镇镇长王强在政务大厅解答群众咨询"),
            Labelled("twpe", "5 月 15 日上午 9 时,苏子沟镇 党委书记 李 红 在 文化广场 向群众 发放 宣传资料"),
            Labelled("twpe", "2012年5月\n15日,副镇长赵明在村部走访村民"),
            Labelled("twpe", "2 0 1 2 年 5 月 1 5 日 , 副 镇 长 赵 明 在 文 化 广 场 走 访 村 民"),
            // One missing.
            Labelled("wpe", "苏子沟镇农机站技术员在现场为村民修理锯木机,并讲解农机购置补贴办理流程。"),
            Labelled("wpe", "县长在岫岩宾馆门前解答咨询"),
            Labelled("wpe", "兴隆办事处主任王建国现场解答群众咨询"),
            Labelled("tpe", "5月15日,县长向群众发放宣传单"),
            Labelled("tpe", "5·15活动当天,局领导与群众互动"),
            Labelled("twe", "2012年5月15日,岫岩宾馆门前举行政务公开日启动仪式"),
            Labelled("wpe", "村民在村委会领取补贴"),
            Labelled("wpe", "王建国在岫岩宾馆门前解答咨询"),
            Labelled("pe", "局长李明解答提问"),
            Labelled("pe", "党员志愿者清扫卫生"),
            Labelled("pe", "villagers read the posters"),
            Labelled("pe", "王县长讲话"),
            Labelled("te", "政务公开日活动"),
            Labelled("e", "现场咨询"),
            Labelled("te", "5月15日活动"),
            Labelled("te", "15 May 2012, opening ceremony"),
            Labelled("w", "岫岩宾馆门前"),
            Labelled("w", "兴隆办事处"),
            Labelled("wp", "岫岩宾馆门前的群众"),
            Labelled("p", "县长"),
            Labelled("t", "5月15日上午9时30分"),
            Labelled("t", "2012年春"),
            Labelled("", "展板"),
            Labelled("", "A bunch of squares"),
            // Figures that are no time.
            Labelled("e", "咨询电话0412-7822012"),
            Labelled("e", "学习岫政办发[2012]17号文件"),
            Labelled("", "照片尺寸1600x1200"),
            Labelled("pe", "15人参加,接待群众41人"),
            Labelled("", "水管长5.15米"),
            Labelled("", "粮食5.15万斤"),
            Labelled("w", "兴隆街道15号楼"),
            Labelled("", "版本1.2.3"),
            Labelled("e", "服务30日内办结"),
            Labelled("", "增长5.15%"),
            Labelled("pe", "上午群众参观"),
            Labelled("tp", "群众今年已超3000"),
            Labelled("e", "open 24 hours, call 515-2012"),
            Labelled("p", "县长周三平"),
            // Words that are no people.
            Labelled("e", "发放《村民委员会组织法》"),
            Labelled("e", "办理居民身份证"),
            Labelled("we", "市民广场举办展览"),
            Labelled("e", "党的群众路线教育活动"),
            Labelled("we", "村民委员会召开会议"),
            Labelled("e", "领导小组会议"),
            Labelled("w", "职工书屋门前"),
            Labelled("we", "ceremony at the People's Square"),
            // Words that are no place.
            Labelled("pe", "市长与县长座谈"),
            Labelled("pe", "各乡镇干部参加"),
            Labelled("pe", "全县群众参与"),
            Labelled("pe", "村民代表提问"),
            Labelled("e", "政府信息公开咨询"),
            Labelled("pe", "农村老人体检"),
            Labelled("e", "修公路施工"),
            Labelled("pe", "县委书记讲话"),
            Labelled("tp", "In May people"),
            // Words that are no event.
            Labelled("w", "会议室"),
            Labelled("w", "政务服务大厅"),
            Labelled("", "宣传栏"),
            Labelled("p", "讲解员"),
            Labelled("p", "调研员"),
            Labelled("", "宣传部"),
            // Names.
            Labelled("pe", "由李书记陪同参观"),
            Labelled("pe", "古丽娜·阿不都主持"),
            Labelled("e", "林业局在检查"),
            Labelled("we", "黄河在治理,清理垃圾"),
        ]
    }

    @Test(arguments: Labelled.all) func `a caption names the elements that a clerk finds in it`(_ caption: Labelled) {
        let found = CaptionElements(in: caption.text)
        var letters = ""
        if !found.time.isEmpty { letters += "t" }
        if !found.place.isEmpty { letters += "w" }
        if !found.people.isEmpty { letters += "p" }
        if !found.event.isEmpty { letters += "e" }
        #expect(letters == caption.elements, "\(found)")
    }

    @Test func `the words that prove an element stand as they were written, in order and once`() {
        let found = CaptionElements(in: "2012年5月15日上午,兴隆办事处主任王建国在岫岩宾馆门前向群众发放资料,解答群众咨询")
        #expect(
            found
                == CaptionElements(
                    time: ["2012年5月15日上午"], place: ["兴隆办事处", "岫岩宾馆门前"], people: ["主任王建国", "群众"],
                    event: ["发放", "解答", "咨询"]))
    }

    @Test func `proofs are bounded`() {
        let text = (1...12).map { "\($0)月15日" }.joined() + String(repeating: "5月1日、群众参观岫岩宾馆。", count: 2_000)
        let found = CaptionElements(in: text)
        #expect(found.time.count <= CaptionElements.proofs && found.place == ["岫岩宾馆"])
    }
}
