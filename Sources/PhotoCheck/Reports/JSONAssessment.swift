// What is said beside verdicts, in JSON: changes since an earlier report, points of the assessment.

extension JSONWriter {
    /// Changes since an earlier report, without braces.
    mutating func changes(_ since: ChangesSince) {
        field("isOtherNotice", since.isOtherNotice)
        list("units", since.units) { writer, unit in
            writer.object {
                $0.field("unit", unit.unit)
                $0.list("mended", unit.mended) { $0.finding($1) }
                $0.list("gone", unit.gone) { $0.finding($1) }
                $0.list("open", unit.open) { $0.finding($1) }
                $0.list("new", unit.new) { $0.finding($1) }
            }
        }
    }

    private mutating func finding(_ finding: OpenFinding) {
        object {
            $0.field("photo", finding.photo)
            $0.field("requirement", finding.requirement.rawValue)
            $0.field("reason", finding.reason)
        }
    }

    /// A unit's points; a hundredth of a point is the smallest part.
    mutating func score(_ score: UnitScore) {
        object {
            $0.field("rank", score.rank)
            $0.field("unit", score.unit)
            $0.points(earned: score.earned, pending: score.pending, of: score.possible)
            $0.list("parts", score.parts) { writer, part in
                writer.object {
                    $0.field("requirement", part.requirement.rawValue)
                    $0.points(earned: part.earned, pending: part.pending, of: part.points)
                    $0.field("met", part.met)
                    $0.field("asked", part.asked)
                }
            }
        }
    }

    private mutating func points(earned: Int, pending: Int, of points: Int) {
        key("earned")
        decimal(earned, digits: 2)
        key("pending")
        decimal(pending, digits: 2)
        field("points", points)
    }
}
