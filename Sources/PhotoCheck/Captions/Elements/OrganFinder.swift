/// Tells a place from the office that carries its name: 岫岩县 in 岫岩县档案局 is no place unless the text says there.
enum OrganFinder {
    /// Where an office's name may reach behind a place.
    private static let reach = 8

    /// 岫岩县档案局开展, 石桥镇镇长: the place belongs to the name of an office or to a title.
    static func isPartOfOrgan(_ place: Range<Int>, in text: CaptionText) -> Bool {
        if says(there: place.lowerBound, in: text) { return false }
        let end = place.upperBound
        if isAdministrative(text[end - 1]),
            isTitle(end, in: text)
                || isTitle(end + 2, in: text) && !text.has([.groups, .events], at: end)
        {
            return true  // 镇长, 镇人大主席, 村妇女主任
        }
        if isInstitution(text[end - 1]), text.has([.groups, .roles, .titles], at: end) { return true }
        guard Sign.isHan(text[end]), let organ = organ(from: end, in: text) else { return false }
        return !leadsInside(organ, in: text)
    }

    /// In 在县档案局 and 走进盛达公司 the office is where it is.
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { opens($0, in: text) }) { index, _ in
            let start = index + (text.length(of: .goings, at: index) ?? 1)
            guard Sign.isHan(text[start]), let end = organ(from: start, in: text), end > start + 1,
                !isTitle(end, in: text), !text.has([.notAfterPlace, .groups, .roles], at: end)
            else { return nil }
            return start..<end
        }
    }

    /// Where nothing known names a place: what stands between 在 and a doing (在溪口采茶), or behind a verb of going.
    static func unknown(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(besides: taken, where: { opens($0, in: text) }) { index, _ in
            let start = index + (text.length(of: .goings, at: index) ?? 1)
            guard !isGain(index, in: text),
                !text.has([.notClauseOpenings, .notDeeds, .groups, .titles, .roles, .notNames], at: start),
                ![0x6B63, 0x73B0, 0x5B58, 0x5B9E, 0x65E8, 0x6240, 0x597D, 0x4F53, 0x8D77].contains(
                    text[index - 1])
            else { return nil }  // 正在 现在 存在 实在 旨在 所在
            var end = start
            while end < start + 7, Sign.isHan(text[end]), !taken.contains(end),
                !text.has(.stops, at: end),
                !text.has([.events, .deeds, .beforeDeed, .numerals], at: end)
            {
                end += 1
            }
            guard end - start >= 2, end - start <= 6, !isAbstract(end - 1, in: text),
                !Sign.isHan(text[end]) || text.has([.events, .deeds, .beforeDeed], at: end)
            else { return nil }
            return start..<end
        }
    }

    /// 领到低保金, 看到: a 到 that says that something succeeds.
    private static func isGain(_ index: Int, in text: CaptionText) -> Bool {
        guard text[index] == 0x5230 else { return false }
        // 来 赶 走 回 送 下 跑 搬 开 运 调 派 转 移 登 飞 游
        return Sign.isHan(text[index - 1])
            && ![
                0x6765, 0x8D76, 0x8D70, 0x56DE, 0x9001, 0x4E0B, 0x8DD1, 0x642C, 0x5F00, 0x8FD0, 0x8C03,
                0x6D3E, 0x8F6C,
                0x79FB, 0x767B, 0x98DE, 0x6E38,
            ].contains(text[index - 1])
    }

    /// 在会议上, 在领导下, 在雨中: last signs of what is no place.
    private static func isAbstract(_ last: Int, in text: CaptionText) -> Bool {
        // 中 下 时 后 前 上 间 期 年 日 天 里 外 会 岗 线
        [
            0x4E2D, 0x4E0B, 0x65F6, 0x540E, 0x524D, 0x4E0A, 0x95F4, 0x671F, 0x5E74, 0x65E5, 0x5929,
            0x91CC, 0x5916,
            0x4F1A,
            0x5C97, 0x7EBF, 0x573A, 0x5730,
        ].contains(text[last])
    }

    /// 在 赴 到 驻 抵, and verbs of going.
    private static func opens(_ index: Int, in text: CaptionText) -> Bool {
        switch text[index] {
        case 0x5728, 0x8D74, 0x5230, 0x9A7B, 0x62B5: !text.has(.notStops, at: index)
        default: text.has(.goings, at: index)
        }
    }

    private static func says(there start: Int, in text: CaptionText) -> Bool {
        opens(start - 1, in: text) || text.has(.goings, at: start - 2) || text[start - 1] == 0x8FDB
            || text[start - 1] == 0x4E8E
    }

    /// Where an office's name ends that goes on at a place.
    private static func organ(from index: Int, in text: CaptionText) -> Int? {
        var last: Int?
        for sign in index..<(index + reach) {
            guard Sign.isHan(text[sign]), !text.has(.stops, at: sign) else { break }
            if let length = text.length(of: .organs, at: sign) {
                last = max(last ?? 0, sign + length)
            }
            if last == nil || sign >= (last ?? 0), let word = EventFinder.word(at: sign, in: text),
                text.length(of: .eventsInPlaces, at: sign) != word, !text.has(.organs, at: sign + word)
            {
                break
            }
        }
        return last
    }

    /// 局长, 镇长, 副县长, 书记: an office that somebody holds.
    private static func isTitle(_ index: Int, in text: CaptionText) -> Bool {
        let start = text[index] == 0x526F ? index + 1 : index  // 副
        guard let length = text.length(of: .titles, at: start) else { return false }
        // 长 记 任 席
        return [0x957F, 0x8BB0, 0x4EFB, 0x5E2D].contains(text[start + length - 1])
    }

    /// One of 省 市 县 区 乡 镇 村.
    private static func isAdministrative(_ sign: UInt32) -> Bool {
        [0x7701, 0x5E02, 0x53BF, 0x533A, 0x4E61, 0x9547, 0x6751].contains(sign)
    }

    /// 学 院 校 中 行 司 馆 屋 园 店: 县二中学生 says whose pupils they are.
    private static func isInstitution(_ sign: UInt32) -> Bool {
        [0x5B66, 0x9662, 0x6821, 0x4E2D, 0x884C, 0x53F8, 0x9986, 0x5C4B, 0x56ED, 0x5E97]
            .contains(sign)
    }

    /// 局门前, 局院内: there.
    private static func leadsInside(_ index: Int, in text: CaptionText) -> Bool {
        text.has([.places, .sites], at: index)
    }
}
