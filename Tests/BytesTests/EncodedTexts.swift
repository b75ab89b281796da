import Foundation

/// ASCII bytes.
func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Windows-1252, of characters that Latin-1 has, and `…`.
func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "…" ? 0x85 : UInt8(truncatingIfNeeded: $0.value) }
}

/// UTF-16 without a mark.
func wide(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { unit in
        let high = UInt8(truncatingIfNeeded: unit >> 8)
        let low = UInt8(truncatingIfNeeded: unit)
        return bigEndian ? [high, low] : [low, high]
    }
}

/// GBK by Foundation's converter, which knows nothing of our table.
func gbk(_ text: String) -> [UInt8] {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    return text.data(using: encoding).map { Array($0) } ?? []
}
