import Foundation
import TestSupport

/// Documents that LibreOffice made from the texts beside them (`Fixtures/documents/README.md`).
enum DocumentFixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: ProjectFiles.root.appendingPathComponent("Fixtures/documents/\(name)")))
    }
}
