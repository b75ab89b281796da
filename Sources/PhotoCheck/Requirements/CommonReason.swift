internal import Bytes

/// The reasons that every requirement of photos shares: the bytes could not be had.
///
/// The checker itself answers with them, for a requirement sees only photos that could be read.
public enum CommonReason: String, Hashable, Sendable, CaseIterable {
    /// The operating system refused; the finding holds its errno under `code`.
    case unreadable
    /// The photo was there when the folder was listed and is gone now.
    case vanished
    /// The photo changed during the check.
    case changed
    /// A folder, pipe or device was named where a photo was expected.
    case noFile
    /// A limit of `ResourceLimits` was reached; the finding holds its name and its value.
    case overLimit
    /// The document or archive that holds the photo is locked with a password.
    case locked
    /// The document or archive that holds the photo is damaged where it lies; the finding holds a `detail` for experts.
    case memberDamaged
    /// This build reads no documents and archives; the finding holds the name of the package's trait.
    case notBuilt
    /// The library that reads the document or archive is not on this machine; the finding holds its `package`.
    case notInstalled
    /// There was no memory for it at that moment.
    case noMemory

    /// The finding for a photo whose bytes could not be read.
    public static func finding(_ failure: ExaminationFailure) -> Finding {
        switch failure {
        case .system(let code, let operation):
            Finding(
                unreadable.rawValue,
                found: .fields([.init("code", .number(Int(code))), .init("operation", .text(operation.rawValue))]))
        case .vanished: Finding(vanished.rawValue)
        case .changed: Finding(changed.rawValue)
        case .noFile: Finding(noFile.rawValue)
        case .container(.encrypted): Finding(locked.rawValue)
        case .container(.damaged(let detail)):
            Finding(memberDamaged.rawValue, found: .fields([.init("detail", .text(detail))]))
        case .container(.split): Finding(memberDamaged.rawValue, found: .fields([.init("detail", .text("split"))]))
        case .container(.limit(let reached)): finding(reached)
        case .container(.needsTrait(let trait)):
            Finding(notBuilt.rawValue, found: .fields([.init("trait", .text(trait))]))
        case .container(.needsPackage(let package)):
            Finding(notInstalled.rawValue, found: .fields([.init("package", .text(package))]))
        case .container(.noMemory): Finding(noMemory.rawValue)
        }
    }

    /// The finding for a limit that was reached.
    static func finding(_ reached: LimitReached) -> Finding {
        Finding(
            overLimit.rawValue, found: .fields([.init("limit", .text(reached.limit))]),
            wanted: .fields([.init("allowed", .number(reached.allowed))]))
    }
}
