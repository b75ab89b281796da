/// The words of the page for leaders that no other report has, both languages side by side.
struct BriefingWords {
    let language: Language

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    func title(_ notice: String) -> String { say("报送情况通报:", "Submissions: ") + notice }
    var handedIn: String { say("报送情况", "Who handed in") }
    var missing: String { say("未报送", "Nothing from") }
    var doubtful: String { say("须核对的单位", "To be looked into") }
    var fellShort: String { say("未达要求的单位", "What fell short") }
    var nobody: String { say("没有。", "Nothing.") }
    var tableHead: String { say("| 单位 | 结果 | 照片 | 主要原因 |", "| unit | result | photos | main reasons |") }
    var causes: String { say("常见问题", "Common causes") }
    func cause(_ short: String, _ times: Int, _ units: Int) -> String {
        say("\(short):\(times) 次,涉及 \(units) 个单位", "\(short): \(times) times, in \(units) units")
    }
    var scoreHead: String { say("| 名次 | 单位 | 得分 | 依据 |", "| rank | unit | points | by |") }
    var candidates: String { say("可推荐的活动", "Activities that may be recommended") }
    var candidatesNote: String {
        say(
            "由程序按合格与否和总结里的数字列出,推荐与否由人决定。",
            "Listed by what was met and what the summaries count; recommending is for people.")
    }
    var noCandidate: String { say("没有全部合格的单位,也没有自荐材料。", "No unit met everything, and none nominated itself.") }
    var nominated: String { say("已自荐:", "nominates itself: ") }
    func photos(_ count: Int) -> String { say("合格照片 \(count) 张", "\(count) photos that passed") }
    var figures: String { say("总结中的数字:", "figures of the summary: ") }
}

/// Texts of submissions inside Markdown.
enum Markdown {
    /// Without control characters and with every sign of the markup written out (CommonMark 0.31.2, 2.4).
    static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in TerminalText.escape(text).unicodeScalars {
            if "\\`*_{}[]<>#+-.!|&~$".unicodeScalars.contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    static func list(_ texts: [String], _ words: ReportWords) -> String {
        texts.map(escape).joined(separator: words.separator)
    }
}
