/// The beginnings of verdicts in JSON and the parts of their sentences, made once: requirement, answer and the notice's words are the same
/// for nearly all photos of a run.
struct JSONVerdictHeads {
    private var heads: [Head] = []
    /// Where the next one is looked for first: photos have the same requirements in the same order.
    private var next = 0
    private var parts: [Reason: Parts] = [:]

    private struct Head {
        let requirement: RequirementID
        let kind: Verdict.Kind
        let evidence: Verdict.Evidence?
        let terms: Terms
        let bytes: [UInt8]
    }

    private struct Reason: Hashable {
        let requirement: RequirementID
        let reason: String
        let language: Language
    }

    private struct Parts {
        let says: [WordingPlace.Part]?
        let mend: [WordingPlace.Part]
    }

    /// More are not kept: a run index may bring its own terms for every finding.
    private static let room = 256

    /// The beginning of a verdict that began alike before.
    mutating func known(_ judged: JudgedRequirement) -> [UInt8]? {
        let kind = judged.verdict.kind
        for step in 0..<heads.count {
            let index = next + step < heads.count ? next + step : next + step - heads.count
            guard heads[index].kind == kind, heads[index].requirement == judged.requirement,
                heads[index].evidence == judged.verdict.evidence, heads[index].terms == judged.terms
            else { continue }
            next = index + 1 < heads.count ? index + 1 : 0
            return heads[index].bytes
        }
        return nil
    }

    /// Keeps the beginning of a verdict.
    mutating func keep(_ bytes: [UInt8], of judged: JudgedRequirement) {
        guard heads.count < Self.room else { return }
        heads.append(
            Head(
                requirement: judged.requirement, kind: judged.verdict.kind, evidence: judged.verdict.evidence,
                terms: judged.terms, bytes: bytes))
    }

    /// What `Wording` says of a finding, with its table asked once a reason.
    mutating func sentences(
        for judged: JudgedRequirement, _ finding: Finding, _ wording: Wording
    ) -> (message: String, mend: String) {
        let reason = Reason(requirement: judged.requirement, reason: finding.reason, language: wording.language)
        let parts: Parts
        if let known = self.parts[reason] {
            parts = known
        } else {
            let words = wording.reason(judged.requirement, finding.reason)
            parts = Parts(
                says: words.map { WordingPlace.parts(of: $0.says) }, mend: WordingPlace.parts(of: words?.mend ?? ""))
            if self.parts.count < Self.room { self.parts[reason] = parts }
        }
        return (
            wording.sentence(judged, parts.says.map { WordingPlace.filled($0, from: finding, wording) }, finding),
            WordingPlace.filled(parts.mend, from: finding, wording)
        )
    }
}

extension Verdict {
    /// Which bytes a proof rests on; nil for a finding.
    fileprivate var evidence: Evidence? {
        guard case .met(let proof) = self else { return nil }
        return proof.evidence
    }
}
