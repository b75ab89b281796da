/// Says that the picture was taken from elsewhere: 图片来源于网络, Stock photo, Getty Images.
enum SourceNotice {
    static func matches(_ text: CaptionText) -> Bool {
        guard text.holds([.sourceNotices, .sources]) else { return false }
        return text.indices.contains { index in
            if text.has(.sourceNotices, at: index) { return true }
            guard let length = text.length(of: .sources, at: index) else { return false }
            var next = index + length
            while text[next] == 0x3A || Sign.isBlank(text[next]) { next += 1 }
            return text.has(.sourcePlaces, at: next)
        }
    }

    static let words: [String] = [
        "图源网络", "网图", "资料图片", "资料图", "资料照片", "素材图", "素材图片", "网络图片", "网络配图", "视觉中国", "stock photo", "stock photos",
        "stock image",
        "stock images", "stock photography", "stock picture", "royalty free", "royalty-free", "getty images",
        "gettyimages",
        "shutterstock", "istock", "istockphoto", "adobe stock", "dreamstime", "depositphotos", "alamy", "freepik",
        "unsplash",
        "pexels", "pixabay", "123rf", "file photo", "all rights reserved", "image source", "source: internet",
        "downloaded from the internet",
    ]

    static let sources: [String] =
        ["图片", "照片", "图", "配图", "素材", "资料", "文字", "图文"].flatMap { thing in
            ["来源", "来源于", "来自", "来自于", "源自", "源于", "取自", "转自", "下载自", "转载自", "摘自"].map { thing + $0 }
        } + ["来源", "来源于", "来源自", "转自", "转载自", "下载自"]

    static let places: [String] = [
        "网络", "互联网", "网上", "百度", "微信", "微博", "搜狗", "搜狐", "新浪", "腾讯", "网友", "某网", "抖音", "公众号",
    ]
}
