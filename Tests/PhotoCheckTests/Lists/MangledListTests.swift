import Documents
import PhotoCheck
import Testing

/// The figure that counts: no caption is ever silently put on another photo.
@Suite struct `Mangled caption lists` {
    /// What became of the captions of one list.
    struct Outcome {
        var right = 0
        var review = 0
        /// Those of lists whose rows slipped, or that give mere numbers: nobody can tell without looking at the photos.
        var untold = 0
        var wrong: [String] = []
        var lost: [String] = []
    }

    private func outcome(_ list: MangledList, _ document: Document, _ name: String, _ what: String) -> Outcome {
        var outcome = Outcome()
        let matched = ListReading.matched(document, list.photos, name: name)
        for photo in list.photos {
            let captions = matched?.photos[photo] ?? []
            let certain = captions.filter { !$0.hasSuffix("|ambiguous") && !$0.hasSuffix("|order") }
            let own = list.truth[photo]
            if certain.contains(where: { caption in own.map { !caption.contains($0) } ?? true }) {
                outcome.wrong.append("\(what) \(list.mangles): \(photo) got \(certain)")
            } else if own == nil {
                continue
            } else if !certain.isEmpty {
                outcome.right += 1
            } else if !captions.isEmpty || matched == nil || matched?.isUncertain == true {
                // A person is asked: the list is named, and the rows that no photo was found for.
                outcome.review += 1
            } else {
                outcome.lost.append("\(what) \(list.mangles): \(photo)")
            }
        }
        return outcome
    }

    @Test func `captions come to the right photo or to a person, never to a wrong photo`() throws {
        var all = Outcome()
        var lists = 0
        for seed in 1...400 as ClosedRange<UInt64> {
            let list = MangledList(seed: seed)
            var documents = [("table", ListReading.table(list.rows), "照片说明.xlsx")]
            // Only a table has the numbers beside the names that tell of a slip.
            let isWhole =
                list.pairs.allSatisfy { !$0.key.isEmpty && !$0.caption.isEmpty }
                && !list.mangles.contains("names slipped")
            if isWhole {
                let separator = [":", "\t", "  ", ":", ","][Int(seed % 5)]
                let text = list.pairs.map { $0.key + separator + $0.caption }.joined(separator: "\n")
                documents.append(("lines", ListReading.lines(text), "照片说明.txt"))
            }
            if let document = try ListReading.delimited(list.rows, seed: seed) {
                documents.append(("file", document, "照片说明.csv"))
            }
            for (what, document, name) in documents {
                let one = outcome(list, document, name, "\(seed) \(what)")
                all.right += one.right
                all.review += one.review
                if list.cannotBeTold { all.untold += one.review }
                all.wrong += one.wrong
                all.lost += one.lost
                lists += 1
            }
        }
        #expect(all.wrong == [])
        #expect(all.lost == [])
        // Not everything may be left to a person.
        #expect(all.right > all.review)
        #expect((all.review - all.untold) * 15 < all.right)
        print(
            """
            \(lists) mangled lists: \(all.right) captions on their photo, \(all.review) for a person \
            (\(all.untold) of slipped or merely numbered rows), \
            \(all.wrong.count) wrong, \(all.lost.count) lost
            """)
    }
}
