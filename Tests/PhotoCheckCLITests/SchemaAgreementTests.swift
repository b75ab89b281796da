import Foundation
import TestSupport
import Testing

/// What the program really prints, held against the published schema by another program.
@Suite struct SchemaAgreementTests {
    private static let fixtures = ProjectFiles.root.appendingPathComponent("Fixtures").path
    private static let submissions = fixtures + "/submissions"

    /// Reads `schema.json` and every other file here, `.jsonl` line by line; prints how many values agree with it.
    private static let script = """
        import json, os, sys
        try: import jsonschema
        except ImportError: sys.exit(77)
        schema = json.load(open('schema.json'))
        jsonschema.Draft202012Validator.check_schema(schema)
        check = jsonschema.Draft202012Validator(schema)
        count = 0
        for name in sorted(os.listdir('out')):
            with open('out/' + name, 'rb') as file:
                values = [json.loads(line) for line in file] if name.endswith('.jsonl') else [json.load(file)]
            for value in values:
                error = jsonschema.exceptions.best_match(check.iter_errors(value))
                if error: sys.exit(name + ": " + error.message)
                count += 1
        print(count)
        """

    @Test func `what is printed holds to the published schema`() throws {
        let folder = try TemporaryFolder().makeFolder("out")
        let published = ProjectFiles.root.appendingPathComponent("Schemas/report.schema.json")
        try folder.write([UInt8](Data(contentsOf: published)), to: "schema.json")
        let whole = ["--units", Self.submissions + "/名单.txt", "--what-if", "size.minimum.at-least=3000x2000"]
        let photos = [
            "submissions/县林业局/1.jpg", "submissions/县林业局/4.png", "submissions/苏子沟镇/IMG_0013.JPG",
            "profiles/exam-portrait/submissions/photo.intact-fail/20250106.jpg", "submissions/苏子沟镇/Thumbs.db",
            "submissions",
        ].map { Self.fixtures + "/" + $0 }
        try folder.write(photos.dropLast().map { $0 + "\n" }.joined(), to: "list")
        var values = 0
        for (number, arguments) in [
            ["check", Self.submissions] + whole, ["precheck", Self.submissions + "/县林业局"],
            ["check", "--files-from", "list"], ["inspect"] + photos, ["inspect", photos[0]],
            ["inspect", folder.path + "/nothing"],
        ].enumerated() {
            for format in ["json", "jsonl"] {
                let run = try Tool.run(arguments + ["--format", format], in: folder)
                #expect(run.status < 3, "\(run.stderr)")
                try folder.write(run.stdout, to: "out/\(number).\(format)")
                values += format == "json" ? 1 : run.stdout.split(separator: "\n").count
            }
        }
        let ended = try ChildProcess.run("python3", ["-c", Self.script], in: folder.path)
        guard ended.status != 77 else {
            // A second opinion that is not installed is no failure; `make test` installs it.
            try Test.cancel("python3-jsonschema is not installed")
        }
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output == "\(values)\n")
        #expect(values > 40)
    }
}
