import Bytes
import Foundation
import PhotoCheck
import TestSupport
import Testing

/// Whatever happens to a cache, a check says the same; what is wrong is said once.
@Suite struct CacheDamageTests {
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: @Sendable ([UInt8], inout SeededGenerator) -> [UInt8]
    }

    /// Twenty-four places a kind, so that every part of an entry is hit.
    @Test(arguments: [
        Damage(testDescription: "one bit flipped") { bytes, random in
            var bytes = bytes
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            return bytes
        },
        Damage(testDescription: "cut short") { bytes, random in
            Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
        },
        Damage(testDescription: "a stretch of zeros") { bytes, random in
            var bytes = bytes
            let start = Int.random(in: bytes.indices, using: &random)
            for index in start..<min(start + 64, bytes.count) { bytes[index] = 0 }
            return bytes
        },
        Damage(testDescription: "bytes moved") { bytes, random in
            let place = Int.random(in: 1..<bytes.count, using: &random)
            return Array(bytes[place...] + bytes[..<place])
        },
        Damage(testDescription: "bytes more") { bytes, random in bytes + [UInt8.random(in: 0...255, using: &random)] },
        Damage(testDescription: "something else") { bytes, random in
            bytes.map { _ in UInt8.random(in: 0...255, using: &random) }
        },
    ])
    func `a damaged entry is as good as none`(_ damage: Damage) async throws {
        var tree = try CachedTree()
        tree.lines = .zh
        CachedTree.wait()
        let plain = try await tree.plain()
        _ = try await tree.cached()
        let entries = try tree.entries()
        #expect(entries.count == 3)
        var random = SeededGenerator(seed: 5)
        for round in 0..<24 {
            let path = tree.cachePath + "/" + entries[round % entries.count]
            let whole = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            let damaged = damage.body(whole, &random)
            guard damaged != whole else { continue }
            try Data(damaged).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            let run = try await tree.cached()
            #expect(run.events == plain)
            // An entry of another version is no damage.
            #expect(run.cache.problem == .corrupt || (run.cache.problem == nil && damaged.prefix(5) == whole.prefix(5)))
            #expect(run.cache.keptUnits == 2)
        }
        #expect(try await tree.cached().cache.keptUnits == 3)
    }

    @Test func `two checks at once share a cache`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        let plain = try await tree.plain()
        try await withThrowingTaskGroup(of: ([CheckEvent], CheckCache.Problem?).self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let run = try await tree.cached()
                    return (run.events, run.cache.problem)
                }
            }
            for try await (events, problem) in group {
                #expect(events == plain)
                #expect(problem == nil)
            }
        }
        #expect(try await tree.cached().cache.keptUnits == 3)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tree.cachePath).count == 4)
    }

    struct Unusable: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let problem: CheckCache.Problem
        var needsUser = false
        let body: @Sendable (String) throws -> Void
    }

    @Test(arguments: [
        Unusable(testDescription: "a file", problem: .system(code: 20)) { try Data().write(to: URL(filePath: $0)) },
        Unusable(testDescription: "other things in it", problem: .foreign) {
            try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true)
            try Data().write(to: URL(filePath: $0 + "/letter.txt"))
        },
        Unusable(testDescription: "others may write", problem: .notPrivate) {
            try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true)
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: $0)
        },
        Unusable(testDescription: "a link to nothing", problem: .system(code: 2)) {
            try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0 + "-nothing")
        },
    ])
    func `a folder that cannot be a cache is left alone`(_ unusable: Unusable) async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        try unusable.body(tree.cachePath)
        let before = try? FileManager.default.contentsOfDirectory(atPath: tree.cachePath)
        for _ in 0..<2 {
            let run = try await tree.cached()
            #expect(run.events == (try await tree.plain()))
            #expect(run.cache.problem == unusable.problem)
        }
        let after = try? FileManager.default.contentsOfDirectory(atPath: tree.cachePath)
        #expect(after == before)
    }

    @Test func `nothing is written into what is checked`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        let plain = try await tree.plain()
        let cache = CheckCache(folder: Array((tree.path + "/甲镇").utf8), tool: "")
        #expect(try await Checked(.folder(tree.path), options: CheckOptions(cache: cache)).events == plain)
        #expect(cache.problem == .insideSubmission)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tree.path + "/甲镇").count == 5)
    }

    @Test func `folder and entries are nobody else's to read`() async throws {
        let tree = try CachedTree()
        CachedTree.wait()
        _ = try await tree.cached()
        let names = [""] + (try tree.entries()).map { "/" + $0 }
        for name in names {
            let mode =
                try FileManager.default.attributesOfItem(atPath: tree.cachePath + name)[.posixPermissions] as? Int
            #expect(mode == (name.isEmpty ? 0o700 : 0o600))
        }
    }

    @Test func `a cache stays within its limit, and what was used last stays`() async throws {
        var tree = try CachedTree()
        CachedTree.wait()
        _ = try await tree.cached()
        let sizes = try tree.entries().map {
            try #require(
                try FileManager.default.attributesOfItem(atPath: tree.cachePath + "/" + $0)[.size] as? Int)
        }
        // Room for the three entries of this program and for none of another's.
        tree.bytes = sizes.reduce(0, +) + 64
        tree.tool = "test, another day"
        CachedTree.wait()
        _ = try await tree.cached()
        #expect(try tree.entries().count <= 4)
        let run = try await tree.cached()
        #expect(run.cache.keptUnits == 3)
        #expect(run.events == (try await tree.plain()))
    }
}
