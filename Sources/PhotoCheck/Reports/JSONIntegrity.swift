import Bytes
import ImageFacts

// What decoding a photo's rows has shown, in JSON: contracts, "integrity".

extension JSONWriter {
    /// `integrity` and what belongs to it; rows are those stored, from 0 at the top.
    mutating func integrity(_ facts: PhotoFacts) {
        switch facts.integrity {
        case .intact: field("integrity", "intact")
        case .damaged(let damage):
            field("integrity", "damaged")
            field("lostFrom", damage.lostFrom)
            field("lostRows", damage.lostRows)
            key("lostShare")
            decimal(damage.lostThousandths, digits: 3)
            field("coarseFrom", damage.coarseFrom)
            if damage.endMissing { field("endMissing", true) }
        case .unknown(.headersOnly): field("integrity", Self.integrity(facts.problem))
        case .unknown(let why):
            field("integrity", "unknown")
            if case .limit(let reached) = why {
                object("integrityLimit") {
                    $0.field("limit", reached.limit)
                    $0.field("allowed", reached.allowed)
                }
            }
        }
        field("grayRows", facts.grayRows)
        if !facts.codecNotes.isEmpty {
            list("codecNotes", facts.codecNotes) { writer, note in
                writer.object {
                    $0.field("name", note.name)
                    $0.field("row", note.row)
                }
            }
        }
    }

    /// `damaged` when the header itself shows it; `intact` is never said before the last row is decoded.
    private static func integrity(_ problem: ImageProblem?) -> String {
        switch problem {
        case .truncated, .chunkPastEnd, .codec, .noSize: "damaged"
        case .limit, nil: "unknown"
        }
    }
}
