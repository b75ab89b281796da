internal import Bytes
internal import Glibc
public import ImageFacts

/// The words for what files and the operating system say.
extension Wording {
    /// What a file is by its content.
    public func format(_ format: ImageFormat) -> String {
        switch format {
        case .jpeg, .png, .heic, .avif, .tiff, .gif, .bmp, .psd, .pdf, .html, .xml, .svg, .zip, .rar, .rtf:
            format.rawValue.uppercased()
        case .webp: "WebP"
        case .jp2: "JPEG 2000"
        case .jxl: "JPEG XL"
        case .raw: say(zh: "相机RAW", en: "camera raw")
        case .sevenZip: "7z"
        case .gzip: "gzip"
        case .ole: say(zh: "旧版Office文档(OLE)", en: "an old Office document (OLE)")
        case .video: say(zh: "视频", en: "a film")
        case .executable: say(zh: "程序", en: "a program")
        case .text: say(zh: "纯文本", en: "plain text")
        case .empty: say(zh: "空", en: "empty")
        case .unknown: say(zh: "未知格式", en: "of no known format")
        }
    }

    /// Why the header of a picture could not be read whole.
    public func problem(_ problem: ImageProblem) -> String {
        switch problem {
        case .truncated(let offset):
            say(zh: "文件在第\(offset)字节处中断", en: "the file ends at byte \(offset)")
        case .chunkPastEnd(let chunk, let offset, let declared):
            say(
                zh: "第\(offset)字节处的\(chunk)块称有\(declared)字节,超出文件末尾",
                en: "chunk \(chunk) at byte \(offset) claims \(declared) bytes, more than the file has")
        case .codec(let code, _):
            say(zh: "文件头无法解码:\(codec(code))", en: "the header cannot be decoded: \(codec(code))")
        case .noSize: codec("noSize")
        case .limit(let reached):
            say(
                zh: "超过处理上限:\(limit(reached.limit)),上限\(reached.allowed)",
                en: "over a limit: \(limit(reached.limit)), allowed \(reached.allowed)")
        }
    }

    /// What is out of order in the metadata.
    public func problem(_ problem: MetadataProblem) -> String {
        let kind =
            switch problem.kind {
            case .truncated: say(zh: "残缺或指向文件之外", en: "cut off, or points outside itself")
            case .cycle: say(zh: "目录循环", en: "points back to itself")
            case .malformed: say(zh: "不合规范", en: "malformed")
            case .checksum: say(zh: "校验和不符", en: "wrong checksum")
            case .xml: say(zh: "XML有误", en: "not well-formed XML")
            case .limit(let reached):
                say(
                    zh: "超过处理上限:\(limit(reached.limit)),上限\(reached.allowed)",
                    en: "over a limit: \(limit(reached.limit)), allowed \(reached.allowed)")
            case .notBuilt: say(zh: "本程序编译时未包含其读取功能", en: "this build has no reader for it")
            }
        return say(zh: "\(problem.block.rawValue):\(kind)", en: "\(problem.block.rawValue): \(kind)")
    }

    /// What libjpeg or libpng says; a code without words of its own is printed as it is, so that it can be looked up.
    func codec(_ code: String) -> String {
        switch code {
        case "noSize": say(zh: "没有找到画面的尺寸信息", en: "no frame header was found")
        case "JERR_EMPTY_IMAGE": say(zh: "画面为空", en: "an empty image (\(code))")
        case "JWRN_HIT_MARKER", "JWRN_JPEG_EOF":
            say(zh: "数据提前结束,\(code)", en: "the data end too early, \(code)")
        case "JWRN_HUFF_BAD_CODE", "JWRN_ARITH_BAD_CODE", "PNG_IDAT_CORRUPT", "PNG_ROW_FILTER":
            say(zh: "编码有误,\(code)", en: "bad codes, \(code)")
        case "JWRN_EXTRANEOUS_DATA": say(zh: "数据中夹有多余字节,\(code)", en: "stray bytes among the data, \(code)")
        case "JWRN_MUST_RESYNC": say(zh: "数据中间有缺失,\(code)", en: "a part is missing within the data, \(code)")
        case "PNG_IDAT_CRC", "PNG_PLTE_CRC", "PNG_IDAT_CHECKSUM":
            say(zh: "校验和不符,\(code)", en: "wrong checksum, \(code)")
        case "PNG_ROWS_MISSING", "PNG_IDAT_SHORT": say(zh: "行数不足,\(code)", en: "too few rows, \(code)")
        case "JERR_NO_SOI": say(zh: "不是JPEG数据", en: "not JPEG data (\(code))")
        default: code
        }
    }

    /// Whether the picture is there to its last row.
    func integrity(_ integrity: Integrity) -> String {
        switch integrity {
        case .intact: say(zh: "逐行解码,完好", en: "intact, decoded to the last row")
        case .unknown(.headersOnly): say(zh: "未解码", en: "not decoded")
        case .unknown(.formatNotRead): say(zh: "本版本不解码这种格式", en: "a format that this version does not decode")
        case .unknown(.limit(let reached)):
            say(
                zh: "未解码:超过处理上限:\(limit(reached.limit)),上限\(reached.allowed)",
                en: "not decoded: over a limit: \(limit(reached.limit)), allowed \(reached.allowed)")
        case .unknown(.outOfMemory): say(zh: "未解码:内存不足", en: "not decoded: out of memory")
        case .unknown(.cancelled): say(zh: "未解码:已中断", en: "not decoded: interrupted")
        case .damaged(let damage): self.damage(damage)
        }
    }

    private func damage(_ damage: Damage) -> String {
        var parts: [String] = []
        if let from = damage.lostFrom {
            parts.append(
                say(
                    zh: "从第\(from)行起缺\(damage.lostRows)行(共\(damage.rows)行)",
                    en: "\(damage.lostRows) of \(damage.rows) rows lost, from row \(from) on"))
        }
        if let from = damage.coarseFrom {
            parts.append(say(zh: "从第\(from)行起缺少细节", en: "less detail from row \(from) on"))
        }
        if parts.isEmpty, !damage.endMissing { parts.append(say(zh: "数据有损坏", en: "the data are damaged")) }
        if damage.endMissing { parts.append(say(zh: "缺少结束标记", en: "no end marker")) }
        return parts.joined(separator: say(zh: "、", en: ", "))
    }

    /// The name of a limit of `ResourceLimits`.
    func limit(_ name: String) -> String {
        switch name {
        case "jpegSegments": say(zh: "JPEG附加段个数", en: "segments of a JPEG")
        case "jpegSegmentBytes": say(zh: "JPEG附加段字节数", en: "bytes of a JPEG's segments")
        case "jpegHeaderBytes": say(zh: "JPEG文件头字节数", en: "bytes of a JPEG's header")
        case "pixels": say(zh: "像素个数", en: "pixels")
        case "jpegScans": say(zh: "JPEG扫描遍数", en: "scans of a JPEG")
        case "pixelBufferBytes": say(zh: "解码所需内存字节数", en: "bytes of memory for decoding")
        case "pixelSeconds": say(zh: "解码用时(秒)", en: "seconds of decoding")
        case "copyComparisons": say(zh: "一张照片比较次数", en: "comparisons of one photo")
        case "pngChunks": say(zh: "PNG数据块个数", en: "chunks of a PNG")
        case "pngTextChunks": say(zh: "PNG文字块个数", en: "text chunks of a PNG")
        case "pngTextBytes": say(zh: "PNG文字字节数", en: "bytes of a PNG's texts")
        case "exifDirectories": say(zh: "EXIF目录个数", en: "EXIF directories")
        case "exifEntries": say(zh: "EXIF条目个数", en: "EXIF entries")
        case "iptcDataSets": say(zh: "IPTC条目个数", en: "IPTC data sets")
        case "xmpPacketBytes", "xmpExtendedBytes": say(zh: "XMP字节数", en: "bytes of XMP")
        case "archiveRatio": say(zh: "压缩倍数", en: "ratio of unpacked to packed bytes")
        case "memberReopenings": say(zh: "重新解压次数", en: "times that a member is unpacked anew")
        case "documentParts": say(zh: "文档内部件个数", en: "parts of a document")
        case "xmlDepth": say(zh: "XML层数", en: "depth of XML")
        case "xmlAttributes": say(zh: "XML属性个数", en: "attributes of an XML element")
        default: name
        }
    }

    /// An errno in words; its number where it has none.
    ///
    /// Own words because `strerror` follows the environment's language, and reports do not.
    public func errno(_ code: Int) -> String {
        switch Int32(exactly: code) {
        case ENOENT: say(zh: "文件不存在", en: "no such file")
        case EACCES, EPERM: say(zh: "没有权限", en: "permission denied")
        case EIO: say(zh: "磁盘或网络出错", en: "input/output error")
        case ELOOP: say(zh: "符号链接", en: "a symbolic link")
        case ENAMETOOLONG: say(zh: "文件名过长", en: "name too long")
        case ENOTDIR: say(zh: "不是文件夹", en: "not a folder")
        case EISDIR: say(zh: "是文件夹,不是文件", en: "a folder, not a file")
        case EMFILE, ENFILE: say(zh: "打开的文件过多", en: "too many open files")
        case ENOMEM: say(zh: "内存不足", en: "out of memory")
        case ESTALE: say(zh: "网络文件已失效", en: "stale network file")
        case ETIMEDOUT: say(zh: "超时", en: "timed out")
        case ENXIO, ENODEV: say(zh: "设备不存在", en: "no such device")
        case ENOTEMPTY: say(zh: "文件夹里有别的文件", en: "the folder holds other files")
        case ECANCELED: say(zh: "已取消", en: "cancelled")
        case ENOSPC: say(zh: "磁盘已满", en: "no space left")
        default: say(zh: "系统错误\(code)", en: "system error \(code)")
        }
    }
}
