// Verdicts, leftovers and counts in JSON: contracts, "JSON".

extension JSONWriter {
    /// A verdict as data, and for a finding its sentences in the report's language.
    mutating func verdict(_ judged: JudgedRequirement, _ wording: Wording) {
        object {
            $0.head(judged)
            switch judged.verdict {
            case .met(let proof):
                $0.detail("found", proof.found)
                $0.detail("wanted", proof.wanted)
            case .unmet(let finding), .review(let finding), .notExamined(let finding):
                $0.field("reason", finding.reason)
                $0.detail("found", finding.found)
                $0.detail("wanted", finding.wanted)
                let sentences = $0.verdictHeads.sentences(for: judged, finding, wording)
                $0.field("message", sentences.message)
                $0.field("mend", sentences.mend)
            }
        }
    }

    /// What is the same for every photo with the same answer.
    private mutating func head(_ judged: JudgedRequirement) {
        if let known = verdictHeads.known(judged) { return fragment(known) }
        var writer = JSONWriter()
        writer.field("requirement", judged.requirement.rawValue)
        writer.field("verdict", judged.verdict.kind.rawValue)
        if case .met(let proof) = judged.verdict { writer.field("basis", proof.evidence.rawValue) }
        writer.field("level", judged.terms.level.rawValue)
        // `basis` says which bytes a verdict rests on; where the requirement comes from has a name of its own.
        writer.field("termsBasis", judged.terms.basis.rawValue)
        writer.field("clause", judged.terms.clause)
        writer.field("quote", judged.terms.quote)
        verdictHeads.keep(writer.bytes, of: judged)
        fragment(writer.bytes)
    }

    mutating func verdicts(_ verdicts: [JudgedRequirement], _ wording: Wording) {
        list("verdicts", verdicts) { $0.verdict($1, wording) }
    }

    mutating func leftover(_ leftover: Leftover) {
        object {
            $0.key("path")
            $0.path(leftover.path)
            if !leftover.inside.isEmpty { $0.list("inside", leftover.inside) { $0.path($1) } }
            $0.field("why", leftover.why.rawValue)
        }
    }

    /// Photos by outcome, without braces.
    mutating func counts(_ photos: PhotoCounts) {
        field("photos", photos.total)
        field("met", photos.met)
        field("unmet", photos.unmet)
        field("review", photos.review)
        field("incomplete", photos.incomplete)
    }

    private mutating func detail(_ name: StaticString, _ detail: Detail) {
        if case .none = detail { return }
        key(name)
        value(detail)
    }

    /// Details are made by requirements and nest as deep as their code says, never as deep as an input wants.
    private mutating func value(_ detail: Detail) {
        switch detail {
        case .none: null()
        case .text(let text): string(text)
        case .number(let number): self.number(number)
        case .flag(let flag): self.flag(flag)
        case .list(let values):
            beginArray()
            for element in values { value(element) }
            endArray()
        case .fields(let fields):
            beginObject()
            for field in fields {
                key(quoting: field.name)
                value(field.value)
            }
            endObject()
        }
    }
}
