internal import Bytes
internal import ImageFacts

/// Collects the marks of a run's photos, and finds the copies among them when all are there.
///
/// Copies of a copy are one group, whichever of them were met first; what is alike is decided by two photos alone, so the
/// groups do not depend on the order of files or threads.
struct CopyFinder: ~Copyable {
    private var marks: PhotoMarks
    private var units: [String] = []
    private var failure: ExaminationFailure?
    private var limit: LimitReached?
    private let limits: ResourceLimits

    init(limits: ResourceLimits) {
        self.limits = limits
        marks = PhotoMarks(limits: limits)
    }

    /// Begins a unit; the photos that follow are its own.
    mutating func begin(unit: String) {
        if units.last != unit { units.append(unit) }
    }

    mutating func add(_ mark: PhotoMark) {
        do throws(ByteSourceError) {
            try marks.append(mark, unit: units.count - 1)
        } catch {
            // A full disk must not end the run; what could not be compared is told.
            failure = failure ?? ExaminationFailure(error)
        }
    }

    /// Notes that the photos of a unit could not be had.
    mutating func miss(_ failure: ExaminationFailure) { self.failure = self.failure ?? failure }

    /// Looks for copies among all photos so far.
    mutating func search() -> CopySearch {
        var groups = Groups(marks.count)
        let same = joinSameFiles(&groups)
        let comparisons = joinSamePictures(&groups, except: same)
        return CopySearch(
            copies: copies(groups), photos: marks.count, comparisons: comparisons, failure: failure,
            limit: limit)
    }

    // MARK: Finding

    /// Joins photos of the same bytes; gives those that are not the first of theirs.
    private func joinSameFiles(_ groups: inout Groups) -> Set<Int> {
        let sorted = marks.keys.indices.filter { marks.keys[$0].digest != nil }
            .sorted { (marks.keys[$0].digest ?? 0, $0) < (marks.keys[$1].digest ?? 0, $1) }
        var later: Set<Int> = []
        var first = 0
        for place in sorted.indices.dropFirst() {
            if marks.keys[sorted[place]].digest != marks.keys[sorted[first]].digest { first = place }
            guard place > first, marks.mark(sorted[first])?.digest == marks.mark(sorted[place])?.digest else {
                continue
            }
            groups.join(sorted[first], sorted[place])
            later.insert(sorted[place])
        }
        return later
    }

    /// Joins photos of the same picture; gives the number of comparisons.
    private mutating func joinSamePictures(_ groups: inout Groups, except same: Set<Int>) -> Int {
        let pictures = marks.keys.indices.filter { marks.keys[$0].picture != nil && !same.contains($0) }
        let index = PrintIndex(pictures.compactMap { marks.keys[$0].picture })
        var comparisons = 0
        for (number, photo) in pictures.enumerated() {
            guard let mark = marks.mark(photo), let print = mark.picture else {
                miss(.changed)
                continue
            }
            var spent = 0
            let near = index.near(print.hashes, comparisons: &spent, most: limits.copyComparisons)
            comparisons += spent
            // Laying one picture over the other costs as much as a hundred comparisons of hashes.
            for (other, window) in near where other != number {
                guard !groups.areJoined(photo, pictures[other]) else { continue }
                spent += 100
                guard spent <= limits.copyComparisons else { break }
                guard let otherMark = marks.mark(pictures[other]), let otherPrint = otherMark.picture else { continue }
                let match = PrintMatch(
                    print.squares, near: PrintWindows.area(window), to: otherPrint.squares)
                if mark.isOfOneBurst(with: otherMark) ? match.isExactCopy : match.isCopy {
                    groups.join(photo, pictures[other])
                }
            }
            if spent > limits.copyComparisons {
                limit = LimitReached("copyComparisons", allowed: limits.copyComparisons)
            }
        }
        return comparisons
    }

    // MARK: Telling

    /// Every photo of a group but the first, with the first that it is a copy of.
    private func copies(_ groups: borrowing Groups) -> [PhotoCopy] {
        var copies: [PhotoCopy] = []
        for group in groups.all {
            for (place, photo) in group.enumerated().dropFirst() {
                guard let mark = marks.mark(photo) else { continue }
                // The same file says more than the same picture. A chain of copies may end far from its first: the nearest of
                // the first ones is named then.
                let digest = marks.keys[photo].digest
                let same = digest == nil ? nil : group.prefix(place).first { marks.keys[$0].digest == digest }
                var best: (mark: PhotoMark, photo: Int, likeness: Int?)?
                for other in [same].compactMap(\.self) + group.prefix(min(place, 16)) {
                    guard let otherMark = marks.mark(other), !isShownTwice(mark, photo, otherMark, other) else {
                        continue
                    }
                    let likeness = Self.likeness(mark, otherMark)
                    if best == nil || likeness ?? 100 > best?.likeness ?? 100 { best = (otherMark, other, likeness) }
                    if likeness ?? 100 >= 95 { break }
                }
                guard let best else { continue }
                copies.append(
                    PhotoCopy(self.place(best.mark, best.photo), self.place(mark, photo), likeness: best.likeness))
            }
        }
        return copies
    }

    private func place(_ mark: PhotoMark, _ photo: Int) -> PhotoCopy.Place {
        PhotoCopy.Place(unit: units[Int(marks.keys[photo].unit)], path: mark.path, inside: mark.inside)
    }

    /// Whether a unit shows a photo in a document that it also handed in by itself, as it should.
    private func isShownTwice(_ mark: PhotoMark, _ photo: Int, _ other: PhotoMark, _ otherPhoto: Int) -> Bool {
        mark.isPasted != other.isPasted && marks.keys[photo].unit == marks.keys[otherPhoto].unit
    }

    /// How alike two photos are, in hundredths; nil for the same bytes.
    private static func likeness(_ mark: PhotoMark, _ other: PhotoMark) -> Int? {
        if mark.digest != nil, mark.digest == other.digest { return nil }
        guard let print = mark.picture, let otherPrint = other.picture else { return 0 }
        // Either may be the one that was cropped.
        let best =
            [(print, otherPrint), (otherPrint, print)].map { whole, part in
                let nearest = whole.hashes.indices.min {
                    let left = (whole.hashes[$0] ^ part.hashes[0]).nonzeroBitCount
                    return left < (whole.hashes[$1] ^ part.hashes[0]).nonzeroBitCount
                }
                return PrintMatch(whole.squares, near: PrintWindows.area(nearest ?? 0), to: part.squares).likeness
            }.max() ?? 0
        // Two files are never quite the same picture.
        return min(99, max(0, Int(best * 100)))
    }
}

/// Photos joined into groups.
private struct Groups: ~Copyable {
    /// Another photo of the group that is nearer to its first, or the photo itself.
    private var nearer: [Int32]

    init(_ count: Int) {
        nearer = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    }

    /// The first photo of a group.
    private func first(_ photo: Int) -> Int {
        var photo = photo
        while nearer[photo] != photo { photo = Int(nearer[photo]) }
        return photo
    }

    func areJoined(_ photo: Int, _ other: Int) -> Bool { first(photo) == first(other) }

    mutating func join(_ photo: Int, _ other: Int) {
        let (one, two) = (first(photo), first(other))
        nearer[max(one, two)] = Int32(truncatingIfNeeded: min(one, two))
        // Shortened, so that no chain grows long.
        nearer[photo] = Int32(truncatingIfNeeded: min(one, two))
        nearer[other] = Int32(truncatingIfNeeded: min(one, two))
    }

    /// The groups of two and more, each in its order, by their first.
    var all: [[Int]] {
        var members: [Int: [Int]] = [:]
        for photo in nearer.indices {
            let first = first(photo)
            if first != photo { members[first, default: [first]].append(photo) }
        }
        return members.keys.sorted().compactMap { members[$0] }
    }
}
