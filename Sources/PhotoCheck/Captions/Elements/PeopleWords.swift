/// The words of `PeopleFinder`.
enum PeopleWords {
    /// Offices and occupations, which a name may follow.
    static let titles: [String] =
        [
            "省长", "市长", "州长", "县长", "区长", "镇长", "乡长", "村长", "社长", "厅长", "局长", "处长", "科长", "股长", "所长", "站长",
            "院长", "校长", "园长", "馆长", "台长", "庭长", "检察长", "部长", "队长", "场长", "厂长", "店长", "行长", "会长", "秘书长", "组长",
            "班长", "团长", "连长", "董事长", "理事长", "院士", "主席", "书记", "支书", "村支书", "主任", "主任医师", "医师", "政委", "指导员", "教导员",
            "常委", "委员", "政协委员", "人大代表", "党代表", "经理", "总经理", "主编", "总工程师", "工程师", "农艺师", "畜牧师",
            "会计师", "律师", "讲师", "教授", "教师", "老师", "医生", "大夫", "护士", "护士长", "法官", "检察官", "民警", "交警", "警官", "记者",
            "专家", "技术员", "科技特派员", "大学生村官", "村官", "调研员", "科员", "干事", "秘书", "主持人", "驻村工作队员", "第一书记", "同志", "先生",
            "女士", "大爷", "大娘", "大妈", "大叔", "奶奶", "爷爷", "阿姨",
        ]
        + EnglishForms.nouns([
            "director", "mayor", "secretary", "manager", "president", "governor", "magistrate", "minister",
            "chairman",
            "chairwoman", "commissioner", "officer", "official", "cadre", "principal", "engineer", "doctor",
            "professor",
            "lawyer", "technician",
        ]) + ["mr", "mrs", "ms", "dr", "maire", "directeur", "directrice", "head of", "deputy head", "county head"]

    /// Groups, and people whose names nobody gives.
    static let groups: [String] =
        [
            "群众", "村民", "居民", "市民", "公民", "农民", "渔民", "牧民", "农民工", "百姓", "老百姓", "民众", "公众代表", "乡亲", "老乡", "老人",
            "老年人", "儿童", "孩子", "小朋友", "青年", "青少年", "妇女", "残疾人", "军人", "军属", "烈属", "老兵", "退役军人", "官兵", "战士",
            "学生", "师生", "学员", "考生", "家长", "家属", "职工", "员工", "工人", "党员", "团员", "干部", "领导", "领导班子", "班子成员", "负责人",
            "负责同志", "工作人员", "执法人员", "窗口人员", "技术人员", "科技人员", "医务人员", "医护人员", "医疗队", "人员", "志愿者", "义工", "讲解员",
            "宣传员", "协管员", "监督员", "联络员", "网格员", "驾驶员", "服务员", "收费员", "业务员", "管理员", "护林员", "消防员", "队员", "评委", "代表们",
            "群众代表", "村民代表", "居民代表", "职工代表", "企业代表", "业主代表", "党员代表", "学生代表", "家长代表", "市民代表", "农民代表", "社会各界",
            "各界人士", "人士", "嘉宾", "来宾", "客人", "观众", "听众", "游客", "旅客", "乘客", "顾客", "客户", "用户", "消费者", "纳税人", "投资者", "创业者",
            "求职者", "咨询者", "来访者", "办事人", "当事人", "申请人", "行人", "路人", "司机", "患者", "病人", "伤员", "农户", "住户", "贫困户", "低保户",
            "五保户", "种植户", "养殖户", "烟农", "果农", "菜农", "茶农", "粮农", "蚕农", "商户", "业户", "摊主", "店主", "业主", "经营者", "企业家", "经营户",
            "个体户", "困难户", "大户", "军民", "同学", "同事", "选手", "演员", "模特", "主要负责人",
        ]
        + EnglishForms.nouns([
            "villager", "resident", "citizen", "farmer", "worker", "student", "pupil", "teacher", "nurse",
            "volunteer",
            "representative", "visitor", "leader", "policeman", "shopkeeper", "patient", "parent", "pensioner",
            "passer-by", "merchant", "delegate", "herder", "customer", "taxpayer", "employee", "firefighter",
        ]) + [
            "people", "staff", "policemen", "police officers", "crowd", "masses", "elderly", "women", "men",
            "children",
            "kids", "passers-by", "townspeople", "members of the public", "workers", "habitants", "villageois",
            "citoyens", "élèves", "agriculteurs", "responsables", "bénévoles",
        ]

    /// After a title these make another word: 主任科员 stays a person, 领导小组 and 委员会 do not.
    static let notAfterTitle: [String] = [
        "委员会", "会", "办公室", "接待室", "室", "处", "信箱", "热线", "电话", "大会", "协会", "联合会", "工作室", "之家", "节", "办公会", "办公会议",
        "'s office",
    ]

    /// After a group these make a place, an office or a thing: 村民委员会, 居民身份证, 市民广场, 职工书屋, 领导小组.
    static let notAfterGroup: [String] = [
        "委员会", "会议", "大会", "代表大会", "路线", "艺术馆", "文化馆", "文化宫", "俱乐部", "身份证", "证", "医保", "户口", "医院", "医疗保险", "养老保险",
        "服务中心", "服务站", "服务热线", "活动中心", "活动室", "活动站", "中心", "之家", "公园", "广场", "节", "公寓", "食堂", "宿舍", "书屋", "联合会", "协会",
        "合作社", "专业合作社", "大学", "学校", "学院", "楼", "小区", "社区", "信箱", "热线", "小组", "力", "下", "权益保障法", "保护法", "法", "福利院",
        "用品", "专列", "车站", "卡", "手册", "守则", "名册", "名单", "档案",
    ]

    /// The commonest surnames but for those that are more often a word of their own (向 和 于 时 方 全 成 应 安 都 明).
    static let surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付邹孟熊秦邱江"
        + "尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕"
        + "单裴霍涂翁柴蒙辛冉麦游靳路柏管冀桂苗隋佟闻鞠丛宫栾迟初矫曲姬谷"

    /// Words that begin like a name.
    static let notAName: [String] = [
        "高度", "高兴", "高效", "高温", "高新", "高中", "高级", "马上", "万余", "万人", "万名", "严格", "严肃", "任务", "任何", "何时", "江边", "金融",
        "温暖",
        "康复", "陆续", "石桥", "石庙", "田间", "田地", "雷雨", "夏季", "夏日", "关于", "关注", "关心", "管理", "游客", "路口", "路边", "路过", "左右",
        "尚未", "包括",
        "齐聚", "齐心", "章程", "史料", "程序", "余名", "余人", "武装", "黄河", "申请", "申报", "申领", "单位", "易地", "初步", "初中", "游览", "管委",
        "欧洲", "宁静",
        "庄严", "庄重", "符合", "童年", "谢谢", "施工", "施肥", "曾经", "许多", "许可", "胡同", "梅雨", "苗木", "江苏", "武警", "高校", "高铁", "付款",
        "顾客", "毕业",
        "林业", "林场", "苏子", "路政", "段落", "谷物", "汤沟", "黄花", "杨家", "李家", "张家", "王家", "刘家", "陈家", "孙家", "赵家", "石灰", "龙潭",
        "牛心",
    ]

    /// After these a name has ended: they begin what the person does.
    static let afterName = "在向为与和同到对给从由带率陪参出主作代进深亲来走就正把将被的地得了等及并以于是说讲解答发宣现前后一不这那上下到接热耐仔认介指看听问会见查做率说赶冒手"

    /// What follows a name at the head of a clause.
    static let afterLeadingName = "在向为与和同到给带率陪"

    /// Last characters of offices, places, groups and times; no name ends so in this field.
    static let notEndOfName = "局镇乡村屯区县市省站所院校厂店社部处办委会队组科室馆园场路街桥山河湖楼门前后里上下中内外日月年天时期间家们人户员者厅堡寨沟坊城港湾岛户民众工业校院品件料"

    /// What may stand before a surname with a title (由王县长, 和李书记).
    static let beforeSurname = "由与和同请向及陪给对"
}
