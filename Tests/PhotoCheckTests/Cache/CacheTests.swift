import Bytes
import Foundation
import PhotoCheck
import TestSupport
import Testing

/// A check with a cache says what it says without, and reads nothing that it knows.
@Suite struct CacheTests {
    @Test(arguments: CheckCache.Key.allCases, [1, 8])
    func `a second check of the same files judges nothing again`(_ key: CheckCache.Key, _ jobs: Int) async throws {
        var tree = try CachedTree()
        tree.key = key
        CachedTree.wait()
        let plain = try await tree.plain()
        let first = try await tree.cached(jobs: jobs)
        let second = try await tree.cached(jobs: jobs)
        #expect(first.events == plain)
        #expect(second.events == plain)
        #expect(first.cache.keptUnits == 0)
        #expect(second.cache.keptUnits == 3)
        #expect(second.cache.problem == nil)
    }

    @Test func `the sample submissions are the same from the cache, and with lines in either language`() async throws {
        let folder = try TemporaryFolder()
        let source = SubmissionSource.folder(ProjectFiles.root.path + "/Fixtures/submissions")
        let plain = try await Checked(source)
        for lines in [nil, .zh, .zh, .en, nil] as [Language?] {
            let cache = CheckCache(
                folder: folder.bytes("cache"), key: .stat, tool: "", lines: lines, limit: 1 << 30, margin: 0)
            #expect(try await Checked(source, options: CheckOptions(cache: cache)).events == plain.events)
        }
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Units that are still taken as a whole.
        var units = 2
        /// Files of the changed unit that are still known.
        var files: Int
        let body: @Sendable (TemporaryFolder) throws -> Void
    }

    private static let first = "in/甲镇/01.jpg"

    @Test(arguments: [
        Change(testDescription: "nothing", units: 3, files: 0) { _ in },
        Change(testDescription: "another photo's bytes", files: 4) {
            try $0.write(CachedTree.photo(640, 1), to: first)
        },
        Change(testDescription: "the same bytes written again", files: 4) {
            try $0.write(CachedTree.photo(1600, 1), to: first)
        },
        Change(testDescription: "other bytes, the same size and time", files: 4) { folder in
            let path = folder.path + "/" + first
            let time = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: CachedTree.photo(1600, 7))
            try handle.close()
            try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
        },
        Change(testDescription: "another file moved in its place, with its size and time", files: 4) { folder in
            let path = folder.path + "/" + first
            let time = try #require(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
            try folder.write(CachedTree.photo(1600, 7), to: "other.jpg")
            try FileManager.default.setAttributes(
                [.modificationDate: time], ofItemAtPath: folder.path + "/other.jpg")
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: folder.path + "/other.jpg", toPath: path)
        },
        Change(testDescription: "a time set back", files: 4) {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: $0.path + "/" + first)
        },
        Change(testDescription: "a photo more", files: 5) {
            try $0.write(CachedTree.photo(1600, 3), to: "in/甲镇/03.jpg")
        },
        Change(testDescription: "a document more", files: 5) { try $0.write("x", to: "in/甲镇/说明.docx") },
        Change(testDescription: "a photo less", files: 4) {
            try FileManager.default.removeItem(atPath: $0.path + "/" + first)
        },
        Change(testDescription: "a caption changed", files: 3) { try $0.write("5月15日", to: "in/甲镇/01.txt") },
        Change(testDescription: "a caption less", files: 3) {
            try FileManager.default.removeItem(atPath: $0.path + "/in/甲镇/01.txt")
        },
        Change(testDescription: "a caption more", files: 4) { try $0.write("x", to: "in/甲镇/01.jpg.txt") },
        Change(testDescription: "a photo renamed", files: 4) {
            try FileManager.default.moveItem(atPath: $0.path + "/" + first, toPath: $0.path + "/in/甲镇/县长.jpg")
        },
        Change(testDescription: "a unit renamed", files: 0) {
            try FileManager.default.moveItem(atPath: $0.path + "/in/甲镇", toPath: $0.path + "/in/丙镇")
        },
        Change(testDescription: "a unit more", units: 3, files: 0) {
            try $0.write(CachedTree.photo(1600, 1), to: "in/丙镇/1.jpg")
        },
        Change(testDescription: "a unit less", units: 2, files: 0) {
            try FileManager.default.removeItem(atPath: $0.path + "/in/甲镇")
        },
        Change(testDescription: "a link in a unit", files: 5) {
            try FileManager.default.createSymbolicLink(
                atPath: $0.path + "/in/甲镇/link.jpg", withDestinationPath: "01.jpg")
        },
        Change(testDescription: "a system file", files: 5) { try $0.write("x", to: "in/甲镇/Thumbs.db") },
    ])
    func `whatever changes between two checks shows in the second`(_ change: Change) async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        _ = try await tree.cached()
        try tree.change(change.body)
        let second = try await tree.cached()
        #expect(second.events == (try await tree.plain()))
        #expect(second.cache.keptUnits == change.units)
        #expect(second.cache.keptFiles == change.files)
        // What the second check kept serves the third.
        let third = try await tree.cached()
        #expect(third.events == second.events)
        #expect(third.cache.keptFiles == 0)
    }

    @Test func `files that were just written are not trusted`() async throws {
        var tree = try CachedTree()
        tree.margin = 3_600
        let plain = try await tree.plain()
        for _ in 0..<3 {
            let run = try await tree.cached()
            #expect(run.events == plain)
            #expect(run.cache.keptUnits == 0)
            #expect(run.cache.keptFiles == 0)
        }
    }

    @Test func `one fresh file costs itself alone`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        _ = try await tree.cached()
        // In the future by the clock: it is never old enough.
        try tree.change {
            try FileManager.default.setAttributes(
                [.modificationDate: Date.distantFuture], ofItemAtPath: $0.path + "/" + Self.first)
        }
        let plain = try await tree.plain()
        for _ in 0..<2 {
            let run = try await tree.cached()
            #expect(run.events == plain)
            #expect(run.cache.keptUnits == 2)
            #expect(run.cache.keptFiles == 4)
        }
    }

    @Test func `another notice, limit, program or way to know files has entries of its own`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        _ = try await tree.cached()
        var others = [tree, tree, tree, tree, tree]
        others[0].profile = try .named("photo-contest")
        others[1].profile = try Profile.opennessDay2012.changing(ProfileChange("size.minimum.at-least=1000x1000"))
        others[2].limits.captionBytes = 10
        others[3].tool = "test, another day"
        others[4].key = .content
        for other in others {
            let run = try await other.cached()
            #expect(run.cache.keptUnits == 0)
            #expect(run.cache.keptFiles == 0)
            #expect(run.events == (try await other.plain()))
            #expect(try await other.cached().events == run.events)
        }
    }

    @Test func `another program that reads documents has entries of its own, put in the same place or where none was`()
        async throws
    {
        let folder = try TemporaryFolder()
        try folder.write("%PDF-1.4", to: "in/甲镇/说明.pdf").write(CachedTree.photo(1600, 1), to: "in/甲镇/01.jpg")
        func events(_ cache: CheckCache?) async throws -> [CheckEvent] {
            let options = CheckOptions(searchPath: folder.path, cache: cache)
            return try await Checked(.folder(folder.path + "/in"), options: options).events
        }
        // None; a list of this photo; a list of another photo.
        let scripts = ["", "echo '01.jpg  5月15日县长李明在广场解答咨询'", "echo '02.jpg  5月15日县长李明在广场解答咨询'"]
        var seen: [[CheckEvent]] = []
        for script in scripts {
            if !script.isEmpty {
                try folder.write("#!/bin/sh\n\(script)\n", to: "pdftotext")
                #expect(try ChildProcess.run("chmod", ["+x", folder.path + "/pdftotext"]).status == 0)
            }
            CachedTree.wait()
            let plain = try await events(nil)
            #expect(!seen.contains(plain))
            seen.append(plain)
            for _ in 0..<2 {
                let cache = CheckCache(
                    folder: folder.bytes("cache"), key: .stat, tool: "", lines: nil, limit: 1 << 30, margin: 0)
                #expect(try await events(cache) == plain)
            }
        }
    }

    @Test func `a document that a program could not read once is read again`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("%PDF-1.4", to: "in/甲镇/说明.pdf").write(CachedTree.photo(1600, 1), to: "in/甲镇/01.jpg")
            .write("#!/bin/sh\n. \(folder.path)/mood\n", to: "pdftotext")
        #expect(try ChildProcess.run("chmod", ["+x", folder.path + "/pdftotext"]).status == 0)
        CachedTree.wait()
        for mood in ["exit 1", "echo '01.jpg  5月15日县长李明在广场解答咨询'"] {
            try folder.write(mood, to: "mood")
            let cache = CheckCache(
                folder: folder.bytes("cache"), key: .stat, tool: "", lines: nil, limit: 1 << 30, margin: 0)
            func options(_ cache: CheckCache?) -> CheckOptions { CheckOptions(searchPath: folder.path, cache: cache) }
            let plain = try await Checked(.folder(folder.path + "/in"), options: options(nil))
            #expect(try await Checked(.folder(folder.path + "/in"), options: options(cache)).events == plain.events)
            #expect(cache.keptUnits == 0)
        }
    }

    @Test func `questions about other terms are answered from the cache`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        let change = try ProfileChange("size.minimum.at-least=1000x1000")
        let question = WhatIf(question: change.text, profile: try tree.profile.changing(change))
        let plain = try await tree.plain(whatIf: [question])
        #expect(try await tree.cached(whatIf: [question]).events == plain)
        let second = try await tree.cached(whatIf: [question])
        #expect(second.events == plain)
        #expect(second.cache.keptUnits == 3)
    }

    @Test func `files that are listed singly are kept, too`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        let paths = ["甲镇/01.jpg", "乙镇/02.jpg", "散.jpg", "fehlt.jpg"].map { Array((tree.path + "/" + $0).utf8) }
        for (files, kept) in [(Array(paths.prefix(3)), 1), (paths, 0)] {
            let plain = try await Checked(.files(files))
            for isSecond in [false, true] {
                let cache = tree.cache()
                let run = try await Checked(.files(files), options: tree.options(cache))
                #expect(run.events == plain.events)
                if isSecond { #expect(cache.keptUnits == kept) }
            }
        }
    }
}
