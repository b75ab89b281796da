#if Documents
    import Bytes
    import PhotoCheck
    import TestSupport
    import Testing

    /// Photos that were pasted into a document are photos of the submission.
    @Suite struct PastedPhotoTests {
        private static let long1 = "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"
        private static let long2 = "5月15日,镇长在政府广场走访商户,征求群众意见"
        private static let small = JPEGBuilder(width: 1599, height: 1200, picture: .gradient).build()
        private static let logo = PNGBuilder(width: 400, height: 199, color: .gray, bits: 1).build()

        private static let album = OfficeBuilder.album(
            [
                .picture("image1.png"), .text("洋河镇政务公开日照片"), .picture("image2.jpeg"), .text("图1 \(long1)"),
                .picture("image10.jpeg"), .text("图2 \(long2)"), .picture("image2.jpeg"), .text("图1 \(long1)"),
                .picture("image3.emf"),
            ],
            media: [
                ("image1.png", logo), ("image2.jpeg", goodPhoto), ("image10.jpeg", small),
                ("image3.emf", [1, 0, 0, 0, 0x6C, 0, 0, 0]),
            ])

        private func checked(
            _ files: [(String, [UInt8])], options: CheckOptions = CheckOptions(), limits: ResourceLimits = .default
        ) async throws -> Checked {
            let folder = try TemporaryFolder()
            for (name, bytes) in files { try folder.write(bytes, to: "洋河镇/" + name) }
            return try await Checked(folder, options: options, limits: limits)
        }

        @Test(arguments: [1, 8]) func `each is judged with the words beside it, and logos and drawings are none`(
            _ jobs: Int
        )
            async throws
        {
            let checked = try await checked(
                [
                    ("照片.docx", Self.album.build()), ("1.jpg", goodPhoto + [0]),
                    ("说明.txt", Array("1.jpg \(Self.long2)".utf8)),
                ],
                options: CheckOptions(jobs: jobs))
            #expect(checked.photos.map { $0.photo.path.text } == ["洋河镇/1.jpg", "洋河镇/照片.docx", "洋河镇/照片.docx"])
            let pasted = checked.photos.dropFirst().map(\.photo)
            #expect(pasted.map { $0.inside.map(\.text) } == [["word/media/image10.jpeg"], ["word/media/image2.jpeg"]])
            #expect(pasted.map(\.pasted) == [3, 2])
            #expect(pasted.map(\.caption?.text) == [Self.long2, Self.long1])
            #expect(pasted.map(\.caption?.source.rawValue) == ["document.docx", "document.docx"])
            #expect(pasted.map(\.caption?.match) == [.adjacent, .adjacent])
            #expect(pasted.map(\.caption?.file?.text) == ["洋河镇/照片.docx", "洋河镇/照片.docx"])
            let verdicts = checked.photos.map { photo in
                ["size.minimum", "caption.detailed", "photo.format"].map { id in
                    photo.verdicts.first { $0.requirement == id }?.verdict.kind
                }
            }
            #expect(verdicts[1] == [.unmet, .met, .review])
            #expect(verdicts[2] == [.met, .met, .review])
            let finding = checked.photos[2].verdicts.first { $0.requirement == "photo.format" }?.verdict.finding
            #expect(finding?.reason == "pasted")
            let unit = try #require(checked.units.first)
            #expect(unit.photos.total == 3)
            #expect(unit.documents.map(\.pictures) == [2, 0])
            #expect(unit.verdicts.first { $0.requirement == "submission.photos" }?.verdict.kind == .met)
            #expect(checked.summary?.incomplete == false)
        }

        @Test func `a pasted copy of a file is no other photo, and its words are the file's`() async throws {
            let checked = try await checked([("照片.docx", Self.album.build()), ("IMG_0012.JPG", goodPhoto)])
            #expect(checked.photos.map(\.photo.inside.count) == [0, 1])
            let caption = try #require(checked.photos.first?.photo.caption)
            #expect(caption.text == Self.long1)
            #expect(caption.match == .pictureDigest)
            #expect(checked.photos.last?.photo.caption?.text == Self.long2)
        }

        @Test func `the same size is not the same photo`() async throws {
            var other = goodPhoto
            other[other.count - 10] ^= 1
            let checked = try await checked([("照片.docx", Self.album.build()), ("IMG_0012.JPG", other)])
            #expect(checked.photos.map(\.photo.inside.count) == [0, 1, 1])
            #expect(checked.photos.first?.photo.caption == nil)
            // The words may be its all the same: a word processor rewrites what is pasted.
            #expect(checked.verdict("caption.present", of: "洋河镇/IMG_0012.JPG")?.finding?.reason == "uncertainList")
        }

        @Test func `a document into which nothing but logos were pasted holds no photo`() async throws {
            let document = OfficeBuilder.album(
                [.picture("a.png"), .text("活动总结")], media: [("a.png", Self.logo)])
            let checked = try await checked([("总结.docx", document.build())])
            #expect(checked.photos.isEmpty)
            #expect(
                checked.units.first?.verdicts.first { $0.requirement == "submission.photos" }?.verdict.finding?.reason
                    == "none")
        }

        @Test(arguments: [(199, 0), (200, 1)]) func `what is shorter than 200 pixels is no photo`(
            _ side: Int, _ photos: Int
        )
            async throws
        {
            let picture = JPEGBuilder(width: 1600, height: side).build()
            let document = OfficeBuilder.album([.picture("a.jpeg")], media: [("a.jpeg", picture)])
            let checked = try await checked([("照片.docx", document.build())])
            #expect(checked.photos.count == photos)
        }

        enum Broken: CaseIterable {
            case locked, damaged, noPicture
        }

        @Test(arguments: Broken.allCases) func `one that cannot be read says why`(_ broken: Broken) async throws {
            let photo = JPEGBuilder(width: 240, height: 240).build()
            var document = OfficeBuilder.album([.picture("a.jpeg"), .text(Self.long1)], media: [("a.jpeg", photo)])
            let place = try #require(
                document.zip.members.firstIndex { $0.name == Array("word/media/a.jpeg".utf8) })
            switch broken {
            case .locked: document.zip.members[place].flags = 1
            case .damaged: document.zip.members[place].declaredChecksum = 1
            case .noPicture: document.zip.members[place].content = Array("<html>".utf8)
            }
            let checked = try await checked([("照片.docx", document.build())])
            let result = try #require(checked.photos.first)
            #expect(result.photo.inside.map(\.text) == ["word/media/a.jpeg"])
            let reasons = Set(result.verdicts.compactMap { $0.verdict.finding?.reason })
            switch broken {
            case .locked: #expect(reasons == ["locked"])
            case .damaged: #expect(reasons == ["memberDamaged"])
            case .noPicture:
                #expect(result.verdicts.first { $0.requirement == "photo.intact" }?.verdict.kind == .unmet)
            }
            #expect(result.incomplete == (broken != .noPicture))
        }

        @Test func `only the document changes, and the cache says what a check without it says`() async throws {
            let tree = try CachedTree()
            let album = "in/甲镇/照片.docx"
            try tree.change { try $0.write(Self.album.build(), to: album) }
            let first = try await tree.cached()
            #expect(first.events == (try await tree.plain()))
            #expect(try await tree.cached().cache.keptUnits == 3)
            let changed = OfficeBuilder.album(
                [.picture("image2.jpeg"), .text("图1 \(Self.long2)")], media: [("image2.jpeg", goodPhoto)])
            try tree.change { try $0.write(changed.build(), to: album) }
            let second = try await tree.cached()
            #expect(second.events == (try await tree.plain()))
            #expect(second.events != first.events)
            #expect(second.cache.keptUnits == 2)
            #expect(try await tree.cached().events == second.events)
        }

        @Test func `a thumbnail in the row of a photo is that photo`() async throws {
            var book = OfficeBuilder.sheet([["文件名", "缩略图", "说明"], ["1.jpg", "", Self.long1]])
            let sheet = "xl/worksheets/sheet1.xml"
            let place = try #require(book.zip.members.firstIndex { $0.name == Array(sheet.utf8) })
            book.zip.members[place].content = Array(
                String(decoding: book.zip.members[place].content, as: UTF8.self).replacing(
                    "</worksheet>", with: "<drawing r:id=\"rId1\"/></worksheet>"
                ).utf8)
            book.relate(sheet, [("rId1", "drawing", "../drawings/drawing1.xml")])
            book.add(
                "xl/drawings/drawing1.xml",
                """
                <xdr:wsDr xmlns:xdr="{xdr}" xmlns:a="{a}" xmlns:r="{r}"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col>\
                <xdr:row>1</xdr:row></xdr:from><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="a"/></xdr:nvPicPr><xdr:blipFill>\
                <a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor></xdr:wsDr>
                """)
            book.relate("xl/drawings/drawing1.xml", [("rId1", "image", "../media/image1.jpeg")])
            book.add("xl/media/image1.jpeg", bytes: JPEGBuilder(width: 240, height: 240).build())
            let there = try await checked([("1.jpg", goodPhoto), ("照片说明.xlsx", book.build())])
            #expect(there.photos.map(\.photo.inside.count) == [0])
            #expect(there.photos.first?.photo.caption?.text == Self.long1)
            #expect(there.units.first?.documents.map(\.matched) == [1])
            // Without the file it is the photo.
            let alone = try await checked([("照片说明.xlsx", book.build())])
            #expect(alone.photos.map { $0.photo.inside.map(\.text) } == [["xl/media/image1.jpeg"]])
            #expect(alone.photos.first?.photo.caption?.text == Self.long1)
        }

        @Test func `many photos of a document keep their order`() async throws {
            let names = (1...70).map { "image\($0).jpeg" }
            let document = OfficeBuilder.album(
                names.flatMap { [.picture($0), .text("图 \($0)")] },
                media: names.enumerated().map { ($1, JPEGBuilder(width: 400 + $0, height: 300).build()) })
            let checked = try await checked([("a.jpg", goodPhoto), ("m.docx", document.build()), ("z.jpg", goodPhoto)])
            let inside = checked.photos.compactMap { $0.photo.inside.first }
            #expect(inside.count == 70)
            #expect(inside == inside.sorted())
            #expect(checked.photos.first?.photo.path.text == "洋河镇/a.jpg")
            #expect(checked.photos.last?.photo.path.text == "洋河镇/z.jpg")
        }
    }
#endif
