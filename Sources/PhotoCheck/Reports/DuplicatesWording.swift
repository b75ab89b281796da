/// The words about photos that were handed in twice.
enum DuplicatesWording {
    static let zh: [RequirementID: RequirementWording] = [
        Duplicates.id: RequirementWording(
            title: "重复照片",
            asks: "同一张照片没有报送两次。",
            judged:
                "在一个单位内和单位之间比较全部照片。内容逐字节相同的,是同一个文件;重新压缩、改变大小、调亮调暗或裁去不超过十分之一的,按画面特征找出。同一相机一分钟内连拍的,画面有变化就不算重复;单色墙面、天空等没有特征的画面不比较;文档里贴的照片另报了原图的,不算重复。旋转、镜像、裁得更多或加了大字的,可能认不出;非常相似的两张照片,也可能被当作同一张。只供人工核对,不影响各张照片的结果。",
            reasons: [
                "sameFile": ReasonWording(
                    short: "同一文件报送两次", says: "{found.photos}是同一个文件。", mend: "请删去一张,或换成另一张照片。"),
                "sameFileOfOthers": ReasonWording(
                    short: "两个单位报送同一文件", says: "{found.photos}是同一个文件,报送单位是{found.units}。",
                    mend: "请核实照片由哪个单位拍摄;另一个单位请换成本单位活动的照片。"),
                "samePicture": ReasonWording(
                    short: "同一画面报送两次", says: "{found.photos}是同一画面(相似度{found.likeness}%)。",
                    mend: "请打开两张照片核对;确是同一张的,留下原图,删去另一张。"),
                "samePictureOfOthers": ReasonWording(
                    short: "两个单位报送同一画面",
                    says: "{found.photos}是同一画面(相似度{found.likeness}%),报送单位是{found.units}。",
                    mend: "请打开两张照片核对;确是同一张的,请核实由哪个单位拍摄,另一个单位请换成本单位活动的照片。"),
                "overLimit": ReasonWording(
                    short: "照片过于相似,没有比较完", says: "很多照片过于相似,超过处理上限({found.limit|limit},上限{wanted.allowed}),没有全部比较。",
                    mend: "请分批检查,或由人工核对。"),
                "changed": ReasonWording(
                    short: "没有比较完", says: "用于比较的临时记录在检查中被改动,没有全部比较。", mend: "请再检查一次。"),
                "unreadable": ReasonWording(
                    short: "没有比较完", says: "用于比较的临时记录写不进磁盘({found.code|errno}),没有全部比较。",
                    mend: "请腾出磁盘空间后再检查一次。"),
            ])
    ]

    static let en: [RequirementID: RequirementWording] = [
        Duplicates.id: RequirementWording(
            title: "duplicates",
            asks: "No photo was handed in twice.",
            judged:
                "All photos are compared, within a unit and between units. The same bytes are the same file; what was compressed again, resized, made brighter or darker, or cut by up to a tenth of its sides is found by what the picture looks like. Photos that one camera took within a minute are two when anything has moved; smooth pictures (a wall, a sky) are not compared; a photo in a document that was also handed in as a file counts once. Turned, mirrored, further cropped or overwritten copies may be missed, and two very similar photos may be taken for one. It is for a person, and changes no photo's outcome.",
            reasons: [
                "sameFile": ReasonWording(
                    short: "one file handed in twice", says: "{found.photos} are one and the same file.",
                    mend: "Take one of them out, or send another photo in its place."),
                "sameFileOfOthers": ReasonWording(
                    short: "one file from two units",
                    says: "{found.photos} are one and the same file, handed in by {found.units}.",
                    mend: "Find out which unit took it; the other one sends a photo of its own event."),
                "samePicture": ReasonWording(
                    short: "one picture handed in twice",
                    says: "{found.photos} show one and the same picture ({found.likeness} % alike).",
                    mend: "Look at both; if they are the same, keep the original and take the other one out."),
                "samePictureOfOthers": ReasonWording(
                    short: "one picture from two units",
                    says:
                        "{found.photos} show one and the same picture ({found.likeness} % alike), handed in by {found.units}.",
                    mend:
                        "Look at both; if they are the same, find out which unit took it; the other one sends a photo of its own event."
                ),
                "overLimit": ReasonWording(
                    short: "too many alike, not all compared",
                    says:
                        "Very many photos are alike; over a limit ({found.limit|limit}, allowed {wanted.allowed}) they were not compared further.",
                    mend: "Check them in parts, or have a person compare them."),
                "changed": ReasonWording(
                    short: "not all compared",
                    says: "What was noted for comparing was changed during the check, so not all photos were compared.",
                    mend: "Check again."),
                "unreadable": ReasonWording(
                    short: "not all compared",
                    says:
                        "What is noted for comparing could not be kept ({found.code|errno}), so not all photos were compared.",
                    mend: "Make room on the disk and check again."),
            ])
    ]
}
