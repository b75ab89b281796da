import Testing

@testable import PhotoCheck

/// Lists that are written as one text, and the forms that are made of stems.
@Suite struct ListedWordsTests {
    @Test(arguments: [
        ("", []), (" ", []), ("镇", ["镇"]), (" 乡镇  村 ", ["乡镇", "村"]),
        ("open day\nand night", ["open", "day\nand", "night"]),
    ]) func `words stand between blanks`(_ text: String, _ words: [String]) {
        #expect(text.listed == words)
    }

    @Test(arguments: [
        ("explain", ["explain", "explains", "explained", "explaining"]),
        ("serve", ["serve", "serves", "served", "serving"]), ("reply", ["reply", "replies", "replied", "replying"]),
        ("survey", ["survey", "surveys", "surveyed", "surveying"]),
        ("discuss", ["discuss", "discusses", "discussed", "discussing"]),
        ("teach", ["teach", "teaches", "teached", "teaching"]),
        ("publish", ["publish", "publishes", "published", "publishing"]),
        ("hand out", ["hand out", "hand outs", "hand outed", "hand outing"]),
    ]) func `regular verbs have four forms`(_ stem: String, _ forms: [String]) {
        for first in 0...2 { #expect(EnglishForms.verbs([stem], from: first) == Array(forms.dropFirst(first))) }
    }
}
