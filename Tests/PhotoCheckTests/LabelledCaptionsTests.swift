import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

/// Precision and recall on the captions that others labelled (`Fixtures/captions/README.md`); `make captions` prints them.
@Suite struct LabelledCaptionsTests {
    private struct Score {
        var right = 0
        var extra = 0
        var missed = 0
        var precision: Double { right + extra == 0 ? 1 : Double(right) / Double(right + extra) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    }

    /// The lines that rules may be tuned on are listed where they are judged otherwise; of the others only figures count.
    @Test(arguments: ["tune", "report"]) func `labelled captions are judged as a careful clerk judges them`(
        _ part: String
    ) throws {
        let path = #filePath.replacingOccurrences(of: "Tests/PhotoCheckTests/LabelledCaptionsTests.swift", with: "")
        let file = path + "Fixtures/captions/\(part).tsv"
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { Self.unescaped($0) } }
        var scores = [CaptionElement: Score]()
        var written = (right: 0, of: 0)
        var detailed = 0
        var confusions: [String] = []
        for line in lines {
            try #require(line.count == 10)
            let writing = CaptionWriting.of(line[8])
            let found = writing.mayBeCaption ? CaptionElements(in: line[8]) : CaptionElements()
            for (element, label) in zip([CaptionElement.time, .place, .people, .event], line[4...7]) {
                var score = scores[element, default: Score()]
                switch (label.isEmpty, found[element].isEmpty) {
                case (false, false): score.right += 1
                case (true, false): score.extra += 1
                case (false, true): score.missed += 1
                case (true, true): break
                }
                if label.isEmpty != found[element].isEmpty {
                    confusions.append("\(line[0]) \(element): wanted \(label), found \(found[element]): \(line[8])")
                }
                scores[element] = score
            }
            if line[2] != "doubt" {
                written.of += 1
                if (line[2] == "yes") == writing.mayBeCaption {
                    written.right += 1
                } else {
                    confusions.append("\(line[0]) written: wanted \(line[2]), found \(writing): \(line[8])")
                }
            }
            if Self.detailed(line[8], writing, found) == line[3] { detailed += 1 }
        }
        func share(_ number: Double) -> String { String(format: "%.3f", number) }
        for element in [CaptionElement.time, .place, .people, .event] {
            let score = scores[element, default: Score()]
            print("captions \(part) \(element): precision \(share(score.precision)), recall \(share(score.recall))")
        }
        let shareWritten = Double(written.right) / Double(max(1, written.of))
        let shareDetailed = Double(detailed) / Double(max(1, lines.count))
        print("captions \(part) written: \(share(shareWritten)), detailed: \(share(shareDetailed))")
        if part == "tune", ProcessInfo.processInfo.environment["PHOTOCHECK_CONFUSIONS"] != nil {
            print(confusions.joined(separator: "\n"))
        }
        guard part == "tune" else { return }
        for element in CaptionElement.allCases {
            #expect(scores[element]?.precision ?? 0 >= 0.96 && scores[element]?.recall ?? 0 >= 0.97, "\(element)")
        }
        #expect(shareWritten >= 0.995 && shareDetailed >= 0.94)
    }

    /// What `caption.detailed` says when nothing may be inferred.
    private static func detailed(_ text: String, _ writing: CaptionWriting, _ found: CaptionElements) -> String {
        switch writing {
        case .notWritten: return "no"
        case .doubtful(.vague) where found.people.isEmpty && found.event.isEmpty: return "no"
        case .doubtful: return "review"
        case .written: break
        }
        if found.people.isEmpty, found.event.isEmpty {
            return Substance.isLeft(in: text, of: UnitContext(name: "")) ? "review" : "no"
        }
        return found.count == 4 ? "yes" : "review"
    }

    private static func unescaped(_ field: some StringProtocol) -> String {
        field.replacingOccurrences(of: "\\\\", with: "\u{0}").replacingOccurrences(of: "\\n", with: "\n")
            .replacingOccurrences(of: "\\t", with: "\t").replacingOccurrences(of: "\u{0}", with: "\\")
    }
}
