/// The photos of a unit as an earlier check of the same files judged them; a report may take them as a whole.
package struct KeptUnit: Sendable {
    let entry: UnitEntry

    /// Photos by outcome.
    package var photos: PhotoCounts { entry.unit.photos }

    /// Whether they are a unit's and not loose or listed singly.
    package var isUnit: Bool { entry.unit.isUnit }

    /// Photos that were kept together are asked for together.
    package var blocks: Range<Int> { 0..<entry.blocks.count }

    /// The photos of a block with their verdicts.
    package func results(_ block: Int) throws(ReportOutputError) -> [PhotoResult] {
        do throws(RecordError) { return try entry.results(block) } catch { throw Self.changed }
    }

    /// The lines of a block as `jsonl` writes them; nil when none were kept in this language.
    package func lines(_ block: Int, _ language: Language) throws(ReportOutputError) -> [UInt8]? {
        guard entry.language == language else { return nil }
        do throws(RecordError) { return try entry.lines(block) } catch { throw Self.changed }
    }

    /// EIO: all was sound when the entry was opened, and somebody wrote into it meanwhile.
    private static let changed = ReportOutputError(code: 5)
}

/// What comes next in a check: an event, or all photos of a unit at once.
package enum CheckStep: Sendable {
    case event(CheckEvent)
    case photos(KeptUnit)
}

/// A report that need not see every photo of a unit that is taken as a whole.
package protocol KeptUnitReport: ReportFormat {
    /// Takes all photos of a unit; the unit itself follows as an event, but for files that were listed singly.
    mutating func take(_ kept: KeptUnit) throws(ReportOutputError)
}

extension ReportFormat {
    /// Takes all photos of a unit, one after the other.
    package mutating func takeEach(_ kept: KeptUnit) throws(ReportOutputError) {
        for block in kept.blocks {
            for result in try kept.results(block) { try take(.photo(result)) }
        }
    }
}
