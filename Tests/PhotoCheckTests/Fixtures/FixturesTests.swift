import TestSupport
import Testing

@Suite struct FixturesTests {
    @Test(arguments: SampleSubmissions.files.map(\.path))
    func `the sample submissions are what the code makes`(_ path: String) throws {
        let file = try #require(SampleSubmissions.files.first { $0.path == path })
        #expect(
            try ProjectFiles.isFresh("Fixtures/submissions/\(path)", file.bytes, updating: "FIXTURES"),
            "make fixtures rewrites it"
        )
    }
}
