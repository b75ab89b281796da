import TestSupport

/// A Word document of pieces over a text, with nothing else in it.
enum WordBuilder {
    /// `pieces` are where each begins in the text, in bytes, how many characters it has, and whether these have one byte.
    static func file(
        text: [UInt8], pieces: [(start: Int, count: Int, isNarrow: Bool)], change: (inout [UInt8]) -> Void = { _ in }
    ) -> [UInt8] {
        let textStart = 1_024
        var list: [UInt8] = []
        var character = 0
        for piece in pieces {
            list.append32(character, .littleEndian)
            character += piece.count
        }
        list.append32(character, .littleEndian)
        for piece in pieces {
            let place = textStart + piece.start
            list.append16(0, .littleEndian)
            list.append32(piece.isNarrow ? place * 2 | 0x4000_0000 : place, .littleEndian)
            list.append16(0, .littleEndian)
        }
        var table: [UInt8] = [2]
        table.append32(list.count, .littleEndian)
        table += list
        var document = [UInt8](repeating: 0, count: textStart)
        document.replaceSubrange(0..<4, with: [0xEC, 0xA5, 193, 0])
        document.put32(character, at: 76, .littleEndian)
        document.put32(table.count, at: 422, .littleEndian)
        document += text
        change(&document)
        return CompoundBuilder(("WordDocument", document), ("0Table", table)).build()
    }
}
