import Bytes
import Foundation
import TestSupport
import Testing

/// The checked-in tables of Big5, Shift JIS and the classes of hanzi against the codecs that they were made from.
@Suite(.enabled(if: Python.isInstalled, "python3 is not installed"))
struct LegacyTableTests {
    private static let script = ProjectFiles.root.appendingPathComponent("Scripts/make-big5-sjis-tables.py").path

    @Test(arguments: ["make-big5-sjis-tables.py", "make-hanzi-classes.py"]) func `the tables are fresh`(
        _ script: String
    ) throws {
        let path = ProjectFiles.root.appendingPathComponent("Scripts/\(script)").path
        let (status, _) = try Python.run([path, "--check"])
        #expect(status == 0, "run: python3 Scripts/\(script)")
    }

    @Test(arguments: [(TextEncoding.big5, 13_865), (.shiftJIS, 7787)])
    func `every code is read as the codec reads it, and no other code is read`(
        _ encoding: TextEncoding, _ count: Int
    ) throws {
        let dump = try Python.run([Self.script, "--dump", encoding.rawValue]).output
        var known: [String: String] = [:]
        for line in dump.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            known[parts[0]] = parts[1]
        }
        #expect(known.count == count)
        var wrong: [String] = []
        for lead in UInt8(0x80)...0xFF {
            let ownSingle = read([lead], as: encoding)
            if ownSingle != known[hex([lead])] { wrong.append(hex([lead])) }
            // A byte that is a character by itself begins no pair.
            guard ownSingle == nil else { continue }
            for trail in UInt8(0x40)...0xFF where read([lead, trail], as: encoding) != known[hex([lead, trail])] {
                wrong.append(hex([lead, trail]))
            }
        }
        #expect(wrong == [])
    }

    /// The scalar in hex; nil when the bytes are not one character.
    private func read(_ code: [UInt8], as encoding: TextEncoding) -> String? {
        let decoded = TextDecoder.decode(code.span, as: encoding)
        let scalars = Array(decoded.text.unicodeScalars)
        guard decoded.doubts.isEmpty, scalars.count == 1 else { return nil }
        return String(scalars[0].value, radix: 16, uppercase: true)
    }

    private func hex(_ code: [UInt8]) -> String {
        code.map { String($0, radix: 16) }.joined()
    }
}
