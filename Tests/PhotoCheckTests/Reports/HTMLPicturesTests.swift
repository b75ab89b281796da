import Bytes
import Foundation
import ImageFacts
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct HTMLPicturesTests {
    static let jpeg = JPEGBuilder(width: 64, height: 48, color: .gray, picture: .scene(PhotoScene())).build()

    /// The sample's photos with pictures, and with their clarity in question.
    static func events(
        _ jpeg: [UInt8] = jpeg, clarity: Bool = true, photos count: Int = 4,
        size: JudgedRequirement = ReportSample.sizeMet
    ) -> [CheckEvent] {
        let picture = SmallPicture(size: PixelSize(width: 64, height: 48), jpeg: jpeg)
        let judged = JudgedRequirement(
            ClaritySharp.id, Terms(level: .fail, basis: .stated, clause: "三(二)", quote: "清晰"),
            clarity ? .review(Finding("uncertain")) : .met(.header))
        let results = (0..<count).map { number in
            var facts = ReportSample.facts(.jpeg, 1600, 1200)
            facts.pictures = PhotoPictures(whole: picture, sharpest: picture)
            let photo = Photo(
                path: SubmittedPath("甲镇/\(number).jpg"), examination: .facts(facts), captions: [ReportSample.caption])
            return PhotoResult(photo: photo, verdicts: [judged, size])
        }
        return [.run(ReportSample.header)] + results.map { .photo($0) }
            + [.unit(ReportSample.unit("甲镇", results)), .summary(ReportSample.summary)]
    }

    @Test(arguments: [true, false])
    func `photos stand beside their pictures, the sharpest part where clarity is in question`(
        _ clarity: Bool
    ) throws {
        let page = try written(.html(.en), Self.events(clarity: clarity))
        let data = "data:image/jpeg;base64," + String(decoding: Base64.encode(Self.jpeg), as: UTF8.self)
        #expect(page.components(separatedBy: data).count - 1 == (clarity ? 8 : 4))
        #expect(page.components(separatedBy: "class=\"sharpest\"").count - 1 == (clarity ? 4 : 0))
        #expect(!page.contains("have no thumbnail"))
    }

    @Test func `pictures beyond the room of a page are left off, and the page says how many`() throws {
        let large = [UInt8](repeating: 7, count: 2 << 20)
        let page = try written(.html(.en), Self.events(large, clarity: false, photos: 10))
        #expect(page.utf8.count < HTMLPictures.budget + 100_000)
        #expect(page.contains("6 photos have no thumbnail"))
    }
}
