import Bytes

/// Where a SARIF result is, and by what it is known again.
struct SARIFPlace {
    var path: SubmittedPath
    var inside: [SubmittedPath] = []
    /// SHA-256 of the photo's bytes, where they were all read.
    var digest: String?

    /// The path as a relative URI: each byte that RFC 3986 does not call unreserved is percent-encoded.
    var uri: String {
        var encoded: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in path.bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    /// The finding at this place.
    ///
    /// Between units there is no place: what is found, such as the name of a missing unit, tells results apart.
    func fingerprint(_ judged: JudgedRequirement, _ finding: Finding) -> String {
        var bytes = [UInt8](judged.requirement.rawValue.utf8) + [0] + Array(finding.reason.utf8) + [0]
        bytes += path.entering(inside).bytes
        if path.bytes.isEmpty {
            let about = finding.found.pair ?? finding.found.firstText ?? finding.wanted.firstText ?? ""
            bytes += [0] + Array(about.utf8)
        }
        return Self.digest(bytes)
    }

    /// The finding on these bytes; nil where they were not all read.
    func damage(_ judged: JudgedRequirement, _ finding: Finding) -> String? {
        digest.map { Self.digest(Array("\(judged.requirement.rawValue)\0\(finding.reason)\0\($0)".utf8)) }
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        String(SHA256.hexadecimal(bytes.span).prefix(32))
    }
}

extension JSONWriter {
    /// `locations`: the file, and for a member of a container its name in there; empty for the run.
    mutating func sarifPlace(_ place: SARIFPlace) {
        list("locations", place.path.bytes.isEmpty ? [] : [place]) { writer, place in
            writer.object { writer in
                writer.object("physicalLocation") { writer in
                    writer.object("artifactLocation") { $0.field("uri", place.uri) }
                    // A photo has no lines, and GitHub shows no result without one.
                    writer.object("region") { $0.field("startLine", 1) }
                }
                guard !place.inside.isEmpty else { return }
                let name = place.inside.map(\.shown).joined(separator: " > ")
                writer.list("logicalLocations", [name]) { writer, name in
                    writer.object {
                        $0.field("fullyQualifiedName", name)
                        $0.field("kind", "member")
                    }
                }
            }
        }
    }

    /// A requirement with its help.
    mutating func sarifRule(_ id: RequirementID, _ wording: Wording, _ own: CIWords) {
        let words = wording.requirement(id)
        var help = [words?.asks, words?.judged].compactMap(\.self)
        let reasons = Wording.reasons(of: id).compactMap { wording.reason(id, $0) }
        if !reasons.isEmpty { help.append(own.mending) }
        help += reasons.map { "- \($0.short): \($0.mend.withReadablePlaces)" }
        object {
            $0.field("id", id.rawValue)
            $0.object("shortDescription") { $0.field("text", words?.title ?? id.rawValue) }
            $0.object("fullDescription") { $0.field("text", words?.asks ?? id.rawValue) }
            $0.object("help") { $0.field("text", help.joined(separator: "\n")) }
        }
    }
}
