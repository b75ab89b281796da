import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct RequirementsPageTests {
    @Test func `the page of requirements is fresh`() throws {
        let page = Array(RequirementsPage.both.utf8)
        #expect(
            try ProjectFiles.isFresh("Documentation/requirements.md", page, updating: "DOCS"),
            "Documentation/requirements.md is stale: run `make docs`"
        )
    }
}
