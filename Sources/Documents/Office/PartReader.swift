#if Documents
    internal import XMLEvents

    /// Takes in one part of an office document, element by element.
    protocol PartReader {
        /// An element begins.
        mutating func start(_ element: PartElement) throws(DocumentProblem)
        /// Characters; a long text may come in pieces.
        mutating func text(_ text: String) throws(DocumentProblem)
        /// An element ends.
        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem)
    }

    /// An element with its attributes.
    struct PartElement {
        /// Its language; nil for one that is not read.
        var vocabulary: OfficeVocabulary?
        /// Its name.
        var local: String
        fileprivate var attributes: [(name: XMLName, value: String)] = []

        /// The value of an attribute without a prefix, or with the element's own (as Word writes them).
        subscript(_ local: String) -> String? {
            attributes.first { attribute in
                guard attribute.name.local == local else { return false }
                return attribute.name.namespace.isEmpty
                    || (vocabulary != nil && OfficeVocabulary(attribute.name.namespace) == vocabulary)
            }?.value
        }

        /// The relationship that an attribute names.
        func relationship(_ local: String) -> String? {
            attributes.first {
                $0.name.local == local && OfficeVocabulary($0.name.namespace) == .relationship
            }?.value
        }

        /// The title that VML gives a picture, in the namespace of Office.
        var title: String {
            attributes.first {
                $0.name.local == "title"
                    && ($0.name.namespace.isEmpty || $0.name.namespace == "urn:schemas-microsoft-com:office:office")
            }?.value ?? ""
        }

        /// Whether a switch is on: present without a value, or with one that does not say no.
        var isOn: Bool {
            switch self["val"] {
            case "0", "false", "off": false
            default: true
            }
        }
    }

    /// Gathers the events of an element before they go to a reader.
    struct PartFeed {
        private var open: PartElement?

        /// Hands an event on; an element goes when its last attribute has come.
        mutating func take(_ event: XMLEvent, _ reader: inout some PartReader) throws(DocumentProblem) {
            if case .attribute(let name, let value) = event {
                open?.attributes.append((name, value))
                return
            }
            if let open { try reader.start(open) }
            open = nil
            switch event {
            case .start(let name, _):
                open = PartElement(vocabulary: OfficeVocabulary(name.namespace), local: name.local)
            case .text(let text, _): try reader.text(text)
            case .end(let name): try reader.end(OfficeVocabulary(name.namespace), name.local)
            case .attribute: break
            }
        }
    }
#endif
