/// Office documents by code: parts of XML with the relationships between them.
package struct OfficeBuilder: Sendable {
    /// The two editions of ISO/IEC 29500, which name everything differently.
    package enum Edition: Sendable, CaseIterable {
        case transitional, strict
    }

    package var edition = Edition.transitional
    package var zip = ZipBuilder()

    /// A document whose main part is this.
    package init(main: String, _ xml: String, edition: Edition = .transitional) {
        self.edition = edition
        add(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        relate("", [("rId1", "officeDocument", main)])
        add(main, xml)
    }

    /// Adds a part; `{sheet}`, `{word}`, `{r}` … stand for the namespaces.
    package mutating func add(_ part: String, _ xml: String) {
        zip = zip.adding(part, Self.named(xml, edition))
    }

    /// Adds a part of any bytes, as pictures are.
    package mutating func add(_ part: String, bytes: [UInt8]) {
        zip = zip.adding(part, bytes, isDeflated: false)
    }

    /// Adds the relationships of a part.
    package mutating func relate(
        _ part: String, _ targets: [(id: String, type: String, target: String)], external: String = ""
    ) {
        let folder = edition == .strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : Self.types
        let name = part.split(separator: "/").last ?? ""
        let lines = targets.map { id, type, target in
            let mode = id == external ? " TargetMode=\"External\"" : ""
            return "<Relationship Id=\"\(id)\" Type=\"\(folder)\(type)\" Target=\"\(target)\"\(mode)/>"
        }
        let space = "http://schemas.openxmlformats.org/package/2006/relationships"
        add(
            part.dropLast(name.count) + "_rels/\(name).rels",
            "<Relationships xmlns=\"\(space)\">\(lines.joined())</Relationships>")
    }

    /// The whole document.
    package func build() -> [UInt8] { zip.build() }

    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    private static func named(_ xml: String, _ edition: Edition) -> String {
        let base = edition == .strict ? "http://purl.oclc.org/ooxml/" : "http://schemas.openxmlformats.org/"
        let year = edition == .strict ? "" : "/2006"
        let names = [
            ("{sheet}", "spreadsheetml\(year)/main"), ("{word}", "wordprocessingml\(year)/main"),
            ("{a}", "drawingml\(year)/main"), ("{xdr}", "drawingml\(year)/spreadsheetDrawing"),
            ("{wp}", "drawingml\(year)/wordprocessingDrawing"), ("{pic}", "drawingml\(year)/picture"),
            ("{r}", "officeDocument\(year)/relationships"),
        ]
        var out = xml
        for (mark, name) in names { out = out.replacing(mark, with: base + name) }
        return out.replacing("{mc}", with: "http://schemas.openxmlformats.org/markup-compatibility/2006")
    }
}

extension OfficeBuilder {
    /// A sheet of a workbook.
    package struct Sheet: Sendable {
        package var name: String
        /// What stands in `worksheet`.
        package var xml: String
        package var state: String

        package init(_ name: String, _ xml: String, state: String = "visible") {
            self.name = name
            self.xml = xml
            self.state = state
        }
    }

    /// A workbook; `strings` are the contents of `si` elements, `formats` the number formats of the styles.
    package static func workbook(
        _ sheets: [Sheet], strings: [String] = [], formats: [String] = [], from1904: Bool = false,
        edition: Edition = .transitional
    ) -> OfficeBuilder {
        let list = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
        }
        var book = OfficeBuilder(
            main: "xl/workbook.xml",
            """
            <workbook xmlns="{sheet}" xmlns:r="{r}"><workbookPr date1904="\(from1904 ? 1 : 0)"/>\
            <sheets>\(list.joined())</sheets></workbook>
            """, edition: edition)
        var targets = sheets.indices.map {
            (id: "rId\($0 + 1)", type: "worksheet", target: "worksheets/sheet\($0 + 1).xml")
        }
        if !strings.isEmpty {
            targets.append((id: "rId900", type: "sharedStrings", target: "/xl/sharedStrings.xml"))
            let items = strings.map { "<si>\($0)</si>" }
            book.add("xl/sharedStrings.xml", "<sst xmlns=\"{sheet}\">\(items.joined())</sst>")
        }
        if !formats.isEmpty {
            targets.append((id: "rId901", type: "styles", target: "styles.xml"))
            let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>" }
            let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
            book.add(
                "xl/styles.xml",
                """
                <styleSheet xmlns="{sheet}"><numFmts>\(codes.joined())</numFmts>\
                <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\(styles.joined())</cellXfs>\
                </styleSheet>
                """)
        }
        book.relate("xl/workbook.xml", targets)
        for (index, sheet) in sheets.enumerated() {
            book.add(
                "xl/worksheets/sheet\(index + 1).xml",
                "<worksheet xmlns=\"{sheet}\" xmlns:r=\"{r}\">\(sheet.xml)</worksheet>")
        }
        return book
    }

    /// A text document with this body; `{word}` is the default namespace of elements with the prefix `w`.
    package static func text(_ body: String, edition: Edition = .transitional) -> OfficeBuilder {
        OfficeBuilder(
            main: "word/document.xml",
            """
            <w:document xmlns:w="{word}" xmlns:r="{r}" xmlns:wp="{wp}" xmlns:a="{a}" xmlns:pic="{pic}" xmlns:mc="{mc}" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>\(body)</w:body>\
            </w:document>
            """, edition: edition)
    }
}
