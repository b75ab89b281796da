internal import ImageFacts

/// The thumbnails of a letter as parts of a Word document (ECMA-376, part 1, 20.4.2.8 and 20.2.2.5), each once.
struct LetterPictures {
    /// Name and bytes of each file inside the document, in the order of the letter.
    private(set) var parts: [(name: String, jpeg: [UInt8])] = []
    private var numbers: [[UInt8]: Int] = [:]

    init(_ letter: Letter) {
        for case .items(let items) in letter.paragraphs {
            for picture in items.flatMap(\.photos).compactMap(\.picture) where numbers[picture.jpeg] == nil {
                numbers[picture.jpeg] = parts.count + 1
                parts.append(("word/media/\(parts.count + 1).jpeg", picture.jpeg))
            }
        }
    }

    /// What names the parts to the document.
    var relations: String {
        (1...max(1, parts.count)).prefix(parts.count).map { number in
            "<Relationship Id=\"picture\(number)\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" "
                + "Target=\"media/\(number).jpeg\"/>"
        }.joined()
    }

    /// What the elements below need on the document's root.
    static let namespaces: StaticString = """
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
         xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
         xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        """

    /// 1/914,400 of an inch for a pixel of a thumbnail, which comes out at most two and a half centimetres long.
    private static let unitsOfPixel = 4_500

    /// A paragraph with a picture in the line.
    func write(_ picture: SmallPicture, to part: inout HTMLWriter) {
        guard let number = numbers[picture.jpeg] else { return }
        // A drawing's number is to be used once in a document: its place is.
        let place = part.bytes.count
        let size = (picture.size.width * Self.unitsOfPixel, picture.size.height * Self.unitsOfPixel)
        part.markup(
            """
            <w:p><w:pPr><w:pStyle w:val="Cell"/><w:spacing w:before="80"/></w:pPr><w:r><w:drawing>\
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="\(size.0)" cy="\(size.1)"/>\
            <wp:docPr id="\(place)" name="\(number)"/><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
            <pic:nvPicPr><pic:cNvPr id="\(number)" name="\(number)"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="picture\(number)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(size.0)" cy="\(size.1)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:inline></w:drawing></w:r></w:p>
            """ as String)
    }
}
