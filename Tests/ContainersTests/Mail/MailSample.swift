import Bytes
import Containers

/// Mails written by hand, line by line.
struct MailSample {
    var bytes: [UInt8]

    /// A message of one part; lines of it end in CR LF.
    init(lines: [String]) {
        bytes = Array(lines.joined(separator: "\r\n").utf8)
    }

    /// A multipart message: its kind, and the lines of each part.
    init(_ kind: String = "mixed", boundary: String = "b1", parts: [[String]], ends: Bool = true) {
        var lines = Self.header + ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\"", ""]
        for part in parts { lines += ["--\(boundary)"] + part }
        if ends { lines += ["--\(boundary)--", ""] }
        self.init(lines: lines)
    }

    static let header = [
        "Received: from a by mx.example; Wed, 16 May 2012 10:12:00 +0800 (CST)",
        "Received: from b by a; Wed, 16 May 2012 10:11:00 +0800",
        "From: =?gb2312?B?wdbStb7W?= <LYJ@example.invalid>", "Date: Wed, 16 May 2012 10:10:00 +0800",
        "Subject: =?gb2312?B?z9jB1tK1vta77rav19y94brN1dXGrA==?=", "Message-ID: <1@example.invalid>",
        "MIME-Version: 1.0",
    ]

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> [String] {
        ["Content-Type: \(type)", "Content-Transfer-Encoding: 8bit", "", text]
    }

    /// An attachment of the bytes `1234`.
    static func file(_ name: String, type: String = "image/jpeg") -> [String] {
        [
            "Content-Type: \(type)", "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; \(name)", "", "MTIz", "NA==",
        ]
    }

    /// What a mail of one message holds; nil when it could not be read.
    var contents: MailContents? {
        guard let file = try? MailFile(MemorySource(bytes)), let first = file.messages.first,
            let message = try? file.message(at: first)
        else { return nil }
        return MailContents(message)
    }
}
