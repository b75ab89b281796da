internal import Bytes
internal import Documents

extension Profile {
    /// All of the notice that an answer about a photo or a unit can depend on.
    ///
    /// The digest is that of the text it was read from; terms and parameters stand beside it, because a client may change them afterwards.
    func writeFingerprint(to record: inout RecordWriter) {
        record.value(id)
        record.value(digest)
        record.value(eventYears.map { [$0.lowerBound, $0.upperBound] })
        record.value(photoRequirements.count)
        for asked in photoRequirements {
            record.terms(asked.id, asked.terms)
            record.value(String(reflecting: asked.rule))
        }
        record.value(unitRequirements.count)
        for asked in unitRequirements {
            record.terms(asked.id, asked.terms)
            record.value(String(reflecting: asked.rule))
        }
    }
}

extension CheckCache {
    /// What is the same for all units of a run and may change a result.
    func runKey(
        _ profile: Profile, _ limits: ResourceLimits, _ options: CheckOptions, _ tools: DocumentTools
    ) -> [UInt8] {
        var record = RecordWriter()
        record.value(tool)
        record.value(key.rawValue)
        record.value(String(reflecting: limits))
        record.value(options.scope.rawValue)
        // Units with small pictures and units without are kept side by side.
        record.value(options.pictures)
        // Another program may read other documents, and may be put where none was.
        record.raw(tools.build)
        profile.writeFingerprint(to: &record)
        for question in options.whatIf {
            record.value(question.question)
            question.profile.writeFingerprint(to: &record)
        }
        return SHA256.digest(record.record.span)
    }
}
