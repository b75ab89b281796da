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
        let trimmed = text.trimmedOfBlanks
        guard !trimmed.isEmpty else { return .notWritten(.blank) }
        if source == CaptionSource(.pngSoftware) { return .notWritten(.software) }
        // Longer texts than any machine's are a person's; it also bounds what the rules below cost.
        guard trimmed.unicodeScalars.prefix(Self.longestMachineText + 1).count <= Self.longestMachineText else {
            return .written
        }
        let folded = FoldedText(trimmed)
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
            } else if Placeholder.matches(bare.text, unit: unit) {
                .placeholder
            } else {
                nil
            }
        return reason.map { .notWritten($0) } ?? .written
    }

    /// Scalars of the longest text that the rules call a machine's.
    private static let longestMachineText = 300

    /// Why no person wrote it; nil when one did.
    package var reason: Reason? {
        switch self {
        case .written: nil
        case .notWritten(let reason): reason
        }
    }
}
