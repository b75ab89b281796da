import ImageFacts
import PhotoCheck
import TestSupport
import Testing

/// The example of the documentation page "Writing a requirement".
private struct Portrait: PhotoRequirement {
    static let id: RequirementID = "contest.portrait"
    static let defaultTerms = Terms(level: .review, basis: .interpreted)
    static let reasons = ["landscape"]

    func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let size = photo.facts?.displayedSize else { return nil }
        return size.height >= size.width ? .met(.header) : .review(Finding("landscape"))
    }
}

@Suite struct CustomRequirementTests {
    @Test(arguments: [(1600, 1200, Verdict.review(Finding("landscape"))), (1200, 1600, .met(.header))])
    func `a requirement from outside answers beside the built-in ones`(width: Int, height: Int, verdict: Verdict) throws
    {
        var profile = Profile.opennessDay2012
        profile.photoRequirements.append(.init(Portrait(), id: Portrait.id, terms: Portrait.defaultTerms))
        let photo = JPEGBuilder(width: width, height: height).build()
        let result = try PhotoChecker(profile: profile).check(bytes: photo, name: "1.jpg")
        #expect(result.verdicts.last == JudgedRequirement(Portrait.id, Portrait.defaultTerms, verdict))
        #expect(result.verdicts.count > 1)
    }
}
