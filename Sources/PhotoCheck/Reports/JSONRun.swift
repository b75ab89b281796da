// What belongs to a unit or to the run, in JSON; both JSON reports write the same fields.

/// The version of the JSON report; below 1.0 until whole submissions (archives, mail, documents) are in.
let reportSchemaVersion = "0.1.0"

extension JSONWriter {
    mutating func headerFields(_ header: RunHeader) {
        field("schemaVersion", reportSchemaVersion)
        object("profile") {
            $0.field("id", header.profile)
            $0.field("title", header.title)
            $0.field("notice", header.notice)
            $0.field("status", header.status)
            $0.field("digest", header.digest)
            $0.field("eventDay", header.eventDay)
            $0.field("deadline", header.deadline)
        }
        field("scope", header.scope.rawValue)
        object("reading") {
            $0.field("level", header.reading.level)
            $0.field("why", header.reading.why.rawValue)
        }
    }

    mutating func photoResultFields(_ result: PhotoResult, _ wording: Wording) {
        photoFields(result.photo)
        field("outcome", result.outcome.rawValue)
        field("incomplete", result.incomplete)
        verdicts(result.verdicts, wording)
    }

    /// A photo as a line of `jsonl`.
    mutating func photoLine(_ result: PhotoResult, _ wording: Wording) {
        line("photo") { $0.photoResultFields(result, wording) }
    }

    /// A line of `jsonl`: an object that says first what it is.
    mutating func line(_ type: StaticString, _ body: (inout JSONWriter) -> Void) {
        beginLine()
        object {
            $0.key("type")
            $0.word(type)
            body(&$0)
        }
        newline()
    }

    mutating func unitFields(_ unit: UnitResult, _ wording: Wording) {
        field("name", unit.name)
        key("path")
        path(unit.path)
        field("isUnit", unit.isUnit)
        field("outcome", unit.outcome.rawValue)
        field("incomplete", unit.incomplete)
        verdicts(unit.verdicts, wording)
        object("totals") { $0.counts(unit.photos) }
        list("reasons", unit.reasons) { writer, reason in
            writer.object {
                $0.field("requirement", reason.requirement.rawValue)
                $0.field("reason", reason.reason)
                $0.field("verdict", reason.verdict.rawValue)
                $0.field("level", reason.level.rawValue)
                $0.field("count", reason.count)
            }
        }
        if !unit.documents.isEmpty {
            list("documents", unit.documents) { writer, document in
                writer.object {
                    $0.key("path")
                    $0.path(document.path)
                    $0.field("captions", document.captions)
                    $0.field("matched", document.matched)
                    $0.field("pictures", document.pictures)
                }
            }
        }
        field("otherYear", unit.otherYear)
        guard !unit.origins.isEmpty else { return }
        list("origins", unit.origins) { writer, origin in
            writer.object {
                $0.key("path")
                $0.path(origin.path)
                if !origin.inside.isEmpty { $0.list("inside", origin.inside) { $0.path($1) } }
                $0.list("evidence", origin.evidence) { $0.string($1.rawValue) }
                if !origin.others.isEmpty { $0.list("others", origin.others) { $0.string($1) } }
                $0.field("arrived", origin.arrived)
                $0.field("counts", origin.counts)
            }
        }
    }

    mutating func summaryFields(_ summary: RunSummary, _ wording: Wording) {
        object("run") { $0.verdicts(summary.verdicts, wording) }
        list("ignored", summary.ignored) { $0.leftover($1) }
        list("notUnderstood", summary.notUnderstood) { $0.leftover($1) }
        list("notChecked", summary.notChecked) { writer, notChecked in
            writer.object {
                $0.field("requirement", notChecked.requirement.rawValue)
                $0.field("why", notChecked.why.rawValue)
            }
        }
        list("forAPerson", summary.forAPerson) { writer, asked in
            writer.object {
                $0.field("requirement", asked.id.rawValue)
                $0.field("clause", asked.terms.clause)
                $0.field("quote", asked.terms.quote)
            }
        }
        field("outcome", summary.outcome.rawValue)
        field("incomplete", summary.incomplete)
        object("totals") {
            $0.field("units", summary.units)
            $0.counts(summary.photos)
        }
        if !summary.whatIf.isEmpty {
            list("whatIf", summary.whatIf) { writer, answer in
                writer.object {
                    $0.field("question", answer.question)
                    $0.field("changedVerdicts", answer.changedVerdicts)
                    $0.object("totals") { $0.counts(answer.photos) }
                }
            }
        }
        if let since = summary.since { object("since") { $0.changes(since) } }
        if !summary.scores.isEmpty { list("scores", summary.scores) { $0.score($1) } }
        if let sample = summary.sample {
            object("sample") {
                $0.field("count", sample.asked.count)
                $0.field("seed", sample.asked.seed)
                $0.list("units", sample.units) { writer, unit in
                    writer.object {
                        $0.field("name", unit.name)
                        $0.field("kind", unit.kind)
                    }
                }
            }
        }
        field("complete", summary.complete)
    }
}
