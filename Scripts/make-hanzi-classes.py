#!/usr/bin/env python3
"""Writes Sources/CTextTables/HanziClasses.c: how usual each hanzi of U+4E00 to U+9FFF is, in three ways of writing.

    python3 Scripts/make-hanzi-classes.py           write the table
    python3 Scripts/make-hanzi-classes.py --check   exit 1 when the checked-in table is not what this script writes

The levels are those of the standards, by Python's codecs. The everyday hanzi are our own list, by subject, of what
captions of an office consist of; no corpus was counted. EVERYDAY is in simplified characters, PAIRS names the
traditional form of those that have one, ALSO adds what traditional texts have besides.
"""
import pathlib
import sys

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/CTextTables/HanziClasses.c"

EVERYDAY = """
一二三四五六七八九十百千万亿两半零第几多少每各某双单个只次年月日时分秒周期天早晚晨午夜今明昨前后春夏秋冬初末底
上下左右中内外里东西南北边旁面间处所在到从自由于向往至达过经沿近远高低大小长短宽深新旧老幼轻重快慢好坏优良真实正反
我你他她它们的是了着和与及或而且但并也都就还又再才已曾将要会能可以应该必须不没未无非别有为被把给让使得之其此这那哪谁什么怎样如何因
人民男女父母子儿孩童婴青少老年兄弟姐妹爷奶叔伯爸妈夫妻友同学生师傅客户众群居村镇乡县市省区州国街道路巷社团队员工农兵商医护警察
县长局处科股室部厅院委会办公主任书记副常务秘干领导首席代表委员站所厂矿校园班级组党政府机关单位企事业法院检公安税务工商财政教育卫生
文化体育旅游广播电视新闻报纸杂志出版图书馆博物展览林水利牧渔气象环保国土资源建设规划房产住宅交通运输邮电信息网络银行保险证券金融贸易
活动开展举行举办召开进行参加出席组织安排布置准备完成成立启动结束开始继续发布公布宣布宣传宣讲讲解讲话发言致辞报告汇报总结交流座谈讨论研究
调查调研检查督查考察视察走访慰问看望帮扶救助捐赠资助扶贫支援志愿服务咨询解答回答提问接待接受办理受理审批登记申请申报填写签字签订签名
培训学习教学上课考试比赛竞赛决赛颁奖获奖奖励表彰表演演出演讲歌唱舞蹈晚会庆祝庆典仪式典礼揭牌剪彩奠基植树绿化清洁打扫整治治理维修施工
安装拆除清理消防演练疏散救援抢险防汛抗旱森林火灾灾害事故安全生产质量监督执法执行管理检测监测监控责任任务目标计划方案措施制度规定条例办
政务公开政策法规宪律权利义务权益依据程序流程结果内容形式情况问题意见建议投诉举报信访热线电话号码地址邮箱资料材料手册传单横幅标语展板
现场会场广场宾馆饭店酒店门前门口大厅大楼楼前楼上楼下窗口台阶礼堂教室食堂操场体育场公园山河江湖海岛桥路口车站码头港机场田地果树种植养殖
粮食蔬菜水果大米小麦玉米豆油肉蛋奶鱼鸡鸭猪牛羊马狗猫鸟虫草花叶木竹石土沙金银铜铁钢玉珠布衣服鞋帽帐床桌椅柜箱包袋盒杯碗筷
红黄蓝绿白黑灰紫粉色光亮暗热冷温暖凉风雨雪云雷阴晴雾冰
心手足头脑眼耳口鼻身体力病痛伤疾健康药疗诊血液献血疫苗预防控制
说话讲听看见读写想念知认识记忘爱恨喜欢笑哭怒乐怕愿意望求找寻问答叫喊请谢对错
走跑跳站坐立躺睡起来去回出入进退开关打拿放送取接收发买卖换借还用做作造制修建拆装种养吃喝玩
王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭
廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文
伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍鹏辉玲飞燕凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉兰惠珠翠雅芝
国志义兴良海山仁波宁贵福生元全胜学祥才发武新利清彬富顺信子建民德军成安昌永健世广晓宏斌旭帆诚星光天达中茂进友
北京上海天津重庆河北山西辽宁吉林黑龙江江苏浙江安徽福建江西山东河南湖北湖南广东广西海南四川贵州云南西藏陕西甘肃青海宁夏新疆台湾香港澳门
沈阳大连鞍山抚顺本溪丹东锦州营口阜新辽阳盘锦铁岭朝阳葫芦岛岫岩凤城宽甸庄河桓仁兴隆阜昌苏子沟洋河偏岭哨黄花甸石庙岭沟岔杨家堡前三家子汤池
深圳杭州南京武汉成都西安郑州济南青岛厦门福州昆明贵阳兰州太原石家庄长春哈尔滨合肥南昌长沙海口桂
总统总理主席省委市委常委人大政协纪检监察统战工会共青团妇联残联工商联军区武装退役民政人社司法审计统计物价粮储档案史志
介绍说明照片图片题名标题摄影摄像拍摄记者通讯员供稿编辑作者来源背景地点时间人物事由原因结果共计约余数量元吨斤亩米公里平方立
满意感动幸福美丽和谐文明先进优秀模范劳动模范英雄典型特色重点关键创新发展改革稳定繁荣富强民主自由平等公正诚信敬业友善科技
互动热情认真仔细耐心积极主动深入基层一线百姓困难群众孤寡残疾贫困低保五保户留守儿童妇女春节中秋端午国庆元旦五一六一七一八一
件士相示式界落空卡翻印洪族候派角招推存账球停份限升核季略移架切神棚断圈临品器旧量额值祭附础呼即括击致些吗吧啊然位具技术状态影响反应支持提高增加减少
解决系列联系负责态度精严格型价值观类似属始终整另包围绕密切配合推动促加提升优化营造氛围带引导示范率满足需享纷表现代传统古历史悠久产旺节约巡防避险隐患排查
亲临登高举旗走进送达搬运抬扛挂牌签名按印捐款物资捧握手敬鞠躬鼓掌欢呼留影合影集体单独排列站成围坐聚精会神认真听取翻阅记录填表盖章递交领取
船艇灯塔碑墓烈士陵古寺庙塔楼阁亭台院墙篱笆栏杆绳索棍棒刀枪帽徽服装鞋袜围巾手套雨伞书包背篓筐桶盆锅碗瓢勺炉灶柴煤气管道缆井渠坝堤岸滩
梨桃杏枣葡萄蕉柚橙橘柿栗核桃雀燕鸽鹅鹰鹤蝶蜂蛙龟兔鹿狮象猴熊狼狐鼠蛇蚕虾蟹菊荷梅莲桂槐柳杨榆椴枫竹藤麻棉丝绸缎毯毛线针
收到到来经常向前面对根据按照通过关于对于由于随着除非只要因此所以虽然如果比较非常十分特别尤其更加最后首先其次同时另外以及等等
""".split()

# Simplified and traditional form.
PAIRS = """
万萬 亿億 两兩 双雙 单單 个個 几幾 只隻 时時 东東 边邊 间間 处處 从從 过過 经經 达達 远遠 长長 宽寬 轻輕 优優 实實 们們 着著 与與 还還 会會 将將 应應 该該 须須 没沒 无無 为為
给給 让讓 这這 谁誰 么麼 样樣 后後 里裡 孙孫 儿兒 婴嬰 爷爺 妈媽 学學 师師 户戶 众眾 乡鄉 县縣 区區 国國 团團 队隊 员員 农農 医醫 护護 书書 记記 务務 干幹 领領 导導 厅廳 办辦
厂廠 矿礦 园園 级級 组組 党黨 机機 关關 企企 业業 检檢 税稅 财財 报報 纸紙 杂雜 志誌 图圖 馆館 览覽 电電 视視 游遊 闻聞 广廣 资資 规規 划劃 产產 环環 运運 输輸 邮郵 网網 络絡 银銀 险險 证證
贸貿 动動 开開 举舉 参參 备備 织織 总總 结結 启啟 续續 发發 宣宣 传傳 讲講 话話 辞辭 汇匯 谈談 讨討 论論 调調 访訪 问問 赠贈 贫貧 愿願 询詢 复復 审審 请請 填填 写寫 签簽 订訂
习習 试試 赛賽 决決 颁頒 获獲 奖獎 励勵 庆慶 仪儀 礼禮 揭揭 绿綠 洁潔 扫掃 维維 树樹 装裝 拆拆 练練 抢搶 灾災 质質 监監 执執 测測 责責 任任 标標 计計 条條 规規 权權 义義 据據 称稱
内內 情情 况況 题題 见見 议議 诉訴 线線 号號 码碼 场場 宾賓 饭飯 门門 厅廳 楼樓 窗窗 台臺 阶階 馆館 桥橋 车車 站站 头頭 树樹 种種 养養 粮糧 麦麥 鱼魚 鸡雞 鸭鴨 猪豬 马馬 鸟鳥 虫蟲 叶葉
银銀 铜銅 铁鐵 钢鋼 帐帳 红紅 黄黃 蓝藍 热熱 温溫 风風 云雲 阴陰 晴晴 雾霧 凉涼 脑腦 体體 伤傷 药藥 疗療 诊診 献獻 预預 说說 听聽 读讀 认認 识識 爱愛 欢歡 怀懷 乐樂 对對 错錯 谢謝 张張
刘劉 陈陳 杨楊 赵趙 吴吳 罗羅 郑鄭 韩韓 冯馮 萧蕭 邓鄧 许許 吕呂 苏蘇 卢盧 蒋蔣 贾賈 阎閻 钟鐘 姜姜 范範 谭譚 邹鄒 陆陸 顾顧 龙龍 钱錢 汤湯 乔喬 贺賀 赖賴 龚龔 伟偉 静靜 丽麗 强強 军軍
艳豔 涛濤 刚剛 华華 鹏鵬 辉輝 飞飛 凤鳳 莲蓮 荣榮 莺鶯 琼瓊 贞貞 兰蘭 兴興 宁寧 贵貴 胜勝 顺順 诚誠 进進 浙浙 辽遼 疆疆 湾灣 门門 沈瀋 阳陽 连連 锦錦 营營 盘盤 岭嶺 芦蘆 岛島 岩岩
沟溝 庙廟 汉漢 济濟 厦廈 庄莊 尔爾 统統 协協 纪紀 战戰 联聯 残殘 储儲 档檔 绍紹 摄攝 讯訊 编編 辑輯 来來 约約 余餘 数數 吨噸 亩畝 满滿 谐諧 创創 稳穩 细細 极極 积積 入入 层層 难難 寡寡 妇婦
节節 随隨 虽雖 较較 养養 岁歲 旧舊 当當 鲁魯 灵靈 宪憲 听聽 响響 灯燈 买買 卖賣 换換 归歸 观觀 变變 亲親 声聲 压壓 县縣 术術 类類 显顯 银銀 陕陝 毕畢 龄齡 齐齊 圣聖 妆妝 戏戲 币幣 帮幫
奶奶 带帶 专專 严嚴 丰豐 举舉 乌烏 争爭 亏虧 亚亞 仅僅 们們 价價 众眾 伦倫 传傳 伪偽 侧側 俭儉 债債 兑兌 养養 军軍 农農 击擊 则則 剧劇 劝勸 务務 势勢 协協 压壓 厉厲 县縣 叁參 双雙 变變 咏詠
员員 响響 唤喚 园園 围圍 图圖 圆圓 坚堅 坏壞 块塊 坛壇 垒壘 墙牆 壮壯 够夠 头頭 夹夾 夺奪 奋奮 妇婦 孙孫 宝寶 审審 宫宮 对對 寻尋 导導 寿壽 层層 岁歲 岗崗 币幣 帅帥 师師 帐帳 帮幫 庆慶 库庫 应應 庙廟
废廢 异異 归歸 录錄 彻徹 态態 怜憐 总總 惊驚 惯慣 扩擴 扬揚 护護 报報 担擔 拥擁 择擇 挂掛 损損 据據 敌敵 数數 无無 旷曠 显顯 术術 杀殺 权權 构構 极極 枪槍 档檔 检檢 毁毀 汇匯 沟溝 泽澤 浓濃 涨漲
测測 湿濕 满滿 灭滅 灵靈 点點 炼煉 烂爛 热熱 状狀 独獨 猎獵 环環 现現 画畫 盐鹽 监監 盖蓋 硕碩 确確 种種 积積 穷窮 窃竊 竞競 笔筆 筑築 签簽 简簡 篮籃 类類 粮糧 紧緊 纠糾 红紅 纤纖 级級 纪紀 纯純
纷紛 纳納 纵縱 练練 组組 细細 终終 经經 绕繞 绘繪 给給 绝絕 统統 继繼 绩績 续續 维維 综綜 缓緩 缘緣 缩縮 罗羅 罚罰 职職 联聯 聪聰 肃肅 胆膽 脉脈 脚腳 脱脫 脸臉 舰艦 艺藝 节節 苏蘇 荐薦 药藥 获獲 虑慮
补補 袭襲 规規 觉覺 览覽 触觸 计計 训訓 记記 设設 评評 词詞 译譯 试試 诗詩 详詳 误誤 课課 谋謀 谱譜 负負 财財 责責 贤賢 败敗 货貨 购購 费費 贴貼 资資 赏賞 赞贊 趋趨 跃躍 践踐 踪蹤 转轉 轮輪 软軟 载載 辅輔
辆輛 边邊 达達 迁遷 迎迎 运運 远遠 违違 适適 选選 递遞 逻邏 遗遺 邻鄰 郑鄭 酱醬 释釋 里裏 鉴鑑 针針 钓釣 链鏈 销銷 锁鎖 锅鍋 锋鋒 镇鎮 镜鏡 闭閉 问問 闲閒 闹鬧 阁閣 队隊 阵陣 际際 陆陸 险險 静靜 页頁 顶頂
项項 须須 顿頓 预預 频頻 颗顆 题題 颜顏 额額 飘飄 饮飲 馈饋 驶駛 驻駐 验驗 骑騎 骗騙 鲜鮮 鸣鳴 麦麥 齿齒
鸽鴿 鹅鵝 鹰鷹 鹤鶴 龟龜 狮獅 猴猴 蚕蠶 虾蝦 杨楊 榆榆 枫楓 丝絲 绸綢 缎緞 枣棗 罚罰 伞傘 侨僑 宾賓 尝嘗 弯彎 摆擺 撑撐 杰傑 栏欄 橱櫥 沥瀝 浇澆 涌湧 润潤 渔漁 渊淵 灿燦 炉爐 烛燭 爷爺 牵牽 狱獄 玛瑪 瓯甌 痒癢
""".split()

ALSO = "台臺灣縣鎮鄉鄰區里裡裏祝妳您啦喔呢嗎吧嘛咖啡廟宮媽祖夜市捷運高鐵柏彥志豪雅婷怡君佩宗佳慧淑芬俊傑家瑋承恩宇軒詩涵祐瑜琪裕欽鴻銘賢錫義暉"


# Signs of given names that stand beyond GB 2312 and count as its level 2, and such as count as level 1 of Big5.
NAMES = "玥珺喆堃镕昇垚淼翀珩琤瑄祎旻昱煊彧婳娴媞璟璐琰瑀禛祺霂霖翊翛晞晟昶曦燊熠焱犇骉赟頔朤甯芃荻玮瑾玙"
HANT_NAMES = "瑄綺喆燁堃妍婕姍嫻瑩璇瑞琳珮珊筑芷茜蓁蕙馨馥旻昱晟暐曜熙烜燦琮璟禎翊翔芸茵萱郁銓鑫霖靖頤騰驊麒麟"


def read(lead, trail, codec):
    try:
        text = bytes((lead, trail)).decode(codec)
    except UnicodeDecodeError:
        return None
    value = ord(text) if len(text) == 1 else 0
    return value if 0x4E00 <= value <= 0x9FFF else None


def plane(codec, leads, trails):
    return {read(lead, trail, codec) for lead in leads for trail in trails} - {None}


def classes():
    simplified = {ord(sign) for line in EVERYDAY for sign in line}
    forms = {ord(pair[0]): ord(pair[1]) for pair in PAIRS}
    # The forms of characters that EVERYDAY has not are everyday ones, too.
    simplified |= set(forms)
    traditional = {forms.get(sign, sign) for sign in simplified} | {ord(sign) for sign in ALSO}
    traditional |= {ord(pair[1]) for pair in PAIRS}
    big5_trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    sjis_trails = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
    high = range(0xA1, 0xFF)
    sjis_two = plane("cp932", [*range(0x98, 0xA0), *range(0xE0, 0xEB)], sjis_trails)
    kanji_one = plane("cp932", range(0x88, 0x99), sjis_trails)
    kanji_one -= {value for value in kanji_one if bytes(chr(value), "cp932") >= b"\x98\x9f"}
    level_one = plane("gb2312", range(0xB0, 0xD8), high)
    big5_one = plane("big5", range(0xA4, 0xC7), big5_trails)
    names = {ord(sign) for sign in NAMES}
    return [
        # In the order of ctt_hanzi_class.
        level_one & simplified, level_one, plane("gb2312", range(0xD8, 0xF8), high) | names - level_one,
        big5_one & traditional, big5_one | {ord(sign) for sign in HANT_NAMES}, plane("big5", range(0xC9, 0xFA), big5_trails),
        kanji_one, sjis_two - kanji_one,
    ]


def table():
    values = [0] * (0xA000 - 0x4E00)
    for bit, members in enumerate(classes()):
        for value in members:
            values[value - 0x4E00] |= 1 << bit
    lines = [
        "// Made by `python3 Scripts/make-hanzi-classes.py`; do not edit.",
        '#include "LegacyTables.h"',
        "",
        "// The classes of U+4E00 to U+9FFF, one bit each; see ctt_hanzi_class.",
        "const uint8_t ctt_hanzi_classes[20992] = {",
    ]
    for start in range(0, len(values), 24):
        lines.append("    " + " ".join("0x%02X," % value for value in values[start:start + 24]))
    return "\n".join([*lines, "};", ""])


def main(arguments):
    if arguments == ["--check"]:
        if not TARGET.exists() or TARGET.read_text() != table():
            sys.exit("HanziClasses.c is stale: run python3 Scripts/make-hanzi-classes.py")
    elif not arguments:
        TARGET.write_text(table())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
