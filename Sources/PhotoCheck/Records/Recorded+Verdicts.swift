// The forms of verdicts and of what a unit came to, in the order of the properties.

extension RequirementID: Recorded {
    func write(to record: inout RecordWriter) { record.text(rawValue) }
    init(from record: inout RecordReader) throws(RecordError) { self.init(rawValue: try record.text()) }
}

extension Terms: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(level)
        record.value(basis)
        record.value(clause)
        record.value(quote)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            level: try record.value(), basis: try record.value(), clause: try record.value(), quote: try record.value())
    }
}

extension JudgedRequirement: Recorded {
    func write(to record: inout RecordWriter) {
        record.terms(requirement, terms)
        record.value(verdict)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let (requirement, terms) = try record.terms()
        self.init(requirement, terms, try record.value())
    }
}

extension Verdict: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(kind)
        switch self {
        case .met(let proof):
            record.value(proof.evidence)
            record.detail(proof.found)
            record.detail(proof.wanted)
        case .unmet(let finding), .review(let finding), .notExamined(let finding):
            record.value(finding.reason)
            record.detail(finding.found)
            record.detail(finding.wanted)
        }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        func finding(_ record: inout RecordReader) throws(RecordError) -> Finding {
            Finding(try record.value(), found: try record.detail(), wanted: try record.detail())
        }
        switch try record.value(Kind.self) {
        case .met: self = .met(Proof(try record.value(), found: try record.detail(), wanted: try record.detail()))
        case .unmet: self = .unmet(try finding(&record))
        case .review: self = .review(try finding(&record))
        case .notExamined: self = .notExamined(try finding(&record))
        }
    }
}

extension PhotoCounts: Recorded {
    func write(to record: inout RecordWriter) {
        for count in [met, unmet, review, incomplete] { record.value(count) }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init()
        met = try record.value()
        unmet = try record.value()
        review = try record.value()
        incomplete = try record.value()
    }
}

extension ReasonCount: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(requirement)
        record.value(reason)
        record.value(verdict)
        record.value(level)
        record.value(count)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            requirement: try record.value(), reason: try record.value(), verdict: try record.value(),
            level: try record.value(), count: try record.value())
    }
}

extension UnitResult: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(name)
        record.value(path)
        record.value(isUnit)
        record.value(verdicts)
        record.value(outcome)
        record.value(incomplete)
        record.value(photos)
        record.value(reasons)
        record.value(leftovers)
        record.value(documents)
        record.value(otherYear)
        record.value(summary)
        record.value(origins)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            name: try record.value(), path: try record.value(), isUnit: try record.value(),
            verdicts: try record.value(), outcome: try record.value(), incomplete: try record.value(),
            photos: try record.value(), reasons: try record.value(), leftovers: try record.value(),
            documents: try record.value(), otherYear: try record.value(), summary: try record.value(),
            origins: try record.value())
    }
}

extension UnitOrigin.Evidence: RecordedCase {}

extension UnitOrigin: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.value(inside)
        record.value(evidence)
        record.value(others)
        record.value(arrived)
        record.value(counts)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            path: try record.value(), inside: try record.value(), evidence: try record.value(),
            others: try record.value(), arrived: try record.value(), counts: try record.value())
    }
}

extension ReadDocument: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.value(captions)
        record.value(matched)
        record.value(pictures)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(
            try record.value(), captions: try record.value(), matched: try record.value(),
            pictures: try record.value())
    }
}

extension RunIndex.Summary: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.number(UInt64(sketch.kept.count))
        for number in sketch.kept { record.number(number) }
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let path: SubmittedPath = try record.value()
        var kept: [UInt64] = []
        for _ in 0..<(try record.count()) { kept.append(try record.number()) }
        guard let sketch = TextSketch(kept: kept) else { throw .malformed }
        self.init(path: path, sketch: sketch)
    }
}

extension WhatIfAnswer: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(question)
        record.value(changedVerdicts)
        record.value(photos)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        self.init(question: try record.value(), changedVerdicts: try record.value(), photos: try record.value())
    }
}
