package import Bytes
internal import CArchive

/// An archive being read from front to back, member after member; nothing is written anywhere.
///
/// This file and `MemberStream` are the boundary to the C shim. What `unsafe` stands for here: `handle` comes from
/// `car_create_archive`, is never copied out of its only owner, and is freed in `deinit` alone; the shim keeps no pointer
/// that it is given.
@safe package struct StreamReading: ~Copyable {
    private let source: SharedSource
    private let handle: OpaquePointer
    private let limits: ResourceLimits
    private let hasEnd: Bool
    /// Bytes that the archive may still unpack to, the declared size of members that are passed over included.
    private var allowance: Int
    private let limit: LimitReached
    private var members = 0
    /// Bytes of the open member that were given.
    private var position = 0
    private var declared = 0
    /// Bytes that libarchive was given; it may go back, but not for ever.
    private var supplied = 0
    private var input: [UInt8] = []

    init(_ source: SharedSource, limits: ResourceLimits, hasEnd: Bool) throws(ByteSourceError) {
        guard let handle = unsafe car_create_archive(UInt64(source.count)) else { throw .container(.noMemory) }
        unsafe self.handle = handle
        self.source = source
        self.limits = limits
        self.hasEnd = hasEnd
        (allowance, limit) = limits.unpackedBytes(of: source.count)
    }

    deinit {
        unsafe car_free(handle)
    }

    /// The next member, whether the one before was read or not; nil behind the last.
    package mutating func next() throws(ByteSourceError) -> ContainerEntry? {
        // What is passed over is unpacked all the same.
        try spend(declared - position)
        (declared, position) = (0, 0)
        let report = try answered(unsafe car_next(handle))
        switch report.status {
        case .end:
            guard hasEnd else { throw .container(.damaged(detail: "no end of the archive")) }
            return nil
        case .member: break
        case .need, .data, .member_end, .encrypted, .damaged, .memory, .not_built, .no_library:
            throw problem(report)
        }
        members += 1
        guard members <= limits.archiveEntries else {
            throw .container(.limit(LimitReached("archiveEntries", allowed: limits.archiveEntries)))
        }
        var name = [UInt8](repeating: 0, count: min(Int(clamping: report.name), Self.longestName))
        var room = name.mutableSpan
        unsafe car_take_name(handle, &room)
        declared = Int(clamping: report.count)
        return ContainerEntry(name: name, kind: kind(report.kind), size: declared, isEncrypted: report.encrypted)
    }

    /// Replaces `buffer` with the next bytes of the member; false at its end.
    package mutating func read(into buffer: inout [UInt8]) throws(ByteSourceError) -> Bool {
        buffer.removeAll(keepingCapacity: true)
        let report = try answered(unsafe car_read(handle))
        switch report.status {
        case .member_end:
            declared = position
            return false
        case .data: break
        case .need, .end, .member, .encrypted, .damaged, .memory, .not_built, .no_library:
            throw problem(report)
        }
        let count = Int(clamping: report.count)
        try spend(count)
        buffer.append(contentsOf: [UInt8](repeating: 0, count: count))
        let handle = unsafe handle  // a copy for the call: the span below holds `buffer`
        var room = buffer.mutableSpan
        unsafe car_take(handle, &room)
        position += count
        return true
    }

    /// Longer names are no names.
    private static let longestName = 16 << 10

    private mutating func spend(_ count: Int) throws(ByteSourceError) {
        guard count > 0 else { return }
        guard count <= allowance else { throw .container(.limit(limit)) }
        allowance -= count
    }

    /// Supplies what is asked for until there is another answer.
    private mutating func answered(_ first: car_report) throws(ByteSourceError) -> car_report {
        var report = first
        while report.status == .need {
            let place = Int(clamping: report.place)
            let wanted = min(Int(clamping: report.count), max(0, source.count - place))
            try source.read(at: place, count: wanted, into: &input)
            guard input.count == wanted else { throw .changed }
            supplied += wanted
            guard supplied / 4 <= source.count + 1 << 20 else {
                throw .container(.damaged(detail: "read over and over"))
            }
            report = unsafe car_supply(handle, input.span)
        }
        return report
    }

    private func kind(_ kind: car_kind) -> ContainerEntry.Kind {
        switch kind {
        case .file: .file
        case .folder: .folder
        case .link: .symbolicLink
        case .special: .special
        }
    }

    private func problem(_ report: car_report) -> ByteSourceError {
        switch report.status {
        case .encrypted: .container(.encrypted)
        case .memory: .container(.noMemory)
        case .not_built: .container(.needsTrait("Archives"))
        case .no_library: .container(.needsPackage("libarchive13"))
        case .damaged, .need, .data, .end, .member, .member_end:
            .container(.damaged(detail: message(Int(clamping: report.message))))
        }
    }

    private func message(_ count: Int) -> String {
        var bytes = [UInt8](repeating: 0, count: count)
        var room = bytes.mutableSpan
        unsafe car_take_message(handle, &room)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ResourceLimits {
    /// What a container of so many bytes may unpack to, and the limit that says so.
    package func unpackedBytes(of count: Int) -> (Int, LimitReached) {
        let (product, isOver) = count.multipliedReportingOverflow(by: archiveRatio)
        let ratio = max(archiveRatioFloor, isOver ? .max : product)
        return ratio < archiveBytes
            ? (ratio, LimitReached("archiveRatio", allowed: archiveRatio))
            : (archiveBytes, LimitReached("archiveBytes", allowed: archiveBytes))
    }
}
