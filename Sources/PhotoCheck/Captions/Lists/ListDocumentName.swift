/// What a document says by its name or a heading that it is.
enum ListDocumentName {
    /// Whether it says that it holds captions (照片说明, captions).
    static func saysCaptions(_ name: String) -> Bool {
        !saysSummary(name) && holds(captions, FoldedText(name, simplifies: true))
    }

    /// Whether it says that it is a report of the whole activity (活动总结).
    static func saysSummary(_ name: String) -> Bool {
        holds(summaries, FoldedText(name, simplifies: true))
    }

    private static func holds(_ words: WordTable, _ text: FoldedText) -> Bool {
        (0..<min(text.count, 200)).contains { words.length(at: $0, in: text) != nil }
    }

    private static let captions = WordTable([
        "说明", "图说", "图注", "照片", "图片", "相片", "照片目录", "照片清单", "照片登记", "caption", "captions", "photo", "photos",
        "pictures",
        "photolist",
    ])

    private static let summaries = WordTable([
        "总结", "汇报", "报告", "方案", "通知", "简报", "summary", "report",
    ])
}
