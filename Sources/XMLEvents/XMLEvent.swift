/// The name of an element or attribute; prefixes are resolved, so how a document abbreviates does not matter.
package struct XMLName: Hashable, Sendable {
    /// The namespace; empty without one.
    package var namespace: String
    /// The name inside the namespace.
    package var local: String

    /// Names `local` in `namespace`.
    package init(_ namespace: String, _ local: String) {
        self.namespace = namespace
        self.local = local
    }

    /// The language of what an element holds (XML 1.0, section 2.12).
    package static let language = XMLName("http://www.w3.org/XML/1998/namespace", "lang")
}

/// What is met on the way through a document, in the order of the document.
///
/// Offsets are in bytes from the first byte fed, of the bytes as they were fed.
package enum XMLEvent: Hashable, Sendable {
    /// An element begins; its attributes follow at once.
    case start(XMLName, offset: Int)
    /// An attribute of the element that has just begun. Namespace declarations are not attributes.
    case attribute(XMLName, value: String)
    /// Characters, references and CDATA resolved. A long text may come in several events.
    case text(String, offset: Int)
    /// An element ends; also one without content.
    case end(XMLName)
}

/// How a document's bytes are coded, where that is known better than from the document.
package enum XMLEncoding: Hashable, Sendable {
    case utf8, utf16BigEndian, utf16LittleEndian
}

/// The same way as a reader goes it that was given a vocabulary: names by their place in it, and no strings but those
/// that are asked for.
package enum KnownXMLEvent: Hashable, Sendable {
    /// An element begins; nil for a name that the vocabulary does not hold.
    case start(Int?, offset: Int)
    /// An attribute that the vocabulary holds; others are passed over.
    case attribute(Int, value: XMLText)
    /// Characters, references and CDATA resolved. A long text may come in several events.
    case text(XMLText, offset: Int)
    /// An element ends.
    case end
}

/// Characters that wait in a reader, until its next event but no longer; `XMLEventReader.string(_:)` gives them out.
package struct XMLText: Hashable, Sendable {
    let offset: Int
    let count: Int
}
