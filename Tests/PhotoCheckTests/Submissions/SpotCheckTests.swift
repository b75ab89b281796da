import Testing

@testable import PhotoCheck

@Suite struct SpotCheckTests {
    private static let units =
        (1...20).map { "第\($0)镇" } + (1...40).map { "县第\($0)局" }

    @Test(arguments: [
        (6, [20, 40], [2, 4]), (1, [20, 40], [0, 1]), (2, [1, 99], [1, 1]), (0, [2], [0]),
        (3, [1, 1, 1], [1, 1, 1]),
        (4, [1, 1, 100], [1, 1, 2]),
    ])
    func `each kind has its share, and one where that can be`(_ count: Int, _ sizes: [Int], _ shares: [Int]) {
        #expect(SpotCheck.shares(of: count, among: sizes) == shares)
    }

    @Test func `the same seed draws the same units, in whatever order they came`() {
        let check = SpotCheck(count: 6, seed: 7)
        let drawn = check.draw(Self.units, roster: nil).units
        #expect(drawn.count { $0.kind == "乡镇" } == 2)
        #expect(drawn.count { $0.kind == "部门" } == 4)
        let other = check.draw(Self.units.reversed(), roster: nil).units
        #expect(Set(drawn) == Set(other))
        #expect(SpotCheck(count: 6, seed: 8).draw(Self.units, roster: nil).units != drawn)
        #expect(check.draw(["甲镇"], roster: nil).units.map(\.name) == ["甲镇"])
    }

    @Test func `the roster says of which kind a unit is`() {
        let roster = Roster(units: [.init(name: "县公安局", kind: "政法"), .init(name: "甲镇")])
        let drawn = SpotCheck(count: 2, seed: 0).draw(["公安局", "甲镇"], roster: roster).units
        #expect(drawn.map(\.kind) == ["政法", "乡镇"])
    }
}
