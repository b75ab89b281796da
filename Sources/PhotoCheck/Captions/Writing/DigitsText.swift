/// Figures and signs only, in any script; a date alone is one, for it says nothing that EXIF does not.
enum DigitsText {
    static func matches(_ text: CaptionText) -> Bool {
        isDocumentNumber(text)
            || text.indices.allSatisfy {
                text.has([.numerals, .besideDigits], at: $0) || counts(text[$0])
            }
            || isDayWithWeekday(text)
    }

    /// 2012年5月15日 星期二 上午, 15/05/2012 9:30 AM: a day and which one of the week.
    private static func isDayWithWeekday(_ text: CaptionText) -> Bool {
        guard text.count <= 40, text.holds([.days, .weekdays, .timesOfDay]) else { return false }
        var index = 0
        var figures = 0
        while index < text.count {
            // 星 周 礼
            let isWeek = [0x661F, 0x5468, 0x793C].contains(text[index])
            if let length = text.length(of: [.days, .weekdays, .timesOfDay], at: index),
                isWeek || text.has(.timesOfDay, at: index)
            {
                index += length
            } else if text.has([.numerals, .besideDigits], at: index) || counts(text[index]) {
                figures += Sign.isDigit(text[index]) || text.has(.numerals, at: index) ? 1 : 0
                index += 1
            } else {
                return false
            }
        }
        return figures > 0
    }

    /// 岫政发〔2012〕17号 and nothing else.
    private static func isDocumentNumber(_ text: CaptionText) -> Bool {
        guard text.count <= 24, text[text.count - 1] == 0x53F7 else { return false }
        return text.indices.contains {
            [0x3014, 0x5B].contains(text[$0]) && Sign.isDigit(text[$0 + 1])
                && [0x3015, 0x5D].contains(text[$0 + 5])
        }
    }

    /// 年 月 日 号 时 点 分 秒 第 张 幅 组 页 百 千 万: they make figures of figures.
    static let companions = "年月日号时点分秒第张幅组页百千万"

    private static func counts(_ sign: UInt32) -> Bool {
        if Sign.isDigit(sign) || Sign.isBlank(sign) { return true }
        // Asking Unicode costs more than all of the above.
        guard !Sign.isHan(sign), sign &- 0x61 >= 26, let scalar = Unicode.Scalar(sign),
            !scalar.saysNothing
        else {
            return !Sign.isHan(sign) && sign &- 0x61 >= 26
        }
        switch scalar.properties.generalCategory {
        case .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation,
            .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
            .currencySymbol,
            .modifierSymbol, .otherSymbol, .nonspacingMark, .enclosingMark, .format, .control,
            .privateUse, .unassigned,
            .surrogate, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            return true
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .spacingMark:
            return false
        @unknown default: return false
        }
    }
}
