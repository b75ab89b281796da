import PhotoCheck

/// What the arguments ask for.
struct Invocation {
    var command: CommandName
    /// Whether the command was named; without, `check` is meant.
    var isNamed: Bool
    /// Paths and words, as bytes.
    var operands: [[UInt8]]
    /// The options given, with their values; a switch has an empty one.
    var options: [Option.ID: [[UInt8]]]

    func has(_ id: Option.ID) -> Bool { options[id] != nil }
    func bytes(_ id: Option.ID) -> [UInt8]? { options[id]?.last }
    /// A value that the parser has checked to be text.
    func text(_ id: Option.ID) -> String? { bytes(id).map { String(decoding: $0, as: UTF8.self) } }
}

/// Arguments that cannot be understood: one line on stderr, exit 64.
enum UsageError: Error, Hashable {
    case unknownOption(String, nearest: String?)
    case unknownCommand(String, nearest: String?)
    case notForCommand(option: String, command: String)
    case missingValue(option: String, value: String)
    case unexpectedValue(option: String)
    case badValue(option: String, value: String, allowed: String, nearest: String?)
    case repeated(option: String)
    case missingOperand(command: String, operands: String)
    case unexpectedOperand(command: String, operand: String)
    case pathsAndList
    case outputFormat(String)
    case missingOption(command: String, option: String)
    case notTogether(option: String, other: String)
}

extension Invocation {
    /// Reads arguments: options anywhere before `--`, as `--name value`, `--name=value`, `-o value`, `-ovalue`, letters joined.
    static func parse(_ arguments: [[UInt8]]) throws(UsageError) -> Invocation {
        var invocation = Invocation(command: .check, isNamed: false, operands: [], options: [:])
        var rest = arguments[...]
        var readsOptions = true
        while let argument = rest.popFirst() {
            if readsOptions, argument == Array("--".utf8) {
                readsOptions = false
            } else if readsOptions, argument.starts(with: Array("--".utf8)) {
                try invocation.takeLong(argument, &rest)
            } else if readsOptions, argument.first == UInt8(ascii: "-"), argument.count > 1 {
                try invocation.takeShort(argument, &rest)
            } else if readsOptions, !invocation.isNamed, invocation.operands.isEmpty,
                let command = CommandName(rawValue: String(decoding: argument, as: UTF8.self))
            {
                invocation.command = command
                invocation.isNamed = true
            } else {
                invocation.operands.append(argument)
            }
        }
        guard !invocation.has(.help), !invocation.has(.version) else { return invocation }
        for option in OptionTable.all where invocation.has(option.id) {
            guard option.commands.contains(invocation.command) else {
                throw .notForCommand(option: "--" + option.long, command: invocation.command.rawValue)
            }
        }
        return invocation
    }

    private mutating func takeLong(_ argument: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(UsageError) {
        let body = argument.dropFirst(2)
        let name = String(decoding: body.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
        let given = body.firstIndex(of: UInt8(ascii: "=")).map { Array(body[($0 + 1)...]) }
        guard let option = OptionTable.named(name) else {
            let nearest = NearestName.of(name, in: OptionTable.all.map(\.long))
            throw .unknownOption("--" + name, nearest: nearest.map { "--" + $0 })
        }
        guard option.value != nil else {
            guard given == nil else { throw .unexpectedValue(option: "--" + name) }
            return try add(option, [], as: "--" + name)
        }
        guard let value = given ?? rest.popFirst() else {
            throw .missingValue(option: "--" + name, value: option.value ?? "")
        }
        try add(option, value, as: "--" + name)
    }

    private mutating func takeShort(_ argument: [UInt8], _ rest: inout ArraySlice<[UInt8]>) throws(UsageError) {
        var letters = argument.dropFirst()
        while let letter = letters.popFirst() {
            guard let option = OptionTable.lettered(letter) else {
                let shown = String(decoding: argument, as: UTF8.self)
                let word = String(decoding: argument.drop { $0 == UInt8(ascii: "-") }, as: UTF8.self)
                // `-format` is more likely a word with one dash too few than five letters.
                let nearest = word.utf8.count > 2 ? NearestName.of(word, in: OptionTable.all.map(\.long)) : nil
                throw .unknownOption(shown, nearest: nearest.map { "--" + $0 })
            }
            let name = "-" + String(decoding: CollectionOfOne(letter), as: UTF8.self)
            guard let placeholder = option.value else {
                try add(option, [], as: name)
                continue
            }
            let value = letters.isEmpty ? rest.popFirst() : Array(letters)
            guard let value else { throw .missingValue(option: name, value: placeholder) }
            return try add(option, value, as: name)
        }
    }

    private mutating func add(_ option: Option, _ value: [UInt8], as name: String) throws(UsageError) {
        if option.value != nil {
            guard !value.isEmpty else { throw .missingValue(option: name, value: option.value ?? "") }
            let text = String(decoding: value, as: UTF8.self)
            if !option.choices.isEmpty, !option.choices.contains(text) {
                throw .badValue(
                    option: name, value: text, allowed: option.choices.joined(separator: " | "),
                    nearest: NearestName.of(text, in: option.choices))
            }
            if let range = option.number, !(Int(text).map(range.contains) ?? false) {
                throw .badValue(
                    option: name, value: text, allowed: "\(range.lowerBound)…\(range.upperBound)", nearest: nil)
            }
        }
        guard option.isRepeatable || option.value == nil || !has(option.id) else { throw .repeated(option: name) }
        options[option.id, default: []].append(value)
    }
}
