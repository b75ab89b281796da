/// Paths in the order in which people number photos: 1, 2, 10; bytes decide the rest.
enum NaturalOrder {
    /// The places of the paths, in order.
    static func places(of paths: [SubmittedPath]) -> [Int] {
        paths.indices.sorted { isBefore(paths[$0].bytes, paths[$1].bytes) }
    }

    private static func isBefore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            if isDigit(left[first]), isDigit(right[second]) {
                let (one, two) = (figures(left, from: &first), figures(right, from: &second))
                if one.count != two.count { return one.count < two.count }
                if one != two { return one.lexicographicallyPrecedes(two) }
            } else if left[first] != right[second] {
                return left[first] < right[second]
            } else {
                first += 1
                second += 1
            }
        }
        let rest = (left.count - first, right.count - second)
        return rest.0 == rest.1 ? left.lexicographicallyPrecedes(right) : rest.0 < rest.1
    }

    /// The figures of a number without zeros before it.
    private static func figures(_ bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
