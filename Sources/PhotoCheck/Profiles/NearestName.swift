/// Finds the name that was most likely meant.
package enum NearestName {
    /// The candidate most like `name`, nil when none is like it; the first of equals, so the answer is stable.
    package static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
        var best: (name: String, distance: Int)?
        // A longer name is not a typing error, and would cost time that grows with its length.
        let wanted = Array(name.lowercased().unicodeScalars.prefix(80))
        for candidate in candidates {
            let other = Array(candidate.lowercased().unicodeScalars.prefix(80))
            let distance = distance(wanted, other)
            let length = max(wanted.count, other.count)
            // Two of three characters changed is another name (民政局, 财政局).
            let allowed = length <= 4 ? 1 : max(2, length / 3)
            guard distance <= allowed, distance < (best?.distance ?? .max) else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// How many characters must be put in, left out, changed or swapped with their neighbour (optimal string alignment).
    static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var above = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let change = above[column] + (first[row] == second[column] ? 0 : 1)
                var cost = min(change, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, before[column - 1] + 1)
                }
                current.append(cost)
            }
            (before, above) = (above, current)
        }
        return above[second.count]
    }
}
