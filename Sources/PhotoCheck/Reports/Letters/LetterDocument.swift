internal import Containers
internal import ImageFacts

/// A letter as a Word document (ECMA-376, Office Open XML, part 1): headings and tables as Word and LibreOffice know them.
///
/// The fonts and sizes are those of an official letter (GB/T 9704-2012, 5.2.2 and 7.3): the heading in 小标宋 or its
/// stand-in, 22 points; the body in 仿宋, 16 points.
enum LetterDocument {
    /// The whole file, the same bytes for the same letter.
    static func bytes(_ letter: Letter, _ words: ReportWords) throws(ZipWriter.Failure) -> [UInt8] {
        let pictures = LetterPictures(letter)
        var zip = try ZipWriter()
        try zip.add(name: "[Content_Types].xml", Array(contentTypes.utf8))
        try zip.add(name: "_rels/.rels", Array(relations.utf8))
        try zip.add(name: "word/document.xml", document(letter, words, pictures))
        try zip.add(
            name: "word/_rels/document.xml.rels",
            Array((documentRelations + pictures.relations + "</Relationships>").utf8))
        try zip.add(name: "word/styles.xml", Array(styles.utf8))
        for (name, jpeg) in pictures.parts { try zip.add(name: name, jpeg) }
        return try zip.finish()
    }

    private static func document(
        _ letter: Letter, _ words: ReportWords, _ pictures: LetterPictures
    ) -> [UInt8] {
        var part = HTMLWriter()
        part.markup(declaration)
        part.markup("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
        part.markup(LetterPictures.namespaces)
        part.markup("><w:body>")
        for paragraph in letter.paragraphs {
            switch paragraph {
            case .heading(let text): Self.paragraph(text, style: "Title", to: &part)
            case .text(let text): Self.paragraph(text, to: &part)
            case .items(let items):
                for (place, item) in items.enumerated() { Self.item(item, place + 1, words, pictures, to: &part) }
            }
        }
        // A4 with the margins of GB/T 9704-2012, 5.2.1, in twentieths of a point.
        part.markup("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        part.markup("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" ")
        part.markup("w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
        return part.take()
    }

    private static func paragraph(_ text: String, style: StaticString? = nil, to part: inout HTMLWriter) {
        part.markup("<w:p>")
        if let style {
            part.markup("<w:pPr><w:pStyle w:val=\"")
            part.markup(style)
            part.markup("\"/></w:pPr>")
        }
        part.markup("<w:r><w:t xml:space=\"preserve\">")
        part.text(text)
        part.markup("</w:t></w:r></w:p>")
    }

    private static func item(
        _ item: Letter.Item, _ number: Int, _ words: ReportWords, _ pictures: LetterPictures, to part: inout HTMLWriter
    ) {
        paragraph("\(number). \(item.text)", style: "Item", to: &part)
        if !item.photos.isEmpty {
            part.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"Photos\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>")
            part.markup("<w:tblGrid><w:gridCol w:w=\"2800\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>")
            for photo in item.photos {
                part.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                if !photo.name.isEmpty { cell(photo.name, photo.picture, pictures, width: "2800", to: &part) }
                cell(
                    photo.sentence, width: photo.name.isEmpty ? "8800" : "6000", span: photo.name.isEmpty ? "2" : nil,
                    to: &part)
                part.markup("</w:tr>")
            }
            part.markup("</w:tbl>")
        }
        // Word wants a paragraph between two tables, or they grow into one.
        paragraph(item.unnamed > 0 ? words.more(item.unnamed) : "", style: "Cell", to: &part)
    }

    private static func cell(
        _ text: String, _ picture: SmallPicture? = nil, _ pictures: LetterPictures? = nil, width: StaticString,
        span: StaticString? = nil, to part: inout HTMLWriter
    ) {
        part.markup("<w:tc><w:tcPr><w:tcW w:w=\"")
        part.markup(width)
        part.markup("\" w:type=\"dxa\"/>")
        if let span {
            part.markup("<w:gridSpan w:val=\"")
            part.markup(span)
            part.markup("\"/>")
        }
        part.markup("</w:tcPr>")
        if let picture { pictures?.write(picture, to: &part) }
        paragraph(text, style: "Cell", to: &part)
        part.markup("</w:tc>")
    }

    private static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private static let contentTypes = """
        \(declaration)<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="jpeg" ContentType="image/jpeg"/>\
        <Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
        """

    private static let relations = """
        \(declaration)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """

    private static let documentRelations = """
        \(declaration)<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
        """

    private static let styles = """
        \(declaration)<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/>\
        <w:sz w:val="32"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="560" w:lineRule="atLeast"/></w:pPr></w:pPrDefault>\
        </w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
        <w:pPr><w:spacing w:after="400"/><w:jc w:val="center"/></w:pPr>\
        <w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Item"><w:name w:val="Item"/>\
        <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="160"/></w:pPr></w:style>\
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Cell"><w:name w:val="Cell"/>\
        <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="360" w:lineRule="atLeast"/></w:pPr>\
        <w:rPr><w:sz w:val="24"/></w:rPr></w:style>\
        <w:style w:type="table" w:customStyle="1" w:styleId="Photos"><w:name w:val="Photos"/>\
        <w:tblPr><w:tblBorders>\
        <w:top w:val="single" w:sz="4" w:color="999999"/><w:left w:val="single" w:sz="4" w:color="999999"/>\
        <w:bottom w:val="single" w:sz="4" w:color="999999"/><w:right w:val="single" w:sz="4" w:color="999999"/>\
        <w:insideH w:val="single" w:sz="4" w:color="999999"/><w:insideV w:val="single" w:sz="4" w:color="999999"/>\
        </w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>\
        </w:tblPr></w:style></w:styles>
        """
}
