import PhotoCheck
import PhotoCheckXLSX

/// `photocheck captions init FOLDER --output FILE`: the table of captions that a unit fills in and hands in with its photos.
struct CaptionsCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() async throws(UsageError) -> ExitStatus {
        let (folder, output) = try asked()
        guard CaptionSheet.isBuilt else {
            console.complain(.needsTrait("XLSX"))
            return .incomplete
        }
        // A person may have written for hours into what lies there.
        guard System.kind(of: output) == .absent else {
            console.complain(.outputExists(path: output))
            return .usage
        }
        let profile: Profile
        do throws(ProfileError) {
            profile = try invocation.profile().profile
        } catch {
            console.complain(.profile(error))
            return .configuration
        }
        // A task of its own, so that a signal can cancel it.
        let unfinished = UnfinishedFiles()
        let task = Task { write(folder, output, profile, unfinished) }
        let interruption = Interruption(cancel: { task.cancel() }, beforeExit: unfinished.removeAll)
        let status = await task.value
        return interruption.number.map { .interrupted(signal: $0) } ?? status
    }

    private func asked() throws(UsageError) -> (folder: [UInt8], output: [UInt8]) {
        let operands = invocation.operands
        guard let word = operands.first.map({ String(decoding: $0, as: UTF8.self) }) else {
            throw .missingOperand(command: "captions", operands: CommandName.captions.operands)
        }
        guard word == "init" else {
            throw .unknownCommand("captions \(word)", nearest: NearestName.of(word, in: ["init"]))
        }
        guard operands.count > 1 else { throw .missingOperand(command: "captions", operands: "FOLDER") }
        guard operands.count == 2 else {
            throw .unexpectedOperand(command: "captions init", operand: Complaint.shown(operands[2]))
        }
        let outputs = invocation.options[.output] ?? []
        guard let output = outputs.first else { throw .missingOption(command: "captions init", option: "--output") }
        guard outputs.count == 1 else { throw .repeated(option: "--output") }
        guard SubmittedPath(bytes: output).lowercasedExtension == "xlsx" else {
            throw .badValue(option: "--output", value: Complaint.shown(output), allowed: "*.xlsx", nearest: nil)
        }
        return (operands[1], output)
    }

    // MARK: Writing

    private func write(
        _ folder: [UInt8], _ output: [UInt8], _ profile: Profile, _ unfinished: UnfinishedFiles
    ) -> ExitStatus {
        do throws(CheckError) {
            var rows = try PhotoChecker(profile: profile).captionRows(in: folder)
            guard let first = rows.next() else {
                console.complain(.noPhotos(path: folder))
                return .incomplete
            }
            let counts = try? fill(first, &rows, output, profile, unfinished)
            for leftover in rows.unread { console.complain(.leftUnread(leftover)) }
            guard let counts else { return .incomplete }
            let status = console.print([said(counts, output)])
            return rows.unread.isEmpty ? status : .incomplete
        } catch {
            console.complain(Complaint(error))
            return .incomplete
        }
    }

    /// Why there is no table; what is to be said has been said.
    private struct GivenUp: Error {}

    private struct Counts {
        var photos = 0
        var captioned = 0
    }

    /// Writes the table whole or not at all.
    private func fill(
        _ first: CaptionRow, _ rows: inout CaptionRows, _ output: [UInt8], _ profile: Profile,
        _ unfinished: UnfinishedFiles
    ) throws(GivenUp) -> Counts {
        let file: ReportFile
        do throws(System.Failure) {
            file = try ReportFile(output, unfinished, isNew: true)
        } catch {
            console.complain(.cannotWrite(path: output, code: error.code))
            throw GivenUp()
        }
        do {
            var sheet = try CaptionSheet(
                path: file.temporaryPath, profile: profile, language: invocation.language(profile))
            var counts = Counts()
            var next: CaptionRow? = first
            while let row = next {
                guard !Task.isCancelled else { throw GivenUp() }
                try sheet.add(row)
                counts.photos += 1
                if row.caption != nil { counts.captioned += 1 }
                next = rows.next()
            }
            try sheet.finish()
            try file.finish()
            return counts
        } catch let error as SpreadsheetError {
            console.complain(Complaint(error, path: output))
        } catch let error as ReportOutputError {
            console.complain(.cannotWrite(path: output, code: error.code))
        } catch {
            // Interrupted: the exit status says it.
        }
        file.abandon()
        throw GivenUp()
    }

    private func said(_ counts: Counts, _ output: [UInt8]) -> String {
        let name = Complaint.shown(output)
        return switch invocation.text(.lang).flatMap(Language.init) ?? console.language {
        case .zh: "\(name):照片 \(counts.photos) 张,已有说明 \(counts.captioned) 张。填好后与照片放在同一个文件夹里报送。"
        case .en:
            "\(name): \(counts.photos) photos, \(counts.captioned) with a caption. Fill it in and hand it in beside the photos."
        }
    }
}

extension Complaint {
    /// A workbook that could not be written.
    init(_ error: SpreadsheetError, path: [UInt8]) {
        switch error {
        case .needsTrait(let trait): self = .needsTrait(trait)
        case .needsPackage(let package): self = .needsPackage(package)
        case .system(let code): self = .cannotWrite(path: path, code: code)
        // ENOMEM, EFBIG
        case .noMemory: self = .cannotWrite(path: path, code: 12)
        case .tooManyRows: self = .cannotWrite(path: path, code: 27)
        case .refused: self = .internalFailure("libxlsxwriter")
        @unknown default: self = .internalFailure("libxlsxwriter")
        }
    }
}
