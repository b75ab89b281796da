/// What people leave off the names of offices.
enum ShortName {
    /// What a name has in common with its short forms, the full one first; none for a name of a single sign.
    static func shapes(_ name: String) -> [String] {
        var stem = name
        for prefix in ["岫岩满族自治县", "岫岩县", "岫岩", "县", "市", "区"] where stem.hasPrefix(prefix) {
            let rest = stem.dropFirst(prefix.count)
            // 县城 and 市场 are no offices of a county or a town.
            if organs.contains(where: { rest.hasSuffix($0) }), rest.count > 2 { stem = String(rest) }
            break
        }
        for (long, short) in endings where stem.hasSuffix(long) && stem.count > long.count {
            stem = stem.dropLast(long.count) + short
            break
        }
        guard stem.count >= 2 else { return [] }
        // 苏子沟 for 苏子沟镇; the sign of 镇 is left off the whole name alone, so that 洋河镇 and 洋河乡 stay two.
        guard let last = stem.last, "镇乡".contains(last), stem.count >= 3 else { return [stem] }
        return [stem, String(stem.dropLast())]
    }

    /// The level that a name says its office is of: 县, 市, 区; nil where it says none.
    private static func level(_ name: String) -> Character? {
        if name.hasPrefix("岫岩") { return "县" }
        guard let first = name.first, "县市区".contains(first), organs.contains(where: name.hasSuffix) else { return nil }
        return first
    }

    /// Whether a name may stand for a unit that it shortens: 市水利局 is not 县水利局, and in a county's list 水利局 is the county's.
    static func agree(_ name: String, _ unit: String) -> Bool {
        guard let said = level(name) else { return true }
        return said == (level(unit) ?? "县")
    }

    /// A name without what says that it is a further submission: a number, (补), 补充, 最终版; nil where nothing says so.
    static func withoutRepetition(_ name: String) -> String? {
        var rest = name[...]
        for _ in 0..<4 {
            let before = rest
            while let last = rest.last, last.isNumber && last.isASCII || " _-－—()（）[]【】第次".contains(last) {
                rest = rest.dropLast()
            }
            for word in repetitions where rest.hasSuffix(word) && rest.count > word.count {
                rest = rest.dropLast(word.count)
                break
            }
            if rest == before { break }
        }
        return rest.count >= 2 && rest.count < name.count ? String(rest) : nil
    }

    private static let repetitions = [
        "补充材料", "补充", "补报", "补交", "补", "重新报送", "重报", "修改版", "修改", "修订", "更正", "最终版", "最终", "最新", "终版", "新", "再次", "二次",
        "另",
        "副本", "二", "两", "三", "new", "final", "copy",
    ]

    private static let organs = [
        "局", "委", "办", "院", "站", "中心", "公司", "处", "会", "部", "队", "所", "校", "行", "社", "馆", "台", "厅",
    ]

    /// The longer first.
    private static let endings = [
        ("镇人民政府", "镇"), ("乡人民政府", "乡"), ("镇党委政府", "镇"), ("镇政府", "镇"), ("乡政府", "乡"), ("街道办事处", "办"), ("办事处", "办"),
        ("街道办", "办"),
        ("街道", "办"), ("委员会", "委"),
    ]
}
