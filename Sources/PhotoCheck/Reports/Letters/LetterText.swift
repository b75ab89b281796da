/// A letter as a plain text that every office computer opens: UTF-8 with its mark, lines that end as on Windows.
enum LetterText {
    static func bytes(_ letter: Letter, _ words: ReportWords) -> [UInt8] {
        var lines: [String] = []
        for paragraph in letter.paragraphs {
            switch paragraph {
            case .heading(let text): lines += [text, ""]
            case .text(let text): lines.append(text)
            case .items(let items): lines += [""] + items.enumerated().flatMap { self.lines($1, $0 + 1, words) }
            }
        }
        return [0xEF, 0xBB, 0xBF] + lines.flatMap { Array(TerminalText.escape($0).utf8) + [0x0D, 0x0A] }
    }

    private static func lines(_ item: Letter.Item, _ number: Int, _ words: ReportWords) -> [String] {
        ["\(number). \(item.text)"]
            + item.photos.map { "   \($0.name.isEmpty ? "" : $0.name + words.colon)\($0.sentence)" }
            + (item.unnamed > 0 ? ["   " + words.more(item.unnamed)] : []) + [""]
    }
}
