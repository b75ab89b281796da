/// The names of a unit, which alone are no caption; made once a unit and asked for each of its captions.
package struct UnitNames: Sendable {
    /// The folded names, the longest first.
    private let names: [[UInt32]]

    /// The names of a unit, also without or with the 县 before them: 县林业局 signs as 林业局, too.
    package init(_ unit: UnitContext) {
        var names: [String] = []
        for name in [unit.name] + unit.aliases {
            let name = name.trimmedOfBlanks
            guard name.unicodeScalars.count >= 2 else { continue }
            names.append(String(name))
            if let first = name.unicodeScalars.first, "县市省区镇乡".unicodeScalars.contains(first),
                name.unicodeScalars.count >= 4
            {
                names.append(String(String.UnicodeScalarView(name.unicodeScalars.dropFirst())))
            } else if let last = name.unicodeScalars.last, "局委办院站所会".unicodeScalars.contains(last) {
                names.append("县" + name)
                names.append("市" + name)
            }
        }
        self.init(names: names)
    }

    /// These names and no others.
    init(names: [String]) {
        self.names = names.map { FoldedText($0).folded }.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    }

    /// How many signs the longest name at a place has; nil where none stands.
    func length(at index: Int, in text: CaptionText) -> Int? {
        guard !Sign.isLetter(text[index]) || !Sign.isLetter(text[index - 1]) else { return nil }
        return names.first { name in
            name.indices.allSatisfy { text[index + $0] == name[$0] }
                && (!Sign.isLetter(name[name.count - 1]) || !Sign.isLetter(text[index + name.count]))
        }?.count
    }
}
