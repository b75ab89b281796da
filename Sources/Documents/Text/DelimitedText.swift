/// Text as rows of fields (RFC 4180), read row by row.
///
/// A field in quotes may hold delimiters, line breaks and doubled quotes. A quote that is not closed before a delimiter
/// or line break is a character like any other, so that `"政务公开"活动` stays what it says and a stray quote swallows
/// nothing.
package struct DelimitedText {
    /// A row and where it stands.
    package struct Row: Hashable, Sendable {
        /// Its number, from 1; blank rows are counted, line breaks inside quotes are not.
        package var number: Int
        /// Its fields, without quotes and without the blanks around them.
        package var fields: [String]

        /// Whether nothing stands in it.
        package var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
    }

    private let text: [UInt8]
    private let delimiter: Delimiter?
    private var index = 0
    private var number = 0
    /// Bytes that were searched for a closing quote in vain; past a multiple of the text quotes mean nothing.
    private var wasted = 0

    /// Reads UTF-8; without a delimiter each row is one field.
    package init(_ text: [UInt8], delimiter: Delimiter?) {
        self.text = text
        self.delimiter = delimiter
    }

    /// The next row; nil at the end.
    package mutating func next() -> Row? {
        guard index < text.count else { return nil }
        number += 1
        var fields: [String] = []
        repeat { fields.append(field()) } while skipDelimiter()
        skipBreak()
        if delimiter == .bar { Self.trimBars(&fields) }
        return Row(number: number, fields: fields)
    }

    /// Reads up to the next delimiter, line break or the end, and stops before it.
    private mutating func field() -> String {
        skipBlanks()
        if let quoted = quotedField() { return quoted }
        let start = index
        while index < text.count, !isBreak(index), delimiterCount(index) == 0 { index += 1 }
        return Self.trimmed(text[start..<index])
    }

    /// The field when it stands in quotes that are closed where they must be.
    private mutating func quotedField() -> String? {
        guard index < text.count, text[index] == 0x22, wasted <= 4 * text.count else { return nil }
        var bytes: [UInt8] = []
        var place = index + 1
        while place < text.count {
            guard text[place] == 0x22 else {
                bytes.append(text[place])
                place += 1
                continue
            }
            if place + 1 < text.count, text[place + 1] == 0x22 {
                bytes.append(0x22)
                place += 2
                continue
            }
            place += 1
            while place < text.count, text[place] == 0x20, delimiterCount(place) == 0 { place += 1 }
            guard place == text.count || isBreak(place) || delimiterCount(place) > 0 else { break }
            index = place
            return Self.trimmed(Self.withPlainBreaks(bytes)[...])
        }
        wasted += place - index
        return nil
    }

    /// Lines inside a cell are parted by LF, whatever the file has.
    private static func withPlainBreaks(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var plain: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
            plain.append(byte == 0x0D ? 0x0A : byte)
        }
        return plain
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var kept = bytes
        while let last = kept.last, last <= 0x20 { kept.removeLast() }
        while let first = kept.first, first <= 0x20 { kept.removeFirst() }
        return String(decoding: kept, as: UTF8.self)
    }

    /// `| a | b |` has bars around it, too.
    private static func trimBars(_ fields: inout [String]) {
        if fields.count > 2, fields.last?.isEmpty == true { fields.removeLast() }
        if fields.count > 1, fields.first?.isEmpty == true { fields.removeFirst() }
    }

    private func isBreak(_ place: Int) -> Bool { text[place] == 0x0A || text[place] == 0x0D }

    private func delimiterCount(_ place: Int) -> Int { delimiter?.count(in: text, at: place) ?? 0 }

    private mutating func skipBlanks() {
        while index < text.count, text[index] == 0x20, delimiterCount(index) == 0 { index += 1 }
    }

    private mutating func skipDelimiter() -> Bool {
        guard index < text.count else { return false }
        let count = delimiterCount(index)
        index += count
        return count > 0
    }

    private mutating func skipBreak() {
        guard index < text.count else { return }
        let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        index += isPair ? 2 : 1
    }
}
