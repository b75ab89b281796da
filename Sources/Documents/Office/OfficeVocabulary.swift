#if Documents
    /// The XML languages that an office document is written in, as far as they are read.
    ///
    /// Each has two names: one of the first edition ("transitional", what programs write) and one of ISO/IEC 29500 ("strict").
    enum OfficeVocabulary {
        case sheet, word, drawing, sheetDrawing, wordDrawing, picture
        /// Attributes that name a relationship.
        case relationship
        /// The relationships themselves.
        case relationships
        /// Markup compatibility: the same thing for newer and for older programs.
        case compatibility
        case vml
        /// Pictures that WPS puts into cells.
        case cellImages

        /// The vocabulary of a namespace; nil for all others.
        init?(_ namespace: String) {
            guard let known = Self.names[namespace] else { return nil }
            self = known
        }

        private static let names: [String: OfficeVocabulary] = {
            let office: [(String, String, OfficeVocabulary)] = [
                ("spreadsheetml/2006/main", "spreadsheetml/main", .sheet),
                ("wordprocessingml/2006/main", "wordprocessingml/main", .word),
                ("drawingml/2006/main", "drawingml/main", .drawing),
                ("drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing", .sheetDrawing),
                ("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing", .wordDrawing),
                ("drawingml/2006/picture", "drawingml/picture", .picture),
                ("officeDocument/2006/relationships", "officeDocument/relationships", .relationship),
            ]
            var names: [String: OfficeVocabulary] = [
                "http://schemas.openxmlformats.org/package/2006/relationships": .relationships,
                "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
                "urn:schemas-microsoft-com:vml": .vml,
                "http://www.wps.cn/officeDocument/2017/etCustomData": .cellImages,
            ]
            for (transitional, strict, vocabulary) in office {
                names["http://schemas.openxmlformats.org/" + transitional] = vocabulary
                names["http://purl.oclc.org/ooxml/" + strict] = vocabulary
            }
            return names
        }()
    }
#endif
