import Bytes
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

/// What is written into a record is read from it, whatever it is; what is no record is an error.
@Suite struct RecordTests {
    @Test(arguments: 0..<40) func `photos with their verdicts come back as they were`(_ seed: UInt64) throws {
        var values = RandomValues(seed: seed)
        let results = (0..<5).map { _ in values.result() }
        var record = RecordWriter()
        record.value(results)
        var reader = try RecordReader(record.record)
        let read: [PhotoResult] = try reader.value()
        #expect(read == results)
        // `==` calls texts equal that differ in their normal form.
        #expect(String(reflecting: read).utf8.elementsEqual(String(reflecting: results).utf8))
        #expect(reader.isAtEnd)
    }

    @Test(arguments: 0..<20) func `units come back as they were`(_ seed: UInt64) throws {
        var values = RandomValues(seed: seed)
        let unit = values.unit()
        var record = RecordWriter()
        record.value(unit)
        var reader = try RecordReader(record.record)
        let read: UnitResult = try reader.value()
        #expect(read == unit)
        #expect(reader.isAtEnd)
    }

    @Test(arguments: [Int.min, -1, 0, 1, 63, 64, -64, -65, 1 << 40, Int.max]) func `numbers come back`(_ number: Int)
        throws
    {
        var record = RecordWriter()
        record.value(number)
        var reader = try RecordReader(record.record)
        #expect(try reader.value(Int.self) == number)
    }

    /// A property that is added and not recorded would be lost between two checks.
    @Test func `every property has its place in a record`() {
        let caption = Caption(source: .given, text: "")
        let photo = Photo(path: SubmittedPath(""), examination: .facts(PhotoFacts(format: .jpeg, bytes: 0)))
        let result = PhotoResult(photo: photo, verdicts: [])
        let values: [(Any, [String])] = [
            (photo, ["path", "inside", "pasted", "examination", "captions"]),
            (result, ["photo", "verdicts", "outcome", "incomplete"]),
            (
                PhotoFacts(format: .jpeg, bytes: 0),
                [
                    "format", "bytes", "storedSize", "orientation", "bits", "components", "colorSpace", "coding",
                    "pixelBytes", "endMissing", "codecWarnings", "camera", "software", "taken", "texts", "problem",
                    "metadataProblems", "integrity", "codecNotes", "grayRows", "pixels", "pictures", "provenance",
                    "sha256",
                ]
            ),
            (Damage(rows: 0), ["rows", "lostFrom", "lostRows", "coarseFrom", "endMissing"]),
            (CodecNote(""), ["name", "row"]),
            (Provenance(), ["hasExposure", "standardQuality", "thumbnail", "marks"]),
            (EmbeddedThumbnail(size: PixelSize(width: 1, height: 1), squares: []), ["size", "squares"]),
            (
                PixelMeasures(
                    view: PixelSize(width: 1, height: 1), sharpness: Sharpness(tiles: 0, contrastTiles: 0),
                    tone: Tone(levels: []), detail: PixelDetail()),
                ["view", "sharpness", "tone", "detail", "hashes", "thumbnail"]
            ),
            (
                Sharpness(tiles: 0, contrastTiles: 0),
                ["tiles", "contrastTiles", "edges", "sharpShare", "noise", "blocks", "sharpest"]
            ),
            (
                PhotoPictures(whole: SmallPicture(size: PixelSize(width: 1, height: 1), jpeg: [])),
                ["whole", "sharpest"]
            ),
            (SmallPicture(size: PixelSize(width: 1, height: 1), jpeg: []), ["size", "jpeg"]),
            (EdgeWidths(tiles: 0, tenth: 0, quarter: 0, half: 0), ["tiles", "tenth", "quarter", "half"]),
            (PixelArea(x: 0, y: 0, size: PixelSize(width: 1, height: 1)), ["x", "y", "size"]),
            (Tone(levels: []), ["levels", "black", "burnt"]),
            (PixelDetail(), ["bands", "peak", "peakFrequency", "steps"]),
            (
                caption,
                [
                    "source", "text", "encoding", "doubts", "language", "match", "file", "offset", "place", "group",
                    "writing", "elements", "inherited", "counts",
                ]
            ),
            (CaptionElements(), ["time", "place", "people", "event"]),
            (
                CaptureTime(year: 1, month: 1, day: 1, hour: 0, minute: 0, second: 0),
                ["year", "month", "day", "hour", "minute", "second", "offsetMinutes"]
            ),
            (Camera(), ["make", "model"]), (PixelSize(width: 1, height: 1), ["width", "height"]),
            (DecodedText(text: "", encoding: .utf8), ["text", "encoding", "doubts"]),
            (Terms(level: .fail, basis: .stated), ["level", "basis", "clause", "quote"]),
            (Finding(""), ["reason", "found", "wanted"]), (Verdict.Proof.header, ["evidence", "found", "wanted"]),
            (
                ReportSample.unit("", []),
                [
                    "name", "path", "isUnit", "verdicts", "outcome", "incomplete", "photos", "reasons", "leftovers",
                    "documents", "otherYear", "summary", "origins",
                ]
            ),
            (
                UnitOrigin(path: SubmittedPath("a")),
                ["path", "inside", "evidence", "others", "arrived", "counts"]
            ),
            (PhotoCounts(), ["met", "unmet", "review", "incomplete"]),
            (WhatIfAnswer(question: ""), ["question", "changedVerdicts", "photos"]),
        ]
        for (value, names) in values { #expect(Mirror(reflecting: value).children.compactMap(\.label) == names) }
    }

    @Test func `no bytes end the program`() throws {
        var values = RandomValues(seed: 7)
        var record = RecordWriter()
        record.value((0..<3).map { _ in values.result() })
        let whole = record.record
        func read(_ bytes: [UInt8]) {
            _ = try? {
                var reader = try RecordReader(bytes); _ = try reader.value([PhotoResult].self)
            }()
        }
        for count in stride(from: 0, to: whole.count, by: 3) { read(Array(whole.prefix(count))) }
        for place in whole.indices {
            var damaged = whole
            damaged[place] = .random(in: 0...255, using: &values.random)
            read(damaged)
        }
    }
}
