internal import Bytes

/// The name of a photo's file, as far as it tells what gave it: a messenger or a screen.
///
/// Compared as UTF-8: `hasPrefix` of `String` goes by `Character`, at a thousand instructions a beginning where names are Chinese, for every photo.
struct GivenName {
    private let name: [UInt8]

    init(_ photo: Photo) {
        // A program named what was pasted into a document.
        name = photo.pasted == nil ? Array((photo.inside.last ?? photo.path).name.shown.lowercased().utf8) : []
    }

    /// WeChat, QQ, WeCom, DingTalk, WhatsApp (`IMG-20120515-WA0001`), Facebook, Messenger, Telegram, Signal.
    var isMessengers: Bool {
        Self.messengers.contains { name.starts(with: $0) } || Self.numbered.contains { follows($0) }
            || isWhatsApps || isTelegrams
    }

    /// What telephones and computers call a picture of their screen.
    var isScreenshots: Bool { Self.screens.contains { name.starts(with: $0) } }

    /// `IMG-20120515-WA0001`.
    private var isWhatsApps: Bool {
        follows(Self.img) && name.indices.contains { name[$0...].starts(with: Self.wa) }
    }

    /// `photo_2012-05-15_09-12-30`.
    private var isTelegrams: Bool {
        guard follows(Self.photo) else { return false }
        let parts = name.split(separator: UInt8(ascii: "_"))
        return parts.count > 2 && parts[1].count == 10 && parts[1].split(separator: UInt8(ascii: "-")).count == 3
    }

    /// Whether a digit follows a beginning that people use, too.
    private func follows(_ prefix: [UInt8]) -> Bool {
        guard name.count > prefix.count, name.starts(with: prefix) else { return false }
        return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(name[prefix.count])
    }

    private static let (img, wa, photo) = (Array("img-".utf8), Array("-wa".utf8), Array("photo_".utf8))

    private static let messengers = [
        "mmexport", "wx_camera_", "micromsg", "wechatimg", "wechat image", "微信图片", "微信照片", "qq图片", "qq照片", "tim图片",
        "钉钉图片", "企业微信图片", "whatsapp image", "telegram-cloud", "signal-20",
    ].map { Array($0.utf8) }

    private static let numbered = ["fb_img_", "received_", "weixin", "dingtalk_"].map { Array($0.utf8) }

    private static let screens = [
        "screenshot", "screen shot", "screen_shot", "截图", "截屏", "屏幕截图", "屏幕快照", "微信截图", "qq截图", "企业微信截图", "钉钉截图",
        "snipaste",
    ].map { Array($0.utf8) }
}
