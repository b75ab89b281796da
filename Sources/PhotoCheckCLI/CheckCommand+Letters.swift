import Bytes
import PhotoCheck

/// `--letters DIR` and `--pages DIR`: a letter to each unit, a page of each unit, in a new folder.
extension CheckCommand {
    /// The reports that are folders.
    func folders(
        _ profile: Profile, _ submitted: [[UInt8]], _ unfinished: UnfinishedFiles
    ) throws(Stop) -> [Reports.Sink] {
        let letters = try letters(profile, submitted, unfinished)
        do throws(Stop) {
            return [letters, try pages(profile, submitted, unfinished)].compactMap(\.self)
        } catch {
            if case .folder(let folder) = letters?.target { folder.abandon() }
            throw error
        }
    }

    /// The letters and their folder, which is never in what is checked; nil when none are asked for.
    private func letters(
        _ profile: Profile, _ submitted: [[UInt8]], _ unfinished: UnfinishedFiles
    ) throws(Stop) -> Reports.Sink? {
        guard let folder = invocation.bytes(.letters) else {
            for option in [Option.ID.until, .letterTemplates] where invocation.has(option) {
                let command = "check --\(option.rawValue)"
                throw Stop(complaint: .usage(.missingOption(command: command, option: "--letters")), status: .usage)
            }
            return nil
        }
        try requireRoom(folder, .letters, submitted)
        let language = invocation.language(profile)
        let templates = try templates(language)
        let output = try newFolder(folder, .letters, unfinished)
        let report = LettersReport(
            to: output, language: language, templates: templates, until: invocation.text(.until))
        return Reports.Sink(report: report, target: .folder(output))
    }

    /// The pages of `--pages` and their folder; nil when none are asked for.
    private func pages(
        _ profile: Profile, _ submitted: [[UInt8]], _ unfinished: UnfinishedFiles
    ) throws(Stop) -> Reports.Sink? {
        guard let folder = invocation.bytes(.pages) else { return nil }
        try requireRoom(folder, .pages, submitted)
        let output = try newFolder(folder, .pages, unfinished)
        let report = HTMLPagesReport(
            to: output, language: invocation.language(profile), forAPerson: profile.forAPerson)
        return Reports.Sink(report: report, target: .folder(output))
    }

    /// A folder of files goes to a new place outside of what is checked.
    private func requireRoom(_ folder: [UInt8], _ option: Option.ID, _ submitted: [[UInt8]]) throws(Stop) {
        guard option != .letters || !invocation.has(.filesFrom) else {
            throw Stop(complaint: .usage(.notTogether(option: "--letters", other: "--files-from")), status: .usage)
        }
        let inputs = ReportTarget.Inputs(settings: [], submitted: submitted)
        if let parent = System.realPath(of: folder) ?? System.realPath(of: ReportTarget.folder(of: folder)),
            inputs.reach(parent)
        {
            throw Stop(
                complaint: option == .letters ? .lettersInside(path: folder) : .pagesInside(path: folder),
                status: .usage)
        }
        // What lies there may have been changed by hand.
        guard System.kind(of: folder) == .absent || System.isEmpty(folder) else {
            throw Stop(complaint: .outputExists(path: folder), status: .usage)
        }
    }

    private func newFolder(
        _ folder: [UInt8], _ option: Option.ID, _ unfinished: UnfinishedFiles
    ) throws(Stop) -> NewFolder {
        do throws(System.Failure) {
            return try NewFolder(folder, kind: option.rawValue, unfinished)
        } catch {
            throw Stop(complaint: .cannotWrite(path: folder, code: error.code), status: .incomplete)
        }
    }

    /// The office's own words where `--letter-templates` has them.
    private func templates(_ language: Language) throws(Stop) -> LetterTemplates {
        var templates = LetterTemplates(language)
        guard let folder = invocation.bytes(.letterTemplates) else { return templates }
        var found = false
        for name in LetterTemplates.fileNames {
            let path = folder + Array("/\(name)".utf8)
            guard System.kind(of: path) != .absent else { continue }
            found = true
            let limit = ResourceLimits.default.profileBytes
            let bytes: [UInt8]
            do throws(System.Failure) {
                bytes = try System.content(of: path, limit: limit)
            } catch {
                throw Stop(complaint: .cannotOpen(path: path, code: error.code), status: .configuration)
            }
            do throws(ProfileError) {
                try templates.read(bytes: bytes, name: name, file: SubmittedPath(bytes: path).shown)
            } catch {
                throw Stop(complaint: .profile(error), status: .configuration)
            }
        }
        guard found else { throw Stop(complaint: .noTemplates(path: folder), status: .configuration) }
        return templates
    }
}
