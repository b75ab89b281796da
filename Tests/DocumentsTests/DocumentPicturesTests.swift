#if Documents
    import Bytes
    import Containers
    import ImageFacts
    import TestSupport
    import Testing

    @testable import Documents

    @Suite struct DocumentPicturesTests {
        @Test(arguments: [
            (
                "docx",
                DOCXFormatTests.document(
                    DOCXFormatTests.p(DOCXFormatTests.picture("rId1") + DOCXFormatTests.picture("rId2")))
            ),
            ("xlsx", XLSXFormatTests.withPictures()),
        ])
        func `a pasted picture is examined where it lies`(_ kind: String, _ builder: OfficeBuilder) throws {
            let bytes = builder.build()
            let document = try read(bytes, kind)
            let pictures = try DocumentPictures(of: MemorySource(bytes))
            var examiner = ImageExaminer()
            var sizes: Set<Int> = []
            for picture in document.pictures {
                let facts = try examiner.examine(pictures.open(picture))
                #expect(facts.problem == nil)
                sizes.insert(facts.storedSize?.width ?? 0)
            }
            #expect(sizes == [20, 40])
        }

        @Test func `a picture of another document is not found`() throws {
            let pictures = try DocumentPictures(of: MemorySource(DOCXFormatTests.document("").build()))
            let error = #expect(throws: DocumentProblem.self) {
                _ = try pictures.open(DocumentPicture(member: Array("a.png".utf8), number: 1))
            }
            #expect(error == .damaged(detail: "a.png is missing"))
        }
    }

    extension Document {
        /// All pictures, those in cells too.
        var pictures: [DocumentPicture] {
            blocks.flatMap { block -> [DocumentPicture] in
                switch block {
                case .paragraph: []
                case .picture(let picture): [picture]
                case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.pictures) }
                }
            }
        }
    }
#endif
