import Bytes
import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ProfileFixturesTests {
    static let files = ProfileTree.all.flatMap(\.files)

    @Test(arguments: ProfileTree.all.map(\.profile))
    func `the tree of a built-in profile is what the code makes, and nothing else`(_ name: String) throws {
        let tree = try #require(ProfileTree.all.first { $0.profile == name })
        for file in tree.files {
            #expect(
                try ProjectFiles.isFresh("Fixtures/profiles/\(file.path)", file.bytes, updating: "FIXTURES"),
                "make fixtures rewrites \(file.path)")
        }
        let folder = ProjectFiles.root.appendingPathComponent("Fixtures/profiles/\(name)")
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let files = found.filter { path in !found.contains { $0.hasPrefix(path + "/") } && path != "expected.txt" }
        #expect(Set(files.map { name + "/" + $0 }) == Set(tree.files.map(\.path)))
    }

    @Test func `every built-in profile has its tree`() {
        #expect(ProfileTree.all.map(\.profile) == Profile.builtIn.map(\.name))
    }

    @Test(arguments: ProfileTree.all.map(\.profile))
    func `every requirement of a built-in profile has a photo that meets it and one that does not`(
        _ name: String
    ) async throws {
        let profile = try Profile.named(name)
        let shown = try await Self.answers(name, profile)
        for id in (profile.photoRequirements.map(\.id) + profile.unitRequirements.map(\.id)).map(\.rawValue) {
            #expect(ProfileTree.withoutPass.contains(id) || shown[id + "-pass"] == [.met], "\(id) passes")
            #expect(shown[id + "-fail"] != nil || shown[id + "-review"] != nil, "\(id) fails")
        }
        for (folder, answers) in shown {
            let kind: Verdict.Kind = folder.hasSuffix("-pass") ? .met : folder.hasSuffix("-fail") ? .unmet : .review
            #expect(answers.contains(kind), "\(folder): \(answers)")
        }
    }

    /// What each folder's requirement says of the photos in it and of their unit.
    private static func answers(_ name: String, _ profile: Profile) async throws -> [String: Set<Verdict.Kind>] {
        var answers: [String: Set<Verdict.Kind>] = [:]
        var folder = ""
        func note(_ verdicts: [JudgedRequirement], in folder: String) {
            for judged in verdicts where folder.prefix(while: { $0 != "-" }) == judged.requirement.rawValue {
                answers[folder, default: []].insert(judged.verdict.kind)
            }
        }
        for event in try await events(name, profile) {
            switch event {
            case .photo(let result):
                folder = String(result.photo.path.shown.prefix { $0 != "/" })
                note(result.verdicts, in: folder)
            case .unit(let unit): note(unit.verdicts, in: unit.path.bytes.isEmpty ? folder : unit.name)
            default: break
            }
        }
        return answers
    }

    /// A check of the tree; the office's roster misses one unit and does not know another.
    static func events(_ name: String, _ profile: Profile) async throws -> [CheckEvent] {
        let path = ProjectFiles.root.appendingPathComponent("Fixtures/profiles/\(name)/submissions").path
        var options = CheckOptions()
        if profile.asked("roster.missing") != nil {
            let folders = try FileManager.default.contentsOfDirectory(atPath: path).sorted().dropLast()
            options.roster = Roster(units: (folders + ["县水利局"]).map { Roster.Member(name: $0) })
        }
        return try await Checked(.folder(path), options: options, profile: profile).events
    }
}
