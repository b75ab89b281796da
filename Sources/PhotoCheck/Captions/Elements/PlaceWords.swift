/// The words of `PlaceFinder`.
enum PlaceWords {
    /// Endings that are a place by themselves.
    static let free: [String] = [
        "所内", "局内", "站内", "馆内", "店内", "厂内", "楼内", "后街", "前街", "东街", "西街", "南街", "北街", "老街", "正街", "横街",
        "上街", "下街", "门槛上", "竖井", "斜井", "巷道", "矿井", "井下", "井架下",
        "鞍钢", "武钢", "首钢", "宝钢", "包钢", "本钢", "一汽", "八一路", "五一路", "七一路", "五四路", "八一大街", "五一大街", "五四广场",
        "五一广场", "八一广场",
        "栏前", "牌前", "碑前", "墙前", "屏前", "摊位前", "柜台前", "展位前",
        "展台前", "橱窗前", "公示栏前", "门前", "门口", "门外", "大门", "大厅", "会议室", "办公室", "接待室", "活动室", "办公楼", "大楼",
        "楼前", "楼下", "楼内",
        "院内", "大院", "院里", "教室",
        "礼堂", "食堂",
        "路口", "路边", "路旁", "街头", "街口", "街边", "桥头", "站前", "公园", "田间地头", "田间", "地头", "大棚", "果园", "车间",
        "工地", "厂区", "校园",
        "操场", "集市", "大集",
        "农贸市场", "市场", "商场", "超市", "火车站", "汽车站", "客运站", "加油站", "收费站", "服务大厅", "政务大厅", "政务服务大厅", "审批大厅",
        "办事大厅", "便民服务大厅",
        "行政服务中心", "政务服务中心", "便民服务中心", "服务中心", "服务站", "文化广场", "中心广场", "步行街", "村委会", "居委会", "村部", "敬老院",
        "养老院", "福利院",
        "卫生院", "派出所", "主会场", "分会场", "附近", "对面", "家中", "家里", "所在地", "县城", "城关", "窗口前", "展板前", "宣传栏前",
        "咨询台前", "广场上",
        "广场",
        "政府门前", "县政府", "镇政府", "乡政府", "市政府", "区政府", "省政府", "县委", "县委党校", "政府大院",
    ]

    /// Endings that need a name before them.
    static let named: [String] = [
        "街道办事处", "办事处", "街道", "社区", "小区", "宾馆", "酒店", "饭店", "旅馆", "大酒店", "医院", "学校", "中学", "小学", "幼儿园",
        "大学", "学院",
        "党校", "职业中专",
        "政府", "人民政府", "委员会", "管委会", "体育馆", "体育场", "图书馆", "文化馆", "博物馆", "展览馆", "纪念馆", "艺术馆", "文化站",
        "文化宫", "影院", "电影院",
        "剧院",
        "剧场", "礼堂", "活动中心", "文化中心", "培训中心", "会展中心", "会议中心", "体育中心", "购物中心", "艺术中心", "健身中心", "商务中心",
        "展览中心", "市民中心",
        "创业中心", "养护中心", "康复中心", "疗养中心", "展示中心", "游客中心", "青少年中心", "科技中心", "工业园", "产业园", "园区", "开发区",
        "示范区", "基地", "林场",
        "农场",
        "水库", "车站", "机场",
        "码头", "港口", "法院", "检察院", "法庭", "银行", "信用社", "邮局", "营业厅", "税务所", "国土所", "工商所", "卫生所", "卫生室",
        "大道", "大街", "胡同",
        "大桥", "商业街",
        "一中", "二中", "三中", "四中", "自治县", "自治区", "自治州", "新区", "景区", "风景区", "大厦", "商城", "商厦", "售楼处", "大集",
    ]

    /// Endings of one character.
    static let short = ShortEndings([
        ("省", "节全我本该各外", "级长委钱力时心略"),
        ("市", "城超集夜早上股楼门都全我本该各", "民长委级场容值面价况区"),
        ("县", "全我本该各郡外辖", "长委级域情直城政内区"),
        ("区", "地辖山景灾城库片市全我本该各小社", "长委级别域分间政"),
        ("乡", "家城老故他异下农全我本该各", "长亲镇级村土下情音愁政"),
        ("镇", "乡城重全我本该各市", "长级静定压痛守政"),
        ("村", "农山乡各全进入驻离本我该行", "民长级支干镇官容两务规里内屯"),
        ("屯", "", "田积"),
        ("街", "上逛", "坊头口边道"),
        ("路", "公道铁马思出网线电水一套带让走修问领迷通", "线过途人费政况灯段面程口边旁由径"),
        ("堡", "城汉", "垒"),
        ("寨", "", ""),
    ])

    /// After an ending these make another word: 政府信息公开, 社区矫正, 广场舞.
    static let notAfter: [String] = [
        "生", "信息", "工作", "部门", "采购", "机关", "职能", "网站", "常务", "服务热线", "矫正", "舞", "监管", "监督管理", "管理局",
        "经济", "价格", "化", "采购中心",
        "文件", "公报", "令", "会议", "规定", "办法", "书记", "副书记", "常委", "宣传部", "组织部", "办公厅", "领导", "主要领导", "法制",
    ]

    /// After a room these make an office: 办公室主任.
    static let notAfterRoom: [String] = ["主任", "副主任"]

    /// Words that end like a place and are a thing: nobody stands in a 宅基地 that he asks for.
    static let things: [String] = [
        "越岭", "翻山", "跋山", "宅基地", "根据地", "现场", "立场", "大学的", "稻谷", "五谷", "打谷", "开场", "在场", "入场", "全场",
        "冷场", "登场", "退场",
        "人海", "火海", "脑海",
        "云海",
        "爬山", "登山", "江山", "靠山", "过河", "拔河", "银河", "过江", "开店", "课堂", "天堂", "扫墓", "入园", "开园", "出院", "住院",
        "入院", "票房",
        "住房", "租房",
        "危房", "平房", "楼房", "盖房", "建房", "购房", "新房", "公房", "上楼", "下楼", "开馆", "闭馆", "出厂", "建厂", "网站", "到站",
        "出站", "进站",
        "收集", "采集",
        "聚集", "筹集", "征集", "密集", "召集", "汇集", "影集", "文集", "诗集", "全集", "募集", "赶集", "下坡", "上坡", "挖沟", "村庄",
        "端庄", "饭庄",
        "彩旗", "国旗",
        "红旗", "升旗", "锦旗", "党旗", "军旗", "队旗", "校旗", "授旗", "降旗", "护旗", "旌旗", "会旗", "团旗", "插旗", "扛旗", "到岸",
        "靠岸", "出港",
        "进港", "返港",
        "下海", "出海", "赶海", "上岛", "进山", "上山", "下山", "封山", "巡山", "下河", "下湖", "巡河", "护河", "搭桥", "架桥", "过桥",
        "修桥", "建桥",
        "守桥",
    ]

    /// Names that are none: what stands before the ending says only which kind it is.
    static let general: [String] = [
        "全县", "各级", "各类", "有关", "基层", "当地", "上级", "下级", "该县", "本级", "人民", "乡镇", "农村", "县级", "市级", "所有",
        "各个", "多个",
        "几个",
        "咨询", "展示", "宣传", "服务", "活动", "休息", "等候", "办公", "办事", "便民", "培训", "表演", "展览", "会议", "示范", "种植",
        "养殖",
    ]

    /// A name begins after one of these.
    static let stops = "在于到向为与和同对从由至来的了并及让把给是将被往赴自随请使等仍又再还已个各每这那该此其或、"

    /// Names that hold one of `stops`.
    static let notStops: [String] = [
        "和平", "和谐", "和睦", "向阳", "向荣", "同心", "同兴", "大同", "西和", "那家", "那拉", "于家", "于洪", "于沟", "自强", "自由",
        "自治", "自来水",
        "为民", "来宝", "从善",
        "对面", "到保", "至善",
        "自然", "和顺", "和合", "和兴", "由家",
    ]

    /// Words before a name that are no part of it.
    static let openings: [String] = [
        "上午", "下午", "当天", "我", "本", "全", "活动现场", "现场", "雨中", "雪中", "图为", "并", "日前", "近日", "冒雨", "集中",
        "直接", "分别", "共同",
        "亲自", "统一", "走上",
    ]

    /// Ways of coming to a place.
    static let goings: [String] = [
        "来到", "前往", "走进", "走上", "深入", "赶到", "赶赴", "进驻", "进入", "位于", "地处", "途经", "来自", "抵达", "设在", "下到",
        "视察", "进社区",
        "聚集", "云集",
    ]

    static let prepositions: [String] = [
        "in front of", "cross", "crossed", "outside", "inside", "next to", "beside", "near", "opposite",
        "at", "in",
        "on", "to", "devant",
        "past", "along", "through", "across", "from", "off", "into", "under", "before", "around",
        "over", "behind",
        "below", "above", "aboard", "amid", "beneath", "atop", "via", "visit", "visits", "visited",
        "visiting", "tour",
        "tours",
        "toured", "touring", "enter", "enters", "entered", "entering", "reach", "reaches", "reached",
        "reaching",
        "inspect",
        "inspects", "inspected", "interior of", "exterior of", "view of", "views of", "entrance to",
        "entrance of",
        "gates of",
        "steps of", "roof of", "shores of", "shore of", "banks of", "bank of", "foot of", "edge of",
        "heart of",
        "middle of", "centre of", "center of", "top of", "outskirts of", "north of", "south of",
        "east of", "west of",
        "ruins of", "streets of", "villagers of", "residents of", "people of", "citizens of",
        "children of", "women of",
        "corner of", "coast of", "city of", "town of", "village of", "port of", "battle of",
        "bombing of", "siege of",
        "sands at", "overlooking", "leaving", "leaves", "crossing", "crosses", "across from", "towards",
        "toward",
        "between", "upon", "onto", "à l'", "à la", "au",
        "près de",
    ]

    /// After these any noun is a place.
    static let strongPrepositions: [String] = [
        "in front of", "outside", "inside", "next to", "beside", "near", "opposite", "devant",
    ]

    static let articles: [String] = [
        "downtown", "central", "nearby", "the", "a", "an", "our", "their", "its", "l'", "la", "le",
    ]

    static let facilities: [String] = EnglishForms.nouns([
        "shaft", "mineshaft", "pithead", "coalface", "sawmill", "windmill", "watermill",
        "parish church", "front line",
        "trenches", "no man's land", "roadblock", "barricade", "bathroom", "bath", "toilet", "pharmacy",
        "surgery",
        "dispensary", "butcher's", "baker's", "hairdresser's", "post office", "petrol station",
        "gas station",
        "fuel station", "toll booth", "crossroad", "verge", "kerb", "curb", "steps", "stairs",
        "stairwell",
        "landing stage", "ruins", "scaffolding", "roof", "doorway", "viaduct", "aqueduct", "footbridge",
        "lighthouse",
        "breakwater", "pontoon", "gangway", "gangplank", "ramp", "lift", "escalator", "concourse",
        "ticket office",
        "waiting room", "changing room", "dressing room", "locker room", "staff room", "boardroom",
        "newsroom",
        "control room", "operating theatre", "emergency room", "boiler room", "engine room",
        "wheelhouse", "cockpit",
        "cabin", "compound", "campus", "quadrangle", "cloister", "courthouse", "town square",
        "village green",
        "picnic area", "campsite", "clearing", "glade", "riverbed", "waterhole", "hillside", "hilltop",
        "mountaintop",
        "snowfield", "ice rink", "sports hall", "swimming pool", "tennis court", "bowling green",
        "golf course",
        "finish line", "starting line", "touchline", "sideline", "dugout", "grandstand", "podium",
        "rostrum", "pulpit",
        "altar", "graveside", "square", "hotel", "hall", "office", "school", "hospital", "village",
        "street", "park",
        "station", "market",
        "building", "gate", "plaza", "town", "township", "county", "centre", "center", "library",
        "community",
        "room",
        "road", "city", "bank", "theatre", "theater", "museum", "entrance", "courtyard", "playground",
        "farm",
        "factory", "clinic", "home", "house", "government", "corner", "crossroads", "field", "desk",
        "booth",
        "stand", "gym", "gymnasium", "rim", "deck", "terrace", "roof", "garden", "beach", "pier",
        "dock", "tunnel",
        "classroom", "kitchen", "ward", "court", "courtroom", "chapel", "church", "cathedral", "mosque",
        "temple",
        "stage", "stadium", "track", "pool", "lake", "river", "sea", "coast", "shore", "harbour",
        "harbor", "port",
        "airport", "bridge", "hill", "mountain", "valley", "forest", "wood", "meadow", "yard", "lane",
        "avenue",
        "drive", "alley", "tent", "barn", "warehouse", "workshop", "mill", "mine", "quarry", "site",
        "camp", "base",
        "border", "cemetery", "cenotaph", "monument", "palace", "castle", "tower", "embassy",
        "parliament",
        "university", "college", "institute", "laboratory", "lab", "studio", "gallery", "zoo", "cafe",
        "restaurant",
        "shop", "store", "mall", "arena", "platform", "floor", "basement", "attic", "corridor",
        "staircase", "lobby",
        "foyer", "balcony", "jail", "prison", "shed", "estate", "marsh", "marshes", "sands", "brook",
        "creek", "strait",
        "bay", "island", "cape", "crossing", "pass", "anchorage", "berth", "span", "route", "highway",
        "terminal",
        "reservoir", "dam", "canal", "pond", "cave", "crypt", "vestry", "hangar", "depot", "garage",
        "pitch", "ring",
        "rink", "lawn", "orchard", "vineyard", "ranch", "plantation", "wharf", "quay", "jetty",
        "promenade",
        "boulevard", "crescent", "terrace", "close", "mews", "lodge", "inn", "pub", "tavern", "bar",
        "counter",
        "gallery", "auditorium", "theatre", "opera house", "flats", "cliff", "glacier", "crater",
        "summit", "ridge",
        "slope", "trail", "steps", "secretariat", "mile", "convent", "abbey", "monastery", "priory",
        "shrine",
        "synagogue", "nave", "transept", "chancel",
        "guildhall", "villa", "cottage", "suburb", "region", "province", "district", "borough",
        "parish", "hamlet",
        "ocean",
        "gulf", "channel", "peninsula", "isle", "dune", "desert", "oasis", "plain", "steppe", "plateau",
        "moor",
        "heath", "fen",
        "swamp", "bog", "delta", "estuary", "fjord", "loch", "glen", "canyon", "gorge", "volcano",
        "waterfall", "weir",
        "reef",
        "lagoon", "car park", "carpark", "parking lot", "bus stop", "runway", "tarmac", "motorway",
        "roundabout",
        "junction",
        "underpass", "flyover", "footpath", "pavement", "sidewalk", "towpath", "allotment",
        "greenhouse", "stable",
        "paddock",
        "kennel", "cowshed", "byre", "dairy", "brewery", "distillery", "bakery", "forge", "smithy",
        "foundry",
        "shipyard",
        "boatyard", "slipway", "plant", "refinery", "rig", "pit", "colliery", "smelter", "nursery",
        "kindergarten",
        "dormitory", "canteen", "cafeteria", "refectory", "hospice", "mortuary", "observatory",
        "planetarium",
        "aquarium",
        "archive", "chamber", "courthouse", "barracks", "garrison", "fort", "fortress", "bunker",
        "trench",
        "checkpoint",
        "consulate", "headquarters", "stall", "kiosk", "arcade", "souk", "supermarket", "showroom",
        "salon",
        "barbershop",
        "parlour", "living room", "bedroom", "hallway", "porch", "veranda", "patio", "loft", "cellar",
        "doorstep",
        "driveway",
        "backyard", "dining hall", "ballroom", "bandstand", "grandstand", "racecourse", "velodrome",
        "green", "common",
        "oval",
        "ground", "grounds", "meadow", "fairground", "showground", "churchyard", "graveyard",
        "schoolyard",
        "bus station",
        "bus stand", "railway", "level crossing", "lock", "ferry", "dry dock", "cornfield",
        "rice field", "paddy",
        "paddies",
        "terraces", "vault", "archives", "centre court", "town hall", "city hall", "fire station",
        "police station",
        "cave",
        "hillside", "roadside", "riverside", "seaside", "lakeside", "bedside", "ringside", "poolside",
        "trackside",
        "riverbank", "seafront", "waterfront", "quayside", "dockside", "seabed", "bank", "weighbridge",
        "back garden",
        "academy", "primary", "backstage", "golden mile", "spring", "falls", "plaza",
    ])

    /// Capitalised words that follow a preposition and are no place.
    static let notPlaces: [String] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november",
        "december", "prof", "date", "time", "labor", "labour", "christmas", "easter", "monday",
        "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "chinese", "english",
        "budget", "report", "review", "agenda", "volume", "edition", "season", "class", "model",
        "note", "photo", "picture", "caption", "image", "title", "description",
    ]
}
