extension Profile {
    /// A YAML to start from: a profile's text with its days moved to another year.
    ///
    /// Days move by the years between the profile's last day and the new one; 29 February becomes the 28th where there is none. The number of the old
    /// notice is put out of action, and a comment says what is left to do: the quotes are still those of the old notice.
    ///
    /// - Parameters:
    ///   - yaml: the text to start from.
    ///   - year: the year of the new notice; nil leaves the days alone.
    ///   - language: the language of the comments.
    /// - Returns: the text, which the reader reads.
    public static func template(from yaml: String, year: Int?, language: Language) -> String {
        let days = Self.days(in: yaml)
        let oldYear = days.map(\.day.year).max()
        let shift = year.flatMap { year in oldYear.map { year - $0 } } ?? 0
        var lines: [String] = []
        for line in Self.moved(yaml, days, by: shift).split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(heading(String(line), oldYear, shift))
        }
        return comments(language).map { "# \($0)\n" }.joined() + lines.joined(separator: "\n")
    }

    private static func comments(_ language: Language) -> [String] {
        switch language {
        case .zh: ["由内置配置生成。请改:id、title、notice(通知文号)、每项的clause和quote(须是新通知的原话)。", "改完运行:photocheck profile check 文件"]
        case .en:
            [
                "Made from a built-in profile. To change: id, title, notice, and each clause and quote (the new notice's own words).",
                "Then run: photocheck profile check FILE",
            ]
        }
    }

    /// The year stands in the id and the title, too; the old notice's number is not the new one's.
    private static func heading(_ line: String, _ oldYear: Int?, _ shift: Int) -> String {
        if line.hasPrefix("notice:") { return "# " + line }
        guard let oldYear, shift != 0, line.hasPrefix("id:") || line.hasPrefix("title:") else { return line }
        return line.split(separator: String(oldYear), omittingEmptySubsequences: false)
            .joined(separator: String(oldYear + shift))
    }

    private static func moved(
        _ yaml: String, _ days: [(range: Range<String.Index>, day: Day)], by shift: Int
    ) -> String {
        guard shift != 0 else { return yaml }
        var text = ""
        var start = yaml.startIndex
        for (range, day) in days {
            let year = day.year + shift
            let moved = Day(year: year, month: day.month, day: day.day) ?? Day(year: year, month: day.month, day: 28)
            text += yaml[start..<range.lowerBound] + (moved ?? day).description
            start = range.upperBound
        }
        return text + yaml[start...]
    }

    /// The days of a text, in its order; digits around one make it something else.
    private static func days(in text: String) -> [(range: Range<String.Index>, day: Day)] {
        var days: [(range: Range<String.Index>, day: Day)] = []
        let isPart = { (character: Character) in character.isWholeNumber || character == "-" }
        var rest = text[...]
        while let start = rest.firstIndex(where: isPart) {
            let end = rest[start...].firstIndex { !isPart($0) } ?? rest.endIndex
            if let day = Day(String(rest[start..<end])) { days.append((start..<end, day)) }
            rest = rest[end...]
        }
        return days
    }
}
