public import Bytes

/// The unit of each file, where a notice keeps a list of them (`units: {from: list}`).
public struct UnitList: Codable, Hashable, Sendable {
    private var unitOfFile: [String: String] = [:]

    /// Creates a list of paths or names of files, each with its unit.
    public init(_ units: [String: String]) {
        for (file, unit) in units { unitOfFile[Roster.key(file)] = Roster.key(unit) }
    }

    /// Reads a list: one file a line, then a tab and its unit; `#` begins a comment.
    ///
    /// UTF-8 or GB 18030. A file is named by its path below the scanned folder, or by its name alone.
    ///
    /// - Throws: `RosterError` with the first line that is wrong: a file without a unit, or with two.
    public init(
        bytes: [UInt8], file: String, limits: ResourceLimits = .default
    ) throws(RosterError) {
        var lines: [String: Int] = [:]
        for (number, fields) in try RosterReader.lines(bytes, file: file, limits: limits) {
            guard fields.count == 2 else {
                throw RosterError(file: file, line: number, problem: .noUnit(file: fields[0]))
            }
            if let first = lines[fields[0]], unitOfFile[fields[0]] != fields[1] {
                throw RosterError(file: file, line: number, problem: .duplicate(name: fields[0], firstLine: first))
            }
            lines[fields[0]] = lines[fields[0]] ?? number
            unitOfFile[fields[0]] = fields[1]
        }
        guard !unitOfFile.isEmpty else { throw RosterError(file: file, problem: .empty) }
    }

    /// The unit of a file, by its path and then by its name; nil when the list does not name it.
    func unit(of path: SubmittedPath) -> String? {
        unitOfFile[Roster.key(path.shown)] ?? unitOfFile[Roster.key(path.name.shown)]
    }
}
