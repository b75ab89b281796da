/// Why a table or a report could not be written as a workbook.
@nonexhaustive public enum SpreadsheetError: Error, Hashable, Sendable {
    /// This program was built without a trait.
    case needsTrait(String)
    /// The library that writes it is not on this machine; the Debian package that holds it.
    case needsPackage(String)
    /// The operating system refused; `code` is its errno.
    case system(code: Int32)
    /// There is not enough memory.
    case noMemory
    /// More rows than a sheet has.
    case tooManyRows(allowed: Int)
    /// The writer of spreadsheets refused what it was given.
    case refused
}
