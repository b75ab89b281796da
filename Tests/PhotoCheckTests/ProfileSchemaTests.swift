import Foundation
import TestSupport
import Testing

@testable import PhotoCheck

@Suite struct ProfileSchemaTests {
    /// What only the reader can know: how two values go together, what a name in a list means, and what is no JSON.
    static let beyondSchema: Set<String> = [
        "a least above the greatest", "a window that ends before it begins", "a short side longer than the long one",
        "a clause of a requirement that the profile does not ask for", "a day that the calendar lacks",
        "a size past every integer", "two documents", "a tab for indentation", "a bracket that is not closed",
        "a key twice", "an anchor", "an alias", "nothing at all",
    ]

    /// Documents by name, each with what the reader says of it.
    static let table: [(name: String, yaml: String, isGood: Bool)] =
        Profile.builtIn.map { ($0.name, $0.yaml, true) }
        + Profile.builtIn.map {
            ($0.name + " of 2031", Profile.template(from: $0.yaml, year: 2031, language: .en), true)
        }
        + [("the contract's", ProfileTests.contract, true)]
        + LimitRule.all.map { ($0.title, BrokenProfile.head + "  " + $0.rule + "\n", true) }
        + LimitOfUnit.all.map { ($0.title, BrokenProfile.head + "  " + $0.rule + "\n", true) }
        + BrokenProfile.all.filter { !beyondSchema.contains($0.title) }.compactMap { broken in
            (try? ProfileText.parse(broken.yaml, file: "p")).map { _ in (broken.title, broken.yaml, false) }
        }
        + bad.map { ($0, BrokenProfile.head + "  " + $0 + "\n", false) }

    static let bad = [
        "file.bytes: {min: 200}", "file.bytes: {min: -1 KB}", "file.bytes: {least: 1 KB}", "file.bytes:",
        "size.minimum: {any-of: [{}]}", "size.minimum: {area: 2 MP}", "size.minimum: {bytes: {min: 1 px}}",
        "size.range: {exactly: 1x1, area: {max: 1 px}}", "size.range: {bytes: {max: 1 KB}}",
        "size.ratio: {one-of: [3/2]}", "size.ratio: {one-of: ['3:2'], tolerance: 1}",
        "size.orientation: {one-of: [upright]}", "size.orientation: {one-of: []}", "photo.format: {accept: []}",
        "original.exif: {fields: [lens]}", "caption.length: {hanzi: {min: many}}", "caption.length: {}",
        "date.event: {on: 2012-05-15, from: 2012-05-01}", "date.event: {level: fail}",
        "file.name: {pattern: '{unit'}", "file.name: {pattern: ''}", "submission.photos: {min: 1.5}",
        "submission.groups: {photos: {}}", "subject.people: {level: fail}", "submission.deadline: {}",
        "submission.deadline: {before: 2012-05-17, inclusive: perhaps}",
        "photo.intact: {clause: [1]}", "photo.intact: {basis: law}", "photo.intact: intact",
        "caption.detailed: {elements: {people: must}}", "caption.detailed: {inferred: {place: exif}}",
    ]

    @Test func `the reader says of the table what the table says`() {
        for (name, yaml, isGood) in Self.table {
            let isRead = (try? ProfileTests.read(yaml)) != nil
            #expect(isRead == isGood, "\(name)")
        }
    }

    @Test func `the schema says of the table what the reader says`() throws {
        let folder = try TemporaryFolder().write(ProfileSchema.text, to: "schema.json")
        var documents = JSONWriter()
        documents.beginArray()
        for (_, yaml, _) in Self.table { documents.value(try ProfileText.parse(yaml, file: "p")) }
        documents.endArray()
        try folder.write(documents.take(), to: "documents.json")
        let script = """
            import json, jsonschema
            schema = json.load(open('schema.json', encoding='utf-8'))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for document in json.load(open('documents.json', encoding='utf-8')):
                print('good' if validator.is_valid(document) else 'bad')
            """
        let ended = try ChildProcess.run("python3", ["-c", script], in: folder.path)
        #expect(ended.status == 0, "\(ended.errors)")
        let answers = ended.output.split(separator: "\n").map { $0 == "good" }
        try #require(answers.count == Self.table.count)
        for (answer, row) in zip(answers, Self.table) { #expect(answer == row.isGood, "\(row.name)") }
    }

    @Test(arguments: Wording.explainable)
    func `the schema knows every requirement`(_ id: RequirementID) {
        #expect(ProfileSchema.text.contains("\"\(id)\": {"))
    }
}

extension JSONWriter {
    /// A node as a YAML 1.2 parser would hand it to a validator: plain whole numbers, truth values and null are none of them texts.
    fileprivate mutating func value(_ node: ProfileNode) {
        switch node.value {
        case .scalar where node.isNull: null()
        case .scalar(let text, plain: true) where text == "true" || text == "false": flag(text == "true")
        case .scalar(let text, plain: true) where Int(text).map { String($0) } == text: number(Int(text) ?? 0)
        case .scalar(let text, _): string(text)
        case .sequence(let nodes):
            beginArray()
            for node in nodes { value(node) }
            endArray()
        case .mapping(let entries):
            beginObject()
            for entry in entries {
                key(quoting: entry.key)
                value(entry.value)
            }
            endObject()
        }
    }
}
