import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct RequirementExamplesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var id: RequirementID
        var example: ShownExample
        var testDescription: String { "\(id): \(example.title)" }

        static let all: [Case] = Registry.ids.flatMap { id in ShownExample.all(of: id).map { Case(id: id, example: $0) }
        }
    }

    @Test(arguments: Case.all)
    func `every example gets its verdict`(_ shown: Case) {
        #expect(shown.example.answers.map(\.kind) == shown.example.verdicts)
    }

    @Test(arguments: Registry.ids)
    func `every requirement shows what it can say`(_ id: RequirementID) {
        let kinds = Set(ShownExample.all(of: id).flatMap(\.verdicts))
        #expect(kinds.contains(.met))
        #expect(kinds.contains(.unmet) || kinds.contains(.review))
    }

    @Test(arguments: Registry.ids)
    func `examples show every reason that a requirement lists, and no other`(_ id: RequirementID) {
        let shown = ShownExample.all(of: id).flatMap(\.answers).compactMap(\.finding?.reason)
        #expect(Set(shown) == Set(Wording.reasons(of: id)))
    }

    @Test func `ids are unique, and none is both judged and left for later`() {
        let ids = Wording.explainable
        #expect(Set(ids).count == ids.count)
    }

    @Test func `run requirements without a roster or with single files are not checked`() {
        for example in RosterMissing.examples + [] {
            guard case .notChecked(let why) = example.expected else { continue }
            #expect(example.rule.judge(example.run) == .notChecked(why))
        }
        for example in RosterUnknown.examples {
            guard case .notChecked(let why) = example.expected else { continue }
            #expect(example.rule.judge(example.run) == .notChecked(why))
        }
    }

    @Test func `a name in another Unicode form is the same unit`() {
        // é composed in the roster, decomposed in a folder that came from a Mac.
        let roster = Roster(units: [.init(name: "Caf\u{E9}镇")])
        let run = RunIndex(units: [.init(name: " Cafe\u{301}镇 ")], roster: roster)
        #expect(RosterMissing().judge(run) == .judged([.met(.inventory)]))
        #expect(RosterUnknown().judge(run) == .judged([.met(.inventory)]))
    }

    @Test func `the finding of a small photo holds both sizes`() {
        let verdict = MinimumSize(long: 1600, short: 1200)
            .judge(.example("1.jpg", .jpeg, 1599, 1200), in: UnitContext(name: "a"))
        #expect(
            verdict
                == .unmet(
                    Finding(
                        "tooSmall",
                        found: .fields([.init("width", .number(1599)), .init("height", .number(1200))]),
                        wanted: .fields([.init("long", .number(1600)), .init("short", .number(1200))]))))
    }

    /// Sizes, bytes of pixels, and whether they can hold the picture.
    struct Room: Sendable {
        var format: ImageFormat
        var coding: PixelCoding
        var bits = 8
        var components = 3
        var size: (Int, Int)
        var bytes: Int
        var kind: Verdict.Kind
    }

    @Test(arguments: [
        // 50 x 150 blocks of the longest component at the least, one bit each: 938 bytes.
        Room(format: .jpeg, coding: .progressive, size: (1600, 1200), bytes: 937, kind: .review),
        Room(format: .jpeg, coding: .progressive, size: (1600, 1200), bytes: 938, kind: .met),
        Room(format: .jpeg, coding: .sequential, size: (65500, 65500), bytes: 250, kind: .review),
        Room(format: .jpeg, coding: .arithmetic, size: (65500, 65500), bytes: 250, kind: .met),
        // 1200 rows of 4801 bytes, deflated 1032 to 1: 5582.6 bytes.
        Room(format: .png, coding: .rows, size: (1600, 1200), bytes: 5_582, kind: .review),
        Room(format: .png, coding: .rows, size: (1600, 1200), bytes: 5_583, kind: .met),
        Room(format: .png, coding: .rows, bits: 1, components: 1, size: (1600, 1200), bytes: 234, kind: .met),
        Room(
            format: .png, coding: .interlaced, bits: 16, components: 4, size: (2_147_483_647, 2_147_483_647),
            bytes: 1_000_000,
            kind: .review),
    ])
    func `a file too small for its pixels is for a person`(_ room: Room) {
        let photo = Photo.example("1", room.format, room.size.0, room.size.1) {
            ($0.coding, $0.bits, $0.components, $0.pixelBytes) = (room.coding, room.bits, room.components, room.bytes)
        }
        let verdict = MinimumSize(long: 1600, short: 1200).judge(photo, in: UnitContext(name: "a"))
        #expect(verdict?.kind == room.kind)
    }

    @Test func `an extension that disagrees with the content is told and changes nothing`() {
        let photo = Photo.example("IMG_0012.heic", .jpeg, 1600, 1200)
        #expect(PhotoFormat.extensionDisagrees(photo) == "heic")
        let found = Detail.fields([.init("format", .text("jpeg")), .init("extension", .text("heic"))])
        #expect(
            PhotoFormat().judge(photo, in: UnitContext(name: "a")) == .met(Verdict.Proof(.header, found: found)))
        #expect(PhotoFormat.extensionDisagrees(.example("1.JPG", .jpeg, 1, 1)) == nil)
    }
}
