internal import ImageFacts

/// Where a caption may stand that nobody has read: what would be `unmet` then goes to a person.
enum HiddenCaption {
    /// What its findings may name, besides a requirement's own reasons.
    static let reasons = ["unreadDocuments", "uncertainList", "formatNotRead", "metadataNotRead", "unreadableFile"]

    /// Looks for what was not read.
    ///
    /// - Parameters:
    ///   - photo: the photo without a fitting caption.
    ///   - unit: its unit, with the documents that are not read yet.
    /// - Returns: the finding that names what was not read; nil when everything was.
    static func review(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        let unreadable = photo.captions.filter { $0.writing == .notWritten(.unreadable) }.compactMap(\.file)
        if !unreadable.isEmpty {
            return .review(Finding("unreadableFile", found: .fields([.init("files", names(unreadable))])))
        }
        if !unit.unread.isEmpty {
            let why = Leftover.Reason.allCases.filter { why in unit.unread.contains { $0.why == why } }
            return .review(
                Finding(
                    "unreadDocuments",
                    found: .fields([
                        .init("files", names(unit.unread.map(\.whole))), .init("why", list(why.map(\.rawValue))),
                    ])))
        }
        if !unit.uncertainLists.isEmpty {
            return .review(Finding("uncertainList", found: .fields([.init("files", names(unit.uncertainLists))])))
        }
        guard let facts = photo.facts else { return nil }
        if facts.format.isPicture, facts.format != .jpeg, facts.format != .png {
            return .review(
                Finding("formatNotRead", found: .fields([.init("format", .text(facts.format.rawValue))])))
        }
        let blocks = facts.metadataProblems.filter { hidesText($0.kind) }.map(\.block.rawValue)
        if !blocks.isEmpty {
            return .review(Finding("metadataNotRead", found: .fields([.init("blocks", list(blocks))])))
        }
        return nil
    }

    /// The cases that a requirement shows whose finding depends on a caption that may lie elsewhere.
    static func examples<Rule: PhotoRequirement>(_ rule: Rule) -> [Example<Rule>] {
        [
            Example(
                title: "no caption, and a spreadsheet with a password", rule: rule, photo: .captioned(),
                unit: UnitContext(name: "洋河镇", unread: [.lockedExample]), verdict: .review),
            Example(
                title: "no caption, and a list with rows that no photo was found for", rule: rule, photo: .captioned(),
                unit: UnitContext(name: "洋河镇", uncertainLists: [SubmittedPath("洋河镇/照片说明.xlsx")]),
                verdict: .review),
            Example(
                title: "a HEIC, whose fields are not read", rule: rule, photo: .captioned(format: .heic),
                verdict: .review),
            Example(
                title: "XMP that is not well-formed", rule: rule, photo: .captioned(problem: .xml), verdict: .review),
            Example(
                title: "a sidecar that cannot be read", rule: rule,
                photo: .captioned(sidecars: [.unreadableExample]), verdict: .review),
        ]
    }

    /// A block that was not read as a whole hides its texts; one with a flaw has given what it holds.
    private static func hidesText(_ kind: MetadataProblem.Kind) -> Bool {
        switch kind {
        case .xml, .limit, .notBuilt: true
        case .truncated, .cycle, .malformed, .checksum: false
        }
    }

    /// How many names a finding lists; a folder may hold thousands of documents.
    private static let mostNames = 10

    private static func names(_ paths: [SubmittedPath]) -> Detail {
        list(paths.map(\.shown))
    }

    private static func list(_ names: [String]) -> Detail {
        var shown: [String] = []
        for name in names where shown.count < mostNames && !shown.contains(name) { shown.append(name) }
        return .list(shown.map { .text($0) })
    }
}

extension Leftover {
    /// A caption list that nobody can read.
    static let lockedExample = Leftover(SubmittedPath("洋河镇/照片说明.xlsx"), .lockedDocument)
}

extension Caption {
    /// Nothing but blanks, or a file of which nothing could be read.
    var isEmpty: Bool {
        writing == .notWritten(.blank) || writing == .notWritten(.unreadable)
    }
}
