import Bytes
import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

/// The caption requirements on the shared photos, read from their bytes.
@Suite(.enabled(if: SharedData.root != nil, Comment(rawValue: SharedData.skipped)))
struct CaptionsDataTests {
    private struct Line: Decodable {
        struct Known: Decodable {
            var verdict: String
            var sidecar: String?
        }
        var path: String
        var caption: Known?
    }

    @Test func `every known caption gets the clerk's verdict`() throws {
        let root = try #require(SharedData.root)
        let text = try String(contentsOfFile: root + "/manifest.jsonl", encoding: .utf8)
        let lines = try text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        var judged = 0
        for line in lines {
            guard let known = line.caption else { continue }
            let answer = try clerk(line.path, sidecars: known.sidecar.map { [$0] } ?? [], unit: "captions")
            #expect(answer == known.verdict, "\(line.path)")
            judged += 1
        }
        #expect(judged > 50)
    }

    @Test(arguments: [
        ("苏子沟镇/IMG_0012.JPG", nil, "pass"), ("苏子沟镇/IMG_0013.JPG", "苏子沟镇/IMG_0013.txt", "pass"),
        ("苏子沟镇/IMG_0014.JPG", nil, "pass"), ("县烟草局/DSCN0010.jpg", nil, "fail"),
        ("县烟草局/DSCN0011.jpg", nil, "fail"), ("县烟草局/OLYMPUS.jpg", nil, "fail"),
    ]) func `captions of the sample submissions get the clerk's verdict`(
        _ photo: String, _ sidecar: String?, _ verdict: String
    )
        throws
    {
        let tree = "submissions/tree/"
        let unit = String(photo.split(separator: "/")[0])
        #expect(try clerk(tree + photo, sidecars: sidecar.map { [tree + $0] } ?? [], unit: unit) == verdict)
    }

    /// The worst of the three answers, in a clerk's words.
    private func clerk(_ path: String, sidecars: [String], unit: String) throws -> String {
        var examiner = ImageExaminer()
        let facts = try examiner.examine(MemorySource(try SharedData.bytes(path)))
        let photos = [SubmittedPath(path)]
        var beside = Sidecar.match(photos: photos, candidates: sidecars.map { SubmittedPath($0) }).sidecars[0] ?? []
        for index in beside.indices {
            beside[index].bytes = try SharedData.bytes(try #require(beside[index].path.text))
        }
        let context = UnitContext(name: unit)
        let photo = Photo(
            path: photos[0], examination: .facts(facts),
            captions: CaptionReader().captions(facts: facts, path: photos[0], sidecars: beside, unit: context))
        let verdicts = [
            CaptionPresent().judge(photo, in: context), CaptionWritten().judge(photo, in: context),
            CaptionDetailed().judge(photo, in: context),
        ].compactMap { $0?.kind }
        if verdicts.contains(.unmet) { return "fail" }
        return verdicts.allSatisfy { $0 == .met } ? "pass" : "unsure"
    }
}
