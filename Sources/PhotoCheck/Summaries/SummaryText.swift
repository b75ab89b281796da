/// A text of a unit that may be its summary (活动总结): what it is, and what it says.
public struct SummaryText: Codable, Hashable, Sendable {
    /// The document.
    public var path: SubmittedPath
    /// What it is by its content.
    public var form: Form
    /// How long it is: a Chinese character and a number count one, a word of another script two.
    public var length: Int
    /// The figures it gives, in its order; at most `mostFigures`.
    public var figures: [SummaryFigure]
    /// How many figures it gives.
    public var figureCount: Int
    /// The beginnings of the cases it tells; at most `mostExamples`.
    public var examples: [String]
    /// What is compared with the texts of other units.
    public var sketch: TextSketch

    /// How many figures and examples are kept, and how many signs of an example.
    static let (mostFigures, mostExamples, exampleSigns) = (12, 3, 80)

    /// Describes a text.
    public init(
        path: SubmittedPath, form: Form, length: Int, figures: [SummaryFigure] = [], figureCount: Int? = nil,
        examples: [String] = [], sketch: TextSketch = TextSketch()
    ) {
        self.path = path
        self.form = form
        self.length = length
        self.figures = figures
        self.figureCount = figureCount ?? figures.count
        self.examples = examples
        self.sketch = sketch
    }

    /// Whether a document or a photo is named as a summary and nothing more (活动总结, 总结(2)); 总结大会 is a photo of people.
    static func isNamed(_ path: SubmittedPath) -> Bool {
        let stem = path.stemAndExtension.stem
        // As cameras name photos: asked of every photo.
        guard stem.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "y") }) else { return false }
        let name = SubmittedPath(bytes: stem).shown
        let letters = name.unicodeScalars.reversed().drop { !Sign.isHan($0.value) && !$0.properties.isAlphabetic }
        return letters.starts(with: "结总".unicodeScalars) || letters.starts(with: "yrammus".unicodeScalars)
    }

    /// Texts that are kept of one unit.
    private static let most = 64

    /// Adds a text to those of its unit; of too many the least of a summary is left out.
    static func add(_ text: SummaryText, to texts: inout [SummaryText]) {
        texts.append(text)
        guard texts.count > most, let least = texts.indices.max(by: { texts[$0].precedes(texts[$1]) }) else { return }
        texts.remove(at: least)
    }

    /// Whether it is more of a summary: by its form, and then the longer.
    func precedes(_ other: SummaryText) -> Bool {
        let order = Form.allCases
        let (mine, its) = (order.firstIndex(of: form) ?? 0, order.firstIndex(of: other.form) ?? 0)
        return (mine, -length) < (its, -other.length)
    }

    /// What a text is; the raw value names the reason of a finding.
    public enum Form: String, Codable, Hashable, Sendable, CaseIterable {
        /// A text of sentences about what was done.
        case summary
        /// Sentences that say nowhere that they are a summary, and speak of no activity.
        case unnamed
        /// A few sentences.
        case tooShort
        /// A form with blanks to fill in.
        case template
        /// It says that the summary comes later or lies elsewhere.
        case promised
        /// The notice itself, or a plan of what is to be done.
        case notice
        /// A list, a table, a letter: no summary, and not named as one.
        case other
    }
}

/// A number with its unit of measure, as a summary gives it.
public struct SummaryFigure: Codable, Hashable, Sendable {
    /// The number and its unit (3200余人).
    public var figure: String
    /// The words around it (接待群众3200余人), so that a person sees what was counted.
    public var words: String

    /// Pairs a figure with its words.
    public init(_ figure: String, words: String) {
        self.figure = figure
        self.words = words
    }
}
