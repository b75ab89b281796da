import PhotoCheck

/// What the program can be asked to do.
enum CommandName: String, CaseIterable {
    case check, precheck, captions, inspect, explain, profile, schema, completions, manual, help

    /// What it takes beside options.
    var operands: String {
        switch self {
        case .check: "PATH…"
        case .precheck: "FOLDER"
        case .captions: "init FOLDER --output FILE.xlsx"
        case .inspect: "PHOTO…"
        case .explain: "ID | --all"
        case .profile: "list | show [NAME|FILE] [--coverage] | init --from NAME [--year YEAR] | check FILE | schema"
        case .schema: "report"
        case .completions: "bash | zsh | fish"
        case .manual: ""
        case .help: "[COMMAND]"
        }
    }

    /// One line about it.
    func summary(_ language: Language) -> String {
        switch (self, language) {
        case (.check, .zh): "按通知检查报送的照片(默认命令)"
        case (.check, .en): "Check submitted photos against a notice (the default)"
        case (.precheck, .zh): "报送前自查自己的文件夹:列出要改的,或者“可以报送”"
        case (.precheck, .en): "Check a folder of your own before sending: what to mend, or that it is ready"
        case (.captions, .zh): "为一个文件夹的照片生成待填的说明表(xlsx)"
        case (.captions, .en): "Write the table (xlsx) in which a unit fills in the captions of its photos"
        case (.inspect, .zh): "显示照片的全部事实和找到的全部说明文字,不作判断"
        case (.inspect, .en): "Show every fact and every caption of photos, unjudged"
        case (.explain, .zh): "解释一项要求:要什么、依据哪一条、为什么不合格、怎么改"
        case (.explain, .en): "Explain a requirement: what is asked, the clause, why it fails, how to mend it"
        case (.profile, .zh): "列出、显示、新建或检验通知的配置"
        case (.profile, .en): "List, show, make or check profiles of notices"
        case (.schema, .zh): "显示 JSON 报告的格式定义"
        case (.schema, .en): "Print the JSON Schema of the report"
        case (.completions, .zh): "输出命令行补全脚本"
        case (.completions, .en): "Print what a shell completes"
        case (.manual, .zh): "输出手册页(roff),供 man 用"
        case (.manual, .en): "Print the manual page, in roff for man"
        case (.help, .zh): "显示帮助"
        case (.help, .en): "Show help"
        }
    }
}
