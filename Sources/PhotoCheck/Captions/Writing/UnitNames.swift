/// The names of a unit, which alone are no caption; made once a unit and asked for each of its captions.
package struct UnitNames: Sendable {
    private let names: WordTable

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
        self.names = WordTable(names)
    }

    /// How many scalars the longest name at a place has; nil where none stands.
    func length(at index: Int, in text: FoldedText) -> Int? {
        names.length(at: index, in: text)
    }
}
