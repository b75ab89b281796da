import Bytes
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct PhotoSpoolTests {
    @Test(arguments: [0, 1, 63, 64, 65, 200])
    func `photos come back in their order, from memory and from the scratch file`(_ count: Int) throws {
        var values = RandomValues(seed: 3)
        var limits = ResourceLimits()
        limits.factsInMemory = 1
        var spool = PhotoSpool(limits: limits)
        let photos = (0..<count).map { _ in values.result().photo }
        for photo in photos { try spool.append(photo) }
        #expect(spool.count == count)
        for (index, photo) in photos.enumerated() { #expect(try spool.photo(at: index) == photo) }
    }
}
