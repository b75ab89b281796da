/// Every requirement that a profile may name.
///
/// One literal array a kind; a newcomer adds one line here and its wording in zh and en.
public enum Registry {
    /// Requirements of a photo, in the order of reports.
    public static let photo: [any (PhotoRequirement & ProfileReadable).Type] = [
        MinimumSize.self,
        SizeRange.self,
        SizeRatio.self,
        SizeOrientation.self,
        FileBytes.self,
        FileName.self,
        PhotoIntact.self,
        PhotoFormat.self,
        ClaritySharp.self,
        ClarityExposed.self,
        OriginalUnscaled.self,
        OriginalEXIF.self,
        OriginalCamera.self,
        OriginalUnedited.self,
        CaptionPresent.self,
        CaptionWritten.self,
        CaptionLength.self,
        CaptionDetailed.self,
        CaptionOwn.self,
        CaptionConsistent.self,
        EventDate.self,
    ]

    /// Requirements of a submission.
    public static let unit: [any (UnitRequirement & ProfileReadable).Type] = [
        SubmissionPhotos.self,
        SubmissionGroups.self,
        CaptionReconciled.self,
        SubmissionSummary.self,
        SummaryFigures.self,
        SummaryExamples.self,
        SubmissionDeadline.self,
    ]

    /// Requirements of a run.
    public static let run: [any (RunRequirement & ProfileReadable).Type] = [
        Duplicates.self,
        RosterMissing.self,
        RosterUnknown.self,
        SummaryOwn.self,
    ]

    /// Every id that is judged, in the order of reports.
    public static var ids: [RequirementID] {
        photo.map { $0.id } + unit.map { $0.id } + run.map { $0.id }
    }
}
