import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ProfileGoldenTests {
    @Test(arguments: ProfileTree.all.map(\.profile))
    func `the report of a built-in profile's tree is its golden file`(_ name: String) async throws {
        let profile = try Profile.named(name)
        let options = TextReportOptions(language: profile.language, details: true)
        let text = try written(.text(options), try await ProfileFixturesTests.events(name, profile))
        #expect(
            try ProjectFiles.isFresh("Fixtures/profiles/\(name)/expected.txt", Array(text.utf8), updating: "GOLDEN"),
            "look at the difference after: make golden")
    }

    @Test func `the schema of profiles is the published one`() throws {
        let bytes = Array((ProfileSchema.text + "\n").utf8)
        #expect(try ProjectFiles.isFresh("Schemas/profile.schema.json", bytes, updating: "GOLDEN"))
    }
}
