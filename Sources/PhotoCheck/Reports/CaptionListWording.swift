/// The words of the requirements that compare captions with photos, dates and each other.
enum CaptionListWording {
    static let zh: [RequirementID: RequirementWording] = [
        CaptionConsistent.id: RequirementWording(
            title: "说明一致",
            asks: "说明与拍摄日期、与其他来源的说明不矛盾。",
            judged:
                "本办理解,通知未明写。比较说明写的日期与照片记录的拍摄日期、与其他来源的说明:相差超过一天时由人工判断。相机时钟可能不准。“5·15”之类的活动名称不算日期;没有日期可比的不判断。",
            reasons: [
                "otherDay": ReasonWording(
                    short: "日期矛盾", says: "说明写的日期是{found.days},照片的拍摄日期是{found.day}。",
                    mend: "请核对说明是否配错照片、日期是否写错,或相机时钟是否不准。"),
                "sourcesDisagree": ReasonWording(
                    short: "说明矛盾",
                    says: "{found.source} 写的日期是{found.days},{found.otherSource} 写的是{found.otherDays}。",
                    mend: "请核对哪一处说明是这张照片的。"),
            ]),
        CaptionReconciled.id: RequirementWording(
            title: "说明与照片对应",
            asks: "说明清单与照片文件一一对应。",
            judged: "本办理解,通知未明写。清单的每一行都要有照片,每张照片都要在清单上;对不上的列出名称(最多20个),由人工核对。没有清单的单位不判断。",
            reasons: [
                "rowsWithoutPhoto": ReasonWording(
                    short: "有行无图",
                    says:
                        "{found.files} 列了 {found.listed} 张,找到 {found.found} 张;{found.rows} 行没有照片:{found.rowsWithoutPhoto}。",
                    mend: "请补报缺少的照片,或更正清单里的文件名。"),
                "photosWithoutRow": ReasonWording(
                    short: "有图无行",
                    says: "{found.files} 列了 {found.listed} 张;{found.photos} 张照片不在清单上:{found.photosWithoutRow}。",
                    mend: "请在清单里补上这些照片的说明。"),
                "bothWays": ReasonWording(
                    short: "清单不符",
                    says:
                        "{found.files} 列了 {found.listed} 张,找到 {found.found} 张;{found.rows} 行没有照片:{found.rowsWithoutPhoto};{found.photos} 张照片不在清单上:{found.photosWithoutRow}。",
                    mend: "请核对清单里的文件名,补报缺少的照片和说明。"),
            ]),
    ]

    static let en: [RequirementID: RequirementWording] = [
        CaptionConsistent.id: RequirementWording(
            title: "consistent caption",
            asks: "The caption contradicts neither the day of exposure nor another source.",
            judged:
                "Our reading; the notice does not say it. The day that the caption names is compared with the day of exposure and with other captions; more than a day apart is for a person, for clocks may be wrong. An activity's name (5·15) is no day, and without two days there is no answer.",
            reasons: [
                "otherDay": ReasonWording(
                    short: "other day",
                    says: "The caption names {found.days}, and the photo was taken on {found.day}.",
                    mend: "Check whether the caption is another photo's, its date wrong, or the camera's clock."),
                "sourcesDisagree": ReasonWording(
                    short: "sources disagree",
                    says: "{found.source} names {found.days}, {found.otherSource} names {found.otherDays}.",
                    mend: "Check which of the captions is this photo's."),
            ]),
        CaptionReconciled.id: RequirementWording(
            title: "captions and photos agree",
            asks: "Caption lists and photos agree, row by row.",
            judged:
                "Our reading; the notice does not say it. Every row of a list needs its photo and every photo its row; what is left over is named (at most 20) for a person. Without a list there is no answer.",
            reasons: [
                "rowsWithoutPhoto": ReasonWording(
                    short: "rows without photo",
                    says:
                        "{found.files} lists {found.listed} photos, {found.found} are there; rows without a photo: {found.rows} ({found.rowsWithoutPhoto}).",
                    mend: "Send the missing photos, or mend the names in the list."),
                "photosWithoutRow": ReasonWording(
                    short: "photos without row",
                    says:
                        "{found.files} lists {found.listed} photos; photos that it does not name: {found.photos} ({found.photosWithoutRow}).",
                    mend: "Add these photos to the list."),
                "bothWays": ReasonWording(
                    short: "list disagrees",
                    says:
                        "{found.files} lists {found.listed} photos, {found.found} are there; rows without a photo: {found.rows} ({found.rowsWithoutPhoto}); photos that it does not name: {found.photos} ({found.photosWithoutRow}).",
                    mend: "Check the names in the list, and send the missing photos and captions."),
            ]),
    ]
}
