import PhotoCheck
import PhotoCheckXLSX

/// Why nothing can be done: what to say, and how the program ends.
struct Stop: Error {
    let complaint: Complaint
    let status: ExitStatus
}

// The reports that `check` and `precheck` are asked for.

extension Invocation {
    /// The files of `--output`.
    func targets() throws(UsageError) -> [ReportTarget] {
        var targets: [ReportTarget] = []
        for path in options[.output] ?? [] { targets.append(try ReportTarget(path)) }
        return targets
    }

    /// What decides draws and codes.
    var seed: Int { text(.seed).flatMap { Int($0) } ?? 0 }

    /// A report on standard output, one in each target, those that are folders; and the names of the files until they are whole.
    ///
    /// With a `key` they show codes for names, and it alone says whose they are.
    func reports(
        to targets: [ReportTarget], and folders: [Reports.Sink] = [], key: ReportTarget? = nil, roster: Roster? = nil,
        in language: Language, _ unfinished: UnfinishedFiles
    ) throws(Stop) -> (reports: Reports, temporary: [[UInt8]]) {
        var files: [ReportFile] = []
        var sinks: [Reports.Sink] = []
        do throws(Stop) {
            for target in targets {
                let file = try file(target, unfinished)
                files.append(file)
                sinks.append(
                    Reports.Sink(report: try report(target, to: file, language), target: .file(file)))
            }
            if let key { files.append(try file(key, unfinished)) }
        } catch {
            for file in files { file.abandon() }
            for case .folder(let folder) in folders.map(\.target) { folder.abandon() }
            throw error
        }
        let output = StandardOutput()
        let kind = text(.format).flatMap(ReportKind.init(rawValue:)) ?? .text
        let main = report(kind, to: output, language, textOptions(language))
        var all = [Reports.Sink(report: main, target: .standardOutput(output))] + sinks + folders
        if key != nil, let file = files.last {
            let codes = AnonymousCodes(seed: seed)
            for index in all.indices {
                all[index].report = AnonymousReport(all[index].report, codes: codes, roster: roster)
            }
            let report = AnonymousKeyReport(to: file, codes: codes, language: language)
            all.append(Reports.Sink(report: report, target: .file(file)))
        }
        return (Reports(all), files.map(\.temporaryPath))
    }

    private func file(_ target: ReportTarget, _ unfinished: UnfinishedFiles) throws(Stop) -> ReportFile {
        guard ![.folder, .other].contains(System.kind(of: target.path)) else {
            throw Stop(complaint: .notAPlainFile(path: target.path), status: .incomplete)
        }
        do throws(System.Failure) {
            return try ReportFile(target.path, unfinished)
        } catch {
            throw Stop(complaint: .cannotWrite(path: target.path, code: error.code), status: .incomplete)
        }
    }

    private func report(
        _ target: ReportTarget, to file: ReportFile, _ language: Language
    ) throws(Stop) -> any ReportFormat {
        guard target.format == .xlsx else {
            return report(
                target.format, to: file, language, TextReportOptions(language: language, details: has(.details)))
        }
        do throws(SpreadsheetError) {
            // libxlsxwriter writes a file by its name, at the end.
            return try XLSXReport(path: file.temporaryPath, language: language)
        } catch {
            throw Stop(complaint: Complaint(error, path: target.path), status: .incomplete)
        }
    }

    private func report(
        _ kind: ReportKind, to output: some ReportOutput, _ language: Language, _ text: TextReportOptions
    ) -> any ReportFormat {
        switch kind {
        case .text where command == .precheck: PrecheckReport(to: output, options: text)
        // A workbook has no form on standard output; the table of options refuses it there.
        case .text, .xlsx: TextReport(to: output, options: text)
        case .json: JSONReport(to: output, language: language)
        case .jsonl: JSONLinesReport(to: output, language: language)
        case .html: HTMLReport(to: output, language: language)
        case .csv: CSVReport(to: output, language: language, guardsFormulas: self.text(.csvDialect) != "raw")
        case .junit: JUnitReport(to: output, language: language)
        case .sarif: SARIFReport(to: output, language: language)
        case .github: GitHubReport(to: output, language: language)
        case .briefing: BriefingReport(to: output, language: language)
        case .markdown: MarkdownReport(to: output, language: language)
        }
    }
}
