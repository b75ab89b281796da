internal import Dispatch
internal import Glibc
internal import Synchronization

/// SIGINT and SIGTERM cancel the check, so that the reports still end, with `complete: false`.
///
/// Dispatch reads the signals in a thread of its own: nothing of ours runs in a signal handler.
final class Interruption {
    private let received = Received()
    private let sources: [any DispatchSourceSignal]

    private final class Received: Sendable {
        let signal = Mutex<Int32?>(nil)

        /// Keeps the first signal; false when there was one before.
        func take(_ number: Int32) -> Bool {
            signal.withLock { signal in
                guard signal == nil else { return false }
                signal = number
                return true
            }
        }
    }

    /// Begins to listen; `cancel` is called at the first signal, and a second one ends the process after `beforeExit`.
    init(cancel: @escaping @Sendable () -> Void, beforeExit: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { [received] number in
            // Dispatch sees signals that the process ignores, and without this the process would end.
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                guard received.take(number) else {
                    beforeExit()
                    System.exit(.interrupted(signal: number))
                }
                cancel()
            }
            source.activate()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }

    /// The first signal that came.
    var number: Int32? { received.signal.withLock(\.self) }
}
