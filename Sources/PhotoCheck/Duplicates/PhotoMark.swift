internal import Bytes
internal import ImageFacts

/// What a run keeps of a photo to find its copies: where it lies, what its file and its picture are recognised by.
struct PhotoMark: Hashable, Sendable {
    var path: SubmittedPath
    var inside: [SubmittedPath]
    /// Whether it was pasted into a document.
    var isPasted: Bool
    /// SHA-256 of its file, in hexadecimal.
    var digest: String?
    /// The camera as the file says.
    var camera: Camera?
    var taken: CaptureTime?
    var picture: PicturePrint?

    /// The mark of a photo of which nothing but the picture is known.
    init(path: SubmittedPath, picture: PicturePrint?) {
        self.path = path
        self.picture = picture
        inside = []
        isPasted = false
    }

    /// The mark of a photo; nil where nothing of it can be recognised.
    init?(_ photo: Photo) {
        guard let facts = photo.facts, facts.format.isPicture else { return nil }
        picture = PicturePrint(facts)
        digest = facts.sha256
        guard digest != nil || picture != nil else { return nil }
        path = photo.path
        inside = photo.inside
        isPasted = photo.pasted != nil
        camera = facts.camera
        taken = facts.taken
    }

    /// Whether one camera took both within a minute and not at once: two photos, however alike.
    func isOfOneBurst(with other: PhotoMark) -> Bool {
        guard let camera, camera.model != nil, camera == other.camera, let taken, let later = other.taken,
            taken != later
        else { return false }
        return abs(taken.seconds - later.seconds) <= 60
    }
}

extension CaptureTime {
    /// Seconds on a calendar of months of 31 days: exact within a day, and never too near across days.
    fileprivate var seconds: Int {
        ((((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute) * 60 + second
    }
}

extension PhotoMark: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(path)
        record.value(inside)
        record.value(isPasted)
        record.value(digest)
        record.value(camera)
        record.value(taken)
        record.value(picture)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        path = try record.value()
        inside = try record.value()
        isPasted = try record.value()
        digest = try record.value()
        camera = try record.value()
        taken = try record.value()
        picture = try record.value()
    }
}

extension PicturePrint: Recorded {
    func write(to record: inout RecordWriter) {
        record.value(hashes)
        record.value(weakBits)
        record.raw(squares)
    }

    init(from record: inout RecordReader) throws(RecordError) {
        let hashes: [UInt64] = try record.value()
        let weakBits: UInt64 = try record.value()
        let squares = try record.raw()
        // Whoever compares prints relies on their size.
        guard hashes.count == PrintWindows.count, squares.count == Self.side * Self.side else { throw .malformed }
        self.init(hashes: hashes, weakBits: weakBits, squares: squares)
    }
}
