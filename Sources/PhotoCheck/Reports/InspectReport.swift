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
