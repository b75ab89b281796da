import Foundation
import ImageFacts
import PhotoCheck
import TestSupport
import Testing

/// Photographs that people called clear or not, and scenes that were spoiled: `clarity/` of the shared data.
@Suite(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)")) struct SharedClarityTests {
    private struct Judged: Sendable {
        var entry: SharedData.Entry
        var clarity: SharedData.Entry.Clarity
        var kind: Verdict.Kind?
        /// The higher, the less clear.
        var score: Int
    }

    private static func judge(_ entry: SharedData.Entry) throws -> Judged? {
        guard let clarity = entry.clarity else { return nil }
        let result = try PhotoChecker(profile: .opennessDay2012).check(
            bytes: Data(SharedData.bytes(entry.path)), name: "1.jpg")
        guard let pixels = result.photo.facts?.pixels else { return nil }
        let sharpness = pixels.sharpness
        // As `ClaritySharp`: the widest direction; blocks and interpolated pixels that are seen are not clear either.
        let widest = sharpness.edges.filter { $0.tiles >= 8 }.map(\.tenth).max() ?? 0
        let others = [sharpness.blocks >= 600 ? sharpness.blocks / 10 : 0, pixels.detail.peak >= 3_000 ? 100 : 0]
        return Judged(
            entry: entry, clarity: clarity,
            kind: result.verdicts.first { $0.requirement == "clarity.sharp" }?.verdict.kind,
            score: max(widest, others.max() ?? 0))
    }

    private static let judged = Result { try SharedData.manifest().compactMap(judge) }

    private func pictures(_ kind: String) throws -> [Judged] { try Self.judged.get().filter { $0.entry.kind == kind } }

    /// The share of pairs of a clear and an unclear picture that are in order.
    private func area(_ pictures: [Judged]) -> Double {
        let clear = pictures.filter { $0.clarity.expected == "clear" }.map(\.score)
        let unclear = pictures.filter { $0.clarity.expected == "not_clear" }.map(\.score)
        let pairs = unclear.flatMap { bad in clear.map { bad > $0 ? 1 : bad == $0 ? 0.5 : 0 } }
        return pairs.isEmpty ? 0 : pairs.reduce(0, +) / Double(pairs.count)
    }

    @Test func `every photograph that is not clear stands behind every clear one, and no clear one is refused`() throws
    {
        let real = try pictures("clarity-real")
        #expect(area(real) == 1)
        for photo in real where photo.clarity.expected == "clear" {
            #expect(photo.kind != .unmet, "\(photo.entry.path)")
        }
        for photo in real where photo.clarity.expected == "not_clear" {
            #expect(photo.kind != .met, "\(photo.entry.path)")
        }
    }

    @Test func `spoiled scenes are told from clear ones`() throws {
        let made = try pictures("clarity-synthetic")
        #expect(area(made) >= 0.93, "\(area(made))")
        for photo in made where photo.clarity.expected == "clear" {
            #expect(photo.kind != .unmet, "\(photo.entry.path)")
        }
    }

    @Test func `more of a fault is less clear`() throws {
        var (inOrder, all) = (0, 0)
        let made = try pictures("clarity-synthetic")
        for (index, first) in made.enumerated() {
            for second in made[..<index] {
                guard let one = first.clarity.degradation, let other = second.clarity.degradation,
                    first.clarity.base == second.clarity.base, one.kind == other.kind,
                    let strength = one.strength, let otherStrength = other.strength, strength != otherStrength
                else { continue }
                all += 1
                if (strength > otherStrength) == (first.score > second.score), first.score != second.score {
                    inOrder += 1
                }
            }
        }
        // One pair of motions, along different angles, is not.
        #expect(inOrder >= all - 1 && all > 20, "\(inOrder) of \(all)")
    }
}
