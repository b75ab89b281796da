#if Documents
    /// How cells show numbers (ECMA-376, part 1, 18.8): of all styles only the number formats.
    struct Styles: PartReader {
        private var codes: [Int: String] = [:]
        private var formats: [CellFormat] = []
        private var isCells = false

        /// The format of a style; of an unknown one the general format.
        func format(_ style: Int) -> CellFormat {
            formats.indices.contains(style) ? formats[style] : .general
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .sheet else { return }
            switch element.local {
            case "numFmt":
                guard let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] else {
                    return
                }
                codes[id] = code
            case "cellXfs": isCells = true
            case "xf":
                guard isCells, formats.count < Self.most else { return }
                let id = element["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(CellFormat(id: id, code: codes[id]))
            default: break
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {}

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            if vocabulary == .sheet, local == "cellXfs" { isCells = false }
        }

        /// What programs write at most (Excel specifications and limits).
        private static let most = 65_490
    }
#endif
