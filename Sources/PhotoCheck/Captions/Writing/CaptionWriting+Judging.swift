package import ImageFacts

extension CaptionWriting {
    /// Whether a person wrote a text, by rules that know no particular photo but its camera and its unit.
    ///
    /// Every rule asks about the whole text: a sentence that begins like a camera's file name or a placeholder is a
    /// sentence.
    ///
    /// - Parameters:
    ///   - text: the text as found; blanks and NULs at its ends do not count.
    ///   - source: where it stood; a field for programs holds programs.
    ///   - camera: make and model of the photo's EXIF, which cameras also write into caption fields.
    ///   - unit: its bare name, with or without a number, is no caption.
    /// - Returns: `written` unless a rule says otherwise.
    package static func of(
        _ text: some StringProtocol, source: CaptionSource? = nil, camera: Camera? = nil, unit: UnitContext? = nil
    ) -> CaptionWriting {
        of(text, source: source, camera: camera, names: unit.map { UnitNames($0) })
    }

    /// The same with the unit's names, made once for all its captions.
    package static func of(
        _ text: some StringProtocol, source: CaptionSource?, camera: Camera?, names: UnitNames?
    ) -> CaptionWriting {
        let trimmed = text.trimmedOfBlanks
        guard !trimmed.isEmpty else { return .notWritten(.blank) }
        if source == CaptionSource(.pngSoftware) { return .notWritten(.software) }
        let head = String(String.UnicodeScalarView(trimmed.unicodeScalars.prefix(Self.longestText)))
        let folded = FoldedText(head)
        if MarkupText.isDocument(folded) { return .notWritten(.markup) }
        if let plain = MarkupText.withoutTags(head) {
            guard !plain.trimmedOfBlanks.isEmpty else { return .notWritten(.markup) }
            return anyLength(FoldedText(plain.trimmedOfBlanks), names)
        }
        // Names of files, cameras and programs are short.
        guard folded.count <= Self.longestName else { return anyLength(folded, names) }
        let bare = BareName(folded)
        let reason: Reason? =
            if CameraFileName.matches(bare) {
                .cameraFileName
            } else if PathText.matches(folded) {
                CameraFileName.matches(BareName(PathText.lastComponent(folded))) ? .cameraFileName : .path
            } else if DigitsText.matches(bare.text) {
                .digits
            } else if CameraDefault.isMakeOrModel(folded, camera) {
                .makeOrModel
            } else if CameraDefault.matches(folded) {
                .cameraDefault
            } else if SoftwareBanner.matches(folded) {
                .software
            } else if Placeholder.matches(bare.text, names: names) {
                .placeholder
            } else {
                nil
            }
        return reason.map { .notWritten($0) } ?? anyLength(folded, names)
    }

    /// What short and long texts have in common: each rule costs time linear in the text.
    private static func anyLength(_ text: FoldedText, _ names: UnitNames?) -> CaptionWriting {
        if DigitsText.matches(text) { return .notWritten(.digits) }
        if RepeatedText.matches(text) || Placeholder.matches(text, names: names) || PendingText.share(of: text) == .all
        {
            return .notWritten(.placeholder)
        }
        if GeneratedText.matches(text) { return .notWritten(.generated) }
        if GeneratedText.isPrompt(text) { return .notWritten(.prompt) }
        if TemplateText.matches(text) { return .notWritten(.template) }
        return CaptionDoubts.of(text).map { .doubtful($0) } ?? .written
    }

    /// Scalars of the longest name of a file, a camera or a program.
    private static let longestName = 300
    /// Scalars of a text that are looked at.
    private static let longestText = 64 << 10

    /// Why no person wrote it; nil when one did.
    package var reason: Reason? {
        switch self {
        case .written, .doubtful: nil
        case .notWritten(let reason): reason
        }
    }

    /// Whether the text may be a person's, for sure or in doubt.
    package var mayBeCaption: Bool {
        reason == nil
    }
}
