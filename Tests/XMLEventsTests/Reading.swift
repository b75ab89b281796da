#if XMP || Documents
    import XMLEvents

    /// What a document gave, and why it ended.
    struct Reading: Equatable {
        var events: [XMLEvent] = []
        var problem: XMLError?

        /// Reads `bytes` in pieces of at most `piece` bytes.
        init(
            _ bytes: [UInt8], piece: Int = .max, limits: XMLLimits = XMLLimits(), encoding: XMLEncoding? = nil
        ) {
            do throws(XMLError) {
                var reader = try XMLEventReader(limits: limits, encoding: encoding)
                var start = 0
                repeat {
                    let end = start + min(piece, bytes.count - start)
                    reader.feed(bytes.span.extracting(start..<end), isLast: end == bytes.count)
                    while let event = try reader.next() { events.append(event) }
                    start = end
                } while start < bytes.count
            } catch {
                problem = error
            }
        }

        init(_ xml: String, piece: Int = .max, limits: XMLLimits = XMLLimits(), encoding: XMLEncoding? = nil) {
            self.init([UInt8](xml.utf8), piece: piece, limits: limits, encoding: encoding)
        }

        /// The events with neighbouring texts joined and without places, for documents read in pieces.
        var joined: [XMLEvent] {
            var joined: [XMLEvent] = []
            for event in events {
                switch event {
                case .text(let more, _):
                    if case .text(let before, let offset)? = joined.last {
                        joined[joined.count - 1] = .text(before + more, offset: offset)
                    } else {
                        joined.append(event)
                    }
                case .start, .attribute, .end: joined.append(event)
                }
            }
            return joined
        }
    }

    func name(_ local: String) -> XMLName { XMLName("", local) }
#endif
