internal import Bytes

/// Which units a spot check is to look at (岫政办发[2012]17号 三(三) speaks of one): so many, drawn from every kind of unit.
public struct SpotCheck: Codable, Hashable, Sendable {
    /// How many units are wanted.
    public var count: Int
    /// What decides the draw: the same seed and the same units give the same draw everywhere.
    public var seed: Int

    /// Asks for a draw.
    public init(count: Int, seed: Int) {
        self.count = count
        self.seed = seed
    }

    /// A draw.
    public struct Draw: Codable, Hashable, Sendable {
        /// What was asked for.
        public var asked: SpotCheck
        /// The units, in the order of the report.
        public var units: [Unit]
    }

    /// A unit that was drawn.
    public struct Unit: Codable, Hashable, Sendable {
        /// Its name.
        public var name: String
        /// Its kind, as the roster says or its name shows.
        public var kind: String
    }

    /// Draws from units that handed in: each kind its share of the draw, at least one where that can be.
    func draw(_ units: [String], roster: Roster?) -> Draw {
        let kinds = UnitKinds(roster)
        var strata: [(kind: String, units: [(place: Int, name: String)])] = []
        for (place, name) in units.enumerated() {
            let kind = kinds.kind(of: name)
            if let stratum = strata.firstIndex(where: { $0.kind == kind }) {
                strata[stratum].units.append((place, name))
            } else {
                strata.append((kind, [(place, name)]))
            }
        }
        // The order in which folders were met must not change a draw.
        strata.sort { $0.kind < $1.kind }
        let shares = Self.shares(of: min(count, units.count), among: strata.map(\.units.count))
        var drawn: [(place: Int, unit: Unit)] = []
        for (stratum, share) in zip(strata, shares) {
            let ranked = stratum.units.map { (key: rank($0.name), unit: $0) }
                .sorted {
                    ($0.key.lexicographicallyPrecedes($1.key)) || ($0.key == $1.key && $0.unit.place < $1.unit.place)
                }
            drawn += ranked.prefix(share).map { ($0.unit.place, Unit(name: $0.unit.name, kind: stratum.kind)) }
        }
        return Draw(asked: self, units: drawn.sorted { $0.place < $1.place }.map(\.unit))
    }

    /// What a unit's place in the draw is told by; nobody can choose a name for it without knowing the seed.
    private func rank(_ name: String) -> [UInt8] {
        SHA256.digest(Array("\(seed)\n\(Roster.key(name))".utf8).span)
    }

    /// Shares by size with the largest remainders; before that one for each, as far as the draw goes.
    static func shares(of count: Int, among sizes: [Int]) -> [Int] {
        let total = sizes.reduce(0, +)
        guard total > 0, count > 0 else { return sizes.map { _ in 0 } }
        var shares = sizes.map { $0 * count / total }
        let order = sizes.indices.sorted { left, right in
            let (first, second) = (sizes[left] * count % total, sizes[right] * count % total)
            return first == second ? left < right : first > second
        }
        for place in order where shares.reduce(0, +) < count && shares[place] < sizes[place] { shares[place] += 1 }
        for place in sizes.indices where shares[place] == 0 && sizes[place] > 0 {
            guard let most = shares.indices.max(by: { (shares[$0], $1) < (shares[$1], $0) }), shares[most] > 1 else {
                continue
            }
            shares[most] -= 1
            shares[place] = 1
        }
        return shares
    }
}
