import Testing

@testable import PhotoCheck

@Suite struct CaptionsSidecarTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var photos: [String]
        var sidecar: String
        /// The photos that get it, and how.
        var owners: [Int: CaptionMatch]

        var testDescription: String { "\(sidecar) beside \(photos)" }

        static let all: [Case] = [
            Case(photos: ["a/1.jpg"], sidecar: "a/1.txt", owners: [0: .stem]),
            Case(photos: ["1.jpg"], sidecar: "1.jpg.txt", owners: [0: .exact]),
            Case(photos: ["1.jpg"], sidecar: "1.xmp", owners: [0: .stem]),
            Case(photos: ["1.jpg"], sidecar: "1.jpg.xmp", owners: [0: .exact]),
            Case(photos: ["10.jpg", "11.jpg"], sidecar: "1.txt", owners: [:]),
            Case(photos: ["1.jpg", "1.png"], sidecar: "1.txt", owners: [0: .ambiguous, 1: .ambiguous]),
            Case(photos: ["1.jpg", "1.png"], sidecar: "1.png.txt", owners: [1: .exact]),
            Case(photos: ["IMG_0012.JPG"], sidecar: "img_0012.TXT", owners: [0: .caseFolded]),
            Case(photos: ["IMG_1.JPG", "img_1.jpg"], sidecar: "img_1.txt", owners: [1: .stem]),
            Case(photos: ["IMG_1.JPG", "img_1.jpg"], sidecar: "Img_1.txt", owners: [0: .ambiguous, 1: .ambiguous]),
            Case(photos: ["caf\u{E9}.jpg"], sidecar: "cafe\u{301}.txt", owners: [0: .normalized]),
            Case(photos: ["照片1.jpg"], sidecar: "照片\u{FF11}.txt", owners: [0: .normalized]),
            Case(photos: ["1.jpg"], sidecar: "说明.txt", owners: [:]),
            Case(photos: ["1.jpg"], sidecar: "1.doc", owners: [:]),
        ]
    }

    @Test(arguments: Case.all) func `a sidecar belongs to the photo of its name`(_ example: Case) {
        let result = Sidecar.match(
            photos: example.photos.map { SubmittedPath($0) }, candidates: [SubmittedPath(example.sidecar)])
        #expect(result.sidecars.mapValues { $0.map(\.match) } == example.owners.mapValues { [$0] })
        #expect(result.unmatched.isEmpty == !example.owners.isEmpty)
    }

    @Test func `names that are not text match by their bytes`() {
        let name: [UInt8] = [0xD5, 0xD5, 0xC6, 0xAC]  // 照片 in GB 18030
        let photo = SubmittedPath(bytes: name + Array(".jpg".utf8))
        let text = SubmittedPath(bytes: name + Array(".txt".utf8))
        #expect(Sidecar.match(photos: [photo], candidates: [text]).sidecars[0]?.map(\.match) == [.stem])
    }

    /// Linear work takes a fraction of a second; a pairing of all with all would run into the time limit.
    @Test(.timeLimit(.minutes(20))) func `ten thousand photos find their sidecars at once`() {
        let photos = (0..<10_000).map { SubmittedPath("IMG_\($0).JPG") }
        let texts = (0..<10_000).map { SubmittedPath("img_\($0).txt") }
        let result = Sidecar.match(photos: photos, candidates: texts)
        #expect(result.sidecars.count == 10_000 && result.unmatched.isEmpty)
    }
}
