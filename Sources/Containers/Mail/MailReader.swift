internal import Bytes
internal import CMail

/// One message, read from its first byte to its last; of its parts no more is held than where they lie.
///
/// This file is the only boundary to the C shim. What `unsafe` stands for here: `handle` comes from `cml_create`, is never
/// copied out of its only owner, and is freed in `deinit` alone; the shim keeps no pointer that it is given.
@safe struct MailReader: ~Copyable {
    private let handle: OpaquePointer
    private let limits: ResourceLimits
    /// What of the source has not been read yet.
    private var rest: Range<Int>
    private let start: Int
    private var input: [UInt8] = []

    /// What the parser tells of next.
    private enum Event {
        case field(name: [UInt8], value: [UInt8])
        case leaf(MailContent)
        case multipart, enclosed, message, close
        case end(isTruncated: Bool)
    }

    private init(_ range: Range<Int>, _ limits: ResourceLimits) throws(ByteSourceError) {
        guard range.count <= limits.mailBytes else {
            throw .container(.limit(LimitReached("mailBytes", allowed: limits.mailBytes)))
        }
        let allowed = cml_limits(
            field_bytes: max(0, limits.mailFieldBytes), fields: max(0, limits.mailFields),
            boundaries: max(0, limits.mailBoundaries), depth: max(0, limits.mailDepth))
        guard let handle = unsafe cml_create(allowed) else { throw .container(.noMemory) }
        unsafe self.handle = handle
        self.limits = limits
        rest = range
        start = range.lowerBound
    }

    deinit {
        unsafe cml_free(handle)
    }

    /// The message that lies in a part of a source.
    static func read(
        _ range: Range<Int>, of source: borrowing some ByteSource & ~Copyable, limits: ResourceLimits
    ) throws(ByteSourceError) -> MailMessage {
        var reader = try MailReader(range, limits)
        var isTruncated = false
        let parts = try reader.parts(from: source, &isTruncated)
        guard case .message(var message?) = parts.first?.content else {
            throw .container(.damaged(detail: "no message"))
        }
        message.isTruncated = isTruncated
        return message
    }

    /// The parts up to the end of what was opened last; as deep as the parser's limit lets them be.
    private mutating func parts(
        from source: borrowing some ByteSource & ~Copyable, _ isTruncated: inout Bool
    ) throws(ByteSourceError) -> [MailPart] {
        var parts: [MailPart] = []
        var fields = MailFields()
        func add(_ content: MailPart.Content) {
            parts.append(MailPart(fields: fields, content: content))
            fields = MailFields()
        }
        while true {
            switch try next(from: source) {
            case .field(let name, let value): fields.add(name: name, value: value)
            case .leaf(let content): add(.bytes(content))
            case .multipart: add(.parts(try self.parts(from: source, &isTruncated)))
            case .message:
                let part = try self.parts(from: source, &isTruncated).first
                add(.message(MailMessage(fields: fields, part: part)))
            case .enclosed:
                guard case .message(let message)? = try self.parts(from: source, &isTruncated).first?.content else {
                    add(.message(nil))
                    continue
                }
                add(.message(message))
            case .close: return parts
            case .end(let breaksOff):
                isTruncated = breaksOff
                return parts
            }
        }
    }

    private mutating func next(from source: borrowing some ByteSource & ~Copyable) throws(ByteSourceError) -> Event {
        var report = unsafe cml_read(handle)
        while report.status == .need {
            let wanted = min(Int(clamping: report.count), rest.count)
            try source.read(at: rest.lowerBound, count: wanted, into: &input)
            guard input.count == wanted else { throw .changed }
            rest = (rest.lowerBound + wanted)..<rest.upperBound
            report = unsafe cml_supply(handle, input.span)
        }
        switch report.status {
        case .field: return field(report)
        case .leaf: return .leaf(content(report))
        case .multipart: return .multipart
        case .enclosed: return .enclosed
        case .message: return .message
        case .close: return .close
        case .end: return .end(isTruncated: report.is_truncated)
        case .need, .damaged: throw .container(.damaged(detail: "no message"))
        case .limit: throw .container(.limit(reached(report.limit)))
        case .memory: throw .container(.noMemory)
        case .not_built: throw .container(.needsTrait("Mail"))
        case .no_library: throw .container(.needsPackage("libgmime-3.0-0"))
        }
    }

    private func field(_ report: cml_report) -> Event {
        var name = [UInt8](repeating: 0, count: Int(clamping: report.name))
        var nameRoom = name.mutableSpan
        unsafe cml_take_name(handle, &nameRoom)
        var value = [UInt8](repeating: 0, count: Int(clamping: report.value))
        var valueRoom = value.mutableSpan
        unsafe cml_take_value(handle, &valueRoom)
        return .field(name: name, value: value)
    }

    private func content(_ report: cml_report) -> MailContent {
        let encoding: TransferEncoding =
            switch report.encoding {
            case .identity: .identity
            case .base64: .base64
            case .quoted_printable: .quotedPrintable
            case .uuencode: .uuencode
            }
        let first = min(start + Int(clamping: report.start), rest.upperBound)
        let end = min(start + Int(clamping: report.end), rest.upperBound)
        return MailContent(range: first..<max(first, end), encoding: encoding)
    }

    private func reached(_ limit: cml_limit) -> LimitReached {
        switch limit {
        case .field_bytes: LimitReached("mailFieldBytes", allowed: limits.mailFieldBytes)
        case .fields: LimitReached("mailFields", allowed: limits.mailFields)
        case .boundaries: LimitReached("mailBoundaries", allowed: limits.mailBoundaries)
        case .depth: LimitReached("mailDepth", allowed: limits.mailDepth)
        }
    }
}
