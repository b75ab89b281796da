/// The words of the HTML report that no other report has, both languages side by side.
struct HTMLWords {
    let language: Language

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// The value of the document's `lang`.
    var tag: String { say("zh-Hans", "en") }
    var units: String { say("各单位", "Units") }
    var details: String { say("逐张说明", "Each photo") }
    var passed: String { say("合格的照片", "Photos that passed") }
    var ownFindings: String { say("单位本身", "The unit itself") }
    var betweenUnits: String { say("名单与各单位之间", "The roster, and between units") }
    var rest: String { say("其他", "Other") }
    var conclusion: String { say("结论", "Conclusion") }
    var totals: String { say("合计", "Totals") }
    var requirement: String { say("要求", "Requirement") }
    var clause: String { say("条款", "Clause") }
    var quote: String { say("通知原文", "The notice's words") }
    var toTop: String { say("回到页首", "Back to the top") }
    var search: String { say("查找文件名、说明、原因", "Find names, captions, reasons") }
    var show: String { say("显示", "Show") }
    var keys: String { say("按 j、k 逐张前后移动", "j and k go from photo to photo") }
    var legend: String { say("说明中已找到的要素:", "Elements found in a caption: ") }
    var notFoundHere: String { say("没有符合条件的照片", "No photo fits") }
}
