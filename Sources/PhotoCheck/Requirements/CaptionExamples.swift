internal import Bytes
internal import Documents
internal import ImageFacts

extension Photo {
    /// A photo for the examples of the caption requirements; its captions are read as the checker reads them.
    static func captioned(
        name: String = "IMG_0012.JPG", texts: KeyValuePairs<TextSource, String> = [:], format: ImageFormat = .jpeg,
        camera: Camera? = nil, taken: CaptureTime? = nil, problem: MetadataProblem.Kind? = nil,
        sidecars: [Sidecar] = [], doubts: [TextDoubt] = []
    ) -> Photo {
        var facts = PhotoFacts(format: format, bytes: 700_000)
        facts.camera = camera
        facts.taken = taken
        facts.texts = texts.map { source, text in
            EmbeddedText(source: source, decoded: DecodedText(text: text, encoding: .utf8, doubts: doubts))
        }
        if let problem { facts.metadataProblems = [MetadataProblem(.xmp, problem)] }
        let path = SubmittedPath("苏子沟镇/" + name)
        return Photo(
            path: path, examination: .facts(facts),
            captions: CaptionReader().captions(
                facts: facts, path: path, sidecars: sidecars, unit: UnitContext(name: "苏子沟镇")))
    }

    /// A photo that shares `1.txt` with another one.
    static var ambiguousExample: Photo {
        var photo = captioned(name: "1.jpg")
        photo.captions = [
            Caption(
                source: .sidecarText, text: "县长解答群众咨询", encoding: .utf8, match: .ambiguous,
                file: SubmittedPath("苏子沟镇/1.txt"), elements: CaptionElements(in: "县长解答群众咨询"), counts: true)
        ]
        return photo
    }

    /// A photo whose caption goes by the order of a list.
    static var orderExample: Photo {
        var photo = ambiguousExample
        photo.captions = photo.captions.map { caption in
            var caption = caption
            (caption.source, caption.match) = (.list(.txt), .order)
            (caption.file, caption.place) = (SubmittedPath("苏子沟镇/说明.txt"), CaptionPlace(line: 1))
            return caption
        }
        return photo
    }
}

extension Sidecar {
    /// A text beside the photo whose bytes could not be had.
    static var unreadableExample: Sidecar {
        Sidecar(path: SubmittedPath("苏子沟镇/IMG_0012.txt"), kind: .text, match: .stem)
    }
}
