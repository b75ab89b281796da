package import Bytes

#if XMP
    internal import XMLEvents
#endif

/// What reading packets needs, kept from packet to packet; one to a thread.
///
/// Making a parser and its tables costs as much as reading a usual packet with it. Only a parser that read its last
/// packet to the end is used again, and whatever it refuses is read once more by a new one: so no packet is judged by
/// what stood in another.
package final class XMPBench {
    #if XMP
        /// What one packet may cost.
        let limits: XMLLimits
        private var kept: XMLEventReader?

        /// A bench without a parser; the first packet that needs one makes it.
        package init(limits: ResourceLimits) {
            self.limits = XMLLimits(limits)
        }

        /// A parser that is ready for a packet; it may have read another one before.
        func take(_ encoding: XMLEncoding) throws(XMLError) -> XMLEventReader {
            guard var reader = kept.take() else { return try new(encoding) }
            guard reader.restart(encoding: encoding) else { return try new(encoding) }
            return reader
        }

        /// A parser that has read nothing before.
        func new(_ encoding: XMLEncoding) throws(XMLError) -> XMLEventReader {
            try XMLEventReader(limits: limits, encoding: encoding, knowing: XMPName.vocabulary)
        }

        /// Keeps a parser for the next packet.
        func give(back reader: consuming XMLEventReader) {
            kept = consume reader
        }
    #else
        /// A bench without a parser: none was built.
        package init(limits: ResourceLimits) {}
    #endif
}
