package import Bytes
package import ImageFacts

/// Collects every caption of a photo and says which one counts.
package struct CaptionReader: Sendable {
    private let limits: ResourceLimits

    package init(limits: ResourceLimits = .default) {
        self.limits = limits
    }

    /// All captions of a photo, in the order of sources.
    ///
    /// - Parameters:
    ///   - facts: what the photo's bytes say; nil when they could not be read.
    ///   - path: its own name may be a caption; nil where a program named it.
    ///   - sidecars: the files beside it that carry its name, already read.
    ///   - listed: what the unit's documents say about the photo.
    ///   - given: captions that the caller of the library handed over with the photo.
    ///   - unit: the photo's unit; its bare name is no caption.
    /// - Returns: the captions, at most one of them with `counts`.
    package func captions(
        facts: PhotoFacts?, path: SubmittedPath?, sidecars: [Sidecar] = [], listed: [Caption] = [],
        given: [String] = [], unit: UnitContext
    ) -> [Caption] {
        captions(
            facts: facts, path: path, sidecars: sidecars, listed: listed, given: given, names: UnitNames(unit))
    }

    /// The same with the unit's names, made once for all its photos.
    package func captions(
        facts: PhotoFacts?, path: SubmittedPath?, sidecars: [Sidecar] = [], listed: [Caption] = [],
        given: [String] = [], names: UnitNames
    ) -> [Caption] {
        var captions = given.map { Caption(source: .given, text: $0, match: .given) }
        for sidecar in sidecars { captions += self.captions(of: sidecar) }
        captions += listed
        let texts = facts?.texts ?? []
        // As they will stand at the end: a number is moved at less cost than a caption.
        for place in Self.order(of: texts.map { CaptionSource($0.source).rank }) {
            let text = texts[place]
            captions.append(
                Caption(
                    source: CaptionSource(text.source), text: text.decoded.text, encoding: text.decoded.encoding,
                    doubts: text.decoded.doubts, language: text.language, offset: text.offset))
        }
        if let path { captions.append(ownName(of: path)) }
        for index in captions.indices { captions[index].repairMojibake() }
        var judged = JudgedTexts()
        for index in captions.indices where captions[index].writing == .written {
            // What the columns of a list call the time or the place is one, whatever its words.
            let columns = captions[index].elements
            judge(index, of: &captions, &judged, facts?.camera, names)
            if captions[index].writing.mayBeCaption { captions[index].complete(from: columns) }
        }
        captions.removeAll { $0.source == .fileName && $0.writing == .notWritten(.blank) }
        Self.sort(&captions)
        if let counting = Self.counting(captions) { captions[counting].counts = true }
        return captions
    }

    /// Whether a person wrote a caption, and what it names; `judged` says where each text was judged first.
    private func judge(
        _ index: Int, of captions: inout [Caption], _ judged: inout JudgedTexts, _ camera: Camera?,
        _ names: UnitNames
    ) {
        let source = captions[index].source
        // Programs copy one text into all fields: what was said once about it is not found out again.
        if source != CaptionSource(.pngSoftware) {
            if let same = judged.first(as: index, of: captions) {
                captions[index].writing = captions[same].writing
                captions[index].elements = captions[same].elements
                return
            }
        }
        let text = CaptionText(captions[index].text)
        captions[index].writing = .of(text, source: source, camera: camera, names: names)
        guard captions[index].writing.mayBeCaption else { return }
        captions[index].elements = CaptionElements(in: text)
    }

    /// By rank, and of one rank as they were found; most photos' captions stand so already, and captions are large.
    private static func sort(_ captions: inout [Caption]) {
        let ranks = captions.map(\.source.rank)
        guard zip(ranks, ranks.dropFirst()).contains(where: { $0 > $1 }) else { return }
        captions = order(of: ranks).map { captions[$0] }
    }

    /// The places of ranks, the lowest first, and equal ones as they stand.
    private static func order(of ranks: [Int]) -> [Int] {
        ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    }

    /// The most detailed written caption; of equally detailed ones the one that is surely this photo's, then the
    /// earlier source.
    private static func counting(_ captions: [Caption]) -> Int? {
        var best: (place: Int, standing: (Int, Int, Int))?
        for place in captions.indices where captions[place].writing.mayBeCaption {
            let standing = standing(captions[place])
            if best.map({ standing < $0.standing }) ?? true { best = (place, standing) }
        }
        return best?.place
    }

    private static func standing(_ caption: Caption) -> (Int, Int, Int) {
        (caption.writing == .written ? 0 : 1, -caption.elements.count, caption.match.isCertain ? 0 : 1)
    }

    // MARK: Sidecars

    private func captions(of sidecar: Sidecar) -> [Caption] {
        guard let bytes = sidecar.bytes else { return [unreadable(sidecar)] }
        switch sidecar.kind {
        case .text:
            let decoded = TextDecoder.decode(bytes.span, limits: limits)
            guard SidecarText.isText(decoded.text, of: bytes) else { return [unreadable(sidecar)] }
            let isCut = sidecar.isCut && !decoded.doubts.contains(.cut)
            return [
                Caption(
                    source: .sidecarText, text: decoded.text, encoding: decoded.encoding,
                    doubts: decoded.doubts + (isCut ? [.cut] : []), match: sidecar.match, file: sidecar.path, offset: 0)
            ]
        case .xmp:
            // The packet reader fills facts; of these only the texts and problems are of use here.
            var facts = PhotoFacts(format: .xml, bytes: bytes.count)
            var reader = XMPReader(limits: limits)
            reader.packet(bytes.span, at: 0, into: &facts)
            reader.finish(into: &facts)
            let captions = facts.texts.map { text in
                Caption(
                    source: .sidecarXMP, text: text.decoded.text, encoding: text.decoded.encoding,
                    doubts: text.decoded.doubts, language: text.language, match: sidecar.match, file: sidecar.path,
                    offset: text.offset)
            }
            // The packet reader passes over what names no caption; a file without any tag is no XMP at all.
            let isBroken = !facts.metadataProblems.isEmpty || !bytes.contains(UInt8(ascii: "<"))
            return captions.isEmpty && isBroken ? [unreadable(sidecar)] : captions
        }
    }

    /// Says that there is something which could not be read: silence would be taken for "no caption".
    private func unreadable(_ sidecar: Sidecar) -> Caption {
        Caption(
            source: sidecar.kind == .text ? .sidecarText : .sidecarXMP, text: "", match: sidecar.match,
            file: sidecar.path, writing: .notWritten(.unreadable))
    }

    // MARK: The file's name

    private func ownName(of path: SubmittedPath) -> Caption {
        let stem = path.stemAndExtension.stem
        if let text = String(validating: stem, as: UTF8.self) {
            return Caption(source: .fileName, text: text, encoding: .utf8, match: .name)
        }
        let guess = TextDecoder.decode(stem.span, limits: limits)
        return Caption(
            source: .fileName, text: guess.text, encoding: guess.encoding, doubts: guess.doubts, match: .name)
    }
}
