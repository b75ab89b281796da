/// The words of the caption requirements.
///
/// The lists of a finding hold ids (`time`, `cameraDefault`); `elements` names the elements in a language.
enum CaptionWording {
    static let zh: [RequirementID: RequirementWording] = [
        CaptionPresent.id: RequirementWording(
            title: "有说明",
            asks: "每张照片都要配有说明。",
            judged:
                "照片内的说明字段(EXIF、IPTC、XMP、PNG 文字、JPEG 注释)、同名的 .txt 或 .xmp 文件、由人起的文件名都算说明的来源。只有空格的字段不算。说明可能在本版本不能读的文件里时,由人工查看,不判为没有说明。",
            reasons: hidden(.zh).merging([
                "none": ReasonWording(
                    short: "没有说明", says: "没有找到任何说明。",
                    mend: "请写明人物、事由、时间、地点,放在与照片同名的 .txt 文件里,或写进照片的说明字段。"),
                "ambiguousMatch": ReasonWording(
                    short: "说明归属不清", says: "{found.file} 里的这段说明可能属于别的照片,不能确定是哪一张的。",
                    mend: "请用照片的完整文件名给说明文件命名(例如 1.jpg.txt),或在清单里写完整文件名,并核对有没有错行。"),
                "orderMatch": ReasonWording(
                    short: "仅顺序一致", says: "{found.file} 没有写明照片的文件名,只能按顺序对应。",
                    mend: "请人工核对,并在清单里写照片的完整文件名。"),
            ]) { _, own in own }),
        CaptionWritten.id: RequirementWording(
            title: "说明由人写",
            asks: "说明要由人来写,不能是相机、手机或软件自动写入的文字。",
            judged:
                "整段文字是相机自带文字、软件署名、相机文件名、路径、相机型号、数字、占位词、单位名称、未填写的模板、网页代码、程序生成的文字时,判为不是人写的。文字否认有人或有事、注明图片来自别处、以相机自带文字开头时,由人工查看。其余算人写的。",
            reasons: hidden(.zh).merging(
                [
                    "cameraDefault": ReasonWording(
                        short: "相机自带文字", says: "“{found.text}”是相机自动写入的文字,不是说明。", mend: own(.zh)),
                    "software": ReasonWording(
                        short: "软件署名", says: "“{found.text}”是软件写入的文字,不是说明。", mend: own(.zh)),
                    "cameraFileName": ReasonWording(
                        short: "相机文件名", says: "“{found.text}”是相机或手机起的文件名,不是说明。", mend: own(.zh)),
                    "path": ReasonWording(
                        short: "文件路径", says: "“{found.text}”是文件路径或网址,不是说明。", mend: own(.zh)),
                    "makeOrModel": ReasonWording(
                        short: "相机型号", says: "“{found.text}”是相机的厂商或型号,不是说明。", mend: own(.zh)),
                    "digits": ReasonWording(
                        short: "只有数字", says: "“{found.text}”只有数字、日期或符号,不是说明。", mend: own(.zh)),
                    "placeholder": ReasonWording(
                        short: "占位文字", says: "“{found.text}”是占位的词或单位名称,没有说明内容。", mend: own(.zh)),
                    "doubtfulReading": ReasonWording(
                        short: "说明有乱码", says: "“{found.text}”有乱码,看不出原来写的是什么。", mend: "请把说明另存为 UTF-8 编码后重新报送。"),
                ].merging(CaptionWritingWording.zh(mend: own(.zh))) { own, _ in own }
            ) { _, own in own }),
        CaptionDetailed.id: RequirementWording(
            title: "说明详细",
            asks: "说明要详细:写明人物、事由、时间、地点。",
            judged:
                "通知没有写明何为“详细”,要素是本办理解。按词语查找要素:人物、事由一个也没有,又只有标题、地点、日期之类的,判为不合格;有本程序不认识的词语、缺少个别要素的由人工查看。配置允许时,可由单位推定地点、由拍摄日期推定时间,并注明是推定的。不限字数。",
            reasons: hidden(.zh).merging([
                "noElements": ReasonWording(
                    short: "说明不详细", says: "说明没有写明人物和事由;缺少的要素:{wanted.missing|element}。",
                    mend: "请补写谁、在哪里、什么时候、做什么,例如:“5月15日上午,镇长在镇政府广场为群众解答政策咨询。”"),
                "elementsNotRecognised": ReasonWording(
                    short: "要素未能识别", says: "说明可能用本程序不认识的词语写明了人物或事由;没有找到的要素:{wanted.missing|element}。",
                    mend: "请人工阅读说明,看是否写明谁、在哪里、什么时候、做什么。"),
                "doubtfulText": ReasonWording(
                    short: "说明内容存疑", says: "说明的内容存疑,不能只凭其中的词语认定它详细。", mend: "请人工阅读说明。"),
                "overLimit": ReasonWording(
                    short: "说明过长", says: "说明超过处理上限,只读了开头,其中没有的要素:{wanted.missing|element}。",
                    mend: "请把这张照片的说明缩短后重新报送,或由人工阅读。"),
                "missingElements": ReasonWording(
                    short: "说明缺要素", says: "说明缺少的要素:{wanted.missing|element}。",
                    mend: "请补写缺少的要素:{wanted.missing|example}。"),
                "doubtfulReading": ReasonWording(
                    short: "说明有乱码", says: "说明的文字编码不能确定,或有字符没有读出来。", mend: "请把说明另存为 UTF-8 编码后重新报送。"),
                "screenReaderText": ReasonWording(
                    short: "说明位置特殊", says: "要素齐全的文字写在无障碍描述字段里,不一定是照片的说明。",
                    mend: "请把说明写进照片的说明字段,或放在同名的 .txt 文件里。"),
            ]) { _, own in own }),
        CaptionOwn.id: RequirementWording(
            title: "说明不重复",
            asks: "每张照片有自己的说明。",
            judged: "本办理解,通知未明写。同一单位的几张照片用同一段说明时提示;一组照片共用组合说明是允许的。",
            reasons: [
                "shared": ReasonWording(
                    short: "说明重复", says: "本单位有 {found.photos} 张照片用同一段说明:“{found.text}”。",
                    mend: "请为每张照片写自己的说明;如是一组照片的组合说明,可不改。")
            ]),
    ]

    static let en: [RequirementID: RequirementWording] = [
        CaptionPresent.id: RequirementWording(
            title: "caption",
            asks: "Every photo has a caption.",
            judged:
                "Caption fields in the photo (EXIF, IPTC, XMP, PNG text, JPEG comments), a .txt or .xmp file of its name, and a file name that a person gave all count. A field of blanks does not. Where a caption may lie in something that this version cannot read, a person must look.",
            reasons: hidden(.en).merging([
                "none": ReasonWording(
                    short: "no caption", says: "No caption was found anywhere.",
                    mend:
                        "Write who, what, when and where into a .txt file of the photo's name, or into its caption field."
                ),
                "ambiguousMatch": ReasonWording(
                    short: "whose caption", says: "The caption in {found.file} may be another photo's.",
                    mend:
                        "Name the text file after the whole file name (1.jpg.txt), or write whole file names into the list and look for a shifted row."
                ),
                "orderMatch": ReasonWording(
                    short: "by order alone",
                    says: "{found.file} names no photos; its captions go by their order alone.",
                    mend: "Check them, and write the photos' whole file names into the list."),
            ]) { _, own in own }),
        CaptionWritten.id: RequirementWording(
            title: "caption by a person",
            asks: "A person wrote the caption, not a camera, a phone or a program.",
            judged:
                "A text is not a person's when all of it is a camera's default, a program's line, a camera's file name, a path, make or model, figures, a placeholder, the unit's bare name, a form not filled in, the source of a page or a text made by a program. A text that denies people or event, names another source or begins with a camera's text is for a person. Any other is a person's.",
            reasons: hidden(.en).merging(
                [
                    "cameraDefault": ReasonWording(
                        short: "camera's text", says: "“{found.text}” was written by the camera.", mend: own(.en)),
                    "software": ReasonWording(
                        short: "program's text", says: "“{found.text}” was written by a program.", mend: own(.en)),
                    "cameraFileName": ReasonWording(
                        short: "camera's file name", says: "“{found.text}” is a file name that a camera or phone gave.",
                        mend: own(.en)),
                    "path": ReasonWording(
                        short: "path", says: "“{found.text}” is a path or an address.", mend: own(.en)),
                    "makeOrModel": ReasonWording(
                        short: "camera's model", says: "“{found.text}” is the camera's make or model.", mend: own(.en)),
                    "digits": ReasonWording(
                        short: "figures only", says: "“{found.text}” is made of figures and signs.", mend: own(.en)),
                    "placeholder": ReasonWording(
                        short: "placeholder", says: "“{found.text}” stands where a caption should be.", mend: own(.en)),
                    "doubtfulReading": ReasonWording(
                        short: "garbled", says: "“{found.text}” is garbled; what was written cannot be told.",
                        mend: "Save the caption as UTF-8 and send it again."),
                ].merging(CaptionWritingWording.en(mend: own(.en))) { own, _ in own }
            ) { _, own in own }),
        CaptionDetailed.id: RequirementWording(
            title: "detailed caption",
            asks: "The caption is detailed: it says who and what, when and where.",
            judged:
                "The notice does not say what detailed means; the elements are our reading. Elements are found by words. With neither people nor event, and hardly a word beside a title, a place or a date, it is not met; words that are not known, and a missing element, are for a person. Where the profile allows, the unit tells the place and the day of exposure the time, and the report says so. There is no minimum length.",
            reasons: hidden(.en).merging([
                "noElements": ReasonWording(
                    short: "not detailed",
                    says: "The caption names neither people nor event; missing: {wanted.missing|element}.",
                    mend:
                        "Add who, what, when and where: “On the morning of 15 May the mayor answers villagers' questions on policy on the town hall square.”"
                ),
                "elementsNotRecognised": ReasonWording(
                    short: "not recognised",
                    says:
                        "The caption may name people or event in words that this program does not know; not found: {wanted.missing|element}.",
                    mend: "Read the caption: does it say who, what, when and where?"),
                "doubtfulText": ReasonWording(
                    short: "doubtful text", says: "What the caption says is doubtful; its words alone prove nothing.",
                    mend: "Have a person read the caption."),
                "overLimit": ReasonWording(
                    short: "caption too long",
                    says: "The caption is over a limit; what was read of it does not name: {wanted.missing|element}.",
                    mend: "Shorten the caption of this photo, or have a person read it."),
                "missingElements": ReasonWording(
                    short: "element missing", says: "The caption does not name: {wanted.missing|element}.",
                    mend: "Add what is missing: {wanted.missing|example}."),
                "doubtfulReading": ReasonWording(
                    short: "garbled", says: "The caption's encoding is uncertain, or some of it could not be read.",
                    mend: "Save the caption as UTF-8 and send it again."),
                "screenReaderText": ReasonWording(
                    short: "unusual field", says: "The detailed text stands in a field for screen readers.",
                    mend: "Write the caption into the photo's caption field, or into a .txt file of its name."),
            ]) { _, own in own }),
        CaptionOwn.id: RequirementWording(
            title: "caption of its own",
            asks: "Every photo has a caption of its own.",
            judged:
                "Our reading; the notice does not say it. One text on several photos of a unit is noted; a common caption over a group is allowed.",
            reasons: [
                "shared": ReasonWording(
                    short: "shared caption",
                    says: "{found.photos} photos of the unit carry the same caption: “{found.text}”.",
                    mend: "Write a caption for each photo, unless the photos are a group with one caption.")
            ]),
    ]

    /// The names of the elements, for the lists `wanted.missing` and `found.inferred`.
    static func elements(_ language: Language) -> [CaptionElement: String] {
        switch language {
        case .zh: [.people: "人物", .event: "事由", .time: "时间", .place: "地点"]
        case .en: [.people: "people", .event: "event", .time: "time", .place: "place"]
        }
    }

    /// Reasons that three requirements share: a caption may stand where nobody has read.
    static func hidden(_ language: Language) -> [String: ReasonWording] {
        switch language {
        case .zh:
            [
                "unreadDocuments": ReasonWording(
                    short: "文件未读", says: "说明可能在没有读出的文件里:{found.files}({found.why|leftover})。",
                    mend: "请人工打开这些文件,查看有没有这张照片的说明。"),
                "uncertainList": ReasonWording(
                    short: "清单对不上", says: "说明清单 {found.files} 有对不上照片的行,其中可能有这张照片的说明。",
                    mend: "请人工核对清单,并在清单里写照片的完整文件名。"),
                "formatNotRead": ReasonWording(
                    short: "格式未读", says: "本版本不读 {found.format|format} 图片里的说明。", mend: "请报送 JPEG 照片,或把说明放在同名的 .txt 文件里。"),
                "metadataNotRead": ReasonWording(
                    short: "字段未读", says: "照片里的 {found.blocks} 没有读完,说明可能在其中。", mend: "请把说明放在与照片同名的 .txt 文件里。"),
                "unreadableFile": ReasonWording(
                    short: "说明打不开", says: "说明文件 {found.files} 读不出来。", mend: "请重新保存这个说明文件后再报送。"),
            ]
        case .en:
            [
                "unreadDocuments": ReasonWording(
                    short: "unread document",
                    says: "The caption may stand in what could not be read: {found.files} ({found.why|leftover}).",
                    mend: "Open these files and look for this photo's caption."),
                "uncertainList": ReasonWording(
                    short: "list unclear",
                    says: "{found.files} has rows that no photo was found for; one may be this photo's caption.",
                    mend: "Check the list, and write the photos' whole file names into it."),
                "formatNotRead": ReasonWording(
                    short: "unread format",
                    says: "Captions inside {found.format|format} pictures are not read by this version.",
                    mend: "Send a JPEG, or put the caption into a .txt file of the photo's name."),
                "metadataNotRead": ReasonWording(
                    short: "unread field",
                    says: "{found.blocks} of the photo could not be read whole, and may hold the caption.",
                    mend: "Put the caption into a .txt file of the photo's name."),
                "unreadableFile": ReasonWording(
                    short: "unreadable caption", says: "{found.files} could not be read.",
                    mend: "Save this file anew and send it again."),
            ]
        }
    }

    private static func own(_ language: Language) -> String {
        switch language {
        case .zh: "请换成由人写的说明:谁、在哪里、什么时候、做什么。"
        case .en: "Replace it with a caption that says who, what, when and where."
        }
    }
}
