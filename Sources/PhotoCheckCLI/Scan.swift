import PhotoCheck

/// Hands every event of a check to the reports and ends them, however the check went.
struct Scan {
    private var reports: Reports
    private var progress: Progress
    private var summary: RunSummary?

    init(reports: Reports, progress: Progress) {
        self.reports = reports
        self.progress = progress
    }

    /// How a scan ended.
    struct End: Sendable {
        /// The summary; nil when the scan did not come so far.
        var summary: RunSummary?
        /// Whether a report is not whole.
        var hasFailed: Bool
        /// What to say about it.
        var complaints: [Complaint]
    }

    mutating func run(_ events: CheckEvents) async -> End {
        var complaints: [Complaint] = []
        var hasBegun = false
        do {
            var steps = events.makeAsyncIterator()
            while let step = try await steps.nextStep() {
                hasBegun = true
                switch step {
                case .event(let event):
                    if case .summary(let summary) = event { self.summary = summary }
                    progress.take(event)
                    reports.take(event)
                case .photos(let kept):
                    progress.take(kept)
                    reports.take(kept)
                }
                // Nobody is left to read: a closed pipe must not cost the rest of a long scan.
                guard reports.isOpen else { break }
            }
        } catch is CancellationError {
            // The reports end with `complete: false`.
        } catch let error as CheckError {
            complaints.append(Complaint(error))
        } catch {
            complaints.append(.internalFailure("\(error)"))
        }
        progress.end()
        // A check that could not begin has no report: an old one stays as it was.
        if hasBegun { reports.finish() } else { reports.abandon() }
        return End(
            summary: summary, hasFailed: reports.hasFailed || !hasBegun, complaints: complaints + reports.complaints)
    }
}
