import Bytes
import Foundation
import TestSupport
import Testing

/// Texts that a wrong reading spoilt before they were stored, and texts that only look so.
struct MojibakeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let stored: String
        let text: String
        let misreading: Misreading
        var isCertain = true
        var testDescription: String { stored }
    }

    static let spoilt: [Case] = [
        Case(stored: "å²«å²©", text: "岫岩", misreading: Misreading(written: .utf8, readAs: .windows1252)),
        Case(
            stored: "ç…§ç‰‡è¯´æ˜Ž", text: "照片说明", misreading: Misreading(written: .utf8, readAs: .windows1252)),
        Case(stored: "cafÃ© crÃ©Ã©", text: "café créé", misreading: Misreading(written: .utf8, readAs: .windows1252)),
        Case(
            stored: "Ã¥Â²Â«Ã¥Â²Â©", text: "岫岩",
            misreading: Misreading(written: .utf8, readAs: .windows1252, times: 2)),
        Case(
            stored: "ÕÕÆ¬ËµÃ÷", text: "照片说明", misreading: Misreading(written: .gb18030, readAs: .windows1252)),
        Case(
            stored: "鍘块暱璁茶瘽", text: "县长讲话", misreading: Misreading(written: .utf8, readAs: .gb18030)),
        Case(
            stored: "2012骞?5鏈?15鏃ワ紝鍘块暱璁茶瘽", text: "2012\u{FFFD}5\u{FFFD}15日，县长讲话",
            misreading: Misreading(written: .utf8, readAs: .gb18030), isCertain: false),
        Case(
            stored: "县长锟斤拷现场", text: "县长\u{FFFD}\u{FFFD}现场",
            misreading: Misreading(written: .utf8, readAs: .gb18030)),
        Case(
            stored: "籓カ穝カ毙▅Ы", text: "臺市新市教育局", misreading: Misreading(written: .big5, readAs: .gb18030)),
    ]

    @Test(arguments: spoilt) func `a spoilt text is restored, or what it may have said is shown`(_ c: Case) {
        let stored = DecodedText(text: c.stored, encoding: .utf8)
        let doubt: TextDoubt =
            c.isCertain ? .repaired(c.misreading, original: c.stored) : .repairable(c.misreading, reading: c.text)
        let wanted = DecodedText(text: c.isCertain ? c.text : c.stored, encoding: .utf8, doubts: [doubt])
        #expect(stored.repairingMojibake == wanted)
    }

    @Test(arguments: [
        "王堃喆", "李玥珺", "鑫淼焱垚", "魑魅魍魉", "龜山島 艋舺 籲籲", "䶮 𠮷野家 㐀", "吡啶 嘧啶 羟基 镧铈镨钕",
        "créée", "INFORMAÇÃO", "Pääsiäinen ÅÄÖ", "ÀÁÂÃÄÅÆÇ", "«É» œuvre™ – 25 °C", "Größe: Müller", "·····",
        "Việt Nam: lễ khai giảng năm học mới", "Łódź, święto żółć", "Привет мир", "Αθήνα", "안녕하세요",
        "東京都の様子", "ｶﾀｶﾅ", "ㄅㄆㄇㄈ", "α-淀粉酶 第Ⅲ届 ①②③ ★☆", "鰯鯖鮪 薔薇 檸檬",
    ])
    func `a text that is right is left alone`(_ text: String) {
        let stored = DecodedText(text: text, encoding: .utf8)
        #expect(stored.repairingMojibake == stored)
    }

    @Test(arguments: GeneratedTexts.Language.allCases)
    func `generated texts are left alone, and restored when they were spoilt`(_ language: GeneratedTexts.Language) {
        var generator = GeneratedTexts(seed: 3)
        var restored = 0
        for _ in 0..<1000 {
            let text = generator.text(language)
            let right = DecodedText(text: text, encoding: .utf8)
            #expect(right.repairingMojibake == right)
            let spoilt = String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
            if DecodedText(text: spoilt, encoding: .utf8).repairingMojibake.text == text { restored += 1 }
        }
        #expect(restored == 1000)
    }

    @Test(.enabled(if: SharedData.root != nil, "\(SharedData.skipped)"))
    func `no known caption of the shared images is changed`() throws {
        let root = try #require(SharedData.root)
        let manifest = try Data(contentsOf: URL(filePath: root + "/manifest.jsonl"))
        var captions = 0
        for line in manifest.split(separator: 0x0A) {
            guard let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
                let caption = object["caption"] as? [String: Any]
            else { continue }
            for text in (caption["text"] as? [String]) ?? (caption["text"] as? String).map({ [$0] }) ?? [] {
                let stored = DecodedText(text: text, encoding: .utf8)
                #expect(stored.repairingMojibake == stored)
                captions += 1
            }
        }
        #expect(captions >= 40)
    }
}
