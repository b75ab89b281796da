#if Documents
    internal import Bytes
    internal import Containers
    internal import XMLEvents

    /// A document that is a zip of parts (ECMA-376, part 2): finds parts, reads their XML, counts what that costs.
    ///
    /// The source is handed to each call and never kept: a reader of documents only borrows it.
    struct OfficePackage {
        /// What the reading of the whole document may still cost.
        var budget: DocumentBudget

        private let directory: ZipDirectory
        private let limits: ResourceLimits
        /// Parts by their names in lower case: names of parts are compared so (part 2, 6.2.2.3).
        private var parts: [[UInt8]: Int] = [:]
        private var unpacked = 0

        /// Opens a document.
        init(
            _ source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits
        ) throws(DocumentProblem) {
            self.limits = limits
            budget = DocumentBudget(limits)
            do throws(ByteSourceError) {
                guard try !Self.isLocked(source) else { throw ByteSourceError.container(.encrypted) }
                directory = try ZipDirectory(
                    source, limits: limits, most: limits.documentParts, limit: "documentParts")
            } catch {
                throw DocumentProblem(error)
            }
            for (index, entry) in directory.entries.enumerated() {
                let key = PartName.folded(entry.name)
                if parts[key] == nil { parts[key] = index }
            }
        }

        /// Whether a source is a compound file: that is how office programs wrap a document with a password.
        private static func isLocked(
            _ source: borrowing some ByteSource & ~Copyable
        ) throws(ByteSourceError) -> Bool {
            var head: [UInt8] = []
            try source.read(at: 0, count: 8, into: &head)
            return head == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        }

        /// The name of a part as it stands in the zip; nil where there is no such part.
        func member(_ part: String) -> [UInt8]? {
            parts[PartName.folded(Array(part.utf8))].map { directory.entries[$0].name }
        }

        /// Hands the XML of a part to a reader; false where there is no such part.
        mutating func read(
            _ part: String, of source: borrowing some ByteSource & ~Copyable, with reader: inout some PartReader
        ) throws(DocumentProblem) -> Bool {
            guard let index = parts[PartName.folded(Array(part.utf8))] else { return false }
            let entry = directory.entries[index]
            guard entry.size <= limits.documentXMLBytes - unpacked else {
                throw .limit(LimitReached("documentXMLBytes", allowed: limits.documentXMLBytes))
            }
            unpacked += entry.size
            var xml: XMLEventReader
            do { xml = try XMLEventReader(limits: XMLLimits(limits)) } catch { throw problem(error, part) }
            var feed = PartFeed()
            var piece: [UInt8] = []
            var stream: MemberStream
            do {
                stream = try MemberStream(entry, of: directory, limits: limits, unpacked: unpacked - entry.size)
            } catch {
                throw DocumentProblem(error)
            }
            while true {
                let goesOn: Bool
                do { goesOn = try stream.next(from: source, into: &piece) } catch { throw DocumentProblem(error) }
                xml.feed(piece.span, isLast: !goesOn)
                while true {
                    let event: XMLEvent?
                    do { event = try xml.next() } catch { throw problem(error, part) }
                    guard let event else { break }
                    try feed.take(event, &reader)
                }
                if !goesOn { return true }
            }
        }

        private func problem(_ error: XMLError, _ part: String) -> DocumentProblem {
            switch error.kind {
            case .limit(let name): .limit(XMLLimits(limits).reached(name))
            case .doctype: .damaged(detail: "\(part): document type declaration")
            case .malformed(let reason): .damaged(detail: "\(part): line \(error.line): \(reason.rawValue)")
            }
        }
    }
#endif
