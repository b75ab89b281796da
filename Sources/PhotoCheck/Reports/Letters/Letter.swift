/// One letter of the office to a unit: what must be mended until when, that all is well, or that nothing has come.
struct Letter {
    /// What a letter is for.
    enum Kind: String, CaseIterable, Sendable {
        /// 退回修改通知: something the unit must mend.
        case returned = "return"
        /// 回执: it has come, and nothing must be sent anew.
        case receipt
        /// 催报通知: the roster names the unit, and nothing has come.
        case reminder
    }

    /// A thing to mend, and where.
    struct Item: Hashable {
        /// The fault, how often, how to mend it.
        var text: String
        /// What was found on each photo; on the unit itself where it names no photo.
        var photos: [MendList.Named]
        /// Photos that are not named.
        var unnamed: Int
    }

    var kind: Kind
    /// Which letter of the run, from 1.
    var number: Int
    var unit: String
    /// What it says, in the order of its template.
    var paragraphs: [Paragraph] = []
    var photos = PhotoCounts()
    var items: [Item] = []

    /// A piece of a letter.
    enum Paragraph: Hashable {
        case heading(String)
        case text(String)
        case items([Item])
    }

    /// The name of its file without extension: the number, and the unit's name as every file system takes it.
    var fileName: String {
        let digits = String(number)
        let padding = String(repeating: "0", count: max(0, 3 - digits.count))
        return "\(padding)\(digits)-\(Self.safe(unit))"
    }

    /// Without separators, signs that Windows refuses, dots and blanks at the ends; at most 120 bytes, whole characters.
    private static func safe(_ name: String) -> String {
        var safe = ""
        for character in TerminalText.escape(name) {
            let isRefused = character.unicodeScalars.contains { #"\/:*?"<>|"#.unicodeScalars.contains($0) }
            let next = isRefused ? "_" : character
            guard safe.utf8.count + next.utf8.count <= 120 else { break }
            safe.append(next)
        }
        while let last = safe.last, last == "." || last == " " { safe.removeLast() }
        return safe.isEmpty ? "_" : safe
    }
}
