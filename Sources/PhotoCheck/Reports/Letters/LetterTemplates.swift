public import Bytes

/// The templates of all kinds of letters.
public struct LetterTemplates: Sendable {
    private var templates: [Letter.Kind: LetterTemplate] = [:]
    private var texts: [Letter.Kind: String]

    /// The ones of the library, in a language.
    public init(_ language: Language) {
        texts = LetterTemplateTexts.texts(language)
        // A test reads every text of the library: none is ever left out here.
        for (kind, text) in texts { templates[kind] = try? LetterTemplate(text, kind: kind, file: kind.rawValue) }
    }

    /// The file names under which an office keeps its own: `return.txt`, `receipt.txt`, `reminder.txt`.
    public static let fileNames = Letter.Kind.allCases.map(fileName)

    /// Takes the office's own words for a kind.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 text; places stand in braces, such as `{unit}`.
    ///   - name: One of `fileNames`; another changes nothing.
    ///   - file: Its path in errors.
    ///   - limits: How long it may be, as a profile.
    /// - Throws: A `ProfileError` with line and column, and the nearest place.
    public mutating func read(
        bytes: [UInt8], name: String, file: String, limits: ResourceLimits = .default
    ) throws(ProfileError) {
        guard let kind = Letter.Kind.allCases.first(where: { Self.fileName($0) == name }) else { return }
        templates[kind] = try LetterTemplate(bytes: bytes, kind: kind, file: file, limits: limits)
        texts[kind] = String(decoding: bytes, as: UTF8.self)
    }

    /// What an office would begin with: each file with the words in use.
    var files: [(name: String, text: String)] {
        Letter.Kind.allCases.map { (Self.fileName($0), texts[$0] ?? "") }
    }

    subscript(kind: Letter.Kind) -> LetterTemplate? { templates[kind] }

    private static func fileName(_ kind: Letter.Kind) -> String { kind.rawValue + ".txt" }
}
