internal import ImageFacts

/// The key of an anonymous report, for the office alone: which code stands for which unit and photo; UTF-8 with a byte order mark, as `csv`.
public struct AnonymousKeyReport<Output: ReportOutput>: ReportFormat {
    /// The name of the option that asks for it.
    public static var name: String { "anonymous" }

    /// Where the rows go.
    public private(set) var output: Output
    private let codes: AnonymousCodes
    private let words: ReportWords
    private var photos: [Photo] = []

    /// Creates the key of the reports that have the same codes.
    public init(to output: Output, codes: AnonymousCodes, language: Language) {
        self.output = output
        self.codes = codes
        words = ReportWords(language: language)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        switch event {
        case .run(let header):
            let heads = [words.code, header.nouns.unit, words.photoInReport(header.nouns), words.submittedAs]
            try output.write([0xEF, 0xBB, 0xBF] + Self.row(heads))
        case .photo(let result):
            // What a report shows of a picture is not needed for its name.
            photos.append(Photo(path: result.photo.whole, examination: result.photo.examination.withoutPictures))
        case .unit(let unit):
            let code = codes.code(of: unit.name)
            if photos.isEmpty { try output.write(Self.row([code, unit.name, "", ""])) }
            for (index, photo) in photos.enumerated() {
                let name = AnonymousCodes.photo(index + 1, of: code, photo.examination)
                try output.write(Self.row([code, unit.name, name.shown, photo.path.shown]))
            }
            photos = []
        case .summary: break
        }
    }

    /// Nothing is left to write.
    public mutating func finish() throws(ReportOutputError) {}

    private static func row(_ cells: [String]) -> [UInt8] {
        var row = CSVRow(guardsFormulas: true)
        for cell in cells { row.cell(cell) }
        return row.line()
    }
}

extension Examination {
    /// The same without thumbnails.
    fileprivate var withoutPictures: Examination {
        guard case .facts(var facts) = self else { return self }
        facts.pictures = nil
        return .facts(facts)
    }
}
