/// Where in a document a caption stands, as the program that wrote the document counts.
public struct CaptionPlace: Codable, Hashable, Sendable {
    /// The sheet or table, from 1; nil outside tables.
    public var table: Int?
    /// The name of the sheet; nil where tables have none.
    public var sheet: String?
    /// The row of the table, from 1.
    public var row: Int?
    /// The line of a text file or the paragraph of a word-processor document, from 1; nil in tables.
    public var line: Int?

    /// Creates a place; all of it may be left open.
    public init(table: Int? = nil, sheet: String? = nil, row: Int? = nil, line: Int? = nil) {
        self.table = table
        self.sheet = sheet
        self.row = row
        self.line = line
    }
}
