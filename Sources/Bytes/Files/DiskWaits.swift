internal import Glibc

/// Tells whether the thread that asks had to wait for a disk, or for anything else but a core, since it asked last.
package struct DiskWaits {
    private var count = 0
    private var asked = ContinuousClock.now

    /// What takes less time was not waited for: then the kernel is not asked.
    private static let shortest = Duration.microseconds(300)

    /// `RUSAGE_THREAD` of <bits/resource.h>, which is declared for GNU sources alone.
    private static let thisThread: Int32 = 1

    /// Begins now.
    package init() {
        count = Self.count
    }

    /// Whether there was a wait; the next question is about the time from here on.
    package mutating func hasWaited() -> Bool {
        let now = ContinuousClock.now
        defer { asked = now }
        guard now - asked >= Self.shortest else { return false }
        // Time alone does not tell: another program may have had the core.
        let before = count
        count = Self.count
        return count > before
    }

    /// How often the thread gave up its core by itself (getrusage(2), `ru_nvcsw`).
    private static var count: Int {
        var usage = rusage()
        // The structure outlives the call.
        guard unsafe getrusage(thisThread, &usage) == 0 else { return 0 }
        return usage.ru_nvcsw
    }
}
