import Bytes
import Testing

@testable import PhotoCheck

@Suite struct CopyFinderTests {
    private static func print(_ seed: UInt64, _ area: PrintArea? = nil) -> PicturePrint? {
        PicturePrint(squares: PrintScene(seed: seed).squares(area ?? PrintArea(left: 0, right: 1, top: 0, bottom: 1)))
    }

    private static let cropped = PrintArea(left: 0.05, right: 1, top: 0, bottom: 0.95)

    /// What is found among marks of one unit, or of one a mark.
    private func found(_ marks: [PhotoMark], unitEach: Bool = false, limits: ResourceLimits = .default) -> CopySearch {
        var finder = CopyFinder(limits: limits)
        finder.begin(unit: "苏子沟镇")
        for (index, mark) in marks.enumerated() {
            if unitEach { finder.begin(unit: "\(index)") }
            finder.add(mark)
        }
        return finder.search()
    }

    private func pairs(_ search: CopySearch) -> [String] {
        search.copies.map { "\($0.first.path.shown)=\($0.second.path.shown)" }
    }

    @Test func `the same bytes are the same file, whatever they show`() {
        let (one, other) = (String(repeating: "a", count: 64), String(repeating: "a", count: 63) + "b")
        let search = found([
            .example("1", nil, digest: one), .example("2", nil, digest: other), .example("3", nil, digest: one),
        ])
        #expect(pairs(search) == ["1=3"])
        #expect(search.copies.map(\.likeness) == [nil])
    }

    @Test func `a copy of a copy is one of the first, and each is told once`() {
        let search = found([
            .example("1", Self.print(7)), .example("2", Self.print(8)), .example("3", Self.print(7, Self.cropped)),
            .example("4", Self.print(7)),
        ])
        #expect(pairs(search) == ["1=3", "1=4"])
        #expect(search.copies.allSatisfy { ($0.likeness ?? 0) >= 95 })
    }

    @Test(arguments: [
        (camera: "A", second: 4, moves: true, copies: 0),
        // A copy keeps the time at which it was taken.
        (camera: "A", second: 1, moves: false, copies: 1),
        // Nothing at all has moved: the time was changed.
        (camera: "A", second: 4, moves: false, copies: 1),
    ])
    func `a burst is no copy`(_ other: (camera: String, second: Int, moves: Bool, copies: Int)) throws {
        let scene = PrintScene(seed: 3)
        let next = other.moves ? scene.next(by: 0.004) : scene
        let search = found([
            .example("1", PicturePrint(squares: scene.squares()), camera: "A", second: 1),
            .example("2", PicturePrint(squares: next.squares()), camera: other.camera, second: other.second),
        ])
        #expect(search.copies.count == other.copies)
    }

    @Test func `a photo that a unit shows in a document and hands in as a file is one`() {
        let marks: [PhotoMark] = [.example("1", Self.print(7)), .example("总结.docx", Self.print(7), isPasted: true)]
        #expect(found(marks).copies.isEmpty)
        #expect(found(marks, unitEach: true).copies.count == 1)
    }

    @Test func `any order of the photos gives the same groups`() {
        var marks: [PhotoMark] = (0..<24).map { index in
            .example("\(index)", Self.print(UInt64(index % 16), index < 16 ? nil : Self.cropped))
        }
        func groups() -> Set<Set<String>> {
            Set(found(marks).copies.map { [$0.first.path.shown, $0.second.path.shown] })
        }
        let expected = groups()
        #expect(expected.count == 8)
        var random = SeededGenerator(seed: 1)
        for _ in 0..<3 {
            marks.shuffle(using: &random)
            #expect(groups() == expected)
        }
    }

    @Test(arguments: [(limit: 100, isOver: true), (limit: 20_000, isOver: false)])
    func `comparing ends at its limit, and says so`(_ run: (limit: Int, isOver: Bool)) {
        var limits = ResourceLimits.default
        limits.copyComparisons = run.limit
        let search = found((0..<4).map { .example("\($0)", Self.print(7)) }, limits: limits)
        #expect((search.limit != nil) == run.isOver)
        #expect(search.limit?.allowed ?? run.limit == run.limit)
    }

    @Test func `marks beyond those in memory come back from the scratch file`() {
        var limits = ResourceLimits.default
        limits.factsInMemory = 3
        let marks: [PhotoMark] = (0..<12).map { .example("\($0)", Self.print(UInt64($0 % 6))) }
        #expect(pairs(found(marks, limits: limits)) == pairs(found(marks)))
        #expect(found(marks, limits: limits).copies.count == 6)
    }

    @Test func `a mark survives its record`() throws {
        let mark = PhotoMark.example("1.jpg", Self.print(2), digest: "ab", camera: "A", second: 3, isPasted: true)
        var record = RecordWriter()
        record.value(mark)
        var reader = try RecordReader(record.record)
        #expect(try reader.value(PhotoMark.self) == mark)
        #expect(reader.isAtEnd)
    }

    @Test func `matching takes a twentieth of all comparisons, and a third of that among a hundred thousand`() {
        // Hashes of different pictures, each with windows that are near it: 20,000 of them, since tests are not optimized.
        var random = SeededGenerator(seed: 9)
        let count = 20_000
        let pictures = (0..<count).map { _ in
            let hash = UInt64.random(in: 0...(.max), using: &random)
            return (hash: hash, weakBits: UInt64(0x0003_0003_0003_0003))
        }
        let index = PrintIndex(pictures)
        var comparisons = 0
        for picture in pictures.prefix(200) {
            var spent = 0
            let windows = (0..<PrintWindows.count).map { picture.hash ^ (1 << UInt64($0)) ^ (1 << UInt64($0 * 2)) }
            let near = index.near(windows, comparisons: &spent, most: 20_000)
            comparisons += spent
            #expect(near.contains { $0.picture >= 0 })
        }
        let share = Double(comparisons) / 200 / (Double(count - 1) / 2)
        Swift.print("matching: \(comparisons / 200) comparisons a photo of \(count), \(share * 100) % of all pairs")
        #expect(share <= 0.05)
    }
}
