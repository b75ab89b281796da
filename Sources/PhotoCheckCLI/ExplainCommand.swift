import PhotoCheck

/// `photocheck explain ID | --all`: what is asked, the clause, why it fails, how to mend it.
struct ExplainCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(UsageError) -> ExitStatus {
        guard invocation.has(.all) || !invocation.operands.isEmpty else {
            throw .missingOperand(command: "explain", operands: CommandName.explain.operands)
        }
        let profile: Profile
        do throws(ProfileError) {
            profile = try invocation.profile().profile
        } catch {
            console.complain(.profile(error))
            return .configuration
        }
        let language = invocation.text(.lang).flatMap(Language.init) ?? console.language
        let wording = Wording(language)
        let known = profile.askedIDs
        var ids: [RequirementID] = []
        for operand in invocation.operands {
            let name = String(decoding: operand, as: UTF8.self)
            let id = RequirementID(rawValue: name)
            guard known.contains(id) || Registry.ids.contains(id) else {
                throw .unknownCommand(name, nearest: NearestName.of(name, in: known.map(\.rawValue)))
            }
            ids.append(id)
        }
        if invocation.has(.all) { ids = known }
        let width = System.isTerminal(1) ? min(max(System.columns(1) ?? 80, 40), 100) : 80
        let texts = ids.map { wording.explanation(of: $0, profile: profile) }
        let lines = texts.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
        return console.print(lines.flatMap { TextWrapping.lines(String($0), width: width) })
    }
}

extension Profile {
    /// Everything that the notice asks, in the order of reports.
    var askedIDs: [RequirementID] {
        var ids: [RequirementID] = []
        let all =
            photoRequirements.map(\.id) + unitRequirements.map(\.id) + runRequirements.map(\.id) + forAPerson.map(\.id)
            + notChecked.map(\.requirement)
        for id in all where !ids.contains(id) { ids.append(id) }
        return ids
    }
}
