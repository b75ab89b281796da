#if Documents
    /// The sheets of a workbook in their order (ECMA-376, part 1, 18.2).
    struct Workbook: PartReader {
        /// A sheet by the relationship that leads to it.
        struct Sheet {
            var name: String
            var relationship: String
            /// Whether the program shows it only when asked.
            var isHidden: Bool
        }

        private(set) var sheets: [Sheet] = []
        /// Whether days are counted from 1904 on, as old programs for the Mac did.
        private(set) var countsFrom1904 = false

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .sheet else { return }
            switch element.local {
            case "workbookPr":
                countsFrom1904 = element["date1904"] == "1" || element["date1904"] == "true"
            case "sheet":
                guard let id = element.relationship("id") else { return }
                let isHidden = element["state"] == "hidden" || element["state"] == "veryHidden"
                sheets.append(Sheet(name: element["name"] ?? "", relationship: id, isHidden: isHidden))
            default: break
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {}

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {}
    }
#endif
