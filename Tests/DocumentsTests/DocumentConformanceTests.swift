import Bytes
import TestSupport
import Testing

@testable import Documents

/// What every reader must stand, over all samples by itself.
///
/// A document or a named problem, never a trap, never
/// more than the limits allow.
@Suite(.timeLimit(.minutes(10))) struct DocumentConformanceTests {
    @Test func `every kind that is read has a sample`() throws {
        let kinds = Set(try DocumentSample.all().map(\.kind))
        for format in DocumentReader.formats {
            #expect(!kinds.isDisjoint(with: format.kinds), "no sample for \(format)")
        }
    }

    @Test func `a good document is read, whatever its name says`() throws {
        for sample in try DocumentSample.all() {
            for name in [sample.name, "docx", ""] where sample.isToldByContent || name == sample.name {
                let document = try read(sample.bytes, name)
                #expect(document.kind == sample.kind && !document.blocks.isEmpty, "\(sample.name) as \(name)")
            }
        }
    }

    @Test func `a document cut at any length is read or named`() throws {
        for sample in try DocumentSample.all() {
            let step = max(1, sample.bytes.count / 1_000)
            for count in 0..<sample.bytes.count where count < 700 || count % step == 0 {
                outcome(Array(sample.bytes[..<count]), sample.name)
            }
        }
    }

    @Test func `any byte may be wrong`() throws {
        for sample in try DocumentSample.all() {
            for place in sample.places {
                var broken = sample.bytes
                let byte = broken[place]
                broken[place] = [byte ^ 0xFF, 0, byte ^ 1 << UInt8(place % 8)][place % 3]
                outcome(broken, sample.name)
            }
        }
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func `broken documents are read or named`(_ seed: UInt64) throws {
        let samples = try DocumentSample.all()
        var mutator = Mutator(seed: seed)
        var readable = 0
        for index in 0..<9_000 {
            let sample = samples[index % samples.count]
            let partner = samples[(index / samples.count) % samples.count].bytes
            if outcome(mutator.mutate(sample.bytes, partner: partner), sample.name) { readable += 1 }
        }
        // The damage reaches deep enough to matter, and not so deep that nothing is read.
        #expect(readable > 900 && readable < 8_900, "\(readable)")
    }

    /// Whether it could be read; small limits show that they hold.
    @discardableResult
    private func outcome(_ bytes: [UInt8], _ name: String) -> Bool {
        var limits = ResourceLimits.default
        limits.documentCells = 2_000
        limits.documentTextBytes = 20_000
        guard let document = try? read(bytes, name, limits: limits) else { return false }
        var cells = 0
        var text = 0
        for case .table(let table) in document.blocks {
            for cell in table.rows.flatMap(\.cells) {
                cells += 1
                text += cell.text.utf8.count
            }
        }
        text += document.paragraphs.reduce(0) { $0 + $1.utf8.count }
        #expect(cells <= 2_000 && text <= 20_000)
        return true
    }
}
