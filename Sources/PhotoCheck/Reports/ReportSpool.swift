internal import Bytes

/// Bytes of a report that must wait for something that is written before them.
///
/// Kept in memory up to `memory` bytes, beyond that in a scratch file without a name. A class, because reports are
/// copyable values and a scratch file has one owner.
final class ReportSpool {
    private let memory: Int
    private let folder: String
    private var pending: [UInt8] = []
    private var file: ScratchFile?

    init(memory: Int = 4 << 20, folder: String = "/tmp") {
        self.memory = memory
        self.folder = folder
    }

    var isEmpty: Bool { pending.isEmpty && spilled == 0 }

    func append(_ bytes: [UInt8]) throws(ReportOutputError) {
        pending.append(contentsOf: bytes)
        guard pending.count > memory else { return }
        do {
            if file == nil { file = try ScratchFile(in: folder) }
            try file?.append(pending)
        } catch {
            throw ReportOutputError(error)
        }
        pending.removeAll(keepingCapacity: true)
    }

    /// Hands all bytes to `output` in the order in which they came, and is empty afterwards.
    func drain(into output: inout some ReportOutput) throws(ReportOutputError) {
        try drain { (bytes: [UInt8]) throws(ReportOutputError) in try output.write(bytes) }
    }

    /// The same, in pieces of any length.
    func drain(_ body: ([UInt8]) throws(ReportOutputError) -> Void) throws(ReportOutputError) {
        var offset = 0
        var chunk: [UInt8] = []
        while offset < spilled {
            do {
                try file?.read(at: offset, count: min(1 << 16, spilled - offset), into: &chunk)
            } catch {
                throw ReportOutputError(error)
            }
            // A scratch file that somebody cut short must not make an endless loop.
            guard !chunk.isEmpty else { throw ReportOutputError(code: 5) }
            try body(chunk)
            offset += chunk.count
        }
        if !pending.isEmpty { try body(pending) }
        clear()
    }

    /// Forgets all bytes.
    func clear() {
        pending.removeAll(keepingCapacity: true)
        file = nil
    }

    private var spilled: Int { file?.count ?? 0 }
}

extension ReportOutputError {
    /// What the operating system said of a scratch file.
    fileprivate init(_ error: ByteSourceError) {
        switch error {
        case .system(let code, _): self.init(code: code)
        case .changed, .container: self.init(code: 5)
        }
    }
}
