import Bytes
import PhotoCheck

// What several commands read from their options.

extension Invocation {
    /// The profile of `--profile`, else of PHOTOCHECK_PROFILE, else the built-in one; and its path when it is a file.
    func profile(named name: [UInt8]? = nil) throws(ProfileError) -> (profile: Profile, file: [UInt8]?) {
        guard let name = name ?? bytes(.profile) ?? System.environment("PHOTOCHECK_PROFILE") else {
            return (.opennessDay2012, nil)
        }
        let shown = SubmittedPath(bytes: name).shown
        if Profile.builtIn.contains(where: { $0.name == shown }) { return (try Profile.named(shown), nil) }
        let limits = ResourceLimits.default
        let bytes: [UInt8]
        do throws(System.Failure) {
            bytes = try System.content(of: name, limit: limits.profileBytes)
        } catch {
            guard System.kind(of: name) != .absent else {
                // The built-in profiles know which of their names is nearest.
                _ = try Profile.named(shown)
                throw ProfileError(file: shown, problem: .unreadable(code: error.code))
            }
            throw ProfileError(
                file: shown,
                problem: error == .tooLarge
                    ? .tooLarge(allowed: limits.profileBytes) : .unreadable(code: error.code))
        }
        return (try Profile.read(bytes: bytes, file: shown, limits: limits), name)
    }

    /// The roster of `--units`.
    func roster() throws(RosterError) -> Roster? {
        try content(.units) { (bytes, file, limits) throws(RosterError) in
            try RosterReader.read(bytes: bytes, file: file, limits: limits)
        }
    }

    /// The list of `--unit-list`.
    func unitList() throws(RosterError) -> UnitList? {
        try content(.unitList) { (bytes, file, limits) throws(RosterError) in
            try UnitList(bytes: bytes, file: file, limits: limits)
        }
    }

    /// The list of `--arrivals`.
    func arrivals() throws(RosterError) -> ArrivalList? {
        try content(.arrivals) { (bytes, file, limits) throws(RosterError) in
            try ArrivalList(bytes: bytes, file: file, limits: limits)
        }
    }

    /// The earlier report of `--since`.
    func storedReport() throws(StoredReportError) -> StoredReport? {
        guard let name = bytes(.since) else { return nil }
        let shown = SubmittedPath(bytes: name).shown
        let bytes: [UInt8]
        do throws(System.Failure) {
            bytes = try System.content(of: name, limit: Self.storedReportBytes)
        } catch {
            throw StoredReportError(file: shown, line: nil, code: error.code)
        }
        return try StoredReport(bytes: bytes, file: shown)
    }

    /// A report of a hundred thousand photos.
    private static let storedReportBytes = 1 << 29

    private func content<Value>(
        _ option: Option.ID, read: ([UInt8], String, ResourceLimits) throws(RosterError) -> Value
    ) throws(RosterError) -> Value? {
        guard let name = bytes(option) else { return nil }
        let shown = SubmittedPath(bytes: name).shown
        let limits = ResourceLimits.default
        let bytes: [UInt8]
        do throws(System.Failure) {
            bytes = try System.content(of: name, limit: limits.rosterBytes)
        } catch {
            throw RosterError(
                file: shown,
                problem: error == .tooLarge ? .tooLarge(allowed: limits.rosterBytes) : .unreadable(code: error.code))
        }
        return try read(bytes, shown, limits)
    }

    /// The language of reports: `--lang`, else the profile's; the environment never changes a report.
    func language(_ profile: Profile?) -> Language {
        text(.lang).flatMap(Language.init(rawValue:)) ?? profile?.language ?? .zh
    }

    /// How text on standard output looks.
    ///
    /// Colour: flag > FORCE_COLOR > NO_COLOR > TERM=dumb > isatty.
    func textOptions(_ language: Language) -> TextReportOptions {
        let isTerminal = System.isTerminal(1)
        let usesColor: Bool
        switch text(.color) {
        case "always": usesColor = true
        case "never": usesColor = false
        default:
            if System.environment("FORCE_COLOR") != nil {
                usesColor = true
            } else if System.environment("NO_COLOR") != nil || System.environment("TERM") == Array("dumb".utf8) {
                usesColor = false
            } else {
                usesColor = isTerminal
            }
        }
        return TextReportOptions(
            language: language, width: isTerminal ? System.columns(1) ?? 80 : 80, usesColor: usesColor,
            details: has(.details), conclusionOnly: has(.quiet))
    }
}
