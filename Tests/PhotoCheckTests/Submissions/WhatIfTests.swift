import Foundation
import PhotoCheck
import TestSupport
import Testing

@Suite struct WhatIfTests {
    private let samples = SubmissionSource.folder(ProjectFiles.root.path + "/Fixtures/submissions")

    @Test(arguments: [
        "size.minimum.at-least=2400x1800", "size.minimum.at-least=1x1", "size.minimum.at-least=1600x1200",
        "size.minimum.level=note", "caption.detailed.elements.place=required", "caption.present.level=review",
        "date.event.on=2012-05-16", "date.event.on=2013-05-15", "date.event.on=2040-01-01",
    ])
    func `the answer is what a second scan would say`(_ question: String) async throws {
        let changed = try Profile.opennessDay2012.changing(ProfileChange(question))
        let asked = try await Checked(
            samples, options: CheckOptions(whatIf: [WhatIf(question: question, profile: changed)])
        )
        let scanned = try await Checked(samples, profile: changed)
        let answer = try #require(asked.summary?.whatIf.first)
        #expect(answer.photos == scanned.summary?.photos)
        let before = asked.photos.flatMap(\.kinds) + asked.units.flatMap(\.kinds)
        let after = scanned.photos.flatMap(\.kinds) + scanned.units.flatMap(\.kinds)
        #expect(answer.changedVerdicts == Set(Set(before).symmetricDifference(after).map { $0.prefix(2) }).count)
        // The question changes nothing in the report itself.
        #expect(asked.photos == (try await Checked(samples)).photos)
    }

    struct Bad: Sendable {
        var question: String
        var problem: ProfileError.Problem
    }

    @Test(arguments: [
        Bad(
            question: "size.minimum",
            problem: .wrongValue(
                key: "size.minimum", found: "size.minimum", expected: "size.minimum.at-least=2400x1800")
        ),
        Bad(
            question: "size.minimum.at-least=",
            problem: .wrongValue(
                key: "size.minimum.at-least", found: "size.minimum.at-least=",
                expected: "size.minimum.at-least=2400x1800"
            )
        ),
    ])
    func `a question without a value is refused`(_ bad: Bad) {
        #expect(throws: ProfileError(file: "--what-if", problem: bad.problem)) { try ProfileChange(bad.question) }
    }

    @Test(arguments: [
        ("size.minimm.at-least=1x1", "size.minimum"), ("size.minimum.atleast=1x1", "at-least"),
        ("caption.detailed.elements.peple=off", "people"),
    ])
    func `a question about something unknown is answered with the nearest name`(question: String, nearest: String) {
        let error = #expect(throws: ProfileError.self) {
            try Profile.opennessDay2012.changing(ProfileChange(question))
        }
        guard case .unknownKey(_, let suggested, _) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(suggested == nearest)
    }
}

extension PhotoResult {
    fileprivate var kinds: [[String]] {
        verdicts.map { [photo.path.shown, $0.requirement.rawValue, $0.verdict.kind.rawValue] }
    }
}

extension UnitResult {
    fileprivate var kinds: [[String]] {
        verdicts.map { [name, $0.requirement.rawValue, $0.verdict.kind.rawValue] }
    }
}
