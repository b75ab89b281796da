/// Names of persons: Chinese surnames and the characters of given names, English and other first names.
enum NameWords {
    /// Surnames of one character that are rarer than those of `PeopleWords.surnames`, or words of their own, too: they count
    /// only before characters that given names are made of.
    static let rareSurnames =
        "方成安都明余华白车池仇储褚丛戚戎宓蓬郗班仰秋仲伊宿怀蒲邰鄂索咸籍赖卓蔺屠阴胥苍双莘党谭贡劳逄扶堵宰郦雍却璩桑濮寿边扈燕郏浦农别晏瞿阎慕茹习宦艾鱼容古慎戈终暨居衡弘匡国文寇广禄阙东殴殳沃蔚越夔隆"
        + "师巩厍聂晁勾敖融冷訾阚简饶曾毋沙乜养须丰巢蒯荆红竺权逯盖益桓亓仉督晋楚法汝鄢涂钦归岳帅缑亢况郈琴牟佘佴伯墨哈谯笪爱阳言福肇候冼揭腾占巫布敬闵卜井隋奚解宗宋"

    /// Surnames of two characters.
    static let doubleSurnames: [String] = [
        "欧阳", "司马", "上官", "诸葛", "司徒", "尉迟", "皇甫", "慕容", "令狐", "长孙", "宇文", "东方", "夏侯", "端木", "公孙", "轩辕", "百里", "南宫",
        "独孤",
        "西门", "完颜", "呼延", "澹台", "拓跋", "鲜于", "万俟", "闻人", "赫连", "钟离", "申屠", "太史", "公羊", "濮阳", "淳于", "单于", "第五", "闾丘",
    ]

    /// Characters that given names are made of.
    static let given =
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海波斌鹏飞宇浩宁晓小永福德贵富财旺荣昌盛祥瑞庆喜春夏秋冬雪雨雷云霖露霜虹月星辰阳旭晨曦晖辉光亮灿烂龙凤虎豹鹤雁燕莺鸿鹰松柏竹林森桐枫柳杨"
        + "桃李杏梨菊莲荷芝蓉萍莉茉薇蔷芬芸菲蕾蕊花草翠碧青紫丹彤朱赤金银铜铁钢铮锋锐钧铭鑫钰珍珠玲珑琳琅瑶琪琦瑾瑜璐璇珊瑚玛瑛琴瑟弦歌诗书画墨砚笔章学思想智慧聪颖睿哲捷勤俭恭谦让仁义礼信忠孝诚正直良善美好佳嘉宜"
        + "宾宏弘大雄壮威武猛毅坚定健康泰安顺吉利成功立业兴家邦民众友朋群生世代元亨贞乾坤天地山川江河湖浪澜源泉清洁净澄澈沛泽润淼泓滢溪渊深长远久恒绍继承传耀祖宗先贤圣王君臣士卿相侯伯子孙男女娃妹姐娥姣娇媚婷婉"
        + "妍妮娅媛嫣婧姝姿嫦娴雅淑惠蕙怡悦欣愉快乐欢笑颜心意念忆怀恩爱怜惜宝贝石岩峰岭峻崇嵩岳岱巍凯旋胜达通程征途奇异特才俊豪少年冠仲叔季孟维纪纲经纬纶纯素绢缎锦绣绮绫罗丝线缘绪结彩翔翎羽腾跃步升登高攀越卓尔"
        + "克廷庭殿堂栋梁材根本树茂繁炳焕炎煜炜烨熙煦照映晶莹白玄黑启展拓创新活力量振奋斗战争设保卫援朝革东满仓囤田连双全占魁亚楠若冰轩梓涵然一诺佩景舒逸尧舜禹汤珂珏瑄璟钊锴镇铎煊燃烁焱恺懿彦彬斐晏昊昕昱晟晗曼蔓"
        + "茜茹莎菁萱葵蓓薛黎滨泊沁沐汐汶洪津淳湘漪濛瀚灏咏吟唯啸垚培基增奎奕妙姗娣婕嫒守宪容寒实寿导尚岚峥帆帅希幸序应廉延彪影徽悟愈愚戈扬抒拴拥掌揽支改攸放敦斯方旦昂昭显曙术权束条柯栓桦榕槐标楚榜欧止殊毓水池沙"
        + "沃渝游滔滕灵点炯烈焰煌犁玮玫玥班琛琰琼瑗璋璞甜甫甲申畅略益盈真睦矛知硕祝禄禾秉科稳穗童端策筠简箫粟精系纳统绵翰耘耕肖育胤臻舟航艺节芊芮芷苇苑苗苹范茗茵荃莘菡葆蒙蓝蔚薪藜蛟衍衡裕见观觉言訚诏谊豫象赞赢足"
        + "轶轻运迪选逊逵遂遥遐郁都鄂酉野钟钦铃铠锁锡键镜门闯阁阔际陆陵隆雯霁霄靖韬韵须颂飒馥馨驰驹骁骄骅骏骞魏鲁鲲鸣鹃鹄鹭麒麟黛鼎齐"

    /// First names of many countries.
    static var first: [String] { british.listed + world.listed }

    private static let british = """
        aaron abigail ada adam adrian agnes aidan aisha alan albert alec alex alexander alexandra alf alfie \
        alfred ali alice alicia alison allan allen amanda amber amelia amy andrea andrew andy angela angus \
        anita ann anna anne annie anthony antonia archie arnold arthur ashley audrey austin barbara barry \
        beatrice becky bella ben benjamin bernard bert beryl beth bethany betty beverley bill billy bob \
        bobby brad bradley brenda brendan brett brian bridget bruce bryan bryony callum calvin cameron carl \
        carla carlos carly carol caroline carolyn carrie catherine cathy cecil celia charles charlie \
        charlotte cheryl chloe chris christian christina christine christopher cindy claire clara clarence \
        clare clark claudia cliff clifford clive clyde colin connie connor conrad courtney craig curtis \
        cynthia daisy dale damian dan dana daniel danielle danny daphne darren dave david dawn dean debbie \
        deborah debra declan deirdre denis denise dennis derek desmond diana diane dick dolores dominic don \
        donald donna doreen doris dorothy doug douglas duncan dylan earl eddie edgar edith edmund edna \
        edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie elliot elsie emily emma eric \
        erica erin ernest ernie ethan ethel eugene eva evan evelyn fiona florence floyd frances francis \
        frank franklin fred freda freddie frederick gail gareth gary gavin gemma geoff geoffrey george \
        georgia georgina gerald geraldine gerard gilbert gillian gladys glen glenda glenn gloria gordon \
        grace graeme graham greg gregory gwen hannah harold harriet harry harvey hazel heather heidi helen \
        henry herbert hilary hilda holly horace howard hubert hugh hugo ian ida imogen irene iris isaac \
        isabel isabella isla ivan ivor ivy jack jackie jackson jacob jacqueline jade jake james jamie jan \
        jane janet janice jared jasmine jason jay jean jeff jeffrey jemma jennifer jenny jeremy jerome \
        jerry jess jesse jessica jessie jill jim jimmy jo joan joanna joanne joe joel john johnny jon \
        jonathan jordan joseph josephine josh joshua joy joyce judith judy julia julian julie june justin \
        karen karl kate katherine kathleen kathryn kathy katie katrina kay keith kelly ken kenneth kenny \
        kerry kevin kieran kim kimberly kirk kirsty kristen kurt kyle larry laura lauren laurence lawrence \
        leah lee lena len leo leon leonard leroy leslie lewis liam lilian lillian lily linda lindsay lisa \
        liz lloyd lois lorna lorraine lou louis louisa louise lucas lucy luke lydia lynn mabel maggie \
        malcolm mandy marc marcia marcus margaret maria marian marianne marie marilyn mario marion marjorie \
        mark marlene marshall martha martin marvin mary mathew matilda matt matthew maud maureen maurice \
        mavis max maxine megan melanie melissa melvin mervyn michael michelle mick mike mildred miles \
        millie milton minnie miranda miriam mitchell mohammed moira molly monica morgan muriel myra myrtle \
        nancy naomi natalie natasha nathan neil nell nellie neville niall nicholas nick nicola nicole nigel \
        noel nora norma norman oliver olivia opal oscar otis owen pam pamela pat patricia patrick paul \
        paula pauline pearl peggy penelope penny percy perry pete peter phil philip philippa phoebe phyllis \
        polly rachel ralph randy ray raymond rebecca reg reginald rex rhys richard rick ricky rita rob \
        robert roberta robin rod roderick rodney roger roland ron ronald ronnie rory rosa rosalind rosemary \
        rosie ross roy ruby rupert russell ruth ryan sally sam samantha samuel sandra sara sarah saul scott \
        sean seth shane shannon sharon shaun sheila shelley sherry shirley sidney simon sofia sonia sophia \
        sophie stan stanley stella stephanie stephen steve steven stewart stuart sue susan susie suzanne \
        sybil sylvia tamara tammy tania tanya tara ted terence teresa terry thelma theo theodore theresa \
        thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia \
        trudy tyler ursula valerie vanessa vera vernon veronica vicky victor victoria vincent viola violet \
        virginia vivian walter wanda warren wayne wendy wesley wilbur wilfred will william willie winifred \
        winston yvonne zachary zoe
        """

    private static let world = """
        abdul abdullah abebe abu adebayo adel ahmad ahmed ai akira aleksandr alejandro alessandro alexei \
        alfonso amadou amara amina amir ana anders andre andrei andres angelo anil anja anjali antoine \
        anton antonio aoife arjun armando arturo ashok astrid ayesha aziz bao bashir beatriz bilal birgit \
        bjorn boris bruno camille carmen catalina cecilia chantal chidi chen chiara claude claudio consuelo \
        cristina dario deepak denise dieter diego dimitri dmitri domingo eduardo elif elias emilio emmanuel \
        enrique erik ernesto esteban fabio fatima fatou felipe fernanda fernando filip florian francesca \
        francesco francisco francois franz fritz gabriel gabriela giorgio giovanni giulia goran gonzalo \
        guillermo gunther gustavo habib hamid hans haruto hassan hector heinrich helga helmut hiroshi \
        hussein ibrahim ignacio igor ikram ines ingrid irina isabelle ismail ivana jacques jamal javier \
        jesus jin jing joao jorge jose josef juan juanita jun jurgen kamal karim katarina kavita kemal \
        kenji khalid kiran klaus kofi kumar kwame lars laszlo leila leticia lorenzo lucia luc luca luciana \
        luigi luis lukas magda magnus mahmoud mamadou manuel marcel marco marek marta mateo matteo mehmet \
        mei miguel mikhail milan min ming mohamed mohammad moses mustafa nadia natalia nikita nikolai nils \
        noor olga olof omar oksana pablo paolo pavel pedro pham pierre piotr pradeep priya rahul raj rajesh \
        ram rafael ramon ravi renata renee ricardo roberto rodrigo rolf rosario said salma samir sanjay \
        santiago satoshi sergei sergio shanti shinji siddharth siobhan sigrid silvia sonja stefan sunita \
        suresh svetlana takeshi tariq tatiana thi thierry tomas tomasz ulrich uma usman valentina vijay \
        vikram viktor vladimir wolfgang xavier yasmin yoko yuki yuri yusuf zainab zara zeynep
        """
}
