internal import Bytes
internal import Documents

/// What the documents that lie beside the units say about the photos of each: one list of an office for all its units.
struct SharedLists: Sendable {
    /// What a plan needs to know of them.
    struct Share: Sendable {
        /// The documents with the rows that are about its photos; for what lies beside the units, all that was read and
        /// the rows of no unit.
        var results: [(file: FoundFile, result: DocumentResult)] = []
        /// Those that could not be read and may hold captions of any unit.
        var unread: [Leftover] = []
        /// Those with rows that do not show which unit they mean.
        var uncertain: [SubmittedPath] = []
        /// The documents that it depends on.
        var files: [FoundFile] = []
        /// The names of all units, by which rows were sorted.
        var names: [String] = []
    }

    /// One document.
    fileprivate struct Shared: Sendable {
        let file: FoundFile
        let result: DocumentResult
        var sorted = RowsOfUnits()
    }

    private var documents: [Shared] = []
    private var names: [String] = []
    private var places: [Place: Int] = [:]

    /// What tells a plan from the others.
    private struct Place: Hashable {
        let path: SubmittedPath
        let name: String
        let isUnit: Bool

        init(_ plan: UnitPlan) {
            path = plan.path
            name = plan.name
            isUnit = plan.isUnit
        }
    }

    /// Nothing lies beside the units.
    init() {}

    /// Sorts the rows of what was read by the units that they mean.
    ///
    /// - Parameters:
    ///   - results: the documents with what reading them came to.
    ///   - plans: the units and what lies beside them.
    ///   - units: the names of the units.
    init(_ results: [(file: FoundFile, result: DocumentResult)], plans: [UnitPlan], units: SharedUnits) {
        names = units.all
        for (index, plan) in plans.enumerated() { places[Place(plan)] = index }
        documents = results.map { file, result in
            var shared = Shared(file: file, result: result)
            if case .read(let read) = result, case .list(let list) = read.finding {
                shared.sorted = RowsOfUnits(list, units: units)
            }
            return shared
        }
    }

    /// What a plan needs to know.
    func share(of plan: UnitPlan) -> Share {
        var share = Share()
        guard let place = places[Place(plan)] else { return share }
        for shared in documents where !plan.isUnit || Self.concerns(shared.file, plan) {
            share.files.append(shared.file)
            guard plan.isUnit else {
                share.results.append((shared.file, shared.resting))
                continue
            }
            if let result = shared.result(for: place) { share.results.append((shared.file, result)) }
            if shared.sorted.isOpen { share.uncertain.append(shared.file.shown) }
            if let why = shared.whyUnread { share.unread.append(Leftover(shared.file.shown, why)) }
        }
        if !share.files.isEmpty { share.names = names }
        return share
    }

    /// Whether a document may speak of a unit: it lies in a folder above the unit's, or in a part (文档) beside it.
    private static func concerns(_ file: FoundFile, _ plan: UnitPlan) -> Bool {
        var folder = file.shown.folder
        while !folder.bytes.isEmpty, PartOfSubmission.isOne(folder.name.shown) { folder = folder.folder }
        return folder.bytes.isEmpty || plan.path.bytes.isEmpty
            || plan.path.bytes.starts(with: folder.bytes + [UInt8(ascii: "/")])
    }
}

extension SharedLists.Shared {
    /// The rows of a unit; nil where there are none.
    fileprivate func result(for unit: Int) -> DocumentResult? {
        switch result {
        case .leftOut: return nil
        // Whether reading it again may come to something else matters to each unit.
        case .unread: return result
        case .read(var read):
            guard let list = sorted.lists[unit] else { return nil }
            read.finding = .list(list)
            read.pasted = []
            read.hidesPictures = false
            return .read(read)
        }
    }

    /// What is left for the photos beside the units.
    fileprivate var resting: DocumentResult {
        guard case .read(var read) = result, case .list = read.finding else { return result }
        read.finding = sorted.rest.map { .list($0) } ?? .none
        return .read(read)
    }

    /// Why a list may hide captions; nil where it does not, or where the document's name says that it is no list.
    fileprivate var whyUnread: Leftover.Reason? {
        let name = SubmittedPath(bytes: file.path.stemAndExtension.stem).shown
        guard !ListDocumentName.saysSummary(name) else { return nil }
        switch result {
        case .leftOut: return nil
        case .unread(let why, _): return why
        case .read(let read): return read.finding == .unclear ? .unclearDocument : nil
        }
    }
}

extension UnitReader {
    /// Reads the documents that lie beside the units, before any unit.
    func sharedLists(beside plans: [UnitPlan]) async throws -> SharedLists {
        let loose = plans.filter { !$0.isUnit }.flatMap(\.files)
        guard plans.contains(where: \.isUnit), !loose.isEmpty else { return SharedLists() }
        let documents = Self.documents(in: loose, BesideNames(loose))
        guard !documents.isEmpty else { return SharedLists() }
        let units = SharedUnits(plans, aliases: aliases(of:))
        let results = try await read(documents, units.photos)
        return SharedLists(results, plans: plans, units: units)
    }
}
