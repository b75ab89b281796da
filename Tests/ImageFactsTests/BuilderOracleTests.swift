import Foundation
import TestSupport
import Testing

/// Other programs read what the builders make: the tests' own ground is solid.
@Suite struct BuilderOracleTests {
    /// Runs a tool on the bytes as a file; gives its status and all it says.
    private static func run(_ tool: String, _ arguments: [String], on bytes: [UInt8]) throws -> (Int32, String) {
        let folder = try TemporaryFolder().write(bytes, to: "picture")
        let ended = try ChildProcess.run(tool, arguments + [folder.path + "/picture"])
        return (ended.status, ended.output + ended.errors)
    }

    static let pictures: [JPEGBuilder.Picture] = [.flat, .gradient, .noise(seed: 7)]

    @Test(
        .enabled(if: ChildProcess.exists("djpeg"), "djpeg is not installed (libjpeg-turbo-progs)"),
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
        .enabled(if: ChildProcess.exists("pngcheck"), "pngcheck is not installed"), arguments: PNGFormatTests.Kind.all,
        [false, true])
    func `pngcheck finds nothing wrong with a built PNG`(kind: PNGFormatTests.Kind, isInterlaced: Bool) throws {
        var file = PNGBuilder(width: 101, height: 67, color: kind.color, bits: kind.bits)
        file.isInterlaced = isInterlaced
        let (status, said) = try Self.run("pngcheck", ["-q"], on: file.build())
        #expect(status == 0, Comment(rawValue: said))
    }
}
