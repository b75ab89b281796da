/// The events of a check, made as they are asked for.
///
/// Order and content depend on the submissions alone, never on the number of threads. Memory is that of one unit.
public struct CheckEvents: AsyncSequence {
    /// What the sequence gives.
    public typealias Element = CheckEvent
    /// `CheckError` when the check cannot begin, `CancellationError` when its task was cancelled.
    public typealias Failure = any Error

    let checker: PhotoChecker
    let source: SubmissionSource
    let options: CheckOptions

    /// Begins a check of its own.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(run: CheckRun(checker: checker, source: source, options: options))
    }

    /// One check as it goes.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let run: CheckRun

        /// The next event; nil after the summary.
        public mutating func next() async throws -> CheckEvent? {
            guard case .event(let event) = try await run.next(asWhole: false) else { return nil }
            return event
        }

        /// The next event, or all photos of a unit that is taken as a whole from the cache; nil after the summary.
        package mutating func nextStep() async throws -> CheckStep? {
            try await run.next(asWhole: true)
        }
    }
}
