#if Documents
    internal import Bytes

    /// How the lists of a text document are numbered (ECMA-376, part 1, 17.9): Word turns what is typed as "1、" into a list, and keeps the
    /// number out of the text.
    struct ListNumbering: PartReader {
        /// One level of a list.
        struct Level: Equatable {
            var start = 1
            var format = ListNumberFormat.decimal
            /// What stands before the text: `%1、`, with the number of each level in its place.
            var text = ""
            var hasBlank = true
            /// The level whose paragraphs let it begin anew (1 is the outermost); nil for every level above, 0 for none.
            var restartsAfter: Int?
        }

        /// A list as paragraphs name it.
        struct List {
            var levels: [Level]
            /// Lists of one definition count on, each from where the other stopped.
            var definition: Int
            /// Numbers from which this one begins anew.
            var starts: [Int: Int] = [:]
        }

        private var definitions: [Int: [Level]] = [:]
        private var lists: [Int: List] = [:]
        private var definition: Int?
        private var list: Int?
        private var level: Int?
        private var isOverridden = false

        /// The list that a paragraph names.
        subscript(_ list: Int) -> List? { lists[list] }

        /// The numbering of a document; empty where it has none.
        static func read(
            _ part: String?, in package: inout OfficePackage, _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> ListNumbering {
            var numbering = ListNumbering()
            if let part { _ = try package.read(part, of: source, with: &numbering) }
            return numbering
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .word else { return }
            switch element.local {
            case "abstractNum":
                definition = element.whole("abstractNumId")
                if let definition, definitions.count < Self.most {
                    definitions[definition] = Array(repeating: Level(), count: Self.levels)
                }
            case "num": list = element.whole("numId")
            case "abstractNumId":
                guard let list, let definition = element.whole("val"), let levels = definitions[definition],
                    lists.count < Self.most
                else { return }
                lists[list] = List(levels: levels, definition: definition)
            case "lvlOverride":
                level = element.whole("ilvl")
                isOverridden = true
            case "startOverride":
                if let list, let level, let start = element.whole("val") { lists[list]?.starts[level] = start }
            case "lvl": level = element.whole("ilvl")
            default: change(element)
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {}

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            guard vocabulary == .word else { return }
            switch local {
            case "abstractNum": definition = nil
            case "num": list = nil
            case "lvlOverride": (level, isOverridden) = (nil, false)
            case "lvl": if !isOverridden { level = nil }
            default: break
            }
        }

        private mutating func change(_ element: PartElement) {
            guard let index = level, (0..<Self.levels).contains(index) else { return }
            var level: Level? =
                if let definition { definitions[definition]?[index] } else if let list {
                    lists[list]?.levels[index]
                } else { nil }
            switch element.local {
            case "start": level?.start = element.whole("val") ?? 1
            case "numFmt": level?.format = ListNumberFormat(element["val"] ?? "")
            case "lvlText": level?.text = String((element["val"] ?? "").prefix(Self.longest))
            case "suff": level?.hasBlank = element["val"] != "nothing"
            case "lvlRestart": level?.restartsAfter = element.whole("val")
            default: return
            }
            guard let level else { return }
            if let definition {
                definitions[definition]?[index] = level
            } else if let list {
                lists[list]?.levels[index] = level
            }
        }

        /// Levels of a list, and what programs write at most.
        static let levels = 9
        private static let (most, longest) = (10_000, 40)
    }

    extension PartElement {
        /// A whole number of a list, 0 or more; what says more than any list has is none.
        func whole(_ name: String) -> Int? {
            self[name].flatMap { Int($0) }.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
        }
    }
#endif
