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
    var matrix: String { say("单位与要求", "Units and requirements") }
    var matrixLegend: String {
        say("每格是该单位在这项要求下各类结果的次数,空格是没有问题。", "Findings of each unit about each requirement; an empty cell has none.")
    }
    var thumbnail: String { say("缩略图", "Thumbnail") }
    var sharpest: String { say("最清晰处,原样大小", "Sharpest part, unscaled") }
    func withoutPictures(_ count: Int) -> String {
        say(
            "为限制文件大小,\(count) 张照片没有缩略图;用 --pages 则每个单位一页,容量各算。",
            "To keep this file small, \(count) photos have no thumbnail; --pages gives each unit a page with room of its own."
        )
    }
    var requirementFilter: String { say("要求:", "Requirement: ") }
    var all: String { say("全部", "all") }
    var order: String { say("顺序:", "Order: ") }
    var worstFirst: String { say("差的在前", "worst first") }
    var byName: String { say("按文件名", "by name") }
    /// Filled in by the script.
    var shownCount: String { say("{n}/{all} 张", "{n} of {all} shown") }
    var allUnits: String { say("全部单位", "All units") }
    var toTop: String { say("回到页首", "Back to the top") }
    var search: String { say("查找文件名、说明、原因", "Find names, captions, reasons") }
    var show: String { say("显示", "Show") }
    var keys: String { say("按 j、k 逐张前后移动", "j and k go from photo to photo") }
    var legend: String { say("说明中已找到的要素:", "Elements found in a caption: ") }

    // MARK: What a person judges

    var reviewToo: String {
        say(
            "此外,每张照片里标着“待人工”的项也须由人判断。",
            "What is marked REVIEW at a photo is for a person as well.")
    }
    var judge: String { say("开始人工判断", "Judge by eye") }
    var fits: String { say("符合", "meets it") }
    var fitsNot: String { say("不符合", "does not") }
    var undecided: String { say("未判断", "undecided") }
    /// Filled in by the script.
    var tally: String {
        say("符合 {met},不符合 {unmet},未判断 {open}", "{met} meet it, {unmet} do not, {open} undecided")
    }
    var theUnit: String { say("单位本身", "The unit itself") }
    var judgedBy: String { say("判断人", "Judged by") }
    var note: String { say("备注", "Note") }
    var export: String { say("导出判断(JSON)", "Export decisions (JSON)") }
    var back: String { say("回到报告", "Back to the report") }
    var sheetKeys: String {
        say(
            "键盘:j 下一个,k 上一个,m 符合,u 不符合,x 取消,n 写备注,Esc 回到报告。",
            "Keys: j next, k previous, m meets it, u does not, x clear, n note, Esc back to the report.")
    }
    var sheetMemory: String {
        say(
            "判断只留在这个页面里,关闭前请导出;一份文件含全部要求的判断。",
            "Decisions stay in this page only: export them before closing it. One file holds those of all requirements."
        )
    }
    var notFoundHere: String { say("没有符合条件的照片", "No photo fits") }
}
