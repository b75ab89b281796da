import Foundation
import Synchronization
import Testing

@testable import PhotoCheck

/// Threads that read: few where nothing is waited for, more where there is a disk to wait for.
@Suite struct ReaderPoolTests {
    /// The threads that worked at jobs.
    private final class Seen: Sendable {
        private let threads = Mutex<Set<ObjectIdentifier>>([])

        func note() { threads.withLock { _ = $0.insert(ObjectIdentifier(Thread.current)) } }
        var count: Int { threads.withLock(\.count) }
    }

    /// A pool whose jobs take so long without needing a core, each in its own thread's time.
    private func pool(threads: Int, seconds: Double, _ seen: Seen) -> ReaderPool<Int, Int> {
        ReaderPool(threads: threads) {
            { job, _ in
                seen.note()
                if seconds > 0 { Thread.sleep(forTimeInterval: seconds) }
                return job * 2
            }
        }
    }

    @Test(arguments: [1, 2, 3, 32], [0, 1, 2, 300]) func `results come in the order of their jobs`(
        _ threads: Int, _ jobs: Int
    ) async throws {
        let pool = pool(threads: threads, seconds: 0, Seen())
        // Several batches at a time, as units are read ahead.
        let begun = (0..<4).map { batch in pool.start((0..<jobs).map { batch * 1_000 + $0 }) }
        for (batch, started) in begun.enumerated() {
            #expect(try await started.results() == (0..<jobs).map { (batch * 1_000 + $0) * 2 })
        }
    }

    @Test func `jobs that wait are given more threads, and no more than there may be`() async throws {
        let seen = Seen()
        let most = DecodingPlaces.cores + 6
        let pool = pool(threads: most, seconds: 0.004, seen)
        #expect(try await pool.run(Array(0..<400)) == (0..<400).map { $0 * 2 })
        #expect(seen.count > DecodingPlaces.cores && seen.count <= most)
    }

    @Test func `a cancelled task ends soon`() async {
        let pool = pool(threads: 2, seconds: 0.002, Seen())
        let task = Task { try await pool.run(Array(0..<100_000)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
