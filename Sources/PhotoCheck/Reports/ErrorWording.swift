/// One line for each way in which a profile or a roster cannot be used: `FILE:LINE:COLUMN: …`.
extension Wording {
    /// The line for a profile's error.
    public func message(for error: ProfileError) -> String {
        // A key or value may hold a line end or an escape character; the message stays one line and colours no terminal.
        TerminalText.escape(place(error.file, error.line, error.column) + text(error.problem))
    }

    /// The line for a roster's error.
    public func message(for error: RosterError) -> String {
        let problem =
            switch error.problem {
            case .unreadable(let code): say(zh: "读不了:\(errno(Int(code)))", en: "cannot be read: \(errno(Int(code)))")
            case .tooLarge(let allowed):
                say(zh: "名单过大,上限\(allowed)字节", en: "the roster is too large, at most \(allowed) bytes")
            case .notText: say(zh: "名单不是UTF-8或GB18030文本", en: "the roster is neither UTF-8 nor GB18030 text")
            case .notTable:
                say(
                    zh: "名单表格读不出,请存为 xlsx、csv 或文本",
                    en: "the roster's table cannot be read; save it as xlsx, csv or text")
            case .empty: say(zh: "名单里没有单位,应为每行一个单位", en: "the roster names no unit; one unit a line is expected")
            case .noUnit(let name):
                say(zh: "“\(name)”后面应为制表符和一个单位", en: "\"\(name)\" must be followed by a tab and one unit")
            case .noTime(let unit):
                say(
                    zh: "“\(unit)”后面没有看得懂的时间,应如 2012-05-16 10:12",
                    en: "\"\(unit)\" has no time that can be read, such as 2012-05-16 10:12")
            case .duplicate(let name, let first):
                say(zh: "“\(name)”重复,第\(first)行已有", en: "\"\(name)\" stands already in line \(first)")
            }
        return TerminalText.escape(place(error.file, error.line, nil) + problem)
    }

    private func place(_ file: String, _ line: Int?, _ column: Int?) -> String {
        ([file] + [line, column].compactMap { $0.map(String.init) }).map { $0 + ":" }.joined() + " "
    }

    private func text(_ problem: ProfileError.Problem) -> String {
        switch problem {
        case .notFound(let name, let nearest):
            say(zh: "没有名为“\(name)”的内置要求或文件", en: "no built-in profile and no file is called \"\(name)\"")
                + meant(nearest)
        case .unreadable(let code): say(zh: "读不了:\(errno(Int(code)))", en: "cannot be read: \(errno(Int(code)))")
        case .tooLarge(let allowed): say(zh: "文件过大,上限\(allowed)字节", en: "too large, at most \(allowed) bytes")
        case .notUTF8: say(zh: "不是UTF-8文本,请另存为UTF-8", en: "not UTF-8; save it as UTF-8")
        case .yaml(let words): say(zh: "不是正确的YAML:\(words)", en: "not YAML: \(words)")
        case .alias:
            say(
                zh: "不允许使用YAML锚点和引用(&、*),以这些符号开头的文字请加引号",
                en: "YAML anchors and aliases (&, *) are refused; quote a text that begins so")
        case .tooDeep(let allowed): say(zh: "嵌套过深,最多\(allowed)层", en: "nested too deep, at most \(allowed) levels")
        case .duplicateKey(let key): say(zh: "“\(key)”重复", en: "\"\(key)\" stands twice")
        case .unknownKey(let key, let nearest, let allowed):
            say(zh: "不认识“\(key)”", en: "unknown key \"\(key)\"") + meant(nearest)
                + known(allowed)
        case .missingKey(let key): say(zh: "缺少“\(key)”", en: "\"\(key)\" is missing")
        case .wrongValue(let key, let found, let expected):
            say(
                zh: "“\(key)”的值“\(found)”不对,应为:\(expected)",
                en: "\"\(key)\" is \"\(found)\"; expected: \(expected)")
        case .wrongUnit(let key, let found, let nearest, let allowed):
            say(zh: "“\(key)”的值“\(found)”计量单位不对", en: "\"\(key)\" is \"\(found)\", which has no unit of this measure")
                + meant(nearest) + known(allowed)
        case .unknownName(let key, let name, let nearest, let allowed):
            say(zh: "“\(key)”里不认识“\(name)”", en: "\"\(name)\" in \"\(key)\" is not known") + meant(nearest)
                + known(allowed)
        case .contradiction(let words): say(zh: "互相矛盾:\(words)", en: "contradiction: \(words)")
        }
    }

    private func known(_ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        return say(zh: ";可用:", en: "; known: ") + names.joined(separator: say(zh: "、", en: ", "))
    }

    /// The question after a name that nobody knows.
    func meant(_ nearest: String?) -> String {
        guard let nearest else { return "" }
        return say(zh: ",是不是“\(nearest)”?", en: ", did you mean \"\(nearest)\"?")
    }
}
