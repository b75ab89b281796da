import ImageFacts

/// How often each reason was found, by the year and by the camera of the photos: one camera with a wrong setting, or old
/// pictures handed in again, show at a glance.
struct ReasonHistogram {
    private(set) var years = Groups<Int>()
    private(set) var cameras = Groups<String>()

    mutating func take(_ result: PhotoResult) {
        let found = result.verdicts.compactMap { judged in
            judged.weighs ? judged.verdict.finding.map { Reason(id: judged.requirement, name: $0.reason) } : nil
        }
        let facts = result.photo.facts
        years.take(facts?.taken?.year, found)
        cameras.take(facts?.camera.flatMap(PhotoLine.camera), found)
    }

    /// A reason of a requirement.
    struct Reason: Hashable {
        let id: RequirementID
        let name: String
    }

    /// Photos and their reasons by a key; nil is a photo that does not say.
    struct Groups<Key: Hashable & Comparable> {
        private var places: [Key?: Int] = [:]
        private(set) var groups: [Group] = []
        /// Photos of keys that came when there was no room left.
        private(set) var others = Group(key: nil)

        struct Group {
            let key: Key?
            var photos = 0
            /// In the order in which they were first found.
            var reasons: [(reason: Reason, count: Int)] = []

            mutating func take(_ found: [Reason]) {
                photos += 1
                for reason in found {
                    if let place = reasons.firstIndex(where: { $0.reason == reason }) {
                        reasons[place].count += 1
                    } else {
                        reasons.append((reason, 1))
                    }
                }
            }

            func count(_ reason: Reason) -> Int { reasons.first { $0.reason == reason }?.count ?? 0 }
        }

        /// A submitter can name a camera for every photo.
        private static var mostKeys: Int { 500 }

        mutating func take(_ key: Key?, _ found: [Reason]) {
            if let place = places[key] {
                groups[place].take(found)
            } else if groups.count < Self.mostKeys {
                places[key] = groups.count
                groups.append(Group(key: key))
                groups[groups.count - 1].take(found)
            } else {
                others.take(found)
            }
        }

        /// The reasons found most often, at most `count`.
        func frequent(_ count: Int) -> [Reason] {
            var totals: [(reason: Reason, count: Int)] = []
            for group in groups + [others] {
                for (reason, times) in group.reasons {
                    if let place = totals.firstIndex(where: { $0.reason == reason }) {
                        totals[place].count += times
                    } else {
                        totals.append((reason, times))
                    }
                }
            }
            let sorted = totals.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            return sorted.prefix(count).map(\.element.reason)
        }

        /// The `count` groups with the most photos, by their keys and what has none last, and all others as one.
        func largest(_ count: Int) -> (groups: [Group], others: Group?) {
            let sorted = groups.enumerated().sorted { ($1.element.photos, $0.offset) < ($0.element.photos, $1.offset) }
                .map(\.element)
            var rest = others
            for group in sorted.dropFirst(count) {
                rest.photos += group.photos
                for (reason, times) in group.reasons {
                    if let place = rest.reasons.firstIndex(where: { $0.reason == reason }) {
                        rest.reasons[place].count += times
                    } else {
                        rest.reasons.append((reason, times))
                    }
                }
            }
            let shown = sorted.prefix(count).sorted { left, right in
                guard let left = left.key, let right = right.key else { return left.key != nil && right.key == nil }
                return left < right
            }
            return (shown, rest.photos == 0 ? nil : rest)
        }
    }
}
