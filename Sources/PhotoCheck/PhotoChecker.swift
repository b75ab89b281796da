public import Bytes

/// Checks submissions against a notice.
///
/// A value without global state: it never prints, exits, reads the environment or installs signal handlers, and writes nothing into a submission.
public struct PhotoChecker: Sendable {
    /// The notice.
    public let profile: Profile
    /// What one submission may cost.
    public let limits: ResourceLimits

    /// Creates a checker for a notice.
    public init(profile: Profile, limits: ResourceLimits = .default) {
        self.profile = profile
        self.limits = limits
    }
}
