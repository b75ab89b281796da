/// Every requirement that a profile may name.
///
/// One literal array a kind; a newcomer adds one line here and its wording in zh and en.
public enum Registry {
    /// Requirements of a photo, in the order of reports.
    public static let photo: [any (PhotoRequirement & ProfileReadable).Type] = []

    /// Requirements of a submission.
    public static let unit: [any (UnitRequirement & ProfileReadable).Type] = []

    /// Requirements of a run.
    public static let run: [any (RunRequirement & ProfileReadable).Type] = []
}
