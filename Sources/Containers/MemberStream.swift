package import Bytes
internal import CArchive

/// The bytes of one member of a zip, from the first to the last, unpacked piece by piece and never written anywhere.
///
/// This file and `StreamReading` are the boundary to the C shim. What `unsafe` stands for here: `handle` comes from `car_create`, is never
/// copied out of its only owner, and is freed in `deinit` alone; the shim keeps no pointer that it is given.
@safe package struct MemberStream: ~Copyable {
    /// The member.
    package let entry: ContainerEntry
    /// Bytes given so far.
    package private(set) var position = 0

    private let handle: OpaquePointer
    private let allowance: (bytes: Int, limit: LimitReached)
    private let end: Int
    private var fed: Int
    private var input: [UInt8] = []
    private var isComplete = false

    /// How far libarchive looks for sizes behind a member, whether they are there or not.
    private static let lookahead = 24

    /// Begins a member of a zip; `unpacked` is what has been unpacked of the same zip before.
    package init(
        _ entry: ContainerEntry, of directory: ZipDirectory, limits: ResourceLimits, unpacked: Int = 0
    ) throws(ByteSourceError) {
        guard !entry.isEncrypted else { throw .container(.encrypted) }
        guard let handle = unsafe car_create() else { throw .container(.noMemory) }
        unsafe self.handle = handle
        self.entry = entry
        fed = entry.start
        end = min(directory.count, entry.end + Self.lookahead)
        let (bytes, limit) = limits.unpackedBytes(of: directory.count)
        allowance = (bytes - unpacked, limit)
    }

    deinit {
        unsafe car_free(handle)
    }

    /// Replaces `buffer` with the next bytes; false at the member's end.
    ///
    /// `source` is the zip, the same each time. A member that is shorter or longer than the directory says is damaged.
    package mutating func next(
        from source: borrowing some ByteSource & ~Copyable, into buffer: inout [UInt8]
    ) throws(ByteSourceError) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        guard !isComplete else { return false }
        var report = unsafe car_read(handle)
        while report.status == .need {
            let wanted = min(Int(clamping: report.count), end - fed)
            try source.read(at: fed, count: wanted, into: &input)
            guard input.count == wanted else { throw .changed }
            fed += wanted
            report = unsafe car_supply(handle, input.span)
        }
        switch report.status {
        case .data: try take(Int(clamping: report.count), into: &buffer)
        case .end:
            guard position == entry.size else { throw .container(.damaged(detail: "size of a member")) }
            isComplete = true
        case .encrypted: throw .container(.encrypted)
        case .need, .member, .member_end, .damaged:
            throw .container(.damaged(detail: message(Int(clamping: report.message))))
        case .memory: throw .container(.noMemory)
        case .not_built: throw .container(.needsTrait("Archives"))
        case .no_library: throw .container(.needsPackage("libarchive13"))
        }
        return !isComplete
    }

    private mutating func take(_ count: Int, into buffer: inout [UInt8]) throws(ByteSourceError) {
        guard count <= entry.size - position else { throw .container(.damaged(detail: "size of a member")) }
        guard count <= allowance.bytes - position else { throw .container(.limit(allowance.limit)) }
        buffer.append(contentsOf: [UInt8](repeating: 0, count: count))
        let handle = unsafe handle  // a copy for the call: the span below holds `buffer`
        var room = buffer.mutableSpan
        unsafe car_take(handle, &room)
        position += count
    }

    private func message(_ count: Int) -> String {
        var bytes = [UInt8](repeating: 0, count: count)
        var room = bytes.mutableSpan
        unsafe car_take_message(handle, &room)
        return String(decoding: bytes, as: UTF8.self)
    }
}
