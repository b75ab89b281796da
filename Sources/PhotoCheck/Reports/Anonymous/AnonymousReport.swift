/// A report in which jurors do not see who handed in what: `--anonymous`.
///
/// Units and files have codes for names; what `AuthorNames` finds in captions is left out, with digests, places in documents and every file
/// that is no photo. Outcomes and totals are those of the same run with names. A unit's photos wait for its name, which comes after them.
public struct AnonymousReport: ReportFormat {
    /// The name on the command line.
    public static var name: String { "anonymous" }

    private var report: any ReportFormat
    private var hiding: AuthorHiding
    private var photos: [PhotoResult] = []

    /// Hides names in what `report` writes.
    ///
    /// - Parameters:
    ///   - report: Takes the events without names.
    ///   - codes: The codes; the key of the same run must be made with equal ones.
    ///   - roster: Knows other names of a unit.
    public init(_ report: any ReportFormat, codes: AnonymousCodes, roster: Roster? = nil) {
        self.report = report
        hiding = AuthorHiding(codes: codes, roster: roster)
    }

    /// Takes the next event.
    public mutating func take(_ event: CheckEvent) throws(ReportOutputError) {
        switch event {
        case .run: try report.take(event)
        case .photo(let result): photos.append(result)
        case .unit(let unit):
            let (photos, unit) = hiding.unit(unit, photos)
            self.photos = []
            for photo in photos { try report.take(.photo(photo)) }
            try report.take(.unit(unit))
        case .summary(let summary): try report.take(.summary(hiding.summary(summary)))
        }
    }

    /// Ends the report; photos of a unit that an interruption cut off are left out, since their unit's name is not known.
    public mutating func finish() throws(ReportOutputError) {
        try report.finish()
    }
}
