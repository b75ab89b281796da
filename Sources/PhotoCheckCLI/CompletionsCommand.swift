import PhotoCheck

/// `photocheck completions bash|zsh|fish` and `photocheck manual`: what a shell and `man` know of the program, made from its options.
struct CompletionsCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(UsageError) -> ExitStatus {
        let command = invocation.command
        let language = invocation.text(.lang).flatMap(Language.init) ?? console.language
        guard command == .completions else {
            if let operand = invocation.operands.first {
                throw .unexpectedOperand(command: command.rawValue, operand: Complaint.shown(operand))
            }
            return console.print(ManualPage(language).lines)
        }
        guard let operand = invocation.operands.first else {
            throw .missingOperand(command: command.rawValue, operands: command.operands)
        }
        let name = String(decoding: operand, as: UTF8.self)
        guard let shell = CompletionScript.Shell(rawValue: name) else {
            throw .unknownCommand(
                "completions \(name)",
                nearest: NearestName.of(name, in: CompletionScript.Shell.allCases.map(\.rawValue)))
        }
        guard invocation.operands.count == 1 else {
            throw .unexpectedOperand(
                command: "completions \(name)", operand: Complaint.shown(invocation.operands[1]))
        }
        return console.print(CompletionScript(shell, language).lines)
    }
}
