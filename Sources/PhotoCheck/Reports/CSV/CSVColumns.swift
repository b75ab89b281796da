import ImageFacts

/// The columns of the table of photos.
enum CSVColumn: CaseIterable {
    case unit, file, outcome, unread, findings, mend, format, width, height, bytes, taken, camera, caption, source
    case time, place, people, event

    /// Its header.
    func head(_ words: ReportWords, _ wording: Wording, _ nouns: Profile.Nouns) -> String {
        func say(_ zh: String, _ en: String) -> String { wording.say(zh: zh, en: en) }
        return switch self {
        case .unit: words.unit(nouns)
        case .file: say("文件", "file")
        case .outcome: words.resultColumn
        case .unread: words.unfinished
        case .findings: words.reasonsColumn
        case .mend: say("改法", "mend")
        case .format: say("格式", "format")
        case .width: say("宽(像素)", "width in pixels")
        case .height: say("高(像素)", "height in pixels")
        case .bytes: say("字节", "bytes")
        case .taken: say("拍摄时间", "taken")
        case .camera: say("相机", "camera")
        case .caption: say("说明", "caption")
        case .source: say("说明出处", "caption from")
        case .time: wording.element(.time)
        case .place: wording.element(.place)
        case .people: wording.element(.people)
        case .event: wording.element(.event)
        }
    }

    /// What stands in it for a photo; the unit is known later.
    func text(_ result: PhotoResult, _ words: ReportWords, _ wording: Wording) -> String {
        let photo = result.photo
        let facts = photo.facts
        func elements(_ element: CaptionElement) -> String {
            photo.caption?.elements[element].joined(separator: words.separator) ?? ""
        }
        return switch self {
        case .unit: ""
        case .file: photo.shown
        case .outcome: words.outcome(result.outcome)
        case .unread: result.incomplete ? words.notExamined : ""
        case .findings: Self.findings(result.verdicts, wording)
        case .mend: Self.mends(result.verdicts, wording)
        case .format: facts.map { wording.format($0.format) } ?? ""
        case .width: facts?.displayedSize.map { String($0.width) } ?? ""
        case .height: facts?.displayedSize.map { String($0.height) } ?? ""
        case .bytes: facts.map { String($0.bytes) } ?? ""
        case .taken: facts?.taken?.written ?? ""
        case .camera: [facts?.camera?.make, facts?.camera?.model].compactMap(\.self).joined(separator: " ")
        case .caption: photo.caption?.trimmed ?? ""
        case .source: photo.caption.map { PhotoLine.source($0, words, wording) } ?? ""
        case .time: elements(.time)
        case .place: elements(.place)
        case .people: elements(.people)
        case .event: elements(.event)
        }
    }

    /// What was found, a sentence each.
    static func findings(_ verdicts: [JudgedRequirement], _ wording: Wording) -> String {
        joined(
            verdicts.map {
                $0.verdict.finding == nil ? "" : wording.title($0.requirement) + ":" + wording.sentence(for: $0)
            })
    }

    /// How to mend it, a sentence each, none twice.
    static func mends(_ verdicts: [JudgedRequirement], _ wording: Wording) -> String {
        joined(verdicts.map(wording.mend))
    }

    private static func joined(_ texts: [String]) -> String {
        var said: [String] = []
        for text in texts where !text.isEmpty && !said.contains(text) { said.append(text) }
        return said.joined(separator: " | ")
    }
}
