internal import Bytes

/// Reads numbers and strings from a record and those that go on with it [MS-XLS, 2.5.293 to 2.5.296].
///
/// A string may be cut anywhere between two characters; its rest begins with a byte that says anew whether characters
/// have one byte or two.
struct BIFFText {
    private let parts: [[UInt8]]
    private var part = 0
    private var index = 0
    /// The encoding of strings before Excel 97; nil for UTF-16.
    private let pages: BIFFCodePage?

    init(_ record: BIFFRecord, at index: Int = 0, pages: BIFFCodePage?) {
        parts = record.parts
        self.index = index
        self.pages = pages
    }

    /// Whether nothing is left.
    mutating func isAtEnd() -> Bool {
        skipEmptyParts()
        return part >= parts.count
    }

    mutating func u8() -> Int? {
        guard !isAtEnd() else { return nil }
        defer { index += 1 }
        return Int(parts[part][index])
    }

    mutating func u16() -> Int? {
        guard let low = u8(), let high = u8() else { return nil }
        return low | high << 8
    }

    mutating func u32() -> Int? {
        guard let low = u16(), let high = u16() else { return nil }
        return low | high << 16
    }

    /// A string behind a length of two bytes, or of one for names.
    mutating func string(shortLength: Bool = false) -> String? {
        guard let count = shortLength ? u8() : u16() else { return nil }
        guard pages == nil else { return byteString(count) }
        guard let flags = u8() else { return nil }
        guard let runs = flags & 8 == 0 ? 0 : u16(), let extra = flags & 4 == 0 ? 0 : u32() else { return nil }
        guard let text = characters(count, wide: flags & 1 != 0) else { return nil }
        skip(runs * 4 + extra)
        return text
    }

    private mutating func characters(_ count: Int, wide: Bool) -> String? {
        var units: [UInt16] = []
        var isWide = wide
        while units.count < count {
            guard part < parts.count else { return nil }
            if index >= parts[part].count {
                part += 1
                index = 0
                guard let flags = u8() else { return nil }
                isWide = flags & 1 != 0
                continue
            }
            if isWide {
                guard let unit = parts[part].u16(at: index) else { return nil }
                units.append(UInt16(truncatingIfNeeded: unit))
            } else {
                // The high bytes are zero and left out.
                units.append(UInt16(parts[part][index]))
            }
            index += isWide ? 2 : 1
        }
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func byteString(_ count: Int) -> String? {
        guard let pages else { return nil }
        guard !isAtEnd() else { return count == 0 ? "" : nil }
        guard let bytes = parts[part].part(at: index, count: count) else { return nil }
        index += count
        return pages.text(Array(bytes))
    }

    private mutating func skip(_ count: Int) {
        var left = count
        while left > 0, !isAtEnd() {
            let step = min(left, parts[part].count - index)
            index += step
            left -= step
        }
    }

    private mutating func skipEmptyParts() {
        while part < parts.count, index >= parts[part].count {
            part += 1
            index = 0
        }
    }
}
