package import Bytes

/// Why a document could not be read, or not whole.
package enum DocumentProblem: Error, Hashable, Sendable {
    /// It is locked with a password.
    case encrypted
    /// Its bytes do not hold together; `detail` is for experts.
    case damaged(detail: String)
    /// This kind is recognised and not read.
    case notRead(DocumentKind)
    /// A program or library that reads it is not on this machine; `package` is the Debian package.
    case needsTool(package: String)
    /// The build leaves out what reads it; `trait` is the package trait.
    case needsTrait(String)
    /// It is larger than is allowed.
    case limit(LimitReached)
    /// Its bytes could not be had.
    case source(ByteSourceError)
}
