/// What Chinese says about the requirements that the notice of the openness day does not know and other notices ask for.
enum AskedElsewhereZH {
    static let table: [RequirementID: RequirementWording] = [
        SizeRange.id: RequirementWording(
            title: "尺寸范围",
            asks: "照片的宽、高、长边、短边或面积在规定的范围内,或正好是规定的尺寸。",
            judged: "按看图时显示的方向取宽和高(已计入相机记录的旋转)。尺寸取自文件头,尚未逐行解码。",
            reasons: RequirementWordingZH.sizeClaim.merging([
                "outside": ReasonWording(
                    short: "尺寸不符", says: "宽{found.width}、高{found.height}像素;要求{wanted|size}。",
                    mend: "请按规定的尺寸重新裁剪或导出。")
            ]) { _, own in own }),
        SizeRatio.id: RequirementWording(
            title: "长宽比",
            asks: "照片长边与短边之比符合规定。",
            judged: "横放竖放都可以。像素是整数,允许一个像素的舍入;规定了容差的,另加容差。",
            reasons: RequirementWordingZH.sizeClaim.merging([
                "otherRatio": ReasonWording(
                    short: "长宽比不符", says: "宽{found.width}、高{found.height}像素;要求{wanted|size}。",
                    mend: "请按规定的长宽比裁剪,不要拉伸。")
            ]) { _, own in own }),
        SizeOrientation.id: RequirementWording(
            title: "横竖",
            asks: "照片是规定的横幅、竖幅或正方形。",
            judged: "按看图时显示的方向判断(已计入相机记录的旋转)。",
            reasons: RequirementWordingZH.sizeClaim.merging([
                "otherOrientation": ReasonWording(
                    short: "横竖不符", says: "宽{found.width}、高{found.height}像素;要求{wanted|size}。",
                    mend: "请转到正确的方向后导出,或另选照片。")
            ]) { _, own in own }),
        FileBytes.id: RequirementWording(
            title: "文件大小",
            asks: "文件的字节数在规定的范围内。",
            judged: "KB按1000字节、KiB按1024字节计;通知的意思以配置所写为准。",
            reasons: [
                "tooSmall": ReasonWording(
                    short: "文件过小", says: "文件{found.bytes|bytes};要求不小于{wanted.min|bytes}。",
                    mend: "请用较高的质量重新导出,或报送原图。"),
                "tooLarge": ReasonWording(
                    short: "文件过大", says: "文件{found.bytes|bytes};要求不大于{wanted.max|bytes}。",
                    mend: "请适当降低质量或尺寸后重新导出。"),
            ]),
        FileName.id: RequirementWording(
            title: "文件名",
            asks: "文件按规定的格式命名。",
            judged: "看文件名(不含扩展名)。〔〕里是要填的内容,*是任意文字;〔单位〕要与报送单位一致。",
            reasons: [
                "otherName": ReasonWording(
                    short: "文件名不符", says: "文件名是“{found.name}”;规定的格式是“{wanted.pattern|pattern}”。", mend: "请按规定的格式改名。"),
                "otherUnit": ReasonWording(
                    short: "文件名中的单位不符", says: "文件名“{found.name}”里写的是“{found.unit}”,而报送的是“{wanted.unit}”。",
                    mend: "请核对是谁报送的,再改名或移到对应的文件夹。"),
            ]),
        OriginalEXIF.id: RequirementWording(
            title: "拍摄信息",
            asks: "文件保留了相机写入的拍摄信息(EXIF)。",
            judged: "看规定的各项是否都在。经聊天软件发送的照片会丢失拍摄信息;有拍摄信息不能证明没有修改过。",
            reasons: [
                "missingFields": ReasonWording(
                    short: "缺拍摄信息", says: "没有拍摄信息:{wanted.missing|field}。",
                    mend: "请报送相机或手机里的原始文件,用邮件或网盘发送,不要经聊天软件转发。"),
                "formatNotRead": ReasonWording(
                    short: "格式不支持,拍摄信息未读",
                    says: "文件内容为{found.format|format},本版本不读取这种格式的拍摄信息:{wanted.missing|field}。",
                    mend: "请改为报送JPEG照片,或由人工查看。"),
                "metadataNotRead": ReasonWording(
                    short: "拍摄信息残缺", says: "拍摄信息没有读完整,没有读到:{wanted.missing|field}。", mend: "请报送相机里的原始文件,或由人工查看。"),
            ]),
        CaptionLength.id: RequirementWording(
            title: "说明字数",
            asks: "说明的字数符合规定。",
            judged: "汉字只数汉字,不数标点、数字和字母;词数是其他文字的词。没有说明而规定了下限的,按0计。",
            reasons: CaptionWording.hidden(.zh).merging([
                "tooFewHanzi": ReasonWording(
                    short: "说明字数不足", says: "说明有{found.count}个汉字;要求不少于{wanted.min}个。", mend: "请补充说明。"),
                "tooManyHanzi": ReasonWording(
                    short: "说明字数过多", says: "说明有{found.count}个汉字;要求不多于{wanted.max}个。", mend: "请精简说明。"),
                "tooFewWords": ReasonWording(
                    short: "说明词数不足", says: "说明有{found.count}个词;要求不少于{wanted.min}个。", mend: "请补充说明。"),
                "tooManyWords": ReasonWording(
                    short: "说明词数过多", says: "说明有{found.count}个词;要求不多于{wanted.max}个。", mend: "请精简说明。"),
            ]) { _, own in own }),
        SubmissionGroups.id: RequirementWording(
            title: "组照",
            asks: "每个子文件夹(一组照片)的张数和组数符合规定。",
            judged: "一个子文件夹算一组;不在子文件夹里的照片不算组照。",
            reasons: [
                "tooFewPhotos": ReasonWording(
                    short: "组照张数不足", says: "{found.groups}:{found.photos}张;要求每组不少于{wanted.min}张。", mend: "请补足这一组的照片。"),
                "tooManyPhotos": ReasonWording(
                    short: "组照张数过多", says: "{found.groups}:{found.photos}张;要求每组不多于{wanted.max}张。", mend: "请从这一组里挑选。"),
                "tooFewGroups": ReasonWording(
                    short: "组数不足", says: "共{found.groups}组;要求不少于{wanted.min}组。", mend: "请把每组照片放进一个子文件夹,补足组数。"),
                "tooManyGroups": ReasonWording(
                    short: "组数过多", says: "共{found.groups}组;要求不多于{wanted.max}组。", mend: "请挑选后重新报送。"),
                "containerNotRead": ReasonWording(
                    short: "文件未打开,照片未查", says: "组照不够;以下文件本版本不打开,照片可能在里面:{found.files}。",
                    mend: "请把照片解压或取出,放进子文件夹。"),
                "unreadable": ReasonWording(
                    short: "读不了,照片未查", says: "组照不够;以下各项打不开:{found.files}。", mend: "请检查读取权限或重新复制后再查。"),
            ]),
    ]
}
