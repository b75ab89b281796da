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

    /// Whether its bytes lie in the container as they are.
    let isStored: Bool
    /// Where its header begins in the container.
    let start: Int
    /// Where the next member, or what follows all, begins.
    let end: Int
}

extension ContainerEntry {
    /// A member of a container that does not tell where it lies.
    package init(name: [UInt8], isUTF8: Bool = false, kind: Kind = .file, size: Int, isEncrypted: Bool = false) {
        self.init(
            name: name, isUTF8: isUTF8, kind: kind, size: size, storedSize: size, isEncrypted: isEncrypted,
            isStored: false, start: 0, end: 0)
    }
}
