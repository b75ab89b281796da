import ImageFacts
import Testing

@testable import PhotoCheck

/// The requirements of clarity, while no profile asks for them by itself.
@Suite struct ClarityTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var id: RequirementID
        var title: String
        var expected: Verdict.Kind?
        var verdict: Verdict?
        var testDescription: String { "\(id): \(title)" }

        static let all =
            cases(of: ClaritySharp.self) + cases(of: ClarityExposed.self) + cases(of: OriginalUnscaled.self)

        private static func cases<Rule: PhotoRequirement>(of rule: Rule.Type) -> [Case] {
            rule.examples.map {
                Case(
                    id: rule.id, title: $0.title, expected: $0.verdict,
                    verdict: $0.rule.judge($0.photo, in: $0.unit))
            }
        }
    }

    @Test(arguments: Case.all) func `every example gets its verdict`(_ shown: Case) {
        #expect(shown.verdict?.kind == shown.expected)
    }

    @Test(arguments: [
        (ClaritySharp.id, ClaritySharp.reasons), (ClarityExposed.id, ClarityExposed.reasons),
        (OriginalUnscaled.id, OriginalUnscaled.reasons),
    ])
    func `every reason is shown and worded in both languages`(_ id: RequirementID, _ reasons: [String]) {
        let shown = Set(Case.all.filter { $0.id == id }.compactMap { $0.verdict?.finding?.reason })
        #expect(shown == Set(reasons))
        for table in [ClarityWording.zh, ClarityWording.en] {
            #expect(table[id].map { Set($0.reasons.keys) } == Set(reasons))
        }
    }

    @Test func `wider edges never make a better verdict`() {
        let order: [Verdict.Kind] = [.met, .review, .unmet]
        let places = stride(from: 25, through: 1_400, by: 5).compactMap { width -> Int? in
            let photo = Photo.measured(edges: [width, width, width, width]) { $0.sharpness.sharpShare = 0 }
            return ClaritySharp().judge(photo, in: UnitContext(name: "")).flatMap { order.firstIndex(of: $0.kind) }
        }
        #expect(places == places.sorted() && Set(places).count == 3)
    }
}
