/// What people do for a living and how they are called, by field, beside `RoleWords`.
enum TradeWords {
    static var chinese: [String] { (offices + fields).listed + heads + counted }

    /// Heads of anything: 科长, 矿长, 列车长.
    private static let heads: [String] =
        "局处科股所站院校园馆台庭队场厂店会组班团连营旅军排舰艇船机村寨庄屯里社矿井段库室司署厅州盟旗县区镇乡街".signs.map { $0 + "长" }
        + [
            "列车长", "护士长", "秘书长", "检察长", "审判长", "理事长", "董事长", "监事长", "事务长", "参谋长", "会长", "行长", "楼长", "街长", "河长", "林长",
            "田长",
            "居民组长", "小组长", "副组长", "大队长", "中队长", "支队长", "酋长", "家长", "学生会主席", "值班长", "工长", "领班", "主事", "首长", "族长", "道长",
            "方丈",
        ]

    /// 一班, (3)班: only behind a year of school.
    private static let counted: [String] =
        "一二三四五六七八九".signs.flatMap { year in
            "一二三四五六七八九123456789".signs.map { "\(year)年级\($0)班" } + ["\(year)年级"]
        }

    private static let offices = """
        主席 副主席 总理 总统 首相 国王 女王 王后 王子 公主 总书记 党委书记 纪委书记 政委 秘书 参事 巡视员 调研员 科员 办事员 文员 干事 村干部 镇干部 乡干部 老干部 机关干部 \
        扶贫干部 驻村干部 下乡干部 知识青年 两委 两委班子 代表 委员 政协委员 人大代表 劳模 劳动模范 先进个人 标兵 英模 英雄 烈士 功臣 模范 楷模 道德模范 获奖者 冠军 亚军 季军 状元 \
        第一名 得主 候选人 当选人 新任 前任 院士 顾问 参谋 专员 特使 大使 公使 领事 参赞 外宾 外商 客商 港商 台商 侨商 侨胞 华侨 华人 台胞 同胞 外国人 外国友人 友人 老外 代表们 \
        发言人 新闻发言人 召集人 主持人 司仪 负责人 带头人 接班人 传承人 继承人 创始人 发起人 投资人 合伙人 承包人 经纪人 代理人 辩护人 公诉人 原告 被告 被告人 嫌疑人 犯罪嫌疑人 罪犯 \
        犯人 囚犯 服刑人员 证人 陪审员 书记员 审判员 法官 大法官 检察官 律师 公证员 调解员 仲裁员 人民陪审员 见证人 保证人 受益人 捐赠人 捐款人 献血者 志愿者 义工 社工 楼组长 网格员 \
        协管员 城管 城管队员 保安 保安员 门卫 传达员 守门人 更夫 警卫 卫兵 卫士 仪仗兵 仪仗队 国旗手 旗手 护旗手 升旗手 号手 鼓手 乐手 琴师 琴手 吉他手 小提琴手 指挥家 指挥员
        """

    private static let fields = """
        教授 副教授 讲师 助教 教员 教研员 班主任 辅导员 老师 师生 教师 支教老师 代课老师 民办教师 幼师 保育员 校友 同窗 学子 考生 学童 孩童 娃 娃娃 娃娃们 小学生 初中生 高中生 \
        中专生 大学生 研究生 博士生 实习生 新生 插班生 毕业生 学员 学徒 徒弟 弟子 少先队员 红领巾 小记者 童子军 团员 青年 少年 青少年 老教师 老校长 老师傅 老中医 老党员 老红军 \
        老战士 老八路 老兵 老支书 老模范 老农 老汉 老头 老太 老妇 老妪 老翁 老寿星 寿星 茶商 药商 盐商 粮商 布商 书商 木材商 皮货商 珠宝商 批发商 零售商 雇工 长工 短工 帮工 桡手 \
        佾生 班主 秧歌头 会首 头人 土司 寨老 族老 鬼师 师公 毕摩 东巴 祭司 歌师 歌王 歌后 歌郎 银行家 园主 庄园主 场主 船主 店东 财主 地主 佃农 雇农 中农 富农 贫下中农 生产队员 \
        全村老少 老老少少 老小 老人家 百岁老人 耄耋老人 医师 医生 大夫 护士 护士长 护理员 药师 药剂师 兽医 牙医 军医 校医 村医 乡医 法医 中医师 助产士 接生婆 产妇 孕妇 孕产妇 病人 \
        患者 病患 伤员 伤者 伤病员 病号 死者 遇难者 幸存者 灾民 难民 饥民 流民 侨民 藏民 牧民 渔民 山民 边民 船民 乡民 镇民 居民 流浪汉 乞丐 孤儿 孤寡老人 五保老人 留守儿童 \
        留守老人 残疾人 盲人 聋哑人 聋人 病友 家属 亲属 亲人 亲友 亲戚 遗属 遗孀 长辈 晚辈 后辈 祖辈 子女 儿女 儿孙 子孙 孙辈 孙儿 曾孙 外甥女 表妹 表嫂 舅妈 舅母 婶婶 嫂子 \
        嫂嫂 大嫂 二嫂 大姐 大姨 二姨 小姨 姨婆 姑婆 叔公 伯公 伯母 婶子 大婶 大伯 大叔 二叔 三叔 大舅 二舅 公公 婆婆 岳父 岳母 丈人 女婿 儿媳 媳妇 妈 爸 妈妈们 爸爸妈妈 父母 \
        爹妈 双亲 夫妻 夫妻俩 父女俩 母子俩 兄妹 姐弟 姐妹俩 兄弟俩 爷孙 祖孙三代 三代人 一家老小 全家福 三口之家 小两口 老两口 新郎新娘 新婚夫妇 新人 伴郎 媒人 主婚人 证婚人 宾客 \
        客人 来宾 嘉宾 贵宾 访客 香客 食客 茶客 麦客 刀客 侠客 背包客 驴友 车友 球友 跑友 棋友 影友 网友 工友 战友 牌友 舞友 票友 戏迷 歌迷 影迷 球迷 粉丝 观众 听众 读者 看客 \
        路人 行人 过客 乘客 旅客 游客 顾客 房客 租客 住客 散客 常客 买家 卖家 商家 商人 商贩 小贩 摊贩 菜贩 鱼贩 贩子 掌柜 伙计 店小二 店员 售货员 收银员 导购 促销员 推销员 \
        业务员 快递员 快递小哥 外卖员 外卖小哥 邮递员 邮差 投递员 送水工 送奶工 送报员 报务员 话务员 接线员 列车员 乘务员 乘务长 空姐 空乘 售票员 检票员 站务员 司机 驾驶员 驾驶人 \
        车夫 黄包车夫 三轮车夫 轿夫 脚夫 挑夫 马夫 纤夫 船夫 船工 船员 船老大 船东 船家 艄公 渔家 渔家女 渔女 渔翁 水手 海员 大副 二副 轮机长 领航员 引航员 飞行员 机务员 机长 \
        副驾驶 宇航员 航天员 潜水员 救生员 救援人员 救援队员 消防员 消防战士 消防官兵 消防指战员 指战员 官兵 干警 民警 警员 警官 警察 交警 辅警 特警 刑警 巡警 狱警 女警 骑警 乘警 \
        法警 缉私警 缉毒警 武警 武警官兵 边防战士 边防军人 海关关员 关员 税务干部 税务人员 工作者 医务工作者 文艺工作者 新闻工作者 解放军 红军 八路军 新四军 志愿军 义勇军 抗联战士 \
        游击队员 侦察兵 炊事员 炊事班 卫生员 通信员 通讯员 话务兵 炮兵 骑兵 伞兵 步兵 工兵 坦克兵 民兵 女兵 新兵 士兵 士官 军官 将士 将领 将军 上将 中将 少将 上校 中校 少校 上尉 \
        中尉 少尉 司令员 司令 元帅 俘虏 战俘 壮丁 民夫 工程师 设计师 建筑师 规划师 会计师 审计师 造价师 监理员 监理 测量员 施工员 安全员 质检员 检验员 化验员 试验员 材料员 资料员 \
        仓管员 保管员 库管员 调度员 操作员 操作工 技术员 技师 技工 技术骨干 绘图员 描图员 打字员 打字小姐 录入员 档案员 修复师 讲解员 解说员 导游 领队 翻译 译员 手语翻译 播音员 主播 \
        记者 编辑 校对 总编 主编 摄影师 摄影记者 摄像师 摄影爱好者 导演 编剧 演员 群众演员 替身 艺人 老艺人 民间艺人 手艺人 匠人 工匠 木匠 铁匠 石匠 瓦匠 泥瓦匠 泥水匠 篾匠 花匠 \
        鞋匠 锁匠 皮匠 银匠 铜匠 剃头匠 裁缝 绣娘 绣女 织女 织工 染匠 窑工 陶工 木工 瓦工 焊工 电焊工 钳工 车工 铣工 电工 管道工 水暖工 钢筋工 架子工 油漆工 粉刷工 装卸工 搬运工 \
        码头工 铸造工 炼钢工 炉前工 锅炉工 司炉工 矿工 采煤工 采煤队 掘进队 井下工人 盐工 伐木工 采油工 钻井工 钻工 修理工 维修工 养路工 养护工 巡道工 护路工 线路工 筑路工 换装工 \
        挤奶工 饲养员 配种员 放牛娃 放羊娃 羊倌 牛倌 马倌 猪倌 牧羊人 放羊人 牧马人 养蜂人 采药人 采参人 赶海人 打渔人 捕鱼人 撑船人 摆渡人 护林人 守林人 守井人 守塔人 守墓人 守陵人 \
        赶车人 卖菜人 卖货郎 货郎 农人 庄稼人 庄稼汉 山里人 种粮大户 农场主 牧场主 菜农 果农 茶农 棉农 蔗农 烟农 花农 瓜农 药农 蚕农 藕农 粮农 农妇 村妇 村姑 村妇们 采茶女 \
        采茶姑娘 渔妇 船娘 姑娘 少女 少妇 妇人 女人 男人 男子 女子 小伙 汉子 壮汉 青壮年 小孩 小孩子 孩子们 男孩 女孩 男童 女童 婴儿 婴幼儿 幼童 双胞胎 三胞胎 孪生 巴郎 阿妈 \
        阿爸 阿婆 阿公 阿伯 阿姐 阿妹 阿哥 大嫂们 厨师 大厨 厨子 厨师长 帮厨 面点师 糕点师 调酒师 咖啡师 茶艺师 品酒师 酿酒师 理发师 理发员 美发师 化妆师 按摩师 服务员 服务生 保洁 \
        保洁员 保洁阿姨 清洁工 环卫工 环卫工人 清道夫 掏粪工 园丁 园艺师 绿化工 护林员 巡护员 护鸟员 河道员 水文员 测报员 气象员 观测员 预报员 巡线员 巡线工 抄表员 画家 画师 画工 \
        书法家 作家 诗人 词人 小说家 作曲家 歌唱家 歌唱演员 舞蹈家 舞蹈演员 音乐家 演奏家 钢琴家 艺术家 剪纸艺人 雕刻家 雕塑家 收藏家 藏家 科学家 物理学家 化学家 数学家 地质学家 \
        考古学家 历史学家 哲学家 思想家 政治家 革命家 教育家 发明家 探险家 航海家 旅行家 企业家 实业家 慈善家 专家 学者 研究员 科研人员 考古队员 考古人员 队友 队员 运动员 运动健将 \
        球员 球童 裁判 裁判员 教练 教练员 领跑员 跑者 跑手 选手 骑手 骑士 车手 赛车手 舵手 桨手 划手 枪手 射手 弓箭手 拳手 棋手 歌手 高手 猎手 猎人 渔猎者 摔跤手 僧人 僧侣 尼姑 \
        和尚 法师 住持 道士 道姑 喇嘛 活佛 阿訇 牧师 神父 神甫 修女 主教 教皇 信徒 教徒 信众 巫师 算命先生 说书人 说书先生 皮影艺人 木偶师 耍猴人 杂技演员 魔术师 小丑 舞龙队 \
        舞狮队 秧歌队 腰鼓队 军乐队 鼓乐队 乐队 合唱队 文艺队 宣传队 演出队 突击队 敢死队 救援队 搜救队 抢险队 医疗队 服务队 志愿服务队 慰问队 考察队 勘探队 地质队 测量队 工程队 \
        施工队 运输队 驼队 马队 马帮 船队 车队 球队 校队 男队 女队 主队 客队 篮球队 足球队 排球队 乒乓球队 龙舟队 代表队 参赛队 拔河队 啦啦队 仪仗队 送葬队伍 迎亲队伍 游行队伍 队伍 \
        人流 人潮 人山人海 人头攒动 老师们 同学们 战士们 孩童们 代表团 访问团 考察团 参观团 慰问团 旅游团 旅行团 艺术团 歌舞团 剧团 戏班 戏班子 杂技团 乐团 合唱团 舞蹈团 少年团 \
        民乐团 检查组 工作组 调查组 专家组 评审组 验收组 督导组 督查组 巡视组 审计组 摄制组 剧组 课题组 项目组 考核组 考评组 调研组 巡逻组 救援组 医疗组 报道组 班子 领导班子 班子成员 \
        全班 全体 全体人员 全体职工 全体师生 全校师生 全体队员 全体干部 众乡亲 父老乡亲 父老 乡邻 邻里 街坊邻居 左邻右舍 各族群众 各族人民 男女青年 青年男女 情侣 恋人 伴侣 老同学 \
        老同事 同仁 同行 同志们 伙伴 小伙伴 闺蜜 哥们 姐妹们 兄弟们 阿姨们 大妈们 大爷们 老人们 妇女们 汉子们 警花 校花 空军 海军 陆军 火炬手 主刀医生 主治医师 值班员 值机员 引导员 \
        礼仪小姐 礼仪队 迎宾员 裁剪师 机修工 驯兽师 监护人 养殖户 种植户 承包户 拆迁户 移民户 文物专家 农技员 农技人员 农机手 机手 拖拉机手 收割机手 水管员 放水员 看水员 守坝人 守闸人 \
        闸工 船闸工 灯塔守护人 护士们 大娘们 采购商 参展商 展商 摊商 客户代表 股东 业委会成员
        """

    static var english: [String] { EnglishForms.nouns(englishTrades.listed) }

    private static let englishTrades = """
        accountant acrobat activist actor administrator adviser advisor airman alderman alumnus \
        ambulanceman analyst anaesthetist angler announcer antiquarian apiarist applicant archer architect \
        archivist artisan assistant associate astronomer attendant attorney auctioneer bailiff baker \
        ballerina banker barman barmaid barista bassist batsman beachcomber beautician beekeeper beginner \
        bellringer bellman bidder birdwatcher birder boatman bookbinder bookseller botanist bowler bowman \
        boxer brewer bricklayer brickmaker broadcaster broker busker candidate captive caddie carer \
        caregiver carver cashier caver cellist celebrant ceo chairperson champion chaplain chemist \
        chorister churchgoer churchwarden civilian cleaner climber clockmaker coachman coastguard cobbler \
        colleague collier columnist comedian commander commentator companion composer conductor conservator \
        conservationist constable consultant contestant contractor cooper councillor councilwoman \
        counsellor countess cowboy cowgirl craftsman craftswoman cricketer crofter crossing-guard curator \
        customs-officer daredevil deacon dealer debutant decorator defender defendant delegate demonstrator \
        dentist designer developer dietitian dignitary diner dispatcher ditcher dj dockworker docent donor \
        dressmaker drover drummer dyer ecologist economist electrician emperor empress engraver entertainer \
        entrepreneur evacuee examiner excavator executive expert explorer exhibitor falconer ferryman \
        fiddler filmmaker finalist firefighter fisher fishmonger fitter flautist flutist flagbearer florist \
        footballer footman forager forester former founder foundryman gamekeeper gaucho geologist glazier \
        glassblower goalie goatherd godmother godfather golfer governess grocer groundsman guardsman \
        guitarist gunner gymnast hairdresser harvester herdsman hiker historian hobbyist homeowner horseman \
        hostess houseman hunter hurler hygienist illustrator imam immigrant impersonator inhabitant \
        inspector instructor instrumentalist insurer inventor invigilator ironworker islander jeweller \
        jeweler joiner joker journalist judge juggler juror justice kayaker keeper kite-flyer knight \
        labourer lacemaker lacemakers lamplighter lawmaker leatherworker lecturer legionnaire librarian \
        lifeboatman linesman linguist lobbyist lobsterman locksmith logger lumberjack machinist magistrate \
        maid majorette marathoner marine mariner marksman masseur matron mayoress mediator medallist \
        meteorologist metalworker midfielder milkman milkmaid miller milliner minister minstrel missionary \
        moderator mountaineer mourner musher musician muslim naturalist navigator negotiator newcomer \
        newlywed novice nominee novelist nursery-nurse observer occupant officer official onlooker operator \
        optician organiser organizer organist orderly ornithologist outfielder oysterman pageboy painter \
        panellist panelist paperboy parader paratrooper parishioner parson partner patrolman patron peasant \
        peddler pedlar performer pharmacist philanthropist physicist physician physiotherapist picker \
        picketer pickers pilgrim pioneer piper pipefitter pitcher planner plasterer playwright plumber \
        politician porter postman postmaster postwoman potter practitioner preacher premier prospector \
        prosecutor psychologist publican publisher puppeteer quilter rabbi racer racegoer radiographer \
        railwayman rancher rapper receptionist recipient reenactor re-enactor refuse-collector registrar \
        rescuer researcher reservist responder restorer retiree reveller reveler revellers rioter ringer \
        robber roofer roper ropemaker saddler sailor saint salesman saleswoman samaritan sculptor seafarer \
        seamstress seaman secretary sexton servant serviceman servicewoman settler shearer shepherdess \
        shipbuilder shipwright shoemaker shoeshiner shopworker shot-putter signalman signatory signatories \
        singer skateboarder skipper smallholder snowboarder smelter socialist solicitor soloist soprano \
        specialist speaker spinner sprinter squire stablehand staffer stagehand starter stationmaster \
        statistician steeplejack steelworker stevedore steward stockman stonecutter stonemason storekeeper \
        storyteller strategist stranger striker stuntman subcontractor supplier supporter surfer surgeon \
        survivor swimmer tailor tanner teammate teller tenor teenager thatcher therapist thrower tiler \
        tinker toastmaster tobacconist tour-guide tourist townsman townswoman trader translator trapper \
        traveller traveler trawlerman treasurer trekker trumpeter trustee tuner turner twin typist umpire \
        undergraduate undertaker upholsterer usher valet vendor verger veterinarian victim villager vintner \
        violinist virtuoso vocalist voter waiter walker warden warrior washerwoman watchmaker watchman \
        waterman weaver webmaster weightlifter welder wheelwright whaler winegrower winner witness \
        woodcarver woodcutter woodturner woodworker workman wrangler wrestler writer yachtsman yogi \
        youngster zookeeper zoologist shift bystander newsboy busman fan pupil class committee-member \
        survivors hand squad regiment battalion platoon brigade troop detachment gang workforce household \
        congregation contingent entourage quartet trio duo ensemble chorus jury panel posse
        """
}
