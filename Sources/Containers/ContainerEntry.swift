/// A member of a container, as the container's directory tells of it; nothing of it is proved.
package struct ContainerEntry: Hashable, Sendable {
    /// What a member is.
    package enum Kind: Sendable {
        case file, folder, symbolicLink
        /// A device, pipe or socket.
        case special
    }

    /// Its name as stored, folders parted by "/".
    ///
    /// Bytes: what encoding they are in, nobody says unless `isUTF8`. It may be absolute or climb out (`../`): a name, not a
    /// path to open.
    package let name: [UInt8]
    /// Whether the container says that the name is UTF-8.
    package let isUTF8: Bool
    /// What it is.
    package let kind: Kind
    /// Its bytes, unpacked.
    package let size: Int
    /// Its bytes as they lie in the container.
    package let storedSize: Int
    /// Whether a password is needed.
    package let isEncrypted: Bool

    /// Where its header begins in the container.
    let start: Int
    /// Where the next member, or what follows all, begins.
    let end: Int
}
