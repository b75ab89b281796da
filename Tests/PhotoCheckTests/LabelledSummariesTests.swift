import Bytes
import Documents
import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

/// Precision and recall on labelled summaries (`Fixtures/summaries/README.md`); `make summaries` prints them.
@Suite struct LabelledSummariesTests {
    private struct Line {
        var id: String
        var isSummary: Bool
        var copyOf: String
        var figures: [String]
        var examples: [String]
        var text: SummaryText?
        var words: String
    }

    private struct Score {
        var right = 0, extra = 0, missed = 0
        var precision: Double { right + extra == 0 ? 1 : Double(right) / Double(right + extra) }
        var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }

        mutating func count(_ wanted: Bool, _ found: Bool) {
            if wanted, found { right += 1 }
            if wanted, !found { missed += 1 }
            if !wanted, found { extra += 1 }
        }
    }

    @Test func `the reporting half is the one that was frozen before the first rule`() throws {
        let bytes = try [UInt8](
            Data(contentsOf: ProjectFiles.root.appendingPathComponent("Fixtures/summaries/report.tsv")))
        let frozen = try String(
            contentsOf: ProjectFiles.root.appendingPathComponent("Fixtures/summaries/report.sha256"), encoding: .utf8)
        #expect(frozen.hasPrefix(SHA256.hexadecimal(bytes.span)))
    }

    @Test(arguments: ["tune", "report"]) func `labelled summaries are judged as a careful clerk judges them`(
        _ part: String
    ) throws {
        let lines = try Self.lines(part)
        var scores: [String: Score] = [:]
        var confusions: [String] = []
        for line in lines {
            let isProse = line.text?.form.isProse == true && line.text?.form != .tooShort
            scores["summary", default: Score()].count(line.isSummary, isProse)
            if line.isSummary != isProse { confusions.append("\(line.id) form \(String(describing: line.text?.form))") }
            let found = line.text?.figures.map(\.figure) ?? []
            for figure in line.figures {
                let isFound = found.contains { Self.agree($0, figure) }
                scores["figures", default: Score()].count(true, isFound)
                if !isFound { confusions.append("\(line.id) missed \(figure): \(found)") }
            }
            for figure in found where !line.figures.contains(where: { Self.agree(figure, $0) }) {
                scores["figures", default: Score()].count(false, true)
                confusions.append("\(line.id) extra \(figure): \(line.words)")
            }
            let cases = line.text?.examples ?? []
            let isTold = cases.contains { told in line.examples.contains { told.contains($0) } }
            scores["examples", default: Score()].count(
                !line.examples.isEmpty, isTold || line.examples.isEmpty && !cases.isEmpty)
            if line.examples.isEmpty != cases.isEmpty || !cases.isEmpty && !isTold {
                confusions.append("\(line.id) examples \(cases), wanted \(line.examples): \(line.words)")
            }
        }
        let texts = lines.filter { $0.text?.form.isProse == true }
        let copies = SummaryCopies.find(texts.compactMap(\.text?.sketch), percent: SummaryOwn.percent)
        for (place, line) in texts.enumerated() {
            let found = copies.first { $0.later == place }.map { texts[$0.earlier].id } ?? ""
            scores["copies", default: Score()].count(
                !line.copyOf.isEmpty, !found.isEmpty && found == line.copyOf || line.copyOf.isEmpty && !found.isEmpty)
            if found != line.copyOf { confusions.append("\(line.id) copy of \(found), wanted \(line.copyOf)") }
        }
        func share(_ number: Double) -> String { String(format: "%.3f", number) }
        for what in ["summary", "figures", "examples", "copies"] {
            let score = scores[what, default: Score()]
            print(
                "summaries \(part) \(what): precision \(share(score.precision)), recall \(share(score.recall)) of \(score.right + score.missed)"
            )
            guard part == "tune" else { continue }
            #expect(score.precision >= 0.95 && score.recall >= 0.95, "\(what)")
        }
        if part == "tune", ProcessInfo.processInfo.environment["PHOTOCHECK_CONFUSIONS"] != nil {
            print(confusions.joined(separator: "\n"))
        }
    }

    /// Both begin at the same number; where the unit ends is not scored.
    private static func agree(_ found: String, _ label: String) -> Bool {
        found.hasPrefix(label) || label.hasPrefix(found) || label.hasSuffix(found)
    }

    /// The texts, each in a file whose name says nothing.
    private static func lines(_ part: String) throws -> [Line] {
        let file = ProjectFiles.root.appendingPathComponent("Fixtures/summaries/\(part).tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(fields.count == 8)
            let words = fields[6].replacingOccurrences(of: "\\n", with: "\n")
            var document = Document(kind: .txt)
            document.blocks = words.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                .paragraph(DocumentParagraph(String($1), number: $0 + 1))
            }
            let path = SubmittedPath("文件.txt")
            let list = CaptionList.find(in: document, path: path, photos: [])
            func labels(_ field: String) -> [String] { field.components(separatedBy: " | ").filter { !$0.isEmpty } }
            return Line(
                id: fields[0], isSummary: fields[2] == "summary", copyOf: fields[3], figures: labels(fields[4]),
                examples: labels(fields[5]), text: SummaryReader.read(document, path: path, list: list), words: words)
        }
    }
}
