import Bytes
import Foundation
import PhotoCheck
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(20))) struct CheckEventsTests {
    private func tree() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for unit in ["甲", "乙", "丙"] {
            for number in 0..<40 {
                let exif = EXIFBuilder().imageDescription("2012年5月\(number % 28 + 1)日,镇长在\(unit)镇政府门前解答群众咨询。")
                let photo = JPEGBuilder(width: 160, height: 119 + number).exif(exif).build()
                try folder.write(photo, to: "\(unit)/\(number).jpg")
            }
            try folder.write("照片说明", to: "\(unit)/说明.txt")
        }
        return folder
    }

    @Test func `one reader and eight give the same events`() async throws {
        let folder = try tree()
        let one = try await Checked(folder, options: CheckOptions(jobs: 1))
        let eight = try await Checked(folder, options: CheckOptions(jobs: 8))
        #expect(one.photos.count == 120)
        #expect(one.events == eight.events)
        #expect(one.photos.map(\.photo.path) == one.photos.map(\.photo.path).sorted())
    }

    @Test func `photos that were spooled come back as they were`() async throws {
        let folder = try tree()
        var limits = ResourceLimits.default
        limits.factsInMemory = 3
        #expect(try await Checked(folder, limits: limits).events == (try await Checked(folder)).events)
    }

    @Test func `events survive being stored`() async throws {
        let events = try await Checked(try tree()).events
        let stored = try JSONEncoder().encode(events)
        #expect(try JSONDecoder().decode([CheckEvent].self, from: stored) == events)
    }

    @Test func `a cancelled check throws and gives no summary`() async throws {
        let folder = try tree()
        let task = Task { try await Checked(folder) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `single files come in the order of the list, one result each`() async throws {
        let folder = try tree()
        let names = ["丙/7.jpg", "甲/3.jpg", "甲/missing.jpg", "甲", "丙/7.jpg"]
        let checked = try await Checked(.files(names.map { folder.bytes($0) }))
        #expect(checked.photos.map(\.photo.path.bytes) == names.map { folder.bytes($0) })
        #expect(
            checked.photos.map { photo in
                if case .failed(let failure) = photo.photo.examination { "\(failure)" } else { "read" }
            } == ["read", "read", "vanished", "noFile", "read"]
        )
        #expect(checked.units.isEmpty)
        #expect(checked.header?.reading == UnitReading(level: nil, why: .singleFiles))
        #expect(checked.summary?.notChecked.contains(NotChecked("roster.missing", .singleFiles)) == true)
    }

    @Test func `a photo in memory is judged like one on a disk`() async throws {
        let checker = PhotoChecker(profile: .opennessDay2012)
        let caption = "2012年5月15日,县长在岫岩宾馆门前解答群众咨询。"
        let result = try checker.check(bytes: Data(goodPhoto), name: "1.jpg", captions: [caption])
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg").write(caption, to: "甲/1.txt")
        let onDisk = try #require(try await Checked(folder).photos.first)
        #expect(result.verdicts == onDisk.verdicts)
        #expect(result.outcome == .met)
    }

    @Test func `inspecting finds the sidecar, and nothing is judged`() throws {
        let folder = try TemporaryFolder().write(goodPhoto, to: "甲/1.jpg").write("县长解答咨询", to: "甲/1.txt")
        let photo = try PhotoChecker(profile: .opennessDay2012).inspect(path: folder.bytes("甲/1.jpg"))
        #expect(photo.caption?.text == "县长解答咨询")
        #expect(photo.caption?.match == .stem)
    }
}
