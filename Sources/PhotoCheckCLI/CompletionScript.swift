import PhotoCheck

/// What a shell offers while a command line is typed: commands, the options of each, their values, ids and profiles.
struct CompletionScript {
    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    private let shell: Shell
    private let language: Language

    init(_ shell: Shell, _ language: Language) {
        self.shell = shell
        self.language = language
    }

    var lines: [String] {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    private static let names = CommandName.allCases.map(\.rawValue)

    private static func options(of command: CommandName) -> [Option] {
        OptionTable.all.filter { $0.commands.contains(command) }
    }

    /// The words that may stand in an option's place for a value; empty where files are offered.
    private static func values(_ option: Option) -> [String] {
        switch option.id {
        case .profile, .from: Profile.builtIn.map(\.name)
        default: option.choices
        }
    }

    /// Whether its value is a file, perhaps beside words.
    private static func takesFile(_ option: Option) -> Bool {
        option.choices.isEmpty && option.number == nil && option.value != nil
            && ![.whatIf, .until].contains(option.id)
    }

    /// The words with which a command's operands begin; empty where they are files.
    private static func words(of command: CommandName) -> [String] {
        switch command {
        case .check, .precheck, .inspect, .manual: []
        case .captions: ["init"]
        case .explain: Registry.ids.map(\.rawValue)
        case .profile: ["list", "show", "init", "check", "schema"]
        case .schema: ["report"]
        case .completions: Shell.allCases.map(\.rawValue)
        case .help: names
        }
    }

    // MARK: bash

    private var bash: [String] {
        var lines = [
            "# photocheck \(Program.version): completion for bash", "_photocheck() {",
            "  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= options= words= word",
            "  COMPREPLY=()",
            "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
            "    case $word in \(Self.names.joined(separator: "|"))) command=$word; break ;; esac", "  done",
            "  case $before in",
        ]
        for option in OptionTable.all where option.value != nil {
            let names = (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.long)"]
            lines.append(
                "    \(names.joined(separator: "|"))) words='\(Self.values(option).joined(separator: " "))' ;;")
        }
        lines += [
            "    *) case ${command:-check} in"
        ]
        for command in CommandName.allCases {
            let options = Self.options(of: command).map { "--\($0.long)" }.joined(separator: " ")
            lines.append(
                "      \(command.rawValue)) options='\(options)' words='\(Self.words(of: command).joined(separator: " "))' ;;"
            )
        }
        lines += [
            "      esac", "      [[ $command ]] || words='\(Self.names.joined(separator: " "))' ;;", "  esac",
            "  [[ $current == -* ]] && words=$options",
            "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))", "}",
            "complete -o default -F _photocheck photocheck",
        ]
        return lines
    }

    // MARK: zsh

    private var zsh: [String] {
        var lines = [
            "#compdef photocheck", "# photocheck \(Program.version): completion for zsh", "_photocheck() {",
            "  local command word", "  local -a options operands", "  for word in ${words[2,CURRENT-1]}; do",
            "    case $word in (\(Self.names.joined(separator: "|"))) command=$word; break ;; esac", "  done",
            "  case ${command:-check} in",
        ]
        for command in CommandName.allCases {
            lines.append("    (\(command.rawValue))")
            lines.append("      options=(")
            lines += Self.options(of: command).map { "        \(zshOption($0))" }
            lines.append("      )")
            lines.append("      operands=(\(Self.words(of: command).joined(separator: " "))) ;;")
        }
        lines += [
            "  esac", "  [[ -n $command ]] || operands=(\(Self.names.joined(separator: " ")))",
            "  _arguments -s -S $options \"*:: :{ compadd -a operands; _files }\"", "}", "_photocheck \"$@\"",
        ]
        return lines
    }

    private func zshOption(_ option: Option) -> String {
        var help = ""
        for character in option.help(language) {
            switch character {
            case "[", "]", ":", "\\": help += "\\\(character)"
            case "'": help += "'\\''"
            default: help.append(character)
            }
        }
        let repeats = option.isRepeatable ? "*" : ""
        var value = ""
        if let placeholder = option.value {
            let words = Self.values(option)
            let list = words.isEmpty ? "" : "(\(words.joined(separator: " ")))"
            value =
                ":\(placeholder):" + (Self.takesFile(option) && words.isEmpty ? "_files" : list.isEmpty ? " " : list)
        }
        let long = "'\(repeats)--\(option.long)\(option.value == nil ? "" : "=")[\(help)]\(value)'"
        guard let short = option.short else { return long }
        return "\(long) '\(repeats)-\(short)\(option.value == nil ? "" : "+")[\(help)]\(value)'"
    }

    // MARK: fish

    private var fish: [String] {
        var lines = ["# photocheck \(Program.version): completion for fish"]
        for command in CommandName.allCases {
            lines.append(
                "complete -c photocheck -n __fish_use_subcommand -a \(command.rawValue) -d \(fishText(command.summary(language)))"
            )
        }
        let others = CommandName.allCases.filter { $0 != .check }.map(\.rawValue).joined(separator: " ")
        for command in CommandName.allCases {
            // Without a command `check` is meant.
            let place =
                command == .check
                ? "'not __fish_seen_subcommand_from \(others)'" : "'__fish_seen_subcommand_from \(command.rawValue)'"
            for option in Self.options(of: command) {
                let short = option.short.map { " -s \($0)" } ?? ""
                let words = Self.values(option)
                let list = words.isEmpty ? "" : " -a '\(words.joined(separator: " "))'"
                let value = option.value == nil ? "" : Self.takesFile(option) ? " -r -F" : " -x"
                lines.append(
                    "complete -c photocheck -n \(place)\(short) -l \(option.long)\(value)\(list) -d \(fishText(option.help(language)))"
                )
            }
            let words = Self.words(of: command)
            guard !words.isEmpty else { continue }
            lines.append("complete -c photocheck -n \(place) -f -a '\(words.joined(separator: " "))'")
        }
        return lines
    }

    private func fishText(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
