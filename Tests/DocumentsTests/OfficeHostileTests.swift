#if Documents
    import Bytes
    import TestSupport
    import Testing
    import XMLEvents

    @testable import Documents

    /// Office documents as transfers, disks and attackers leave them.
    @Suite struct OfficeHostileTests {
        private static let book = XLSXFormatTests.book
        private static let text = DOCXFormatTests.text

        /// The problem of a document, nil when it can be read.
        private func problem(
            _ bytes: [UInt8], _ name: String, _ limits: ResourceLimits = .default
        ) -> DocumentProblem? {
            do {
                _ = try read(bytes, name, limits: limits)
                return nil
            } catch {
                return error
            }
        }

        private func limit(_ bytes: [UInt8], _ name: String, _ limits: ResourceLimits) -> String? {
            guard let problem = problem(bytes, name, limits) else { return nil }
            guard case .limit(let limit) = problem else { return "\(problem)" }
            return limit.limit
        }

        @Test(arguments: [("xlsx", book), ("docx", text)])
        func `a document that is cut anywhere is no shorter document`(_ name: String, _ builder: OfficeBuilder) {
            let bytes = builder.build()
            for count in stride(from: 4, to: bytes.count, by: 1) {
                let found = problem(Array(bytes[..<count]), name)
                #expect(found != nil, "cut at \(count)")
            }
        }

        @Test func `a locked document says so, in both ways of locking`() {
            let compound: [UInt8] =
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
            #expect(throws: DocumentProblem.encrypted) {
                try XLSXFormat.read(MemorySource(compound), kind: .xlsx, limits: .default)
            }
            var book = Self.book
            for index in book.zip.members.indices { book.zip.members[index].flags = 1 }
            #expect(problem(book.build(), "xlsx") == .encrypted)
        }

        @Test func `a document type declaration is refused, so no entity is ever expanded`() {
            var book = OfficeBuilder(
                main: "xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook xmlns=\"{sheet}\"/>")
            book.add("xl/worksheets/sheet1.xml", "")
            #expect(problem(book.build(), "xlsx") == .damaged(detail: "xl/workbook.xml: document type declaration"))
        }

        @Test func `a part that is missing is damage, not an empty document`() {
            var book = Self.book
            book.zip.members.removeAll { $0.name == Array("xl/worksheets/sheet1.xml".utf8) }
            #expect(problem(book.build(), "xlsx") == .damaged(detail: "xl/worksheets/sheet1.xml is missing"))
        }

        @Test(arguments: [1, 0, -1])
        func `limits of a document hold to the last part, byte, cell and picture`(_ room: Int) {
            let book = Self.book.build()
            func check(
                _ name: String, _ count: Int, _ bytes: [UInt8], _ kind: String,
                _ set: (inout ResourceLimits, Int) -> Void
            ) {
                var limits = ResourceLimits.default
                set(&limits, count + room)
                #expect(limit(bytes, kind, limits) == (room < 0 ? name : nil))
            }
            check("documentParts", Self.book.zip.members.count, book, "xlsx") { $0.documentParts = $1 }
            let types = Array("[Content_Types].xml".utf8)
            let xml = Self.book.zip.members.filter { $0.name != types }.reduce(0) { $0 + $1.content.count }
            check("documentXMLBytes", xml, book, "xlsx") { $0.documentXMLBytes = $1 }
            check("documentTextBytes", 7, book, "xlsx") { $0.documentTextBytes = $1 }
            let wide = OfficeBuilder.workbook([
                .init("一", XLSXFormatTests.sheet("<row><c r=\"XFD1\"><v>1</v></c></row>"))
            ])
            check("documentCells", 16_384, wide.build(), "xlsx") { $0.documentCells = $1 }
            let pictures = DOCXFormatTests.document(
                DOCXFormatTests.p(DOCXFormatTests.picture("rId1") + DOCXFormatTests.picture("rId2")))
            check("documentPictures", 2, pictures.build(), "docx") { $0.documentPictures = $1 }
            let lines = OfficeBuilder.text(String(repeating: DOCXFormatTests.p(DOCXFormatTests.r("a")), count: 5))
            check("documentParagraphs", 5, lines.build(), "docx") { $0.documentParagraphs = $1 }
        }

        @Test func `areas over whole sheets, times many, end at the limit of cells`() {
            let rows = (1...100).map { "<row r=\"\($0)\"><c r=\"ZZ\($0)\"><v>1</v></c></row>" }.joined()
            let areas = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 1_000)
            let book = OfficeBuilder.workbook([
                .init("一", XLSXFormatTests.sheet(rows) + "<mergeCells>\(areas)</mergeCells>")
            ])
            var limits = ResourceLimits.default
            limits.documentCells = 20_000
            #expect(limit(book.build(), "xlsx", limits) == "documentCells")
        }

        /// Without the zip around them, whose checksums would refuse most of it, broken parts reach the readers.
        @Test func `36,000 broken parts get an answer each`() {
            let bodies = DOCXFormatTests.cases.map(\.body) + DOCXListTests.cases.map(\.body)
            let parts = bodies.map { DOCXFormatTests.document($0) }
                .compactMap { $0.zip.members.first { $0.name == Array("word/document.xml".utf8) }?.content }
            let sheets = XLSXFormatTests.cases.map { OfficeBuilder.workbook([.init("一", $0.xml)]) }
                .compactMap { $0.zip.members.last?.content }
            let lists = DOCXListTests.document("").zip.members.filter { $0.name == Array("word/numbering.xml".utf8) }
                .map(\.content)
            var mutator = Mutator(seed: 5)
            for round in 0..<12_000 {
                let part = parts[round % parts.count]
                var numbering = ListNumbering()
                for list in lists { feed(mutator.mutate(list, partner: part), &numbering) }
                var flow = TextFlow(
                    budget: DocumentBudget(.default), pictures: ["rId1": [65]],
                    lists: ListCounter(numbering, ListStyles()))
                feed(mutator.mutate(part, partner: parts[round / 3 % parts.count]), &flow)
                let sheet = sheets[round % sheets.count]
                let look = CellLook(strings: ["a"], styles: Styles(), countsFrom1904: false)
                var cells = Sheet(look: look, budget: DocumentBudget(.default))
                feed(mutator.mutate(sheet, partner: sheets[round / 3 % sheets.count]), &cells)
                var budget = DocumentBudget(.default)
                var content = SheetContent(cells, pictures: [], inCells: [:])
                _ = try? content.blocks(named: "", number: 1, isHidden: false, &budget)
            }
        }

        private func feed(_ bytes: [UInt8], _ reader: inout some PartReader) {
            guard var xml = try? XMLEventReader() else { return }
            var feed = PartFeed()
            xml.feed(bytes.span, isLast: true)
            while let event = try? xml.next() {
                guard (try? feed.take(event, &reader)) != nil else { return }
            }
        }
    }
#endif
