#if Documents
    /// A paragraph while it is read.
    ///
    /// A picture in the line parts it: the text before, the picture, the text behind. A line break parts it as well, so that a list
    /// written in one paragraph is read line by line. All pieces keep the paragraph's number.
    struct OpenParagraph {
        let number: Int
        private var pieces: [DocumentBlock] = []
        private var behind: [DocumentBlock] = []
        private var line = ""
        /// The number that Word shows before it, as part of a list; empty again when it was written.
        var label = ""

        init(number: Int) {
            self.number = number
        }

        mutating func append(_ text: String) {
            line += text
        }

        mutating func breakLine() {
            let text = line
            line = ""
            guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return }
            pieces.append(.paragraph(DocumentParagraph(label + text, number: number)))
            label = ""
        }

        /// A picture that stands in the line, or one that floats: where a line has begun, that stands behind the paragraph.
        mutating func append(_ picture: DocumentPicture, isFloating: Bool) {
            if isFloating, !line.isEmpty {
                behind.append(.picture(picture))
            } else {
                breakLine()
                pieces.append(.picture(picture))
            }
        }

        /// What a text box holds.
        mutating func appendBehind(_ blocks: [DocumentBlock]) {
            behind += blocks
        }

        /// Everything in its order; an empty paragraph shows its number only where asked to.
        mutating func close(withLabel: Bool = false) -> [DocumentBlock] {
            breakLine()
            if withLabel, pieces.isEmpty, !label.isEmpty {
                pieces.append(.paragraph(DocumentParagraph(label, number: number)))
            }
            return pieces + behind
        }
    }
#endif
