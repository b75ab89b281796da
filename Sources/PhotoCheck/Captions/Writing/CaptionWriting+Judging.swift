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
        _ text: some StringProtocol, source: CaptionSource? = nil, camera: Camera? = nil,
        unit: UnitContext? = nil
    ) -> CaptionWriting {
        of(text, source: source, camera: camera, names: unit.map { UnitNames($0) })
    }

    /// The same with the unit's names, made once for all its captions.
    package static func of(
        _ text: some StringProtocol, source: CaptionSource?, camera: Camera?, names: UnitNames?
    ) -> CaptionWriting {
        of(CaptionText(text), source: source, camera: camera, names: names)
    }

    /// The same for a text that its elements are asked of, too.
    static func of(
        _ text: CaptionText, source: CaptionSource?, camera: Camera?, names: UnitNames?
    ) -> CaptionWriting {
        guard text.count > 0 else { return .notWritten(.blank) }
        if source == CaptionSource(.pngSoftware) { return .notWritten(.software) }
        if MarkupText.isDocument(text) { return .notWritten(.markup) }
        if let plain = MarkupText.withoutTags(text) {
            return plain.count == 0 ? .notWritten(.markup) : anyLength(plain, names)
        }
        // Names of files, cameras and programs are short.
        guard text.count <= Self.longestName else { return anyLength(text, names) }
        let bare = BareName(text)
        let reason: Reason? =
            if CameraFileName.matches(bare) {
                .cameraFileName
            } else if PathText.matches(text) {
                CameraFileName.matches(BareName(PathText.lastComponent(text))) ? .cameraFileName : .path
            } else if DigitsText.matches(bare.text) {
                .digits
            } else if CameraDefault.isMakeOrModel(text, camera) {
                .makeOrModel
            } else if CameraDefault.matches(text) {
                .cameraDefault
            } else if SoftwareBanner.matches(text) {
                .software
            } else if Placeholder.matches(bare.text, names: names) {
                .placeholder
            } else {
                nil
            }
        if let reason { return .notWritten(reason) }
        return bare.text.count == text.count ? ofWords(text) : anyLength(text, names)
    }

    /// What short and long texts have in common: each rule costs time linear in the text.
    private static func anyLength(_ text: CaptionText, _ names: UnitNames?) -> CaptionWriting {
        if DigitsText.matches(text) { return .notWritten(.digits) }
        if Placeholder.matches(text, names: names) { return .notWritten(.placeholder) }
        return ofWords(text)
    }

    /// What is asked of a text that has words of its own.
    private static func ofWords(_ text: CaptionText) -> CaptionWriting {
        let pending = PendingText.share(of: text)
        if CodeText.matches(text) { return .notWritten(.markup) }
        if RepeatedText.matches(text) || pending == .all { return .notWritten(.placeholder) }
        if GeneratedText.matches(text) { return .notWritten(.generated) }
        if GeneratedText.isPrompt(text) { return .notWritten(.prompt) }
        if MessageText.matches(text) { return .notWritten(.placeholder) }
        if TemplateText.matches(text) { return .notWritten(.template) }
        return CaptionDoubts.of(text, pending: pending).map { .doubtful($0) } ?? .written
    }

    /// Signs of the longest name of a file, a camera or a program.
    private static let longestName = 300

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
