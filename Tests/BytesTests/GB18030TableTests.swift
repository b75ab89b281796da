import Bytes
import Foundation
import TestSupport
import Testing

/// The checked-in table against the codec that it was made from.
@Suite(.enabled(if: Python.isInstalled, "python3 is not installed"))
struct GB18030TableTests {
    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Scripts/make-gb18030-table.py").path

    @Test func `the table is fresh`() throws {
        let (status, _) = try Python.run([Self.script, "--check"])
        #expect(status == 0, "run: python3 Scripts/make-gb18030-table.py")
    }

    @Test func `every code is read as the codec reads it`() throws {
        let dump = try Python.run([Self.script, "--dump"]).output
        var codes = 0
        var wrong: [String] = []
        for line in dump.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            let code = Self.bytes(hex: parts[0])
            let scalar = UInt32(parts[1], radix: 16).flatMap(Unicode.Scalar.init)
            // A letter in front, as one of the codes is the byte order mark.
            let decoded = TextDecoder.decode(([0x41] + code).span, as: .gb18030)
            codes += 1
            if Array(decoded.text.unicodeScalars) != ["A", scalar].compactMap(\.self) || !decoded.doubts.isEmpty {
                wrong.append(parts[0])
            }
        }
        #expect(wrong == [])
        // 23,940 of two bytes, 39,420 of four bytes in the BMP less surrogates and gaps, 4,081 of the other planes.
        #expect(codes == 67_441)
    }

    @Test func `every four bytes without a character are replaced`() throws {
        let dump = try Python.run([Self.script, "--dump"]).output
        let known = Set(dump.split(separator: 0x0A).map { String(decoding: $0.prefix(8), as: UTF8.self) })
        var wrong = 0
        for linear in 0..<39_420 {
            let code = Self.fourBytes(linear)
            let hex = code.map { String($0, radix: 16) }.joined()
            let isCharacter = TextDecoder.decode(code.span, as: .gb18030).doubts.isEmpty
            if isCharacter != known.contains(hex) { wrong += 1 }
        }
        #expect(wrong == 0)
    }

    private static func fourBytes(_ linear: Int) -> [UInt8] {
        [linear / 12_600 + 0x81, linear / 1260 % 10 + 0x30, linear / 10 % 126 + 0x81, linear % 10 + 0x30]
            .map { UInt8(truncatingIfNeeded: $0) }
    }

    private static func bytes(hex: String) -> [UInt8] {
        let digits = hex.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

/// The oracle: whatever `python3` the path has.
enum Python {
    static let isInstalled = (try? run(["-c", ""]))?.status == 0

    static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
        let ended = try ChildProcess.run("python3", arguments)
        return (ended.status, ended.data)
    }
}
