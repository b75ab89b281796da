import Bytes
import ImageFacts
import TestSupport

@testable import PhotoCheck

/// Values of every form, made by a seed.
struct RandomValues {
    var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    private mutating func chance() -> Bool { Bool.random(using: &random) }

    private mutating func maybe<Value>(_ make: (inout RandomValues) -> Value) -> Value? {
        chance() ? make(&self) : nil
    }

    private mutating func some<Value>(_ make: (inout RandomValues) -> Value) -> [Value] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in make(&self) }
    }

    private mutating func one<Value: CaseIterable>(_: Value.Type = Value.self) -> Value {
        let all = Array(Value.allCases)
        return all[Int.random(in: all.indices, using: &random)]
    }

    private mutating func number() -> Int {
        [0, 1, -1, .max, .min, Int.random(in: -1_000_000...1_000_000, using: &random)].randomElement(using: &random)
            ?? 0
    }

    /// Also two texts that differ in their normal form alone.
    private mutating func text() -> String {
        let all = ["", "é", "e\u{301}", "5月15日", "县长", "\u{0}", "\u{202E}", String(repeating: "长", count: 400), "a"]
        return all[Int.random(in: all.indices, using: &random)]
    }

    private mutating func path() -> SubmittedPath {
        SubmittedPath(bytes: some { .random(in: 0...255, using: &$0.random) })
    }

    private mutating func limit() -> LimitReached { LimitReached(text(), allowed: number()) }

    private mutating func doubt() -> TextDoubt {
        switch Int.random(in: 0...5, using: &random) {
        case 0: .replaced(count: number())
        case 1: .ambiguous(other: one(), reading: text())
        case 4: .repaired(misreading(), original: text())
        case 5: .repairable(misreading(), reading: text())
        case 2: .mislabelled(declared: one())
        default: .cut
        }
    }

    private mutating func misreading() -> Misreading {
        Misreading(written: one(), readAs: one(), times: number())
    }

    private mutating func problem() -> ImageProblem {
        switch Int.random(in: 0...4, using: &random) {
        case 0: .truncated(offset: number())
        case 1: .chunkPastEnd(chunk: text(), offset: number(), declared: number())
        case 2: .codec(code: text(), arguments: some { $0.number() })
        case 3: .noSize
        default: .limit(limit())
        }
    }

    private mutating func metadataProblem() -> MetadataProblem {
        let kinds: [MetadataProblem.Kind] = [
            .truncated, .cycle, .malformed, .checksum, .xml, .limit(limit()), .notBuilt,
        ]
        return MetadataProblem(
            one(), kinds[Int.random(in: kinds.indices, using: &random)], offset: maybe { $0.number() })
    }

    private mutating func integrity() -> Integrity {
        let damage = Damage(
            rows: number(), lostFrom: maybe { $0.number() }, lostRows: number(), coarseFrom: maybe { $0.number() },
            endMissing: chance())
        let all: [Integrity] = [
            .intact, .damaged(damage), .unknown(.headersOnly), .unknown(.formatNotRead), .unknown(.limit(limit())),
            .unknown(.outOfMemory), .unknown(.cancelled),
        ]
        return all[Int.random(in: all.indices, using: &random)]
    }

    private mutating func picture() -> SmallPicture {
        SmallPicture(
            size: PixelSize(width: number(), height: number()), jpeg: some { UInt8(truncatingIfNeeded: $0.number()) })
    }

    private mutating func facts() -> PhotoFacts {
        var facts = PhotoFacts(format: one(), bytes: number())
        facts.storedSize = maybe { PixelSize(width: $0.number(), height: $0.number()) }
        facts.orientation = maybe { $0.number() }
        facts.bits = maybe { $0.number() }
        facts.components = maybe { $0.number() }
        facts.colorSpace = maybe { $0.one() }
        facts.coding = maybe { $0.one() }
        facts.pixelBytes = maybe { $0.number() }
        facts.endMissing = chance()
        facts.codecWarnings = some { $0.text() }
        facts.camera = maybe { values in Camera(make: values.maybe { $0.text() }, model: values.maybe { $0.text() }) }
        facts.software = maybe { $0.text() }
        facts.taken = maybe { values in
            CaptureTime(
                year: values.number(), month: values.number(), day: values.number(), hour: values.number(),
                minute: values.number(), second: values.number(), offsetMinutes: values.maybe { $0.number() })
        }
        facts.texts = some { values in
            EmbeddedText(
                source: values.one(),
                decoded: DecodedText(text: values.text(), encoding: values.one(), doubts: values.some { $0.doubt() }),
                language: values.maybe { $0.text() }, offset: values.maybe { $0.number() })
        }
        facts.problem = maybe { $0.problem() }
        facts.metadataProblems = some { $0.metadataProblem() }
        facts.integrity = integrity()
        facts.codecNotes = some { values in CodecNote(values.text(), row: values.maybe { $0.number() }) }
        facts.grayRows = maybe { $0.number() }
        facts.pixels = maybe { $0.measures() }
        facts.pictures = maybe { values in
            PhotoPictures(whole: values.picture(), sharpest: values.maybe { $0.picture() })
        }
        facts.provenance.hasExposure = chance()
        facts.provenance.standardQuality = maybe { $0.number() }
        facts.provenance.marks = some { $0.one() }
        facts.provenance.thumbnail = maybe { values in
            EmbeddedThumbnail(
                size: PixelSize(width: values.number(), height: values.number()),
                squares: values.some { UInt8(truncatingIfNeeded: $0.number()) })
        }
        facts.sha256 = maybe { $0.text() }
        return facts
    }

    private mutating func measures() -> PixelMeasures {
        let edges = some { values in
            EdgeWidths(
                tiles: values.number(), tenth: values.number(), quarter: values.number(), half: values.number())
        }
        let area = maybe { values in
            PixelArea(
                x: values.number(), y: values.number(),
                size: PixelSize(width: values.number(), height: values.number()))
        }
        let sharpness = Sharpness(
            tiles: number(), contrastTiles: number(), edges: edges, sharpShare: number(), noise: number(),
            blocks: number(), sharpest: area)
        return PixelMeasures(
            view: PixelSize(width: number(), height: number()), sharpness: sharpness,
            tone: Tone(levels: some { $0.number() }, black: number(), burnt: number()),
            detail: PixelDetail(
                bands: some { $0.number() }, peak: number(), peakFrequency: number(), steps: some { $0.number() }),
            hashes: some { UInt64(bitPattern: Int64($0.number())) },
            thumbnail: some { UInt8(truncatingIfNeeded: $0.number()) })
    }

    private mutating func caption() -> Caption {
        let writings: [CaptionWriting] = [.written, .notWritten(one()), .doubtful(one())]
        return Caption(
            source: CaptionSource(rawValue: text()), text: text(), encoding: maybe { $0.one() },
            doubts: some { $0.doubt() }, language: maybe { $0.text() }, match: one(), file: maybe { $0.path() },
            offset: maybe { $0.number() }, place: maybe { $0.place() }, group: maybe { $0.text() },
            writing: writings[Int.random(in: 0...2, using: &random)],
            elements: CaptionElements(
                time: some { $0.text() }, place: some { $0.text() }, people: some { $0.text() },
                event: some { $0.text() }),
            inherited: some { $0.one() }, counts: chance())
    }

    private mutating func place() -> CaptionPlace {
        CaptionPlace(
            table: maybe { $0.number() }, sheet: maybe { $0.text() }, row: maybe { $0.number() },
            line: maybe { $0.number() })
    }

    private mutating func detail(depth: Int = 0) -> Detail {
        switch Int.random(in: 0...(depth < 3 ? 5 : 3), using: &random) {
        case 0: .none
        case 1: .text(text())
        case 2: .number(number())
        case 3: .flag(chance())
        case 4: .list(some { $0.detail(depth: depth + 1) })
        default: .fields(some { Detail.Field($0.text(), $0.detail(depth: depth + 1)) })
        }
    }

    private mutating func verdict() -> JudgedRequirement {
        let finding = Finding(text(), found: detail(), wanted: detail())
        let verdicts: [Verdict] = [
            .met(Verdict.Proof(one(), found: detail(), wanted: detail())), .unmet(finding), .review(finding),
            .notExamined(finding),
        ]
        return JudgedRequirement(
            RequirementID(rawValue: text()),
            Terms(level: one(), basis: one(), clause: maybe { $0.text() }, quote: maybe { $0.text() }),
            verdicts[Int.random(in: verdicts.indices, using: &random)])
    }

    mutating func result() -> PhotoResult {
        let examinations: [Examination] = [
            .facts(facts()), .facts(facts()), .failed(.vanished), .failed(.changed), .failed(.noFile),
            .failed(.system(code: .random(in: .min...(.max), using: &random), operation: one())),
            .failed(.container(.encrypted)), .failed(.container(.damaged(detail: text()))),
            .failed(.container(.limit(limit()))), .failed(.container(.needsTrait(text()))),
            .failed(.container(.needsPackage(text()))),
            .failed(.container(.noMemory)), .failed(.container(.split)),
        ]
        let photo = Photo(
            path: path(), inside: some { $0.path() }, pasted: maybe { $0.number() },
            examination: examinations[Int.random(in: examinations.indices, using: &random)],
            captions: some { $0.caption() })
        return PhotoResult(photo: photo, verdicts: some { $0.verdict() })
    }

    mutating func unit() -> UnitResult {
        var photos = PhotoCounts()
        (photos.met, photos.unmet, photos.review, photos.incomplete) = (number(), number(), number(), number())
        return UnitResult(
            name: text(), path: path(), isUnit: chance(), verdicts: some { $0.verdict() }, outcome: one(),
            incomplete: chance(), photos: photos,
            reasons: some { values in
                ReasonCount(
                    requirement: RequirementID(rawValue: values.text()), reason: values.text(), verdict: values.one(),
                    level: values.one(), count: values.number())
            },
            leftovers: some { Leftover($0.path(), inside: $0.some { $0.path() }, $0.one()) },
            documents: some {
                ReadDocument($0.path(), captions: $0.number(), matched: $0.number(), pictures: $0.number())
            },
            otherYear: maybe { $0.number() },
            summary: maybe { RunIndex.Summary(path: $0.path(), sketch: TextSketch($0.some { $0.text() })) },
            origins: some {
                UnitOrigin(
                    path: $0.path(), inside: $0.some { $0.path() }, evidence: $0.some { $0.one() },
                    others: $0.some { $0.text() }, arrived: $0.maybe { $0.text() }, counts: $0.chance())
            })
    }
}
