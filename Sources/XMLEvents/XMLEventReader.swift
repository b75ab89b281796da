#if XMP || Documents
    internal import CXMLEvents

    /// Reads XML from bytes that nobody vouches for, event by event, at a bounded cost.
    ///
    /// DOCTYPE is refused, so no entity is ever expanded and no other file opened; depth, attributes and memory are
    /// capped. Feed a piece, take events until `next()` gives nil, feed the next piece:
    /// ```swift
    /// var reader = try XMLEventReader()
    /// reader.feed(bytes, isLast: true)
    /// while let event = try reader.next() { … }
    /// ```
    /// Pieces of 64 KiB keep the memory small whatever the document's size. Where only some names matter, a reader with
    /// a vocabulary costs a third: `nextKnown()` makes no strings of what nobody asks for.
    ///
    /// This file is the only boundary to the C shim. What `unsafe` stands for here: `handle` comes from `cxe_create`,
    /// is never copied out of its only owner, and is freed in `deinit` alone; the shim keeps no pointer that it is given.
    @safe package struct XMLEventReader: ~Copyable {
        private let handle: OpaquePointer
        private var report: cxe_report
        private var events: [cxe_event]
        private var text: [UInt8] = []
        private var position = 0
        private var namespaces: [String] = []

        /// A reader for one document.
        ///
        /// - Parameters:
        ///   - limits: what the document may cost.
        ///   - encoding: how its bytes are coded, where that is known better than from the document.
        ///   - vocabulary: the names that matter; with them `nextKnown()` is to be asked, without them `next()`.
        /// - Throws: only when there is no memory for it.
        package init(
            limits: XMLLimits = XMLLimits(), encoding: XMLEncoding? = nil, knowing vocabulary: XMLVocabulary? = nil
        ) throws(XMLError) {
            let bounds = cxe_limits(
                depth: max(0, limits.depth), attributes: max(0, limits.attributes),
                namespace_bytes: max(0, limits.namespaceBytes), token_bytes: max(0, limits.tokenBytes),
                memory_bytes: max(0, limits.memoryBytes))
            guard let handle = unsafe cxe_create(bounds, encoding.code) else {
                throw XMLError(.limit(.memoryBytes), line: 1, offset: 0)
            }
            if let vocabulary, !(unsafe cxe_know(handle, vocabulary.bytes.span)) {
                unsafe cxe_free(handle)
                throw XMLError(.limit(.memoryBytes), line: 1, offset: 0)
            }
            unsafe self.handle = handle
            report = cxe_report()
            report.status = .more
            events = []
        }

        deinit {
            unsafe cxe_free(handle)
        }

        /// Makes the reader ready for another document, with the memory that it has.
        ///
        /// - Returns: false when a new reader is needed: the last document did not come to a good end, or was too large.
        package mutating func restart(encoding: XMLEncoding?) -> Bool {
            guard unsafe cxe_restart(handle, encoding.code) else { return false }
            report = cxe_report()
            report.status = .more
            position = 0
            namespaces.removeAll(keepingCapacity: true)
            return true
        }

        /// Gives the next piece of the document, once `next()` has given nil.
        ///
        /// Nothing happens while events of the last piece are still to be taken, or after the end.
        package mutating func feed(_ bytes: Span<UInt8>, isLast: Bool) {
            guard report.status == .more, position >= report.events else { return }
            take(unsafe cxe_parse(handle, bytes, isLast))
        }

        /// The next event; nil when the piece is used up or the document is complete.
        ///
        /// Throws when the document cannot be read on, again and again; all events before that place come first.
        package mutating func next() throws(XMLError) -> XMLEvent? {
            guard let waiting = try advance() else { return nil }
            return event(waiting)
        }

        /// The next event by the reader's vocabulary; nil and throwing as `next()` does.
        package mutating func nextKnown() throws(XMLError) -> KnownXMLEvent? {
            guard let waiting = try advance() else { return nil }
            let known = Int(waiting.known)
            let value = XMLText(offset: Int(waiting.value.offset), count: Int(waiting.value.count))
            return switch waiting.kind {
            case .start: .start(known < 0 ? nil : known, offset: Int(waiting.offset))
            case .attribute: .attribute(known, value: value)
            case .text: .text(value, offset: Int(waiting.offset))
            case .end: .end
            }
        }

        /// What waits as `text`, of the event that was given last.
        package func string(_ text: XMLText) -> String {
            String(decoding: slice(text.offset, text.count), as: UTF8.self)
        }

        /// How many of the bytes are left without the white space at their end (XML 1.0, 2.3).
        package static func trimmed(_ bytes: Span<UInt8>) -> Int {
            cxe_trimmed(bytes)
        }

        private mutating func advance() throws(XMLError) -> cxe_event? {
            while position >= report.events {
                guard report.status == .full else {
                    if let problem { throw problem }
                    return nil
                }
                take(unsafe cxe_resume(handle))
            }
            defer { position += 1 }
            return events[position]
        }

        private mutating func take(_ new: cxe_report) {
            report = new
            position = 0
            if events.count < report.events {
                events = [cxe_event](repeating: cxe_event(), count: report.events)
            }
            if text.count < report.text {
                text = [UInt8](repeating: 0, count: report.text)
            }
            let handle = unsafe handle  // a copy for the call: the span below holds `self`
            var eventRoom = events.mutableSpan
            unsafe cxe_take_events(handle, &eventRoom)
            var textRoom = text.mutableSpan
            unsafe cxe_take_text(handle, &textRoom)
        }

        private mutating func event(_ event: cxe_event) -> XMLEvent {
            let offset = Int(event.offset)
            return switch event.kind {
            case .start: .start(name(event), offset: offset)
            case .attribute: .attribute(name(event), value: string(event.value))
            case .text: .text(string(event.value), offset: offset)
            case .end: .end(name(event))
            }
        }

        private mutating func name(_ event: cxe_event) -> XMLName {
            let space = slice(Int(event.space.offset), Int(event.space.count))
            return XMLName(namespace(space), string(event.local))
        }

        /// A document uses few namespaces, and their names are too long for a string without an allocation.
        private mutating func namespace(_ bytes: ArraySlice<UInt8>) -> String {
            guard !bytes.isEmpty else { return "" }
            if let known = namespaces.first(where: { $0.utf8.elementsEqual(bytes) }) { return known }
            let new = String(decoding: bytes, as: UTF8.self)
            if namespaces.count < 64 { namespaces.append(new) }
            return new
        }

        private func string(_ range: cxe_range) -> String {
            string(XMLText(offset: Int(range.offset), count: Int(range.count)))
        }

        /// The shim's ranges lie inside the text it reports; checked, since a wrong one would stop the process.
        private func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> {
            guard start <= text.count, count <= text.count - start else { return [] }
            return text[start..<start + count]
        }

        private var problem: XMLError? {
            let kind: XMLError.Kind
            switch report.status {
            case .more, .full, .done: return nil
            case .doctype: kind = .doctype
            case .depth: kind = .limit(.depth)
            case .attributes: kind = .limit(.attributes)
            case .namespace: kind = .limit(.namespaceBytes)
            case .token: kind = .limit(.tokenBytes)
            case .memory: kind = .limit(.memoryBytes)
            case .malformed: kind = .malformed(report.reason.named)
            }
            return XMLError(kind, line: Int(clamping: report.line), offset: max(0, Int(report.offset)))
        }
    }

    extension XMLEncoding? {
        fileprivate var code: cxe_encoding {
            switch self {
            case nil: .by_declaration
            case .utf8: .utf8
            case .utf16BigEndian: .utf16be
            case .utf16LittleEndian: .utf16le
            }
        }
    }

    extension cxe_reason {
        fileprivate var named: XMLError.Reason {
            switch self {
            case .syntax: .syntax
            case .no_elements: .noElements
            case .invalid_token: .invalidToken
            case .unclosed_token: .unclosedToken
            case .partial_character: .partialCharacter
            case .tag_mismatch: .tagMismatch
            case .duplicate_attribute: .duplicateAttribute
            case .junk_after_document: .junkAfterDocument
            case .undefined_entity: .undefinedEntity
            case .bad_character_reference: .badCharacterReference
            case .misplaced_declaration: .misplacedDeclaration
            case .bad_declaration: .badDeclaration
            case .unknown_encoding: .unknownEncoding
            case .incorrect_encoding: .incorrectEncoding
            case .unclosed_cdata: .unclosedCDATA
            case .unbound_prefix: .unboundPrefix
            case .reserved_prefix: .reservedPrefix
            case .none, .other: .other
            }
        }
    }
#endif
