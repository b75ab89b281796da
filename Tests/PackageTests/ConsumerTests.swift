import Foundation
import TestSupport
import Testing

/// What somebody sees who depends on this package: by URL and tag, with all traits and with none.
@Suite(.serialized, .timeLimit(.minutes(20))) struct ConsumerTests {
    @Test
    func `a package that depends on ours by URL and tag runs the README's example, with all traits and with none`()
        throws
    {
        let folder = try TemporaryFolder()
        try publish(to: folder.path + "/photocheck")
        try folder.write(try readmeExample(), to: "consumer/Sources/consumer/main.swift")
        try folder.write(
            "import PhotoCheckXLSX\nprint(CaptionSheet.isBuilt)\n", to: "consumer/Sources/sheets/main.swift")
        for (traits, isWhole) in [("", true), (", traits: []", false)] {
            try folder.write(manifest(folder.path, traits), to: "consumer/Package.swift")
            let consumer = folder.path + "/consumer"
            let build = try ChildProcess.run("swift", ["build", "--package-path", consumer])
            try #require(build.status == 0, "\(build.output)\n\(build.errors)")
            let run = try ChildProcess.run(consumer + "/.build/debug/consumer", [], in: ProjectFiles.root.path)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("县烟草局/P5150002.jpg unmet\n"))
            let libraries = try ChildProcess.run("ldd", [consumer + "/.build/debug/consumer"]).output
            #expect(libraries.contains("libexpat") == isWhole)
            #expect(libraries.contains("libarchive") == isWhole)
            #expect(libraries.contains("libgmime") == isWhole)
            // Who writes no spreadsheets needs no library for them.
            #expect(!libraries.contains("libxlsxwriter"))
            #expect(try ChildProcess.run(consumer + "/.build/debug/sheets", []).output == "\(isWhole)\n")
            let sheets = try ChildProcess.run("ldd", [consumer + "/.build/debug/sheets"]).output
            #expect(sheets.contains("libxlsxwriter") == isWhole)
            #expect(libraries.contains("libjpeg") && libraries.contains("libpng"))
        }
    }

    @Test(arguments: [
        ("CLibJPEG", "libjpeg-dev"), ("CLibPNG", "libpng-dev"), ("CLibExpat", "libexpat1-dev"),
        ("CLibArchive", "libarchive-dev"), ("CLibGMime", "libgmime-3.0-dev"),
        ("CLibXLSXWriter", "libxlsxwriter-dev"),
    ])
    func `a missing header gives an error that names the package`(_ target: String, _ package: String) throws {
        let shim = ProjectFiles.root.appendingPathComponent("Sources/\(target)/shim.h").path
        let compiled = try ChildProcess.run("clang", ["-nostdinc", "-fsyntax-only", "-x", "c", shim])
        #expect(compiled.status != 0)
        #expect(compiled.errors.contains("install the package \(package)"))
    }

    // MARK: Making the packages

    /// The repository as it lies here, committed and tagged in a place of its own.
    private func publish(to path: String) throws {
        let root = ProjectFiles.root.path
        let listing = try ChildProcess.run(
            "git", ["-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        )
        try #require(listing.status == 0, "this test needs a git checkout: \(listing.errors)")
        for file in listing.output.split(separator: "\0")
        where FileManager.default.fileExists(atPath: "\(root)/\(file)") {
            let target = URL(fileURLWithPath: "\(path)/\(file)")
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true
            )
            try FileManager.default.copyItem(at: URL(fileURLWithPath: "\(root)/\(file)"), to: target)
        }
        let author = ["-c", "user.name=test", "-c", "user.email=test@example.invalid"]
        for arguments in [["init", "-q"], ["add", "-A"], author + ["commit", "-q", "-m", "test"], ["tag", "0.1.0"]] {
            let git = try ChildProcess.run("git", ["-C", path] + arguments)
            try #require(git.status == 0, "\(git.errors)")
        }
    }

    private func manifest(_ folder: String, _ traits: String) -> String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "consumer",
            dependencies: [.package(url: "file://\(folder)/photocheck", exact: "0.1.0"\(traits))],
            targets: [
                .executableTarget(name: "consumer", dependencies: [.product(name: "PhotoCheck", package: "photocheck")]),
                .executableTarget(
                    name: "sheets", dependencies: [.product(name: "PhotoCheckXLSX", package: "photocheck")]),
            ]
        )
        """
    }

    /// The Swift example of README, as it stands there.
    private func readmeExample() throws -> String {
        let readme = try String(contentsOf: ProjectFiles.root.appendingPathComponent("README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
        let example = try #require(blocks.compactMap { $0.components(separatedBy: "```").first }.first)
        #expect(example.split(separator: "\n").count <= 12)
        return example
    }
}
