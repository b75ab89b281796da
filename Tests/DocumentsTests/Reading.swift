import Bytes
import Foundation
import TestSupport

@testable import Documents

/// Reads a document from memory.
func read(
    _ bytes: [UInt8], _ name: String, limits: ResourceLimits = .default
) throws(DocumentProblem) -> Document {
    try DocumentReader(limits: limits).read(MemorySource(bytes), extension: name)
}

/// What a document in memory is.
func kind(_ bytes: [UInt8], _ name: String = "") throws -> DocumentKind {
    try DocumentReader().kind(of: MemorySource(bytes), extension: name)
}

/// GBK by Foundation's converter, which knows nothing of our table.
func gbk(_ text: String) -> [UInt8] {
    text.data(using: String.Encoding(rawValue: 0x8000_0632)).map { Array($0) } ?? []
}

extension Document {
    /// The paragraphs' texts.
    var paragraphs: [String] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text } else { nil } }
    }

    /// The tables.
    var tables: [DocumentTable] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}

extension DocumentTable {
    /// The cells' texts, row by row.
    var texts: [[String]] { rows.map { $0.cells.map(\.text) } }
}
