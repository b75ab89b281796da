/// Why a container, or a member of it, could not be read.
public enum ContainerProblem: Error, Codable, Hashable, Sendable {
    /// It is locked with a password.
    case encrypted
    /// Its bytes do not hold together; `detail` is for experts.
    case damaged(detail: String)
    /// It is one part of several, and the others are not read with it.
    case split
    /// It is larger than is allowed.
    case limit(LimitReached)
    /// The build leaves out what reads it; `trait` is the package trait.
    case needsTrait(String)
    /// The library that reads it is not on this machine; `package` is the Debian package.
    case needsPackage(String)
    /// There is no memory or no thread for it at this moment.
    case noMemory
}
