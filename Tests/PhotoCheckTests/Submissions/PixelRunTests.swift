import Bytes
import ImageFacts
import PhotoCheck
import TestSupport
import Testing

/// What decoding rows changes in a run, and what a run of headers alone leaves open.
@Suite struct PixelRunTests {
    private static let whole = JPEGBuilder(width: 1_600, height: 1_200, picture: .noise(seed: 3)).build()

    private func run(headersOnly: Bool) async throws -> (RunHeader, [PhotoResult], RunSummary) {
        let folder = try TemporaryFolder().write(Self.whole, to: "1.jpg")
            .write(Array(Self.whole.prefix(Self.whole.count / 2)), to: "2.jpg")
        var header: RunHeader?
        var photos: [PhotoResult] = []
        var summary: RunSummary?
        let events = PhotoChecker(profile: .opennessDay2012)
            .events(in: .folder(folder.path), options: CheckOptions(headersOnly: headersOnly))
        for try await event in events {
            switch event {
            case .run(let run): header = run
            case .photo(let photo): photos.append(photo)
            case .summary(let end): summary = end
            default: break
            }
        }
        return (try #require(header), photos, try #require(summary))
    }

    private func verdict(_ photo: PhotoResult, _ id: RequirementID) -> Verdict? {
        photo.verdicts.first { $0.requirement == id }?.verdict
    }

    @Test func `half a file lacks its lower rows, and a whole one is proven by its pixels`() async throws {
        let (header, photos, summary) = try await run(headersOnly: false)
        #expect(header.scope == .pixels)
        #expect(!summary.notChecked.contains { $0.requirement == PhotoIntact.id })
        let lost = try #require(verdict(photos[1], PhotoIntact.id)?.finding)
        #expect(lost.reason == "rowsLost")
        guard case .number(let percent)? = lost.found["lostPercent"] else { throw Missing() }
        #expect((45...55).contains(percent))
        guard case .met(let proof)? = verdict(photos[0], MinimumSize.id) else { throw Missing() }
        #expect(proof.evidence == .pixels)
        #expect(photos[0].photo.facts?.sha256 == SHA256.hexadecimal(Self.whole.span))
    }

    @Test func `headers alone prove no rows`() async throws {
        let (header, photos, summary) = try await run(headersOnly: true)
        #expect(header.scope == .headers)
        #expect(summary.notChecked.contains(NotChecked(PhotoIntact.id, .headersOnly)))
        #expect(photos.allSatisfy { verdict($0, PhotoIntact.id) == nil && $0.photo.facts?.sha256 == nil })
        guard case .met(let proof)? = verdict(photos[0], MinimumSize.id) else { throw Missing() }
        #expect(proof.evidence == .header)
    }

    private struct Missing: Error {}
}
