public import Bytes

/// Reads the file of `--units`: one unit a line, other names of it after a tab, `#` before a comment.
///
/// UTF-8 or GB 18030, as Windows Notepad writes them; CR LF and a byte order mark do no harm. A name that stands for two units is an error:
/// nobody could say which of them handed in.
public enum RosterReader {
    /// The roster in these bytes.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, at most `limits.rosterBytes`.
    ///   - file: the name that errors carry.
    ///   - limits: how much is read.
    /// - Returns: the units, in the order of the file.
    /// - Throws: `RosterError` with the first thing that is wrong, and its line.
    public static func read(
        bytes: [UInt8], file: String, limits: ResourceLimits = .default
    ) throws(RosterError) -> Roster {
        var units: [Roster.Member] = []
        var lines: [String: (line: Int, unit: Int)] = [:]
        for (number, names) in try self.lines(bytes, file: file, limits: limits) {
            let name = names[0]
            for name in names {
                if let first = lines[name], first.unit != units.count {
                    throw RosterError(
                        file: file, line: number, problem: .duplicate(name: name, firstLine: first.line))
                }
                lines[name] = (number, units.count)
            }
            var aliases: [String] = []
            for alias in names.dropFirst() where alias != name && !aliases.contains(alias) { aliases.append(alias) }
            units.append(Roster.Member(name: name, aliases: aliases))
        }
        guard !units.isEmpty else { throw RosterError(file: file, problem: .empty) }
        return Roster(units: units)
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
