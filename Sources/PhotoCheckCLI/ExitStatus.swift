import PhotoCheck

/// How the program ends (contracts, "Exit codes").
enum ExitStatus: Hashable {
    /// Everything examined, nothing at or above `--fail-on`.
    case clean
    /// At least one finding at or above `--fail-on`.
    case findings
    /// Something could not be examined, there was nothing to examine, or a report could not be written.
    case incomplete
    /// Wrong usage.
    case usage
    /// A profile or a roster that cannot be used.
    case configuration
    /// Interrupted by a signal.
    case interrupted(signal: Int32)

    var code: Int32 {
        switch self {
        case .clean: 0
        case .findings: 1
        case .incomplete: 2
        case .usage: 64
        case .configuration: 78
        case .interrupted(let signal): 128 + signal
        }
    }

    /// The status of a finished run whose reports are written.
    init(_ summary: RunSummary, failOn: FailOn) {
        if summary.incomplete || !summary.complete || summary.photos.total == 0 {
            self = .incomplete
            return
        }
        switch (failOn, summary.outcome) {
        case (.never, _), (_, .met), (.unmet, .review): self = .clean
        case (.unmet, .unmet), (.review, .review), (.review, .unmet): self = .findings
        }
    }
}

/// `--fail-on`: which outcome makes the exit status 1.
enum FailOn: String, CaseIterable {
    case unmet, review, never
}
