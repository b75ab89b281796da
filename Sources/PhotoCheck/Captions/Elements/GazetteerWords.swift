/// Names of places without their suffix, beside `PlaceNames`: prefectures, well-known counties and towns, countries and cities.
enum GazetteerWords {
    static var names: [String] { chinese.listed + world.listed + english.listed }

    private static let chinese = """
        北平 奉天 燕京 盛京 辽南 辽西 关内 关外 关东 宛平 长汀 漳浦 南澳 六鳌 杏花邨 关门山 望儿山 天坛 雍和宫 鼓楼 钟楼 城隍庙 夫子庙 鸟巢 水立方 大雁塔 小雁塔 兵马俑 大昭寺 岳麓山 白云山 阜新 辽阳 朝阳市 瓦房店 普兰店 庄河 东港 宽甸 桓仁 新宾 清原 台安 北镇 凌海 义县 黑山县 盖州 大石桥 灯塔市 调兵山 开原 昌图 西丰 北票 凌源 建平县 喀左 建昌县 绥中 兴城 \
        彰武 法库 康平县 辽中 新民市 大洼 盘山县 旅顺 金州 长海县 偏岭 三家子 新甸 石庙子 苏子沟 哨子河 黄花甸子 黄花甸 大营子 朝阳镇 兴隆沟 红旗营子 龙潭 牧牛 洋河 汤沟 杨家堡 \
        前营子 清凉山 药山 大偏岭 海城河 二道沟 三道沟 头道沟 牛庄 析木 腾鳌 千山 凤凰山 五龙背 大孤山 獐岛 四平 辽源 通化 白山市 松原 白城 延吉 珲春 敦化 集安 梅河口 公主岭 抚松 \
        长白县 二道白河 鸡西 鹤岗 双鸭山 伊春 七台河 黑河 绥化 大兴安岭 漠河 抚远 绥芬河 五大连池 海伦 加格达奇 雪乡 亚布力 呼伦贝尔 乌兰察布 巴彦淖尔 乌海 阿拉善 锡林郭勒 锡林浩特 \
        兴安盟 满洲里 二连浩特 海拉尔 额济纳 阿尔山 多伦 正蓝旗 定州 辛集 廊坊 沧州 衡水 邢台 正定 涿州 遵化 迁安 蔚县 张北 平泉 丰宁 围场 白洋淀 雄安 北戴河 山海关 阳泉 长治 \
        晋城 朔州 晋中 运城 忻州 吕梁 平遥 五台山 洪洞 永济 常州 淮安 盐城 泰州 宿迁 连云港 昆山 张家港 江阴 宜兴 常熟 太仓 溧阳 兴化 高邮 如皋 启东 东台 周庄 同里 衢州 舟山 \
        台州 丽水 余姚 慈溪 象山 宁海 温岭 临海 乐清 瑞安 龙港 桐乡 海宁 平湖 乌镇 南浔 安吉 德清 诸暨 嵊州 东阳 永康 兰溪 江山市 缙云 龙泉 青田 普陀 西湖 千岛湖 淮南 马鞍山 \
        淮北 铜陵 安庆 滁州 阜阳 宿州 六安 亳州 池州 宣城 歙县 黟县 宏村 西递 凤阳 金寨 桐城 三明 南平 龙岩 宁德 武夷山 福清 长乐 石狮 晋江 平潭 永定 长汀 东山岛 霞浦 福鼎 \
        湄洲 鼓浪屿 萍乡 新余 鹰潭 吉安 宜春 抚州 上饶 井冈山 瑞金 婺源 庐山 淄博 枣庄 东营 泰安 日照 德州 聊城 滨州 菏泽 曲阜 寿光 蓬莱 荣成 胶州 即墨 莱芜 沂水 蒙阴 长岛 \
        平顶山 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 商丘 信阳 周口 驻马店 济源 登封 巩义 林州 新密 汝州 嵩山 少林寺 淮阳 延津 黄石 十堰 孝感 荆门 鄂州 黄冈 咸宁 随州 恩施 仙桃 \
        潜江 天门 神农架 宜都 秭归 巴东 利川 丹江口 武当山 三峡 赤壁 邵阳 张家界 益阳 郴州 永州 怀化 娄底 凤凰古城 吉首 浏阳 醴陵 韶山 平江 江华 沅陵 洪江 衡山 韶关 茂名 肇庆 \
        惠州 梅州 汕尾 河源 阳江 清远 中山 潮州 揭阳 云浮 顺德 番禺 南海区 台山 开平 增城 从化 普宁 陆丰 英德 连南 丹霞山 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾市 \
        崇左 阳朔 龙胜 三江 凭祥 东兴 涠洲岛 三沙 儋州 琼海 文昌 万宁 五指山 东方市 陵水 保亭 莺歌海 自贡 攀枝花 泸州 德阳 广元 遂宁 内江 南充 眉山 广安 达州 雅安 巴中 资阳 \
        阿坝 甘孜 凉山 西昌 都江堰 峨眉山 九寨沟 康定 稻城 色达 理塘 阆中 江油 汶川县 茂县 六盘水 安顺 毕节 铜仁 黔东南 黔南 黔西南 凯里 都匀 兴义 仁怀 赤水 荔波 雷山 \
        西江千户苗寨 镇远 黄果树 曲靖 玉溪 保山 昭通 普洱 临沧 楚雄 红河 文山 德宏 怒江 迪庆 景洪 瑞丽 腾冲 香格里拉 泸沽湖 元阳 建水 个旧 大理 洱海 滇池 昌都 林芝 山南 阿里 \
        江孜 墨脱 珠峰 纳木错 羊卓雍措 八廓街 布达拉宫 哲蚌寺 铜川 渭南 汉中 安康 商洛 韩城 华阴 壶口 神木 府谷 靖边 绥德 米脂 定边 子长 榆中 嘉峪关 金昌 白银 天水 武威 张掖 \
        平凉 庆阳 定西 陇南 临夏 甘南 玉门 山丹 民勤 会宁 舟曲 夏河 莫高窟 海东 海北 海南州 黄南 果洛 海西 格尔木 德令哈 茶卡 可可西里 祁连 门源 石嘴山 吴忠 固原 中卫 贺兰山 \
        西海固 克拉玛依 昌吉 博尔塔拉 巴音郭楞 库尔勒 阿克苏 克孜勒苏 和田 塔城 阿勒泰 石河子 阿拉尔 库车 若羌 伊宁 霍尔果斯 喀纳斯 塔克拉玛干 台中 台南 新竹 基隆 嘉义 屏东 宜兰 \
        台东 澎湖 金门 马祖 阿里山 日月潭 埔里 九龙 新界 维多利亚港 旺角 尖沙咀 外滩 陆家嘴 浦东 王府井 天安门 故宫 颐和园 长城 圆明园 中关村 朝阳区 海淀 通州 昌平 怀柔 密云 延庆 \
        房山 门头沟 滨海新区 塘沽 蓟州 万州 涪陵 黔江 永川 合川 江津 奉节 巫山 云阳 酉阳 秀山 朝天门 解放碑 磁器口 崇明 嘉定 松江 青浦 奉贤 金山区 徐家汇 漓江 钱塘江 闽江 湘江 \
        汉江 嘉陵江 乌江 金沙江 澜沧江 雅鲁藏布江 黑龙江 乌苏里江 图们江 浑河 太子河 大凌河 大洋河 洮河 泾河 汾河 海河 滦河 永定河 淮河 沂河 赣江 岷江 沱江 大渡河 塔里木河 \
        额尔齐斯河 洪泽湖 巢湖 微山湖 青海湖 呼伦湖 查干湖 镜泊湖 兴凯湖 抚仙湖 博斯腾湖 南海 台湾海峡 琼州海峡 渤海湾 胶州湾 杭州湾 北部湾 粤港澳 大巴山 大别山 太行山 祁连山 阴山 \
        燕山 沂蒙山 关东 关中 江南 塞北 陕北 闽南 闽西 赣南 湘西 鄂西 川西 川北 滇西 桂北 粤西 苏北 苏南 皖南 浙东 胶东 鲁西 豫西 冀中 晋北 辽东 辽西 辽南 辽北 南疆 北疆 藏北 \
        东北 华北 西北
        """

    private static let world = """
        加拿大 墨西哥 古巴 智利 秘鲁 阿根廷 哥伦比亚 委内瑞拉 玻利维亚 厄瓜多尔 乌拉圭 巴拉圭 巴拿马 哥斯达黎加 海地 牙买加 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 波兰 \
        捷克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚 克罗地亚 挪威 瑞典 芬兰 丹麦 冰岛 爱尔兰 苏格兰 英格兰 威尔士 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 格鲁吉亚 亚美尼亚 阿塞拜疆 \
        土耳其 叙利亚 黎巴嫩 以色列 巴勒斯坦 约旦 伊拉克 伊朗 科威特 沙特 阿联酋 卡塔尔 也门 阿富汗 巴基斯坦 孟加拉国 尼泊尔 不丹 斯里兰卡 马尔代夫 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 \
        塔吉克斯坦 土库曼斯坦 蒙古国 柬埔寨 老挝 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 澳大利亚 新西兰 斐济 巴布亚新几内亚 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 \
        埃塞俄比亚 肯尼亚 乌干达 卢旺达 坦桑尼亚 赞比亚 津巴布韦 博茨瓦纳 南非 纳米比亚 安哥拉 刚果 喀麦隆 尼日利亚 加纳 科特迪瓦 塞内加尔 马里 尼日尔 莫桑比克 马达加斯加 毛里求斯 \
        华盛顿 洛杉矶 旧金山 芝加哥 波士顿 费城 休斯敦 西雅图 底特律 夏威夷 多伦多 温哥华 渥太华 蒙特利尔 墨西哥城 哈瓦那 利马 圣地亚哥 布宜诺斯艾利斯 里约热内卢 圣保罗 巴西利亚 柏林 \
        慕尼黑 汉堡 法兰克福 科隆 里昂 马赛 戛纳 罗马 米兰 威尼斯 佛罗伦萨 那不勒斯 梵蒂冈 马德里 巴塞罗那 里斯本 阿姆斯特丹 鹿特丹 海牙 布鲁塞尔 日内瓦 苏黎世 达沃斯 维也纳 布拉格 \
        华沙 布达佩斯 雅典 斯德哥尔摩 奥斯陆 哥本哈根 赫尔辛基 都柏林 爱丁堡 曼彻斯特 利物浦 伯明翰 牛津 剑桥 圣彼得堡 海参崴 基辅 明斯克 伊斯坦布尔 安卡拉 德黑兰 巴格达 大马士革 \
        贝鲁特 耶路撒冷 加沙 迪拜 利雅得 麦加 喀布尔 伊斯兰堡 卡拉奇 新德里 孟买 加尔各答 达卡 加德满都 科伦坡 乌兰巴托 平壤 大阪 京都 名古屋 横滨 神户 福冈 广岛 长崎 札幌 北海道 \
        冲绳 釜山 仁川 济州岛 河内 胡志明市 金边 万象 曼谷 清迈 普吉 仰光 吉隆坡 槟城 雅加达 巴厘岛 马尼拉 悉尼 墨尔本 堪培拉 奥克兰 惠灵顿 开罗 内罗毕 亚的斯亚贝巴 开普敦 \
        约翰内斯堡 拉各斯 阿克拉 欧洲 亚洲 美洲 北美 南美 拉美 大洋洲 中东 中亚 东南亚 南亚 太平洋 大西洋 印度洋 北冰洋 地中海 阿尔卑斯山 喜马拉雅山 尼罗河 亚马孙 多瑙河 莱茵河 恒河 \
        湄公河 白宫 联合国总部
        """

    private static let english = """
        london paris berlin rome madrid lisbon dublin edinburgh glasgow cardiff belfast manchester \
        liverpool birmingham leeds bristol sheffield newcastle nottingham leicester oxford cambridge york \
        bath brighton plymouth exeter norwich aberdeen dundee swansea oldham rochdale bolton bradford hull \
        grimsby whitby scarborough truro penzance falmouth portsmouth southampton dover hastings ipswich \
        lincoln derby coventry blackpool lancaster carlisle durham sunderland gateshead galway limerick \
        cork kinsale derry wales scotland england ireland britain cornwall devon dorset somerset kent \
        sussex surrey essex suffolk norfolk yorkshire lancashire cumbria northumberland shetland orkney \
        hebrides skye boston chicago philadelphia houston dallas austin seattle portland denver detroit \
        baltimore atlanta miami orlando nashville memphis pittsburgh cleveland cincinnati milwaukee \
        minneapolis phoenix honolulu anchorage brooklyn manhattan queens bronx harlem california texas \
        florida oregon ohio michigan illinois virginia georgia alabama louisiana tennessee kentucky \
        missouri kansas nebraska iowa wisconsin minnesota dakota montana wyoming colorado utah nevada \
        arizona idaho alaska hawaii maine vermont massachusetts connecticut pennsylvania maryland delaware \
        jersey toronto montreal vancouver ottawa calgary halifax winnipeg quebec ontario canada mexico \
        guadalajara oaxaca havana kingston lima cusco bogota medellin quito caracas santiago valparaiso \
        montevideo brasilia bahia salvador recife brazil argentina chile peru bolivia colombia venezuela \
        ecuador cuba jamaica haiti panama guatemala honduras nicaragua spain portugal france germany italy \
        greece austria switzerland belgium holland netherlands denmark norway sweden finland iceland poland \
        hungary romania bulgaria serbia croatia bosnia albania ukraine russia belarus lithuania latvia \
        estonia turkey cyprus malta barcelona seville valencia bilbao porto lyon marseille bordeaux \
        toulouse lille nice cannes amsterdam rotterdam utrecht brussels antwerp ghent bruges munich hamburg \
        cologne frankfurt dresden leipzig stuttgart vienna salzburg zurich geneva basel bern milan venice \
        florence naples turin genoa palermo sicily sardinia athens thessaloniki crete prague brno warsaw \
        krakow gdansk lublin budapest bucharest sofia belgrade zagreb sarajevo kyiv kiev odessa moscow \
        petersburg minsk vilnius riga tallinn helsinki stockholm gothenburg oslo bergen tromsø copenhagen \
        aarhus reykjavik istanbul ankara izmir jerusalem haifa gaza ramallah beirut damascus aleppo amman \
        baghdad basra mosul tehran isfahan kabul kandahar herat karachi lahore peshawar islamabad delhi \
        mumbai kolkata chennai bangalore hyderabad jaipur varanasi amritsar kashmir kerala goa dhaka \
        chittagong kathmandu pokhara colombo kandy yangon mandalay bangkok phuket hanoi saigon hue \
        vientiane manila cebu jakarta bandung bali singapore malaysia penang tokyo osaka kyoto nagoya \
        hiroshima nagasaki sapporo okinawa seoul busan pyongyang taipei kaohsiung beijing shanghai \
        guangzhou shenzhen chengdu chongqing wuhan nanjing hangzhou xi'an tianjin shenyang dalian harbin \
        lhasa kunming xiamen qingdao suzhou macau anshan xiuyan haicheng liaoning china japan korea india \
        pakistan bangladesh nepal bhutan vietnam laos cambodia thailand myanmar burma indonesia philippines \
        mongolia kazakhstan uzbekistan afghanistan iran iraq syria lebanon israel palestine egypt libya \
        tunisia algeria morocco sudan ethiopia somalia kenya uganda rwanda burundi tanzania zanzibar zambia \
        zimbabwe botswana namibia mozambique malawi madagascar mauritius angola congo cameroon nigeria \
        ghana senegal mali niger liberia cairo alexandria luxor aswan tripoli tunis algiers casablanca \
        marrakech fez essaouira khartoum nairobi mombasa kampala kigali arusha lusaka harare bulawayo \
        johannesburg durban pretoria soweto lagos abuja kano ibadan accra kumasi dakar bamako timbuktu \
        freetown monrovia sydney melbourne brisbane perth adelaide darwin hobart canberra auckland \
        wellington christchurch dunedin fiji samoa tonga tahiti australia zealand africa europe asia \
        antarctica gallipoli normandy dunkirk verdun auschwitz chernobyl everest kilimanjaro southall \
        hackney brixton camden islington greenwich westminster heathrow wembley wimbledon ascot epsom \
        aintree silverstone headingley vatican kremlin thames danube rhine volga nile ganges mekong amazon \
        mississippi hudson severn
        """
}
