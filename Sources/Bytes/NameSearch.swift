/// Finds which of a few names stand anywhere in bytes, in one pass.
///
/// Horspool's search for a set: the byte at the end of a window as long as the shortest name says how far the window may move, and for the few
/// bytes that end a window in a name, which names to compare.
package struct NameSearch: Sendable {
    private let names: [[UInt8]]
    /// The length of the shortest name.
    private let window: Int
    /// By the last byte of the window: how far it may move; 0 where names are to be compared.
    private let moves: [UInt8]
    /// By the last byte of the window: the names that have it there.
    private let ending: [[Int]]

    /// Looks for these names, none of which is empty.
    package init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        window = min(self.names.map(\.count).min() ?? 1, Int(UInt8.max))
        var moves = [UInt8](repeating: UInt8(clamping: window), count: 256)
        var ending = [[Int]](repeating: [], count: 256)
        for (index, name) in self.names.enumerated() {
            for (place, byte) in name.prefix(window).enumerated() {
                moves[Int(byte)] = min(moves[Int(byte)], UInt8(clamping: window - 1 - place))
            }
            if window > 0, name.count >= window { ending[Int(name[window - 1])].append(index) }
        }
        (self.moves, self.ending) = (moves, ending)
    }

    /// Calls `take` with the index of each name, as often as it stands there.
    package func each(in bytes: Span<UInt8>, _ take: (Int) -> Void) {
        guard window > 0 else { return }
        var last = window - 1
        while last < bytes.count {
            let byte = Int(bytes[last])
            let move = Int(moves[byte])
            guard move == 0 else {
                last += move
                continue
            }
            for index in ending[byte] where Self.stands(names[index], in: bytes, at: last - window + 1) { take(index) }
            last += 1
        }
    }

    /// Whether any of the names stands there.
    package func finds(in bytes: Span<UInt8>) -> Bool {
        var isFound = false
        each(in: bytes) { _ in isFound = true }
        return isFound
    }

    private static func stands(_ name: [UInt8], in bytes: Span<UInt8>, at place: Int) -> Bool {
        guard name.count <= bytes.count - place else { return false }
        for index in name.indices where name[index] != bytes[place + index] { return false }
        return true
    }
}
