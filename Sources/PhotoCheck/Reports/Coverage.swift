/// What `photocheck profile show --coverage` prints: every clause of the notice as judged, for a person, or not about submissions.
extension Wording {
    /// One entry a clause, in the notice's order; then what the profile asks for without a clause.
    public func coverage(of profile: Profile) -> [String] {
        var lines = [profile.notice.map { "\(profile.title)(\($0))" } ?? profile.title]
        if let status = profile.status { lines.append(say(zh: "配置状态:", en: "status of the profile: ") + status) }
        for clause in profile.clauses {
            lines.append("")
            lines.append(
                [clause.clause, clause.quote.map { "“\($0)”" }, clause.about].compactMap(\.self).joined(separator: " "))
            if clause.requirements.isEmpty {
                lines.append("  " + say(zh: "与报送材料无关,不检查", en: "not about submissions, nothing to judge"))
            }
            lines += clause.requirements.map { "  " + coverage(of: $0, in: profile) }
        }
        let listed = Set(profile.clauses.flatMap(\.requirements))
        let others = profile.asked.filter { !listed.contains($0) }
        guard !others.isEmpty else { return lines.map(TerminalText.escape) }
        lines.append("")
        lines.append(
            profile.clauses.isEmpty
                ? say(zh: "配置没有列出通知的条款;检查的要求:", en: "The profile lists no clauses of its notice; it asks for:")
                : say(zh: "没有对应条款的要求:", en: "Asked for without a clause:"))
        lines += others.map { "  " + coverage(of: $0, in: profile) }
        return lines.map(TerminalText.escape)
    }

    /// The line for a profile that can be used.
    public func usable(_ profile: Profile, file: String) -> String {
        let judged = profile.photoRequirements.count + profile.unitRequirements.count + profile.runRequirements.count
        let others = profile.forAPerson.count + profile.laterTerms.count
        return TerminalText.escape(
            say(
                zh: "\(file):可用;\(profile.title);由程序判断\(judged)项,其余\(others)项",
                en: "\(file): usable; \(profile.title); \(judged) requirements judged, \(others) not"))
    }

    private func coverage(of id: RequirementID, in profile: Profile) -> String {
        let title = requirement(id)?.title ?? ""
        let how: String
        if profile.forAPerson.contains(where: { $0.id == id }) {
            how = say(zh: "由人工判断", en: "for a person")
        } else if profile.laterTerms[id] != nil {
            let why = profile.notChecked.first { $0.requirement == id }?.why ?? .notInThisVersion
            how = say(zh: "未检查:", en: "not judged: ") + notChecked(why)
        } else {
            how = say(zh: "由程序判断", en: "judged")
        }
        let basis = profile.asked(id)?.basis == .interpreted ? say(zh: ",\(interpreted)", en: ", \(interpreted)") : ""
        return "\(id) \(title): \(how)\(basis)"
    }
}
