/// Finds people where `PeopleFinder` knows no word: by the endings that Chinese and English give to words for people
/// (信贷员, 养牛户, 邻居们, firefighters), by surnames, and by everyday words.
enum KinFinder {
    static func find(in text: CaptionText, besides taken: TakenPlaces) -> [Range<Int>] {
        text.proofs(
            besides: taken, where: { Sign.isLetter(text[$0]) || text.has([.kin, .kinEndings, .roles], at: $0) }
        ) { index, _ in person(at: index, in: text) }
    }

    private static func person(at index: Int, in text: CaptionText) -> Range<Int>? {
        if Sign.isLetter(text[index]) {
            guard !Sign.isLetter(text[index - 1]) else { return nil }
            if let length = text.length(of: [.englishKin, .englishRoles], at: index) {
                return index..<(index + length)
            }
            return pinyinName(at: index, in: text) ?? agent(at: index, in: text)
        }
        if let length = text.length(of: .roles, at: index) {
            return text.has([.notAfterRole, .notAfterKin], at: index + length) ? nil : index..<(index + length)
        }
        if let length = text.length(of: .kin, at: index) {
            return text.length(of: .notAfterKin, at: index + length) == nil ? index..<(index + length) : nil
        }
        return suffixed(at: index, in: text)
    }

    // MARK: Chinese

    /// 信贷员, 养牛户, 承包者, 巡逻队, 邻居们: an ending behind two characters that belong to the same word.
    private static func suffixed(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.has(.kinEndings, at: index), !text.has(.notEndingsBefore, at: index - 1),
            !text.has(.notEndingsAfter, at: index), Sign.isHan(text[index - 1]), Sign.isHan(text[index - 2]),
            !text.has(.numerals, at: index - 1),
            !text.has(.notAfterKin, at: index + 1),
            !text.has(.notAfterGroup, at: index + 1)
        else { return nil }
        return (index - 2)..<(index + 1)
    }

    // MARK: English

    /// Wang Jianguo, Zhang Wei: a surname in pinyin and a capitalised word that is no place.
    private static func pinyinName(at index: Int, in text: CaptionText) -> Range<Int>? {
        guard text.isCapital(index), let length = text.length(of: .pinyin, at: index),
            Sign.isBlank(text[index + length]), text.isCapital(index + length + 1)
        else { return nil }
        let given = index + length + 1
        var end = given
        while Sign.isLetter(text[end]) { end += 1 }
        guard end > given + 1, !text.has(.facilities, at: given),
            !text.has(.notGivenNames, at: given)
        else { return nil }
        return index..<end
    }

    /// firefighters, artists, pedestrians: plurals of words for those who do something.
    private static func agent(at index: Int, in text: CaptionText) -> Range<Int>? {
        var end = index
        while Sign.isLetter(text[end]) { end += 1 }
        guard end - index >= 7, !Sign.isDigit(text[end]),
            KinWords.agents.contains(where: { ending in
                ending.indices.allSatisfy { text[end - ending.count + $0] == ending[$0] }
            }), text.length(of: .notAgents, at: index) != end - index
        else { return nil }
        return index..<end
    }
}

/// The words of `KinFinder`.
enum KinWords {
    static let words: [String] = [
        "大伙", "大伙儿", "大家伙", "邻居", "街坊", "乡邻", "左邻右舍", "的人", "人们", "男女老少", "男女老幼", "大姐", "大嫂", "大哥", "小伙", "小伙子", "姑娘",
        "老汉",
        "老太太", "老大爷", "老大娘", "老两口", "夫妇", "夫妻", "母女", "母子", "父子", "婆婆", "妈妈", "爸爸", "老乡们", "灾民", "网民", "选民", "山民", "难民",
        "客商",
        "经销商", "开发商", "供应商", "承包商", "粮商", "药商", "代理商", "医师", "药师", "厨师", "理发师", "律师", "木匠", "铁匠", "瓦匠", "石匠", "工匠",
        "师傅", "民工",
        "矿工", "瓦工", "焊工", "电工", "技工", "水暖工", "清洁工", "环卫工", "保洁员", "保安", "民兵", "护工", "保姆", "军嫂", "新人", "新兵", "婴儿", "娃娃",
        "女工",
        "一家人", "全家人", "五口人", "众人", "人山人海", "人头攒动", "人群",
    ]

    /// After these a word for people makes another word: 的人民, 的人员.
    static let notAfter: [String] = [
        "民", "员", "口", "大", "才", "工", "力", "物", "行道", "均", "数", "家", "生", "文", "情", "性", "格", "体", "类", "间", "气", "为",
        "证", "费", "局", "科",
        "部", "室", "楼", "街", "路", "节", "会", "宿舍", "食堂", "公司", "培训学校",
    ]

    /// Endings of words for people.
    static let endings = ShortEndings([
        ("员", "动全复减满定裁增超委随吸", "工额会证制"),
        ("户", "门窗账帐开销落立过入逐到每各挨上用转分数万千百余", "口外籍型均数名内"),
        ("者", "或再前后二两三作使记", "说"),
        ("们", "我他她它咱你", ""),
        ("队", "排列掉站归入领大部军离插带", "伍列形"),
        ("手", "双左右握挥招动入着分拉携联出牵二伸亲转到", "机续法工里中上册"),
    ])

    static let english: [String] =
        EnglishForms.nouns([
            "gov", "sen", "rep", "senator", "clerk", "captain", "sheriff", "chief", "judge", "agent", "guard", "crew",
            "couple", "guest", "player", "soldier", "boy", "girl", "baby", "mother", "father", "neighbour", "neighbor",
            "grandmother", "grandfather", "man", "woman", "child", "tourist", "artist", "fan", "voter", "driver",
            "cook",
            "dancer", "singer", "rider", "buyer", "seller", "owner", "priest", "monk", "king", "queen", "prince",
            "troop",
            "youth", "senior", "graduate", "team", "member", "person", "household",
        ]) + [
            "police", "family", "families", "babies", "locals", "everyone", "everybody", "audience", "firemen",
            "fireman",
            "spokesman", "spokeswoman", "councillor", "councillors", "councilman", "teenagers", "army", "militia",
            "nobel laureate",
        ]

    static let agents = ["ers", "ors", "ists", "ees", "ians"].map { FoldedText($0).folded }

    /// Words with such an ending for other things.
    static let notAgents: [String] = [
        "flowers", "posters", "numbers", "computers", "letters", "waters", "others", "dinners", "corners", "orders",
        "covers",
        "banners", "towers", "shutters", "containers", "tractors", "motors", "sensors", "mirrors", "errors", "indoors",
        "outdoors",
        "headquarters", "quarters", "trousers", "sneakers", "slippers", "folders", "stickers", "printers", "trailers",
        "helicopters",
        "matters", "chapters", "registers", "answers", "considers", "delivers", "discovers", "gathers", "remembers",
        "renders",
        "centers", "theaters", "meters", "kilometers", "centimeters", "monitors", "projectors", "corridors", "vectors",
        "factors",
        "colors", "colours", "flavors", "harbors", "elevators", "generators", "reactors", "calculators", "indicators",
        "counters",
        "offers", "differs", "suffers", "transfers", "prefers", "refers", "wonders", "borders", "ladders", "shoulders",
        "boulders",
        "fingers", "hangers", "burgers", "dangers", "rangefinders", "papers", "newspapers", "diapers", "cantilevers",
        "rivers",
        "drawers", "showers", "powers", "lowers", "layers", "players' stand", "routers", "servers", "scanners",
        "cylinders",
        "boilers", "coolers", "filters", "lighters", "sweaters", "winters", "summers", "semesters", "clusters",
        "disasters",
        "skyscrapers", "rollers", "speakers' corner", "headers", "footers", "barriers", "carriers", "glaciers",
        "frontiers",
        "committees", "degrees", "coffees", "guarantees", "assists", "consists", "insists", "persists", "resists",
        "checklists",
        "playlists", "wishlists", "shortlists", "customers' hall", "bumpers", "bunkers", "crackers", "blockers",
        "lockers",
        "cookers", "thrillers", "fillers", "binders", "blenders", "tenders", "genders", "wrappers", "hammers",
        "programmers' day",
        "prayers", "answers'", "entrees", "trustees' hall", "screwdrivers", "excavators", "harvesters", "bulldozers",
        "loudspeakers",
        "umbrellas", "refrigerators", "incubators", "radiators", "conveyors", "transistors", "compressors",
        "doctors' office",
    ]

    static let pinyin: [String] = [
        "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu",
        "guo", "he", "lin",
        "gao", "luo", "zheng", "liang", "xie", "song", "tang", "feng", "deng", "cao", "peng", "zeng", "xiao", "tian",
        "dong",
        "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lv", "lu", "ding", "ren", "shen", "yao",
        "cui", "zhong",
        "tan", "fan", "jin", "shi", "liao", "jia", "xia", "fu", "bai", "zou", "meng", "xiong", "qin", "qiu", "yin",
        "xue", "yan", "duan",
        "lei", "hou", "long", "shao", "mao", "qian", "dai", "mo", "kong", "xiang", "chang", "bo", "guan", "qi", "hao",
        "gong",
    ]

    /// Capitalised words behind a syllable of a place's name.
    static let notGiven: [String] = [
        "county", "city", "township", "village", "town", "road", "street", "square", "hotel", "river", "lake",
        "mountain", "province",
        "district", "bureau", "temple", "park", "day", "festival", "dynasty", "island",
    ]
}
