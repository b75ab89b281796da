/// Finds texts that stand, for the most part, in another of the same run.
enum SummaryCopies {
    /// Two texts, by their places, and how much of the shorter stands in the other.
    struct Copy: Hashable {
        var earlier: Int
        var later: Int
        var percent: Int
    }

    /// A phrase of more texts than this is a common one, and leads to nobody: it keeps a run of thousands from comparing all with all.
    private static let mostSharers = 64

    /// For each text the one before it that it has most in common with, where that is enough; in the order of the texts.
    static func find(_ sketches: [TextSketch], percent: Int) -> [Copy] {
        var holders: [UInt64: [Int]] = [:]
        var copies: [Copy] = []
        for (later, sketch) in sketches.enumerated() {
            var shared: [Int: Int] = [:]
            for number in sketch.kept {
                let known = holders[number, default: []]
                for earlier in known { shared[earlier, default: 0] += 1 }
                if known.count < mostSharers { holders[number] = known + [later] }
            }
            var best: Copy?
            // Those that share most are compared; the first of equals, so that a chain leads to its beginning.
            let candidates = shared.filter { $0.value >= TextSketch.fewest / 2 }
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostSharers)
            for (earlier, _) in candidates {
                guard let found = sketch.percent(in: sketches[earlier]), found >= percent, found > best?.percent ?? 0
                else { continue }
                best = Copy(earlier: earlier, later: later, percent: found)
            }
            if let best { copies.append(best) }
        }
        return copies
    }
}
