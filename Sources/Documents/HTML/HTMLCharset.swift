internal import Bytes

/// The encoding that a page or a mail's header names.
enum HTMLCharset {
    /// Bytes in which a page names its encoding (HTML, 4.2.5.4, and some room for what Office writes before).
    private static let window = 4_096

    /// What a page says of itself; nil where it says nothing, or an encoding that the bytes must tell.
    static func declared(in bytes: [UInt8]) -> TextEncoding? {
        encoding(in: String(decoding: bytes.prefix(window), as: UTF8.self))
    }

    /// The encoding behind the first `charset=` of a text.
    ///
    /// A page that was read as bytes up to its declaration is no UTF-16, whatever that says (HTML, 13.2.3.2).
    static func encoding(in text: String) -> TextEncoding? {
        parameter("charset", in: text).flatMap { TextEncoding(label: $0) }
    }

    /// The value behind the first `name=`, with or without quotes; `name` is lower case.
    static func parameter(_ name: String, in text: String) -> String? {
        let bytes = Array(text.utf8)
        let key = Array("\(name)=".utf8)
        for start in 0..<max(0, bytes.count - key.count) {
            guard key.indices.allSatisfy({ bytes[start + $0] == key[$0] || bytes[start + $0] | 0x20 == key[$0] }) else {
                continue
            }
            let rest = bytes[(start + key.count)...]
            let isQuoted = rest.first == 0x22 || rest.first == 0x27
            let value = isQuoted ? rest.dropFirst().prefix { $0 != rest.first } : rest.prefix { !isEnd($0) }
            return String(decoding: value, as: UTF8.self)
        }
        return nil
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [0x22, 0x27, 0x2F, 0x3B, 0x3E].contains(byte)
    }
}
