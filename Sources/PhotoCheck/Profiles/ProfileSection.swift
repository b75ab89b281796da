/// The keys of one requirement in a profile, read by name; a key that nobody read is an error.
public struct ProfileSection: Sendable {
}
