import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

/// A profile that cannot be used, and the error it gives.
struct BrokenProfile: Sendable, CustomTestStringConvertible {
    var title: String
    var yaml: String
    var line: Int?
    var column: Int?
    var problem: ProfileError.Problem

    var testDescription: String { title }

    static let head = "id: a\ntitle: b\nrequirements:\n"
    static let ids = Wording.explainable.map(\.rawValue)
    static let common = ["level", "basis", "clause", "quote"]

    static let all: [BrokenProfile] = [
        .init(
            title: "unknown key at the root", yaml: "id: a\ntitle: b\nlanguge: zh\nrequirements: {}", line: 3,
            column: 1,
            problem: .unknownKey(
                key: "languge", nearest: "language",
                allowed: [
                    "id", "title", "notice", "status", "language", "time-zone", "nouns", "units", "requirements",
                    "assessment", "clauses",
                ])),
        .init(
            title: "unknown requirement", yaml: head + "  size.minimun: {at-least: 1x1}\n", line: 4, column: 3,
            problem: .unknownKey(key: "requirements.size.minimun", nearest: "size.minimum", allowed: ids)),
        .init(
            title: "unknown key of a requirement", yaml: head + "  size.minimum: {at-last: 1x1, at-least: 1x1}\n",
            line: 4, column: 18,
            problem: .unknownKey(
                key: "requirements.size.minimum.at-last", nearest: "at-least",
                allowed: common + [
                    "at-least", "bytes", "area", "long-side", "short-side", "width", "height", "any-of",
                ])),
        .init(
            title: "a key that must be there, misspelt", yaml: head + "  size.minimum: {at-leest: 1x1}\n", line: 4,
            column: 18,
            problem: .unknownKey(
                key: "requirements.size.minimum.at-leest", nearest: "at-least",
                allowed: common + [
                    "at-least", "bytes", "area", "long-side", "short-side", "width", "height", "any-of",
                ])),
        .init(
            title: "the title misspelt", yaml: "id: a\ntitel: b\nrequirements: {}", line: 2, column: 1,
            problem: .unknownKey(key: "titel", nearest: "title", allowed: ["id", "title"])),
        .init(
            title: "a misspelt bound", yaml: head + "  file.bytes: {mim: 1 B}\n", line: 4, column: 16,
            problem: .unknownKey(
                key: "requirements.file.bytes.mim", nearest: "min", allowed: common + ["min", "max"])),
        .init(
            title: "unknown key of a requirement that is not judged", yaml: head + "  duplicates: {clauses: 1}\n",
            line: 4, column: 16,
            problem: .unknownKey(key: "requirements.duplicates.clauses", nearest: "clause", allowed: common)),
        .init(
            title: "unknown key of the nouns", yaml: "id: a\ntitle: b\nnouns: {units: x}\nrequirements: {}", line: 3,
            column: 9, problem: .unknownKey(key: "nouns.units", nearest: "unit", allowed: ["unit", "photo"])),
        .init(
            title: "no id", yaml: "\n# c\ntitle: b\nrequirements: {}", line: 3, column: 1,
            problem: .missingKey(key: "id")),
        .init(
            title: "no requirements", yaml: "id: a\ntitle: b\n", line: 1, column: 1,
            problem: .missingKey(key: "requirements")),
        .init(
            title: "no size", yaml: head + "  size.minimum: {level: fail}\n", line: 4, column: 17,
            problem: .missingKey(key: "requirements.size.minimum.at-least")),
        .init(
            title: "no day", yaml: head + "  date.event: {}\n", line: 4, column: 15,
            problem: .missingKey(key: "requirements.date.event.on")),
        .init(
            title: "a size that is none", yaml: head + "  size.minimum: {at-least: 1600}\n", line: 4, column: 28,
            problem: .wrongValue(key: "requirements.size.minimum.at-least", found: "1600", expected: "1600x1200")),
        .init(
            title: "a size of nothing", yaml: head + "  size.minimum: {at-least: 0x1200}\n", line: 4, column: 28,
            problem: .wrongValue(key: "requirements.size.minimum.at-least", found: "0x1200", expected: "1600x1200")),
        .init(
            title: "a size past every integer",
            yaml: head + "  size.minimum: {at-least: 99999999999999999999x1}\n", line: 4, column: 28,
            problem: .wrongValue(
                key: "requirements.size.minimum.at-least", found: "99999999999999999999x1", expected: "1600x1200")),
        .init(
            title: "a day that the calendar lacks", yaml: head + "  date.event: {on: 2012-02-30}\n", line: 4,
            column: 20,
            problem: .wrongValue(key: "requirements.date.event.on", found: "2012-02-30", expected: "2012-05-15")),
        .init(
            title: "a level that is none", yaml: head + "  photo.format:\n    level: fatal\n", line: 5, column: 12,
            problem: .wrongValue(
                key: "requirements.photo.format.level", found: "fatal", expected: "fail, review, note, person")),
        .init(
            title: "a machine asked to judge what only a person can", yaml: head + "  subject.people: {level: fail}\n",
            line: 4, column: 27,
            problem: .wrongValue(key: "requirements.subject.people.level", found: "fail", expected: "person")),
        .init(
            title: "a notice that asks nothing", yaml: "id: a\ntitle: b\nrequirements: {}", line: 3, column: 15,
            problem: .wrongValue(
                key: "requirements", found: "{…}", expected: "{size.minimum: {at-least: 1600x1200}, …}")),
        .init(
            title: "units from file names without a pattern",
            yaml: "id: a\ntitle: b\nunits: {from: filename}\nrequirements: {}", line: 3, column: 8,
            problem: .missingKey(key: "units.pattern")),
        .init(
            title: "units from file names by a pattern without a unit",
            yaml: "id: a\ntitle: b\nunits: {from: filename, pattern: '{title}'}\nrequirements: {}", line: 3, column: 34,
            problem: .wrongValue(key: "units.pattern", found: "{title}", expected: "\"{unit}-{title}\"")),
        .init(
            title: "a field of a pattern that nobody knows", yaml: head + "  file.name: {pattern: '{numer:3}'}\n",
            line: 4, column: 24,
            problem: .unknownName(
                key: "requirements.file.name.pattern", name: "numer", nearest: "number",
                allowed: ["unit", "title", "name", "number", "date"])),
        .init(
            title: "bytes in no unit", yaml: head + "  file.bytes: {min: 5000}\n", line: 4, column: 21,
            problem: .wrongUnit(
                key: "requirements.file.bytes.min", found: "5000", nearest: nil,
                allowed: ["KB", "MB", "GB", "KiB", "MiB", "GiB", "B"])),
        .init(
            title: "bytes in a unit that is none", yaml: head + "  file.bytes:\n    max: 200 Kb\n", line: 5, column: 10,
            problem: .wrongUnit(
                key: "requirements.file.bytes.max", found: "200 Kb", nearest: "KB",
                allowed: ["KB", "MB", "GB", "KiB", "MiB", "GiB", "B"])),
        .init(
            title: "an area in bytes, inside a list",
            yaml: head + "  size.minimum: {any-of: [{bytes: {min: 5 MB}}, {area: {min: 2 MB}}]}\n", line: 4, column: 62,
            problem: .wrongUnit(
                key: "requirements.size.minimum.any-of[2].area.min", found: "2 MB", nearest: "MP",
                allowed: ["px", "MP"])),
        .init(
            title: "a least above the greatest", yaml: head + "  file.bytes: {min: 2 MB, max: 1 MB}\n", line: 4,
            column: 32,
            problem: .contradiction("requirements.file.bytes.min: 2 MB > requirements.file.bytes.max: 1 MB")),
        .init(
            title: "a window that ends before it begins",
            yaml: head + "  date.event: {from: 2012-05-15, to: 2012-05-14}\n", line: 4, column: 38,
            problem: .contradiction(
                "requirements.date.event.from: 2012-05-15 > requirements.date.event.to: 2012-05-14")),
        .init(
            title: "a day and a window", yaml: head + "  date.event: {on: 2012-05-15, to: 2012-05-14}\n", line: 4,
            column: 36,
            problem: .contradiction("requirements.date.event.on: 2012-05-15 ≠ requirements.date.event.to: 2012-05-14")),
        .init(
            title: "an exact size and a range", yaml: head + "  size.range: {exactly: 1x1, width: {min: 1}}\n",
            line: 4, column: 37,
            problem: .contradiction("requirements.size.range.exactly: 1x1 ≠ requirements.size.range.width: {…}")),
        .init(
            title: "a short side longer than the long one",
            yaml: head + "  size.range: {long-side: {max: 10}, short-side: {min: 11}}\n", line: 4, column: 27,
            problem: .contradiction("requirements.size.range.short-side: {…} > requirements.size.range.long-side: {…}")),
        .init(
            title: "bounds without any", yaml: head + "  caption.length: {hanzi: {}}\n", line: 4, column: 27,
            problem: .missingKey(key: "requirements.caption.length.hanzi.min")),
        .init(
            title: "a maximum where a minimum is meant", yaml: head + "  size.minimum: {area: {max: 2 MP}}\n", line: 4,
            column: 24, problem: .missingKey(key: "requirements.size.minimum.area.min")),
        .init(
            title: "a format that is none", yaml: head + "  photo.format: {accept: [jpeg, jpg]}\n", line: 4, column: 33,
            problem: .unknownName(
                key: "requirements.photo.format.accept", name: "jpg", nearest: "jpeg",
                allowed: PhotoFormat.known.map(\.rawValue))),
        .init(
            title: "a clause of a requirement that the profile does not ask for",
            yaml: head + "  photo.format:\nclauses:\n  - {clause: 1, quote: c, requirements: [photo.formt]}\n",
            line: 6, column: 42,
            problem: .unknownName(
                key: "clauses[1].requirements", name: "photo.formt", nearest: "photo.format",
                allowed: ["photo.format"])),
        .init(
            title: "a clause without words", yaml: head + "  photo.format:\nclauses: [{clause: 1}]\n", line: 5,
            column: 11,
            problem: .missingKey(key: "clauses[1].quote")),
        .init(
            title: "an empty list of alternatives", yaml: head + "  size.minimum: {any-of: []}\n", line: 4, column: 26,
            problem: .wrongValue(
                key: "requirements.size.minimum.any-of", found: "[…]", expected: "[{key: value, …}]")),
        .init(
            title: "a list for a text", yaml: "id: [a]\ntitle: b\n", line: 1, column: 5,
            problem: .wrongValue(key: "id", found: "[…]", expected: "text")),
        .init(
            title: "nothing for a text", yaml: "id: a\ntitle:\n", line: 2, column: 7,
            problem: .wrongValue(key: "title", found: "", expected: "text")),
        .init(
            title: "a text for requirements", yaml: "id: a\ntitle: b\nrequirements: 照片\n", line: 3, column: 15,
            problem: .wrongValue(key: "requirements", found: "照片", expected: "{key: value, …}")),
        .init(
            title: "a list at the root", yaml: "- a\n", line: 1, column: 1,
            problem: .wrongValue(key: "YAML", found: "[…]", expected: "{key: value, …}")),
        .init(
            title: "nothing at all", yaml: "# nothing\n", line: 1, column: 1,
            problem: .wrongValue(key: "YAML", found: "", expected: "{key: value, …}")),
        .init(
            title: "a key twice", yaml: "id: a\nid: b\n", line: 1, column: 1, problem: .duplicateKey(key: "id")),
        .init(
            title: "an anchor", yaml: "id: &x a\ntitle: b\n", line: 1, column: 5, problem: .alias),
        .init(
            title: "an alias", yaml: "id: a\ntitle: {b: [c, *x]}\n", line: 2, column: 16, problem: .alias),
        .init(
            title: "an alias behind a quoted bracket", yaml: "id: 'it''s ]'\ntitle: [\"\\\"]\", *x]\n", line: 2,
            column: 16, problem: .alias),
        .init(
            title: "an alias below a plain scalar of two lines that holds a quote", yaml: "id: a\n  \"b\ntitle: *x\n",
            line: 3, column: 8, problem: .alias),
        .init(
            title: "an alias after a literal scalar that holds a quote", yaml: "id: |\n  \"a\ntitle: *x\n", line: 3,
            column: 8, problem: .alias),
        .init(
            title: "250,000 brackets", yaml: String(repeating: "[", count: 250_000), line: 1, column: 33,
            problem: .tooDeep(allowed: 32)),
        .init(
            title: "brackets closed in quotes only", yaml: String(repeating: "[\"]\",", count: 40_000), line: 1,
            column: 161, problem: .tooDeep(allowed: 32)),
        .init(
            title: "100,000 dashes", yaml: String(repeating: "- ", count: 100_000), line: 1, column: 33,
            problem: .tooDeep(allowed: 32)),
        .init(
            title: "indentation that grows",
            yaml: (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
            line: 17, column: 18, problem: .tooDeep(allowed: 32)),
        .init(
            title: "two documents", yaml: "id: a\n---\nid: b\n", line: 2, column: 1,
            problem: .yaml("but found another document")),
        .init(
            title: "a tab for indentation", yaml: "id: a\nrequirements:\n\tphoto.format: {}\n", line: 3, column: 1,
            problem: .yaml("found character that cannot start any token")),
        .init(
            title: "a bracket that is not closed", yaml: "id: [a\n", line: 2, column: 1,
            problem: .yaml("did not find expected ',' or ']'")),
    ]
}

@Suite struct ProfileErrorTests {
    @Test(arguments: BrokenProfile.all)
    func `a profile that cannot be used says where and what`(_ broken: BrokenProfile) {
        let expected = ProfileError(
            file: "p.yaml", line: broken.line, column: broken.column, problem: broken.problem)
        #expect(throws: expected) { try ProfileTests.read(broken.yaml) }
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        // 岫 in GB 18030.
        #expect(throws: ProfileError(file: "p", problem: .notUTF8)) {
            try Profile.read(bytes: Array("id: ".utf8) + [0xE1, 0xB6], file: "p")
        }
    }

    @Test(arguments: [
        "id: 'a & b *'\ntitle: a & *b\n", "id: a#&b\ntitle: \"x\\\"&y\"\n", "id: |\n  &a\n\n   *b\ntitle: b\n",
        "id: >2-\n    *a\ntitle: b # &c\n", "id: a\n  &b\ntitle: [a, b&c, 'd']\n",
    ])
    func `a sign that is no anchor is left alone`(_ yaml: String) throws {
        #expect(throws: Never.self) { try YAMLShape.check(yaml, allowedDepth: 32, file: "p") }
    }

    @Test func `no mutant of a profile stops the program, and none is nested deeper than was seen before`() {
        var random = SeededGenerator(seed: 20_120_515)
        let seeds = [Array(ProfileTests.contract.utf8), Array(OpennessDay2012.yaml.utf8), Array(Self.shapes.utf8)]
        let words = [
            "[", "{", "]", "}", ":", ": ", "- ", "? ", "\n", "  ", "\"", "'", "#", "|\n", ">", "!", ",", "\t",
            "\u{2028}", "---\n",
        ]
        var read = 0
        for round in 0..<6_000 {
            var bytes = seeds[round % seeds.count]
            for _ in 0...Int.random(in: 0...4, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(contentsOf: Array((words.randomElement(using: &random) ?? "").utf8), at: place)
                case 1 where place < bytes.count: bytes.remove(at: place)
                case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes.removeLast(min(bytes.count, Int.random(in: 0...40, using: &random)))
                }
            }
            do throws(ProfileError) {
                let text = try ProfileText.text(bytes, file: "m", limits: .default)
                let seen = try YAMLShape.check(text, allowedDepth: 32, file: "m")
                let root = try ProfileText.parse(text, file: "m")
                read += 1
                if Self.depth(root) > seen { Issue.record("\(Self.depth(root)) > \(seen): \(text)") }
                _ = try Profile.read(bytes: bytes, file: "m")
            } catch {
                #expect(error.file == "m")
            }
        }
        #expect(read > 500)
    }

    static let shapes = """
        a: {b: [c, {d: 'e', "f": g}], h: [[[i]]]}
        j:
        - k: l
          m: |
            [{
            n
        - - o
          - ? p
            : q
        """

    static func depth(_ node: ProfileNode) -> Int {
        switch node.value {
        case .scalar: 0
        case .sequence(let nodes): 1 + (nodes.map(depth).max() ?? 0)
        case .mapping(let entries): 1 + (entries.map { depth($0.value) }.max() ?? 0)
        }
    }
}
