/// What makes a text doubtful that a person may have written: a person must read it.
enum CaptionDoubts {
    static func of(_ text: CaptionText, pending: PendingText.Share) -> CaptionWriting.Doubt? {
        if DefaultHead.matches(text) { return .afterDefault }
        if SourceNotice.matches(text) { return .sourceNotice }
        if Denial.matches(text) { return .denies }
        if pending == .some || FormText.isPartlyFilled(text) { return .pending }
        return VagueText.matches(text) ? .vague : nil
    }
}

/// A camera's default with more words behind it: `SAMSUNG CAMERA PICTURES people event`.
enum DefaultHead {
    static func matches(_ text: CaptionText) -> Bool {
        text.has(.defaultHeads, at: 0)
    }

    static let heads: [String] = [
        "olympus digital camera", "minolta digital camera", "konica minolta digital camera",
        "sanyo digital camera",
        "traveler digital camera", "kodak digital still camera", "kodak action cam",
        "samsung camera pictures",
        "samsung digital camera", "samsung csc", "sony dsc", "minolta dsc", "epson dsc picture",
        "dcf 1.0",
        "konica photo image", "exif_jpeg_picture", "exif jpeg picture", "digital camera",
        "digital still camera",
    ]
}
