internal import Bytes

/// The name of a photo's file, as far as it tells what gave it: a messenger or a screen.
struct GivenName {
    private let name: String

    init(_ photo: Photo) {
        // A program named what was pasted into a document.
        name = photo.pasted == nil ? (photo.inside.last ?? photo.path).name.shown.lowercased() : ""
    }

    /// WeChat, QQ, WeCom, DingTalk, WhatsApp (`IMG-20120515-WA0001`), Facebook, Messenger, Telegram, Signal.
    var isMessengers: Bool {
        Self.messengers.contains { name.hasPrefix($0) } || Self.numbered.contains { follows($0) }
            || (follows("img-") && name.contains("-wa")) || isTelegrams
    }

    /// What telephones and computers call a picture of their screen.
    var isScreenshots: Bool { Self.screens.contains { name.hasPrefix($0) } }

    /// `photo_2012-05-15_09-12-30`.
    private var isTelegrams: Bool {
        let parts = name.split(separator: "_")
        return follows("photo_") && parts.count > 2 && parts[1].utf8.count == 10
            && parts[1].split(separator: "-").count == 3
    }

    /// Whether a digit follows a beginning that people use, too.
    private func follows(_ prefix: String) -> Bool {
        name.hasPrefix(prefix) && name.dropFirst(prefix.count).first?.isASCII == true
            && name.dropFirst(prefix.count).first?.isNumber == true
    }

    private static let messengers = [
        "mmexport", "wx_camera_", "micromsg", "wechatimg", "wechat image", "微信图片", "微信照片", "qq图片", "qq照片", "tim图片",
        "钉钉图片", "企业微信图片", "whatsapp image", "telegram-cloud", "signal-20",
    ]

    private static let numbered = ["fb_img_", "received_", "weixin", "dingtalk_"]

    private static let screens = [
        "screenshot", "screen shot", "screen_shot", "截图", "截屏", "屏幕截图", "屏幕快照", "微信截图", "qq截图", "企业微信截图", "钉钉截图",
        "snipaste",
    ]
}
