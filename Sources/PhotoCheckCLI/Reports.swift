import PhotoCheck

/// The reports of one scan: one on standard output, any number of files; one that fails does not stop the others.
struct Reports {
    private var sinks: [Sink]
    /// What went wrong, in the order in which it did.
    private(set) var complaints: [Complaint] = []
    /// Whether a report is not whole; a closed pipe is one without a complaint.
    private(set) var hasFailed = false

    /// A report and the place it goes to.
    struct Sink {
        enum Target {
            case standardOutput(StandardOutput)
            case file(ReportFile)
            case folder(NewFolder)
        }

        var report: any ReportFormat
        let target: Target
        fileprivate var isOpen = true

        init(report: any ReportFormat, target: Target) {
            self.report = report
            self.target = target
        }
    }

    init(_ sinks: [Sink]) {
        self.sinks = sinks
    }

    /// Whether any report can still become whole.
    var isOpen: Bool { sinks.contains(where: \.isOpen) }

    mutating func take(_ event: CheckEvent) {
        forEachOpen { (sink: inout Sink) throws(ReportOutputError) in try sink.report.take(event) }
    }

    /// Takes all photos of a unit that was judged before.
    mutating func take(_ kept: KeptUnit) {
        forEachOpen { (sink: inout Sink) throws(ReportOutputError) in
            guard var report = sink.report as? any KeptUnitReport else { return try sink.report.takeEach(kept) }
            // A report is a value: what it wrote stays written, also when it fails.
            defer { sink.report = report }
            try report.take(kept)
        }
    }

    /// Ends every report and puts the files under their names.
    mutating func finish() {
        forEachOpen { (sink: inout Sink) throws(ReportOutputError) in
            try sink.report.finish()
            switch sink.target {
            case .standardOutput(let output): try output.finish()
            case .file(let file): try file.finish()
            case .folder(let folder): try folder.finish()
            }
        }
    }

    /// Leaves nothing behind.
    mutating func abandon() {
        for sink in sinks {
            switch sink.target {
            case .standardOutput: break
            case .file(let file): file.abandon()
            case .folder(let folder): folder.abandon()
            }
        }
    }

    private mutating func forEachOpen(_ body: (inout Sink) throws(ReportOutputError) -> Void) {
        for index in sinks.indices where sinks[index].isOpen {
            do throws(ReportOutputError) {
                try body(&sinks[index])
            } catch {
                hasFailed = true
                sinks[index].isOpen = false
                switch sinks[index].target {
                case .standardOutput:
                    if error.code != System.Failure.brokenPipe.code {
                        complaints.append(.cannotWriteOutput(code: error.code))
                    }
                case .file(let file):
                    file.abandon()
                    complaints.append(.cannotWrite(path: file.path, code: error.code))
                case .folder(let folder):
                    folder.abandon()
                    complaints.append(.cannotWrite(path: folder.path, code: error.code))
                }
            }
        }
    }
}
