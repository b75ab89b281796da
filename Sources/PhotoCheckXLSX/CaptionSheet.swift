internal import ImageFacts
public import PhotoCheck

/// The table that a unit fills in: one row a photo, with empty columns for what a detailed caption says.
///
/// A check reads it back as a caption list. The headers of what is given beside the file name (the camera's time, the
/// words that are in the photo) are none that the reader of lists knows, so that a table that nobody filled in says nothing.
public struct CaptionSheet: ~Copyable {
    private let book: Spreadsheet
    /// Photos written so far.
    public private(set) var photos = 0
    private var pictureBytes = 0

    /// Whether this program was built with the trait that writes spreadsheets.
    public static var isBuilt: Bool { Spreadsheet.isBuilt }

    /// Rows of a sheet (Excel's limit), without those above the photos.
    static let mostPhotos = 1_048_576 - headerRow - 1
    /// Bytes of all thumbnails: they wait in memory until the file is closed.
    static let mostPictureBytes = 64 << 20

    private static let headerRow = 2

    /// Begins a table.
    ///
    /// - Parameters:
    ///   - path: the file to write, as bytes; what lies there is lost.
    ///   - profile: the notice whose words stand above the table.
    ///   - language: the language of the headers and of how to fill them in.
    /// - Throws: `SpreadsheetError` when the trait is off, or the file cannot be begun.
    public init(path: [UInt8], profile: Profile, language: Language) throws(SpreadsheetError) {
        let words = CaptionSheetWords(language)
        let book = try Spreadsheet(path: path, sheet: words.sheet, point: words.point)
        let last = CaptionColumn.allCases.count - 1
        for (index, column) in CaptionColumn.allCases.enumerated() {
            book.setWidth(of: index, characters: column.width)
        }
        book.setUp(header: Self.headerRow, height: 72)
        book.setHeight(of: 0, points: 30)
        book.putWide(words.title(profile), row: 0, lastColumn: last, .title)
        book.setHeight(of: 1, points: 66)
        book.putWide(words.note(profile), row: 1, lastColumn: last, .note)
        book.setHeight(of: Self.headerRow, points: 33)
        for (index, column) in CaptionColumn.allCases.enumerated() {
            book.put(words.header(column), row: Self.headerRow, column: index, .header)
        }
        try book.requireSound()
        self.book = book
    }

    /// Adds the row of a photo.
    public mutating func add(_ row: CaptionRow) throws(SpreadsheetError) {
        guard photos < Self.mostPhotos else { throw .tooManyRows(allowed: Self.mostPhotos) }
        photos += 1
        let line = Self.headerRow + photos
        let thumbnail = fitting(row.thumbnail)
        pictureBytes += thumbnail?.jpeg.count ?? 0
        if thumbnail == nil { book.setHeight(of: line, points: 33) }
        for (index, column) in CaptionColumn.allCases.enumerated() {
            put(column, of: row, thumbnail, line: line, at: index)
        }
        try book.requireSound()
    }

    private func put(_ column: CaptionColumn, of row: CaptionRow, _ thumbnail: Thumbnail?, line: Int, at index: Int) {
        switch column {
        case .number: book.put(number: photos, row: line, column: index)
        case .file: book.put(row.path.shown, row: line, column: index, .given)
        case .thumbnail:
            book.put("", row: line, column: index, .given)
            guard let thumbnail else { return }
            book.put(jpeg: thumbnail.jpeg, scale: Self.scale(thumbnail.size), row: line, column: index)
        case .taken: book.put(row.taken?.minuteText ?? "", row: line, column: index, .given)
        case .found: book.put(row.caption?.foundText ?? "", row: line, column: index, .given)
        case .time, .place, .people, .event, .caption, .photographer:
            book.put("", row: line, column: index, .open)
        }
    }

    /// The thumbnail, or none when it would take the pictures past their limit.
    private func fitting(_ thumbnail: Thumbnail?) -> Thumbnail? {
        guard let thumbnail, thumbnail.jpeg.count <= Self.mostPictureBytes - pictureBytes else { return nil }
        return thumbnail
    }

    /// Writes the file.
    public consuming func finish() throws(SpreadsheetError) {
        try book.close()
    }

    /// How much a thumbnail is made smaller to stand in its cell; never larger.
    private static func scale(_ size: PixelSize) -> Double {
        min(1, 120 / Double(size.width), 88 / Double(size.height))
    }
}

/// The columns, in their order.
enum CaptionColumn: CaseIterable {
    case number, file, thumbnail, taken, found, time, place, people, event, caption, photographer

    /// In characters of the standard font; a hanzi takes two.
    var width: Int {
        switch self {
        case .number: 6
        case .file, .found: 24
        case .thumbnail: 18
        case .taken, .time: 12
        case .place, .people: 16
        case .event: 22
        case .caption: 40
        case .photographer: 10
        }
    }
}

extension CaptureTime {
    /// The time to the minute: `2012-05-15 09:12`.
    fileprivate var minuteText: String {
        // The seconds stand behind the sixteenth character.
        written.prefix(16).split(separator: "T").joined(separator: " ")
    }
}

extension Caption {
    /// The beginning of its text with its place behind, so that no cell looks like a file's name.
    fileprivate var foundText: String { CellText.cut(trimmed, to: 500) + "〔\(source.rawValue)〕" }
}
