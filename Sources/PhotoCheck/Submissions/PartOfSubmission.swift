/// Names of folders that are parts of one submission and no units: 照片, 总结, 附件, DCIM.
enum PartOfSubmission {
    /// Whether a folder's name is one of a part, also with a number behind it (照片1, photos_2) or as a camera numbers its
    /// folders (100CANON; DCF 2.0, 3.2.2).
    static func isOne(_ name: String) -> Bool {
        let scalars = Array(name.lowercased().unicodeScalars)
        let stem = scalars.reversed().drop { "0123456789 _-()()".unicodeScalars.contains($0) }.reversed()
        var text = String.UnicodeScalarView()
        text.append(contentsOf: stem)
        return names.contains(String(text)) || isCameraFolder(scalars)
    }

    private static func isCameraFolder(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count == 8, scalars[0..<3].allSatisfy({ ("0"..."9").contains($0) }) else { return false }
        return scalars[3...].allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
    }

    private static let names: Set<String> = [
        "照片", "相片", "图片", "活动照片", "现场照片", "原图", "原片", "原始照片", "影像", "图像", "总结", "活动总结", "工作总结",
        "附件", "文字", "文字材料", "材料", "文档", "说明", "照片说明", "图片说明", "视频", "录像", "其他", "备用", "备选",
        "dcim", "photo", "photos", "picture", "pictures", "image", "images", "img", "originals", "original", "doc",
        "docs",
        "document", "documents", "text", "texts", "summary", "attachment", "attachments", "video", "videos", "captions",
    ]
}
