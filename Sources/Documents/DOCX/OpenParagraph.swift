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
            pieces.append(.paragraph(DocumentParagraph(text, number: number)))
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

        /// Everything in its order.
        mutating func close() -> [DocumentBlock] {
            breakLine()
            return pieces + behind
        }
    }
#endif
