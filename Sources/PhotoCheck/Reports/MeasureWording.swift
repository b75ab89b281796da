/// The words for sizes, bounds and fields.
extension Wording {
    /// What is wanted of a size: `不低于1600x1200像素`, `at least 5 MB or a long side of at least 3000 pixels`.
    func size(_ wanted: Detail) -> String {
        if case .number(let long) = wanted["long"], case .number(let short) = wanted["short"] {
            return say(zh: "不低于\(long)x\(short)像素", en: "at least \(long)x\(short) pixels")
        }
        if case .list(let ratios) = wanted["ratios"] {
            return say(zh: "长短边之比为", en: "sides in the ratio ") + alternatives(ratios.map { shown($0, nil) })
        }
        if case .list(let names) = wanted["orientations"] {
            return alternatives(
                names.map { name in
                    guard case .text(let text) = name else { return shown(name, nil) }
                    return SizeOrientation.Orientation(rawValue: text).map(orientation) ?? text
                })
        }
        if case .list(let alternatives) = wanted["anyOf"] { return self.alternatives(alternatives.map(size)) }
        guard case .list(let measures) = wanted["allOf"] else { return shown(wanted, nil) }
        return measures.map(measure).joined(separator: say(zh: "、", en: " and "))
    }

    /// How a photo is shown.
    func orientation(_ orientation: SizeOrientation.Orientation) -> String {
        switch orientation {
        case .portrait: say(zh: "竖幅", en: "upright photos")
        case .landscape: say(zh: "横幅", en: "photos wider than high")
        case .square: say(zh: "正方形", en: "square photos")
        }
    }

    /// A field of EXIF.
    func field(_ field: OriginalEXIF.Field) -> String {
        switch field {
        case .camera: say(zh: "相机", en: "camera")
        case .make: say(zh: "相机厂商", en: "make")
        case .model: say(zh: "相机型号", en: "model")
        case .taken: say(zh: "拍摄时间", en: "time taken")
        case .orientation: say(zh: "方向", en: "orientation")
        }
    }

    /// A pattern of names as its reader fills it in: `〔单位〕-〔标题〕`, `[3 digits]_*`.
    func pattern(_ pattern: NamePattern) -> String {
        pattern.parts.map { part in
            let field: String
            switch part {
            case .character(let character): return character
            case .anything: return "*"
            case .digits(nil): field = say(zh: "数字", en: "digits")
            case .digits(let count?): field = say(zh: "\(count)位数字", en: "\(count) digits")
            case .date: field = say(zh: "8位日期", en: "date in 8 digits")
            case .text(.unit): field = say(zh: "单位", en: "unit")
            case .text(.title): field = say(zh: "标题", en: "title")
            case .text: field = say(zh: "名称", en: "name")
            }
            return say(zh: "〔\(field)〕", en: "[\(field)]")
        }.joined()
    }

    /// A number of bytes in the largest unit that holds it exactly, `5 MB`, else in bytes.
    func bytes(_ count: Int) -> String {
        let units = Quantity.bytes.units.sorted { $0.factor > $1.factor }
        guard count > 0, let unit = units.first(where: { count % $0.factor == 0 }), unit.factor > 1 else {
            return say(zh: "\(count)字节", en: "\(count) bytes")
        }
        return "\(count / unit.factor) \(unit.name)"
    }

    private func measure(_ detail: Detail) -> String {
        guard case .text(let name) = detail["measure"], let kind = SizeMeasure.Kind(rawValue: name) else {
            return shown(detail, nil)
        }
        let title =
            switch kind {
            case .bytes: say(zh: "文件", en: "a file of")
            case .area: say(zh: "面积", en: "an area of")
            case .longSide: say(zh: "长边", en: "a long side of")
            case .shortSide: say(zh: "短边", en: "a short side of")
            case .width: say(zh: "宽", en: "a width of")
            case .height: say(zh: "高", en: "a height of")
            }
        func value(_ key: String) -> String? {
            guard case .number(let number) = detail[key] else { return nil }
            switch kind {
            case .bytes: return bytes(number)
            case .area where number % 1_000_000 == 0:
                return say(zh: "\(number / 1_000_000)百万像素", en: "\(number / 1_000_000) MP")
            case .area, .longSide, .shortSide, .width, .height: return say(zh: "\(number)像素", en: "\(number) pixels")
            }
        }
        let gap = say(zh: "", en: " ")
        switch (value("min"), value("max")) {
        case (let min?, let max?) where min == max: return title + gap + min
        case (let min?, let max?): return title + gap + min + say(zh: "至", en: " to ") + max
        case (let min?, nil): return title + gap + say(zh: "不少于", en: "at least ") + min
        case (nil, let max?): return title + gap + say(zh: "不多于", en: "at most ") + max
        case (nil, nil): return title
        }
    }

    private func alternatives(_ words: [String]) -> String {
        words.joined(separator: say(zh: "或", en: " or "))
    }
}
