public import Bytes
internal import Documents

/// Reads the file of `--units`: a text with one unit a line, or a table (csv, xlsx, xls).
///
/// In a text other names of a unit and its mail addresses follow after tabs, `#` begins a comment, and a line such as `[乡镇]` says of which kind the
/// units after it are. Columns of a table are found by their headings, else by what they hold (`RosterTable`).
/// UTF-8 or GB 18030, as Windows Notepad writes them; CR LF and a byte order mark do no harm. A name or an address that stands for two units is an
/// error: nobody could say which of them handed in.
public enum RosterReader {
    /// The roster in these bytes.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most `limits.rosterBytes`.
    ///   - file: the name that errors carry; its extension tells a table of text.
    ///   - limits: how much is read.
    /// - Returns: the units, in the order of the file.
    /// - Throws: `RosterError` with the first thing that is wrong, and its line or row.
    public static func read(
        bytes: [UInt8], file: String, limits: ResourceLimits = .default
    ) throws(RosterError) -> Roster {
        let rows =
            isTable(bytes, file: file)
            ? try table(bytes, file: file, limits: limits) : try text(bytes, file: file, limits: limits)
        var units: [Roster.Member] = []
        var lines: [String: (line: Int, unit: Int)] = [:]
        for row in rows {
            for name in row.member.names + row.member.addresses {
                if let first = lines[name], first.unit != units.count {
                    throw RosterError(
                        file: file, line: row.number, problem: .duplicate(name: name, firstLine: first.line))
                }
                lines[name] = (row.number, units.count)
            }
            units.append(row.member)
        }
        guard !units.isEmpty else { throw RosterError(file: file, problem: .empty) }
        return Roster(units: units)
    }

    // MARK: Text

    private static func text(
        _ bytes: [UInt8], file: String, limits: ResourceLimits
    ) throws(RosterError) -> [RosterTable.Row] {
        var rows: [RosterTable.Row] = []
        var kind: String?
        for (number, fields) in try lines(bytes, file: file, limits: limits) {
            let name = fields[0]
            if fields.count == 1, let first = name.first, let last = name.last, name.count > 2,
                [["[", "]"], ["【", "】"]].contains([first, last])
            {
                kind = Roster.key(String(name.dropFirst().dropLast()))
                continue
            }
            var member = Roster.Member(name: name, kind: kind)
            for field in fields.dropFirst() where field != name {
                if field.utf8.contains(UInt8(ascii: "@")) {
                    member.addresses.append(field.lowercased())
                } else if !member.aliases.contains(field) {
                    member.aliases.append(field)
                }
            }
            rows.append(RosterTable.Row(number: number, member: member))
        }
        return rows
    }

    // MARK: Tables

    private static func isTable(_ bytes: [UInt8], file: String) -> Bool {
        let isPackage = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        return isPackage || ["csv", "tsv"].contains(SubmittedPath(file).lowercasedExtension)
    }

    private static func table(
        _ bytes: [UInt8], file: String, limits: ResourceLimits
    ) throws(RosterError) -> [RosterTable.Row] {
        guard bytes.count <= limits.rosterBytes else {
            throw RosterError(file: file, problem: .tooLarge(allowed: limits.rosterBytes))
        }
        let document: Document
        do {
            let named = SubmittedPath(file).lowercasedExtension
            document = try DocumentReader(limits: limits).read(MemorySource(bytes), extension: named)
        } catch {
            throw RosterError(file: file, problem: .notTable)
        }
        // Offices keep 乡镇 on one sheet and 部门 on the next; a unit that a later sheet names again is one.
        var rows: [RosterTable.Row] = []
        var known: Set<String> = []
        for case .table(let table) in document.blocks where !table.isHidden {
            let more = (RosterTable.rows(of: table) ?? []).filter { !known.contains($0.member.name) }
            known.formUnion(more.map(\.member.name))
            rows += more
        }
        return rows
    }

    /// The lines that say something, with their numbers: fields between tabs, without blanks at their ends, none of them empty.
    static func lines(
        _ bytes: [UInt8], file: String, limits: ResourceLimits
    ) throws(RosterError) -> [(number: Int, fields: [String])] {
        guard bytes.count <= limits.rosterBytes else {
            throw RosterError(file: file, problem: .tooLarge(allowed: limits.rosterBytes))
        }
        let text = try decode(bytes, file: file, limits: limits)
        var lines: [(number: Int, fields: [String])] = []
        var number = 0
        // CR LF is one Character, and a newline as CR and LF alone are.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let fields = withoutComment(line).split(separator: "\t").map { Roster.key(String($0)) }
                .filter { !$0.isEmpty }
            if !fields.isEmpty { lines.append((number, fields)) }
        }
        return lines
    }

    private static func decode(
        _ bytes: [UInt8], file: String, limits: ResourceLimits
    ) throws(RosterError) -> String {
        if let text = String(validating: bytes, as: UTF8.self) {
            guard !text.unicodeScalars.contains("\0") else { throw RosterError(file: file, problem: .notText) }
            return text
        }
        var limits = limits
        // The roster has a limit of its own, checked above; the decoder's is that of a caption.
        limits.captionBytes = max(limits.captionBytes, bytes.count)
        let decoded = TextDecoder.decode(bytes.span, declared: .gb18030, limits: limits)
        // A roster with a hole in it names units that nobody can match; a third encoding would be a guess.
        guard decoded.encoding == .gb18030,
            !decoded.text.unicodeScalars.contains(where: { $0 == "\u{FFFD}" || $0 == "\0" })
        else { throw RosterError(file: file, problem: .notText) }
        return decoded.text
    }

    /// The line up to a `#` at its start or after a blank.
    private static func withoutComment(_ line: Substring) -> Substring {
        var isAfterBlank = true
        for index in line.indices {
            if line[index] == "#", isAfterBlank { return line[..<index] }
            isAfterBlank = line[index].isWhitespace || line[index] == "\u{FEFF}"
        }
        return line
    }
}

/// Why a roster cannot be used.
public struct RosterError: Error, Codable, Hashable, Sendable {
    /// The file's name as given.
    public var file: String
    /// Line, from 1; nil when the error is about the whole file.
    public var line: Int?
    /// What is wrong, as data.
    public var problem: Problem

    /// Creates an error.
    public init(file: String, line: Int? = nil, problem: Problem) {
        self.file = file
        self.line = line
        self.problem = problem
    }

    /// What is wrong.
    public enum Problem: Codable, Hashable, Sendable {
        /// The file could not be read; `code` is the errno.
        case unreadable(code: Int32)
        /// Larger than `ResourceLimits.rosterBytes`.
        case tooLarge(allowed: Int)
        /// Neither UTF-8 nor GB 18030.
        case notText
        /// A table that cannot be read: damaged, locked, or of a kind that this build does not read.
        case notTable
        /// It names no unit.
        case empty
        /// A line of a list of files that names no unit, or more than one.
        case noUnit(file: String)
        /// A line of an arrival list without a time that can be read.
        case noTime(unit: String)
        /// A name that stands for two units; `firstLine` is where it stood first.
        case duplicate(name: String, firstLine: Int)
    }
}
