import Bytes
import PhotoCheck

/// `--letters DIR`: a letter to each unit, in a new folder.
extension CheckCommand {
    /// The letters and their folder, which is never in what is checked; nil when none are asked for.
    func letters(
        _ profile: Profile, _ submitted: [[UInt8]], _ unfinished: UnfinishedFiles
    ) throws(Stop) -> Reports.Sink? {
        guard let folder = invocation.bytes(.letters) else {
            for option in [Option.ID.until, .letterTemplates] where invocation.has(option) {
                let command = "check --\(option.rawValue)"
                throw Stop(complaint: .usage(.missingOption(command: command, option: "--letters")), status: .usage)
            }
            return nil
        }
        guard !invocation.has(.filesFrom) else {
            throw Stop(complaint: .usage(.notTogether(option: "--letters", other: "--files-from")), status: .usage)
        }
        let inputs = ReportTarget.Inputs(settings: [], submitted: submitted)
        if let parent = System.realPath(of: folder) ?? System.realPath(of: ReportTarget.folder(of: folder)),
            inputs.reach(parent)
        {
            throw Stop(complaint: .lettersInside(path: folder), status: .usage)
        }
        // Earlier letters may have been changed by hand.
        guard System.kind(of: folder) == .absent || System.isEmpty(folder) else {
            throw Stop(complaint: .outputExists(path: folder), status: .usage)
        }
        let language = invocation.language(profile)
        let templates = try templates(language)
        let output: NewFolder
        do throws(System.Failure) {
            output = try NewFolder(folder, unfinished)
        } catch {
            throw Stop(complaint: .cannotWrite(path: folder, code: error.code), status: .incomplete)
        }
        let report = LettersReport(
            to: output, language: language, templates: templates, until: invocation.text(.until))
        return Reports.Sink(report: report, target: .folder(output))
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
