import Bytes
import ImageFacts

/// What reports for people say of a photo in a line: its name, what its bytes show, where its caption stood.
struct PhotoLine {
    private let photo: Photo
    private let words: ReportWords

    init(_ photo: Photo, _ words: ReportWords) {
        self.photo = photo
        self.words = words
    }

    /// Its place; a name that is not UTF-8 says how it was read.
    var name: String {
        guard photo.path.text == nil else { return photo.shown }
        return "\(photo.shown) (\(words.nameGuess(photo.path.guess.encoding.rawValue)))"
    }

    /// Format, size, bytes, camera and time.
    func summary(_ facts: PhotoFacts) -> String {
        var parts = [facts.format.rawValue.uppercased()]
        if let name = PhotoFormat.extensionDisagrees(photo) { parts[0] += words.named(name) }
        if let size = facts.displayedSize { parts.append("\(size.width)x\(size.height)") }
        parts.append("\(facts.bytes) B")
        if let camera = facts.camera.flatMap(Self.camera) { parts.append(TerminalText.escape(camera)) }
        if let taken = facts.taken { parts.append(taken.written) }
        return parts.joined(separator: "  ")
    }

    /// Maker and model; nil where the file names neither.
    static func camera(_ camera: Camera) -> String? {
        // Many makers repeat their name in the model's.
        let model = camera.model ?? ""
        let make = camera.make.flatMap { model.hasPrefix($0) ? nil : $0 }
        let names = [make, model].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
        return names.isEmpty ? nil : names
    }

    /// Where a caption came from: its field, or the file with the row; the encoding where it is not UTF-8, and how it was
    /// matched.
    static func source(_ caption: Caption, _ words: ReportWords, _ wording: Wording) -> String {
        var parts = [caption.source.rawValue]
        if let file = caption.file { parts.append(TerminalText.escape(file.name.shown)) }
        if let place = caption.place { parts.append(TerminalText.escape(wording.place(place))) }
        if let encoding = caption.encoding, encoding != .utf8 { parts.append(words.encoding(encoding.rawValue)) }
        if caption.file != nil { parts.append(wording.match(caption.match)) }
        return parts.joined(separator: words.comma)
    }
}
