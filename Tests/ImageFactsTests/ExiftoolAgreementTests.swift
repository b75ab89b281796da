import Bytes
import Foundation
import ImageFacts
import TestSupport
import Testing

/// The same fields of the same real photos, read by exiftool when it is installed.
@Suite(
    .enabled(if: SharedPictures.folder != nil, "the shared test images are not here (PHOTOCHECK_TEST_DATA)"),
    .enabled(if: Exiftool.isInstalled, "exiftool is not installed"))
struct ExiftoolAgreementTests {
    /// Fields that differ, and why; a line here is a decision, not an oversight.
    static let explained = [
        "real/exiftool+exiftool/t/images/Casio2.jpg IFD0:Software":
            "the text is 1.00, which exiftool's JSON gives as the number 1"
    ]

    private static let fields = [
        "IFD0:ImageDescription", "IFD0:Make", "IFD0:Model", "IFD0:Orientation", "IFD0:Software",
        "ExifIFD:DateTimeOriginal",
    ]

    @Test func `EXIF fields agree with exiftool on every real JPEG`() throws {
        let paths = try SharedPictures.lines {
            ($0["kind"] as? String)?.hasPrefix("real") == true
                && ($0["truth"] as? [String: Any])?["format"] as? String == "JPEG"
        }.compactMap { $0["path"] as? String }
        let oracle = try Exiftool.read(paths, Self.fields)
        var agreed = 0
        var compared = 0
        var used: Set<String> = []
        for path in paths {
            let ours = Self.values(MetadataWalk.facts(of: try SharedPictures.bytes(path)))
            for field in Self.fields {
                let theirs = Self.canonical(oracle[path]?[field], of: field)
                guard theirs != nil || ours[field] != nil else { continue }
                compared += 1
                if theirs == ours[field] {
                    agreed += 1
                } else if Self.explained["\(path) \(field)"] != nil {
                    used.insert("\(path) \(field)")
                } else {
                    Issue.record("\(path) \(field): ours \(ours[field] ?? "nil"), exiftool \(theirs ?? "nil")")
                }
            }
        }
        print("exiftool: \(agreed) of \(compared) values of \(paths.count) JPEGs agree, \(used.count) explained")
        #expect(compared > 400)
        #expect(used == Set(Self.explained.keys))
    }

    private static func values(_ facts: PhotoFacts) -> [String: String] {
        var values: [String: String] = [:]
        values["IFD0:ImageDescription"] = facts.texts.first { $0.source == .exifImageDescription }
            .flatMap { canonical($0.decoded.text, of: "IFD0:ImageDescription") }
        values["IFD0:Make"] = facts.camera?.make
        values["IFD0:Model"] = facts.camera?.model
        values["IFD0:Software"] = facts.software
        values["IFD0:Orientation"] = facts.orientation.map(String.init)
        values["ExifIFD:DateTimeOriginal"] = facts.taken.map { time in
            let parts = [time.year, time.month, time.day, time.hour, time.minute, time.second]
            return parts.map(String.init).joined(separator: ":")
        }
        return values
    }

    /// Both sides without blanks at the ends (exiftool trims some of them by itself); dates as numbers.
    private static func canonical(_ value: String?, of field: String) -> String? {
        guard let value else { return nil }
        if field == "ExifIFD:DateTimeOriginal" {
            let numbers = value.split { !$0.isNumber }.compactMap { Int($0) }
            return numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: ":")
        }
        let trimmed = value.trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : trimmed
    }
}

/// exiftool as another program that reads the same files.
enum Exiftool {
    static let isInstalled = (try? ChildProcess.run("exiftool", ["-ver"]))?.status == 0

    /// The values of `fields` by path, as strings.
    static func read(_ paths: [String], _ fields: [String]) throws -> [String: [String: String]] {
        guard let folder = SharedPictures.folder else { return [:] }
        let files = paths.map { folder.appending(path: $0).path }
        let list = FileManager.default.temporaryDirectory.appending(path: "exiftool-\(UUID().uuidString).txt")
        try files.joined(separator: "\n").write(to: list, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: list) }
        // -n: numbers as stored; -G1: with the directory.
        let output = try ChildProcess.run("exiftool", ["-j", "-n", "-G1", "-@", list.path] + fields.map { "-\($0)" })
            .data
        guard let lines = try JSONSerialization.jsonObject(with: output) as? [[String: Any]] else { return [:] }
        var values: [String: [String: String]] = [:]
        for line in lines {
            guard let source = line["SourceFile"] as? String else { continue }
            let path = String(source.dropFirst(folder.path.count + 1))
            values[path] = line.mapValues { "\($0)" }
        }
        return values
    }
}
