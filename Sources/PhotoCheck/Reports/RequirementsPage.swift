/// The documentation page of all requirements, made from their wording and their examples.
///
/// A test compares the page in the repository with this one; `make docs` writes it.
public enum RequirementsPage {
    /// The page in one language, in Markdown.
    public static func markdown(_ language: Language) -> String {
        let wording = Wording(language)
        var page = """
            # \(wording.say(zh: "检查项", en: "Requirements"))

            \(wording.say(
                zh: "本页由程序生成:改动请改代码里的文字和例子,再运行 `make docs`。",
                en: "This page is made by a program: change the wording and the examples in the code, and run `make docs`."))

            """
        for id in Wording.explainable { page += section(id, wording) }
        return page
    }

    /// The page in Chinese and then in English, as it stands in the repository.
    public static var both: String {
        markdown(.zh) + "\n" + markdown(.en)
    }

    private static func section(_ id: RequirementID, _ wording: Wording) -> String {
        guard let words = wording.requirement(id) else { return "" }
        var text = "\n## `\(id)` \(words.title)\n\n\(words.asks)\n\n\(words.judged)\n"
        let terms = Profile.opennessDay2012.asked(id)
        if let terms {
            let quote = terms.quote.map { "“\($0)”" }
            let clause = [terms.clause, quote].compactMap { $0 }.joined(separator: " ")
            let basis = terms.basis == .interpreted ? wording.interpreted : nil
            let from = [clause.isEmpty ? nil : clause, basis].compactMap { $0 }.joined(separator: "; ")
            text += "\n- \(wording.say(zh: "依据", en: "from")): \(from)\n"
            text += "- \(wording.say(zh: "分量", en: "level")): \(wording.level(terms.level))\n"
        }
        if let later = LaterRequirement.all.first(where: { $0.id == id }) {
            let why = later.terms.level == .person ? wording.level(.person) : wording.notChecked(later.why)
            text += "- \(wording.say(zh: "本版本", en: "this version")): \(why)\n"
        }
        text += reasons(id, wording)
        text += examples(id, wording)
        return text
    }

    private static func reasons(_ id: RequirementID, _ wording: Wording) -> String {
        let reasons = Wording.reasons(of: id)
        guard !reasons.isEmpty else { return "" }
        var text = "\n| \(wording.say(zh: "原因 | 说明 | 改法", en: "reason | says | how to mend it")) |\n|---|---|---|\n"
        for reason in reasons {
            guard let words = wording.reason(id, reason) else { continue }
            text += "| `\(reason)` \(words.short) | \(cell(words.says.withReadablePlaces)) | \(cell(words.mend)) |\n"
        }
        return text
    }

    /// The examples are in the words of the code, which are English.
    private static func examples(_ id: RequirementID, _ wording: Wording) -> String {
        let shown = ShownExample.all(of: id)
        guard !shown.isEmpty else { return "" }
        var text = "\n| \(wording.say(zh: "例子 | 结论", en: "example | answer")) |\n|---|---|\n"
        for example in shown {
            let answers = example.verdicts.map(wording.verdict)
            text += "| \(cell(example.title)) | \(example.verdicts.isEmpty ? "—" : wording.joined(answers)) |\n"
        }
        return text
    }

    private static func cell(_ text: String) -> String {
        String(text.unicodeScalars.flatMap { $0 == "|" ? Array("\\|".unicodeScalars) : [$0] }.map(Character.init))
    }
}

/// An example without its types: its title, what is expected, and what the requirement says.
package struct ShownExample: Hashable, Sendable {
    /// What the case shows.
    package var title: String
    /// The answers expected; empty where there is nothing to say or nothing is checked.
    package var verdicts: [Verdict.Kind]
    /// The answers given.
    package var answers: [Verdict]

    /// The examples of a requirement, in its own order.
    package static func all(of id: RequirementID) -> [ShownExample] {
        for type in Registry.photo where type.id == id { return photo(type) }
        for type in Registry.unit where type.id == id { return unit(type) }
        for type in Registry.run where type.id == id { return run(type) }
        return []
    }

    private static func photo<Rule: PhotoRequirement>(_ type: Rule.Type) -> [ShownExample] {
        Rule.examples.map { example in
            let answer = example.rule.judge(example.photo, in: example.unit)
            return ShownExample(
                title: example.title, verdicts: [example.verdict].compactMap { $0 }, answers: [answer].compactMap { $0 }
            )
        }
    }

    private static func unit<Rule: UnitRequirement>(_ type: Rule.Type) -> [ShownExample] {
        Rule.examples.map { example in
            let answer = example.rule.judge(example.submission)
            return ShownExample(
                title: example.title, verdicts: [example.verdict].compactMap { $0 }, answers: [answer].compactMap { $0 }
            )
        }
    }

    private static func run<Rule: RunRequirement>(_ type: Rule.Type) -> [ShownExample] {
        Rule.examples.map { example in
            var verdicts: [Verdict.Kind] = []
            if case .verdicts(let expected) = example.expected { verdicts = expected }
            var answers: [Verdict] = []
            if case .judged(let given) = example.rule.judge(example.run) { answers = given }
            return ShownExample(title: example.title, verdicts: verdicts, answers: answers)
        }
    }
}
