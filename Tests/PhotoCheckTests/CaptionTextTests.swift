import TestSupport
import Testing

@testable import PhotoCheck

/// One walk finds the words of all lists; what it finds is what comparing word by word finds.
@Suite struct CaptionTextTests {
    @Test(arguments: WordList.allCases) func `every word of a list is found where it stands`(_ list: WordList) {
        #expect(!list.words.isEmpty)
        for word in list.words {
            let text = CaptionText("\u{3002}" + word + "\u{3002}")
            #expect(text.has(WordLists(list), at: 1, length: FoldedText(word).count), "\(list) \(word)")
        }
    }

    @Test func `the lists fit into their bits`() {
        #expect(WordList.allCases.count <= WordLists.RawValue.bitWidth)
    }

    /// A list of words, asked one by one.
    private static func longest(_ words: [[UInt32]], at index: Int, in text: FoldedText) -> Int? {
        words.filter { word in
            let isWhole =
                (!Sign.isLetter(word[0]) || !Sign.isLetter(text[index - 1]))
                && (!Sign.isLetter(word[word.count - 1]) || !Sign.isLetter(text[index + word.count]))
            return isWhole && word.indices.allSatisfy { text[index + $0] == word[$0] }
        }.map(\.count).max()
    }

    @Test(arguments: [
        "2012年5月15日上午,兴隆办事处主任王建国在岫岩宾馆门前向群众发放宣传资料", "Officials at the People's Square hand out leaflets; no people",
        "\u{FF29}\u{FF2D}\u{FF27}_0012.JPG 副本 copy of 无人参加", "群众群众路线教育实践活动室内外省市县区乡镇村", "",
    ]) func `the longest word of each list is found at each place`(_ sample: String) {
        let text = CaptionText(sample)
        for list in WordList.allCases {
            let words = list.words.map { FoldedText($0).folded }
            for index in text.indices {
                let found = text.length(of: WordLists(list), at: index)
                #expect(found == Self.longest(words, at: index, in: text.signs), "\(list) at \(index)")
            }
        }
    }

    @Test func `places outside a text hold no word`() {
        let text = CaptionText("群众")
        #expect(!text.has(.groups, at: -1) && !text.has(.groups, at: 2) && text.length(of: .groups, at: 9) == nil)
        #expect(text[-1] == FoldedText.hidden && text[2] == FoldedText.hidden && !text.isCapital(2))
    }

    @Test func `words stand as they were written`() {
        let text = CaptionText(" \u{3000}\u{FF21}b \u{C9}t\u{E9}\u{1F600}Š\u{0} ")
        #expect(text.signs.folded == [0x61, 0x62, 0x20, 0xE9, 0x74, 0xE9, 0x1F600, 0x160])
        #expect(text.written(0..<3) == "\u{FF21}b" && text.written(3..<9) == "\u{C9}t\u{E9}\u{1F600}Š")
        #expect(text.indices.filter(text.isCapital) == [0, 3, 7])
        #expect(text.written(5..<4 + 1) == "" && text.written(7..<20) == "Š")
    }

    @Test(arguments: [
        ("5 月 15 日", "5月15日"), ("2012 年  5 月", "2012年5月"), ("2012\u{3000}年5月\n15 日上午 9 时", "2012年5月15日上午 9时"),
        ("镇长 王强 在", "镇长 王强 在"), ("书记 李 红,在", "书记 李红,在"), ("副 镇 长 赵 明", "副镇长赵明"), ("共 3 家 5 口", "共 3 家 5 口"),
        ("15 日 3 号楼", "15日 3号楼"), ("5   月", "5   月"), ("5 May 2012", "5 may 2012"), ("年 5", "年5"), (" ", ""),
    ])
    func `blanks that part no words are dropped`(_ written: String, _ read: String) {
        let text = CaptionText(written)
        #expect(text.signs.folded == FoldedText(read).folded)
        #expect(text.written(0..<text.count) == written.trimmedOfBlanks)
    }

    @Test func `titles of documents are hidden, a caption between the marks is not`() {
        let leaflet = CaptionText("发放《村民委员会组织法》").withoutDocumentTitles
        #expect(!leaflet.holds(.groups) && leaflet.holds(.events))
        #expect(CaptionText("《村民领取补贴》").withoutDocumentTitles.holds(.groups))
    }

    @Test func `normal forms are told apart and both are read`() {
        let composed = CaptionText("\u{E9}t\u{E9} 村民")
        let decomposed = CaptionText("e\u{301}te\u{301} 村民")
        #expect(composed.count == 6 && decomposed.count == 8)
        #expect(composed.holds(.groups) && decomposed.holds(.groups))
    }

    @Test func `a text of any signs is read`() {
        var random = SplitMix64(seed: 17)
        for _ in 0..<2_000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let value = UInt32.random(in: 0...(Bool.random(using: &random) ? 0x2FF : 0x10FFFF), using: &random)
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
            let text = CaptionText(String(scalars))
            #expect(text.signs.source.unicodeScalars.count == FoldedText(text.signs.source).count)
            #expect(text.source(0..<text.count).utf8.elementsEqual(text.signs.source.utf8))
            _ = CaptionWriting.of(text, source: nil, camera: nil, names: nil)
            _ = CaptionElements(in: text)
        }
    }
}
