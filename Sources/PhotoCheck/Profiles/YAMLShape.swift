/// Looks over a YAML text before the parser sees it: how deep it nests, and whether it has anchors or aliases.
///
/// The parser calls itself once a level and copies what an alias names, so 250 KB of `[` or a few nested aliases would cost the stack or
/// gigabytes. This scanner keeps no tree. It follows the tokens as libyaml's `scanner.c` reads them (YAML 1.1, chapters 5 and 7 to 9); where
/// the text is no YAML it may say anything, for the parser then refuses the text at the same place.
struct YAMLShape {
    /// What the parser must not see.
    enum Refusal: Error, Hashable {
        case anchorOrAlias
        case tooDeep
    }

    private let text: [Unicode.Scalar]
    private let allowedDepth: Int
    private var index = 0
    private var line = 1
    private var column = 1
    /// Open brackets and braces.
    private var flowDepth = 0
    /// Columns at which the open block collections begin, growing.
    private var blocks: [Int] = []
    /// Whether a token may be the key of a block mapping: at the start of a line, and after `-`, `?`, and a `:` that stands there.
    private var keyAllowed = true
    /// The token that is a key if a `:` follows on its line.
    private var key: (line: Int, column: Int)?
    private var deepest = 0

    private init(_ text: String, allowedDepth: Int) {
        self.text = Array(text.unicodeScalars)
        self.allowedDepth = allowedDepth
    }

    /// A depth that the text's nesting does not exceed; throws what must be refused, with its place.
    @discardableResult
    static func check(_ text: String, allowedDepth: Int, file: String) throws(ProfileError) -> Int {
        var shape = YAMLShape(text, allowedDepth: allowedDepth)
        do throws(Refusal) {
            while shape.skipToToken() { try shape.token() }
        } catch {
            let problem: ProfileError.Problem =
                switch error {
                case .anchorOrAlias: .alias
                case .tooDeep: .tooDeep(allowed: allowedDepth)
                }
            throw ProfileError(file: file, line: shape.line, column: shape.column, problem: problem)
        }
        return shape.deepest
    }

    private mutating func token() throws(Refusal) {
        if flowDepth == 0 { while let last = blocks.last, last > column { blocks.removeLast() } }
        if isDocumentMarker() {
            step(3)
            (flowDepth, blocks, keyAllowed, key) = (0, [], false, nil)
            return
        }
        switch text[index] {
        case "[", "{":
            mayBeKey()
            flowDepth += 1
            try note()
            step()
        case "]", "}":
            flowDepth = max(0, flowDepth - 1)
            keyAllowed = false
            step()
        case ",":
            step()
        case "&", "*":
            throw .anchorOrAlias
        case "-", "?", ":":
            try indicator()
        case "\"", "'":
            mayBeKey()
            quoted(by: text[index])
        case "|" where flowDepth == 0, ">" where flowDepth == 0:
            blockScalar()
            (keyAllowed, key) = (true, nil)
        case "!":
            mayBeKey()
            tag()
        case "%" where column == 1:
            while index < text.count, !isBreak(at: index) { step() }
        default:
            mayBeKey()
            plain()
        }
    }

    /// `-`, `?` and `:` are indicators before a blank, and the last two anywhere inside brackets; else they begin a scalar.
    private mutating func indicator() throws(Refusal) {
        let isEntry = text[index] == "-"
        guard isBlank(at: index + 1) || (flowDepth > 0 && !isEntry) else {
            mayBeKey()
            plain()
            return
        }
        if flowDepth == 0 {
            if text[index] == ":", let key, key.line == line {
                try open(key.column)
                keyAllowed = false
            } else {
                try open(column)
                keyAllowed = true
            }
            key = nil
        }
        step()
    }

    private mutating func mayBeKey() {
        guard flowDepth == 0 else { return }
        if keyAllowed { key = (line, column) }
        keyAllowed = false
    }

    private mutating func open(_ column: Int) throws(Refusal) {
        if column > blocks.last ?? 0 { blocks.append(column) }
        try note()
    }

    private mutating func note() throws(Refusal) {
        // A sequence may begin at the column of the mapping that it lies in: up to two levels a column.
        deepest = max(deepest, blocks.count * 2 + flowDepth)
        guard deepest <= allowedDepth else { throw .tooDeep }
    }

    /// A plain scalar: to `: `, to ` #`, inside brackets to a bracket or comma; it goes on in the next line if that is indented deeper.
    private mutating func plain() {
        while index < text.count, !isDocumentMarker(), text[index] != "#" {
            while index < text.count, !isBlank(at: index) {
                if text[index] == ":", isBlank(at: index + 1) { return }
                if flowDepth > 0, isFlowIndicator(text[index]) { return }
                step()
            }
            let wordEnd = line
            while index < text.count, isBlank(at: index) { step() }
            guard line > wordEnd else { continue }
            keyAllowed = flowDepth == 0
            guard flowDepth > 0 || column > blocks.last ?? 0 else { return }
        }
    }

    private mutating func quoted(by quote: Unicode.Scalar) {
        step()
        while index < text.count {
            let scalar = text[index]
            step()
            if scalar == "\\", quote == "\"" {
                step()
            } else if scalar == quote {
                guard quote == "'", index < text.count, text[index] == "'" else { return }
                step()
            }
        }
    }

    private mutating func tag() {
        let isVerbatim = index + 1 < text.count && text[index + 1] == "<"
        while index < text.count, !isBlank(at: index) {
            if isVerbatim, text[index] == ">" { return step() }
            if !isVerbatim, flowDepth > 0, isFlowIndicator(text[index]) { return }
            step()
        }
    }

    /// A literal or folded scalar: its header, then every line that is indented deeper than the collection it lies in.
    private mutating func blockScalar() {
        let parent = max(1, blocks.last ?? 1)
        var indent: Int?
        step()
        while index < text.count, "+-123456789".unicodeScalars.contains(text[index]) {
            if let digit = Int(String(text[index])) { indent = parent + digit }
            step()
        }
        while index < text.count, !isBreak(at: index) { step() }
        step()
        var widestBlank = 0
        while index < text.count {
            while index < text.count, text[index] == " ", indent.map({ column < $0 }) ?? true { step() }
            if isBreak(at: index) {
                widestBlank = max(widestBlank, column)
                step()
                continue
            }
            let least = indent ?? max(parent + 1, max(widestBlank, column))
            indent = least
            guard column >= least else { return }
            while index < text.count, !isBreak(at: index) { step() }
            step()
        }
    }

    /// Skips blanks, line breaks and comments; false at the end.
    private mutating func skipToToken() -> Bool {
        while index < text.count {
            if text[index] == "#" {
                while index < text.count, !isBreak(at: index) { step() }
            } else if isBlank(at: index) {
                if flowDepth == 0, isBreak(at: index) { keyAllowed = true }
                step()
            } else {
                return true
            }
        }
        return false
    }

    /// Some characters on; CR LF is one line break.
    private mutating func step(_ count: Int = 1) {
        for _ in 0..<count where index < text.count {
            if isBreak(at: index) {
                if text[index] == "\r", index + 1 < text.count, text[index + 1] == "\n" { index += 1 }
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }

    /// `---` or `...` alone at the start of a line.
    private func isDocumentMarker() -> Bool {
        guard column == 1, index + 2 < text.count, isBlank(at: index + 3) else { return false }
        return text[index...index + 2].allSatisfy { $0 == "-" } || text[index...index + 2].allSatisfy { $0 == "." }
    }

    private func isFlowIndicator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "[", "]", "{", "}": true
        default: false
        }
    }

    /// libyaml also breaks lines at NEL, LS and PS (YAML 1.1, 5.4).
    private func isBreak(at index: Int) -> Bool {
        guard index < text.count else { return false }
        return switch text[index].value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// A space, tab or line break, or the end of the text.
    private func isBlank(at index: Int) -> Bool {
        guard index < text.count else { return true }
        return text[index] == " " || text[index] == "\t" || isBreak(at: index)
    }
}
