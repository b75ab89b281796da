import PhotoCheck

/// The manual page in section 1, in the `man` macros of roff (groff_man(7)): made from the table of options, as the help is.
struct ManualPage {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    var lines: [String] {
        var lines = [
            #".\" Made by “photocheck manual”."#,
            ".TH PHOTOCHECK 1 \"\" \"photocheck \(Program.version)\"",
            // No name of an option is broken, and no gap torn between words.
            ".ad l", ".nh",
        ]
        lines += section(say("名称", "NAME"))
        lines.append(
            Self.text(say("photocheck - 按通知检查报送的照片", "photocheck - check submitted photos against a notice")))
        lines += section(say("用法", "SYNOPSIS"))
        for (number, command) in CommandName.allCases.enumerated() {
            if number > 0 { lines.append(".br") }
            let name = command == .check ? "photocheck [check]" : "photocheck \(command.rawValue)"
            lines.append(".B \(Self.text(name))")
            lines.append(Self.text("[\(say("选项", "OPTION"))…] \(command.operands)"))
        }
        lines += section(say("命令", "COMMANDS"))
        for command in CommandName.allCases { lines += item(command.rawValue, nil, command.summary(language)) }
        lines += section(say("选项", "OPTIONS"))
        for option in OptionTable.all {
            let name = (option.short.map { "-\($0), " } ?? "") + "--" + option.long
            var text = option.help(language)
            if !option.choices.isEmpty { text += " [\(option.choices.joined(separator: " | "))]" }
            if option.commands.count < CommandName.allCases.count {
                text += " (\(option.commands.map(\.rawValue).joined(separator: ", ")))"
            }
            lines += item(name, option.value, text)
        }
        lines += section(say("退出码", "EXIT STATUS"))
        for (code, text) in ExitStatusHelp.rows(language) { lines += item(code, nil, text) }
        lines += section(say("环境变量", "ENVIRONMENT"))
        for (name, text) in environment { lines += item(name, nil, text) }
        lines += section(say("例子", "EXAMPLES"))
        for (line, text) in examples { lines += [".TP", ".B \(Self.text(line))", Self.text(text)] }
        return lines
    }

    private var environment: [(String, String)] {
        [
            ("PHOTOCHECK_PROFILE", say("没有 --profile 时用的通知配置", "The profile where --profile names none")),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                say("帮助和错误信息的语言;不影响报告", "The language of help and errors; never that of a report")
            ),
            ("NO_COLOR, FORCE_COLOR, TERM", say("是否用颜色;--color 优先", "Whether to use colour; --color comes first")),
            ("PATH", say("用来找 pdftotext", "Where pdftotext is looked for")),
        ]
    }

    private var examples: [(String, String)] {
        [
            (
                "photocheck ./submissions --units 名单.txt --output report.html",
                say("检查一遍,屏幕上是文字,另写一份网页", "One scan: text here, and a page for a browser")
            ),
            ("photocheck precheck ./ours", say("报送前自查", "A unit's own check before it sends")),
            (
                "photocheck ./submissions --letters letters --until 2012-05-25",
                say("给每个单位一封信", "A letter to each unit")
            ),
            ("photocheck explain size.minimum", say("解释一项要求", "What one requirement asks")),
        ]
    }

    private func section(_ title: String) -> [String] { [".SH \(Self.text(title))"] }

    private func item(_ name: String, _ value: String?, _ text: String) -> [String] {
        let head = ".B \(Self.text(name))"
        return [".TP", value.map { ".BI \"\(Self.text(name)) \" \"\(Self.text($0))\"" } ?? head, Self.text(text)]
    }

    /// A text that roff shows as it is: `\`, `-`, and a dot or quote at the beginning mean something to it.
    private static func text(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": shown += "\\e"
            case "-": shown += "\\-"
            case "\"": shown += "\\(dq"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown.first == "." || shown.first == "'" ? "\\&" + shown : shown
    }
}
