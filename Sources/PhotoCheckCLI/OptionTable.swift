import PhotoCheck

/// Every option of every command, declared once: parsing, help and suggestions all come from this table.
///
/// ArgumentParser is not used: it repairs arguments that are not UTF-8, so that files with GBK names could not be opened; its headings and
/// errors cannot be in Chinese; and it would add 25 to 50 seconds to every clean build.
enum OptionTable {
    static let all: [Option] = [
        Option(
            .profile, value: "NAME|FILE", commands: [.check, .precheck, .captions, .explain],
            zh: "按哪个通知检查:内置名称或 YAML 文件;默认取环境变量 PHOTOCHECK_PROFILE,再默认 openness-day-2012",
            en:
                "Notice to check against, a built-in name or a YAML file; default: PHOTOCHECK_PROFILE, else openness-day-2012"
        ),
        Option(
            .units, value: "FILE", commands: [.check], zh: "应报送单位名单:文本(一行一个,别名、邮箱用制表符隔开)或表格(csv、xlsx)",
            en: "Roster of units: text (one a line, aliases and addresses after tabs) or a table (csv, xlsx)"),
        Option(
            .unitList, value: "FILE", commands: [.check],
            zh: "每个文件属于哪个单位,一行一个:文件、制表符、单位;用于 units: {from: list} 的配置",
            en: "The unit of each file, one a line: file, tab, unit; for profiles with units: {from: list}"),
        Option(
            .arrivals, value: "FILE", commands: [.check],
            zh: "送达登记表(csv):每行一个单位和送达时间,按通知的时区;邮件上的时间优先",
            en:
                "Arrival list (csv): in each row a unit and when it arrived, in the notice's time zone; a mail's own times come first"
        ),
        Option(
            .since, value: "FILE", commands: [.check],
            zh: "与这份较早的 JSON 报告比较:各单位改了什么、还差什么、新出现什么",
            en: "Compare with this earlier JSON report: what each unit mended, what is open, what is new"),
        Option(
            .sample, value: "N", number: 1...100_000, commands: [.check],
            zh: "抽查 N 个单位,按单位类别分配;同一种子结果相同", en: "Draw N units for a spot check, from each kind its share"),
        Option(
            .seed, value: "S", number: 0...2_147_483_647, commands: [.check], zh: "决定 --sample 的抽取和 --anonymous 的代号;默认 0",
            en: "What decides the draw of --sample and the codes of --anonymous; default: 0"),
        Option(
            .anonymous, value: "FILE", commands: [.check],
            zh: "给评委看:所有报告不写单位、文件名和署名,只写代号;代号对应谁,只写进 FILE(.csv),由主办方保管",
            en:
                "For jurors: reports show codes for units, files and authors; who is who stands in FILE (.csv) alone"
        ),
        Option(
            .unitLevel, value: "LEVEL", choices: ["auto", "0", "1", "2"], commands: [.check],
            zh: "哪一层文件夹是单位;默认 auto", en: "Which folders are units; default: auto"),
        Option(
            .headersOnly, commands: [.check, .precheck], zh: "只读文件头和文字,不解码画面:快,但不能证明画面完好",
            en: "Read headers and texts only: quick, and no proof that a picture is whole"),
        Option(
            .format, value: "FORMAT", choices: ReportKind.names, commands: [.check, .precheck, .inspect],
            zh: "标准输出的格式;默认 text;inspect 只有 text、json、jsonl",
            en: "Format on standard output; default: text; inspect has text, json and jsonl only"),
        Option(
            .output, short: "o", value: "FILE", isRepeatable: true,
            commands: [.check, .precheck, .captions],
            zh: "另写一份报告,格式按扩展名(\(ReportKind.extensions));可重复。captions init:待填的表,.xlsx,不覆盖已有的文件",
            en:
                "Also write a report, format by extension (\(ReportKind.extensions)); may be repeated. captions init: the table, .xlsx, over no existing file"
        ),
        Option(
            .csvDialect, value: "DIALECT", choices: ["guarded", "raw"], commands: [.check, .precheck],
            zh: "csv 里像公式的格:guarded(默认)前面加撇号,raw 原样",
            en: "Cells of csv that look like a formula: guarded (default) by an apostrophe, or raw"),
        Option(
            .noThumbnails, commands: [.check, .precheck], zh: "html 报告和信里不带缩略图:文件小得多,页内也不能对着画面判断",
            en: "No thumbnails in html and letters: a much smaller file, and nothing to look at when judging in it"),
        Option(
            .pages, value: "DIR", commands: [.check],
            zh: "另写网页,每个单位一页,连同目录 index.html 放进一个新文件夹:照片太多、一个 html 放不下缩略图时用",
            en:
                "Also write HTML with a page for each unit and an index.html into a new folder: for more photos than one file has room for thumbnails"
        ),
        Option(
            .letters, value: "DIR", commands: [.check],
            zh: "另为每个单位写一封信(退回修改通知、回执、催报通知;docx、html、txt)和一张邮件合并表,放进一个新文件夹",
            en:
                "Also write a letter to each unit (to mend, receipt, reminder; docx, html, txt) and a mail-merge table into a new folder"
        ),
        Option(
            .until, value: "DAY", commands: [.check], zh: "信里写明的修改期限,原样照写,如 5月20日",
            en: "The day until which to mend, as it shall stand in the letters"),
        Option(
            .letterTemplates, value: "DIR", commands: [.check],
            zh: "信的措辞:一个文件夹,里面是 return.txt receipt.txt reminder.txt(缺哪个就用自带的)",
            en:
                "The words of the letters: a folder with return.txt, receipt.txt, reminder.txt; ours for those not there"
        ),
        Option(
            .lang, value: "LANG", choices: ["zh", "en"],
            commands: [.check, .precheck, .captions, .inspect, .explain, .profile, .completions, .manual],
            zh: "报告的语言;默认取通知的语言", en: "Language of reports; default: the notice's"),
        Option(
            .failOn, value: "OUTCOME", choices: FailOn.allCases.map(\.rawValue),
            commands: [.check, .precheck],
            zh: "何种结果使退出码为 1;默认 unmet", en: "Which outcome makes the exit status 1; default: unmet"),
        Option(
            .filesFrom, value: "FILE|-", commands: [.check], zh: "从文件(- 为标准输入)读取要检查的文件,一行一个",
            en: "Read the files to check from FILE (- is standard input), one a line"),
        Option(
            .null, short: "0", commands: [.check], zh: "--files-from 的文件名以 NUL 结尾",
            en: "Names of --files-from end in NUL"),
        Option(
            .whatIf, value: "ID.KEY=VALUE", isRepeatable: true, commands: [.check, .precheck],
            zh: "另算一遍:改一个值会改变多少结论(如 size.minimum.at-least=2400x1800);可重复",
            en:
                "Also count the verdicts that another value would change (size.minimum.at-least=2400x1800); may be repeated"
        ),
        Option(
            .jobs, value: "N", number: 1...256, commands: [.check, .precheck], zh: "同时读取的文件数,1 到 256;同时解码的不多于处理器核数",
            en: "Files read at the same time, 1 to 256; no more are decoded at once than there are cores"),
        Option(
            .cache, value: "DIR", commands: [.check, .precheck],
            zh: "把结果存在这个文件夹(自己专用,不在受检文件夹里),文件未变的单位下次不再读;默认不存",
            en:
                "Keep results in DIR (a folder of your own outside what is checked); units whose files are unchanged are not read again; default: off"
        ),
        Option(
            .cacheKey, value: "KEY", choices: CheckCache.Key.allCases.map(\.rawValue), commands: [.check, .precheck],
            zh: "--cache 凭什么认文件未变:stat 看大小、时间等,content 看全部内容(要读完整个文件);默认 stat",
            en:
                "How --cache knows a file again: stat by size, times and the like, content by all its bytes (reads them); default: stat"
        ),
        Option(
            .details, commands: [.check], zh: "照片再多也逐张说明", en: "Explain every photo, however many there are"),
        Option(
            .quiet, short: "q", commands: [.check, .precheck], zh: "不显示进度,text 格式只打印结论",
            en: "No progress; text format prints the conclusion only"),
        Option(
            .color, value: "WHEN", choices: ["auto", "always", "never"],
            commands: [.check, .precheck, .inspect],
            zh: "是否用颜色;默认 auto", en: "Whether to use colour; default: auto"),
        Option(.all, commands: [.explain], zh: "解释全部要求", en: "Explain every requirement"),
        Option(
            .coverage, commands: [.profile], zh: "show:通知的每一条由程序判断、由人工判断,还是与报送材料无关",
            en: "show: each clause of the notice as judged, for a person, or not about submissions"),
        Option(
            .from, value: "NAME|FILE", commands: [.profile], zh: "init:以哪个配置为底稿",
            en: "init: the profile to start from"),
        Option(
            .year, value: "YEAR", number: 1900...9999, commands: [.profile], zh: "init:把日期改到这一年",
            en: "init: the year to move the days to"),
        Option(.help, short: "h", commands: CommandName.allCases, zh: "显示帮助", en: "Show help"),
        Option(.version, commands: CommandName.allCases, zh: "显示版本", en: "Show the version"),
    ]

    /// An option by its long name.
    static func named(_ name: String) -> Option? {
        all.first { $0.long == name }
    }

    /// An option by its letter.
    static func lettered(_ letter: UInt8) -> Option? {
        all.first { $0.short.map { UInt8(ascii: $0) } == letter }
    }
}

/// One option.
struct Option {
    /// Its lasting name.
    let id: ID
    /// Its letter.
    let short: Unicode.Scalar?
    /// What stands for its value in help; nil for a switch.
    let value: String?
    /// The values it takes; empty when any will do.
    let choices: [String]
    /// The numbers it takes; nil when it takes no number.
    let number: ClosedRange<Int>?
    let isRepeatable: Bool
    let commands: [CommandName]
    private let zh: String
    private let en: String

    enum ID: String, CaseIterable {
        case profile, units
        case unitList = "unit-list"
        case arrivals, since, sample, seed, anonymous
        case unitLevel = "unit-level"
        case headersOnly = "headers-only"
        case csvDialect = "csv-dialect"
        case noThumbnails = "no-thumbnails"
        case format, output, pages, letters, until, lang
        case letterTemplates = "letter-templates"
        case failOn = "fail-on"
        case filesFrom = "files-from"
        case whatIf = "what-if"
        case cache
        case cacheKey = "cache-key"
        case null, jobs, details, quiet, color, all, coverage, from, year, help, version
    }

    init(
        _ id: ID, short: Unicode.Scalar? = nil, value: String? = nil, choices: [String] = [],
        number: ClosedRange<Int>? = nil, isRepeatable: Bool = false, commands: [CommandName], zh: String, en: String
    ) {
        self.id = id
        self.short = short
        self.value = value
        self.choices = choices
        self.number = number
        self.isRepeatable = isRepeatable
        self.commands = commands
        self.zh = zh
        self.en = en
    }

    var long: String { id.rawValue }

    func help(_ language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
