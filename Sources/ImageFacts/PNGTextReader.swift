package import Bytes

/// Reads the data of `tEXt`, `zTXt` and `iTXt` chunks (PNG, third edition, 11.3.3) into facts.
package struct PNGTextReader: Sendable {
    /// The text chunks that can hold a caption, or XMP.
    package enum Chunk: String, Sendable {
        case tEXt, zTXt, iTXt
    }

    package init(limits: ResourceLimits) {
    }

    /// `data` is the chunk without length, type and checksum; `offset` its place in the file.
    package mutating func read(_ chunk: Chunk, _ data: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts) {
    }
}
