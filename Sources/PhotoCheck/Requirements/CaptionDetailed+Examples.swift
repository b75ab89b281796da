internal import Bytes
internal import ImageFacts

extension CaptionDetailed {
    private static let morning = CaptureTime(year: 2012, month: 5, day: 15, hour: 9, minute: 12, second: 0)

    /// Its documentation and its tests.
    public static let examples: [Example<Self>] = [
        Example(
            title: "who, what, where and when", rule: Self(),
            photo: .captioned(texts: [.exifImageDescription: "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"]), verdict: .met),
        Example(
            title: "the unit tells the place, EXIF the day", rule: Self(),
            photo: .captioned(texts: [.iptcCaption: "技术员为村民修理锯木机"], taken: morning), verdict: .met),
        Example(
            title: "neither people nor event", rule: Self(), photo: .captioned(texts: [.iptcCaption: "岫岩宾馆门前的展板"]),
            verdict: .unmet),
        Example(
            title: "no people, no time", rule: Self(), photo: .captioned(texts: [.exifXPTitle: "政务公开日活动"]),
            verdict: .review),
        Example(
            title: "a clock that was never set tells no day", rule: Self(),
            photo: .captioned(
                texts: [.iptcCaption: "技术员为村民修理锯木机"],
                taken: CaptureTime(year: 2008, month: 1, day: 1, hour: 0, minute: 3, second: 0)),
            verdict: .review),
        Example(
            title: "a clock that is years from the event tells no day", rule: Self(),
            photo: .captioned(
                texts: [.iptcCaption: "技术员为村民修理锯木机"],
                taken: CaptureTime(year: 2025, month: 5, day: 15, hour: 9, minute: 3, second: 0)),
            unit: UnitContext(name: "苏子沟镇", eventYears: 2012...2012), verdict: .review),
        Example(
            title: "people and event in words that are not known", rule: Self(),
            photo: .captioned(texts: [.iptcCaption: "瑞雪兆丰年里的新气象"]), verdict: .review),
        Example(
            title: "it says that there is nobody", rule: Self(),
            photo: .captioned(texts: [.iptcCaption: "No people, no event"]), verdict: .review),
        Example(
            title: "cut at a limit before all is said", rule: Self(),
            photo: .captioned(texts: [.iptcCaption: "岫岩宾馆"], doubts: [.cut]), verdict: .notExamined),
        Example(
            title: "cut at a limit, behind which it may be taken back", rule: Self(),
            photo: .captioned(texts: [.iptcCaption: "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"], doubts: [.cut]), verdict: .notExamined),
        Example(
            title: "nothing may be inferred", rule: Self(inferredPlace: .none, inferredTime: .none),
            photo: .captioned(texts: [.iptcCaption: "技术员为村民修理锯木机"], taken: morning), verdict: .review),
        Example(
            title: "only people and event are asked for", rule: Self(time: .off, place: .off),
            photo: .captioned(texts: [.iptcCaption: "技术员为村民修理锯木机"]), verdict: .met),
        Example(
            title: "bytes that could not all be read", rule: Self(),
            photo: .captioned(
                texts: [.exifImageDescription: "5月15日,县长在岫岩宾馆门前解答群众的政策\u{FFFD}询"], doubts: [.replaced(count: 1)]),
            verdict: .review),
        Example(
            title: "a text for screen readers", rule: Self(),
            photo: .captioned(texts: [.xmpExtDescription: "5月15日,县长在岫岩宾馆门前解答群众的政策咨询"]), verdict: .review),
        Example(
            title: "a bare title, and a list with rows that no photo was found for", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "岫岩宾馆"]),
            unit: UnitContext(name: "苏子沟镇", uncertainLists: [SubmittedPath("苏子沟镇/照片说明.xlsx")]),
            verdict: .review),
        Example(
            title: "a bare title, and a spreadsheet with a password", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "岫岩宾馆"]),
            unit: UnitContext(name: "苏子沟镇", unread: [.lockedExample]), verdict: .review),
        Example(
            title: "a bare title in a HEIC, whose fields are not read", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "岫岩宾馆"], format: .heic), verdict: .review),
        Example(
            title: "a bare title beside XMP that is not well-formed", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "岫岩宾馆"], problem: .xml), verdict: .review),
        Example(
            title: "a bare title, and a sidecar that cannot be read", rule: Self(),
            photo: .captioned(texts: [.exifXPTitle: "岫岩宾馆"], sidecars: [.unreadableExample]), verdict: .review),
        Example(title: "no caption", rule: Self(), photo: .captioned(), verdict: nil),
    ]
}
