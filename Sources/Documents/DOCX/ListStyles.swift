#if Documents
    /// Which styles of paragraphs put them into a list (ECMA-376, part 1, 17.7 and 17.9.18).
    struct ListStyles: PartReader {
        private struct Style {
            var basedOn: String?
            var list: Int?
            var level: Int?
        }

        private var styles: [String: Style] = [:]
        private var style: String?

        /// The list and level of a style, its own or those of the style that it is based on.
        func place(_ name: String?) -> (list: Int, level: Int)? {
            var name = name
            var level: Int?
            // A chain of styles is short; one that runs in a circle ends here.
            for _ in 0..<10 {
                guard let known = name.flatMap({ styles[$0] }) else { return nil }
                level = level ?? known.level
                if let list = known.list { return (list, level ?? 0) }
                name = known.basedOn
            }
            return nil
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .word else { return }
            switch element.local {
            case "style":
                style = element["type"] == "paragraph" ? element["styleId"] : nil
                if let style, styles.count < Self.most { styles[style] = Style() }
            case "basedOn": if let style { styles[style]?.basedOn = element["val"] }
            case "numId": if let style { styles[style]?.list = element.whole("val") }
            case "ilvl": if let style { styles[style]?.level = element.whole("val") }
            default: break
            }
        }

        mutating func text(_ text: String) throws(DocumentProblem) {}

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {
            if vocabulary == .word, local == "style" { style = nil }
        }

        /// More than any program writes.
        private static let most = 10_000
    }
#endif
