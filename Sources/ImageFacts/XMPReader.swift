package import Bytes

/// Joins the XMP packets of one file and reads the caption-like properties out of them (XMP specification, parts 1 and 3).
package struct XMPReader: Sendable {
    package init(limits: ResourceLimits) {
    }

    /// A packet: JPEG APP1 after `http://ns.adobe.com/xap/1.0/\0`, a PNG `XML:com.adobe.xmp`, or a sidecar.
    package mutating func packet(_ bytes: Span<UInt8>, at offset: Int?, into facts: inout PhotoFacts) {
    }

    /// A part of an extended packet: JPEG APP1 after `http://ns.adobe.com/xmp/extension/\0` (32 digits of digest, full length, offset, data).
    package mutating func extended(_ bytes: Span<UInt8>, at offset: Int, into facts: inout PhotoFacts) {
    }

    /// Reads what has been collected; call once, when all segments have been given.
    package mutating func finish(into facts: inout PhotoFacts) {
    }
}
