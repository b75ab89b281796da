/// What run requirements see: one line a unit, the roster when there is one, and which photos are copies.
public struct RunIndex: Codable, Hashable, Sendable {
    /// The units met, in the order of the report.
    public var units: [Entry]
    /// The roster named on the command line; nil without one.
    public var roster: Roster?
    /// Whether whole units were scanned; false with a list of single files.
    public var wholeUnits: Bool

    /// What the search for copies among all photos came to; nil where no pixels were decoded, or nobody asked.
    public var copies: CopySearch?

    /// Creates an index.
    public init(units: [Entry] = [], roster: Roster? = nil, wholeUnits: Bool = true, copies: CopySearch? = nil) {
        self.units = units
        self.roster = roster
        self.wholeUnits = wholeUnits
        self.copies = copies
    }

    /// One unit of the run.
    public struct Entry: Codable, Hashable, Sendable {
        /// Its name as shown.
        public var name: String
        /// Whether it was a folder or container of its own; false for loose files without a unit.
        public var isUnit: Bool
        /// Its summary; nil without one.
        public var summary: Summary?
        /// What was handed in, where more is to be said of it than its name.
        public var origins: [UnitOrigin]

        /// Creates an entry.
        public init(name: String, isUnit: Bool = true, summary: Summary? = nil, origins: [UnitOrigin] = []) {
            self.name = name
            self.isUnit = isUnit
            self.summary = summary
            self.origins = origins
        }

        /// What the run keeps of a unit's result.
        init(_ unit: UnitResult) {
            self.init(name: unit.name, isUnit: unit.isUnit, summary: unit.summary, origins: unit.origins)
        }
    }

    /// What the run keeps of a unit's summary: no words, and at most 2 KiB.
    public struct Summary: Codable, Hashable, Sendable {
        /// The document.
        public var path: SubmittedPath
        /// Its fingerprint.
        public var sketch: TextSketch

        /// Creates what is kept of a summary.
        public init(path: SubmittedPath, sketch: TextSketch) {
            self.path = path
            self.sketch = sketch
        }
    }
}
