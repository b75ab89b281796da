import Bytes
import ImageFacts

/// `photocheck inspect`: every fact and every caption of single files, unjudged.
package struct InspectReport<Output: ReportOutput> {
    /// How files are shown.
    package enum Format: Hashable, Sendable {
        /// For people, in these colours and columns.
        case text(TextReportOptions)
        /// One array of photo objects.
        case json
        /// One photo object a line.
        case jsonl
    }

    /// Where the bytes go.
    package private(set) var output: Output
    private let format: Format
    private var count = 0

    package init(to output: Output, format: Format) {
        self.output = output
        self.format = format
    }

    package mutating func take(_ photo: Photo) throws(ReportOutputError) {
        switch format {
        case .text(let options):
            let lines = TextInspection(TextStyle(options)).lines(photo)
            try write((count == 0 ? "" : "\n") + lines.map { $0 + "\n" }.joined())
        case .json, .jsonl:
            var writer = JSONWriter()
            writer.object { $0.photoFields(photo) }
            switch (format == .json, count) {
            case (true, 0): try write("[\n")
            case (true, _): try write(",\n")
            case (false, _): break
            }
            if format == .jsonl { writer.newline() }
            try output.write(writer.take())
        }
        count += 1
    }

    package mutating func finish() throws(ReportOutputError) {
        guard format == .json else { return }
        try write(count == 0 ? "[]\n" : "\n]\n")
    }

    private mutating func write(_ text: String) throws(ReportOutputError) {
        try output.write(Array(text.utf8))
    }
}

/// One file for people: `key  value` lines.
struct TextInspection {
    let style: TextStyle

    init(_ style: TextStyle) {
        self.style = style
    }

    func lines(_ photo: Photo) -> [String] {
        var lines = [TerminalText.escape(photo.path.shown)]
        switch photo.examination {
        case .facts(let facts): lines += self.lines(facts)
        case .failed(let failure): lines += row("failure", Self.words(failure))
        }
        for caption in photo.captions { lines += self.lines(caption) }
        return lines
    }

    private func lines(_ facts: PhotoFacts) -> [String] {
        var lines = row("format", facts.format.rawValue) + row("bytes", String(facts.bytes))
        if let size = facts.storedSize { lines += row("storedSize", "\(size.width)x\(size.height)") }
        if let size = facts.displayedSize { lines += row("displayedSize", "\(size.width)x\(size.height)") }
        if let orientation = facts.orientation { lines += row("orientation", String(orientation)) }
        let pixels = [
            facts.bits.map { "\($0) bit" }, facts.components.map { "x \($0)" }, facts.colorSpace?.rawValue,
            facts.coding?.rawValue,
        ].compactMap(\.self)
        if !pixels.isEmpty { lines += row("pixels", pixels.joined(separator: " ")) }
        let camera = [facts.camera?.make, facts.camera?.model].compactMap(\.self)
        if !camera.isEmpty { lines += row("camera", camera.joined(separator: " / ")) }
        if let software = facts.software { lines += row("software", software) }
        if let taken = facts.taken { lines += row("taken", taken.written + (taken.writtenOffset ?? "")) }
        if let problem = facts.problem { lines += row("problem", "\(problem)") }
        for problem in facts.metadataProblems {
            let place = problem.offset.map { " @\($0)" } ?? ""
            lines += row("metadata", "\(problem.block.rawValue): \(problem.kind)\(place)")
        }
        return lines
    }

    private func lines(_ caption: Caption) -> [String] {
        var about = [caption.encoding?.rawValue ?? "", caption.match.rawValue].filter { !$0.isEmpty }
        if let file = caption.file { about.append(file.shown) }
        if let offset = caption.offset { about.append("@\(offset)") }
        about += caption.doubts.map { "\($0)" }
        if case .notWritten(let why) = caption.writing { about.append("notWritten: \(why.rawValue)") }
        if caption.counts { about.append("counts") }
        return row(caption.source.rawValue, caption.text)
            + style.block(TerminalText.escape("[\(about.joined(separator: ", "))]"), margin: 26)
    }

    private func row(_ key: String, _ value: String) -> [String] {
        let label = "  " + DisplayWidth.pad(key, to: 22) + "  "
        return TextWrapping.lines(label + TerminalText.escape(value), width: style.width, indent: 26)
    }

    private static func words(_ failure: ExaminationFailure) -> String {
        switch failure {
        case .system(let code, let operation): "\(operation.rawValue): errno \(code)"
        case .vanished: "vanished"
        case .changed: "changed"
        case .noFile: "noFile"
        }
    }
}
