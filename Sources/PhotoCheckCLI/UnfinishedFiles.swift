internal import Synchronization

/// Names of files and folders that are still being written, so that a process which ends at once leaves none of them behind.
final class UnfinishedFiles: Sendable {
    private let names = Mutex<Set<[UInt8]>>([])

    func add(_ name: [UInt8]) {
        _ = names.withLock { $0.insert(name) }
    }

    func forget(_ name: [UInt8]) {
        _ = names.withLock { $0.remove(name) }
    }

    /// Removes them from the disk; what lies in a folder goes before it.
    func removeAll() {
        for name in names.withLock({ $0 }).sorted(by: { $1.lexicographicallyPrecedes($0) }) { System.remove(name) }
    }
}
