package import Bytes

/// What one document may cost.
package struct XMLLimits: Hashable, Sendable {
    /// A limit that can be reached.
    package enum Name: Hashable, Sendable {
        case depth, attributes, namespaceBytes, tokenBytes, memoryBytes
    }

    /// Elements inside elements.
    package var depth = 64
    /// Attributes of one element, without namespace declarations.
    package var attributes = 256
    /// Bytes of one namespace name.
    ///
    /// expat writes it out before every prefixed attribute, so a long one multiplies:
    /// 1 MiB with a name of 500 kB and 70,000 attributes would come to 35 GB.
    package var namespaceBytes = 512
    /// Bytes of one start tag with its attributes, or of one run of text, as UTF-8.
    package var tokenBytes = 2 << 20
    /// Bytes that the parser may hold.
    package var memoryBytes = 16 << 20

    /// The default limits.
    package init() {}

    /// The limits that a caller has set for any XML.
    package init(_ limits: ResourceLimits) {
        depth = limits.xmlDepth
        attributes = limits.xmlAttributes
        namespaceBytes = limits.xmlNamespaceBytes
        tokenBytes = limits.xmlTokenBytes
        memoryBytes = limits.xmlMemoryBytes
    }

    /// What `name` allows.
    package func allowed(_ name: Name) -> Int {
        switch name {
        case .depth: depth
        case .attributes: attributes
        case .namespaceBytes: namespaceBytes
        case .tokenBytes: tokenBytes
        case .memoryBytes: memoryBytes
        }
    }

    /// The limit under its name in `ResourceLimits`.
    package func reached(_ name: Name) -> LimitReached {
        let word =
            switch name {
            case .depth: "xmlDepth"
            case .attributes: "xmlAttributes"
            case .namespaceBytes: "xmlNamespaceBytes"
            case .tokenBytes: "xmlTokenBytes"
            case .memoryBytes: "xmlMemoryBytes"
            }
        return LimitReached(word, allowed: allowed(name))
    }
}
