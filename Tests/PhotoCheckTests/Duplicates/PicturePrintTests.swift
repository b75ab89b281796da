import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct PicturePrintTests {
    /// A way to make a copy, and the share of copies that must be found.
    struct Copying: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var area = PrintArea(left: 0, right: 1, top: 0, bottom: 1)
        var gain = 1.0
        var offset = 0.0
        var error = 0.0
        var size = 96
        var least = 0.99
    }

    static let scenes = (0..<60).map { PrintScene(seed: UInt64($0)) }
    static let prints = scenes.map { PicturePrint(squares: $0.squares()) }

    @Test(arguments: [
        Copying(testDescription: "the same"),
        Copying(testDescription: "compressed again", error: 3),
        Copying(testDescription: "compressed hard", error: 8),
        Copying(testDescription: "resized to a third", size: 32),
        Copying(testDescription: "resized to an odd size", error: 3, size: 61),
        Copying(testDescription: "brighter by a fifth", gain: 1.2),
        Copying(testDescription: "brighter by 40 levels", offset: 40),
        Copying(testDescription: "darker by a third", gain: 0.67, error: 2),
        Copying(
            testDescription: "a tenth cut off the left", area: PrintArea(left: 0.1, right: 1, top: 0, bottom: 1),
            least: 0.9),
        Copying(
            testDescription: "a tenth cut off the top", area: PrintArea(left: 0, right: 1, top: 0.1, bottom: 1),
            least: 0.9),
        Copying(
            testDescription: "a tenth cut off both sides, around the middle",
            area: PrintArea(left: 0.05, right: 0.95, top: 0.05, bottom: 0.95), least: 0.9),
        Copying(
            testDescription: "a tenth cut off both sides, anywhere",
            area: PrintArea(left: 0.07, right: 0.97, top: 0.02, bottom: 0.92), error: 3, least: 0.9),
        Copying(
            testDescription: "a few hundredths cut off",
            area: PrintArea(left: 0.03, right: 0.98, top: 0.01, bottom: 0.97), error: 3, least: 0.9),
    ])
    func `copies are found`(_ copying: Copying) throws {
        var found = 0
        for (scene, print) in zip(Self.scenes, Self.prints) {
            let made = PrintScene.Treatment(gain: copying.gain, offset: copying.offset, error: copying.error)
            let copy = try #require(PicturePrint(squares: scene.squares(copying.area, made, size: copying.size)))
            if Self.areJoined([try #require(print), copy]) { found += 1 }
        }
        #expect(Double(found) >= copying.least * Double(Self.scenes.count), "\(found) of \(Self.scenes.count)")
    }

    @Test func `no two different scenes are taken for one`() {
        let search = Self.search(Self.prints.compactMap(\.self))
        #expect(search.photos == 60)
        #expect(search.copies.isEmpty)
    }

    /// One grey, a slope, a bow, the finest of patterns: brightness by row and column.
    private static let smooth: [@Sendable (Int, Int) -> Int] = [
        { _, _ in 128 }, { row, column in column * 3 + row * 4 },
        { _, column in 200 - (column - 16) * (column - 16) / 3 }, { _, column in 100 + column % 2 },
    ]

    @Test(arguments: smooth.indices)
    func `smooth pictures have no print`(_ index: Int) {
        let squares = (0..<1024).map { UInt8(clamping: Self.smooth[index]($0 / 32, $0 % 32)) }
        #expect(PicturePrint(squares: squares) == nil)
    }

    @Test(arguments: 1...8)
    func `squares are turned as the picture is shown`(_ orientation: Int) {
        let squares = Self.scenes[0].squares()
        // Where the top left square of what is shown lies in what is stored (EXIF 2.32, tag 0x0112).
        let places = [0, 31, 1023, 992, 0, 992, 1023, 31]
        #expect(PicturePrint.turned(squares, by: orientation)[0] == squares[places[orientation - 1]])
        let turned = PicturePrint.turned(squares, by: orientation)
        let inverse = [1, 2, 3, 4, 5, 8, 7, 6][orientation - 1]
        #expect(PicturePrint.turned(turned, by: inverse) == squares)
    }

    /// What a search over photos that have nothing but these prints finds.
    static func search(_ prints: [PicturePrint], limits: Int? = nil) -> CopySearch {
        var finder = CopyFinder(limits: .default)
        finder.begin(unit: "苏子沟镇")
        for (index, print) in prints.enumerated() { finder.add(.example("\(index).jpg", print)) }
        return finder.search()
    }

    static func areJoined(_ prints: [PicturePrint]) -> Bool { search(prints).copies.count == prints.count - 1 }
}

extension PhotoMark {
    /// A mark of a photo that has no file and no camera.
    static func example(
        _ path: String, _ print: PicturePrint?, digest: String? = nil, camera: String? = nil, second: Int? = nil,
        isPasted: Bool = false
    ) -> PhotoMark {
        var mark = PhotoMark(path: SubmittedPath(bytes: Array(path.utf8)), picture: print)
        mark.digest = digest
        mark.camera = camera.map { Camera(make: "NIKON", model: $0) }
        mark.taken = second.map { CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 59, second: $0) }
        mark.isPasted = isPasted
        return mark
    }
}
