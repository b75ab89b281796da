import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct OriginalTests {
    private static let scene = PrintScene(seed: 7)
    private static let whole = PrintArea(left: 0, right: 1, top: 0, bottom: 1)

    /// What lies in a file, and what is said of its small picture.
    struct Small: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var photo: (width: Int, height: Int)
        var squares: [UInt8]
        var small: [UInt8]
        var size = (width: 160, height: 120)
        var shape = false
        var content = false
    }

    /// A photo of 3:2 in a small picture of 4:3, with bars above and below it.
    private static let barred: [UInt8] = {
        let bar = 1.0 / 16
        var squares = scene.squares(PrintArea(left: 0, right: 1, top: -bar, bottom: 1 + bar))
        for column in 0..<32 {
            squares[column] = 2
            squares[32 + column] /= 4
            squares[30 * 32 + column] /= 4
            squares[31 * 32 + column] = 4
        }
        return squares
    }()

    static let smalls = [
        Small(
            testDescription: "the same", photo: (1_600, 1_200), squares: scene.squares(),
            small: scene.squares(size: 32)),
        Small(
            testDescription: "made brighter", photo: (1_600, 1_200),
            squares: scene.squares(whole, .init(gain: 1.2, offset: 20)), small: scene.squares()),
        Small(
            testDescription: "bars above and below a photo of 3:2", photo: (1_800, 1_200), squares: scene.squares(),
            small: barred),
        Small(
            testDescription: "its own shape, 160x107", photo: (1_800, 1_200), squares: scene.squares(),
            small: scene.squares(), size: (160, 107)),
        Small(
            testDescription: "pressed into 4:3", photo: (1_600, 900), squares: scene.squares(), small: scene.squares()),
        Small(
            testDescription: "turned by a viewer", photo: (1_200, 1_600),
            squares: PicturePrint.turned(scene.squares(), by: 6), small: scene.squares()),
        Small(
            testDescription: "cut to 16:9", photo: (1_600, 900),
            squares: scene.squares(PrintArea(left: 0, right: 1, top: 0.125, bottom: 0.875)), small: scene.squares(),
            shape: true),
        Small(
            testDescription: "cut to a square from the right", photo: (1_200, 1_200),
            squares: scene.squares(PrintArea(left: 0.25, right: 1, top: 0, bottom: 1)), small: scene.squares(),
            shape: true),
        Small(
            testDescription: "another picture", photo: (1_600, 1_200), squares: scene.squares(),
            small: PrintScene(seed: 8).squares(), content: true),
    ]

    private func photo(_ small: Small) -> Photo {
        .example("1.jpg", .jpeg, small.photo.width, small.photo.height) { facts in
            facts.integrity = .intact
            facts.pixels = Photo.measured(edges: []) { $0.thumbnail = small.squares }.facts?.pixels
            facts.provenance.thumbnail = EmbeddedThumbnail(
                size: PixelSize(width: small.size.width, height: small.size.height), squares: small.small)
        }
    }

    @Test(arguments: OriginalTests.smalls)
    func `the small picture is held against the photo`(_ small: Small) throws {
        let photo = photo(small)
        let facts = try #require(photo.facts)
        let agreement = try #require(ThumbnailAgreement(facts))
        #expect(agreement.hasOtherShape == small.shape)
        #expect(agreement.showsOtherThings == small.content)
        let isDoubted = small.shape || small.content
        #expect(OriginalUnedited().judge(photo, in: UnitContext(name: "a"))?.kind == (isDoubted ? .review : .met))
    }

    @Test(arguments: [
        ("mmexport1337044320123.jpg", true), ("wx_camera_1337044320123.jpg", true),
        ("microMsg.1337044320123.jpg", true), ("微信图片_20120515091200.jpg", true),
        ("IMG-20120515-WA0001.jpg", true), ("FB_IMG_1337044320123.jpg", true), ("received_1337044320.jpeg", true),
        ("photo_2012-05-15_09-12-00.jpg", true), ("QQ图片20120515091200.jpg", true),
        ("signal-2012-05-15-091200.jpg", true),
        ("IMG_0012.JPG", false), ("DSCN0012.JPG", false), ("photo_2012 现场.jpg", false), ("received.jpg", false),
        ("img-现场.jpg", false), ("微信公众号推广现场.jpg", false), ("县长在岫岩宾馆门前解答咨询.jpg", false),
    ])
    func `messengers are known by the names that they give`(_ name: String, _ isMessengers: Bool) {
        #expect(GivenName(.example(name, .jpeg)).isMessengers == isMessengers)
        #expect(!GivenName(.example(name, .jpeg)).isScreenshots)
    }

    @Test(arguments: ["Screenshot_20120515-091200.png", "截图20120515.png", "屏幕快照 2012-05-15.png", "微信截图_1.png"])
    func `screenshots are known by their names`(_ name: String) {
        #expect(GivenName(.example(name, .png)).isScreenshots)
    }

    @Test(arguments: [
        ("Adobe Photoshop CS5 Windows", true), ("GIMP 2.4.5", true), ("ACDSee 图像查看软件", true), ("美图秀秀", true),
        ("COOLPIX S3100 V1.1", false), ("Ver.1.0", false), ("Microsoft Windows Photo Viewer 6.1.7600.16385", false),
        ("Digital Camera X-T3 Ver3.01", false), ("HUAWEI P10", false),
    ])
    func `editors are known by their names, firmware and viewers are none`(_ name: String, _ isEditor: Bool) throws {
        let photo = Photo.example("1.jpg", .jpeg, 1_600, 1_200) { $0.software = name }
        let facts = try #require(photo.facts)
        #expect(EditorName.isNamed(in: facts) == isEditor)
    }

    @Test func `no sign alone or together fails a photo`() {
        let photo = Photo.example("mmexport1337044320123.png", .png, 1_080, 2_340) {
            $0.software = "Photoshop"
            $0.provenance.marks = ProvenanceMark.allCases
            $0.provenance.standardQuality = 10
        }
        #expect(OriginalCamera().judge(photo, in: UnitContext(name: "a"))?.kind == .review)
        #expect(OriginalUnedited().judge(photo, in: UnitContext(name: "a"))?.kind == .review)
    }

    @Test func `every sign is weighed by one requirement, and has a weight`() {
        let weighed = OriginalCamera.signs + OriginalUnedited.signs
        #expect(Set(weighed) == Set(OriginalEvidence.allCases))
        #expect(weighed.count == OriginalEvidence.allCases.count)
        for sign in weighed { #expect(OriginalWeights().weight(sign) > 0) }
    }

    @Test func `a profile gives the weights`() throws {
        let yaml = """
            id: strict
            title: t
            language: zh
            units: {from: folder}
            requirements:
              original.camera: {weights: {no-camera: 0, messenger-name: 5}, review-from: 5, messenger-sizes: [960]}
            """
        let profile = try Profile.read(bytes: Array(yaml.utf8), file: "p.yaml")
        let rule = try #require(profile.photoRequirements.first?.rule as? OriginalCamera)
        #expect(rule.weights == OriginalWeights(changed: [.noCamera: 0, .messengerName: 5], enough: 5))
        #expect(rule.messengerSizes == [960])
        #expect(rule.judge(.example("1.jpg", .jpeg, 1_600, 1_200), in: UnitContext(name: "a"))?.kind == .met)
        #expect(
            rule.judge(.example("mmexport1337044320123.jpg", .jpeg, 1_600, 1_200), in: UnitContext(name: "a"))?.kind
                == .review)
    }

    @Test(arguments: [
        "{weights: {no-kamera: 1}}", "{weights: {lossy: 1}}", "{review-from: 0}", "{messenger-sizes: [0]}",
        "{messenger-sizes: [wide]}", "{weights: 3}",
    ])
    func `what is no weight is refused`(_ terms: String) {
        let yaml = """
            id: strict
            title: t
            language: zh
            units: {from: folder}
            requirements:
              original.camera: \(terms)
            """
        #expect(throws: ProfileError.self) { try Profile.read(bytes: Array(yaml.utf8), file: "p.yaml") }
    }
}
