extension RunHeader {
    /// What is checked, by a profile.
    init(_ profile: Profile, _ scope: Scope, _ reading: UnitReading) {
        self.init(
            profile: profile.id, title: profile.title, notice: profile.notice, status: profile.status,
            digest: profile.digest, eventDay: profile.eventDay, deadline: profile.deadline, nouns: profile.nouns,
            scope: scope, reading: reading)
    }
}
