import Bytes
import ImageFacts

// A photo in JSON: contracts, "JSON". What is not known has no key.

extension JSONWriter {
    /// `{"text": …}`, or for bytes that are not UTF-8 `{"bytes": base64, "guess": …, "guessEncoding": …}`.
    mutating func path(_ path: SubmittedPath) {
        object {
            if let text = path.text {
                $0.field("text", text)
            } else {
                let guess = path.guess
                $0.key("bytes")
                $0.base64(path.bytes)
                $0.field("guess", guess.text)
                $0.field("guessEncoding", guess.encoding.rawValue)
            }
        }
    }

    /// What a photo is and says, without braces and verdicts: as `inspect` prints it.
    mutating func photoFields(_ photo: Photo) {
        key("path")
        path(photo.path)
        list("inside", photo.inside) { $0.path($1) }
        switch photo.examination {
        case .facts(let facts):
            field("bytes", facts.bytes)
            field("sha256", facts.sha256)
            key("facts")
            self.facts(facts)
        case .failed(let failure):
            key("failure")
            self.failure(failure)
        }
        list("captions", photo.captions) { $0.caption($1) }
    }

    private mutating func facts(_ facts: PhotoFacts) {
        object {
            $0.field("format", facts.format.rawValue)
            $0.size("storedSize", facts.storedSize)
            $0.size("displayedSize", facts.displayedSize)
            $0.field("orientation", facts.orientation)
            $0.field("bits", facts.bits)
            $0.field("components", facts.components)
            $0.field("colorSpace", facts.colorSpace?.rawValue)
            $0.field("coding", facts.coding?.rawValue)
            $0.integrity(facts)
            $0.measures(facts.pixels)
            if let camera = facts.camera {
                $0.object("camera") {
                    $0.field("make", camera.make)
                    $0.field("model", camera.model)
                }
            }
            $0.field("software", facts.software)
            if let taken = facts.taken {
                $0.key("taken")
                $0.moment(taken)
                if let offset = taken.offsetMinutes {
                    $0.key("takenOffset")
                    $0.zone(minutes: offset)
                }
            }
            $0.provenance(facts.provenance)
            if let problem = facts.problem {
                $0.key("problem")
                $0.problem(problem)
            }
            if !facts.metadataProblems.isEmpty {
                $0.list("metadataProblems", facts.metadataProblems) { $0.metadataProblem($1) }
            }
        }
    }

    private mutating func provenance(_ provenance: Provenance) {
        guard provenance != Provenance() else { return }
        object("provenance") {
            $0.field("exposure", provenance.hasExposure)
            $0.field("standardQuality", provenance.standardQuality)
            $0.size("thumbnail", provenance.thumbnail?.size)
            $0.field("marks", provenance.marks.map(\.rawValue))
        }
    }

    /// As `CaptureTime.written`.
    private mutating func moment(_ time: CaptureTime) {
        stamp([
            (time.year, 4, "-"), (time.month, 2, "-"), (time.day, 2, "T"), (time.hour, 2, ":"), (time.minute, 2, ":"),
            (time.second, 2, nil),
        ])
    }

    /// As `CaptureTime.writtenOffset`.
    private mutating func zone(minutes: Int) {
        let size = Int(clamping: minutes.magnitude)
        stamp(before: minutes < 0 ? "-" : "+", [(size / 60, 2, ":"), (size % 60, 2, nil)])
    }

    mutating func size(_ name: StaticString, _ size: PixelSize?) {
        guard let size else { return }
        object(name) {
            $0.field("width", size.width)
            $0.field("height", size.height)
        }
    }

    private mutating func failure(_ failure: ExaminationFailure) {
        object {
            switch failure {
            case .system(let code, let operation):
                $0.field("why", "system")
                $0.field("errno", Int(code))
                $0.field("operation", operation.rawValue)
            case .vanished: $0.field("why", "vanished")
            case .changed: $0.field("why", "changed")
            case .noFile: $0.field("why", "noFile")
            case .container(.encrypted): $0.field("why", "locked")
            case .container(.damaged(let detail)):
                $0.field("why", "memberDamaged")
                $0.field("detail", detail)
            case .container(.split): $0.field("why", "memberDamaged")
            case .container(.limit(let limit)):
                $0.field("why", "overLimit")
                $0.limit(limit)
            case .container(.needsTrait(let trait)):
                $0.field("why", "notBuilt")
                $0.field("trait", trait)
            case .container(.needsPackage(let package)):
                $0.field("why", "notInstalled")
                $0.field("package", package)
            case .container(.noMemory): $0.field("why", "noMemory")
            }
        }
    }

    private mutating func problem(_ problem: ImageProblem) {
        object {
            switch problem {
            case .truncated(let offset):
                $0.field("why", "truncated")
                $0.field("offset", offset)
            case .chunkPastEnd(let chunk, let offset, let declared):
                $0.field("why", "chunkPastEnd")
                $0.field("chunk", chunk)
                $0.field("offset", offset)
                $0.field("declared", declared)
            case .codec(let code, let arguments):
                $0.field("why", "codec")
                $0.field("code", code)
                $0.list("arguments", arguments) { $0.number($1) }
            case .noSize:
                $0.field("why", "noSize")
            case .limit(let limit):
                $0.field("why", "limit")
                $0.limit(limit)
            }
        }
    }

    private mutating func metadataProblem(_ problem: MetadataProblem) {
        object {
            $0.field("block", problem.block.rawValue)
            switch problem.kind {
            case .truncated: $0.field("why", "truncated")
            case .cycle: $0.field("why", "cycle")
            case .malformed: $0.field("why", "malformed")
            case .checksum: $0.field("why", "checksum")
            case .xml: $0.field("why", "xml")
            case .notBuilt: $0.field("why", "notBuilt")
            case .limit(let limit):
                $0.field("why", "limit")
                $0.limit(limit)
            }
            $0.field("offset", problem.offset)
        }
    }

    private mutating func limit(_ limit: LimitReached) {
        field("limit", limit.limit)
        field("allowed", limit.allowed)
    }
}

extension CaptureTime {
    /// Date and time as in ISO 8601, without a zone.
    package var written: String {
        "\(Self.digits(year, 4))-\(Self.digits(month))-\(Self.digits(day))"
            + "T\(Self.digits(hour)):\(Self.digits(minute)):\(Self.digits(second))"
    }

    /// The zone as in ISO 8601 (`+08:00`), nil when the file does not say.
    var writtenOffset: String? {
        guard let offsetMinutes else { return nil }
        let minutes = offsetMinutes.magnitude
        return (offsetMinutes < 0 ? "-" : "+") + Self.digits(Int(minutes / 60)) + ":" + Self.digits(Int(minutes % 60))
    }

    private static func digits(_ value: Int, _ count: Int = 2) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
