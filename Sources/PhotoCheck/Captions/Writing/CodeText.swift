/// Source code, formulas and escapes in place of a caption: `function(){…}`, `=VLOOKUP(A2)`, `#REF!`, `%E5%9B%BE`, `&nbsp;`.
enum CodeText {
    static func matches(_ text: CaptionText) -> Bool {
        guard text.count <= longest, !text.indices.contains(where: { Sign.isHan(text[$0]) }) else {
            return false
        }
        return isEntities(text) || isEscapes(text) || isFormula(text) || isProgram(text)
    }

    /// Signs of a text that is looked at: more code has more that shows it, but a caption may quote some.
    private static let longest = 400

    /// `&nbsp;`, `&lt;&#160;`: nothing but entities of HTML.
    private static func isEntities(_ text: CaptionText) -> Bool {
        guard text[0] == 0x26, text.signs.mayHold(0x3B) else { return false }
        if text.count <= 24, text[text.count - 1] == 0x3B, !text.signs.mayHold(0x20) { return true }
        var index = 0
        while index < text.count {
            if text[index] == 0x26 {
                var end = index + 1
                while Sign.isLetter(text[end]) || Sign.isDigit(text[end]) || text[end] == 0x23 { end += 1 }
                guard end > index + 1, text[end] == 0x3B else { return false }
                index = end + 1
            } else if Sign.isLetter(text[index]) || Sign.isDigit(text[index]) {
                return false
            } else {
                index += 1
            }
        }
        return true
    }

    /// `%E5%9B%BE`, `\u56fe\u7247`: escapes, and no word that is not one.
    private static func isEscapes(_ text: CaptionText) -> Bool {
        guard text.signs.mayHold(0x25) || text.signs.mayHold(0x5C), !text.signs.mayHold(0x20) else {
            return false
        }
        var escapes = 0
        for index in text.indices {
            if text[index] == 0x25, isHexadecimal(text[index + 1]), isHexadecimal(text[index + 2]) {
                escapes += 1
            }
            if text[index] == 0x5C, [0x75, 0x78].contains(text[index + 1]), isHexadecimal(text[index + 2]) {
                escapes += 1
            }
        }
        return escapes >= 2 && escapes * 7 >= text.count
    }

    private static func isHexadecimal(_ sign: UInt32) -> Bool {
        Sign.isDigit(sign) || (0x61...0x66).contains(sign)
    }

    /// `=SUM(A1:A9)`, `#VALUE!`, `#N/A`: what a cell of a sheet shows or holds.
    private static func isFormula(_ text: CaptionText) -> Bool {
        if text[0] == 0x3D { return text.signs.mayHold(0x28) || text.count <= 8 }
        guard text[0] == 0x23, text.isCapital(1), text.count <= 9 else { return false }
        return text[text.count - 1] == 0x21 || text[text.count - 1] == 0x3F || text[2] == 0x2F
    }

    /// Signs that only code puts together.
    private static func isProgram(_ text: CaptionText) -> Bool {
        let mayCall = text.signs.mayHold(0x28) && text.signs.mayHold(0x29)
        let mayBlock = text.signs.mayHold(0x7B) && text.signs.mayHold(0x7D)
        guard mayCall || mayBlock || text.signs.mayHold(0x3D) || text.signs.mayHold(0x2A) else {
            return false
        }
        let ends = text[text.count - 1] == 0x3B
        // body{margin:0}, SELECT * FROM photos;
        if mayBlock, text.signs.mayHold(0x3A) || ends || mayCall { return true }
        if ends, mayCall || text.signs.mayHold(0x3D) || text.signs.mayHold(0x2A) { return true }
        return text.indices.contains { index in
            switch (text[index], text[index + 1]) {
            // console.log(x), main(): a call right behind a name with a point, or of nothing
            case (0x28, 0x29): Sign.isLetter(text[index - 1])
            case (0x28, _): isQualified(index, in: text)
            case (0x3D, 0x3D), (0x3D, 0x3E), (0x26, 0x26), (0x7C, 0x7C): true
            default: false
            }
        }
    }

    /// `document.write(`: a name, a point and a name without a blank before a bracket.
    private static func isQualified(_ bracket: Int, in text: CaptionText) -> Bool {
        var index = bracket - 1
        while Sign.isLetter(text[index]) { index -= 1 }
        return text[index] == 0x2E && index < bracket - 1 && Sign.isLetter(text[index - 1])
            && Sign.isLetter(text[index - 2])
    }
}
