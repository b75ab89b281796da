import Testing

@testable import Bytes

@Suite("names in bytes")
struct NameSearchTests {
    @Test(
        "a name is found wherever it stands",
        arguments: [
            ("dxo", [1]), ("shot with DXO", []), ("xxgimp", [0]), ("gimp and dxo", [0, 1]), ("gim", []), ("", []),
            ("dxdxo", [1]), ("美图秀秀", [2]), ("dxogimp美图", [1, 0, 2]), ("gimpgimp", [0, 0]),
        ] as [(text: String, found: [Int])])
    func found(text: String, found: [Int]) {
        let search = NameSearch(["gimp", "dxo", "美图"])
        var seen: [Int] = []
        let bytes = Array(text.utf8)
        search.each(in: bytes.span) { seen.append($0) }
        #expect(seen == found)
        #expect(search.finds(in: bytes.span) == !found.isEmpty)
    }

    @Test("it finds what a comparison at every place finds", arguments: 0..<200 as Range<UInt64>)
    func agrees(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func number(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func word(_ length: Int) -> String { String((0..<length).map { _ in "abc".randomOne(number) }) }
        let names = (0..<4).map { _ in word(1 + number(5)) }
        let bytes = Array(word(number(60)).utf8)
        var expected: [Int] = []
        let shortest = names.map(\.utf8.count).min() ?? 0
        for place in bytes.indices where place + shortest <= bytes.count {
            for (index, name) in names.enumerated() where bytes[place...].starts(with: name.utf8) {
                expected.append(index)
            }
        }
        var seen: [Int] = []
        NameSearch(names).each(in: bytes.span) { seen.append($0) }
        #expect(seen == expected)
    }
}

extension String {
    fileprivate func randomOne(_ number: (Int) -> Int) -> Character { self[index(startIndex, offsetBy: number(count))] }
}
