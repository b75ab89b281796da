#if Documents
    /// Gathers the text of a shared or inline string (ECMA-376, part 1, 18.4): runs are joined, how they are pronounced is not
    /// part of it.
    struct RichText {
        private(set) var text = ""
        private var isText = false
        private var phonetic = 0

        mutating func start(_ local: String) {
            switch local {
            case "rPh": phonetic += 1
            case "t": isText = phonetic == 0
            default: break
            }
        }

        mutating func add(_ piece: String) {
            if isText { text += piece }
        }

        mutating func end(_ local: String) {
            switch local {
            case "rPh": phonetic -= 1
            case "t": isText = false
            default: break
            }
        }

        /// The text, with the characters that XML cannot hold written out as `_x000D_` put back.
        var decoded: String { EscapedCharacters.decoded(text) }
    }

    /// Characters written as `_xHHHH_` (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
    enum EscapedCharacters {
        static func decoded(_ text: String) -> String {
            guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
            let units = Array(text.utf16)
            var out: [UInt16] = []
            out.reserveCapacity(units.count)
            var place = 0
            while place < units.count {
                if let unit = escaped(units, at: place) {
                    // A carriage return before a line feed is Windows' line end.
                    if unit != 0x0D { out.append(unit) }
                    place += 7
                } else {
                    out.append(units[place])
                    place += 1
                }
            }
            return String(decoding: out, as: UTF16.self)
        }

        private static func escaped(_ units: [UInt16], at place: Int) -> UInt16? {
            guard units.count - place >= 7, units[place] == 0x5F, units[place + 1] == 0x78, units[place + 6] == 0x5F
            else { return nil }
            var value: UInt16 = 0
            for unit in units[place + 2..<place + 6] {
                guard let scalar = Unicode.Scalar(unit), let digit = Character(scalar).hexDigitValue else { return nil }
                value = value << 4 | UInt16(digit)
            }
            return value
        }
    }

    /// The texts that cells share.
    struct SharedStrings: PartReader {
        private(set) var texts: [String] = []
        private var open = RichText()
        private var budget: DocumentBudget

        init(budget: DocumentBudget) {
            self.budget = budget
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .sheet else { return }
            if element.local == "si" { open = RichText() } else { open.start(element.local) }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {
            open.add(text)
        }

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            guard vocabulary == .sheet else { return }
            open.end(local)
            if local == "si" {
                try budget.takeCells(1)
                texts.append(open.decoded)
            }
        }
    }
#endif
