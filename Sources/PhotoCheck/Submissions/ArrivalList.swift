public import Bytes
internal import Documents

/// When each unit's submission arrived, as the office wrote it down: the file of `--arrivals`.
public struct ArrivalList: Codable, Hashable, Sendable {
    private var arrivals: [String: [Arrival]] = [:]

    /// Creates a list of units, each with when it arrived.
    public init(_ arrivals: [String: [Arrival]]) {
        for (unit, times) in arrivals { self.arrivals[Roster.key(unit), default: []] += times }
    }

    /// Reads a table of text (csv): in each row a unit and when its submission arrived; a unit may have several rows.
    ///
    /// UTF-8 or GB 18030, fields parted by commas, semicolons or tabs. Times are those of the notice's time zone: `2012-05-16 10:12`,
    /// `2012/5/16 10:12:30`, `2012年5月16日10时12分`, `2012-05-16T10:12`, or the day alone. The first row may be a heading.
    ///
    /// - Throws: `RosterError` with the first line that is wrong: a unit without a time that can be read.
    public init(bytes: [UInt8], file: String, limits: ResourceLimits = .default) throws(RosterError) {
        guard bytes.count <= limits.rosterBytes else {
            throw RosterError(file: file, problem: .tooLarge(allowed: limits.rosterBytes))
        }
        let document: Document
        do {
            document = try DocumentReader(limits: limits).read(MemorySource(bytes), extension: "csv")
        } catch {
            throw RosterError(file: file, problem: .notText)
        }
        let rows = document.blocks.flatMap { block in
            guard case .table(let table) = block else { return [DocumentRow]() }
            return table.rows
        }
        var passedOver: Set<Int> = []
        for (index, row) in rows.enumerated() {
            let all = row.cells.map { Roster.key($0.text) }
            if index == 0, !all.contains(where: { $0.contains(where: \.isNumber) }) {
                // A heading: what says until when, or counts the rows, says not when something came.
                passedOver = Set(
                    all.indices.filter { place in Self.otherHeadings.contains(where: all[place].contains) })
                continue
            }
            var cells = all.indices.filter { !passedOver.contains($0) && !all[$0].isEmpty }.map { all[$0] }
            // A number alone counts the rows.
            if cells.count > 2, cells[0].allSatisfy(\.isNumber) { cells.removeFirst() }
            guard let unit = cells.first, !unit.hasPrefix("#") else { continue }
            guard let arrival = cells.dropFirst().lazy.compactMap({ Self.time($0) }).first else {
                throw RosterError(file: file, line: row.number, problem: .noTime(unit: unit))
            }
            arrivals[unit, default: []].append(arrival)
        }
        guard !arrivals.isEmpty else { throw RosterError(file: file, problem: .empty) }
    }

    private static let otherHeadings = ["截止", "期限", "时限", "序号", "编号", "deadline", "due", "until", "number", "no."]

    /// The arrivals of a unit under any of its names.
    func arrivals(of names: [String]) -> [Arrival] {
        var keys: [String] = []
        for key in names.map({ Roster.key($0) }) where !keys.contains(key) { keys.append(key) }
        return keys.flatMap { arrivals[$0] ?? [] }
    }

    /// A day, or a day and a time: numbers in the order year, month, day, hour, minute, second.
    static func time(_ text: String) -> Arrival? {
        var numbers: [Int] = []
        var digits = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9" where digits.utf8.count < 4: digits.unicodeScalars.append(scalar)
            case "-", "/", ".", ":", "T", " ", "年", "月", "日", "时", "分", "秒", "\u{FF1A}", "\t":
                if let number = Int(digits) { numbers.append(number) }
                digits = ""
            default: return nil
            }
        }
        if let number = Int(digits) { numbers.append(number) }
        guard numbers.count >= 3, numbers.count != 4 || text.contains("时"), numbers.count <= 6,
            numbers[0] >= 1_900, let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
        else { return nil }
        guard numbers.count > 3 else { return Arrival(.list, day) }
        let time = Array(numbers[3...]) + [0, 0]
        let (hour, minute, second) = (time[0], time[1], time[2])
        guard hour < 24, minute < 60, second < 60 else { return nil }
        return Arrival(.list, day, second: hour * 3_600 + minute * 60 + second)
    }
}
