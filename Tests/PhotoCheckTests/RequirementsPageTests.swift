import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct RequirementsPageTests {
    @Test func `the page of requirements is fresh`() throws {
        #expect(
            try ProjectFiles.isFresh("Documentation/requirements.md", Array(RequirementsPage.both.utf8), updating: "DOCS"),
            "Documentation/requirements.md is stale: run `make docs`"
        )
    }
}
