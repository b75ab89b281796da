extension OfficeBuilder {
    /// The document with nothing packed, so that its bytes are the same with every zlib.
    package func stored() -> [UInt8] {
        var zip = zip
        for index in zip.members.indices { zip.members[index].isDeflated = false }
        return zip.build()
    }

    /// A workbook of one sheet with these rows as inline texts.
    package static func sheet(_ rows: [[String]], name: String = "照片说明") -> OfficeBuilder {
        workbook([Self.rows(rows, name)])
    }

    /// The same of several sheets.
    package static func sheets(_ sheets: [[[String]]]) -> OfficeBuilder {
        workbook(sheets.enumerated().map { Self.rows($1, "Sheet\($0 + 1)") })
    }

    private static func rows(_ rows: [[String]], _ name: String) -> Sheet {
        let xml = rows.enumerated().map { index, cells in
            let texts = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
            return "<row r=\"\(index + 1)\">\(texts.joined())</row>"
        }
        return Sheet(name, "<sheetData>\(xml.joined())</sheetData>")
    }

    /// What stands in a text document with pasted photos.
    package enum Block: Sendable {
        case text(String)
        /// A picture, by the member's name below `word/media`.
        case picture(String)
    }

    /// A text document with pasted photos; `media` are the bytes of the pictures by their names.
    package static func album(_ blocks: [Block], media: [(name: String, bytes: [UInt8])]) -> OfficeBuilder {
        let body = blocks.map { block -> String in
            switch block {
            case .text(let text): return "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
            case .picture(let name):
                let number = (media.firstIndex { $0.name == name } ?? 0) + 1
                return """
                    <w:p><w:r><w:drawing><wp:inline><wp:docPr id="\(number)" name="图片 \(number)"/><a:graphic><a:graphicData>\
                    <pic:pic><pic:blipFill><a:blip r:embed="rId\(number)"/></pic:blipFill></pic:pic></a:graphicData>\
                    </a:graphic></wp:inline></w:drawing></w:r></w:p>
                    """
            }
        }
        var document = text(body.joined())
        document.relate(
            "word/document.xml",
            media.enumerated().map { (id: "rId\($0 + 1)", type: "image", target: "media/\($1.name)") })
        for picture in media { document.add("word/media/" + picture.name, bytes: picture.bytes) }
        return document
    }
}
