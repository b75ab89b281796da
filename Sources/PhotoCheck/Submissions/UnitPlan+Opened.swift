extension UnitPlan {
    /// With the place where the sub-folders of a container lie: in it, or in the one folder that all of it lies in.
    func opened(_ files: [FoundFile]) -> UnitPlan {
        guard folder == nil, isUnit, files.contains(where: { $0.member != nil }) else { return self }
        var plan = self
        plan.opened = path
        let start = path.bytes + [UInt8(ascii: "/")]
        let tops = Set(
            files.map { file -> [UInt8]? in
                guard file.shown.bytes.starts(with: start) else { return nil }
                let below = file.shown.bytes.dropFirst(start.count)
                return below.firstIndex(of: UInt8(ascii: "/")).map { Array(below[..<$0]) }
            })
        if tops.count == 1, let top = tops.first ?? nil { plan.opened = path.appending(top) }
        return plan
    }
}
