import Bytes

// A caption in JSON: contracts, "JSON".

extension JSONWriter {
    mutating func caption(_ caption: Caption) {
        object {
            $0.field("source", caption.source.rawValue)
            $0.field("text", caption.text)
            $0.field("encoding", caption.encoding?.rawValue)
            if !caption.doubts.isEmpty { $0.list("doubts", caption.doubts) { $0.doubt($1) } }
            $0.field("language", caption.language)
            $0.field("matchedBy", caption.match.rawValue)
            if let file = caption.file {
                $0.key("file")
                $0.path(file)
            }
            $0.field("offset", caption.offset)
            if let place = caption.place { $0.place(place) }
            $0.field("group", caption.group)
            switch caption.writing {
            case .written, .doubtful:
                $0.field("written", true)
            case .notWritten(let why):
                $0.field("written", false)
                $0.field("notWrittenBecause", why.rawValue)
            }
            $0.object("elements") {
                $0.field("time", caption.elements.time)
                $0.field("place", caption.elements.place)
                $0.field("people", caption.elements.people)
                $0.field("event", caption.elements.event)
            }
            if !caption.inherited.isEmpty { $0.field("inherited", caption.inherited.map(\.rawValue)) }
            $0.field("counts", caption.counts)
        }
    }

    private mutating func place(_ place: CaptionPlace) {
        object("place") {
            $0.field("table", place.table)
            $0.field("sheet", place.sheet)
            $0.field("row", place.row)
            $0.field("line", place.line)
        }
    }

    private mutating func doubt(_ doubt: TextDoubt) {
        object {
            switch doubt {
            case .replaced(let count):
                $0.field("doubt", "replaced")
                $0.field("count", count)
            case .ambiguous(let other, let reading):
                $0.field("doubt", "ambiguous")
                $0.field("other", other.rawValue)
                $0.field("reading", reading)
            case .mislabelled(let declared):
                $0.field("doubt", "mislabelled")
                $0.field("declared", declared.rawValue)
            case .cut:
                $0.field("doubt", "cut")
            case .repaired(let misreading, let original):
                $0.field("doubt", "repaired")
                $0.misreading(misreading)
                $0.field("original", original)
            case .repairable(let misreading, let reading):
                $0.field("doubt", "repairable")
                $0.misreading(misreading)
                $0.field("reading", reading)
            }
        }
    }

    private mutating func misreading(_ misreading: Misreading) {
        field("written", misreading.written.rawValue)
        field("readAs", misreading.readAs.rawValue)
        if misreading.times > 1 { field("times", misreading.times) }
    }
}
