/// One case of a JUnit report.
struct JUnitResult {
    /// What became of it.
    enum Kind {
        case passed, failure, error, skipped
    }

    var kind: Kind
    var name = ""
    var group = ""
    /// Requirements, of which the first is the failure's type.
    var ids: [String] = []
    var short: [String] = []
    var lines: [String] = []

    func write(to page: inout XMLWriter) {
        page.markup("<testcase")
        page.attribute("classname", group)
        page.attribute("name", name.isEmpty ? ids.first ?? "" : name)
        switch kind {
        case .passed: page.markup("/>\n")
        case .skipped:
            page.markup("><skipped")
            page.attribute("message", short.joined(separator: "; "))
            page.markup("/><system-out>")
            page.lines(lines)
            page.markup("</system-out></testcase>\n")
        case .failure: trouble("failure", to: &page)
        case .error: trouble("error", to: &page)
        }
    }

    private func trouble(_ tag: StaticString, to page: inout XMLWriter) {
        page.markup("><")
        page.markup(tag)
        page.attribute("message", short.joined(separator: "; "))
        page.attribute("type", ids.first ?? "")
        page.markup(">")
        page.lines(lines)
        page.markup("</")
        page.markup(tag)
        page.markup("></testcase>\n")
    }
}

/// The counts in a suite's tag.
struct JUnitCounts {
    private(set) var tests = 0
    private var failures = 0
    private var errors = 0
    private var skipped = 0

    mutating func count(_ kind: JUnitResult.Kind) {
        tests += 1
        switch kind {
        case .passed: break
        case .failure: failures += 1
        case .error: errors += 1
        case .skipped: skipped += 1
        }
    }

    mutating func add(_ other: JUnitCounts) {
        tests += other.tests
        failures += other.failures
        errors += other.errors
        skipped += other.skipped
    }

    func write(to page: inout XMLWriter) {
        page.attribute("tests", tests)
        page.attribute("failures", failures)
        page.attribute("errors", errors)
        page.attribute("skipped", skipped)
    }
}
