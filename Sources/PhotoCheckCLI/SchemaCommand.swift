import PhotoCheck

/// `photocheck schema report`: the JSON Schema of the report.
struct SchemaCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(UsageError) -> ExitStatus {
        guard let operand = invocation.operands.first else {
            throw .missingOperand(command: "schema", operands: CommandName.schema.operands)
        }
        let name = String(decoding: operand, as: UTF8.self)
        guard name == "report" else {
            throw .unknownCommand("schema \(name)", nearest: NearestName.of(name, in: ["report"]))
        }
        guard invocation.operands.count == 1 else {
            throw .unexpectedOperand(command: "schema report", operand: Complaint.shown(invocation.operands[1]))
        }
        return console.print([ReportSchema.text])
    }
}
