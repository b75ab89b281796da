/// The words of the requirements about the summary of an activity.
enum SummaryWording {
    private static let notReadZH = ReasonWording(
        short: "总结未查成", says: "{found.files} 没有读到内容({found.why|leftover}),总结可能在里面,不能断定没有。",
        mend: "请把活动总结存为不加密的 docx 或 txt,直接放在单位文件夹里报送。")
    private static let notReadEN = ReasonWording(
        short: "summary not examined",
        says: "{found.files} could not be read ({found.why|leftover}); the summary may lie in it.",
        mend: "Send the summary as docx or txt, without a password, in the unit's folder.")

    static let zh: [RequirementID: RequirementWording] = [
        SubmissionSummary.id: RequirementWording(
            title: "活动总结", asks: "单位报送了活动总结。",
            judged:
                "在单位的文档里按内容和名称查找:要有成句的文字,不是空白模板、通知、方案、照片说明清单或“另行报送”。通知没有规定字数;只有几句话的由人工判断。读不了的文档可能就是总结,此时为未查成,不说没有。",
            reasons: [
                "none": ReasonWording(
                    short: "缺活动总结", says: "没有找到活动总结。", mend: "请补报活动总结(docx 或 txt),写清活动的规模和效果。"),
                "tooShort": ReasonWording(
                    short: "总结过短", says: "{found.file} 只有{found.length}字左右,是否算总结由人工判断。", mend: "请补充活动的规模、做法、事例和效果。"),
                "shorterThan": ReasonWording(
                    short: "总结字数不足", says: "{found.file} 有{found.length}字,要求不少于{wanted.length}字。",
                    mend: "请补充活动的规模、做法、事例和效果。"),
                "template": ReasonWording(
                    short: "总结是空白模板", says: "{found.file} 是没有填写的模板。", mend: "请填写后重新报送。"),
                "promised": ReasonWording(
                    short: "总结尚未报送", says: "{found.file} 说总结另外报送,本次材料里没有总结。", mend: "请补报活动总结。"),
                "notice": ReasonWording(
                    short: "不是总结", says: "{found.file} 是通知、方案或清单一类的材料,不是总结。", mend: "请报送活动总结,写已经做了什么、效果如何。"),
                "unnamed": ReasonWording(
                    short: "是否总结待定", says: "{found.file} 是成段文字,但看不出是活动总结,由人工判断。", mend: "请把文件命名为“活动总结”,或加上标题。"),
                "picture": ReasonWording(
                    short: "总结是图片", says: "{found.files} 按名称是总结,但是图片,内容由人工查看。", mend: "请报送可编辑的电子版(docx 或 txt)。"),
                "notRead": notReadZH,
            ]),
        SummaryFigures.id: RequirementWording(
            title: "总结有数字", asks: "活动总结尽量用数字说话。",
            judged: "带计量单位、说明做了多少的数字才算(3200余人、20个部门、95%);日期、电话、文号、照片号和“一名”之类不算。找到的数字连同原文列出;数字是否属实看不出来。",
            reasons: [
                "none": ReasonWording(short: "总结无数字", says: "{found.files} 里没有带单位的数字。", mend: "请写明参加人数、发放份数、办理件数等。"),
                "tooFew": ReasonWording(
                    short: "总结数字少", says: "{found.files} 里的数字有{found.count}处:{found.figures};要求不少于{wanted.count}处。",
                    mend: "请补充参加人数、发放份数、办理件数等。"),
                "notRead": notReadZH,
            ]),
        SummaryExamples.id: RequirementWording(
            title: "总结有实例", asks: "活动总结尽量用实例说话。",
            judged: "讲了一件事才算:具体的人或单位,反映或要办什么,结果怎样。只有“例如”二字,或“群众咨询,一一解答”不算。讲法很多,没有找到的由人工判断。",
            reasons: [
                "none": ReasonWording(
                    short: "总结未见实例", says: "{found.files} 里没有找到讲具体人和事的例子。", mend: "请写一两个事例:谁、反映了什么、怎么办的、结果如何。"),
                "notRead": notReadZH,
            ]),
        SummaryOwn.id: RequirementWording(
            title: "总结不雷同", asks: "各单位的总结是自己写的,不是改换名称的他人总结。",
            judged: "本办理解,通知未明写。不看数字和标点,比较两份总结连用的字词:较短一份有一半以上在另一份里,就列出两个单位。谁先谁后看不出来,由人工判断。",
            reasons: [
                "copy": ReasonWording(
                    short: "总结雷同", says: "{found.units} 的总结有{found.percent}%相同({found.files})。",
                    mend: "请核对两份总结,需要时请单位写自己的活动情况。")
            ]),
    ]

    static let en: [RequirementID: RequirementWording] = [
        SubmissionSummary.id: RequirementWording(
            title: "summary", asks: "The unit handed in a summary of the event.",
            judged:
                "Looked for among the unit's documents, by content and by name: sentences about what was done, and no blank form, notice, plan, caption list or “is sent later”. The notice names no length; a few sentences are for a person. What could not be read may be the summary: then it is not examined, never missing.",
            reasons: [
                "none": ReasonWording(
                    short: "no summary", says: "No summary was found.",
                    mend: "Send a summary (docx or txt) that shows the scale and the effect of the event."),
                "tooShort": ReasonWording(
                    short: "short summary", says: "{found.file} is only about {found.length} characters long.",
                    mend: "Add the scale, what was done, a case, and the effect."),
                "shorterThan": ReasonWording(
                    short: "summary too short",
                    says: "{found.file} is {found.length} characters long; {wanted.length} are asked.",
                    mend: "Add the scale, what was done, a case, and the effect."),
                "template": ReasonWording(
                    short: "blank form", says: "{found.file} is a form that nobody filled in.",
                    mend: "Fill it in and send it again."),
                "promised": ReasonWording(
                    short: "summary to come", says: "{found.file} says that the summary is sent later; it is not here.",
                    mend: "Send the summary."),
                "notice": ReasonWording(
                    short: "not a summary", says: "{found.file} is a notice, a plan or a list, not a summary.",
                    mend: "Send a summary of what was done and what came of it."),
                "unnamed": ReasonWording(
                    short: "summary in doubt",
                    says: "{found.file} holds sentences, but does not show that it is the summary.",
                    mend: "Name the file as the summary, or give it a heading."),
                "picture": ReasonWording(
                    short: "summary is a picture",
                    says: "{found.files} is named as the summary and is a picture, which a person must read.",
                    mend: "Send it as docx or txt."),
                "notRead": notReadEN,
            ]),
        SummaryFigures.id: RequirementWording(
            title: "figures", asks: "The summary speaks in figures where it can.",
            judged:
                "A figure is a number with its unit that says how much was done (3,200 people, 20 departments, 95%); dates, telephones, numbers of documents and photos and “one” are none. Each is shown with its words; whether it is right cannot be seen.",
            reasons: [
                "none": ReasonWording(
                    short: "no figures", says: "{found.files} gives no number with a unit.",
                    mend: "Say how many took part, how many leaflets were given out, how many cases were settled."),
                "tooFew": ReasonWording(
                    short: "few figures",
                    says:
                        "{found.files} gives figures: {found.count} ({found.figures}); {wanted.count} are asked.",
                    mend: "Say how many took part, how many leaflets were given out, how many cases were settled."),
                "notRead": notReadEN,
            ]),
        SummaryExamples.id: RequirementWording(
            title: "examples", asks: "The summary speaks in examples where it can.",
            judged:
                "A told case: somebody in particular, what was asked or lacking, and what came of it. “For example” alone is none, and neither is “questions were answered”. Cases are told in many ways; where none is found, a person looks.",
            reasons: [
                "none": ReasonWording(
                    short: "no case seen", says: "No told case was found in {found.files}.",
                    mend: "Tell a case or two: who, what was asked, what was done, how it ended."),
                "notRead": notReadEN,
            ]),
        SummaryOwn.id: RequirementWording(
            title: "own summary", asks: "The summary is the unit's own, not another's with the names changed.",
            judged:
                "Our reading; the notice does not say it. Figures and signs are left out and the words compared in their order: where half of the shorter text stands in the other, both units are named. Which was first cannot be seen.",
            reasons: [
                "copy": ReasonWording(
                    short: "copied summary",
                    says: "The summaries of {found.units} have {found.percent}% in common ({found.files}).",
                    mend: "Compare the two, and ask for a summary of the unit's own activity.")
            ]),
    ]
}
