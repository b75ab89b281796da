/// What a column of a caption list holds, by the words of its header.
enum ListRole: Hashable, Sendable {
    case file, folder, number, photoNumber, caption, title, time, place, people, event, photographer, unit, note,
        picture

    /// What a header cell names; nil for a cell that is no header.
    init?(header cell: String) {
        let text = Self.bare(cell)
        guard !text.isEmpty, text.unicodeScalars.count <= 24, let role = Self.whole[text] ?? Self.part(of: text) else {
            return nil
        }
        self = role
    }

    /// A cell's letters alone: folded, in simplified characters, without blanks, signs and what stands in brackets.
    private static func bare(_ cell: String) -> String {
        var scalars = String.UnicodeScalarView()
        var depth = 0
        for sign in FoldedText(cell, simplifies: true).folded {
            switch sign {
            case 0x28, 0x5B, 0x3010: depth += 1
            case 0x29, 0x5D, 0x3011: depth -= 1
            case 0x20, 0x2A, 0x3A, 0x2E, 0x3002, 0x5F, 0x2F, 0x3001, 0x2C, 0x2D, 0x23: break
            default:
                if depth <= 0, let scalar = Unicode.Scalar(sign) { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }

    private static let whole: [String: ListRole] = {
        let lists: [(ListRole, String)] = [
            (.number, "序号 顺序 顺序号 编号 号 号码 no nr number 行号"),
            (.photoNumber, "照片号 照片编号 图号 图片编号 图片号 照片序号 图片序号 photono photonumber pictureno imageno"),
            (.file, "文件 名称 照片 图片 相片 照片名 图片名 file filename photo image picture name photofile imagefile 档名 档案 档案名 档案名称"),
            (.folder, "文件夹 目录 子目录 文件夹名 文件夹名称 目录名 目录名称 资料夹 folder foldername subfolder directory"),
            (.caption, "说明 内容 描述 备注说明 图说 caption captions description text"),
            (.title, "题名 标题 照片标题 图片标题 照片题名 主题 title headline"),
            (.time, "时间 日期 date time when day"),
            (.place, "地点 地址 地区 place location where venue city"),
            (.people, "人物 人员 人 who people person persons"),
            (.event, "事由 事件 活动 活动内容 活动名称 event what activity"),
            (.photographer, "摄影 摄影者 摄影师 拍摄者 拍摄人 作者 credit photographer author byline by"),
            (.unit, "单位 报送单位 部门 乡镇 unit department office"),
            (.note, "备注 注 note notes remark remarks comment comments"),
        ]
        var whole: [String: ListRole] = [:]
        for (role, words) in lists {
            for word in words.split(separator: " ") { whole[String(word)] = role }
        }
        return whole
    }()

    /// By a part of a short header, the telling parts first: 拍摄时间 is a time, 照片文字说明 a caption.
    private static func part(of text: String) -> ListRole? {
        guard text.unicodeScalars.count <= 12 || text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        // Asked for every row; by characters it cost more than all else that is done with the row.
        return parts.first { text.holdsBytes(of: $0.0) }?.1
    }

    private static let parts: [(String, ListRole)] = [
        ("文件名", .file), ("照片名", .file), ("图片名", .file), ("相片名", .file), ("filename", .file), ("档名", .file),
        ("文件夹", .folder), ("子目录", .folder), ("文件", .file),
        ("照片编号", .photoNumber), ("照片号", .photoNumber), ("图片编号", .photoNumber), ("图号", .photoNumber),
        ("序号", .number), ("编号", .number), ("说明", .caption), ("描述", .caption), ("简介", .caption), ("解说", .caption),
        ("caption", .caption), ("description", .caption), ("题名", .title), ("标题", .title), ("时间", .time),
        ("日期", .time), ("地点", .place), ("摄影", .photographer), ("拍摄者", .photographer), ("拍摄人", .photographer),
        ("作者", .photographer), ("photographer", .photographer), ("credit", .photographer), ("人物", .people),
        ("事由", .event), ("事件", .event), ("单位", .unit), ("备注", .note), ("内容", .caption), ("缩略图", .picture),
        ("预览", .picture),
    ]

    /// Whether its words belong to a caption.
    var speaks: Bool {
        switch self {
        case .caption, .title, .time, .place, .people, .event: true
        case .file, .folder, .number, .photoNumber, .photographer, .unit, .note, .picture: false
        }
    }

    /// Whether it says which photo is meant.
    var isKey: Bool {
        switch self {
        case .file, .number, .photoNumber: true
        case .folder, .caption, .title, .time, .place, .people, .event, .photographer, .unit, .note, .picture: false
        }
    }
}
