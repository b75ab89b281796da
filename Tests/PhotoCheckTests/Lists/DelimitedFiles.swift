import Bytes
import Documents
import TestSupport

extension ListReading {
    /// The rows as a file of delimited text, read back: delimiter, quotes, line ends and encoding go by the seed.
    ///
    /// Nil where the sheet has merged cells, which no such file has.
    static func delimited(_ rows: [[String?]], seed: UInt64) throws -> Document? {
        guard rows.allSatisfy({ !$0.contains(nil) }) else { return nil }
        let delimiter = [",", ";", "\t"][Int(seed % 3)]
        let end = seed % 2 == 0 ? "\r\n" : "\n"
        let lines = rows.map { row in
            row.map { cell in
                let cell = cell ?? ""
                return seed % 7 == 0 || cell.contains(delimiter) ? "\"" + cell + "\"" : cell
            }
            .joined(separator: delimiter)
        }
        let text = lines.joined(separator: end) + end
        let source = MemorySource(encoded(text, Int(seed % 5)))
        return try DocumentReader().read(source, extension: delimiter == "\t" ? "tsv" : "csv")
    }

    private static func encoded(_ text: String, _ encoding: Int) -> [UInt8] {
        switch encoding {
        case 0: Array(text.utf8)
        case 1: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case 2: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 3: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default: text.unicodeScalars.flatMap { gbk[$0] ?? [UInt8(ascii: "?")] }
        }
    }

    /// GBK by asking the decoder for every pair of bytes.
    private static let gbk: [Unicode.Scalar: [UInt8]] = {
        var codes: [Unicode.Scalar: [UInt8]] = [:]
        for byte in UInt8(0)..<0x80 { codes[Unicode.Scalar(byte)] = [byte] }
        for high in UInt8(0x81)...0xFE {
            for low in UInt8(0x40)...0xFE where low != 0x7F {
                let text = TextDecoder.decode([high, low].span, as: .gb18030).text.unicodeScalars
                if text.count == 1, let scalar = text.first, codes[scalar] == nil { codes[scalar] = [high, low] }
            }
        }
        return codes
    }()
}
