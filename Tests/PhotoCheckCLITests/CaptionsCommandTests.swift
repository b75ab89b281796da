import Foundation
import TestSupport
import Testing

@Suite struct CaptionsCommandTests {
    private func folder() throws -> TemporaryFolder {
        try TemporaryFolder().write(Tree.large, to: "in/01.jpg").write("县长李明在岫岩宾馆门前解答群众咨询", to: "in/01.txt")
            .write(Tree.large, to: "in/会场/02.jpg")
    }

    private func names(_ folder: TemporaryFolder, _ path: String = "in") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + path).sorted()
    }

    #if XLSX
        @Test func `the table is written into the folder, and said in one line`() throws {
            let folder = try folder()
            let zh = try Tool.run(
                ["captions", "init", "in", "--output", "in/照片说明.xlsx"], in: folder, environment: ["LANG": "zh_CN.UTF-8"]
            )
            #expect(zh.status == 0 && zh.stderr.isEmpty)
            #expect(zh.stdout == "in/照片说明.xlsx:照片 2 张,已有说明 1 张。填好后与照片放在同一个文件夹里报送。\n")
            #expect(try names(folder) == ["01.jpg", "01.txt", "会场", "照片说明.xlsx"])
            let en = try Tool.run(["captions", "init", "in/", "-o", "captions.xlsx", "--lang", "en"], in: folder)
            #expect(en.status == 0 && en.stdout.hasPrefix("captions.xlsx: 2 photos, 1 with a caption."))
        }

        @Test(arguments: ["in/照片说明.xlsx", "link.xlsx", "in/folder.xlsx"])
        func `what lies there is not written over`(_ output: String) throws {
            let folder = try folder().write("hours of work", to: "in/照片说明.xlsx").makeFolder("in/folder.xlsx")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/link.xlsx", withDestinationPath: "in/照片说明.xlsx")
            let run = try Tool.run(["captions", "init", "in", "--output", output], in: folder)
            #expect(run.status == 64 && run.stdout.isEmpty && run.stderr.contains(output))
            #expect(try String(contentsOfFile: folder.path + "/in/照片说明.xlsx", encoding: .utf8) == "hours of work")
        }

        @Test func `a link to nothing is not followed`() throws {
            let folder = try folder()
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/link.xlsx", withDestinationPath: "elsewhere.xlsx")
            let run = try Tool.run(["captions", "init", "in", "--output", "link.xlsx"], in: folder)
            #expect(run.status == 2)
            #expect(try names(folder, ".") == ["in", "link.xlsx"])
        }

        @Test(arguments: ["nowhere", "in/01.jpg", "empty"])
        func `without a folder of photos there is no table`(_ input: String) throws {
            let folder = try folder().write("总结", to: "empty/总结.txt")
            let run = try Tool.run(["captions", "init", input, "--output", "t.xlsx"], in: folder)
            #expect(run.status == 2 && run.stderr.hasPrefix("photocheck: "))
            #expect(try names(folder, ".") == ["empty", "in"])
        }

        @Test func `a place that cannot be written to is said, and nothing is left`() throws {
            let folder = try folder()
            let run = try Tool.run(["captions", "init", "in", "--output", "nowhere/t.xlsx"], in: folder)
            #expect(run.status == 2 && run.stderr.contains("nowhere/t.xlsx"))
            #expect(try names(folder, ".") == ["in"])
        }
    #else
        @Test func `without the trait the command says which one is missing`() throws {
            let run = try Tool.run(["captions", "init", "in", "--output", "t.xlsx"], in: folder())
            #expect(run.status == 2 && run.stderr.contains("XLSX"))
        }
    #endif

    @Test(arguments: [
        ["captions"], ["captions", "make"], ["captions", "init"], ["captions", "init", "in"],
        ["captions", "init", "in", "--output", "t.csv"], ["captions", "init", "in", "more", "--output", "t.xlsx"],
        ["captions", "init", "in", "--output", "a.xlsx", "--output", "b.xlsx"],
        ["captions", "init", "in", "--output", "a.xlsx", "--units", "u.txt"], ["captions", "init", "--output"],
    ])
    func `wrong usage ends with 64`(_ arguments: [String]) throws {
        let folder = try folder()
        #expect(try Tool.run(arguments, in: folder).status == 64)
        #expect(try names(folder, ".") == ["in"])
    }
}
