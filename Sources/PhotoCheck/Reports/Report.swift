/// Where a report's bytes go.
public protocol ReportOutput {
    /// Takes the next bytes; throws when they could not be written.
    mutating func write(_ bytes: [UInt8]) throws(ReportOutputError)
}

/// Where a report of several files goes: a folder that is made whole or not at all.
public protocol ReportFolder {
    /// Writes a new file; `path` is its folders and its name, each a name that every file system takes.
    mutating func write(_ bytes: [UInt8], to path: [String]) throws(ReportOutputError)
}

/// A report could not be written.
public struct ReportOutputError: Error, Hashable, Sendable {
    /// The errno.
    public var code: Int32

    /// Creates an error of an errno.
    public init(code: Int32) {
        self.code = code
    }
}

/// A format that turns the events of a check into bytes.
public protocol ReportFormat {
    /// The name on the command line, and the file extension.
    static var name: String { get }
    /// Takes the next event of the check.
    mutating func take(_ event: CheckEvent) throws(ReportOutputError)
    /// Ends the report; a run that was interrupted says so.
    mutating func finish() throws(ReportOutputError)
}
