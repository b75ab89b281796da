/// What one unit handed in, as unit requirements see it.
public struct Submission: Codable, Hashable, Sendable {
    /// The unit.
    public var unit: UnitContext
    /// Files handed in as photos that are pictures by their content.
    public var photos: Int
    /// Its sub-folders that hold photos, in the order of their paths; photos beside them belong to no group.
    public var groups: [PhotoGroup]
    /// Documents that could not be read.
    public var unreadDocuments: [SubmittedPath]
    /// Containers that this version does not open.
    public var unreadContainers: [SubmittedPath]
    /// Folders, links, photos and other entries that could not be opened.
    public var unreadable: [Leftover]
    /// How its caption lists and its photos agree; nil without a list.
    public var lists: ListReconciliation?
    /// The texts among its documents that may be its summary, in the order of the documents.
    public var summaries: [SummaryText]
    /// Photos that are named as a summary: somebody photographed the paper.
    public var summaryPictures: [SubmittedPath]
    /// What shows when it arrived; nil in a run in which nothing says so of any unit.
    public var arrival: ArrivalRecord?

    /// Creates a submission.
    public init(
        unit: UnitContext, photos: Int, groups: [PhotoGroup] = [], unreadDocuments: [SubmittedPath] = [],
        unreadContainers: [SubmittedPath] = [], unreadable: [Leftover] = [], lists: ListReconciliation? = nil,
        summaries: [SummaryText] = [], summaryPictures: [SubmittedPath] = [],
        arrival: ArrivalRecord? = nil
    ) {
        self.unit = unit
        self.photos = photos
        self.groups = groups
        self.unreadDocuments = unreadDocuments
        self.unreadContainers = unreadContainers
        self.unreadable = unreadable
        self.lists = lists
        self.summaries = summaries
        self.summaryPictures = summaryPictures
        self.arrival = arrival
    }
}

/// A sub-folder of a submission with the photos in it and below it.
public struct PhotoGroup: Codable, Hashable, Sendable {
    /// Where it lies.
    public var path: SubmittedPath
    /// Its photos, readable or not.
    public var photos: Int

    /// Names a group.
    public init(_ path: SubmittedPath, photos: Int) {
        self.path = path
        self.photos = photos
    }
}

/// Something that lies in a submission and is no photo, caption or summary that was read.
public struct Leftover: Codable, Hashable, Sendable {
    /// Where it lies: the file, or the container that holds it.
    public var path: SubmittedPath
    /// Its place inside the container at `path`, one element a level; empty for a file.
    public var inside: [SubmittedPath]
    /// What it is.
    public var why: Reason

    /// Names a leftover.
    public init(_ path: SubmittedPath, inside: [SubmittedPath] = [], _ why: Reason) {
        self.path = path
        self.inside = inside
        self.why = why
    }

    /// The whole way to it, as if containers were folders; files of one run are told apart by it.
    public var whole: SubmittedPath { path.entering(inside) }

    /// What a leftover is; the raw value is the `why` of the JSON report.
    public enum Reason: String, Codable, Hashable, Sendable, CaseIterable {
        /// A file that the system wrote by itself (`Thumbs.db`, `.DS_Store`, `__MACOSX`).
        case system
        /// A document this version has no reader for.
        case document
        /// A document beside files that were listed singly: documents are read with their whole folder.
        case documentBeside
        /// A document that is locked with a password.
        case lockedDocument
        /// A document whose bytes do not hold together.
        case damagedDocument
        /// A document that a program or library would read which is not on this machine.
        case documentNeedsTool
        /// A document that is larger than is allowed.
        case documentOverLimit
        /// A document that is named as a caption list, and does not show what belongs to which photo.
        case unclearDocument
        /// A container (zip, mail) this version does not open.
        case container
        /// A container, or a member of one, that is locked with a password.
        case lockedContainer
        /// A container whose bytes do not hold together, or end too early; what was met before the damage was read.
        case damagedContainer
        /// A container that is one part of several (`.z01`, `.part1.rar`, `.7z.001`).
        case splitContainer
        /// A container with more in it than is allowed, or nested deeper.
        case containerOverLimit
        /// Attachments that Outlook put into a `winmail.dat`.
        case outlookContainer
        /// Files that a mail links to instead of holding them.
        case linkedFile
        /// A container that this build of the program does not read.
        case containerNotBuilt
        /// A container whose library is not on this machine.
        case containerNeedsLibrary
        /// A member of a container with a name that is absolute, climbs out of it, or is empty; never followed.
        case unsafeName
        /// A member of a container that carries the name of another one.
        case duplicateName
        /// A film.
        case video
        /// A program or a shortcut.
        case program
        /// A file of no kind that is known here.
        case unknown
        /// A symbolic link; never followed.
        case symbolicLink
        /// A named pipe, socket or device; never opened.
        case specialFile
        /// A folder that could not be listed.
        case unreadableFolder
        /// A file that could not be opened, and whose name does not say that it is a photo.
        case unreadableFile
        /// A folder deeper than `ResourceLimits.folderDepth`.
        case tooDeep
        /// It was listed and then gone.
        case vanished
        /// An earlier submission of a unit of which only the latest counts.
        case superseded

        /// Whether something that may be a photo was left unexamined.
        public var leavesRunIncomplete: Bool {
            switch self {
            case .container, .lockedContainer, .damagedContainer, .splitContainer, .containerOverLimit,
                .outlookContainer, .linkedFile, .containerNotBuilt, .containerNeedsLibrary,
                .unsafeName, .duplicateName, .symbolicLink, .specialFile, .unreadableFolder, .unreadableFile, .tooDeep,
                .vanished:
                true
            case .system, .document, .documentBeside, .lockedDocument, .damagedDocument, .documentNeedsTool,
                .documentOverLimit,
                .unclearDocument, .video, .program, .unknown, .superseded:
                false
            }
        }

        /// Whether it is a document of which nothing, or nothing of use, could be read.
        var isDocument: Bool {
            switch self {
            case .document, .documentBeside, .lockedDocument, .damagedDocument, .documentNeedsTool,
                .documentOverLimit, .unclearDocument:
                true
            case .system, .container, .lockedContainer, .damagedContainer, .splitContainer, .containerOverLimit,
                .outlookContainer, .linkedFile, .containerNotBuilt, .containerNeedsLibrary,
                .unsafeName, .duplicateName, .video, .program,
                .unknown, .symbolicLink,
                .specialFile,
                .unreadableFolder, .unreadableFile, .tooDeep, .vanished, .superseded:
                false
            }
        }

        /// Whether it is a container of which something was not read.
        var isContainer: Bool {
            switch self {
            case .container, .lockedContainer, .damagedContainer, .splitContainer, .containerOverLimit,
                .outlookContainer, .linkedFile, .containerNotBuilt, .containerNeedsLibrary:
                true
            case .system, .document, .documentBeside, .lockedDocument, .damagedDocument, .documentNeedsTool,
                .documentOverLimit, .unclearDocument, .unsafeName, .duplicateName, .video, .program, .unknown,
                .symbolicLink, .specialFile,
                .unreadableFolder, .unreadableFile, .tooDeep, .vanished, .superseded:
                false
            }
        }
    }
}
