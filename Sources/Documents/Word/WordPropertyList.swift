/// A list of properties: each a name of two bytes, which says how long its value is, and the value [MS-DOC, 2.2.5.1].
enum WordPropertyList {
    /// Calls `body` with each name and value; a list that is cut ends there.
    static func each(_ list: [UInt8], _ body: (_ name: Int, _ operand: [UInt8]) -> Void) {
        var index = 0
        while let name = list.u16(at: index), let count = operandCount(name, list, at: index + 2),
            let operand = list.part(at: index + 2, count: count)
        {
            body(name, Array(operand))
            index += 2 + count
        }
    }

    /// The bytes of a property's value, its own length field counted.
    private static func operandCount(_ name: Int, _ list: [UInt8], at index: Int) -> Int? {
        switch name >> 13 {
        case 0, 1: return 1
        case 2, 4, 5: return 2
        case 3: return 4
        case 7: return 3
        default:
            // The definition of a row has two bytes of length, which count one of themselves.
            if name == 0xD608 { return list.u16(at: index).map { $0 + 1 } }
            guard index < list.count, !(name == 0xC615 && list[index] == 255) else { return nil }
            return 1 + Int(list[index])
        }
    }
}
