/// A part of an HTML text.
enum HTMLToken: Hashable, Sendable {
    /// Characters, entities not yet resolved.
    case text(ArraySlice<UInt8>)
    /// The start of an element; the name is lower case.
    case start(String, HTMLAttributes)
    /// Its end.
    case end(String)
}

/// The attributes that say something about text, tables and pictures.
struct HTMLAttributes: Hashable, Sendable {
    var colspan = 1
    var rowspan = 1
    var source: [UInt8] = []
    var title = ""

    /// Longest title and path that are kept; pictures inside the text itself are longer.
    private static let longest = 4_096

    mutating func set(_ name: String, _ value: ArraySlice<UInt8>) {
        switch name {
        // HTML, 4.9.11: spans are cut there.
        case "colspan": colspan = Self.span(value, most: 1_000)
        case "rowspan": rowspan = Self.span(value, most: 65_534)
        case "src":
            let isData = value.starts(with: "data:".utf8)
            source = isData || value.count > Self.longest ? [] : Array(HTMLEntities.resolved(value).utf8)
        case "alt": title = HTMLEntities.resolved(value.prefix(Self.longest))
        case "title" where title.isEmpty: title = HTMLEntities.resolved(value.prefix(Self.longest))
        default: break
        }
    }

    private static func span(_ value: ArraySlice<UInt8>, most: Int) -> Int {
        let digits = value.prefix { (0x30...0x39).contains($0) }.prefix(6)
        return min(max(1, Int(String(decoding: digits, as: UTF8.self)) ?? 1), most)
    }
}
