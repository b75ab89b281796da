#if XMP
    internal import XMLEvents

    /// The names that a packet is read for; anything else in it is passed over.
    enum XMPName: Int, CaseIterable {
        case description, title, headline, imageDescription, userComment, altText, extDescription, extendedDigest
        case rdf, rdfDescription, rdfAlt, rdfBag, rdfSeq, rdfLi, rdfValue, language

        /// All of them, as the parser wants them: the place of each is its raw value.
        static let vocabulary = XMLVocabulary(allCases.map(\.name))

        private var name: XMLName {
            switch self {
            case .description: XMLName("http://purl.org/dc/elements/1.1/", "description")
            case .title: XMLName("http://purl.org/dc/elements/1.1/", "title")
            case .headline: XMLName("http://ns.adobe.com/photoshop/1.0/", "Headline")
            case .imageDescription: XMLName("http://ns.adobe.com/tiff/1.0/", "ImageDescription")
            case .userComment: XMLName("http://ns.adobe.com/exif/1.0/", "UserComment")
            case .altText: XMLName("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility")
            case .extDescription: XMLName("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "ExtDescrAccessibility")
            case .extendedDigest: XMLName("http://ns.adobe.com/xmp/note/", "HasExtendedXMP")
            // Names of RDF (XMP part 1, 7.4).
            case .rdf: Self.rdf("RDF")
            case .rdfDescription: Self.rdf("Description")
            case .rdfAlt: Self.rdf("Alt")
            case .rdfBag: Self.rdf("Bag")
            case .rdfSeq: Self.rdf("Seq")
            case .rdfLi: Self.rdf("li")
            case .rdfValue: Self.rdf("value")
            case .language: .language
            }
        }

        private static func rdf(_ local: String) -> XMLName {
            XMLName("http://www.w3.org/1999/02/22-rdf-syntax-ns#", local)
        }

        /// What a property of this name is wanted for.
        var target: Target? {
            switch self {
            case .description: .text(.xmpDescription)
            case .title: .text(.xmpTitle)
            case .headline: .text(.xmpHeadline)
            case .imageDescription: .text(.xmpImageDescription)
            case .userComment: .text(.xmpUserComment)
            case .altText: .text(.xmpAltText)
            case .extDescription: .text(.xmpExtDescription)
            case .extendedDigest: .extendedDigest
            case .rdf, .rdfDescription, .rdfAlt, .rdfBag, .rdfSeq, .rdfLi, .rdfValue, .language: nil
            }
        }

        /// What a property is wanted for.
        enum Target: Hashable {
            case text(TextSource)
            case extendedDigest
        }

        /// What an element of this name inside a wanted property is.
        var role: Role {
            switch self {
            case .rdfLi, .rdfValue: .value
            case .rdfAlt, .rdfBag, .rdfSeq, .rdfDescription: .wrapper
            case .description, .title, .headline, .imageDescription, .userComment, .altText, .extDescription,
                .extendedDigest, .rdf, .language:
                .ignored
            }
        }

        /// What an element inside a wanted property is.
        enum Role: Hashable {
            /// Holds a text unless it has elements: the property itself, `rdf:li`, `rdf:value`.
            case value
            /// `rdf:Alt`, `rdf:Bag`, `rdf:Seq`, `rdf:Description`: only what is inside counts.
            case wrapper
            /// A qualifier or something foreign, with all that is inside.
            case ignored
        }
    }
#endif
