import Bytes
import Foundation
import TestSupport
import Testing

@testable import Documents

struct PDFTextTests {
    private static let tools = DocumentTools.found(searchPath: "/usr/local/bin:/usr/bin:/bin")

    @Test func `without a tool the package is named`() {
        #expect(throws: DocumentProblem.needsTool(package: "poppler-utils")) { try read(Array("%PDF-1.4".utf8), "pdf") }
    }

    @Test(.enabled(if: tools.pdfText != nil)) func `the text of a PDF is read line by line`() throws {
        let reader = DocumentReader(tools: Self.tools)
        let document = try reader.read(MemorySource(try DocumentFixture.bytes("captions.pdf")), extension: "pdf")
        #expect(document.kind == .pdf && document.doubts == [])
        let texts = document.paragraphs.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(texts.contains("兴隆办事处政务公开日照片说明"))
        #expect(texts.contains { $0.hasPrefix("1.jpg") && $0.contains("文化广场") })
        #expect(throws: DocumentProblem.damaged(detail: "pdftotext ended with 1")) {
            try reader.read(MemorySource(Array("%PDF-1.4\n".utf8)), extension: "pdf")
        }
        #expect(throws: DocumentProblem.encrypted) {
            try reader.read(MemorySource(Array("%PDF-1.4\ntrailer<</Encrypt 1 0 R>>".utf8)), extension: "pdf")
        }
    }

    /// What a program that stands for `pdftotext` does, and what that is called.
    private static let scripts: [(String, DocumentProblem?)] = [
        ("cat", nil), ("sleep 30", .limit(LimitReached("documentToolSeconds", allowed: 1))),
        ("exec >&-; sleep 30", .limit(LimitReached("documentToolSeconds", allowed: 1))),
        ("yes", .limit(LimitReached("documentTextBytes", allowed: 10_000))),
        ("head -c 10000 /dev/zero", nil),
        ("head -c 10001 /dev/zero", .limit(LimitReached("documentTextBytes", allowed: 10_000))),
        ("exit 3", .damaged(detail: "pdftotext ended with 3")),
        ("kill -9 $$", .damaged(detail: "pdftotext ended with -1")),
    ]

    @Test(arguments: scripts.indices) func `a program that misbehaves is ended and named`(_ index: Int) throws {
        let (script, problem) = Self.scripts[index]
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\n\(script)\n", to: "pdftotext")
        #expect(try ChildProcess.run("chmod", ["+x", folder.path + "/pdftotext"]).status == 0)
        var limits = ResourceLimits.default
        limits.documentToolSeconds = 1
        limits.documentTextBytes = 10_000
        let reader = DocumentReader(limits: limits, tools: .found(searchPath: "relative:\(folder.path)"))
        let source = MemorySource(Array("%PDF-1.4\nline".utf8))
        guard let problem else {
            let document = try reader.read(source, extension: "pdf")
            return #expect(script != "cat" || document.paragraphs == ["%PDF-1.4", "line"])
        }
        #expect(throws: problem) { try reader.read(source, extension: "pdf") }
    }

    @Test func `it sees its input, one locale and nothing else`() throws {
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\n/bin/ls /proc/self/fd\n/usr/bin/env\n", to: "pdftotext")
        #expect(try ChildProcess.run("chmod", ["+x", folder.path + "/pdftotext"]).status == 0)
        let reader = DocumentReader(tools: .found(searchPath: folder.path))
        let lines = try reader.read(MemorySource(Array("%PDF-1.4".utf8)), extension: "pdf").paragraphs
        // The fourth is the folder that is being listed.
        #expect(lines.prefix(4) == ["0", "1", "2", "3"] && lines.count { Int($0) != nil } == 4)
        #expect(lines.contains("LC_ALL=C.UTF-8"))
        #expect(!lines.contains { $0.hasPrefix("HOME=") })
    }
}
