// Stands in until the wording tables are there.

extension Wording {
    func requirement(_ id: RequirementID) -> RequirementWording? { nil }
    func sentence(for judged: JudgedRequirement) -> String { judged.verdict.finding?.reason ?? "" }
    func short(_ id: RequirementID, _ reason: String) -> String { reason }
    func mend(for judged: JudgedRequirement) -> String { "" }
    func notChecked(_ reason: NotChecked.Reason) -> String { reason.rawValue }
    func leftover(_ reason: Leftover.Reason) -> String { reason.rawValue }
    func reading(_ reading: UnitReading) -> String { reading.why.rawValue }
    package func explanation(of id: RequirementID, profile: Profile) -> String { id.rawValue }
}
