/// `--format json`: one document of the values of `jsonl`, each unit with its photos.
///
/// A unit's own fields stand before its photos and are known after them, so the photos of the open unit wait in a spool.
public struct JSONReport<Output: ReportOutput>: ReportFormat {
    /// The file extension.
    public static var name: String { "json" }

    /// Where the document goes.
    public private(set) var output: Output
    private let wording: Wording
    private let photos: ReportSpool
    private var photoWriter = JSONWriter()
    private var hasPhotos = false
    private var hasUnits = false
    private var hasBegun = false
    private var tally = RunTally()

    /// Creates a report whose findings have their sentences in `language`.
    public init(to output: Output, language: Language) {
        self.output = output
        wording = Wording(language)
        photos = ReportSpool()
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        tally.take(event)
        switch event {
        case .run(let header): try begin(header)
        case .photo(let result): try keep(result)
        case .unit(let unit): try close(unit)
        case .summary: break
        }
    }

    /// Writes what is left and the summary; an interrupted run says so.
    public mutating func finish() throws(ReportOutputError) {
        // Without a first event there is no document; the caller says on stderr why.
        guard hasBegun else { return }
        try write(hasUnits ? "\n]" : "]")
        if hasPhotos {
            // Files that were listed singly, or the open unit of an interrupted run.
            try write(",\n\"photos\":[\n")
            try photos.drain(into: &output)
            try write("\n]")
        }
        var writer = JSONWriter()
        writer.object { $0.summaryFields(tally.ending, wording) }
        // The fields continue the open object: a comma instead of the brace.
        try write(",\n")
        try output.write(Array(writer.take().dropFirst()))
        try write("\n")
    }

    private mutating func begin(_ header: RunHeader) throws(ReportOutputError) {
        hasBegun = true
        var writer = JSONWriter()
        writer.beginObject()
        writer.headerFields(header)
        writer.key("units")
        writer.beginArray()
        try output.write(writer.take())
    }

    private mutating func keep(_ result: PhotoResult) throws(ReportOutputError) {
        let wording = wording
        photoWriter.clear()
        if hasPhotos { photoWriter.separateLines() }
        photoWriter.object { $0.photoResultFields(result, wording) }
        try photos.append(photoWriter.bytes)
        hasPhotos = true
    }

    private mutating func close(_ unit: UnitResult) throws(ReportOutputError) {
        var writer = JSONWriter()
        if hasUnits { writer.separateLines() } else { writer.newline() }
        writer.beginObject()
        writer.unitFields(unit, wording)
        writer.key("photos")
        writer.beginArray()
        if hasPhotos { writer.newline() }
        try output.write(writer.take())
        try photos.drain(into: &output)
        try write(hasPhotos ? "\n]}" : "]}")
        hasPhotos = false
        hasUnits = true
    }

    private mutating func write(_ text: String) throws(ReportOutputError) {
        try output.write(Array(text.utf8))
    }
}

extension JSONReport: KeptUnitReport {
    package mutating func take(_ kept: KeptUnit) throws(ReportOutputError) {
        for block in kept.blocks {
            if let lines = try kept.lines(block, wording.language) {
                try keep(lines: lines)
            } else {
                for result in try kept.results(block) { try keep(result) }
            }
        }
        tally.take(kept)
    }

    /// Lines of `jsonl` without their type; no line holds a line end.
    private mutating func keep(lines: [UInt8]) throws(ReportOutputError) {
        photoWriter.clear()
        for line in lines.split(separator: UInt8(ascii: "\n")) {
            if hasPhotos { photoWriter.separateLines() }
            photoWriter.untyped(line)
            hasPhotos = true
        }
        try photos.append(photoWriter.bytes)
    }
}
