public import Bytes

/// Whether the picture is there to its last row, as far as the bytes show it.
public enum Integrity: Codable, Hashable, Sendable {
    /// Every row was decoded, without a word from the codec that touches the picture.
    case intact
    /// Something is missing or broken.
    case damaged(Damage)
    /// The rows were not decoded.
    case unknown(Unknown)

    /// Why the rows were not decoded.
    public enum Unknown: Codable, Hashable, Sendable {
        /// Only the header was to be read.
        case headersOnly
        /// No picture of a format that is decoded.
        case formatNotRead
        /// A limit of `ResourceLimits` was reached.
        case limit(LimitReached)
        /// There was no memory for it.
        case outOfMemory
        /// Nobody wanted the result any more.
        case cancelled
    }
}

/// What is missing or broken of a picture; rows are those stored, from 0 at the top.
public struct Damage: Codable, Hashable, Sendable {
    /// The rows that the header claims; 0 when it claims none.
    public var rows: Int
    /// The first row that is lost, nil when none is, or when nobody can say which.
    public var lostFrom: Int?
    /// How many rows are lost.
    public var lostRows: Int
    /// The first row that shows less than it should: of a picture that comes in several scans or passes (progressive
    /// JPEG, interlaced PNG) a later one is missing there.
    public var coarseFrom: Int?
    /// The file ends without its end marker (EOI, IEND).
    public var endMissing: Bool

    /// Creates a damage; without further words it is one that no row can be named for.
    public init(rows: Int, lostFrom: Int? = nil, lostRows: Int = 0, coarseFrom: Int? = nil, endMissing: Bool = false) {
        self.rows = rows
        self.lostFrom = lostFrom
        self.lostRows = lostRows
        self.coarseFrom = coarseFrom
        self.endMissing = endMissing
    }

    /// Every row is lost: the header cannot be read, or nothing follows it.
    static func allRows(_ rows: Int) -> Damage {
        Damage(rows: rows, lostFrom: 0, lostRows: rows)
    }

    /// Whether nothing is wrong but that the end marker is missing.
    public func isEndMissingAlone(_ notes: [CodecNote]) -> Bool {
        endMissing && lostFrom == nil && coarseFrom == nil && notes.allSatisfy { $0.name == "JWRN_JPEG_EOF" }
    }

    /// Thousandths of the picture that are lost, rounded up so that a lost row never counts as nothing.
    public var lostThousandths: Int {
        guard lostFrom != nil else { return 0 }
        guard rows > 0, lostRows < rows else { return 1_000 }
        return (lostRows * 1_000 + rows - 1) / rows
    }
}

/// Something that libjpeg or libpng complained about while rows were decoded.
public struct CodecNote: Codable, Hashable, Sendable {
    /// The library's name for it (`JWRN_HIT_MARKER`), or ours where it has none (`PNG_IDAT_CRC`).
    public var name: String
    /// The row that was decoded when it came first, nil outside rows.
    public var row: Int?

    /// Creates a note.
    public init(_ name: String, row: Int? = nil) {
        self.name = name
        self.row = row
    }
}
