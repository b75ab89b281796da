/// What English says about the requirements of photos, submissions and runs; the captions' stand in `CaptionWording`.
enum RequirementWordingEN {
    static let table: [RequirementID: RequirementWording] = [
        MinimumSize.id: RequirementWording(
            title: "size",
            asks:
                "The photo is large enough: width and height, upright or lying, or the area, long side or bytes that the notice names.",
            judged:
                "Width and height are those of the photo as shown, after the turn that the camera recorded. Decoded rows prove them; in a run of headers alone they are what the file claims. A file too small to hold the pixels it claims is for a person.",
            reasons: sizeClaim.merging([
                "tooSmall": ReasonWording(
                    short: "too small",
                    says: "{found.width} pixels wide and {found.height} high; {wanted|size} are asked.",
                    mend:
                        "Send the original from the camera or phone, not a copy shrunk by a messenger; do not enlarge it with software."
                ),
                "noneReached": ReasonWording(
                    short: "too small",
                    says:
                        "{found.width} pixels wide and {found.height} high, {found.bytes} bytes; {wanted|size} are asked.",
                    mend:
                        "Send the original from the camera or phone, not a copy shrunk by a messenger; do not enlarge it with software."
                ),
            ]) { _, own in own }),
        PhotoIntact.id: RequirementWording(
            title: "intact",
            asks: "The photo can be opened whole, to its last row.",
            judged:
                "Every row is decoded. An empty file, a web page or another thing, a picture that cannot be decoded and one that lacks rows do not meet it. A missing end marker alone, and a lower part of one grey, are for a person; data behind the end (motion photos) do no harm. In a run of headers alone a sound header proves nothing about the rows below it: not checked.",
            reasons: [
                "empty": ReasonWording(
                    short: "empty file", says: "The file is empty, 0 bytes.",
                    mend: "Copy or export the photo again and send it."),
                "notAnImage": ReasonWording(
                    short: "not a photo", says: "The content is {found.format|format}, not a photo.",
                    mend:
                        "Send the photo itself; when saving from a web page or messenger, save the picture and not the page."
                ),
                "undecodable": ReasonWording(
                    short: "cannot be decoded",
                    says: "The header is damaged and cannot be decoded ({found.code|codec}).",
                    mend: "Export the photo again from the camera or phone and send it."),
                "truncated": ReasonWording(
                    short: "cut off",
                    says:
                        "The file is cut off: it has {found.bytes} bytes, and what should follow at byte {found.offset} is missing.",
                    mend: "Copying or sending probably broke off; send the whole file again."),
                "endMissing": ReasonWording(
                    short: "no end marker",
                    says:
                        "The file has {found.bytes} bytes and no end marker; the picture may be whole or lack its last part.",
                    mend: "Open the photo and see whether it is whole; if not, send the original again."),
                "rowsLost": ReasonWording(
                    short: "rows missing",
                    says:
                        "Of {found.rows} rows the upper {found.lostFrom} are whole; {found.lostRows} are lost, about {found.lostPercent} % of the picture ({found.code|codec}).",
                    mend: "Copying or sending probably broke off; copy the whole file again from the camera or phone."),
                "detailLost": ReasonWording(
                    short: "detail missing",
                    says:
                        "The file is cut off: a picture stored in steps, of which the last ones are missing; from row {found.coarseFrom} of {found.rows} on it lacks detail.",
                    mend: "Copying or sending probably broke off; copy the whole file again from the camera or phone."),
                "corrupt": ReasonWording(
                    short: "damaged data",
                    says:
                        "The file has {found.bytes} bytes, and the picture's data are damaged ({found.code|codec}); nobody can say which rows.",
                    mend: "Copy the photo again from the camera or phone and send it."),
                "grayTail": ReasonWording(
                    short: "grey lower part",
                    says:
                        "The lowest {found.grayRows} rows, about {found.grayPercent} %, are of one grey: a photo that was incomplete may have been saved again.",
                    mend: "Open the photo and see whether it is whole; if not, send the original again."),
                "notDecoded": ReasonWording(
                    short: "not decoded", says: "There was no memory left to decode the picture.",
                    mend: "Close other programs and check again."),
                "overLimit": overLimit,
            ]),
        PhotoFormat.id: RequirementWording(
            title: "format",
            asks: "The photo is of an accepted format; a JPEG or a PNG where none is named.",
            judged:
                "By content, never by the extension; an extension that disagrees is only noted and changes nothing. Where the notice names no format, other picture formats are for a person.",
            reasons: [
                "otherFormat": ReasonWording(
                    short: "neither JPEG nor PNG",
                    says: "The content is {found.format|format}; asked is one of {wanted.formats|format}.",
                    mend: "Send a JPEG, or the original from the camera."),
                "notAccepted": ReasonWording(
                    short: "format not accepted",
                    says: "The content is {found.format|format}; accepted are {wanted.formats|format}.",
                    mend: "Export the photo in an accepted format; another extension alone changes nothing."),
                "pasted": ReasonWording(
                    short: "pasted into a document, ask for the file",
                    says:
                        "The photo is pasted into a document (picture {found.number}); word processors shrink and rewrite what is pasted.",
                    mend: "Send the photo's own file from the camera or phone as well."),
            ]),
        EventDate.id: RequirementWording(
            title: "day taken",
            asks: "The photo was taken on the day of the event, or within the days that the notice names.",
            judged:
                "By the date that the camera recorded; without one there is no answer. Where most photos are of another year this is said once for the unit.",
            reasons: [
                "otherDay": ReasonWording(
                    short: "not taken on the day",
                    says: "The camera recorded {found.day}; the event was on {wanted.day}.",
                    mend: "Make sure that the photo is of this event; if the camera's clock was wrong, say so."),
                "tooEarly": ReasonWording(
                    short: "taken too early",
                    says: "The camera recorded {found.day}; nothing before {wanted.from} is accepted.",
                    mend: "Send a photo from the days that are asked for; if the camera's clock was wrong, say so."),
                "tooLate": ReasonWording(
                    short: "taken too late",
                    says: "The camera recorded {found.day}; nothing after {wanted.to} is accepted.",
                    mend: "Send a photo from the days that are asked for; if the camera's clock was wrong, say so."),
            ]),
        SubmissionPhotos.id: RequirementWording(
            title: "photos handed in",
            asks: "The unit handed in photos, as many as asked.",
            judged:
                "By counting photos in the unit's folder. With too few, and with archives, mails, documents or folders that were not opened, there is no conclusion.",
            reasons: [
                "none": ReasonWording(
                    short: "no photos", says: "No photos ({found.photos} found, at least {wanted.photos} asked).",
                    mend: "Send photos of the event."),
                "tooFew": ReasonWording(
                    short: "too few photos", says: "{found.photos} photos; at least {wanted.min} are asked.",
                    mend: "Send more photos."),
                "tooMany": ReasonWording(
                    short: "too many photos", says: "{found.photos} photos; at most {wanted.max} are allowed.",
                    mend: "Choose among them and hand in again."),
                "containerNotRead": ReasonWording(
                    short: "files not opened, photos not seen",
                    says:
                        "There are too few photos as files; these were not read, and photos may lie in them: {found.files}.",
                    mend: "Ask for them whole and without a password, or for the photos themselves."),
                "unreadable": ReasonWording(
                    short: "unreadable, photos not seen",
                    says: "Too few photos were read; these could not be opened: {found.files}.",
                    mend: "See to the permissions, or copy them again, and check again."),
            ]),
        SubmissionDeadline.id: RequirementWording(
            title: "deadline",
            asks: "The submission arrived before the day that the notice names.",
            judged:
                "In the notice's time zone, by the time that the receiving host wrote on the mail, else the mail's own date, else the arrival list (--arrivals); the time of a file is none. Where the notice does not say whether the day itself is in time, that day is for a person. Without any mail and without a list it is not checked.",
            reasons: [
                "late": ReasonWording(
                    short: "late",
                    says:
                        "It arrived {found.arrived} ({found.evidence|evidence}); asked before {wanted.before}, late by {found.lateSeconds|duration}.",
                    mend: "Say why it is late; where the time is wrong, put the right one into the arrival list."),
                "partlyLate": ReasonWording(
                    short: "partly late",
                    says:
                        "It arrived in several parts, the last {found.arrived} ({found.evidence|evidence}); asked before {wanted.before}, late by {found.lateSeconds|duration}.",
                    mend: "Have a person see whether what came late adds to the rest or replaces it."),
                "lastDay": ReasonWording(
                    short: "on the last day",
                    says:
                        "It arrived {found.arrived} ({found.evidence|evidence}); the notice asks for it before {wanted.before} and does not say whether that day is in time.",
                    mend: "Have a person decide whether that day is in time."),
                "unknown": ReasonWording(
                    short: "arrival unknown",
                    says: "No mail and no list says when it arrived; asked before {wanted.before}.",
                    mend: "Hand over the mail itself (.eml), or put the time into the arrival list (--arrivals)."),
            ]),
        RosterMissing.id: RequirementWording(
            title: "missing units",
            asks: "Every unit on the roster handed something in.",
            judged:
                "By the roster named with --units: a unit's name, one of its aliases, or a short form that means one unit alone; of a mail its address, subject and signature. Without a roster nothing is compared and nothing inferred.",
            reasons: [
                "missing": ReasonWording(
                    short: "nothing handed in", says: "{wanted.unit}: nothing was found.",
                    mend:
                        "Remind the unit; if it handed in under another name, write that name after a tab on its line of the roster."
                ),
                "missingLike": ReasonWording(
                    short: "probably handed in",
                    says: "{wanted.unit}: nothing of this name; {found.unit} is nearly so called.",
                    mend:
                        "If it is the same unit, rename the folder, or write this name after a tab on the unit's line."),
            ]),
        RosterUnknown.id: RequirementWording(
            title: "unknown units",
            asks: "Every unit that handed in is on the roster.",
            judged:
                "By the roster named with --units. A name that is not on it most often is another way of writing one, so a person decides.",
            reasons: [
                "unknown": ReasonWording(
                    short: "not on the roster", says: "{found.unit}: not on the roster.",
                    mend: "Find out which unit it is; write the name into the roster where needed."),
                "again": ReasonWording(
                    short: "handed in more than once", says: "{wanted.unit}: handed in more than once.",
                    mend: "Find out which submission counts; origins in the JSON report lists them."),
                "otherNamed": ReasonWording(
                    short: "another unit is named, too",
                    says: "{found.submission}: taken for {wanted.unit}, and it also names {found.others}.",
                    mend: "Find out whose submission it is."),
                "unknownLike": ReasonWording(
                    short: "not on the roster, nearly a name on it",
                    says: "{found.unit}: not on the roster; the nearest name on it is {wanted.unit}.",
                    mend:
                        "If it is the same unit, rename the folder, or write this name after a tab on the unit's line."),
            ]),
    ]

    /// The reasons that every requirement of photos shares.
    static let common: [String: ReasonWording] = [
        "unreadable": ReasonWording(
            short: "unreadable", says: "The file could not be read: {found.code|errno}.",
            mend: "See to permissions, disk or network and check again; if it still cannot be read, send it again."),
        "vanished": ReasonWording(
            short: "vanished", says: "The file was there when the folder was listed, and is gone now.",
            mend: "Check again when copying has ended."),
        "changed": ReasonWording(
            short: "changed during the check",
            says: "The file changed during the check, so what was read proves nothing.",
            mend: "Check again when copying has ended."),
        "noFile": ReasonWording(
            short: "not a file", says: "This is a folder, a pipe or a device, and no photo's file.",
            mend: "Name the photo's file itself, or check the folder."),
        "locked": ReasonWording(
            short: "in a locked document",
            says: "The photo lies in a document or archive with a password, and cannot be read.",
            mend: "Remove the password, or send the photo by itself."),
        "memberDamaged": ReasonWording(
            short: "in a damaged document",
            says: "The document or archive that holds the photo is damaged where it lies ({found.detail}).",
            mend: "Send that file again, or the photo by itself."),
        "notBuilt": ReasonWording(
            short: "documents not read",
            says: "This program was built without what reads documents and archives ({found.trait}).",
            mend: "Check again with a program that has it, or send the photo by itself."),
        "notInstalled": ReasonWording(
            short: "reader not installed",
            says: "What reads this document or archive is not on this machine ({found.package}).",
            mend: "Install {found.package} and check again, or send the photo by itself."),
        "noMemory": ReasonWording(
            short: "no memory", says: "There was no memory left when the photo was to be read.",
            mend: "Close other programs and check again."),
        "overLimit": overLimit,
    ]

    /// The reasons that every requirement of sizes shares.
    static let sizeClaim: [String: ReasonWording] = [
        "noSize": ReasonWording(
            short: "no size",
            says: "The content is {found.format|format}, and no usable size can be read; {wanted|size} are asked.",
            mend: "Export the photo again from the camera or phone, and open it before you send it."),
        "formatNotRead": ReasonWording(
            short: "format not read, size unknown",
            says:
                "The content is {found.format|format}, whose size this version does not read; {wanted|size} are asked.",
            mend: "Send a JPEG, or have a person look at the size."),
        "tooFewBytes": ReasonWording(
            short: "file too small for its size",
            says:
                "The header claims {found.width}x{found.height} pixels, but there are only {found.pixelBytes} bytes for them where {found.leastPixelBytes} are the least; {wanted|size} are asked.",
            mend: "Open the photo and see whether it is whole; if not, send the original again."),
        "overLimit": overLimit,
    ]

    static let overLimit = ReasonWording(
        short: "over a limit",
        says: "Over a limit ({found.limit|limit}, allowed {wanted.allowed}); the file was not examined to its end.",
        mend: "Such files are rare: have a person open it, or export it again.")

    /// What profiles may ask and this version does not judge.
    static let later: [RequirementID: RequirementWording] = [
        "subject.people": unjudged(
            "what is shown", "A unit's photos show mainly its leaders with the public.",
            "This is said of all photos of a unit and not of each; only a person can judge it."),
        "summary.effect": unjudged(
            "effect", "The summary shows the scale and the effect of the event.", "Only a person can judge it."),
    ]

    private static func unjudged(_ title: String, _ asks: String, _ judged: String) -> RequirementWording {
        RequirementWording(title: title, asks: asks, judged: judged)
    }
}
