import Foundation
import Testing

@testable import PhotoCheck

@Suite struct RequirementsPageTests {
    /// The page in the repository; found from this file, so that the test needs no working folder.
    static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Documentation/requirements.md")

    @Test func `the page of requirements is fresh`() throws {
        let made = RequirementsPage.both
        if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.page.deletingLastPathComponent(), withIntermediateDirectories: true)
            try made.write(to: Self.page, atomically: true, encoding: .utf8)
        }
        let kept = try? String(contentsOf: Self.page, encoding: .utf8)
        #expect(kept == made, "Documentation/requirements.md is stale: run `make docs`")
    }
}
