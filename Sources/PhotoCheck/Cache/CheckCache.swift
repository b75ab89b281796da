internal import Bytes
internal import Synchronization

/// A folder in which a check keeps what each unit came to, so that the next check of the same files need not read them again.
///
/// A check with a cache says byte for byte what it says without. An entry counts only while nothing of its unit has changed: every file that
/// was found, its notice, the limits and the program. What is wrong with the cache never changes a check; it stands in `problem`.
///
/// The folder is this user's own (0700) and never lies in a submission. A requirement that is not this library's may be cached when its answer
/// depends on its stored values alone.
public final class CheckCache: Sendable {
    /// How a file is known again.
    public enum Key: String, Hashable, Sendable, CaseIterable {
        /// By device, inode, size, and the times of change of content and of what is known of it, to the nanosecond.
        case stat
        /// By a digest of its content: for trees that are copied, and disks whose times lie. Reads every file whole.
        case content
    }

    /// Why a cache is ignored or not written.
    @nonexhaustive public enum Problem: Hashable, Sendable {
        /// The operating system refused; the errno.
        case system(code: Int32)
        /// The folder is somebody else's, or others may write into it.
        case notPrivate
        /// The folder holds other things and is no cache.
        case foreign
        /// The folder lies in what is checked.
        case insideSubmission
        /// An entry is not what was written.
        case corrupt
    }

    /// The folder's path, as bytes; made when it is not there.
    public let folder: [UInt8]
    /// How a file is known again.
    public let key: Key
    /// What tells this program from all others that may write here: another version may judge otherwise.
    let tool: String
    /// The language in which photos are kept as lines of JSON, too; nil keeps results alone.
    let lines: Language?
    /// Bytes that the folder may hold; the entries that were used longest ago are removed.
    let limit: Int
    /// Seconds that a file must be older than the run: what changes again within a tick of the file system's clock looks unchanged.
    let margin: Int
    private let state = Mutex<State>(State())

    private struct State {
        var problem: Problem?
        var units = 0
        var files = 0
    }

    /// Names a cache; nothing is opened before a check begins.
    ///
    /// - Parameters:
    ///   - folder: the folder, relative to the working folder.
    ///   - key: how a file is known again.
    ///   - tool: what tells this build of the program from all others.
    ///   - lines: the language in which photos are kept as lines of JSON, too.
    ///   - limit: bytes that the folder may hold.
    public convenience init(
        folder: [UInt8], key: Key = .stat, tool: String, lines: Language? = nil, limit: Int = 1 << 30
    ) {
        self.init(folder: folder, key: key, tool: tool, lines: lines, limit: limit, margin: 3)
    }

    /// The same with another margin.
    package init(folder: [UInt8], key: Key, tool: String, lines: Language?, limit: Int, margin: Int) {
        self.folder = folder
        self.key = key
        self.tool = tool
        self.lines = lines
        self.limit = limit
        self.margin = margin
    }

    /// What was wrong first; nil when nothing was.
    public var problem: Problem? { state.withLock { $0.problem } }

    /// Units that were not judged again.
    package var keptUnits: Int { state.withLock { $0.units } }

    /// Files of other units that were not read again.
    package var keptFiles: Int { state.withLock { $0.files } }

    func report(_ problem: Problem) {
        state.withLock { $0.problem = $0.problem ?? problem }
    }

    func count(units: Int = 0, files: Int = 0) {
        state.withLock {
            $0.units += units
            $0.files += files
        }
    }
}

extension CheckCache.Problem {
    init(_ problem: PrivateFolder.Problem) {
        switch problem {
        case .system(let code): self = .system(code: code)
        case .notPrivate: self = .notPrivate
        }
    }
}
