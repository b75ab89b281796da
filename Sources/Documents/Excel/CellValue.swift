/// Values of cells as workbook streams store them [MS-XLS, 2.5.10, 2.5.133, 2.5.217].
enum CellValue {
    /// Eight bytes, the least significant first.
    static func number(_ content: [UInt8], at offset: Int) -> Double? {
        guard let low = content.u32(at: offset), let high = content.u32(at: offset + 4) else { return nil }
        return Double(bitPattern: UInt64(high) << 32 | UInt64(low))
    }

    /// Four bytes: bit 1 tells an integer from the upper half of a double, bit 0 asks for a hundredth.
    static func packed(_ bits: UInt32) -> Double {
        let value: Double
        if bits & 2 == 0 {
            value = Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
        } else {
            value = Double(Int32(bitPattern: bits) >> 2)
        }
        return bits & 1 == 0 ? value : value / 100
    }

    /// A truth value or an error, as a sheet shows them.
    static func truthOrError(_ code: UInt8, isError: Bool) -> String {
        guard isError else { return code == 0 ? "FALSE" : "TRUE" }
        return switch code {
        case 0x00: "#NULL!"
        case 0x07: "#DIV/0!"
        case 0x0F: "#VALUE!"
        case 0x17: "#REF!"
        case 0x1D: "#NAME?"
        case 0x24: "#NUM!"
        default: "#N/A"
        }
    }
}
