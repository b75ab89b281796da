/// Why a document could not be read to its end; everything before was delivered.
package struct XMLError: Error, Hashable, Sendable {
    /// What stopped the reading.
    package enum Kind: Hashable, Sendable {
        /// A document type declaration, refused because it can declare entities (“billion laughs”, external files).
        case doctype
        /// More than a limit allows.
        case limit(XMLLimits.Name)
        /// Not well-formed.
        case malformed(Reason)
    }

    /// What is not well-formed (XML 1.0, Namespaces in XML 1.0), as expat names it.
    package enum Reason: String, Hashable, Sendable {
        case syntax, noElements, invalidToken, unclosedToken, partialCharacter, tagMismatch, duplicateAttribute
        case junkAfterDocument, undefinedEntity, badCharacterReference, misplacedDeclaration, badDeclaration
        case unknownEncoding, incorrectEncoding, unclosedCDATA, unboundPrefix, reservedPrefix
        /// An error that a document without DOCTYPE is not known to cause.
        case other
    }

    /// What stopped the reading.
    package var kind: Kind
    /// The line, from 1.
    package var line: Int
    /// The byte, from the first byte fed.
    package var offset: Int

    package init(_ kind: Kind, line: Int, offset: Int) {
        self.kind = kind
        self.line = line
        self.offset = offset
    }
}
