internal import PhotoCheck

/// The words of a caption form, in one language.
struct CaptionSheetWords {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    /// The sheet's name.
    var sheet: String { say("照片说明", "Captions") }

    /// Behind a running number, which is then no number that a photo may be called by.
    var point: String { say("、", ".") }

    /// Which notice the table is for.
    func title(_ profile: Profile) -> String {
        let notice = profile.notice.map { say("(\($0))", " (\($0))") } ?? ""
        return say("照片说明填写表 · ", "Photo captions · ") + CellText.cut(profile.title, to: 200) + notice
    }

    /// What the notice asks, in its own words, and how the table is filled in.
    func note(_ profile: Profile) -> String {
        [asked(profile), howTo].compactMap(\.self).joined(separator: "\n")
    }

    private func asked(_ profile: Profile) -> String? {
        let terms = (["caption.detailed", "caption.present", "caption.written"] as [RequirementID]).lazy
            .compactMap { profile.asked($0) }.first
        guard let quote = terms?.quote else { return nil }
        let clause = terms?.clause ?? ""
        return say("通知要求 \(clause):“\(quote)”。", "The notice asks, \(clause): “\(quote)”.")
    }

    private var howTo: String {
        say(
            "一张照片一行,填右边白色的格:在“时间、地点、人物、事由”各格里分别填写,或者在“说明”里写一两句完整的话,也可以都写;摄影者可以不填。灰色的格请不要改动,尤其是文件名。\n"
                + "填好后存盘,与照片放在同一个文件夹里一起报送。",
            "One row is one photo. Fill in the white cells: when, where, who and what happened, each in its own cell, or as one or "
                + "two whole sentences under Caption, or both; the photographer may stay empty. Leave the grey cells as they are, "
                + "above all the file names.\nSave the table and hand it in together with the photos, in the same folder."
        )
    }

    /// The header of a column.
    func header(_ column: CaptionColumn) -> String {
        switch column {
        case .number: say("序号", "No.")
        case .file: say("文件名", "File name")
        case .thumbnail: say("缩略图", "Thumbnail")
        case .taken: say("相机记录(EXIF)", "By the camera (EXIF)")
        case .found: say("照片里已有的文字", "Found in the photo")
        case .time: say("时间", "Time")
        case .place: say("地点", "Place")
        case .people: say("人物", "People")
        case .event: say("事由", "Event")
        case .caption: say("说明", "Caption")
        case .photographer: say("摄影者", "Photographer")
        }
    }
}
