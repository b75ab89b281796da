import Bytes
import ImageFacts
import PhotoCheck
import TestSupport
import Testing

/// What lies beside a photo is read, or named, and never taken for what it is not.
@Suite struct NothingSkippedTests {
    private let caption = "5月15日,县长在宾馆门前解答群众政策咨询"

    @Test func `a picture under the name of a caption is a photo, and no caption`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg").write(goodPhoto, to: "甲/1.txt")
        let checked = try await Checked(folder)
        #expect(checked.photoPaths == ["甲/1.jpg", "甲/1.txt"])
        #expect(checked.verdict("caption.written", of: "甲/1.jpg")?.kind != .met)
        #expect(checked.verdict("caption.detailed", of: "甲/1.jpg")?.kind != .met)
    }

    @Test(arguments: ["照片说明.xlsx", "说明.txt", "照片.zip"])
    func `loose photos beside a list that is not read may have their captions there`(_ list: String) async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲镇/1.jpg").write(goodPhoto, to: "IMG_0001.jpg")
            .write("x", to: list)
        let checked = try await Checked(folder, options: CheckOptions(unitLevel: .fixed(1)))
        let isLoose = !list.hasSuffix(".zip")
        #expect(checked.verdict("caption.present", of: "IMG_0001.jpg")?.kind == (isLoose ? .review : .unmet))
        // A list beside the units may speak of their photos, too.
        #expect(checked.verdict("caption.present", of: "甲镇/1.jpg")?.kind == (isLoose ? .review : .unmet))
    }

    @Test func `a caption file that is a link or a pipe may hold the caption`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg").write(goodPhoto, to: "乙/1.jpg")
            .write(caption, to: "elsewhere/x.txt")
        try RawFile.makeLink(folder.path + "/甲/1.txt", to: "../elsewhere/x.txt")
        try RawFile.makePipe(folder.path + "/乙/1.txt")
        let checked = try await Checked(folder)
        #expect(checked.verdict("caption.present", of: "甲/1.jpg")?.kind == .review)
        #expect(checked.verdict("caption.present", of: "乙/1.jpg")?.kind == .review)
    }

    @Test func `what a camera writes beside a photo makes its caption nobody else's`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/IMG_1.jpg").write(caption, to: "甲/IMG_1.txt")
        for name in ["IMG_1.aae", "IMG_1.thm", "IMG_1"] { try folder.write("x", to: "甲/" + name) }
        let photo = try #require(try await Checked(folder).photos.first { $0.photo.path.shown == "甲/IMG_1.jpg" })
        #expect(photo.photo.caption?.match == .stem)
        #expect(photo.outcome == .met)
    }

    @Test func `a photo without an extension has its caption, too`() async throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/合影7").write(caption, to: "甲/合影7.txt")
        let photo = try #require(try await Checked(folder).photos.first)
        #expect(photo.photo.caption?.source == .sidecarText)
    }

    @Test(arguments: [([UInt8](), Verdict.Kind.unmet), (Array("<html></html>".utf8), .unmet), (goodPhoto, .met)])
    func `a unit has handed in photos when there is a picture`(bytes: [UInt8], expected: Verdict.Kind) async throws {
        let folder = try TemporaryFolder().write(bytes, to: "甲/1.jpg")
        let unit = try #require(try await Checked(folder).units.first)
        #expect(unit.verdicts.first { $0.requirement == "submission.photos" }?.verdict.kind == expected)
    }

    @Test func `many large comments in one photo stay within their limit, and the photo says so`() async throws {
        var photo = JPEGBuilder(width: 1600, height: 1200)
        for number in 0..<300 { photo = photo.comment("\(number) " + String(repeating: "县长解答咨询", count: 500)) }
        let folder = try TemporaryFolder().write(photo.build(), to: "甲/1.jpg")
        let facts = try #require(try await Checked(folder).photos.first?.photo.facts)
        let limits = ResourceLimits.default
        #expect(facts.texts.reduce(0) { $0 + $1.decoded.text.utf8.count } <= limits.captionTextBytes)
        let reached = LimitReached("captionTextBytes", allowed: limits.captionTextBytes)
        #expect(facts.metadataProblems == [MetadataProblem(.jpegComment, .limit(reached))])
    }

    @Test(arguments: [-1, 0, 1]) func `the limit of texts holds exactly`(_ more: Int) async throws {
        var photo = JPEGBuilder(width: 16, height: 16)
        for number in 0..<ResourceLimits.default.captionTexts + more { photo = photo.comment("text \(number)") }
        let facts = try #require(
            try PhotoChecker(profile: .opennessDay2012).check(bytes: photo.build(), name: "1.jpg").photo.facts)
        #expect(facts.texts.count == ResourceLimits.default.captionTexts + min(more, 0))
        #expect(facts.metadataProblems.isEmpty == (more <= 0))
    }

    @Test func `the character set of IPTC counts wherever it stands`() throws {
        let iptc = IPTCBuilder().caption("Le maire répond à l'hôtel").utf8()
        let photo = JPEGBuilder(width: 16, height: 16).iptc(iptc).build()
        let facts = try #require(
            try PhotoChecker(profile: .opennessDay2012).check(bytes: photo, name: "1.jpg").photo.facts)
        #expect(facts.texts.map(\.decoded) == [DecodedText(text: "Le maire répond à l'hôtel", encoding: .utf8)])
    }

    @Test func `a name that begins like a byte order mark is still a name`() {
        let path = SubmittedPath(bytes: [0xFF, 0xFE] + Array(".jpg".utf8))
        #expect(path.shown.hasSuffix(".jpg"))
        #expect(path.guess.encoding == .gb18030)
    }
}
