/// What a report for people names behind its units: what was not checked, what is for a person, what was left over.
struct EndingLists {
    /// A label, and what stands under it.
    typealias Named = (label: String, names: [String])

    let summary: RunSummary
    let words: ReportWords
    let wording: Wording

    /// By reason; several parameters of one requirement are named once.
    var notChecked: [Named] {
        NotChecked.Reason.allCases.compactMap { why in
            var titles: [String] = []
            for notChecked in summary.notChecked where notChecked.why == why {
                let title = wording.title(notChecked.requirement)
                if !titles.contains(title) { titles.append(title) }
            }
            return titles.isEmpty ? nil : ("\(words.notChecked)·\(wording.notChecked(why))", titles)
        }
    }

    /// In the profile's order.
    var forAPerson: [Named] {
        summary.forAPerson.isEmpty ? [] : [(words.forAPerson, summary.forAPerson.map { wording.title($0.id) })]
    }

    /// By kind, with their names.
    var leftovers: [Named] {
        Leftover.Reason.allCases.compactMap { why in
            let names = summary.notUnderstood.filter { $0.why == why }.map(\.shown)
            return names.isEmpty ? nil : ("\(words.leftOver)·\(wording.leftover(why))", names)
        }
    }

    /// System files, which are counted and not named.
    var ignored: String? { summary.ignored.isEmpty ? nil : words.ignored(summary.ignored.count) }
}

extension Wording {
    /// What a person calls a requirement.
    func title(_ id: RequirementID) -> String {
        requirement(id)?.title ?? id.rawValue
    }
}
