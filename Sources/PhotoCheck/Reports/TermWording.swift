/// The words for the values of our own enumerations.
extension Wording {
    /// Why a requirement was not checked.
    public func notChecked(_ reason: NotChecked.Reason) -> String {
        switch reason {
        case .noRoster: say(zh: "没有给出单位名单(--units)", en: "no roster was given (--units)")
        case .singleFiles: say(zh: "只列出了单个文件,不是整个单位", en: "single files were listed, not whole units")
        case .headersOnly: say(zh: "本次只查文件头,没有解码画面", en: "headers only: pixels were not decoded")
        case .notInThisVersion: say(zh: "本版本还不能检查", en: "this version cannot check it yet")
        case .noArrivals:
            say(zh: "没有邮件,也没有给出送达登记表(--arrivals)", en: "there is no mail, and no arrival list was given (--arrivals)")
        case .otherYear: say(zh: "多数照片的拍摄年份与活动不同,暂不判断", en: "most photos are dated to another year than the event")
        }
    }

    /// What says when something arrived.
    public func evidence(_ evidence: Arrival.Evidence) -> String {
        switch evidence {
        case .received: say(zh: "收信服务器的记录", en: "the receiving host")
        case .date: say(zh: "邮件自己写的时间", en: "the mail's own date")
        case .list: say(zh: "送达登记表", en: "the arrival list")
        case .member: say(zh: "压缩包里文件的时间", en: "the time of a file in an archive")
        }
    }

    /// A number of seconds in its two largest units, rounded down: `1天3小时`, `1 day 3 hours`; less than a minute in seconds.
    public func duration(_ seconds: Int) -> String {
        let units = [
            (86_400, "天", "day"), (3_600, "小时", "hour"), (60, "分钟", "minute"), (1, "秒", "second"),
        ]
        let first = units.firstIndex { seconds >= $0.0 } ?? 3
        var rest = max(0, seconds)
        var words: [String] = []
        for (size, zh, en) in units[first..<min(first + 2, units.count)] {
            let count = rest / size
            rest %= size
            if count > 0 || words.isEmpty {
                words.append(say(zh: "\(count)\(zh)", en: "\(count) \(en)\(count == 1 ? "" : "s")"))
            }
        }
        return words.joined(separator: say(zh: "", en: " "))
    }

    /// What a leftover is.
    public func leftover(_ reason: Leftover.Reason) -> String {
        switch reason {
        case .system: say(zh: "系统自动生成的文件", en: "written by the system itself")
        case .document:
            say(
                zh: "这种格式读不了的文档,请另存为 docx 或 xlsx 重新报送",
                en: "a document whose format is not read; ask for it saved as docx or xlsx")
        case .documentBeside:
            say(
                zh: "只列出了单个文件,旁边的文档没有读,请检查整个文件夹",
                en: "a document beside single files, which is not read; check the whole folder")
        case .lockedDocument: say(zh: "有密码的文档,请索取不加密码的", en: "a locked document; ask for it without a password")
        case .damagedDocument: say(zh: "损坏的文档,请重新报送", en: "a damaged document; ask for it anew")
        case .documentNeedsTool:
            say(
                zh: "本机缺少程序或库、不能读的文档,PDF 请装 poppler-utils,docx、xlsx 请装 libarchive13",
                en: "a document whose reader is not here; install poppler-utils for PDF, libarchive13 for docx and xlsx"
            )
        case .documentOverLimit: say(zh: "超过处理上限的文档", en: "a document over a limit")
        case .unclearDocument:
            say(zh: "看不出说明属于哪张照片的文档", en: "a document that does not show which photo its captions are of")
        case .container: say(zh: "压缩包或邮件,本版本不打开", en: "an archive or mail that this version does not open")
        case .lockedContainer:
            say(zh: "有密码的压缩包,请索取不加密码的", en: "a locked archive; ask for it without a password")
        case .damagedContainer:
            say(zh: "损坏或不完整的压缩包,请重新报送", en: "a damaged or incomplete archive; ask for it anew")
        case .splitContainer:
            say(zh: "分卷压缩包,请合成一个压缩包后重新报送", en: "one part of an archive; ask for it as a single archive")
        case .containerOverLimit:
            say(zh: "超过处理上限的压缩包,请分批或解压后报送", en: "an archive over a limit; ask for it in parts or unpacked")
        case .outlookContainer:
            say(
                zh: "winmail.dat(Outlook 打包的附件),请改用纯文本或 HTML 格式重发",
                en: "winmail.dat, attachments as Outlook packs them; ask for the mail anew as HTML or plain text")
        case .linkedFile:
            say(
                zh: "邮件里有超大附件或网盘链接,没有下载,请索取文件本身",
                en: "a mail that links to files instead of holding them, not followed; ask for the files themselves")
        case .containerNotBuilt:
            say(zh: "本程序没有带上读压缩包的部分", en: "an archive, which this build of the program does not read")
        case .containerNeedsLibrary:
            say(
                zh: "本机缺少读它的库的压缩包或邮件,请安装 libarchive13(压缩包)、libgmime-3.0-0(邮件)",
                en: "an archive or mail whose library is not here; install libarchive13 or libgmime-3.0-0")
        case .unsafeName:
            say(zh: "压缩包内路径不安全的文件,没有读取", en: "a member of an archive with an unsafe path, not read")
        case .duplicateName:
            say(zh: "压缩包内重名的文件,没有读取", en: "a member of an archive with another member's name, not read")
        case .video: say(zh: "视频", en: "a film")
        case .program: say(zh: "程序或快捷方式,没有打开", en: "a program or shortcut, not opened")
        case .unknown: say(zh: "不认识的文件", en: "a file of no known kind")
        case .symbolicLink: say(zh: "符号链接,没有跟进", en: "a symbolic link, not followed")
        case .specialFile: say(zh: "特殊文件(管道、设备等),没有打开", en: "a pipe, socket or device, not opened")
        case .unreadableFolder: say(zh: "文件夹打不开", en: "a folder that cannot be listed")
        case .unreadableFile: say(zh: "文件打不开", en: "a file that cannot be opened")
        case .tooDeep: say(zh: "文件夹层数过深,没有进入", en: "folders nested too deep, not entered")
        case .superseded: say(zh: "较早的一次报送,以最后一次为准,没有检查", en: "an earlier submission; the latest counts")
        case .vanished: say(zh: "列目录时还在,检查时已不存在", en: "listed, and then gone")
        }
    }

    /// How the folders were read as units, and why.
    public func reading(_ reading: UnitReading) -> String {
        let level = reading.level
        return switch reading.why {
        case .asked:
            say(zh: "按要求取第\(level ?? 0)层文件夹为单位", en: "units are folders at level \(level ?? 0), as asked")
        case .containers: say(zh: "每个压缩包或邮件为一个单位", en: "each archive or mail is a unit")
        case .subfolders: say(zh: "每个子文件夹为一个单位", en: "each sub-folder is a unit")
        case .partsOfOne:
            say(zh: "子文件夹是同一份材料的各部分,整体为一个单位", en: "the sub-folders are parts of one submission: one unit")
        case .noSubfolders: say(zh: "没有子文件夹,整体为一个单位", en: "no sub-folders: one unit")
        case .roster:
            say(
                zh: "第\(level ?? 0)层文件夹与名单相符,取为单位",
                en: "units are folders at level \(level ?? 0), where the roster's names are")
        case .singleFiles: say(zh: "只列出了单个文件,不分单位", en: "single files, no units")
        case .fileNames: say(zh: "按文件名里的单位划分", en: "units stand in the files' names")
        case .list: say(zh: "按清单上每个文件的单位划分", en: "units are those that a list names for each file")
        }
    }

    /// Why a text is no caption that a person wrote.
    public func writing(_ reason: CaptionWriting.Reason) -> String {
        switch reason {
        case .blank: say(zh: "空白", en: "blank")
        case .cameraDefault: say(zh: "相机自动写入的文字", en: "a text that the camera writes by itself")
        case .software: say(zh: "软件名称", en: "the name of a program")
        case .cameraFileName: say(zh: "相机或手机起的文件名", en: "a file name that the camera gave")
        case .path: say(zh: "文件路径", en: "a path")
        case .makeOrModel: say(zh: "相机的品牌或型号", en: "the camera's make or model")
        case .digits: say(zh: "只有数字和符号", en: "digits and signs only")
        case .placeholder: say(zh: "占位词,没有实际内容", en: "a placeholder that says nothing")
        case .template: say(zh: "没有填写的模板", en: "a form that nobody filled in")
        case .markup: say(zh: "网页或文档的源代码", en: "the source of a page or a document")
        case .generated: say(zh: "程序自动生成的文字", en: "a text that a program made up")
        case .prompt: say(zh: "生成图片用的提示词", en: "the prompt of a generated picture")
        case .unreadable: say(zh: "乱码,读不出文字", en: "bytes that cannot be read as text")
        }
    }

    /// An element of a detailed caption.
    public func element(_ element: CaptionElement) -> String {
        switch element {
        case .people: say(zh: "人物", en: "people")
        case .event: say(zh: "事由", en: "event")
        case .time: say(zh: "时间", en: "time")
        case .place: say(zh: "地点", en: "place")
        }
    }

    /// An element with words that would name it, ready to be taken over.
    func example(_ element: CaptionElement) -> String {
        switch element {
        case .people: say(zh: "人物(如“镇长与群众”)", en: "people (“the mayor and villagers”)")
        case .event: say(zh: "事由(如“解答政策咨询”)", en: "event (“answering questions on policy”)")
        case .time: say(zh: "时间(如“5月15日上午”)", en: "time (“on the morning of 15 May”)")
        case .place: say(zh: "地点(如“在镇政府广场”)", en: "place (“on the town hall square”)")
        }
    }

    /// A level.
    public func level(_ level: Terms.Level) -> String {
        switch level {
        case .fail: say(zh: "不符合即不合格", en: "fail: not meeting it fails")
        case .review: say(zh: "不符合转人工", en: "review: a person looks")
        case .note: say(zh: "只作提示", en: "note: shown, changes nothing")
        case .person: say(zh: "只能由人工判断", en: "person: only a person can judge it")
        }
    }

    /// A verdict.
    public func verdict(_ kind: Verdict.Kind) -> String {
        switch kind {
        case .met: say(zh: "符合", en: "met")
        case .unmet: say(zh: "不符合", en: "unmet")
        case .review: say(zh: "待人工", en: "review")
        case .notExamined: say(zh: "未查成", en: "not examined")
        }
    }
}
