/// The words of the caption requirements.
enum CaptionWording {
    static let zh: [RequirementID: RequirementWording] = [:]
    static let en: [RequirementID: RequirementWording] = [:]
}
