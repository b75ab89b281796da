import PhotoCheck

/// `photocheck inspect PHOTO…`: every fact and every caption, with its place and encoding.
struct InspectCommand {
    private let invocation: Invocation
    private let console: Console

    init(_ invocation: Invocation, _ console: Console) {
        self.invocation = invocation
        self.console = console
    }

    func run() throws(UsageError) -> ExitStatus {
        guard !invocation.operands.isEmpty else {
            throw .missingOperand(command: "inspect", operands: CommandName.inspect.operands)
        }
        let known = ["text", "json", "jsonl"]
        if let asked = invocation.text(.format), !known.contains(asked) {
            throw .badValue(
                option: "inspect --format", value: asked, allowed: known.joined(separator: " | "), nearest: nil)
        }
        let output = StandardOutput()
        let format: InspectReport<StandardOutput>.Format =
            switch invocation.text(.format) {
            case "json": .json
            case "jsonl": .jsonl
            // No profile speaks here, so the environment's language does.
            default: .text(invocation.textOptions(invocation.text(.lang).flatMap(Language.init) ?? console.language))
            }
        var report = InspectReport(to: output, format: format)
        // Inspecting asks nothing of a notice; the built-in one is as good as any.
        let checker = PhotoChecker(profile: .opennessDay2012)
        var status = ExitStatus.clean
        do throws(ReportOutputError) {
            for path in invocation.operands {
                guard let photo = inspect(path, checker) else {
                    status = .incomplete
                    continue
                }
                if photo.facts == nil { status = .incomplete }
                try report.take(photo)
            }
            try report.finish()
            try output.finish()
        } catch {
            return console.failed(error)
        }
        return status
    }

    private func inspect(_ path: [UInt8], _ checker: PhotoChecker) -> Photo? {
        do throws(CheckError) {
            let photo = try checker.inspect(path: path)
            guard let code = Self.absence(photo) else { return photo }
            console.complain(.cannotOpen(path: path, code: code))
            return nil
        } catch {
            console.complain(Complaint(error))
            return nil
        }
    }

    /// The errno of a name under which there is nothing; what cannot be read has its place in the report.
    private static func absence(_ photo: Photo) -> Int32? {
        switch photo.examination {
        case .failed(.vanished): System.Failure.absent.code
        case .failed(.system(let code, _)) where code == System.Failure.absent.code: code
        case .facts, .failed: nil
        }
    }
}

extension Complaint {
    init(_ error: CheckError) {
        switch error {
        case .cannotOpen(let path, let code): self = .cannotOpen(path: path.bytes, code: code)
        }
    }
}
