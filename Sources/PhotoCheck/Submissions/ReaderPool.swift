internal import Dispatch
internal import Foundation
internal import Synchronization

/// Threads for reading files, apart from the cooperative pool whose threads must never block.
///
/// Disks answer faster when many questions wait, whatever the number of cores; so this is the one exception to
/// structured concurrency. Each thread owns a worker (codecs, buffers) for as long as it lives.
final class ReaderPool<Job: Sendable, Result: Sendable>: Sendable {
    private let queue: Queue

    /// Starts the threads; `worker` is called once on each, so what it makes may own what cannot be shared.
    init(threads: Int, worker: @escaping @Sendable () -> (Job) -> Result) {
        queue = Queue(threads: threads)
        for _ in 0..<threads {
            let thread = Thread { [queue] in
                let work = worker()
                while let batch = queue.next() { batch.run(work) }
            }
            thread.name = "photocheck.reader"
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    deinit {
        queue.close()
    }

    /// The results of all jobs, in their order.
    ///
    /// Throws `CancellationError` soon after the task was cancelled.
    func run(_ jobs: [Job]) async throws -> [Result] {
        try Task.checkCancellation()
        guard !jobs.isEmpty else { return [] }
        let batch = Batch(jobs: jobs)
        let results = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                batch.start(threads: queue.threads, continuation)
                queue.add(batch)
            }
        } onCancel: {
            batch.cancel()
        }
        try Task.checkCancellation()
        return results
    }

    /// Batches that wait, and threads that wait for them.
    private final class Queue: Sendable {
        let threads: Int
        private let state = Mutex<(batches: [Batch], isClosed: Bool)>(([], false))
        private let wake = DispatchSemaphore(value: 0)

        init(threads: Int) {
            self.threads = threads
        }

        /// Each thread takes a batch once: it is queued as often as there are threads.
        func add(_ batch: Batch) {
            state.withLock { $0.batches.append(contentsOf: repeatElement(batch, count: threads)) }
            for _ in 0..<threads { wake.signal() }
        }

        func close() {
            state.withLock { $0.isClosed = true }
            for _ in 0..<threads { wake.signal() }
        }

        func next() -> Batch? {
            wake.wait()
            return state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
        }
    }

    /// Jobs that are handed out one by one, and their results.
    private final class Batch: Sendable {
        private let jobs: [Job]
        private let cursor = Atomic<Int>(0)
        private let isCancelled = Atomic<Bool>(false)
        private let state = Mutex<State>(State())

        private struct State {
            var parts: [(index: Int, result: Result)] = []
            var running = 0
            var continuation: CheckedContinuation<[Result], Never>?
        }

        init(jobs: [Job]) {
            self.jobs = jobs
        }

        func start(threads: Int, _ continuation: CheckedContinuation<[Result], Never>) {
            state.withLock {
                $0.running = threads
                $0.continuation = continuation
            }
        }

        func cancel() {
            isCancelled.store(true, ordering: .relaxed)
        }

        func run(_ work: (Job) -> Result) {
            var own: [(index: Int, result: Result)] = []
            while !isCancelled.load(ordering: .relaxed) {
                let index = cursor.add(1, ordering: .relaxed).oldValue
                guard index < jobs.count else { break }
                own.append((index, work(jobs[index])))
            }
            let finished = state.withLock { state -> (CheckedContinuation<[Result], Never>, [Result])? in
                state.parts += own
                state.running -= 1
                guard state.running == 0, let continuation = state.continuation else { return nil }
                state.continuation = nil
                // The order of the jobs, whichever thread was faster.
                return (continuation, state.parts.sorted { $0.index < $1.index }.map(\.result))
            }
            if let (continuation, results) = finished { continuation.resume(returning: results) }
        }
    }
}
