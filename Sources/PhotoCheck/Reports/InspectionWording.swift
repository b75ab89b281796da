import Bytes
import ImageFacts

/// The words that only `inspect` needs.
extension Wording {
    /// Why a file could not be examined.
    func failure(_ failure: ExaminationFailure) -> String {
        switch failure {
        case .system(let code, let operation): "\(errno(Int(code))) (\(operation.rawValue))"
        case .vanished: say(zh: "文件已不存在", en: "it is gone")
        case .changed: say(zh: "检查时文件被改动", en: "it changed while it was read")
        case .noFile: say(zh: "不是普通文件", en: "not a plain file")
        case .container(.encrypted): say(zh: "所在的文档或压缩包加了密码", en: "it lies in a locked document or archive")
        case .container(.damaged(let detail)):
            say(zh: "所在的文档或压缩包损坏(\(detail))", en: "it lies in a damaged document or archive (\(detail))")
        case .container(.split): say(zh: "所在的压缩包是分卷中的一卷", en: "it lies in one part of several")
        case .container(.limit(let reached)):
            say(
                zh: "超过处理上限(\(reached.limit),\(reached.allowed))",
                en: "it is over a limit (\(reached.limit), \(reached.allowed))")
        case .container(.needsTrait(let trait)):
            say(zh: "本程序没有带上读文档的部分(\(trait))", en: "this build reads no documents (\(trait))")
        case .container(.needsPackage(let package)):
            say(zh: "本机缺少读它的库,请安装 \(package)", en: "its reader is not on this machine; install \(package)")
        case .container(.noMemory): say(zh: "内存不足", en: "there was no memory for it")
        }
    }

    /// How the components of a pixel are to be read.
    func colorSpace(_ space: ColorSpace) -> String {
        switch space {
        case .gray: say(zh: "灰度", en: "gray")
        case .grayAlpha: say(zh: "灰度加透明", en: "gray and alpha")
        case .rgb, .rgba, .cmyk, .ycck: space.rawValue.uppercased()
        case .ycbcr: "YCbCr"
        case .palette: say(zh: "调色板", en: "palette")
        case .unknown: say(zh: "色彩未知", en: "unknown colours")
        }
    }

    /// How the pixels are coded.
    func coding(_ coding: PixelCoding) -> String {
        switch coding {
        case .sequential: say(zh: "顺序", en: "sequential")
        case .progressive: say(zh: "渐进", en: "progressive")
        case .arithmetic: say(zh: "算术编码", en: "arithmetic codes")
        case .progressiveArithmetic: say(zh: "渐进、算术编码", en: "progressive, arithmetic codes")
        case .lossless: say(zh: "无损", en: "lossless")
        case .rows: say(zh: "逐行", en: "row by row")
        case .interlaced: say(zh: "隔行", en: "interlaced")
        }
    }

    /// How a caption was matched to its photo.
    func match(_ match: CaptionMatch) -> String {
        switch match {
        case .embedded: say(zh: "在照片内", en: "inside the photo")
        case .exact: say(zh: "文件名全同", en: "same file name")
        case .stem: say(zh: "文件名同(不计扩展名)", en: "same name but for the extension")
        case .caseFolded: say(zh: "文件名同(不计大小写)", en: "same name but for case")
        case .normalized: say(zh: "文件名同(Unicode规范化后)", en: "same name after Unicode normalisation")
        case .number: say(zh: "编号相同", en: "same number")
        case .pictureDigest: say(zh: "与文档内的图片相同", en: "the same picture as in the document")
        case .adjacent: say(zh: "文档内紧邻图片", en: "beside the picture in the document")
        case .order: say(zh: "仅顺序一致,需人工核对", en: "by order alone, for a person to check")
        case .name: say(zh: "照片的文件名", en: "the photo's own name")
        case .given: say(zh: "随照片给出", en: "given with the photo")
        case .ambiguous: say(zh: "归属不明,可能是别的照片的", en: "may be another photo's")
        }
    }

    /// Where in a document a caption stands.
    func place(_ place: CaptionPlace) -> String {
        var parts: [String] = []
        if let table = place.table {
            let name = place.sheet.map { say(zh: "(\($0))", en: " (\($0))") } ?? ""
            let word =
                place.sheet == nil
                ? say(zh: "第\(table)个表", en: "table \(table)") : say(zh: "第\(table)张工作表", en: "sheet \(table)")
            parts.append(word + name)
        }
        if let row = place.row { parts.append(say(zh: "第\(row)行", en: "row \(row)")) }
        if let line = place.line { parts.append(say(zh: "第\(line)行", en: "line \(line)")) }
        return parts.joined(separator: say(zh: "", en: ", "))
    }

    /// What a person should know about the reading of a text.
    func doubt(_ doubt: TextDoubt) -> String {
        switch doubt {
        case .replaced(let count):
            say(zh: "有\(count)处读不出,以U+FFFD代替", en: "signs that could not be read: \(count)")
        case .ambiguous(let other, nil):
            say(zh: "也可能是\(other.rawValue)", en: "may be \(other.rawValue) as well")
        case .ambiguous(let other, let reading?):
            say(
                zh: "也可能是\(other.rawValue):“\(reading)”",
                en: "may be \(other.rawValue) as well and say “\(reading)”")
        case .mislabelled(let declared):
            say(zh: "标明\(declared.rawValue),实际不是", en: "declared as \(declared.rawValue), and is not")
        case .cut: say(zh: "过长,只读了开头", en: "too long, only its beginning was read")
        case .repaired(let misreading, let original):
            say(
                zh: "原存为乱码“\(original)”(\(misreading.written.rawValue)误作\(misreading.readAs.rawValue)),已还原",
                en: "restored; stored as “\(original)” (\(misreading.written.rawValue) read as "
                    + "\(misreading.readAs.rawValue))")
        case .repairable(let misreading, let reading):
            say(
                zh: "疑为乱码(\(misreading.written.rawValue)误作\(misreading.readAs.rawValue)),可能应为“\(reading)”",
                en: "may be garbled (\(misreading.written.rawValue) read as \(misreading.readAs.rawValue)) and have "
                    + "said “\(reading)”")
        }
    }

    /// Why a person must read a text.
    func writing(_ doubt: CaptionWriting.Doubt) -> String {
        switch doubt {
        case .denies: say(zh: "说没有人或没有活动,或不知道", en: "says that there is nobody or nothing, or that it is not known")
        case .sourceNotice: say(zh: "写明图片来自别处", en: "says that the picture is from elsewhere")
        case .afterDefault: say(zh: "以相机自动写入的文字开头", en: "begins with a text that cameras write")
        case .pending:
            say(zh: "写着说明待补,或表格只填了一部分", en: "says that a caption is still to come, or is a form half filled in")
        case .vague:
            say(zh: "只是笼统的词、文件夹式的名称、关键词、署名或留言", en: "only a general word, a label, key words, a credit or a remark")
        }
    }
}
