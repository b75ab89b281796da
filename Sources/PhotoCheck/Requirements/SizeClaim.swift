internal import Bytes
internal import ImageFacts

/// What every requirement of sizes says where the header gives no size, or one that cannot be true.
enum SizeClaim {
    /// The reasons that it may name.
    static let reasons = ["noSize", "formatNotRead", "tooFewBytes", CommonReason.overLimit.rawValue]

    /// The answer for a photo without a size; nil when it has one.
    static func unknown(_ facts: PhotoFacts, wanted: Detail) -> Verdict? {
        if case .limit(let reached) = facts.problem { return .notExamined(CommonReason.finding(reached)) }
        var found: [Detail.Field] = [.init("format", .text(facts.format.rawValue))]
        if let size = facts.displayedSize {
            guard size.short <= 0 else { return nil }
            // A JPEG may leave its height to a later marker (DNL), which no decoder here reads: the height is not known.
            found += fields(size)
            return .unmet(Finding("noSize", found: .fields(found), wanted: wanted))
        }
        guard facts.format.isPicture, facts.format != .jpeg, facts.format != .png else {
            return .unmet(Finding("noSize", found: .fields(found), wanted: wanted))
        }
        return .review(Finding("formatNotRead", found: .fields(found), wanted: wanted))
    }

    /// The answer for a size that is as wanted: met, unless the header claims what the file cannot keep.
    static func backed(_ facts: PhotoFacts, wanted: Detail) -> Verdict {
        let found = facts.displayedSize.map(fields) ?? []
        if case .codec = facts.problem {
            // The codec refuses this header, so the size in it stands for no picture.
            let format: [Detail.Field] = [.init("format", .text(facts.format.rawValue))]
            return .unmet(Finding("noSize", found: .fields(format + found), wanted: wanted))
        }
        if facts.hasAllRows { return .met(Verdict.Proof(.pixels, found: .fields(found), wanted: wanted)) }
        // A header that was cut off before the first pixel leaves no bytes for any.
        if let bytes = facts.pixelBytes ?? (facts.problem == nil ? nil : 0) {
            let least = SmallestFile.pixelBytes(facts)
            guard bytes >= least else {
                let found = found + [.init("pixelBytes", .number(bytes)), .init("leastPixelBytes", .number(least))]
                return .review(Finding("tooFewBytes", found: .fields(found), wanted: wanted))
            }
        }
        // A size that nobody dared to decode is not shown.
        if case .unknown(.limit(let reached)) = facts.integrity { return .notExamined(CommonReason.finding(reached)) }
        return .met(Verdict.Proof(.header, found: .fields(found), wanted: wanted))
    }

    /// A size as findings say it.
    static func fields(_ size: PixelSize) -> [Detail.Field] {
        [.init("width", .number(size.width)), .init("height", .number(size.height))]
    }

    /// The cases that every requirement of sizes shows.
    static func examples<Rule: PhotoRequirement>(_ rule: Rule) -> [Example<Rule>] {
        [
            Example(
                title: "a HEIC, whose size is not read", rule: rule, photo: .example("1.heic", .heic), verdict: .review),
            Example(
                title: "no frame header", rule: rule, photo: .example("1.jpg", .jpeg) { $0.problem = .noSize },
                verdict: .unmet),
            Example(title: "a web page", rule: rule, photo: .example("1.jpg", .html), verdict: .unmet),
            Example(
                title: "too many segments to look at", rule: rule,
                photo: .example("1.jpg", .jpeg) { $0.problem = .limit(LimitReached("jpegSegments", allowed: 1000)) },
                verdict: .notExamined),
        ]
    }

    /// A size that the file is too small to hold.
    static func hollow<Rule: PhotoRequirement>(_ rule: Rule, _ width: Int, _ height: Int) -> Example<Rule> {
        Example(
            title: "368 bytes that claim \(width)x\(height)", rule: rule,
            photo: .example("1.jpg", .jpeg, width, height) { ($0.bytes, $0.pixelBytes) = (368, 1) }, verdict: .review)
    }
}

extension PhotoFacts {
    /// Whether every row was decoded, however coarse, so that the size is no claim any more.
    var hasAllRows: Bool {
        switch integrity {
        case .intact: true
        case .damaged(let damage): damage.rows > 0 && damage.lostRows == 0 && damage.lostFrom == nil && problem == nil
        case .unknown: false
        }
    }
}
