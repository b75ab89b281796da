import Bytes
import PhotoCheck

/// `photocheck profile list | show [NAME|FILE]`.
struct ProfileCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(UsageError) -> ExitStatus {
        guard let verb = invocation.operands.first.map({ String(decoding: $0, as: UTF8.self) }) else {
            throw .missingOperand(command: "profile", operands: CommandName.profile.operands)
        }
        switch verb {
        case "list":
            guard invocation.operands.count == 1 else {
                throw .unexpectedOperand(command: "profile list", operand: Complaint.shown(invocation.operands[1]))
            }
            return list()
        case "show":
            guard invocation.operands.count <= 2 else {
                throw .unexpectedOperand(command: "profile show", operand: Complaint.shown(invocation.operands[2]))
            }
            return show(invocation.operands.dropFirst().first)
        default: throw .unknownCommand("profile \(verb)", nearest: NearestName.of(verb, in: ["list", "show"]))
        }
    }

    private func list() -> ExitStatus {
        let width = Profile.builtIn.map(\.name.utf8.count).max() ?? 0
        return console.print(
            Profile.builtIn.map { builtIn in
                let title = (try? Profile.named(builtIn.name))?.title ?? ""
                return DisplayWidth.pad(builtIn.name, to: width) + "  " + title
            })
    }

    /// The YAML: of a built-in profile as it is, of a file after it was read and found usable.
    private func show(_ name: [UInt8]?) -> ExitStatus {
        do throws(ProfileError) {
            let (profile, file) = try invocation.profile(named: name)
            guard let file else {
                let yaml = Profile.builtIn.first { $0.name == profile.id }?.yaml ?? ""
                return console.print([yaml.hasSuffix("\n") ? String(yaml.dropLast()) : yaml])
            }
            guard let bytes = try? System.content(of: file, limit: ResourceLimits.default.profileBytes) else {
                return .configuration
            }
            return console.print([String(decoding: bytes, as: UTF8.self)])
        } catch {
            console.complain(.profile(error))
            return .configuration
        }
    }
}
