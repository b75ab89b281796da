internal import Bytes
internal import Dispatch
internal import Foundation
internal import Synchronization

/// Threads for reading files, apart from the cooperative pool whose threads must never block.
///
/// Disks answer faster when many questions wait, whatever the number of cores; so this is the one exception to
/// structured concurrency. Each thread owns a worker (codecs, buffers) for as long as it lives.
final class ReaderPool<Job: Sendable, Result: Sendable>: Sendable {
    private let threads: Int
    private let worker: @Sendable () -> (Job, CancelFlag) -> Result
    private let queue = Queue()
    private let running = Mutex(0)

    /// A pool of at most so many threads, which start when there are jobs for them; `worker` is called once on each, so
    /// what it makes may own what cannot be shared.
    ///
    /// A long job ends soon after its flag was set, whatever its result.
    init(threads: Int, worker: @escaping @Sendable () -> (Job, CancelFlag) -> Result) {
        self.threads = threads
        self.worker = worker
    }

    deinit {
        queue.close(threads: threads)
    }

    /// Sees to it that so many threads run.
    private func require(_ count: Int) {
        running.withLock { running in
            while running < count {
                let thread = Thread { [queue, worker] in
                    let work = worker()
                    while let batch = queue.next() { batch.run(work) }
                }
                thread.name = "photocheck.reader"
                thread.stackSize = 1 << 20
                thread.start()
                running += 1
            }
        }
    }

    /// Hands jobs to the threads at once; their results are asked for later.
    func start(_ jobs: [Job]) -> Started {
        let count = min(threads, jobs.count)
        require(count)
        let batch = Batch(jobs: jobs, threads: count)
        queue.add(batch, threads: count)
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
        private let cursor = Atomic<Int>(0)
        private let cancelFlag = CancelFlag()
        private let state: Mutex<State>

        private struct State {
            var parts: [(index: Int, result: Result)] = []
            var running: Int
            var continuation: CheckedContinuation<[Result], Never>?

            /// Who waits and what for, when all is done; handed out once.
            mutating func finished() -> (CheckedContinuation<[Result], Never>, [Result])? {
                guard running == 0, let waiting = continuation else { return nil }
                continuation = nil
                // The order of the jobs, whichever thread was faster.
                return (waiting, parts.sorted { $0.index < $1.index }.map(\.result))
            }
        }

        init(jobs: [Job], threads: Int) {
            self.jobs = jobs
            state = Mutex(State(running: threads))
        }

        func cancel() {
            cancelFlag.set()
        }

        func await(_ continuation: CheckedContinuation<[Result], Never>) {
            resume(
                state.withLock { state in
                    state.continuation = continuation
                    return state.finished()
                })
        }

        func run(_ work: (Job, CancelFlag) -> Result) {
            var own: [(index: Int, result: Result)] = []
            while !cancelFlag.isSet {
                let index = cursor.add(1, ordering: .relaxed).oldValue
                guard index < jobs.count else { break }
                own.append((index, work(jobs[index], cancelFlag)))
            }
            resume(
                state.withLock { state in
                    state.parts += own
                    state.running -= 1
                    return state.finished()
                })
        }

        private func resume(_ finished: (CheckedContinuation<[Result], Never>, [Result])?) {
            if let (continuation, results) = finished { continuation.resume(returning: results) }
        }
    }
}
