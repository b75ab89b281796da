/// What is said of clarity, exposure and enlargement, in both languages.
enum ClarityWording {
    static let zh: [RequirementID: RequirementWording] = [
        ClaritySharp.id: RequirementWording(
            title: "清晰",
            asks: "照片清晰,不模糊。",
            judged:
                "把画面缩到1600x1200的大小,分成小块,沿四个方向量边缘的宽度,以最清晰的十分之一小块为准:背景虚化的人像、夜景、雾景、雪景不算模糊。边缘很宽、又没有噪点和局部清晰等疑点的,不合格;稍宽的、沿一个方向宽的(抖动)、压缩出方块的、看不出反差的,由人工查看。人脸是否清晰,要由人看。",
            reasons: [
                "blurred": ReasonWording(
                    short: "模糊", says: "整幅画面模糊:缩到1600x1200看,最清晰处的边缘仍宽约{found.edge}像素。",
                    mend: "请换一张对焦准确、没有抖动的照片。"),
                "enlarged": ReasonWording(
                    short: "由小图放大",
                    says:
                        "宽{found.width}、高{found.height}像素是用软件放大出来的,照这个大小看不清晰:细节只约相当于{found.detailWidth}x{found.detailHeight}。",
                    mend: "请报送相机或手机里的原图,不要用软件放大。"),
                "interpolated": ReasonWording(
                    short: "像素由软件生成",
                    says: "像素有放大留下的周期,可能没有宽{found.width}、高{found.height}像素应有的清晰。",
                    mend: "请按原大小打开照片,看是否清楚;不清楚的,请报送原图。"),
                "soft": ReasonWording(
                    short: "清晰度存疑", says: "画面偏软或有抖动:缩到1600x1200看,沿某一方向的边缘宽约{found.edge}像素。",
                    mend: "请打开照片,看人脸和文字是否清楚;不清楚的,请换一张。"),
                "blocky": ReasonWording(
                    short: "压缩过度", says: "画面压缩过度,看得出方块。", mend: "请报送相机或手机里的原图,不要报送经微信、QQ压缩的图。"),
                "noContrast": ReasonWording(
                    short: "无法判断清晰度",
                    says: "画面几乎没有反差({found.tiles}个小块中只有{found.contrastTiles}个有),判断不了是否清晰。",
                    mend: "请打开照片,看是否清楚。"),
            ].merging(unknownZH) { own, _ in own }),
        ClarityExposed.id: RequirementWording(
            title: "曝光",
            asks: "照片不过暗、不过亮,看得清。",
            judged: "看画面最亮和最暗的百分之一,不看平均亮度:黑背景的舞台、夜景、雪景不算曝光不当。全黑、全白的,不合格;太暗、大半过曝、灰蒙蒙的,由人工查看。",
            reasons: [
                "black": ReasonWording(
                    short: "全黑", says: "画面全黑:最亮处的亮度只有{found.brightest}(满分255)。", mend: "请换一张看得见内容的照片。"),
                "white": ReasonWording(
                    short: "全白", says: "画面全白:最暗处的亮度也有{found.darkest}(满分255)。", mend: "请换一张看得见内容的照片。"),
                "dark": ReasonWording(
                    short: "过暗", says: "画面过暗:最亮处的亮度只有{found.brightest}(满分255)。",
                    mend: "请打开照片看是否看得清;看不清的,请换一张。"),
                "burnt": ReasonWording(
                    short: "过曝", says: "画面约{found.burntPercent}%过曝,没有细节。", mend: "请打开照片看是否看得清;看不清的,请换一张。"),
                "flat": ReasonWording(
                    short: "灰蒙蒙", says: "画面没有反差:亮度都在{found.darkest}到{found.brightest}之间。",
                    mend: "请打开照片看是否看得清;看不清的,请换一张。"),
            ].merging(unknownZH) { own, _ in own }),
        OriginalUnscaled.id: RequirementWording(
            title: "未经放大",
            asks: "照片没有用软件放大。",
            judged: "看画面的细节到多细为止,有没有放大留下的周期。对焦不准、数码变焦、降噪过强的照片也很像,所以只提供线索,由人工判断;没有发现也不证明没有放大。",
            reasons: [
                "enlarged": ReasonWording(
                    short: "可能经过放大",
                    says:
                        "宽{found.width}、高{found.height}像素,细节却只约相当于{found.detailWidth}x{found.detailHeight},可能用软件放大过(得分{found.score})。",
                    mend: "请报送相机或手机里的原图,不要用软件放大。")
            ].merging(unknownZH) { own, _ in own }),
    ]

    static let en: [RequirementID: RequirementWording] = [
        ClaritySharp.id: RequirementWording(
            title: "sharp",
            asks: "The photo is sharp, not blurred.",
            judged:
                "The picture is made smaller to 1600x1200 and cut into tiles; the width of edges is measured along four directions, and the sharpest tenth of the tiles decides: a portrait before a blurred background, night, fog and snow are not blurred. Very wide edges, with neither noise nor sharp parts to make it doubtful, are unmet; somewhat wide edges, wide edges along one direction, visible blocks of compression and pictures without contrast are for a person. Whether the faces are sharp, a person must see.",
            reasons: [
                "blurred": ReasonWording(
                    short: "blurred",
                    says:
                        "The whole picture is blurred: seen at 1600x1200, even its sharpest edges are about {found.edge} pixels wide.",
                    mend: "Send another photo, in focus and without shake."),
                "enlarged": ReasonWording(
                    short: "enlarged from too small",
                    says:
                        "Software made the photo {found.width}x{found.height} pixels large; seen at this size it is not clear, it carries the detail of about {found.detailWidth}x{found.detailHeight}.",
                    mend: "Send the original from the camera or phone, not enlarged."),
                "interpolated": ReasonWording(
                    short: "pixels made by software",
                    says:
                        "Pixels repeat with the period of an enlargement; the photo may be less clear than {found.width}x{found.height} pixels promise.",
                    mend: "Open the photo at full size and see whether it is clear; if not, send the original."),
                "soft": ReasonWording(
                    short: "perhaps not sharp",
                    says:
                        "The picture is soft, or the camera moved: seen at 1600x1200, edges along one direction are about {found.edge} pixels wide.",
                    mend: "Open the photo and see whether faces and writing are clear; if not, send another."),
                "blocky": ReasonWording(
                    short: "compressed too much", says: "The blocks of strong compression are seen.",
                    mend: "Send the original from the camera or phone, not a copy from a messenger."),
                "noContrast": ReasonWording(
                    short: "sharpness unknown",
                    says:
                        "There is hardly any contrast, in {found.contrastTiles} of {found.tiles} tiles: it cannot be said whether the photo is sharp.",
                    mend: "Open the photo and see whether it is clear."),
            ].merging(unknownEN) { own, _ in own }),
        ClarityExposed.id: RequirementWording(
            title: "exposed",
            asks: "The photo is neither too dark nor too bright.",
            judged:
                "By the brightest and the darkest hundredth of the picture and not by its mean: a black stage, night and snow are well exposed. All black or all white is unmet; very dark, more than half burnt out, grey in grey are for a person.",
            reasons: [
                "black": ReasonWording(
                    short: "black", says: "All is black: the brightest parts reach {found.brightest} of 255.",
                    mend: "Send a photo that shows something."),
                "white": ReasonWording(
                    short: "white", says: "All is white: the darkest parts still reach {found.darkest} of 255.",
                    mend: "Send a photo that shows something."),
                "dark": ReasonWording(
                    short: "too dark", says: "Very dark: the brightest parts reach {found.brightest} of 255.",
                    mend: "Open the photo and see whether all is seen; if not, send another."),
                "burnt": ReasonWording(
                    short: "burnt out", says: "About {found.burntPercent} % of the picture are burnt out.",
                    mend: "Open the photo and see whether all is seen; if not, send another."),
                "flat": ReasonWording(
                    short: "grey in grey",
                    says: "There is no contrast: all lies between {found.darkest} and {found.brightest} of 255.",
                    mend: "Open the photo and see whether all is seen; if not, send another."),
            ].merging(unknownEN) { own, _ in own }),
        OriginalUnscaled.id: RequirementWording(
            title: "not enlarged",
            asks: "The photo was not enlarged by software.",
            judged:
                "By how fine its detail is, and whether pixels repeat with the period of an enlargement. Photos out of focus, digital zoom and strong removal of noise look alike: it is evidence for a person, and finding none proves nothing.",
            reasons: [
                "enlarged": ReasonWording(
                    short: "perhaps enlarged",
                    says:
                        "{found.width}x{found.height} pixels carry the detail of about {found.detailWidth}x{found.detailHeight}: software may have enlarged the photo (score {found.score}).",
                    mend: "Send the original from the camera or phone, not enlarged.")
            ].merging(unknownEN) { own, _ in own }),
    ]

    private static let unknownZH: [String: ReasonWording] = [
        "notDecoded": ReasonWording(short: "未能解码", says: "内存不足,画面没有解码。", mend: "请关闭其他程序后再检查一次。"),
        "overLimit": RequirementWordingZH.overLimit,
    ]

    private static let unknownEN: [String: ReasonWording] = [
        "notDecoded": ReasonWording(
            short: "not decoded", says: "There was not enough memory to decode the picture.",
            mend: "Close other programs and check again."),
        "overLimit": RequirementWordingEN.overLimit,
    ]
}
