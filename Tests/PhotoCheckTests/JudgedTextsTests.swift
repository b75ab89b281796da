import Testing

@testable import PhotoCheck

/// A text that stands in many fields is judged once, however many texts there are.
@Suite struct JudgedTextsTests {
    @Test(arguments: [1, 7, 8, 9, 40]) func `each text is new once`(_ count: Int) {
        let texts = (0..<count).map { "照片\($0)" }
        let captions = (texts + texts).map { Caption(source: .given, text: $0) }
        var judged = JudgedTexts()
        let found = captions.indices.map { judged.first(as: $0, of: captions) }
        #expect(found == Array(repeating: nil, count: count) + (0..<count).map { $0 })
    }

    @Test func `texts that differ in their normal form are two`() {
        let captions = ["\u{E9}cole", "e\u{301}cole"].map { Caption(source: .given, text: $0) }
        var judged = JudgedTexts()
        #expect(captions.indices.allSatisfy { judged.first(as: $0, of: captions) == nil })
    }
}
