internal import Bytes

/// The form of a value in a TIFF directory (TIFF 6.0, section 2; EXIF 3.0 adds UTF-8 as 129).
enum EXIFValueType: UInt16 {
    case byte = 1
    case ascii = 2
    case short = 3
    case long = 4
    case rational = 5
    case signedByte = 6
    case undefined = 7
    case signedShort = 8
    case signedLong = 9
    case signedRational = 10
    case float = 11
    case double = 12
    case directory = 13
    case utf8 = 129

    /// Bytes of one value.
    var size: Int {
        switch self {
        case .byte, .ascii, .signedByte, .undefined, .utf8: 1
        case .short, .signedShort: 2
        case .long, .signedLong, .float, .directory: 4
        case .rational, .signedRational, .double: 8
        }
    }

    /// Whether the value is bytes that may be a text.
    var isBytes: Bool { size == 1 && self != .signedByte }
}

/// One entry of a TIFF directory, twelve bytes.
///
/// ```
/// 0  tag     2 bytes
/// 2  type    2 bytes
/// 4  count   4 bytes, of values
/// 8  value   4 bytes, or the offset of the value in the block when it is longer
/// ```
struct EXIFEntry {
    let tag: UInt16
    /// Nil for a type that no specification names.
    let type: EXIFValueType?
    let count: UInt32
    /// Where the entry begins in the block.
    let place: Int

    init(_ reader: inout ByteReader) throws(ReadError) {
        place = reader.offset
        tag = try reader.u16()
        type = EXIFValueType(rawValue: try reader.u16())
        count = try reader.u32()
        try reader.skip(4)
    }

    /// The value's place in the block.
    func range(in reader: inout ByteReader) throws(ValueError) -> Range<Int> {
        guard let type else { throw .malformed }
        let (length, overflow) = Int(clamping: count).multipliedReportingOverflow(by: type.size)
        guard !overflow else { throw .outside }
        var start = place + 8
        do throws(ReadError) {
            if length > 4 {
                try reader.seek(to: start)
                start = Int(clamping: try reader.u32())
            }
        } catch {
            throw .outside
        }
        guard start <= reader.count, length <= reader.count - start else { throw .outside }
        return start..<start + length
    }

    /// Why a value cannot be had.
    enum ValueError: Error {
        /// It does not lie inside the block.
        case outside
        /// It is not of the type or count that its tag asks for.
        case malformed
    }
}
