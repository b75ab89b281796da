/// Figures and signs only, in any script; a date alone is one, for it says nothing that EXIF does not.
enum DigitsText {
    static func matches(_ text: FoldedText) -> Bool {
        for index in text.folded.indices where !counts(text.folded[index], text.scalars[index]) { return false }
        return true
    }

    /// 年 月 日 号 时 点 分 秒 第 张 幅 组 页 百 千 万: they make figures of figures.
    private static let companions = SignSet("年月日号时点分秒第张幅组页百千万")

    private static func counts(_ folded: UInt32, _ scalar: Unicode.Scalar) -> Bool {
        if Sign.isDigit(folded) || Sign.isBlank(folded) || Numeral.chinese(folded) != nil || companions.contains(folded)
        {
            return true
        }
        if scalar.saysNothing { return true }
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
            .modifierSymbol, .otherSymbol, .nonspacingMark, .enclosingMark, .format, .control, .privateUse, .unassigned,
            .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            return true
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark:
            return false
        @unknown default: return false
        }
    }
}
