/// The words around the findings of a text report: headings, counts and conclusions, both languages side by side.
///
/// Words of requirements and reasons stand in `Wording`.
struct ReportWords {
    let language: Language

    private func say(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }

    // MARK: Outcomes

    func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .met: say("合格", "PASS")
        case .review: say("待人工", "REVIEW")
        case .unmet: say("不合格", "FAIL")
        }
    }

    /// The word of a finding: as much as it weighs in the outcome, so `unmet` at level `review` is one for a person.
    func verdict(_ judged: JudgedRequirement) -> String {
        switch (judged.terms.level, judged.verdict) {
        case (.note, _), (.person, _): note
        case (_, .notExamined): notExamined
        default: outcome(Outcome.of(CollectionOfOne(judged)).outcome)
        }
    }

    var notExamined: String { say("未查", "UNREAD") }
    var note: String { say("提示", "NOTE") }

    // MARK: The key of an anonymous report

    var code: String { say("代号", "code") }
    func photoInReport(_ nouns: Profile.Nouns) -> String { nouns.photo + say("在报告中的名字", " in the report") }
    var submittedAs: String { say("报送的文件", "handed in as") }

    // MARK: The run

    func notice(_ header: RunHeader) -> String {
        guard let notice = header.notice else { return header.title }
        return "\(header.title)(\(notice))"
    }

    func status(_ status: String) -> String { say("配置状态:", "status of the profile: ") + status }

    func days(event: String?, deadline: String?) -> String? {
        let days = [
            event.map { say("活动日 ", "event day ") + $0 }, deadline.map { say("报送截止 ", "deadline ") + $0 },
        ]
        .compactMap(\.self)
        return days.isEmpty ? nil : days.joined(separator: say(",", ", "))
    }

    func reading(_ text: String) -> String { say("单位划分:", "Units: ") + text }

    func scope(_ scope: RunHeader.Scope) -> String {
        switch scope {
        case .headers:
            say(
                "检查范围:只读文件头和文字,未解码像素,尺寸是文件自己说的",
                "Scope: headers and texts only; pixels are not decoded, sizes are what the files claim")
        case .pixels: say("检查范围:文件头、文字和像素", "Scope: headers, texts and pixels")
        }
    }

    func totals(_ units: Int, _ photos: PhotoCounts, _ nouns: Profile.Nouns) -> String {
        let counts = [
            (outcome(.unmet), photos.unmet), (outcome(.review), photos.review), (outcome(.met), photos.met),
        ].map { "\($0.0) \($0.1)" }.joined(separator: say(",", ", "))
        let unread = photos.incomplete == 0 ? "" : say(";未查完 ", "; not fully examined ") + String(photos.incomplete)
        let gap = say("", " ")
        return "\(unit(nouns)) \(units),\(gap)\(photo(nouns)) \(photos.total):\(gap)\(counts)\(unread)"
    }

    /// The profile's nouns are in the profile's language; an English report uses them only when they are ASCII.
    func unit(_ nouns: Profile.Nouns) -> String { noun(nouns.unit, "units") }
    func photo(_ nouns: Profile.Nouns) -> String { noun(nouns.photo, "photos") }

    private func noun(_ noun: String, _ english: String) -> String {
        language == .en && !noun.utf8.allSatisfy { $0 < 0x80 } ? english : noun
    }

    // MARK: Lists

    var separator: String { say("、", ", ") }
    var colon: String { say(":", ": ") }
    func count(_ label: String, _ count: Int) -> String { "\(label)\(say("", " "))(\(count))" + colon }
    func more(_ count: Int) -> String { say(" 等,另有 \(count) 项", " and \(count) more") }
    var resultColumn: String { say("结果", "result") }
    var reasonsColumn: String { say("原因", "reasons") }
    var unfinished: String { say("未查完", "not fully examined") }
    var listedFiles: String { say("(逐个列出的文件)", "(files listed singly)") }
    var noPhotos: String { say("没有照片", "no photos") }
    func otherYear(_ year: Int) -> String { say("照片多为\(year)年", "mostly of \(year)") }
    func otherUnits(_ outcome: Outcome) -> String { say("其余", "other ") + self.outcome(outcome) }
    var causes: String { say("常见原因:", "Common causes:") }

    func cause(_ short: String, id: RequirementID, times: Int, units: Int, nouns: Profile.Nouns) -> String {
        say(
            "\(short) \(times) 次,\(units) 个\(unit(nouns))(\(id))",
            "\(short): \(Self.counted(times, "times")), \(Self.counted(units, unit(nouns))) (\(id))")
    }

    /// `2 units`, `1 unit`.
    private static func counted(_ count: Int, _ plural: String) -> String {
        count == 1 && plural.hasSuffix("s") ? "1 \(plural.dropLast())" : "\(count) \(plural)"
    }

    var notChecked: String { say("未检查", "Not checked") }
    var forAPerson: String { say("须由人判断", "For a person") }
    var leftOver: String { say("未读的文件", "Files not read") }

    func ignored(_ count: Int) -> String {
        say("系统文件 \(count) 个,已忽略", "System files ignored: \(count)")
    }

    // MARK: Details

    func clause(_ clause: String, quote: String?) -> String {
        clause + (quote.map { say("“\($0)”", " “\($0)”") } ?? "")
    }
    func mend(_ text: String) -> String { say("改法:", "Mend: ") + text }
    /// Which elements of a caption were told by the unit and by the clock.
    func inferred(_ elements: [CaptionElement]) -> String {
        let parts = elements.compactMap { element in
            switch element {
            case .time: say("时间取自拍摄日期", "time from the day of exposure")
            case .place: say("地点取自单位", "place from the unit")
            case .people, .event: nil
            }
        }
        return say("推定:", "Inferred: ") + parts.joined(separator: say(",", ", "))
    }

    /// The words of a caption that prove each element, one part an element.
    func elements(_ parts: [String]) -> String { say("要素:", "Elements: ") + parts.joined(separator: "  ") }
    func proof(_ element: String, _ words: [String], isInherited: Bool) -> String {
        let source = isInherited ? say("(取自组合说明)", " (from the group's caption)") : ""
        return say("\(element)“\(words.joined(separator: "”“"))”", "\(element) “\(words.joined(separator: "”, “"))”")
            + source
    }
    /// What a person should know about the reading of a caption.
    func warning(_ text: String) -> String { say("注意:", "Note: ") + text }
    func encoding(_ name: String) -> String { say("\(name) 编码", "in \(name)") }

    var comma: String { say(",", ", ") }
    func caption(_ text: String, source: String) -> String {
        say("说明(\(source)):", "Caption (\(source)): ") + text
    }
    func named(_ name: String) -> String { say("(扩展名是 .\(name))", " (named .\(name))") }
    func nameGuess(_ encoding: String) -> String {
        say("文件名不是UTF-8,按\(encoding)读", "name is not UTF-8, read as \(encoding)")
    }
    var seeDetails: String {
        say(
            "逐张说明:加 --details,或加 --output 报告.json;要求的解释:photocheck explain --all",
            "Each photo: --details or --output report.json. What is asked: photocheck explain --all")
    }

    func whatIf(_ answer: WhatIfAnswer, now: PhotoCounts, nouns: Profile.Nouns) -> String {
        func change(_ outcome: Outcome, _ before: Int, _ after: Int) -> String {
            "\(self.outcome(outcome)) \(before)→\(after)"
        }
        let photos = [
            change(.unmet, now.unmet, answer.photos.unmet), change(.review, now.review, answer.photos.review),
            change(.met, now.met, answer.photos.met),
        ].joined(separator: say(",", ", "))
        let count = answer.changedVerdicts
        return say(
            "假如 \(answer.question):\(count)个结论会变;\(photo(nouns)):\(photos)",
            "What if \(answer.question): \(count) verdicts would change; \(photo(nouns)): \(photos)")
    }

    // MARK: Conclusions (contracts, "Exit codes")

    var interrupted: String {
        say("已中断:以上只是部分结果,不能作为结论", "Interrupted: this is a part of the result and no conclusion")
    }
    var nothing: String { say("没有可检查的照片,不算合格", "No photo to check, which is not a pass") }
    var incomplete: String {
        say("未查完:有文件未能检查,不能视为合格", "Incomplete: something could not be examined and cannot be taken as passed")
    }
    func failed(photos: Int, others: Int, reviews: Int, nouns: Profile.Nouns) -> String {
        var parts = [say("发现不合格", "Failures found")]
        if photos > 0 { parts.append("\(photo(nouns)) \(photos)") }
        if others > 0 { parts.append(say("整体要求 \(others)", "whole submissions \(others)")) }
        let failures = parts[0] + say(":", ": ") + parts[1...].joined(separator: say(",", ", "))
        return reviews == 0 ? failures : failures + say(";另有\(reviews)项待人工", "; \(reviews) for a person")
    }
    func reviews(_ count: Int) -> String {
        say(
            "未发现不合格;\(count)项待人工,不能视为全部合格",
            "No failure found; \(count) for a person, so not all can be taken as passed")
    }
    var headersOnly: String {
        say("仅查文件头:未发现不合格,不等于合格", "Headers only: no failure found, which is not a pass")
    }
    // MARK: Before sending

    var readyToSend: String { say("可以报送", "Ready to send") }
    var lookYourself: String {
        say(
            "没有查到要改的,但有文件未能检查:请自己打开看过再报送",
            "Nothing found to mend, but something was not read: look at it before you send")
    }

    var allMet: String { say("全部合格", "All passed") }
}
