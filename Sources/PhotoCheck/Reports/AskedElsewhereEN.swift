/// What English says about the requirements that the notice of the openness day does not know and other notices ask for.
enum AskedElsewhereEN {
    static let table: [RequirementID: RequirementWording] = [
        SizeRange.id: RequirementWording(
            title: "range of sizes",
            asks: "Width, height, long side, short side or area lie between the asked bounds, or are exactly as asked.",
            judged:
                "Width and height are those of the photo as shown, after the turn that the camera recorded. They come from the file's header; the rows are not decoded yet.",
            reasons: RequirementWordingEN.sizeClaim.merging([
                "outside": ReasonWording(
                    short: "wrong size",
                    says: "{found.width} pixels wide and {found.height} high; {wanted|size} are asked.",
                    mend: "Crop or export the photo at the asked size.")
            ]) { _, own in own }),
        SizeRatio.id: RequirementWording(
            title: "ratio of sides",
            asks: "The long side is to the short one as asked.",
            judged:
                "Upright or lying. Sides are whole pixels, so one pixel of rounding is allowed, and the profile's tolerance beside it.",
            reasons: RequirementWordingEN.sizeClaim.merging([
                "otherRatio": ReasonWording(
                    short: "wrong ratio",
                    says: "{found.width} pixels wide and {found.height} high; {wanted|size} are asked.",
                    mend: "Crop the photo to the asked ratio; do not stretch it.")
            ]) { _, own in own }),
        SizeOrientation.id: RequirementWording(
            title: "orientation",
            asks: "The photo is upright, lying or square, as asked.",
            judged: "By the photo as shown, after the turn that the camera recorded.",
            reasons: RequirementWordingEN.sizeClaim.merging([
                "otherOrientation": ReasonWording(
                    short: "wrong orientation",
                    says: "{found.width} pixels wide and {found.height} high; {wanted|size} are asked.",
                    mend: "Turn the photo and export it, or choose another.")
            ]) { _, own in own }),
        FileBytes.id: RequirementWording(
            title: "file size",
            asks: "The file has neither fewer nor more bytes than asked.",
            judged: "KB is 1,000 bytes, KiB 1,024; what the notice means stands in its profile.",
            reasons: [
                "tooSmall": ReasonWording(
                    short: "file too small",
                    says: "The file has {found.bytes|bytes}; at least {wanted.min|bytes} are asked.",
                    mend: "Export it at a better quality, or send the original."),
                "tooLarge": ReasonWording(
                    short: "file too large",
                    says: "The file has {found.bytes|bytes}; at most {wanted.max|bytes} are allowed.",
                    mend: "Export it again at a lower quality or size."),
            ]),
        FileName.id: RequirementWording(
            title: "file name",
            asks: "The file is called as asked.",
            judged:
                "By the name without its extension. In brackets stands what is to be filled in, * is any text; [unit] must be the unit that hands in.",
            reasons: [
                "otherName": ReasonWording(
                    short: "wrong file name",
                    says: "The file is called “{found.name}”; asked is “{wanted.pattern|pattern}”.",
                    mend: "Rename the file as asked."),
                "otherUnit": ReasonWording(
                    short: "another unit in the file name",
                    says: "“{found.name}” names “{found.unit}”, but “{wanted.unit}” handed it in.",
                    mend: "Find out whose photo it is, and rename or move it."),
            ]),
        OriginalEXIF.id: RequirementWording(
            title: "camera data",
            asks: "The file still holds what the camera wrote into it (EXIF).",
            judged:
                "By the asked fields. Messengers remove them; that they are there does not prove that nothing was changed.",
            reasons: [
                "missingFields": ReasonWording(
                    short: "no camera data", says: "Not in the file: {wanted.missing|field}.",
                    mend:
                        "Send the original from the camera or phone by mail or cloud storage, not through a messenger."),
                "formatNotRead": ReasonWording(
                    short: "format not read, camera data unknown",
                    says:
                        "The content is {found.format|format}, whose camera data this version does not read: {wanted.missing|field}.",
                    mend: "Send a JPEG, or have a person look."),
                "metadataNotRead": ReasonWording(
                    short: "camera data damaged",
                    says: "The camera data could not be read to its end; not seen: {wanted.missing|field}.",
                    mend: "Send the original from the camera, or have a person look."),
            ]),
        CaptionLength.id: RequirementWording(
            title: "length of the caption",
            asks: "The caption has as many Chinese characters or words as asked.",
            judged:
                "Chinese characters alone count, without punctuation, digits and letters; words are those of other scripts. No caption has 0 where a least number is asked.",
            reasons: CaptionWording.hidden(.en).merging([
                "tooFewHanzi": ReasonWording(
                    short: "caption too short",
                    says: "The caption has {found.count} Chinese characters; at least {wanted.min} are asked.",
                    mend: "Write more."),
                "tooManyHanzi": ReasonWording(
                    short: "caption too long",
                    says: "The caption has {found.count} Chinese characters; at most {wanted.max} are allowed.",
                    mend: "Write less."),
                "tooFewWords": ReasonWording(
                    short: "caption too short",
                    says: "The caption has {found.count} words; at least {wanted.min} are asked.", mend: "Write more."),
                "tooManyWords": ReasonWording(
                    short: "caption too long",
                    says: "The caption has {found.count} words; at most {wanted.max} are allowed.", mend: "Write less."),
            ]) { _, own in own }),
        SubmissionGroups.id: RequirementWording(
            title: "series",
            asks: "Each sub-folder, which is a series, holds as many photos as asked, and there are as many of them.",
            judged: "A sub-folder is a series; photos beside the sub-folders belong to none.",
            reasons: [
                "tooFewPhotos": ReasonWording(
                    short: "series too short",
                    says: "{found.groups}: {found.photos} photos; at least {wanted.min} a series are asked.",
                    mend: "Add photos to the series."),
                "tooManyPhotos": ReasonWording(
                    short: "series too long",
                    says: "{found.groups}: {found.photos} photos; at most {wanted.max} a series are allowed.",
                    mend: "Choose among the photos of the series."),
                "tooFewGroups": ReasonWording(
                    short: "too few series", says: "{found.groups} series; at least {wanted.min} are asked.",
                    mend: "Put each series into a sub-folder, and hand in more."),
                "tooManyGroups": ReasonWording(
                    short: "too many series", says: "{found.groups} series; at most {wanted.max} are allowed.",
                    mend: "Choose among them and hand in again."),
                "containerNotRead": ReasonWording(
                    short: "files not opened, photos not seen",
                    says:
                        "The series are too few or too short; this version does not open these, and photos may lie in them: {found.files}.",
                    mend: "Take the photos out and put them into the sub-folder."),
                "unreadable": ReasonWording(
                    short: "unreadable, photos not seen",
                    says: "The series are too few or too short; these could not be opened: {found.files}.",
                    mend: "See to the permissions, or copy them again, and check again."),
            ]),
    ]
}
