import Bytes
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct CaptionsReaderTests {
    private let unit = UnitContext(name: "苏子沟镇")

    private func read(
        _ texts: KeyValuePairs<TextSource, String> = [:], name: String = "IMG_0012.JPG", sidecars: [Sidecar] = [],
        given: [String] = []
    ) -> [Caption] {
        var facts = PhotoFacts(format: .jpeg, bytes: 1)
        facts.texts = texts.map { EmbeddedText(source: $0, decoded: DecodedText(text: $1, encoding: .utf8)) }
        return CaptionReader().captions(
            facts: facts, path: SubmittedPath("苏子沟镇/" + name), sidecars: sidecars, given: given, unit: unit)
    }

    @Test func `all captions are kept in the order of sources, and one counts`() {
        let captions = read(
            [.jpegComment: "Created with GIMP", .exifImageDescription: " 县长解答咨询 ", .iptcCaption: "县长在宾馆门前解答咨询"])
        #expect(
            captions.map(\.source.rawValue) == ["iptc.Caption", "exif.ImageDescription", "jpeg.Comment", "filename"])
        #expect(captions.map(\.counts) == [true, false, false, false])
        #expect(captions[1].text == " 县长解答咨询 ")
        #expect(captions[2].writing == .notWritten(.software))
        #expect(captions[3].writing == .notWritten(.cameraFileName))
    }

    @Test func `of equally detailed captions the earlier source counts`() {
        let sidecar = Sidecar(
            path: SubmittedPath("苏子沟镇/IMG_0012.txt"), kind: .text, match: .stem, bytes: Array("镇长讲话".utf8))
        let captions = read([.xmpDescription: "局长讲话"], sidecars: [sidecar])
        #expect(captions.first(where: \.counts)?.source == .sidecarText)
        #expect(captions.first(where: \.counts)?.file == SubmittedPath("苏子沟镇/IMG_0012.txt"))
    }

    @Test func `of one source the captions stay as they were found`() {
        let given = (0..<40).map { "县长讲话第\(39 - $0)次" }
        #expect(read([.iptcCaption: "县长"], given: given).prefix(40).map(\.text) == given)
    }

    @Test func `a sidecar in GB 18030 is read`() {
        let bytes: [UInt8] = [
            0xCF, 0xD8, 0xB3, 0xA4, 0xBD, 0xE2, 0xB4, 0xF0, 0xC8, 0xBA, 0xD6, 0xDA, 0xD7, 0xC9, 0xD1, 0xAF,
        ]
        let sidecar = Sidecar(path: SubmittedPath("1.txt"), kind: .text, match: .stem, bytes: bytes)
        let caption = read(sidecars: [sidecar]).first
        #expect(caption?.text == "县长解答群众咨询" && caption?.encoding == .gb18030)
    }

    @Test func `nothing counts when nobody wrote anything`() {
        let captions = read([.exifImageDescription: "SONY DSC", .pngSoftware: "县长讲话"])
        #expect(captions.count { $0.counts } == 0)
    }

    @Test func `a name that a person gave counts, and more words elsewhere count before it`() {
        #expect(read(name: "县长在岫岩宾馆门前解答咨询.jpg").first(where: \.counts)?.source == .fileName)
        let both = read([.exifXPTitle: "5月15日县长在岫岩宾馆门前解答咨询"], name: "县长讲话.jpg")
        #expect(both.first(where: \.counts)?.source.rawValue == "exif.XPTitle")
    }

    @Test func `a name in GB 18030 is read as text`() {
        let path = SubmittedPath(
            bytes: [0xCF, 0xD8, 0xB3, 0xA4, 0xBD, 0xE2, 0xB4, 0xF0, 0xD7, 0xC9, 0xD1, 0xAF] + Array(".jpg".utf8))
        let captions = CaptionReader().captions(facts: nil, path: path, unit: unit)
        #expect(captions.map(\.text) == ["县长解答咨询"])
    }

    @Test func `a sidecar that cannot be read is said`() {
        let text = Sidecar(path: SubmittedPath("1.txt"), kind: .text, match: .stem)
        let xmp = Sidecar(path: SubmittedPath("1.xmp"), kind: .xmp, match: .stem, bytes: Array("县长解答咨询".utf8))
        let captions = read(sidecars: [text, xmp])
        #expect(captions.map(\.source) == [.sidecarText, .sidecarXMP, .fileName])
        #expect(captions.map(\.writing).prefix(2) == [.notWritten(.unreadable), .notWritten(.unreadable)])
    }

    @Test func `what the caller gives comes first`() {
        #expect(read(given: ["县长讲话"]).first?.source == .given)
    }

    /// Broken captions, through decoding, judging and finding: none stops the run.
    @Test func `twenty thousand broken captions are judged, each once`() {
        let good = [
            "2012年5月15日上午,兴隆办事处主任王建国在岫岩宾馆门前向群众发放《政务公开规定》,解答低保政策问题。",
            "15 May 2012, Xinglong: director Wang Jianguo answers villagers' questions in front of the Xiuyan Hotel.",
            "IMG_20120515_093012 (1) - 副本.jpg", "<Digimax i5, Samsung #1>", "D:\\照片\\1.jpg", "二〇一二年五月十五日", "阿迪力·买买提主持",
            "Created by fCoder Graphics Processor", "林业局照片1", "5·15 0412-7822012 [2012]17号 1600x1200 周三 at the",
        ].map { Array($0.utf8) }
        var mutator = Mutator(seed: 0x0515)
        for index in 0..<20_000 {
            let bytes = mutator.mutate(good[index % good.count], partner: good[(index / 7) % good.count])
            let sidecar = Sidecar(path: SubmittedPath("1.txt"), kind: .text, match: .stem, bytes: bytes)
            let captions = CaptionReader().captions(
                facts: nil, path: SubmittedPath(bytes: bytes), sidecars: [sidecar], unit: unit)
            let counting = captions.count { $0.counts }
            #expect(counting <= 1)
        }
    }
}
