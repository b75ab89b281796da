#if XMP
    internal import Bytes
    internal import XMLEvents

    /// Walks the XML of one packet and collects the properties that may hold a caption.
    ///
    /// The forms of XMP part 1, 7 (RDF), and what writers make of them:
    /// ```
    /// rdf:RDF / rdf:Description / @property                       simple property as attribute
    ///                           / property / text                 simple property as element
    ///                           / property / rdf:Alt / rdf:li     one text a language; Bag and Seq likewise
    ///                           / property [Resource] / rdf:value a text with qualifiers; also as rdf:Description,
    ///                                                             as attribute rdf:value, and inside rdf:li
    /// ```
    /// Properties deeper down (of an ingredient, a history entry) say nothing about this photo.
    struct XMPProperties {
        /// What was complete before the end or an error.
        private(set) var texts: [EmbeddedText] = []
        /// The digest of the extended packet that belongs to this one, as written.
        private(set) var extendedDigest: String?
        /// Why the reading stopped early.
        private(set) var problem: MetadataProblem.Kind?
        /// Where it stopped, in the file.
        private(set) var problemOffset: Int?
        /// The encoding that the texts were found in.
        var textEncoding: TextEncoding
        /// What is doubtful about the whole packet.
        var doubts: [TextDoubt] = []

        private let limits: ResourceLimits
        private var base: Int?
        private var depth = 0
        private var rdfDepth: Int?
        private var target: Target?
        private var frames: [Frame] = []
        /// Where the start tag began whose attributes come now.
        private var tagOffset = 0

        /// Bytes given to the parser at once; text is delivered at the end of each, so memory stays small.
        private static let piece = 64 << 10

        init(limits: ResourceLimits, encoding: TextEncoding) {
            self.limits = limits
            textEncoding = encoding
        }

        /// Reads a packet without its padding; `offset` is its place in the file, where it has one.
        mutating func read(_ bytes: Span<UInt8>, as encoding: XMLEncoding, at offset: Int?) {
            base = offset
            let bounds = XMLLimits(limits)
            do throws(XMLError) {
                var reader = try XMLEventReader(limits: bounds, encoding: encoding)
                var start = 0
                repeat {
                    let end = start + min(XMPProperties.piece, bytes.count - start)
                    reader.feed(bytes.extracting(start..<end), isLast: end == bytes.count)
                    while let event = try reader.next() { take(event) }
                    start = end
                } while start < bytes.count
            } catch {
                problemOffset = place(error.offset)
                switch error.kind {
                case .limit(let name): problem = .limit(bounds.reached(name))
                case .doctype, .malformed: problem = .xml
                }
            }
        }

        private func place(_ offset: Int) -> Int? {
            guard let base, offset >= 0 else { return nil }
            return base + offset
        }

        // MARK: - Events

        private mutating func take(_ event: XMLEvent) {
            switch event {
            case .start(let name, let offset):
                depth += 1
                tagOffset = offset
                start(name)
            case .attribute(let name, let value):
                attribute(name, value)
            case .text(let text, let offset):
                guard let last = frames.indices.last else { return }
                frames[last].append(text, at: offset, limit: limits.captionBytes)
            case .end:
                end()
                depth -= 1
            }
        }

        private mutating func start(_ name: XMLName) {
            if let parent = frames.indices.last {
                frames[parent].hasChildren = true
                frames.append(Frame(role: frames[parent].role == .ignored ? .ignored : Role(name)))
            } else if let rdfDepth {
                guard depth - rdfDepth == 2, let found = Target(name) else { return }
                target = found
                frames = [Frame(role: .value)]
            } else if name == RDF.root {
                rdfDepth = depth
            }
        }

        private mutating func attribute(_ name: XMLName, _ value: String) {
            if let last = frames.indices.last {
                if name == .language {
                    frames[last].language = value
                } else if name == RDF.value {
                    frames[last].give(value, at: tagOffset)
                }
            } else if let rdfDepth, depth - rdfDepth == 1, let target = Target(name) {
                var frame = Frame(role: .value)
                frame.give(value, at: tagOffset)
                emit(frame, language: nil, as: target)
            }
        }

        private mutating func end() {
            if let frame = frames.popLast() {
                if let target, frame.holdsText {
                    let language = frame.language ?? frames.last { $0.language != nil }?.language
                    emit(frame, language: language, as: target)
                }
                if frames.isEmpty { target = nil }
            } else if depth == rdfDepth {
                rdfDepth = nil
            }
        }

        private mutating func emit(_ frame: Frame, language: String?, as target: Target) {
            guard !frame.text.isEmpty else { return }
            switch target {
            case .extendedDigest:
                extendedDigest = frame.text
            case .text(let source):
                var decoded = DecodedText(text: frame.text, encoding: textEncoding, doubts: doubts)
                if decoded.text.cut(toUTF8: limits.captionBytes) { decoded.doubts.append(.cut) }
                texts.append(
                    EmbeddedText(source: source, decoded: decoded, language: language, offset: place(frame.offset)))
            }
        }
    }

    /// Names of RDF (XMP part 1, 7.4).
    private enum RDF {
        static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        static let root = XMLName(namespace, "RDF")
        static let value = XMLName(namespace, "value")
    }

    /// What a property is wanted for.
    private enum Target: Hashable {
        case text(TextSource)
        case extendedDigest

        init?(_ name: XMLName) {
            switch (name.namespace, name.local) {
            case ("http://purl.org/dc/elements/1.1/", "description"): self = .text(.xmpDescription)
            case ("http://purl.org/dc/elements/1.1/", "title"): self = .text(.xmpTitle)
            case ("http://ns.adobe.com/photoshop/1.0/", "Headline"): self = .text(.xmpHeadline)
            case ("http://ns.adobe.com/tiff/1.0/", "ImageDescription"): self = .text(.xmpImageDescription)
            case ("http://ns.adobe.com/exif/1.0/", "UserComment"): self = .text(.xmpUserComment)
            case ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "AltTextAccessibility"): self = .text(.xmpAltText)
            case ("http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "ExtDescrAccessibility"):
                self = .text(.xmpExtDescription)
            case ("http://ns.adobe.com/xmp/note/", "HasExtendedXMP"): self = .extendedDigest
            default: return nil
            }
        }
    }

    /// What an element inside a wanted property is.
    private enum Role: Hashable {
        /// Holds a text unless it has elements: the property itself, `rdf:li`, `rdf:value`.
        case value
        /// `rdf:Alt`, `rdf:Bag`, `rdf:Seq`, `rdf:Description`: only what is inside counts.
        case wrapper
        /// A qualifier or something foreign, with all that is inside.
        case ignored

        init(_ name: XMLName) {
            guard name.namespace == RDF.namespace else {
                self = .ignored
                return
            }
            switch name.local {
            case "li", "value": self = .value
            case "Alt", "Bag", "Seq", "Description": self = .wrapper
            default: self = .ignored
            }
        }
    }

    /// An element inside a wanted property that has begun and not ended.
    private struct Frame {
        var role: Role
        var language: String?
        var hasChildren = false
        private(set) var text = ""
        private(set) var offset = -1
        /// Whether the text came as an attribute `rdf:value`, which content does not change.
        private var isGiven = false

        init(role: Role) {
            self.role = role
        }

        var holdsText: Bool {
            switch role {
            case .value: isGiven || !hasChildren
            case .wrapper: isGiven
            case .ignored: false
            }
        }

        /// Appends content, though no more than a text may be long and one piece.
        mutating func append(_ more: String, at place: Int, limit: Int) {
            guard role == .value, !isGiven, !hasChildren, text.utf8.count <= limit else { return }
            if text.isEmpty { offset = place }
            text += more
        }

        mutating func give(_ value: String, at place: Int) {
            text = value
            offset = place
            isGiven = true
        }
    }

    extension String {
        /// Cuts after at most `limit` bytes of UTF-8, between characters; tells whether it had to.
        fileprivate mutating func cut(toUTF8 limit: Int) -> Bool {
            guard utf8.count > limit else { return false }
            var end = utf8.index(utf8.startIndex, offsetBy: max(0, limit))
            while end > startIndex, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
            self = String(unicodeScalars[..<end])
            return true
        }
    }
#endif
