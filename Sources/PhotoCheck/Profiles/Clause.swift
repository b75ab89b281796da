extension Profile {
    /// A clause of the notice and what became of it.
    public struct Clause: Codable, Hashable, Sendable {
        /// Its number, such as `三(二)`.
        public var clause: String
        /// The notice's own words, where they are known.
        public var quote: String?
        /// What it is about, in our words.
        public var about: String?
        /// The requirements that it became; empty for a clause that says nothing about submissions.
        public var requirements: [RequirementID]

        /// Creates a clause.
        public init(
            clause: String, quote: String? = nil, about: String? = nil, requirements: [RequirementID] = []
        ) {
            self.clause = clause
            self.quote = quote
            self.about = about
            self.requirements = requirements
        }

        /// Reads `{clause: 三(二), quote: 清晰, requirements: [clarity.sharp]}`; each requirement is one that the profile asks for.
        init(from section: inout ProfileSection, asked: [RequirementID]) throws(ProfileError) {
            guard let clause = try section.text("clause") else { throw section.missing("clause") }
            self.clause = clause
            quote = try section.text("quote")
            about = try section.text("about")
            guard quote != nil || about != nil else { throw section.missing("quote") }
            requirements = try section.texts("requirements")?.map(RequirementID.init(rawValue:)) ?? []
            for id in requirements where !asked.contains(id) {
                throw section.unknown(id.rawValue, in: "requirements", known: asked.map(\.rawValue))
            }
        }
    }
}
