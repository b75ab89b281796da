#if Documents
    /// Counts the paragraphs of lists as they come, and writes their numbers.
    struct ListCounter {
        private let numbering: ListNumbering
        private let styles: ListStyles
        /// The last number of each level, by the definition of the list; nil where none was given yet.
        private var last: [Int: [Int?]] = [:]
        /// Lists whose own starts have been used.
        private var begun: Set<Int> = []

        init(_ numbering: ListNumbering, _ styles: ListStyles) {
            self.numbering = numbering
            self.styles = styles
        }

        /// What Word shows before a paragraph; empty where it is in no list.
        ///
        /// What the paragraph says of itself comes before what its style says; list 0 takes it out of all lists.
        mutating func label(list: Int?, level: Int?, style: String?) -> String {
            let byStyle = styles.place(style)
            guard let number = list ?? byStyle?.list, number != 0, let list = numbering[number] else { return "" }
            let index = level ?? (list.levels.indices.contains(byStyle?.level ?? 0) ? byStyle?.level ?? 0 : 0)
            guard list.levels.indices.contains(index) else { return "" }
            var numbers = last[list.definition] ?? Array(repeating: nil, count: list.levels.count)
            if begun.insert(number).inserted {
                for (index, start) in list.starts where numbers.indices.contains(index) { numbers[index] = start - 1 }
            }
            // A level above that was never used counts as begun.
            for above in 0..<index where numbers[above] == nil { numbers[above] = list.levels[above].start }
            numbers[index] = (numbers[index] ?? list.levels[index].start - 1) + 1
            for below in (index + 1)..<max(index + 1, numbers.count) {
                let after = list.levels[below].restartsAfter ?? below
                if after > index { numbers[below] = nil }
            }
            last[list.definition] = numbers
            return Self.written(list.levels, index, numbers)
        }

        private static func written(_ levels: [ListNumbering.Level], _ index: Int, _ numbers: [Int?]) -> String {
            let level = levels[index]
            guard level.format != .bullet else { return "" }
            var text = ""
            var isPlace = false
            for sign in level.text {
                if isPlace, let place = sign.wholeNumberValue, (1...levels.count).contains(place) {
                    text += levels[place - 1].format.text(numbers[place - 1] ?? levels[place - 1].start)
                    isPlace = false
                } else if isPlace {
                    text += "%\(sign)"
                    isPlace = false
                } else if sign == "%" {
                    isPlace = true
                } else {
                    text.append(sign)
                }
            }
            return text.isEmpty || !level.hasBlank ? text : text + " "
        }
    }
#endif
