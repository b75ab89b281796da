import Bytes
import ImageFacts

/// One file for people: a line a fact, and under each caption a line about it.
///
/// Values that stand in JSON as ids keep them beside the words.
struct TextInspection {
    let style: TextStyle

    init(_ style: TextStyle) {
        self.style = style
    }

    func lines(_ photo: Photo) -> [String] {
        var lines = [TerminalText.escape(photo.path.shown)]
        switch photo.examination {
        case .facts(let facts): lines += self.lines(facts)
        case .failed(let failure): lines += row("读不了", "not readable", wording.failure(failure))
        }
        for caption in photo.captions { lines += self.lines(caption) }
        return lines
    }

    var wording: Wording { style.wording }

    private func lines(_ facts: PhotoFacts) -> [String] {
        var lines = row("格式", "format", wording.format(facts.format))
        lines += row("字节数", "bytes", String(facts.bytes))
        if let size = facts.storedSize { lines += row("存储尺寸", "stored size", "\(size.width)x\(size.height)") }
        if let size = facts.displayedSize { lines += row("显示尺寸", "displayed size", "\(size.width)x\(size.height)") }
        if let orientation = facts.orientation { lines += row("方向(EXIF)", "orientation", String(orientation)) }
        let pixels = [
            facts.bits.map { wording.say(zh: "每分量\($0)位", en: "\($0) bits a component") },
            facts.components.map { wording.say(zh: "分量\($0)个", en: "components: \($0)") },
            facts.colorSpace.map(wording.colorSpace), facts.coding.map(wording.coding),
        ].compactMap(\.self)
        if !pixels.isEmpty { lines += row("像素", "pixels", list(pixels)) }
        let camera = [facts.camera?.make, facts.camera?.model].compactMap(\.self)
        if !camera.isEmpty { lines += row("相机", "camera", camera.joined(separator: " / ")) }
        if let software = facts.software { lines += row("软件", "software", software) }
        if let taken = facts.taken {
            lines += row("拍摄时间", "taken", taken.written + (taken.writtenOffset ?? ""))
        }
        if facts.format.isPicture { lines += self.lines(facts.provenance) }
        if facts.format.isPicture {
            lines += row("画面", "picture", wording.integrity(facts.integrity))
            for note in facts.codecNotes {
                let place = note.row.map { list(["", wording.say(zh: "第\($0)行", en: "row \($0)")]) } ?? ""
                lines += row("解码", "decoding", wording.codec(note.name) + place)
            }
            if let rows = facts.grayRows {
                lines += row("下部全灰", "grey lower part", wording.say(zh: "\(rows)行", en: "\(rows) rows"))
            }
        }
        if let pixels = facts.pixels { lines += self.lines(pixels) }
        if let digest = facts.sha256 { lines += row("SHA-256", "SHA-256", digest) }
        if let problem = facts.problem { lines += row("文件头", "header", wording.problem(problem)) }
        for problem in facts.metadataProblems {
            let place = problem.offset.map { list(["", byte($0)]) } ?? ""
            lines += row("元数据", "metadata", wording.problem(problem) + place)
        }
        return lines
    }

    /// What the file says of its way from the camera.
    private func lines(_ provenance: Provenance) -> [String] {
        var lines = row(
            "曝光参数", "exposure",
            wording.say(zh: provenance.hasExposure ? "有" : "无", en: provenance.hasExposure ? "yes" : "none"))
        if let thumbnail = provenance.thumbnail {
            lines += row("内嵌小图", "small picture", "\(thumbnail.size.width)x\(thumbnail.size.height)")
        }
        if let quality = provenance.standardQuality {
            lines += row(
                "压缩表", "tables", wording.say(zh: "通用,质量\(quality)(1至100)", en: "common, quality \(quality) (1 to 100)"))
        }
        if !provenance.marks.isEmpty {
            lines += row("软件痕迹", "marks", list(provenance.marks.map { "\(wording.mark($0)) (\($0.rawValue))" }))
        }
        return lines
    }

    private func lines(_ caption: Caption) -> [String] {
        var about = [caption.encoding?.rawValue, wording.match(caption.match)].compactMap(\.self)
        if let file = caption.file { about.append(file.shown) }
        if let place = caption.place { about.append(wording.place(place)) }
        if let offset = caption.offset { about.append(byte(offset)) }
        about += caption.doubts.map(wording.doubt)
        switch caption.writing {
        case .written: break
        case .notWritten(let why): about.append("\(wording.writing(why)) (\(why.rawValue))")
        case .doubtful(let why): about.append("\(wording.writing(why)) (\(why.rawValue))")
        }
        if caption.counts { about.append(wording.say(zh: "以此为准", en: "the one that counts")) }
        return row(caption.source.rawValue, caption.text)
            + style.block(TerminalText.escape("[\(list(about))]"), margin: Self.margin)
    }

    private static let margin = 26

    private func byte(_ offset: Int) -> String {
        wording.say(zh: "第\(offset)字节", en: "byte \(offset)")
    }

    private func list(_ parts: [String]) -> String {
        parts.joined(separator: style.words.separator)
    }

    func row(_ zh: String, _ en: String, _ value: String) -> [String] {
        row(wording.say(zh: zh, en: en), value)
    }

    private func row(_ label: String, _ value: String) -> [String] {
        let label = "  " + DisplayWidth.pad(label, to: Self.margin - 4) + "  "
        return TextWrapping.lines(label + TerminalText.escape(value), width: style.width, indent: Self.margin)
    }
}
