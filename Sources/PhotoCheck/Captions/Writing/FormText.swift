/// A form with its fields: `时间：5月15日 地点：石桥镇`, 【人物】王某, `Place: Mumbles`.
enum FormText {
    /// A field and what stands in it.
    struct Field {
        /// Nil for a field that holds no element (备注, 摄影者).
        var element: CaptionElement?
        var content: Range<Int>
    }

    /// Fields of the longest form that is looked at.
    private static let most = 16

    /// The fields in the order of the text; none where nothing is marked as one.
    static func fields(of text: CaptionText) -> [Field] {
        guard text.holds(.fields), text.signs.mayHold(0x3A) || text.signs.mayHold(0x3011)
        else {
            return []
        }
        var fields: [Field] = []
        var index = 0
        while index < text.count, fields.count < most {
            guard let (field, start) = field(at: index, in: text) else {
                index += 1
                continue
            }
            if let last = fields.indices.last {
                fields[last].content = trimmed(fields[last].content.lowerBound..<index, text)
            }
            fields.append(Field(element: kind(ofField: field, in: text), content: start..<text.count))
            index = start
        }
        if let last = fields.indices.last { fields[last].content = trimmed(fields[last].content, text) }
        return fields
    }

    /// What the fields for an element hold, without those that hold nothing.
    static func contents(of element: CaptionElement, in fields: [Field], of text: CaptionText)
        -> [Range<Int>]
    {
        fields.filter { $0.element == element && isFilled($0, text) && $0.content.count <= 60 }.map(
            \.content)
    }

    /// Some fields hold something and others, of the elements, nothing.
    static func isPartlyFilled(_ text: CaptionText) -> Bool {
        let fields = fields(of: text)
        guard fields.count >= 2 else { return false }
        return fields.contains { isFilled($0, text) }
            && fields.contains { $0.element != nil && !isFilled($0, text) }
    }

    private static func isFilled(_ field: Field, _ text: CaptionText) -> Bool {
        guard
            field.content.contains(where: {
                Sign.isHan(text[$0]) || Sign.isLetter(text[$0]) || Sign.isDigit(text[$0])
            })
        else { return false }
        // 待定, 无, 略
        let first = field.content.lowerBound
        return text.length(of: [.pendingClauses, .placeholders], at: first) != field.content.count
    }

    /// A field's name with its mark, and where what it holds begins.
    private static func field(at index: Int, in text: CaptionText) -> (Range<Int>, Int)? {
        guard text.has(.fields, at: index) else { return nil }
        let before = text[index - 1]
        let isBracketed = before == 0x3010 || before == 0x5B
        // At the event: …
        let isWord = Sign.isBlank(before) && Sign.isLetter(text[index - 2]) && !text.isCapital(index)
        guard !Sign.isLetter(before), !isWord || !Sign.isLetter(text[index]),
            !Sign.isHan(before) || isAfterField(index, in: text),
            let length = text.length(of: .fields, at: index)
        else { return nil }
        var end = index + length
        if isBracketed {
            guard text[end] == 0x3011 || text[end] == 0x5D else { return nil }
            end += 1
            if text[end] == 0x3A { end += 1 }
            return (index..<(index + length), end)
        }
        return text[end] == 0x3A ? (index..<end, end + 1) : nil
    }

    /// 2012年5月15日地点:… with nothing between the fields.
    private static func isAfterField(_ index: Int, in text: CaptionText) -> Bool {
        text[index - 1] == 0x65E5 || text[index - 1] == 0x3000
    }

    private static func trimmed(_ range: Range<Int>, _ text: CaptionText) -> Range<Int> {
        var range = range
        func isMark(_ sign: UInt32) -> Bool {
            Sign.isBlank(sign)
                || [0x2C, 0x3B, 0x2E, 0x3001, 0x3002, 0x3010, 0x5B, 0xA, 0x2F].contains(sign)
        }
        while !range.isEmpty, isMark(text[range.lowerBound]) { range = range.dropFirst() }
        while !range.isEmpty, isMark(text[range.upperBound - 1]) { range = range.dropLast() }
        return range
    }

    /// The element that a field is for, by its last word.
    static func kind(ofField field: Range<Int>, in text: CaptionText) -> CaptionElement? {
        let first = text[field.lowerBound]
        if Sign.isLetter(first) {
            switch (first, text[field.lowerBound + 1], text[field.lowerBound + 3]) {
            case (0x74, 0x69, 0x65), (0x64, 0x61, 0x65), (0x77, 0x68, 0x6E): return .time  // time date when
            case (0x70, 0x6C, 0x63), (0x77, 0x68, 0x72), (0x6C, 0x6F, 0x61), (0x76, 0x65, 0x75):
                return .place
            case (0x70, 0x65, _), (0x77, 0x68, 0x3A),
                (0x6E, 0x61, 0x65) where field.count != 4:
                return .people
            case (0x65, 0x76, _), (0x77, 0x68, 0x74), (0x61, 0x63, 0x69), (0x6F, 0x63, 0x61):
                return .event
            default: return nil
            }
        }
        switch (text[field.upperBound - 2], text[field.upperBound - 1]) {
        case (0x65F6, 0x95F4), (0x65E5, 0x671F), (0x4F55, 0x65F6): return .time  // 时间 日期 何时
        case (0x5730, 0x70B9), (0x573A, 0x6240), (0x4F55, 0x5730): return .place  // 地点 场所 何地
        case (0x4EBA, 0x7269), (0x4EBA, 0x5458), (0x4F55, 0x4EBA): return .people  // 人物 人员 何人
        case (0x4E8B, 0x7531), (0x4E8B, 0x4EF6), (0x5185, 0x5BB9), (0x4F55, 0x4E8B): return .event  // 事由 事件 内容 何事
        default: return nil
        }
    }
}
