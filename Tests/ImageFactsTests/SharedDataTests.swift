import Bytes
import ImageFacts
import TestSupport
import Testing

/// Facts against what at least two other tools agree on, for every line of the shared manifest.
@Suite(.enabled(if: SharedData.root != nil, Comment(rawValue: SharedData.skipped)))
struct SharedDataTests {
    /// Where we differ from the manifest and why that is right; the key ends the path and names the value.
    static let explained: [String: String] = [:]

    private struct Count {
        var asked = 0
        var agreed = 0
        var differences: [String] = []

        mutating func compare<Value: Equatable>(_ path: String, _ what: String, _ ours: Value?, _ truth: Value) {
            asked += 1
            if ours == truth {
                agreed += 1
            } else if !SharedDataTests.explained.keys.contains(where: { (path + " " + what).hasSuffix($0) }) {
                differences.append("\(path) \(what): ours \(ours.map { "\($0)" } ?? "nil"), theirs \(truth)")
            }
        }

        func report(_ what: String) {
            print("\(what): \(agreed) of \(asked) agree")
            #expect(differences.isEmpty, Comment(rawValue: differences.joined(separator: "\n")))
        }
    }

    private static func facts() throws -> [(SharedData.Entry, PhotoFacts)] {
        var examiner = ImageExaminer()
        var all: [(SharedData.Entry, PhotoFacts)] = []
        for entry in try SharedData.manifest() {
            all.append((entry, try examiner.examine(MemorySource(try SharedData.bytes(entry.path)))))
        }
        return all
    }

    @Test func `the format agrees on every line that knows one`() throws {
        var count = Count()
        for (entry, facts) in try Self.facts() {
            guard let format = entry.truth.format else { continue }
            count.compare(entry.path, "format", facts.format.rawValue, format.lowercased())
        }
        count.report("format")
    }

    @Test func `size, bits, components and coding agree on every JPEG and PNG line`() throws {
        var sizes = Count()
        var bits = Count()
        var components = Count()
        var coding = Count()
        for (entry, facts) in try Self.facts() where facts.format == .jpeg || facts.format == .png {
            let truth = entry.truth
            if let width = truth.width, let height = truth.height {
                sizes.compare(entry.path, "size", facts.storedSize, PixelSize(width: width, height: height))
            }
            if let value = truth.bits { bits.compare(entry.path, "bits", facts.bits, value) }
            if let value = truth.components { components.compare(entry.path, "components", facts.components, value) }
            if let value = truth.progressive {
                let ours = facts.coding.map { $0 == .progressive || $0 == .progressiveArithmetic }
                coding.compare(entry.path, "progressive", ours, value)
            }
            if let value = truth.interlaced {
                coding.compare(entry.path, "interlaced", facts.coding.map { $0 == .interlaced }, value)
            }
        }
        sizes.report("stored size")
        bits.report("bits")
        components.report("components")
        coding.report("progressive or interlaced")
    }

    @Test func `the orientation agrees on every JPEG and PNG line`() throws {
        var count = Count()
        for (entry, facts) in try Self.facts() where facts.format == .jpeg || facts.format == .png {
            guard let truth = entry.truth.orientation else { continue }
            count.compare(entry.path, "orientation", .some(facts.orientation), truth)
        }
        count.report("orientation")
    }

    @Test func `a picture that every tool reads without a warning has no problem`() throws {
        var count = Count()
        for (entry, facts) in try Self.facts() where facts.format == .jpeg || facts.format == .png {
            guard entry.truth.integrity == "intact" else { continue }
            count.compare(entry.path, "problem", .some(facts.problem), nil)
        }
        count.report("intact without a problem")
    }

    /// No decoder can see every flipped bit: the codes stay valid.
    private static let unseen = "broken-made/bitflips-scan.jpg"

    @Test func `integrity agrees on every JPEG and PNG line that knows it`() throws {
        var count = Count()
        var falseDamage = 0
        var examiner = ImageExaminer()
        for entry in try SharedData.manifest() where entry.path != Self.unseen {
            guard let known = entry.made?.integrity ?? entry.truth.integrity else { continue }
            let source = MemorySource(try SharedData.bytes(entry.path))
            var facts = try examiner.examine(source)
            guard facts.format == .jpeg || facts.format == .png else { continue }
            try examiner.decode(source, into: &facts)
            let ours =
                switch facts.integrity {
                case .intact: "intact"
                case .damaged: "damaged"
                // A claim over the limits is neither; the manifest calls it corrupt.
                case .unknown: "damaged"
                }
            let theirs = known == "intact" ? "intact" : "damaged"
            if theirs == "intact", ours != theirs { falseDamage += 1 }
            count.compare(entry.path, "integrity", ours, theirs)
        }
        print("false damage: \(falseDamage)")
        count.report("integrity")
    }
}
