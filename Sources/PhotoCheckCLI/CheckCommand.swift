import PhotoCheck

/// `photocheck check PATH…` and `photocheck precheck FOLDER`: one scan, one report on standard output, any number of report files.
///
/// A pre-check is the office's check of one unit, in a submitter's words: the same verdicts, without what only the office can know.
struct CheckCommand {
    let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() async throws(UsageError) -> ExitStatus {
        try requireSomethingToCheck()
        let targets = try invocation.targets()
        // A task of its own, so that a signal can cancel it; what it makes stays inside it.
        let unfinished = UnfinishedFiles()
        let task = Task { await check(targets, unfinished) }
        let interruption = Interruption(cancel: { task.cancel() }, beforeExit: unfinished.removeAll)
        let status = await task.value
        return interruption.number.map { .interrupted(signal: $0) } ?? status
    }

    // MARK: What was asked for

    private var isPrecheck: Bool { invocation.command == .precheck }

    private func requireSomethingToCheck() throws(UsageError) {
        let operands = invocation.operands
        if isPrecheck, operands.count > 1 {
            throw .unexpectedOperand(command: "precheck", operand: Complaint.shown(operands[1]))
        }
        if invocation.has(.filesFrom) {
            guard operands.isEmpty else { throw .pathsAndList }
            return
        }
        if invocation.has(.null) { throw .missingOption(command: "check --null", option: "--files-from") }
        guard let first = operands.first else {
            throw .missingOperand(command: invocation.command.rawValue, operands: invocation.command.operands)
        }
        // A word that is no file and much like a command is a typing error.
        if !invocation.isNamed, System.kind(of: first) == .absent {
            let name = String(decoding: first, as: UTF8.self)
            let commands = CommandName.allCases.map(\.rawValue)
            if !name.contains("/"), let nearest = NearestName.of(name, in: commands) {
                throw .unknownCommand(name, nearest: nearest)
            }
        }
    }

    private func settings() throws(Stop) -> (Profile, CheckOptions) {
        var options = CheckOptions()
        options.searchPath = System.environment("PATH").map { String(decoding: $0, as: UTF8.self) }
        var profile: Profile
        do throws(ProfileError) {
            let found = try invocation.profile()
            profile = found.profile
            if isPrecheck { profile = profile.forOneUnit }
            options.leaveOut += [found.file].compactMap(\.self)
        } catch {
            throw Stop(complaint: .profile(error), status: .configuration)
        }
        do throws(ProfileError) {
            for question in invocation.options[.whatIf] ?? [] {
                let change = try ProfileChange(String(decoding: question, as: UTF8.self))
                options.whatIf.append(WhatIf(question: change.text, profile: try profile.changing(change)))
            }
        } catch {
            throw Stop(complaint: .profile(error), status: .usage)
        }
        do throws(RosterError) {
            options.roster = try invocation.roster()
            options.unitList = try invocation.unitList()
            options.arrivals = try invocation.arrivals()
        } catch {
            throw Stop(complaint: .roster(error), status: .configuration)
        }
        do throws(StoredReportError) {
            options.since = try invocation.storedReport()
        } catch {
            throw Stop(complaint: .storedReport(error), status: .configuration)
        }
        if let count = invocation.text(.sample).flatMap({ Int($0) }) {
            options.sample = SpotCheck(count: count, seed: invocation.seed)
        } else if invocation.has(.seed), !invocation.has(.anonymous) {
            throw Stop(complaint: .usage(.missingOption(command: "check --seed", option: "--sample")), status: .usage)
        }
        options.leaveOut += [.units, .unitList, .arrivals, .since].compactMap { invocation.bytes($0) }
        if case .list = profile.units, options.unitList == nil {
            throw Stop(
                complaint: .usage(.missingOption(command: "check --profile \(profile.id)", option: "--unit-list")),
                status: .usage)
        }
        if let list = invocation.bytes(.filesFrom), list != Array("-".utf8) { options.leaveOut.append(list) }
        if let level = invocation.text(.unitLevel).flatMap({ Int($0) }) { options.unitLevel = .fixed(level) }
        if isPrecheck { options.unitLevel = .fixed(0) }
        options.headersOnly = invocation.has(.headersOnly)
        options.jobs = invocation.text(.jobs).flatMap { Int($0) }
        return (profile, options)
    }

    private func source() throws(Stop) -> SubmissionSource {
        guard let list = invocation.bytes(.filesFrom) else { return .paths(invocation.operands) }
        let paths: [[UInt8]]
        do throws(System.Failure) {
            paths = try FileList.read(list, separatedByNull: invocation.has(.null))
        } catch {
            throw Stop(complaint: .cannotOpen(path: list, code: error.code), status: .incomplete)
        }
        guard !paths.isEmpty else { throw Stop(complaint: .emptyList(path: list), status: .incomplete) }
        return .files(paths)
    }

    /// No report may take the place of what is read; `settings` are the files that are no submissions.
    private func protectInputs(
        _ targets: [ReportTarget], settings: [[UInt8]], _ source: SubmissionSource
    ) throws(Stop) {
        guard !targets.isEmpty else { return }
        // A list on standard input may come from a file as well.
        let list = invocation.bytes(.filesFrom) == Array("-".utf8) ? [Array("/dev/stdin".utf8)] : []
        let inputs = ReportTarget.Inputs(settings: settings + list, submitted: submitted(source))
        for (index, target) in targets.enumerated() {
            if let complaint = target.refusal(earlier: targets[..<index], inputs) {
                throw Stop(complaint: complaint, status: .usage)
            }
        }
    }

    private func submitted(_ source: SubmissionSource) -> [[UInt8]] {
        switch source {
        case .folder(let path): [Array(path.utf8)]
        case .paths(let paths), .files(let paths): paths
        }
    }

    /// The file of `--anonymous`, nil when names are shown.
    ///
    /// Letters and changes are about names.
    private func anonymousKey() throws(Stop) -> ReportTarget? {
        guard let path = invocation.bytes(.anonymous) else { return nil }
        for option in [Option.ID.letters, .since] where invocation.has(option) {
            throw Stop(
                complaint: .usage(.notTogether(option: "--anonymous", other: "--\(option.rawValue)")), status: .usage)
        }
        guard let key = try? ReportTarget(path), key.format == .csv else {
            throw Stop(complaint: .keyIsNoTable(path: path), status: .usage)
        }
        return key
    }

    /// The cache of `--cache`; the submissions are nobody's to write into.
    private func cache(
        _ targets: [ReportTarget], _ source: SubmissionSource, _ language: Language
    ) throws(Stop) -> CheckCache? {
        guard let folder = invocation.bytes(.cache) else {
            guard invocation.has(.cacheKey) else { return nil }
            let command = "\(invocation.command.rawValue) --cache-key"
            throw Stop(complaint: .usage(.missingOption(command: command, option: "--cache")), status: .usage)
        }
        let inputs = ReportTarget.Inputs(settings: [], submitted: submitted(source))
        if let resolved = System.realPath(of: folder) ?? System.realPath(of: ReportTarget.folder(of: folder)),
            inputs.reach(resolved)
        {
            throw Stop(complaint: .cacheInside(path: folder), status: .usage)
        }
        let needsLines =
            ["json", "jsonl"].contains(invocation.text(.format))
            || targets.contains { [.json, .jsonl].contains($0.format) }
        return CheckCache(
            folder: folder, key: invocation.text(.cacheKey).flatMap(CheckCache.Key.init) ?? .stat,
            tool: Program.version + " " + System.build, lines: needsLines ? language : nil)
    }

    // MARK: The check

    private func check(_ targets: [ReportTarget], _ unfinished: UnfinishedFiles) async -> ExitStatus {
        do throws(Stop) {
            var (profile, options) = try settings()
            let source = try source()
            let key = try anonymousKey()
            let files = targets + [key].compactMap(\.self)
            try protectInputs(files, settings: options.leaveOut, source)
            options.cache = try cache(targets, source, invocation.language(profile))
            let isHTML = invocation.text(.format) == ReportKind.html.rawValue || targets.contains { $0.format == .html }
            options.pictures =
                (isHTML || invocation.has(.pages) || invocation.has(.letters)) && !invocation.has(.noThumbnails)
            // An older report may lie among the submissions.
            options.leaveOut += files.map(\.path)
            let folders = try self.folders(profile, submitted(source), unfinished)
            let (reports, temporary) = try invocation.reports(
                to: targets, and: folders, key: key, roster: options.roster, in: invocation.language(profile),
                unfinished)
            options.leaveOut += temporary
            let progress = Progress(isShown: !invocation.has(.quiet), language: console.language)
            var scan = Scan(reports: reports, progress: progress)
            let end = await scan.run(PhotoChecker(profile: profile).events(in: source, options: options))
            for complaint in end.complaints { console.complain(complaint) }
            if let cache = options.cache, let problem = cache.problem {
                console.complain(.cacheIgnored(path: cache.folder, problem))
            }
            guard let summary = end.summary, !end.hasFailed else { return .incomplete }
            return ExitStatus(summary, failOn: invocation.text(.failOn).flatMap(FailOn.init) ?? .unmet)
        } catch {
            console.complain(error.complaint)
            return error.status
        }
    }
}
