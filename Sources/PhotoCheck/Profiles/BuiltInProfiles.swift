public import Bytes

extension Profile {
    /// A profile that comes with the library: its name and its YAML, which `profile show` prints.
    public struct BuiltIn: Hashable, Sendable {
        /// The name on the command line.
        public let name: String
        /// The text, read by the same code as a user's.
        public let yaml: String
    }

    /// The profiles that come with the library.
    public static let builtIn: [BuiltIn] = [
        BuiltIn(name: "openness-day-2012", yaml: OpennessDay2012.yaml),
        BuiltIn(name: "photo-contest", yaml: PhotoContest.yaml),
        BuiltIn(name: "exam-portrait", yaml: ExamPortrait.yaml),
        BuiltIn(name: "wiki-loves-monuments", yaml: WikiLovesMonuments.yaml),
        BuiltIn(name: "press-caption", yaml: PressCaption.yaml),
        BuiltIn(name: "gb-t-11821", yaml: GBT11821.yaml),
    ]

    /// The notice 岫政办发[2012]17号 of Xiuyan county: photos and summaries of the openness day of 2012.
    public static let opennessDay2012: Profile = {
        do throws(ProfileError) {
            return try read(bytes: Array(OpennessDay2012.yaml.utf8), file: "openness-day-2012")
        } catch {
            // The text is ours and a test reads it: this can only be a mistake of this library, never of its user.
            preconditionFailure("the built-in profile openness-day-2012 cannot be read: \(error)")
        }
    }()

    /// A built-in profile by its name.
    ///
    /// - Throws: `ProfileError.Problem.notFound` with the nearest name.
    public static func named(_ name: String) throws(ProfileError) -> Profile {
        guard let found = builtIn.first(where: { $0.name == name }) else {
            throw ProfileError(
                file: name, problem: .notFound(name: name, nearest: NearestName.of(name, in: builtIn.map(\.name))))
        }
        return try read(bytes: Array(found.yaml.utf8), file: found.name)
    }

    /// Reads a profile from the bytes of its YAML.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, at most `limits.profileBytes`, without anchors and aliases.
    ///   - file: the name that errors carry.
    ///   - limits: how much is read.
    /// - Returns: the notice.
    /// - Throws: `ProfileError` with the first thing that is wrong, and its place.
    public static func read(
        bytes: [UInt8], file: String, limits: ResourceLimits = .default
    ) throws(ProfileError) -> Profile {
        let text = try ProfileText.text(bytes, file: file, limits: limits)
        let section = try ProfileSection(ProfileText.parse(text, file: file), path: "", file: file)
        var profile = try ProfileReader.read(section, digest: SHA256.hexadecimal(bytes.span))
        profile.yaml = text
        return profile
    }
}
