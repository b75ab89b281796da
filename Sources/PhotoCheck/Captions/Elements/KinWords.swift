/// The words of `KinFinder`.
enum KinWords {
    static let words: [String] = [
        "大伙", "大伙儿", "大家伙", "邻居", "街坊", "乡邻", "左邻右舍", "的人", "人们", "男女老少", "男女老幼", "大姐", "大嫂", "大哥",
        "小伙", "小伙子", "姑娘",
        "老汉",
        "老太太", "老大爷", "老大娘", "老两口", "夫妇", "夫妻", "母女", "母子", "父子", "婆婆", "妈妈", "爸爸", "老乡们", "灾民", "网民",
        "选民", "山民", "难民",
        "客商",
        "经销商", "开发商", "供应商", "承包商", "粮商", "药商", "代理商", "医师", "药师", "厨师", "理发师", "律师", "木匠", "铁匠", "瓦匠",
        "石匠", "工匠",
        "师傅", "民工",
        "矿工", "瓦工", "焊工", "电工", "技工", "水暖工", "清洁工", "环卫工", "保洁员", "保安", "民兵", "护工", "保姆", "军嫂", "新人",
        "新兵", "婴儿", "娃娃",
        "女工",
        "一家人", "全家人", "五口人", "众人", "人山人海", "人头攒动", "人群",
    ]

    /// After these a word for people makes another word: 的人民, 的人员.
    static let notAfter: [String] = [
        "民", "员", "口", "大", "才", "工", "力", "物", "行道", "均", "数", "家", "生", "文", "情", "性", "格", "体", "类",
        "间", "气", "为",
        "证", "费", "局", "科",
        "部", "室", "楼", "街", "路", "节", "会", "宿舍", "食堂", "公司", "培训学校",
    ]

    /// Endings of words for people.
    static let endings = ShortEndings([
        ("员", "动全复减满定裁增超委随吸党", "工额会证制"),
        ("户", "门窗账帐开销落立过入逐到每各挨上用转分数万千百余商", "口外籍型均数名内"),
        ("者", "或再前后二两三作使记", "说"),
        ("们", "我他她它咱你", ""),
        ("队", "排列掉站归入领大部军离插带", "伍列形"),
        ("手", "双左右握挥招动入着分拉携联出牵二伸亲转到举徒拍放熟新扶白赤随抬垂素打抢", "机续法工里中上册持拿写绘提风术套指掌臂脚势语"),
        (
            "人", "摄本个人惊感动迷怡宜喜诱为做树育他别何无有法草铜雪泥面糖木石巨唐机伟名吓逼待令超野无一二三四五六七八九十两百千万余多几每各众私成情使引",
            "民员口才间类体行道均工次物力大生为家性格身文数参手造称事形防"
        ),
        ("工", "开施加完动手化竣停复打分职做美罢返招用务费军兴理轻重人员全日特精年义佣", "作厂业程地具会商资艺龄期棚段序装夫区整"),
        ("匠", "", "心"), ("农", "三务支惠富助涉兴中神重", "业村民田场机作具药资科家历大忙产林牧技贸信副耕垦谚"),
        ("官", "五感器机", "邸方网府庄兵员司塘话腔"),
        ("师", "会出誓兴雄全本班京大", "范傅部团专资生长徒德宗"),
        ("警", "报火接出预鸣示告巡", "察示戒告方务车犬官员报校种局"),
        ("兵", "阅征出练用发起进撤伏", "团器役营力种舍马站"),
        ("组", "改重分每各词机小第一二三四五六七八九十", "织合长建成装图稿员画照"),
        ("团", "社集县青军兵入建一饭抱气疑谜省市", "结圆委长员聚支体购场县省市子圆伙年拜"),
        (
            "家", "国大回农全一老搬万各持人住离到在商皇店酒公厂独当管居想归顾起",
            "湾坪岭洼坡崖岩楼渡集寨营铺巷弄河江塘坝冲院庭里中乡长具电园门族务境教访属常家堡屯沟村店政底谱畜禽装信训风居畔户产前"
        ),
        ("婆", "", "娑"), ("叔", "", ""), ("嫂", "", ""), ("婶", "", ""),
        ("姐", "小空", ""), ("哥", "墨八鹦帅", "伦"), ("娃", "女", ""), ("汉", "武罗大江", "字族语子江阳中口"),
        ("族", "民家贵种水", "自村乡县区镇州舞歌服文风刺民传特"),
        ("众", "公大观民听受群", ""),
        ("主", "民自公做作君为以当不宾共是天圣真", "任席动义题张要持体流管导编办演播教力修食权角机线旨顾妇战场婚意观页"),
        ("童", "儿", "年话装心声车趣谣书军鞋"), ("妇", "媳夫", "联保科幼产女检孺"), ("医", "就行问送求从看法牙改", "院疗药学保务护师治术科改嘱患"),
        ("女", "男", "子儿性装鞋神书厕包皇权排足篮"), ("夫", "功工丈大姐妹", "妻妇人"), ("友", "好交亲", "谊好情爱善邻城"),
        ("迷", "着痴沉昏低入", "路宫你茫彩信惑离雾人"),
        ("贩", "", "卖运毒"), ("倌", "", ""), ("翁", "", "牛"), ("佬", "", ""), ("妪", "", ""),
        ("爷", "老大少", "台庙府岭山海"),
        ("徒", "之", "弟步手劳然"),
        ("班", "加上下值跟带换交接晚早夜当领训习趣航末头首排开办本级进高同轮倒替顶", "车长次机子组级会主房师"),
    ])

    static let english: [String] =
        EnglishForms.nouns([
            "gov", "sen", "rep", "senator", "clerk", "captain", "sheriff", "chief", "judge", "agent",
            "guard", "crew",
            "couple", "guest", "player", "soldier", "boy", "girl", "baby", "mother", "father",
            "neighbour", "neighbor",
            "grandmother", "grandfather", "man", "woman", "child", "tourist", "artist", "fan", "voter",
            "driver",
            "cook",
            "dancer", "singer", "rider", "buyer", "seller", "owner", "priest", "monk", "king", "queen",
            "prince",
            "troop",
            "youth", "senior", "graduate", "team", "member", "person", "household",
        ]) + [
            "police", "family", "families", "babies", "locals", "everyone", "everybody", "audience",
            "firemen",
            "fireman",
            "spokesman", "spokeswoman", "councillor", "councillors", "councilman", "teenagers", "army",
            "militia",
            "nobel laureate",
        ]

    static let agents = ["ers", "ors", "ists", "ees", "ians"].map { FoldedText($0).folded }

    /// signalman, goalkeepers, geologist: endings that words for things do not have.
    static let trades = [
        "man", "men", "keeper", "keepers", "worker", "workers", "fighter", "maker", "makers", "ologist",
        "ician",
        "icians",
        "ographer", "monger", "wright", "woman", "women", "children", "player", "owner", "holder",
        "singer", "dancer",
        "teacher", "leader", "rider", "driver", "farmer", "fisher", "hunter", "trainer", "trader",
        "seller", "cleaner",
    ].map { FoldedText($0).folded }

    /// master thatcher Alf Dunnett: endings of one who has a name.
    static let agent = ["er", "or", "ist", "ian", "ant", "ee"].map { FoldedText($0).folded }

    /// Words with such an ending for other things.
    static let notAgents: [String] = [
        "flowers", "posters", "numbers", "computers", "letters", "waters", "others", "dinners",
        "corners", "orders",
        "covers",
        "banners", "towers", "shutters", "containers", "tractors", "motors", "sensors", "mirrors",
        "errors", "indoors",
        "outdoors",
        "headquarters", "quarters", "trousers", "sneakers", "slippers", "folders", "stickers",
        "printers", "trailers",
        "helicopters",
        "matters", "chapters", "registers", "answers", "considers", "delivers", "discovers", "gathers",
        "remembers",
        "renders",
        "centers", "theaters", "meters", "kilometers", "centimeters", "monitors", "projectors",
        "corridors", "vectors",
        "factors",
        "colors", "colours", "flavors", "harbors", "elevators", "generators", "reactors", "calculators",
        "indicators",
        "counters",
        "offers", "differs", "suffers", "transfers", "prefers", "refers", "wonders", "borders",
        "ladders", "shoulders",
        "boulders",
        "fingers", "hangers", "burgers", "dangers", "rangefinders", "papers", "newspapers", "diapers",
        "cantilevers",
        "rivers",
        "drawers", "showers", "powers", "lowers", "layers", "players' stand", "routers", "servers",
        "scanners",
        "cylinders",
        "boilers", "coolers", "filters", "lighters", "sweaters", "winters", "summers", "semesters",
        "clusters",
        "disasters",
        "skyscrapers", "rollers", "speakers' corner", "headers", "footers", "barriers", "carriers",
        "glaciers",
        "frontiers",
        "committees", "degrees", "coffees", "guarantees", "assists", "consists", "insists", "persists",
        "resists",
        "checklists",
        "playlists", "wishlists", "shortlists", "customers' hall", "bumpers", "bunkers", "crackers",
        "blockers",
        "lockers",
        "cookers", "thrillers", "fillers", "binders", "blenders", "tenders", "genders", "wrappers",
        "hammers",
        "programmers' day",
        "prayers", "answers'", "entrees", "trustees' hall", "screwdrivers", "excavators", "harvesters",
        "bulldozers",
        "loudspeakers",
        "umbrellas", "refrigerators", "incubators", "radiators", "conveyors", "transistors",
        "compressors",
        "doctors' office", "human", "specimen", "german", "roman", "norman", "ottoman", "talisman",
        "caiman", "regimen",
        "abdomen", "acumen", "specimens",
        "publisher", "poster", "paper",
    ]

    static let pinyin: [String] = [
        "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma",
        "zhu", "hu",
        "guo", "he", "lin",
        "gao", "luo", "zheng", "liang", "xie", "song", "tang", "feng", "deng", "cao", "peng", "zeng",
        "xiao", "tian",
        "dong",
        "pan", "yuan", "cai", "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lv", "lu", "ding",
        "ren", "shen", "yao",
        "cui", "zhong",
        "tan", "fan", "jin", "shi", "liao", "jia", "xia", "fu", "bai", "zou", "meng", "xiong", "qin",
        "qiu", "yin",
        "xue", "yan", "duan",
        "lei", "hou", "shao", "mao", "qian", "dai", "mo", "kong", "xiang", "chang", "bo", "guan", "qi",
        "hao",
        "gong",
    ]

}
