import Foundation
import TestSupport
import Testing

/// Other programs read what the builders make: the tests' own ground is solid.
@Suite struct BuilderOracleTests {
    private static func isInstalled(_ tool: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/" + tool)
    }

    /// Runs a tool on the bytes as a file; gives its status and all it says.
    private static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> (Int32, String) {
        let file = FileManager.default.temporaryDirectory.appending(path: "builder-\(UUID().uuidString)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + tool)
        process.arguments = arguments + [file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    static let pictures: [JPEGBuilder.Picture] = [.flat, .gradient, .noise(seed: 7)]

    @Test(
        .enabled(if: isInstalled("djpeg"), "djpeg is not installed (libjpeg-turbo-progs)"),
        arguments: JPEGBuilder.Color.allCases, pictures)
    func `djpeg decodes every built JPEG without a word`(
        color: JPEGBuilder.Color, picture: JPEGBuilder.Picture
    ) throws {
        for isProgressive in [false, true] {
            var file = JPEGBuilder(width: 101, height: 67, color: color, picture: picture)
            file.isProgressive = isProgressive
            let (status, said) = try Self.run("djpeg", ["-outfile", "/dev/null"], on: file.build())
            #expect(status == 0)
            #expect(said == "")
        }
    }

    @Test(
        .enabled(if: isInstalled("pngcheck"), "pngcheck is not installed"), arguments: PNGFormatTests.Kind.all,
        [false, true])
    func `pngcheck finds nothing wrong with a built PNG`(kind: PNGFormatTests.Kind, isInterlaced: Bool) throws {
        var file = PNGBuilder(width: 101, height: 67, color: kind.color, bits: kind.bits)
        file.isInterlaced = isInterlaced
        let (status, said) = try Self.run("pngcheck", ["-q"], on: file.build())
        #expect(status == 0, Comment(rawValue: said))
    }
}
