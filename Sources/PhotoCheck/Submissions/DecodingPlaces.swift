internal import Dispatch
internal import Foundation

/// Lets no more photos be decoded at the same time than there are cores, whatever the number of reader threads.
///
/// Reading waits for disks and decoding for nothing: more of it at once would only hold more memory.
final class DecodingPlaces: Sendable {
    /// The cores that this process may use.
    static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    // Begins at 0 and is filled up: a semaphore must not go away while it is below what it began with.
    private let free = DispatchSemaphore(value: 0)

    init(_ count: Int) {
        for _ in 0..<max(1, count) { free.signal() }
    }

    /// Waits for a place, uses it and gives it back.
    func use<Result, Failure: Error>(_ work: () throws(Failure) -> Result) throws(Failure) -> Result {
        free.wait()
        defer { free.signal() }
        return try work()
    }
}
