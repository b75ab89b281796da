import Bytes
import PhotoCheck

/// `photocheck profile list | show | init | check | schema`.
struct ProfileCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    private enum Verb: String, CaseIterable {
        case list, show, `init`, check, schema

        /// How many names may follow.
        var operands: Int {
            switch self {
            case .list, .`init`, .schema: 0
            case .show, .check: 1
            }
        }

        /// The options that it alone knows.
        var options: [Option.ID] {
            switch self {
            case .list, .check, .schema: []
            case .show: [.coverage]
            case .`init`: [.from, .year]
            }
        }
    }

    func run() throws(UsageError) -> ExitStatus {
        guard let word = invocation.operands.first.map({ String(decoding: $0, as: UTF8.self) }) else {
            throw .missingOperand(command: "profile", operands: CommandName.profile.operands)
        }
        guard let verb = Verb(rawValue: word) else {
            throw .unknownCommand("profile \(word)", nearest: NearestName.of(word, in: Verb.allCases.map(\.rawValue)))
        }
        guard invocation.operands.count <= 1 + verb.operands else {
            throw .unexpectedOperand(
                command: "profile \(word)", operand: Complaint.shown(invocation.operands[1 + verb.operands]))
        }
        for option in [Option.ID.coverage, .from, .year] where invocation.has(option) && !verb.options.contains(option)
        {
            throw .notForCommand(option: "--" + option.rawValue, command: "profile \(word)")
        }
        let name = invocation.operands.dropFirst().first
        switch verb {
        case .list: return list()
        case .show: return show(name)
        case .schema: return console.print([ProfileSchema.text])
        case .check:
            guard let name else { throw .missingOperand(command: "profile check", operands: "FILE") }
            return check(name)
        case .`init`:
            guard let from = invocation.bytes(.from) else {
                throw .missingOption(command: "profile init", option: "--from NAME")
            }
            return start(from)
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

    /// The YAML, or what became of each clause.
    private func show(_ name: [UInt8]?) -> ExitStatus {
        reading(name) { profile, yaml in
            guard invocation.has(.coverage) else { return [yaml] }
            return Wording(invocation.language(profile)).coverage(of: profile)
        }
    }

    /// A YAML to start from.
    private func start(_ from: [UInt8]) -> ExitStatus {
        reading(from) { profile, yaml in
            let year = invocation.text(.year).flatMap { Int($0) }
            return [Profile.template(from: yaml, year: year, language: invocation.language(profile))]
        }
    }

    private func check(_ name: [UInt8]) -> ExitStatus {
        reading(name) { profile, _ in
            [Wording(invocation.language(profile)).usable(profile, file: SubmittedPath(bytes: name).shown)]
        }
    }

    /// Reads a profile and prints what is made of it and of its text: of a built-in one as it is, of a file after it was found usable.
    private func reading(_ name: [UInt8]?, _ lines: (Profile, String) -> [String]) -> ExitStatus {
        do throws(ProfileError) {
            let (profile, file) = try invocation.profile(named: name)
            var yaml = Profile.builtIn.first { $0.name == profile.id }?.yaml ?? ""
            if let file {
                guard let bytes = try? System.content(of: file, limit: ResourceLimits.default.profileBytes) else {
                    return .configuration
                }
                yaml = String(decoding: bytes, as: UTF8.self)
            }
            return console.print(lines(profile, yaml.hasSuffix("\n") ? String(yaml.dropLast()) : yaml))
        } catch {
            console.complain(.profile(error))
            return .configuration
        }
    }
}
