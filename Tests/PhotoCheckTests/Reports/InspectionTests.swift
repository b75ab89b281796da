import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct InspectionTests {
    private static let path = SubmittedPath(bytes: Array("a.jpg".utf8))

    /// What `inspect` says of a photo, on one line.
    private static func said(_ photo: Photo, _ language: Language) throws -> String {
        let format = InspectReport<MemoryOutput>.Format.text(TextReportOptions(language: language, width: 400))
        var report = InspectReport(to: MemoryOutput(), format: format)
        try report.take(photo)
        try report.finish()
        return report.output.text
    }

    private static func holds(_ photo: Photo, _ zh: String, _ en: String) throws {
        #expect(try said(photo, .zh).contains(zh))
        #expect(try said(photo, .en).contains(en))
        for language in Language.allCases {
            // A debug description: a case with its labels.
            let text = try said(photo, language)
            #expect(text.firstMatch(of: #/[a-z]+\([a-z]+: /#) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        (
            ImageProblem.truncated(offset: 400), "文件头                  文件在第400字节处中断",
            "header                  the file ends at byte 400"
        ),
        (.chunkPastEnd(chunk: "IDAT", offset: 8, declared: 99), "第8字节处的IDAT块", "chunk IDAT at byte 8"),
        (.codec(code: "JERR_X", arguments: [1]), "文件头无法解码:JERR_X", "the header cannot be decoded: JERR_X"),
        (.noSize, "没有找到画面的尺寸信息", "no frame header was found"),
        (.limit(LimitReached("pngChunks", allowed: 5)), "PNG数据块个数,上限5", "chunks of a PNG, allowed 5"),
    ])
    func `a picture's problem is in words`(_ problem: ImageProblem, _ zh: String, _ en: String) throws {
        var facts = PhotoFacts(format: .jpeg, bytes: 400)
        facts.problem = problem
        try Self.holds(Photo(path: Self.path, examination: .facts(facts)), zh, en)
    }

    @Test(arguments: [
        (MetadataProblem(.exif, .cycle, offset: 12), "exif:目录循环、第12字节", "exif: points back to itself, byte 12"),
        (MetadataProblem(.xmp, .limit(LimitReached("xmlDepth", allowed: 9))), "XML层数,上限9", "depth of XML, allowed 9"),
    ])
    func `a metadata problem is in words`(_ problem: MetadataProblem, _ zh: String, _ en: String) throws {
        var facts = PhotoFacts(format: .jpeg, bytes: 400)
        facts.metadataProblems = [problem]
        try Self.holds(Photo(path: Self.path, examination: .facts(facts)), zh, en)
    }

    @Test(arguments: [
        (ExaminationFailure.system(code: 13, operation: .open), "没有权限 (open)", "permission denied (open)"),
        (.changed, "检查时文件被改动", "it changed while it was read"), (.noFile, "不是普通文件", "not a plain file"),
        (.vanished, "文件已不存在", "it is gone"),
    ])
    func `a file that cannot be read is in words`(_ failure: ExaminationFailure, _ zh: String, _ en: String) throws {
        try Self.holds(Photo(path: Self.path, examination: .failed(failure)), zh, en)
    }

    @Test(arguments: [
        (TextDoubt.replaced(count: 3), "有3处读不出,以U+FFFD代替", "signs that could not be read: 3"),
        (
            .ambiguous(other: .big5, reading: "縣長"), "也可能是big5:“縣長”", "may be big5 as well and say “縣長”"
        ),
        (
            .repaired(Misreading(written: .utf8, readAs: .windows1252), original: "å²«"),
            "原存为乱码“å²«”(utf-8误作windows-1252),已还原", "restored; stored as “å²«” (utf-8 read as windows-1252)"
        ),
        (
            .repairable(Misreading(written: .utf8, readAs: .gb18030), reading: "岫岩"),
            "疑为乱码(utf-8误作gb18030),可能应为“岫岩”", "may be garbled (utf-8 read as gb18030) and have said “岫岩”"
        ),
        (.ambiguous(other: .gb18030), "也可能是gb18030", "may be gb18030 as well"),
        (.mislabelled(declared: .utf8), "标明utf-8,实际不是", "declared as utf-8, and is not"),
        (.cut, "过长,只读了开头", "too long, only its beginning was read"),
    ])
    func `a doubt about an encoding is in words`(_ doubt: TextDoubt, _ zh: String, _ en: String) throws {
        let caption = Caption(source: .sidecarText, text: "x", doubts: [doubt])
        try Self.holds(Photo(path: Self.path, examination: .failed(.changed), captions: [caption]), zh, en)
    }

    @Test(arguments: [
        (CaptionWriting.notWritten(.software), "软件名称 (software)", "the name of a program (software)"),
        (.doubtful(.sourceNotice), "写明图片来自别处 (sourceNotice)", "says that the picture is from elsewhere (sourceNotice)"),
        (.written, "[在照片内、以此为准]", "[inside the photo, the one that counts]"),
    ])
    func `who wrote a caption is in words`(_ writing: CaptionWriting, _ zh: String, _ en: String) throws {
        let caption = Caption(source: .sidecarText, text: "x", writing: writing, counts: true)
        try Self.holds(Photo(path: Self.path, examination: .failed(.changed), captions: [caption]), zh, en)
    }
}
