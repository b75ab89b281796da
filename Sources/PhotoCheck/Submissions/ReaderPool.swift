internal import Bytes
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Threads for reading files, apart from the cooperative pool whose threads must never block.
///
/// Disks answer faster when many questions wait, whatever the number of cores; so this is the one exception to
/// structured concurrency. What lies in memory is read fastest by a thread a core: so few threads begin, and each that had
/// to wait calls one more. Each thread owns a worker (codecs, buffers) for as long as it lives.
final class ReaderPool<Job: Sendable, Result: Sendable>: Sendable {
    private let crew: Crew

    /// A pool of at most so many threads, which start when there are jobs for them; `worker` is called once on each, so
    /// what it makes may own what cannot be shared.
    ///
    /// A long job ends soon after its flag was set, whatever its result.
    init(threads: Int, worker: @escaping @Sendable () -> (Job, CancelFlag) -> Result) {
        crew = Crew(threads: threads, worker: worker)
    }

    deinit {
        crew.dismiss()
    }

    /// The threads, and how many of them are of use.
    fileprivate final class Crew: Sendable {
        private let threads: Int
        private let few: Int
        private let worker: @Sendable () -> (Job, CancelFlag) -> Result
        private let queue = Queue()
        /// Threads that run, and those that the next batch begins with.
        private let state: Mutex<(running: Int, wanted: Int)>

        init(threads: Int, worker: @escaping @Sendable () -> (Job, CancelFlag) -> Result) {
            self.threads = threads
            self.worker = worker
            few = min(threads, DecodingPlaces.cores)
            state = Mutex((0, few))
        }

        func dismiss() {
            queue.close(threads: threads)
        }

        /// How many threads a batch of so many jobs begins with.
        func count(jobs: Int) -> Int { state.withLock { min($0.wanted, jobs) } }

        /// Gives a batch to so many threads.
        func add(_ batch: Batch, threads count: Int) {
            state.withLock { state in
                while state.running < count { start(&state.running) }
            }
            queue.add(batch, threads: count)
        }

        /// The most threads that may work at a batch.
        var most: Int { threads }

        /// Gives a batch at which so many threads work to one more; the next ones begin with as many.
        func help(_ batch: Batch, besides count: Int) {
            state.withLock { state in
                state.wanted = max(state.wanted, count + 1)
                if state.running <= count { start(&state.running) }
            }
            queue.addFirst(batch)
        }

        private func start(_ running: inout Int) {
            let thread = Thread { [queue, worker] in
                let work = worker()
                while let batch = queue.next() { batch.run(work) }
            }
            thread.name = "photocheck.reader"
            thread.stackSize = 1 << 20
            thread.start()
            running += 1
        }

        /// Fewer threads begin the next batch when none had to wait.
        func rest() { state.withLock { $0.wanted = max(few, $0.wanted / 2) } }
    }

    /// Hands jobs to the threads at once; their results are asked for later.
    func start(_ jobs: [Job]) -> Started {
        let count = crew.count(jobs: jobs.count)
        let batch = Batch(jobs: jobs, threads: count, crew: crew)
        crew.add(batch, threads: count)
        return Started(batch)
    }

    /// The results of all jobs, in their order.
    ///
    /// Throws `CancellationError` soon after the task was cancelled.
    func run(_ jobs: [Job]) async throws -> [Result] {
        try Task.checkCancellation()
        return try await start(jobs).results()
    }

    /// Jobs that the threads work at; given up when nobody asks for their results any more.
    final class Started: Sendable {
        private let batch: Batch

        fileprivate init(_ batch: Batch) {
            self.batch = batch
        }

        deinit {
            batch.cancel()
        }

        /// The results of all jobs, in their order; to be asked for once.
        ///
        /// Throws `CancellationError` soon after the task was cancelled.
        func results() async throws -> [Result] {
            let results = await withTaskCancellationHandler {
                await withCheckedContinuation { batch.await($0) }
            } onCancel: {
                batch.cancel()
            }
            try Task.checkCancellation()
            return results
        }
    }

    /// Batches that wait, and threads that wait for them.
    private final class Queue: Sendable {
        private let state = Mutex<(batches: [Batch], isClosed: Bool)>(([], false))
        private let wake = DispatchSemaphore(value: 0)

        /// Each thread takes a batch once: it is queued as often as there are threads for it.
        func add(_ batch: Batch, threads: Int) {
            state.withLock { $0.batches.append(contentsOf: repeatElement(batch, count: threads)) }
            for _ in 0..<threads { wake.signal() }
        }

        /// Before all that wait: its batch is the one that is worked at.
        func addFirst(_ batch: Batch) {
            state.withLock { $0.batches.insert(batch, at: 0) }
            wake.signal()
        }

        func close(threads: Int) {
            state.withLock { $0.isClosed = true }
            for _ in 0..<threads { wake.signal() }
        }

        func next() -> Batch? {
            wake.wait()
            return state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
        }
    }

    /// Jobs that are handed out one by one, and their results.
    fileprivate final class Batch: Sendable {
        private let jobs: [Job]
        private let crew: Crew
        private let cursor = Atomic<Int>(0)
        private let cancelFlag = CancelFlag()
        private let state: Mutex<State>

        private struct State {
            var parts: [(index: Int, result: Result)] = []
            /// Threads that work at it now; one that comes late finds nothing to do, and is not waited for.
            var working = 0
            /// How many threads were given it, and whether any had to wait.
            var threads: Int
            var hasWaited = false
            var continuation: CheckedContinuation<[Result], Never>?

            /// Who waits and what for, when all is done; handed out once.
            mutating func finished(_ isDone: Bool) -> (CheckedContinuation<[Result], Never>, [Result])? {
                guard isDone, working == 0, let waiting = continuation else { return nil }
                continuation = nil
                // The order of the jobs, whichever thread was faster.
                return (waiting, parts.sorted { $0.index < $1.index }.map(\.result))
            }
        }

        init(jobs: [Job], threads: Int, crew: Crew) {
            self.jobs = jobs
            self.crew = crew
            state = Mutex(State(threads: threads))
        }

        /// Whether no more jobs are begun.
        private var isDone: Bool { cancelFlag.isSet || cursor.load(ordering: .relaxed) >= jobs.count }

        func cancel() {
            cancelFlag.set()
        }

        func await(_ continuation: CheckedContinuation<[Result], Never>) {
            resume(
                state.withLock { state in
                    state.continuation = continuation
                    return state.finished(isDone)
                })
        }

        func run(_ work: (Job, CancelFlag) -> Result) {
            var own: [(index: Int, result: Result)] = []
            var waits = DiskWaits()
            state.withLock { $0.working += 1 }
            while !cancelFlag.isSet {
                let index = cursor.add(1, ordering: .relaxed).oldValue
                guard index < jobs.count else { break }
                own.append((index, work(jobs[index], cancelFlag)))
                if waits.hasWaited() { callHelp(at: index) }
            }
            let (finished, isQuiet) = state.withLock { state in
                state.parts += own
                state.working -= 1
                return (state.finished(isDone), !own.isEmpty && state.working == 0 && !state.hasWaited)
            }
            if isQuiet { crew.rest() }
            resume(finished)
        }

        /// One more thread, while there are jobs for it.
        private func callHelp(at index: Int) {
            let count: Int? = state.withLock { state in
                state.hasWaited = true
                guard state.threads < crew.most, jobs.count - index > state.threads else { return nil }
                state.threads += 1
                return state.threads - 1
            }
            if let count { crew.help(self, besides: count) }
        }

        private func resume(_ finished: (CheckedContinuation<[Result], Never>, [Result])?) {
            if let (continuation, results) = finished { continuation.resume(returning: results) }
        }
    }
}
