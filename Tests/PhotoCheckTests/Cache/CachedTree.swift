import Bytes
import Foundation
import PhotoCheck
import TestSupport

/// A small tree with a cache beside it, checked again and again.
struct CachedTree {
    let folder = try? TemporaryFolder()
    var profile = Profile.opennessDay2012
    var limits = ResourceLimits.default
    var key = CheckCache.Key.stat
    var tool = "test"
    var lines: Language?
    var bytes = 1 << 30
    /// Files made a moment ago are old enough; a tick of the clock must have passed all the same.
    var margin = 0

    /// Two units of two photos with their captions, a document, and a loose photo.
    init() throws {
        guard let folder else { throw CocoaError(.fileNoSuchFile) }
        let caption = "2012年5月15日,县长李明在岫岩宾馆门前解答群众政策咨询"
        for (unit, width) in [("甲镇", 1600), ("乙镇", 1599)] {
            for photo in 1...2 {
                try folder.write(Self.photo(width, photo), to: "in/\(unit)/0\(photo).jpg")
                    .write(caption + "。\(photo)", to: "in/\(unit)/0\(photo).txt")
            }
            try folder.write("总结", to: "in/\(unit)/总结.txt")
        }
        try folder.write(Self.photo(1600, 9), to: "in/散.jpg")
    }

    static func photo(_ width: Int, _ number: Int) -> [UInt8] {
        JPEGBuilder(width: width, height: 1200).comment("第\(number)张").build()
    }

    var path: String { (folder?.path ?? "") + "/in" }
    var cachePath: String { (folder?.path ?? "") + "/cache" }

    /// Changes something in the tree, later than all that was there.
    func change(_ body: (TemporaryFolder) throws -> Void) throws {
        guard let folder else { return }
        Self.wait()
        try body(folder)
        Self.wait()
    }

    /// Several ticks of the clock by which file systems tell the time.
    static func wait() { Thread.sleep(forTimeInterval: 0.02) }

    func cache() -> CheckCache {
        CheckCache(folder: Array(cachePath.utf8), key: key, tool: tool, lines: lines, limit: bytes, margin: margin)
    }

    func options(_ cache: CheckCache?, jobs: Int? = nil, whatIf: [WhatIf] = []) -> CheckOptions {
        CheckOptions(jobs: jobs, whatIf: whatIf, cache: cache)
    }

    /// The events without a cache.
    func plain(whatIf: [WhatIf] = []) async throws -> [CheckEvent] {
        try await Checked(.folder(path), options: options(nil, whatIf: whatIf), limits: limits, profile: profile).events
    }

    /// The events with the cache, and the cache.
    func cached(jobs: Int? = nil, whatIf: [WhatIf] = []) async throws -> (events: [CheckEvent], cache: CheckCache) {
        let cache = cache()
        let checked = try await Checked(
            .folder(path), options: options(cache, jobs: jobs, whatIf: whatIf), limits: limits, profile: profile)
        return (checked.events, cache)
    }

    /// The entries' names.
    func entries() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: cachePath).filter { $0.hasSuffix(".unit") }.sorted()
    }
}
