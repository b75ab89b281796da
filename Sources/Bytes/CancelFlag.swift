internal import Synchronization

/// Says to work that is under way that nobody wants its result any more.
///
/// It is looked at often, and so is one word and no task: the work runs on a thread of its own.
package final class CancelFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    /// A flag that is not set.
    package init() {}

    /// Whether the work is to end.
    package var isSet: Bool { flag.load(ordering: .relaxed) }

    /// Asks the work to end.
    package func set() { flag.store(true, ordering: .relaxed) }
}
