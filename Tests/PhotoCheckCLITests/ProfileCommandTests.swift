import PhotoCheck
import TestSupport
import Testing

@Suite struct ProfileCommandTests {
    @Test func `the built-in profiles are listed`() throws {
        let run = try Tool.run(["profile", "list"], in: TemporaryFolder())
        #expect(run.status == 0)
        #expect(
            run.stdout.split(separator: "\n").map { $0.prefix { $0 != " " } }
                == Profile.builtIn.map { Substring($0.name) })
    }

    @Test(arguments: Profile.builtIn.map(\.name))
    func `what init prints can be checked and shown`(_ name: String) throws {
        let folder = try TemporaryFolder()
        let made = try Tool.run(["profile", "init", "--from", name, "--year", "2027"], in: folder)
        #expect(made.status == 0)
        try folder.write(made.stdout, to: "mine.yaml")
        let checked = try Tool.run(["profile", "check", "mine.yaml"], in: folder)
        #expect(checked.status == 0 && checked.stdout.hasPrefix("mine.yaml:"))
        let shown = try Tool.run(["profile", "show", "mine.yaml", "--coverage", "--lang", "en"], in: folder)
        #expect(shown.status == 0 && shown.stdout.contains(": judged"))
        let yaml = try Tool.run(["profile", "show", "mine.yaml"], in: folder)
        #expect(yaml.stdout == made.stdout)
    }

    @Test func `the schema is printed`() throws {
        let run = try Tool.run(["profile", "schema"], in: TemporaryFolder())
        #expect(run.status == 0 && run.stdout == ProfileSchema.text + "\n")
    }

    @Test(arguments: [
        ("id: a\ntitle: b\nrequirements:\n  size.minimun: {at-least: 1x1}\n", "p.yaml:4:3:", "\"size.minimum\""),
        ("id: a\ntitle: b\nrequirements:\n  file.bytes: {max: 200 Kb}\n", "p.yaml:4:21:", "\"KB\""),
        ("id: a\ntitle: b\nrequirements:\n  file.bytes: {min: 2 MB, max: 1 MB}\n", "p.yaml:4:32:", ">"),
        ("id: &a b\n", "p.yaml:1:5:", "aliases"),
    ])
    func `a profile that cannot be used ends with 78, its place and the nearest word`(
        _ yaml: String, _ place: String, _ word: String
    ) throws {
        let folder = try TemporaryFolder().write(yaml, to: "p.yaml")
        for arguments in [["profile", "check", "p.yaml"], ["check", "--profile", "p.yaml", "."]] {
            let run = try Tool.run(arguments, in: folder)
            #expect(run.status == 78 && run.stdout.isEmpty)
            #expect(run.stderr.hasPrefix("photocheck: \(place)") && run.stderr.contains(word), "\(run.stderr)")
        }
    }

    @Test(arguments: [
        ["profile"], ["profile", "chek"], ["profile", "check"], ["profile", "init"], ["profile", "list", "--coverage"],
        ["profile", "show", "a", "b"], ["profile", "init", "--from", "photo-contest", "--year", "12"],
        ["check", ".", "--coverage"],
    ])
    func `wrong usage ends with 64`(_ arguments: [String]) throws {
        #expect(try Tool.run(arguments, in: TemporaryFolder()).status == 64)
    }

    @Test func `a profile that goes by a list needs one`() throws {
        let folder = try TemporaryFolder().write(
            "id: a\ntitle: b\nlanguage: en\nunits: {from: list}\nrequirements: {photo.format: }\n", to: "p.yaml"
        ).write(Tree.large, to: "in/1.jpg").write("1.jpg\tNorth\n", to: "units.tsv")
        let without = try Tool.run(["check", "--profile", "p.yaml", "in"], in: folder)
        #expect(without.status == 64 && without.stderr.contains("--unit-list"))
        let with = try Tool.run(["check", "--profile", "p.yaml", "--unit-list", "units.tsv", "in"], in: folder)
        #expect(with.status == 0 && with.stdout.contains("North"))
    }
}
