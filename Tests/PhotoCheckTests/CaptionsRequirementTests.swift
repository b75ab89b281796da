import ImageFacts
import Testing

@testable import PhotoCheck

/// One example of any requirement, without its type.
struct CaptionExample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let id: RequirementID
    let expected: Verdict.Kind?
    let verdict: Verdict?

    static func all<Rule: PhotoRequirement>(_ rule: Rule.Type) -> [CaptionExample] {
        rule.examples.map { example in
            CaptionExample(
                testDescription: "\(Rule.id): \(example.title)", id: Rule.id, expected: example.verdict,
                verdict: example.rule.judge(example.photo, in: example.unit))
        }
    }

    static let all =
        all(CaptionPresent.self) + all(CaptionWritten.self) + all(CaptionDetailed.self) + all(CaptionOwn.self)
}

@Suite struct CaptionsRequirementTests {
    @Test(arguments: CaptionExample.all) func `every example gets its verdict`(_ example: CaptionExample) {
        #expect(example.verdict?.kind == example.expected)
    }

    @Test func `every requirement shows met and its contrary`() {
        for id in [CaptionPresent.id, CaptionWritten.id, CaptionDetailed.id, CaptionOwn.id] {
            let kinds = Set(CaptionExample.all.filter { $0.id == id }.compactMap(\.expected))
            #expect(kinds.contains(.met) && kinds.count > 1, "\(id)")
        }
    }

    @Test func `every reason has words in both languages, and no words are left over`() {
        let reasons: [(RequirementID, [String])] = [
            (CaptionPresent.id, CaptionPresent.reasons), (CaptionWritten.id, CaptionWritten.reasons),
            (CaptionDetailed.id, CaptionDetailed.reasons), (CaptionOwn.id, CaptionOwn.reasons),
        ]
        for (id, reasons) in reasons {
            for words in [CaptionWording.zh, CaptionWording.en] {
                let worded = words[id]?.reasons ?? [:]
                let missing = reasons.filter { worded[$0] == nil }
                #expect(missing.isEmpty, "\(id) \(missing)")
                let shared: Set = ["unreadDocuments", "formatNotRead", "metadataNotRead", "unreadable"]
                #expect(Set(worded.keys).subtracting(shared).isSubset(of: reasons), "\(id)")
            }
        }
    }

    @Test(arguments: CaptionExample.all.filter { $0.verdict?.finding != nil })
    func `every place in the words is filled by the finding`(_ example: CaptionExample) throws {
        let finding = try #require(example.verdict?.finding)
        for words in [CaptionWording.zh, CaptionWording.en] {
            let reason = try #require(words[example.id]?.reasons[finding.reason])
            for path in places(reason.says) + places(reason.mend) {
                let name = String(path.drop { $0 != "." }.dropFirst())
                let value = path.hasPrefix("found.") ? finding.found[name] : finding.wanted[name]
                #expect(value != nil, "\(path)")
            }
        }
    }

    @Test func `found of a detailed caption has the keys of the contract`() throws {
        let photo = Photo.captioned(texts: [.iptcCaption: "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"])
        let found = try #require(CaptionDetailed().found(photo, in: UnitContext(name: "苏子沟镇")))
        func words(_ words: String...) -> Detail { .list(words.map { .text($0) }) }
        #expect(
            found
                == .fields([
                    .init(
                        "elements",
                        .fields([
                            .init("time", words("5月15日")), .init("place", words("岫岩宾馆门前")),
                            .init("people", words("县长", "群众")), .init("event", words("解答", "政策咨询")),
                        ])),
                    .init("inferred", .list([])),
                ]))
    }

    /// The dotted paths between braces.
    private func places(_ text: String) -> [String] {
        text.split(separator: "{").dropFirst().compactMap {
            $0.split(whereSeparator: { "}|".contains($0) }).first.map(String.init)
        }
    }
}
