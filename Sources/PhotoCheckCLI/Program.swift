import PhotoCheck

/// The program: which command, in which language, and how it ends.
enum Program {
    /// The version; the same number as in CHANGELOG.
    static let version = "0.1.0"

    static func run() async -> ExitStatus {
        System.ignoreBrokenPipes()
        let console = Console()
        do throws(UsageError) {
            let invocation = try Invocation.parse(System.arguments)
            if System.arguments.isEmpty {
                console.error(HelpText(console.language, width: 80).short)
                return .usage
            }
            if invocation.has(.help) || invocation.command == .help { return try help(invocation, console) }
            if invocation.has(.version) { return console.print(["photocheck \(version)"]) }
            switch invocation.command {
            case .check, .precheck: return try await CheckCommand(invocation, console).run()
            case .captions: return try await CaptionsCommand(invocation, console).run()
            case .inspect: return try InspectCommand(invocation, console).run()
            case .explain: return try ExplainCommand(invocation, console).run()
            case .profile: return try ProfileCommand(invocation, console).run()
            case .schema: return try SchemaCommand(invocation, console).run()
            case .completions, .manual: return try CompletionsCommand(invocation, console).run()
            case .help: return try help(invocation, console)
            }
        } catch {
            console.complain(.usage(error))
            return .usage
        }
    }

    private static func help(_ invocation: Invocation, _ console: Console) throws(UsageError) -> ExitStatus {
        var command = invocation.isNamed ? invocation.command : nil
        if invocation.command == .help, let operand = invocation.operands.first {
            let name = String(decoding: operand, as: UTF8.self)
            command = CommandName(rawValue: name)
            guard command != nil else {
                throw .unknownCommand(name, nearest: NearestName.of(name, in: CommandName.allCases.map(\.rawValue)))
            }
        }
        return console.print(HelpText(console.language, width: System.columns(1) ?? 80).lines(command))
    }
}

/// Standard output and standard error for everything that is no report, in the language of the environment.
struct Console {
    /// LC_ALL, LC_MESSAGES, LANG, the first that is set (POSIX, 8.2); Chinese when it begins with `zh`, else English.
    let language: Language

    init() {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(System.environment).first ?? []
        language = locale.starts(with: Array("zh".utf8)) ? .zh : .en
    }

    /// Prints lines and says how that went.
    func print(_ lines: [String]) -> ExitStatus {
        let output = StandardOutput()
        do throws(ReportOutputError) {
            try output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
            try output.finish()
            return .clean
        } catch {
            return failed(error)
        }
    }

    /// A report that could not be written: 2, and without a word when the reader has gone.
    func failed(_ error: ReportOutputError) -> ExitStatus {
        if error.code != System.Failure.brokenPipe.code { complain(.cannotWriteOutput(code: error.code)) }
        return .incomplete
    }

    func complain(_ complaint: Complaint) {
        error(["photocheck: " + complaint.line(language)])
    }

    func error(_ lines: [String]) {
        // There is nowhere left to say that stderr cannot be written.
        try? System.writeAll(2, Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}
