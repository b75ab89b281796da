import PhotoCheck

/// Help, made from the table of options; as wide as the terminal, at most 100 columns.
struct HelpText {
    let language: Language
    let width: Int

    init(_ language: Language, width: Int) {
        self.language = language
        self.width = min(max(width, 40), 100)
    }

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// The program, or one command.
    func lines(_ command: CommandName?) -> [String] {
        guard let command, command != .help else { return program }
        return TextWrapping.lines(command.summary(language), width: width)
            + ["", say("用法:", "Usage:")]
            + TextWrapping.lines(
                "  photocheck \(command.rawValue) [OPTION…] \(command.operands)", width: width, indent: 4)
            + options(of: command)
    }

    /// What `photocheck` alone prints.
    var short: [String] {
        [
            say("用法: photocheck PATH… [选项]", "Usage: photocheck PATH… [OPTION…]"),
            say("例如: photocheck ./submissions", "For example: photocheck ./submissions"),
            say("更多: photocheck --help", "More: photocheck --help"),
        ]
    }

    private var program: [String] {
        let names = CommandName.allCases.map(\.rawValue)
        let column = (names.map(\.utf8.count).max() ?? 0) + 4
        return TextWrapping.lines(
            say("photocheck — 按通知检查报送的照片", "photocheck — check submitted photos against a notice"), width: width)
            + ["", say("用法:", "Usage:"), "  photocheck PATH…", "  photocheck COMMAND [OPTION…]"]
            + ["", say("命令:", "Commands:")]
            + CommandName.allCases.flatMap { row($0.rawValue, $0.summary(language), column: column) }
            + options(of: .check)
            + ["", say("退出码:", "Exit status:")]
            + ExitStatusHelp.rows(language).flatMap { row($0.0, $0.1, column: 12) }
    }

    private func options(of command: CommandName) -> [String] {
        let options = OptionTable.all.filter { $0.commands.contains(command) }
        let column = min((options.map { label($0).utf8.count }.max() ?? 0) + 4, width / 2)
        return ["", say("选项:", "Options:")]
            + options.flatMap { row(label($0), $0.help(language) + choices($0), column: column) }
    }

    private func label(_ option: Option) -> String {
        let short = option.short.map { "-\($0), " } ?? "    "
        return short + "--" + option.long + (option.value.map { " \($0)" } ?? "")
    }

    private func choices(_ option: Option) -> String {
        option.choices.isEmpty ? "" : " [\(option.choices.joined(separator: " | "))]"
    }

    private func row(_ label: String, _ text: String, column: Int) -> [String] {
        let label = "  " + label
        guard DisplayWidth.of(label) + 2 <= column else {
            return [label] + TextWrapping.lines(blanks(column) + text, width: width, indent: column)
        }
        return TextWrapping.lines(DisplayWidth.pad(label, to: column) + text, width: width, indent: column)
    }

    private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

/// The exit statuses of contracts, "Exit codes", for help.
enum ExitStatusHelp {
    static func rows(_ language: Language) -> [(String, String)] {
        switch language {
        case .zh:
            [
                ("0", "全部查完,没有达到 --fail-on 的问题(不等于全部合格,见报告末行)"), ("1", "有达到 --fail-on 的问题"),
                ("2", "未查完:有文件未能检查、没有可检查的照片,或报告写不出"), ("64", "用法错误"), ("78", "通知配置或单位名单不能用"),
                ("130, 143", "被中断,报告注明 complete: false"),
            ]
        case .en:
            [
                (
                    "0",
                    "everything examined, nothing at or above --fail-on; no pass by itself, see the report's last line"
                ),
                ("1", "at least one finding at or above --fail-on"),
                ("2", "incomplete: something not examined, nothing to examine, or a report not written"),
                ("64", "wrong usage"), ("78", "unusable profile or roster"),
                ("130, 143", "interrupted; the report says complete: false"),
            ]
        }
    }
}
