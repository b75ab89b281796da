/// What Chinese says about the requirements of photos, submissions and runs; the captions' stand in `CaptionWording`.
enum RequirementWordingZH {
    static let table: [RequirementID: RequirementWording] = [
        MinimumSize.id: RequirementWording(
            title: "尺寸",
            asks: "照片达到规定的大小:宽和高的像素(横放竖放都可以),或通知规定的面积、长边、字节数等。",
            judged: "按看图时显示的方向取宽和高(已计入相机记录的旋转)。画面逐行解码过的,尺寸由像素证明;只查文件头时,尺寸是文件自己说的。文件小到装不下所称的像素时,由人工查看。",
            reasons: sizeClaim.merging([
                "tooSmall": ReasonWording(
                    short: "尺寸不足",
                    says: "宽{found.width}、高{found.height}像素;要求{wanted|size}。",
                    mend: "请报送相机或手机里的原图,不要报送经微信、QQ压缩的图;不要用软件放大。"),
                "noneReached": ReasonWording(
                    short: "尺寸不足",
                    says: "宽{found.width}、高{found.height}像素,{found.bytes}字节;要求{wanted|size}。",
                    mend: "请报送相机或手机里的原图,不要报送经微信、QQ压缩的图;不要用软件放大。"),
            ]) { _, own in own }),
        PhotoIntact.id: RequirementWording(
            title: "完好",
            asks: "照片能完整打开,一行不缺。",
            judged:
                "把画面逐行解码到最后一行。空文件、网页等其他文件、无法解码或缺了行的照片,不合格;只缺结束标记的、下部是一片灰色的,由人工查看;结束标记后面另有数据(动态照片等)不要紧。只查文件头时,文件头完好不能证明画面完好,列入未检查。",
            reasons: [
                "empty": ReasonWording(
                    short: "空文件", says: "文件是空的,0字节。", mend: "请重新复制或导出这张照片后报送。"),
                "notAnImage": ReasonWording(
                    short: "不是照片", says: "文件内容为{found.format|format},不是照片。",
                    mend: "请报送照片本身;从网页或聊天软件保存时,请保存原图而不是页面。"),
                "undecodable": ReasonWording(
                    short: "无法解码", says: "文件头损坏,无法解码({found.code|codec})。",
                    mend: "请从相机或手机重新导出这张照片后报送。"),
                "truncated": ReasonWording(
                    short: "文件残缺", says: "文件残缺:共{found.bytes}字节,在第{found.offset}字节处缺少后面的内容。",
                    mend: "可能复制或上传中断,请重新报送完整的文件。"),
                "endMissing": ReasonWording(
                    short: "缺少结束标记", says: "文件共{found.bytes}字节,末尾缺少结束标记,画面可能完整,也可能缺了一部分。",
                    mend: "请打开这张照片看是否完整;不完整的,请重新报送原图。"),
                "rowsLost": ReasonWording(
                    short: "画面残缺",
                    says:
                        "共{found.rows}行,上面{found.lostFrom}行完好,缺{found.lostRows}行,约占画面的{found.lostPercent}%({found.code|codec})。",
                    mend: "可能复制或上传中断,请从相机或手机重新复制完整的文件后报送。"),
                "detailLost": ReasonWording(
                    short: "画面不清全",
                    says: "文件残缺:渐进存储的画面没有传完,从第{found.coarseFrom}行起缺少细节(共{found.rows}行)。",
                    mend: "可能复制或上传中断,请从相机或手机重新复制完整的文件后报送。"),
                "corrupt": ReasonWording(
                    short: "数据损坏", says: "文件共{found.bytes}字节,画面数据有损坏({found.code|codec}),哪些行受影响说不准。",
                    mend: "请从相机或手机重新复制这张照片后报送。"),
                "grayTail": ReasonWording(
                    short: "下部全灰",
                    says: "画面最下面{found.grayRows}行(约占{found.grayPercent}%)全是同一种灰色,可能是残缺的照片重新保存过。",
                    mend: "请打开这张照片看是否完整;不完整的,请重新报送原图。"),
                "notDecoded": ReasonWording(
                    short: "未能解码", says: "内存不足,画面没有解码。", mend: "请关闭其他程序后再检查一次。"),
                "overLimit": overLimit,
            ]),
        PhotoFormat.id: RequirementWording(
            title: "格式",
            asks: "照片是规定的格式;没有规定时,是JPEG或PNG格式。",
            judged: "按文件内容判断,不看扩展名;扩展名与内容不一致的只作提示,不影响结论。通知没有规定格式时,其他图片格式由人工查看。",
            reasons: [
                "otherFormat": ReasonWording(
                    short: "不是JPEG或PNG", says: "文件内容为{found.format|format};要求{wanted.formats|format}。",
                    mend: "请报送JPEG照片,或报送相机里的原始文件。"),
                "notAccepted": ReasonWording(
                    short: "格式不在规定之内", says: "文件内容为{found.format|format};规定的格式:{wanted.formats|format}。",
                    mend: "请按规定的格式重新导出后报送;只改扩展名没有用。"),
                "pasted": ReasonWording(
                    short: "贴在文档里,请另报原图", says: "照片贴在文档里(第{found.number}张图);文字处理软件常会压缩、改写贴进去的照片。",
                    mend: "请另报原图:把相机或手机里的照片文件直接报送。"),
            ]),
        EventDate.id: RequirementWording(
            title: "拍摄日期",
            asks: "照片拍摄于活动当天,或通知规定的期间内。",
            judged: "取相机记录的拍摄日期;没有记录的不判断。多数照片是其他年份的,只对单位提示一次。",
            reasons: [
                "otherDay": ReasonWording(
                    short: "拍摄日期不是活动当天", says: "相机记录拍摄于{found.day};活动日期为{wanted.day}。",
                    mend: "请确认照片是否为本次活动所拍;如相机日期不准,请说明。"),
                "tooEarly": ReasonWording(
                    short: "拍摄过早", says: "相机记录拍摄于{found.day};要求不早于{wanted.from}。",
                    mend: "请换用规定期间内拍摄的照片;如相机日期不准,请说明。"),
                "tooLate": ReasonWording(
                    short: "拍摄过晚", says: "相机记录拍摄于{found.day};要求不晚于{wanted.to}。",
                    mend: "请换用规定期间内拍摄的照片;如相机日期不准,请说明。"),
            ]),
        SubmissionPhotos.id: RequirementWording(
            title: "报送照片",
            asks: "单位报送了照片,张数符合要求。",
            judged: "数单位文件夹里的照片。照片不够但有未打开的压缩包、邮件、文档或文件夹的,不下结论。",
            reasons: [
                "none": ReasonWording(
                    short: "没有照片", says: "没有照片(找到{found.photos}张,至少应有{wanted.photos}张)。", mend: "请报送活动照片。"),
                "tooFew": ReasonWording(
                    short: "照片太少", says: "照片{found.photos}张;要求不少于{wanted.min}张。", mend: "请补报照片。"),
                "tooMany": ReasonWording(
                    short: "照片太多", says: "照片{found.photos}张;要求不多于{wanted.max}张。", mend: "请挑选后重新报送。"),
                "containerNotRead": ReasonWording(
                    short: "文件未打开,照片未查", says: "单独的照片文件不够;以下文件没有读成,照片可能在里面:{found.files}。",
                    mend: "请重新报送没有密码、完整的文件,或把照片取出来放进单位文件夹。"),
                "unreadable": ReasonWording(
                    short: "读不了,照片未查", says: "读到的照片不够;以下各项打不开:{found.files}。",
                    mend: "请检查读取权限或重新复制后再查。"),
            ]),
        SubmissionDeadline.id: RequirementWording(
            title: "报送时间",
            asks: "在规定日期以前报送。",
            judged:
                "按通知所在时区,依次看收信服务器写在邮件上的时间、邮件自己写的时间、送达登记表(--arrivals);文件的修改时间不算。通知没有说当天算不算的,当天送达由人工判断。没有邮件也没有登记表时,不检查。",
            reasons: [
                "late": ReasonWording(
                    short: "迟报",
                    says:
                        "{found.arrived}送达({found.evidence|evidence});应在{wanted.before}以前,迟了{found.lateSeconds|duration}。",
                    mend: "请说明迟报的原因;如送达时间不准,请写进送达登记表。"),
                "partlyLate": ReasonWording(
                    short: "部分迟报",
                    says:
                        "分几次送达,最后一次{found.arrived}({found.evidence|evidence});应在{wanted.before}以前,迟了{found.lateSeconds|duration}。",
                    mend: "请人工判断迟到的部分是补充还是全部重报。"),
                "lastDay": ReasonWording(
                    short: "截止当天送达",
                    says: "{found.arrived}送达({found.evidence|evidence});通知写的是{wanted.before}以前,没有说当天算不算。",
                    mend: "请人工判断当天是否算按时。"),
                "unknown": ReasonWording(
                    short: "送达时间不明", says: "没有邮件或登记表说明何时送达;应在{wanted.before}以前。",
                    mend: "请交原邮件(.eml),或把送达时间写进送达登记表(--arrivals)。"),
            ]),
        RosterMissing.id: RequirementWording(
            title: "未报送单位",
            asks: "名单上的每个单位都报送了材料。",
            judged: "按 --units 给出的名单逐一核对,名称或别名一致即可,简称(公安局、阜昌办、苏子沟)只指一个单位时也算;邮件看发件地址、主题和落款。没有名单不核对,也不推断。",
            reasons: [
                "missing": ReasonWording(
                    short: "未报送", says: "{wanted.unit}:没有找到报送材料。", mend: "请催报;如已用其他名称报送,请把该名称写在名单同一行后面(用制表符隔开)。"),
                "missingLike": ReasonWording(
                    short: "可能已报送", says: "{wanted.unit}:没有同名的材料;“{found.unit}”名称相近,可能就是。",
                    mend: "请确认;如为同一单位,请改文件夹名,或把该名称写在名单同一行后面(用制表符隔开)。"),
            ]),
        RosterUnknown.id: RequirementWording(
            title: "名单外单位",
            asks: "报送单位都在名单上。",
            judged: "按 --units 给出的名单逐一核对。名称不一致多为写法不同,由人工确认。",
            reasons: [
                "unknown": ReasonWording(
                    short: "不在名单上", says: "{found.unit}:不在名单上。", mend: "请确认是哪个单位;需要时把该名称写进名单。"),
                "again": ReasonWording(
                    short: "同一单位多次报送", says: "{wanted.unit}:不止一次报送。",
                    mend: "请确认以哪一次为准;各次材料和是否计入见 JSON 报告的 origins。"),
                "otherNamed": ReasonWording(
                    short: "材料里还写着别的单位", says: "{found.submission}:归入{wanted.unit},但其中还写着:{found.others}。",
                    mend: "请核对这份材料是哪个单位的。"),
                "unknownLike": ReasonWording(
                    short: "不在名单上,名称相近", says: "{found.unit}:不在名单上;名单上相近的是{wanted.unit}。",
                    mend: "如为同一单位,请改文件夹名,或把该名称写在名单同一行后面(用制表符隔开)。"),
            ]),
    ]

    /// The reasons that every requirement of photos shares.
    static let common: [String: ReasonWording] = [
        "unreadable": ReasonWording(
            short: "读不了", says: "文件读不了:{found.code|errno}。", mend: "请检查读取权限、磁盘或网络后再查;仍读不了的,请重新报送。"),
        "vanished": ReasonWording(
            short: "文件消失", says: "列目录时还在,检查时文件已不存在。", mend: "请等文件复制完毕、不再改动后重新检查。"),
        "changed": ReasonWording(
            short: "检查中被改动", says: "检查过程中文件被改动,读到的内容不足为据。", mend: "请等文件复制完毕、不再改动后重新检查。"),
        "noFile": ReasonWording(
            short: "不是文件", says: "这是文件夹、管道或设备,不是照片文件。", mend: "请给出照片文件本身,或用文件夹作为检查对象。"),
        "locked": ReasonWording(
            short: "所在文档加密", says: "照片在加了密码的文档或压缩包里,读不了。", mend: "请去掉密码,或把照片单独报送。"),
        "memberDamaged": ReasonWording(
            short: "所在文档损坏", says: "照片所在的文档或压缩包此处已损坏,读不全({found.detail})。", mend: "请重新报送该文件,或把照片单独报送。"),
        "notBuilt": ReasonWording(
            short: "本程序不读文档", says: "这个程序编译时没有带上读文档和压缩包的部分({found.trait}),照片没有检查。",
            mend: "请换用带该部分的程序再查,或把照片单独报送。"),
        "notInstalled": ReasonWording(
            short: "本机缺少读取库", says: "本机没有安装读这种文档或压缩包的库({found.package}),照片没有检查。",
            mend: "请安装 {found.package} 后再查,或把照片单独报送。"),
        "noMemory": ReasonWording(
            short: "内存不足", says: "检查到这里时内存不足,照片没有检查。", mend: "请关闭其他程序后重新检查。"),
        "overLimit": overLimit,
    ]

    /// The reasons that every requirement of sizes shares.
    static let sizeClaim: [String: ReasonWording] = [
        "noSize": ReasonWording(
            short: "读不出尺寸",
            says: "文件内容为{found.format|format},读不出可用的照片尺寸;要求{wanted|size}。",
            mend: "请重新从相机或手机导出这张照片,打开确认能看后再报送。"),
        "formatNotRead": ReasonWording(
            short: "格式不支持,尺寸未读",
            says: "文件内容为{found.format|format},本版本不读取这种格式的尺寸;要求{wanted|size}。",
            mend: "请改为报送JPEG照片,或由人工查看尺寸。"),
        "tooFewBytes": ReasonWording(
            short: "文件过小,尺寸存疑",
            says:
                "文件头称宽{found.width}、高{found.height}像素,但像素数据只有{found.pixelBytes}字节,至少应有{found.leastPixelBytes}字节;要求{wanted|size}。",
            mend: "请打开这张照片看是否完整;不完整的,请重新报送原图。"),
        "overLimit": overLimit,
    ]

    static let overLimit = ReasonWording(
        short: "超过处理上限", says: "超过处理上限({found.limit|limit},上限{wanted.allowed}),没有检查完。",
        mend: "这样的文件极少见,请由人工打开查看;需要时请重新导出后报送。")

    /// What profiles may ask and this version does not judge.
    static let later: [RequirementID: RequirementWording] = [
        "subject.people": unjudged("画面内容", "各单位的照片以主要领导与群众互动的画面为主。", "说的是一个单位的全部照片,不是每一张;只能由人工判断。"),
        "summary.effect": unjudged("总结反映效果", "活动总结反映活动的规模和效果。", "只能由人工判断。"),
    ]

    private static func unjudged(_ title: String, _ asks: String, _ judged: String) -> RequirementWording {
        RequirementWording(title: title, asks: asks, judged: judged)
    }
}
