internal import Foundation

/// What an earlier JSON report left open: the file of `--since`.
public struct StoredReport: Hashable, Sendable {
    /// The digest of the notice that it was judged by.
    public let profileDigest: String
    /// What was open, by unit and in the order of the report; a unit without any is there, too.
    let units: [Unit]

    struct Unit: Hashable, Sendable {
        var name: String
        var findings: [OpenFinding]
    }

    /// Reads a report of `--format json` or `jsonl`, whole or interrupted.
    ///
    /// - Throws: `StoredReportError` for what is no such report.
    public init(bytes: [UInt8], file: String) throws(StoredReportError) {
        let decoder = JSONDecoder()
        do {
            let document = try decoder.decode(Whole.self, from: Data(bytes))
            self.init(document)
        } catch {
            let lines = bytes.split(separator: 0x0A)
            var whole = Whole(profile: nil, units: [], run: nil)
            var photos: [Whole.Photo] = []
            for (number, line) in lines.enumerated() {
                guard let read = try? decoder.decode(Line.self, from: Data(line)) else {
                    throw StoredReportError(file: file, line: lines.count > 1 ? number + 1 : nil)
                }
                switch read.type {
                case "run": whole.profile = read.profile
                case "photo": photos.append(Whole.Photo(path: read.path, inside: read.inside, verdicts: read.verdicts))
                case "unit":
                    whole.units.append(Whole.Unit(name: read.name ?? "", verdicts: read.verdicts, photos: photos))
                    photos = []
                case "summary": whole.run = read.run
                default: throw StoredReportError(file: file, line: number + 1)
                }
            }
            guard whole.profile != nil else { throw StoredReportError(file: file, line: nil) }
            self.init(whole)
        }
    }

    private init(_ whole: Whole) {
        profileDigest = whole.profile?.digest ?? ""
        var units: [Unit] = []
        for unit in whole.units {
            var findings = (unit.verdicts ?? []).compactMap { $0.open(nil) }
            for (photo, name) in zip(unit.photos ?? [], PhotoLabels.of((unit.photos ?? []).map(\.whole))) {
                findings += (photo.verdicts ?? []).compactMap { $0.open(name) }
            }
            units.append(Unit(name: unit.name, findings: findings))
        }
        for verdict in whole.run?.verdicts ?? [] where verdict.requirement == RosterMissing.id.rawValue {
            guard let name = verdict.wanted?.unit, let finding = verdict.open(nil) else { continue }
            units.append(Unit(name: name, findings: [finding]))
        }
        self.units = units
    }

    // MARK: The form of a report, as far as it is asked for

    private struct Whole: Decodable {
        var profile: Profile?
        var units: [Unit]
        var run: Run?

        struct Profile: Decodable { var digest: String? }
        struct Run: Decodable { var verdicts: [Verdict] }

        struct Unit: Decodable {
            var name: String
            var verdicts: [Verdict]?
            var photos: [Photo]?
        }

        struct Photo: Decodable {
            var path: Path?
            var inside: [Path]?
            var verdicts: [Verdict]?

            var whole: SubmittedPath {
                (path?.path ?? SubmittedPath(bytes: [])).entering((inside ?? []).map(\.path))
            }
        }

        struct Path: Decodable {
            var text: String?
            var bytes: String?

            var path: SubmittedPath {
                if let bytes, let data = Data(base64Encoded: bytes) { return SubmittedPath(bytes: Array(data)) }
                return SubmittedPath(text ?? "")
            }
        }

        struct Verdict: Decodable {
            var requirement: String
            var verdict: String
            var level: String
            var reason: String?
            var wanted: Wanted?

            /// A finding that weighs; nil for what is met or only noted.
            func open(_ photo: String?) -> OpenFinding? {
                guard verdict != "met", level == "fail" || level == "review" else { return nil }
                return OpenFinding(
                    photo: photo, requirement: RequirementID(rawValue: requirement), reason: reason ?? verdict)
            }
        }

        /// What is wanted, where it names a unit; anything else is of no concern here.
        struct Wanted: Decodable {
            var unit: String?

            private enum Key: CodingKey { case unit }

            init(from decoder: any Decoder) throws {
                unit = try? decoder.container(keyedBy: Key.self).decode(String.self, forKey: .unit)
            }
        }
    }

    private struct Line: Decodable {
        var type: String
        var profile: Whole.Profile?
        var path: Whole.Path?
        var inside: [Whole.Path]?
        var name: String?
        var verdicts: [Whole.Verdict]?
        var run: Whole.Run?
    }
}

/// A stored report cannot be used: it is no JSON report of this program.
public struct StoredReportError: Error, Codable, Hashable, Sendable {
    /// The file's name as given.
    public var file: String
    /// The line of a `jsonl` report, from 1; nil when the error is about the whole file.
    public var line: Int?
    /// The errno, where it could not be read at all.
    public var code: Int32?

    /// Creates an error.
    public init(file: String, line: Int?, code: Int32? = nil) {
        self.file = file
        self.line = line
        self.code = code
    }
}
