/// The activities that may be recommended: units of which nothing speaks against, with the figures of their summary and a few captions.
struct CandidateSheet {
    /// A unit with what speaks for it.
    struct Candidate {
        var unit: String
        /// Photos that meet everything.
        var photos: Int
        /// What its summary counts.
        var figures: [String]
        /// Captions of photos that meet everything.
        var captions: [String]
        /// The document by which it nominates itself.
        var nomination: SubmittedPath?
    }

    private static let most = 5
    private static let captions = 3
    private var open: [String] = []
    private var all: [Candidate] = []

    /// Takes a photo of the open unit.
    mutating func add(_ result: PhotoResult) {
        guard open.count < Self.captions, result.outcome == .met, !result.incomplete, let caption = result.photo.caption
        else { return }
        open.append(caption.text)
    }

    /// Closes the open unit; one that nominates itself is named whatever its outcome, for people must answer it.
    mutating func add(_ unit: UnitResult) {
        defer { open = [] }
        let nomination =
            unit.documents.map(\.path).first { Self.isNomination($0) }
            ?? unit.leftovers.map(\.whole).first { Self.isNomination($0) }
        guard unit.isUnit, nomination != nil || unit.outcome == .met && !unit.incomplete && unit.photos.met > 0 else {
            return
        }
        var figures: [String] = []
        for judged in unit.verdicts where judged.requirement == SummaryFigures.id {
            guard case .met(let proof) = judged.verdict, case .list(let found)? = proof.found["figures"] else {
                continue
            }
            figures = found.compactMap(\.firstText)
        }
        all.append(
            Candidate(
                unit: unit.name, photos: unit.photos.met, figures: figures, captions: open, nomination: nomination))
    }

    /// Those that nominate themselves first, then those whose summary counts most.
    var best: [Candidate] {
        let ranked = all.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if (first.nomination != nil) != (second.nomination != nil) { return first.nomination != nil }
            if first.figures.count != second.figures.count { return first.figures.count > second.figures.count }
            return first.photos == second.photos ? left.offset < right.offset : first.photos > second.photos
        }.map(\.element)
        return Array(ranked.prefix(max(Self.most, ranked.count { $0.nomination != nil })))
    }

    /// Whether a document's name says that its unit nominates itself.
    private static func isNomination(_ path: SubmittedPath) -> Bool {
        let name = path.name.shown.lowercased()
        return ["自荐", "推荐表", "推荐材料", "申报表", "申报材料", "nomination"].contains { name.contains($0) }
    }
}
