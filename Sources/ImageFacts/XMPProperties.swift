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
        private var target: XMPName.Target?
        private var frames: [Frame] = []
        /// Where the start tag began whose attributes come now.
        private var tagOffset = 0

        /// Bytes given to the parser at once; text is delivered at the end of each, so memory stays small.
        private static let piece = 64 << 10

        init(limits: ResourceLimits, encoding: TextEncoding) {
            self.limits = limits
            textEncoding = encoding
        }

        /// Reads a packet that is in order, by the parser of the packet before; false when it is not, and then nothing
        /// has been read.
        ///
        /// `offset` is its place in the file, where it has one.
        mutating func readWellFormed(
            _ bytes: Span<UInt8>, as encoding: XMLEncoding, at offset: Int?, on bench: XMPBench
        ) -> Bool {
            var attempt = self
            attempt.base = offset
            do throws(XMLError) {
                var reader = try bench.take(encoding)
                // A packet that is well-formed without the end of its wrapper is so with it.
                try attempt.read(bytes.extracting(0..<XMPWrapper.start(in: bytes)), by: &reader)
                bench.give(back: reader)
            } catch {
                return false
            }
            self = attempt
            return true
        }

        /// Reads a packet as far as it goes, by a parser of its own, and tells what is wrong with it.
        mutating func read(_ bytes: Span<UInt8>, as encoding: XMLEncoding, at offset: Int?, on bench: XMPBench) {
            base = offset
            do throws(XMLError) {
                var reader = try bench.new(encoding)
                try read(bytes, by: &reader)
            } catch {
                problemOffset = place(error.offset)
                switch error.kind {
                case .limit(let name): problem = .limit(bench.limits.reached(name))
                case .doctype, .malformed: problem = .xml
                }
            }
        }

        private mutating func read(_ bytes: Span<UInt8>, by reader: inout XMLEventReader) throws(XMLError) {
            var start = 0
            repeat {
                let end = start + min(XMPProperties.piece, bytes.count - start)
                reader.feed(bytes.extracting(start..<end), isLast: end == bytes.count)
                while let event = try reader.nextKnown() { take(event, of: reader) }
                start = end
            } while start < bytes.count
        }

        private func place(_ offset: Int) -> Int? {
            guard let base, offset >= 0 else { return nil }
            return base + offset
        }

        // MARK: - Events

        private mutating func take(_ event: KnownXMLEvent, of reader: borrowing XMLEventReader) {
            switch event {
            case .start(let name, let offset):
                depth += 1
                tagOffset = offset
                start(name.flatMap(XMPName.init))
            case .attribute(let name, let value):
                if let name = XMPName(rawValue: name) { attribute(name, value, of: reader) }
            case .text(let text, let offset):
                guard let last = frames.indices.last, frames[last].takesText(limits.captionBytes) else { return }
                frames[last].append(reader.string(text), at: offset)
            case .end:
                end()
                depth -= 1
            }
        }

        private mutating func start(_ name: XMPName?) {
            if let parent = frames.indices.last {
                frames[parent].hasChildren = true
                frames.append(Frame(role: frames[parent].role == .ignored ? .ignored : name?.role ?? .ignored))
            } else if let rdfDepth {
                guard depth - rdfDepth == 2, let found = name?.target else { return }
                target = found
                frames.append(Frame(role: .value))
            } else if name == .rdf {
                rdfDepth = depth
            }
        }

        private mutating func attribute(_ name: XMPName, _ value: XMLText, of reader: borrowing XMLEventReader) {
            if let last = frames.indices.last {
                switch name {
                case .language: frames[last].language = reader.string(value)
                case .rdfValue: frames[last].give(reader.string(value), at: tagOffset)
                default: break
                }
            } else if let rdfDepth, depth - rdfDepth == 1, let target = name.target {
                var frame = Frame(role: .value)
                frame.give(reader.string(value), at: tagOffset)
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

        private mutating func emit(_ frame: Frame, language: String?, as target: XMPName.Target) {
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

    /// An element inside a wanted property that has begun and not ended.
    private struct Frame {
        var role: XMPName.Role
        var language: String?
        var hasChildren = false
        private(set) var text = ""
        private(set) var offset = -1
        /// Whether the text came as an attribute `rdf:value`, which content does not change.
        private var isGiven = false

        init(role: XMPName.Role) {
            self.role = role
        }

        var holdsText: Bool {
            switch role {
            case .value: isGiven || !hasChildren
            case .wrapper: isGiven
            case .ignored: false
            }
        }

        /// Whether more content counts: no more than a text may be long, and one piece.
        func takesText(_ limit: Int) -> Bool {
            role == .value && !isGiven && !hasChildren && text.utf8.count <= limit
        }

        mutating func append(_ more: String, at place: Int) {
            if text.isEmpty {
                offset = place
                text = more
            } else {
                text += more
            }
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
