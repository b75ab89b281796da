import Bytes
import Foundation
import TestSupport
import Testing

@Suite struct SecurityPageTests {
    @Test func `SECURITY names every limit`() throws {
        let page = try String(contentsOf: ProjectFiles.root.appendingPathComponent("SECURITY.md"), encoding: .utf8)
        let limits = Mirror(reflecting: ResourceLimits.default).children.compactMap(\.label)
        #expect(limits.count > 20)
        for limit in limits { #expect(page.contains("`\(limit)`"), "SECURITY.md does not name \(limit)") }
    }
}
