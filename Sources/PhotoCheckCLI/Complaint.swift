import PhotoCheck

/// What goes wrong outside the submissions, in one line on stderr.
enum Complaint: Hashable {
    case usage(UsageError)
    case cannotOpen(path: [UInt8], code: Int32)
    case cannotWrite(path: [UInt8], code: Int32)
    case cannotWriteOutput(code: Int32)
    case notAPlainFile(path: [UInt8])
    case outputIsInput(path: [UInt8])
    case outputRepeated(path: [UInt8])
    case outputIsNoReport(path: [UInt8])
    case emptyList(path: [UInt8])
    case outputExists(path: [UInt8])
    case noPhotos(path: [UInt8])
    case leftUnread(Leftover)
    case needsTrait(String)
    case needsPackage(String)
    case cacheInside(path: [UInt8])
    case lettersInside(path: [UInt8])
    case pagesInside(path: [UInt8])
    case noTemplates(path: [UInt8])
    case keyIsNoTable(path: [UInt8])
    case cacheIgnored(path: [UInt8], CheckCache.Problem)
    case profile(ProfileError)
    case roster(RosterError)
    case storedReport(StoredReportError)
    case internalFailure(String)

    /// The line, without `photocheck:` before it.
    func line(_ language: Language) -> String {
        func say(_ zh: String, _ en: String) -> String {
            switch language {
            case .zh: zh
            case .en: en
            }
        }
        switch self {
        case .usage(let error): return error.line(language)
        case .cannotOpen(let path, let code):
            return say("打不开 ", "cannot open ") + Self.shown(path) + ": " + Wording(language).errno(Int(code))
        case .cannotWrite(let path, let code):
            return say("写不出 ", "cannot write ") + Self.shown(path) + ": " + Wording(language).errno(Int(code))
        case .cannotWriteOutput(let code):
            return say("报告写不出: ", "cannot write the report: ") + Wording(language).errno(Int(code))
        case .notAPlainFile(let path):
            return say("不是普通文件,不能写报告: ", "not a plain file, no report is written to it: ") + Self.shown(path)
        case .outputIsInput(let path):
            return say("检查要读这个文件,报告不能写在上面: ", "the check reads this file, no report is written over it: ")
                + Self.shown(path)
        case .outputRepeated(let path):
            return say("--output 两次给了同一个文件: ", "--output names the same file twice: ") + Self.shown(path)
        case .outputIsNoReport(let path):
            return say(
                "在受检文件夹里,不是 photocheck 的 JSON 报告,不写(下次会被当作报送的文件): ",
                "in a checked folder, and no JSON report of photocheck: not written, the next run would read it: ")
                + Self.shown(path)
        case .emptyList(let path):
            return say("没有列出任何文件: ", "no file is listed in ") + Self.shown(path)
        case .outputExists(let path):
            return say("已有这个文件,不覆盖: ", "it is there already, and nothing is written over it: ") + Self.shown(path)
        case .noPhotos(let path):
            return say("没有照片: ", "there are no photos in ") + Self.shown(path)
        case .leftUnread(let leftover):
            return say("没有读成,表中可能缺照片: ", "not read, the table may lack photos: ")
                + Self.shown(leftover.path.bytes)
        case .needsTrait(let trait):
            return say(
                "本程序编译时没有打开特性 \(trait),不能用这个命令",
                "this program was built without the trait \(trait), which the command needs")
        case .needsPackage(let package):
            return say("本机缺少所需的库,请安装 ", "a library that this needs is not on this machine; install ") + package
        case .cacheInside(let path):
            return say("在受检文件夹里,不能放缓存: ", "in a checked folder, no place for a cache: ") + Self.shown(path)
        case .lettersInside(let path):
            return say("在受检文件夹里,不能放信: ", "in a checked folder, no place for letters: ") + Self.shown(path)
        case .pagesInside(let path):
            return say("在受检文件夹里,不能放网页: ", "in a checked folder, no place for pages: ") + Self.shown(path)
        case .noTemplates(let path):
            return say(
                "没有 return.txt、receipt.txt、reminder.txt 中的任何一个: ", "no return.txt, receipt.txt or reminder.txt in ")
                + Self.shown(path)
        case .keyIsNoTable(let path):
            return say("--anonymous 的文件名应以 .csv 结尾: ", "the file of --anonymous must end in .csv: ") + Self.shown(path)
        case .cacheIgnored(let path, let problem):
            return say("缓存 ", "cache ") + Self.shown(path) + say(" 不用,结果不受影响: ", " not used, results are the same: ")
                + problem.words(language)
        case .profile(let error): return TerminalText.escape(Wording(language).message(for: error))
        case .roster(let error): return TerminalText.escape(Wording(language).message(for: error))
        case .storedReport(let error):
            let place = error.file + (error.line.map { ":\($0)" } ?? "")
            let why =
                error.code.map { Wording(language).errno(Int($0)) }
                ?? say(
                    "不是 photocheck 的 JSON 报告(--format json 或 jsonl)",
                    "no JSON report of photocheck (--format json or jsonl)")
            return TerminalText.escape("\(place): \(why)")
        case .internalFailure(let what):
            return say("内部错误: ", "internal error: ") + TerminalText.escape(what)
        }
    }

    static func shown(_ path: [UInt8]) -> String {
        TerminalText.escape(SubmittedPath(bytes: path).shown)
    }
}

extension UsageError {
    /// The line, with the nearest right word where there is one.
    func line(_ language: Language) -> String {
        func say(_ zh: String, _ en: String) -> String {
            switch language {
            case .zh: zh
            case .en: en
            }
        }
        func meant(_ nearest: String?) -> String {
            nearest.map { say(";是不是 \($0)?", "; did you mean \($0)?") }
                ?? say(";见 photocheck --help", "; see photocheck --help")
        }
        let line =
            switch self {
            case .unknownOption(let name, let nearest): say("没有选项 \(name)", "no option \(name)") + meant(nearest)
            case .unknownCommand(let name, let nearest):
                say("没有命令或文件 \(name)", "no command or file \(name)") + meant(nearest)
            case .notForCommand(let option, let command):
                say("命令 \(command) 没有选项 \(option)", "\(command) has no option \(option)")
                    + say(";见 photocheck \(command) --help", "; see photocheck \(command) --help")
            case .missingValue(let option, let value): say("\(option) 后面缺 \(value)", "\(option) needs \(value)")
            case .unexpectedValue(let option): say("\(option) 不带值", "\(option) takes no value")
            case .badValue(let option, let value, let allowed, let nearest):
                say("\(option) 不能是 \(value),可以是 \(allowed)", "\(option) cannot be \(value), only \(allowed)")
                    + (nearest.map { say(";是不是 \($0)?", "; did you mean \($0)?") } ?? "")
            case .repeated(let option): say("\(option) 只能给一次", "\(option) may be given only once")
            case .missingOperand(let command, let operands):
                say("缺少 \(operands);", "\(operands) is missing; ")
                    + say("见 photocheck \(command) --help", "see photocheck \(command) --help")
            case .unexpectedOperand(let command, let operand):
                say("\(command) 不认识 \(operand)", "\(command) does not know \(operand)") + meant(nil)
            case .pathsAndList:
                say("--files-from 和 PATH 只能用一个", "give either --files-from or PATH, not both")
            case .missingOption(let command, let option):
                say("\(command) 需要选项 \(option)", "\(command) needs the option \(option)")
                    + say(";见 photocheck --help", "; see photocheck --help")
            case .notTogether(let option, let other):
                say("\(option) 和 \(other) 只能用一个", "give either \(option) or \(other), not both")
            case .outputFormat(let name):
                say(
                    "--output 的扩展名须为 \(ReportKind.extensions): \(name)",
                    "--output needs one of \(ReportKind.extensions): \(name)")
            }
        return TerminalText.escape(line)
    }
}

extension CheckCache.Problem {
    /// What is wrong with a cache, in a few words.
    fileprivate func words(_ language: Language) -> String {
        let (zh, en) =
            switch self {
            case .system(let code): (Wording(.zh).errno(Int(code)), Wording(.en).errno(Int(code)))
            case .notPrivate: ("不归自己所有,或别人也可写", "it is not yours alone to write")
            case .foreign: ("里面是别的东西", "it holds other things")
            case .insideSubmission: ("在受检文件夹里", "it lies in a checked folder")
            case .corrupt: ("内容损坏", "it is damaged")
            }
        return language == .zh ? zh : en
    }
}
