package import Bytes

/// Reads the IPTC-IIM records of a Photoshop image resource block (APP13) into facts.
package enum IPTCReader {
    /// `block` begins after `Photoshop 3.0\0`; `offset` is its place in the file.
    package static func read(_ block: Span<UInt8>, at offset: Int, limits: ResourceLimits, into facts: inout PhotoFacts)
    {
    }
}
