internal import ImageFacts

/// The caption says who and what, when and where.
///
/// 岫政办发[2012]17号 三(二): “并配有详细说明”. The notice does not say what 详细 is; archives teach 事由 时间 地点 人物, news agencies who,
/// what, where,
/// when. A caption of a bare title, place or date, with none of the required elements, is `unmet`; one that lacks
/// some, or says it in words that the finders do not know, is for a person, and the missing elements are named. There is no
/// minimum length. The unit may tell the place and the EXIF day the time where the profile allows; the finding says
/// which were inferred.
/// Finders know words, not meaning: `met` says that the words are there, not that they are true.
public struct CaptionDetailed: PhotoRequirement, ProfileReadable, Hashable {
    /// `caption.detailed`.
    public static let id: RequirementID = "caption.detailed"
    /// Stated by the notice; its elements are our reading.
    public static let defaultTerms = Terms(level: .fail, basis: .stated)
    /// `noElements`: none of the required ones and hardly another word; `overLimit`: only its beginning was read; the
    /// others: a person must look.
    public static let reasons =
        [
            "noElements", "elementsNotRecognised", "missingElements", "doubtfulText", "overLimit", "doubtfulReading",
            "screenReaderText",
        ] + HiddenCaption.reasons

    /// How much an element is asked for.
    public enum Need: String, Codable, Hashable, Sendable, CaseIterable {
        /// Without any of the required ones a caption is `unmet`.
        case required
        /// Missed and named, for a person.
        case wanted
        /// Not asked.
        case off
    }

    /// What may stand for a place that the caption does not name.
    public enum PlaceInference: String, Codable, Hashable, Sendable, CaseIterable {
        case unit, none
    }

    /// What may stand for a time that the caption does not name.
    public enum TimeInference: String, Codable, Hashable, Sendable, CaseIterable {
        case exif, none
    }

    /// Who.
    public var people: Need
    /// What.
    public var event: Need
    /// When.
    public var time: Need
    /// Where.
    public var place: Need
    /// What may stand for the place.
    public var inferredPlace: PlaceInference
    /// What may stand for the time.
    public var inferredTime: TimeInference

    /// Asks for people and event, wants time and place, and infers what it may, unless told otherwise.
    public init(
        people: Need = .required, event: Need = .required, time: Need = .wanted, place: Need = .wanted,
        inferredPlace: PlaceInference = .unit, inferredTime: TimeInference = .exif
    ) {
        self.people = people
        self.event = event
        self.time = time
        self.place = place
        self.inferredPlace = inferredPlace
        self.inferredTime = inferredTime
    }

    /// Reads `elements: {people: required, event: required, time: wanted, place: wanted}` and `inferred: {place: unit,
    /// time: exif}`.
    ///
    /// An element that `elements` leaves out is not asked for, and nothing is inferred that `inferred` does not name;
    /// without the key itself the
    /// defaults hold.
    public init(from section: inout ProfileSection) throws(ProfileError) {
        self.init()
        let elements = try section.section("elements") { (keys: inout ProfileSection) throws(ProfileError) in
            (
                people: try keys.choice("people", of: Need.self) ?? .off,
                event: try keys.choice("event", of: Need.self) ?? .off,
                time: try keys.choice("time", of: Need.self) ?? .off,
                place: try keys.choice("place", of: Need.self) ?? .off
            )
        }
        if let elements { (people, event, time, place) = elements }
        let inferred = try section.section("inferred") { (keys: inout ProfileSection) throws(ProfileError) in
            (
                place: try keys.choice("place", of: PlaceInference.self) ?? PlaceInference.none,
                time: try keys.choice("time", of: TimeInference.self) ?? TimeInference.none
            )
        }
        if let inferred { (inferredPlace, inferredTime) = inferred }
    }

    /// Judges the caption that counts; nil without one: `caption.present` and `caption.written` say so already.
    public func judge(_ photo: Photo, in unit: UnitContext) -> Verdict? {
        guard let caption = photo.caption else { return nil }
        let missing = missing(caption, photo, in: unit)
        let found = Self.found(caption, inferred: inferred(caption, photo, in: unit))
        let wanted = wanted(missing: missing)
        if caption.isDoubtful { return .review(Finding("doubtfulReading", found: found, wanted: wanted)) }
        if caption.isCut {
            return .notExamined(Finding(CommonReason.overLimit.rawValue, found: found, wanted: wanted))
        }
        let required = CaptionElement.allCases.filter { need($0) == .required }
        let lacksAll = !required.isEmpty && required.allSatisfy(missing.contains)
        // Whether a person wrote it is for `caption.written`; a word, a label or a credit is not detailed either way.
        if case .doubtful(let doubt) = caption.writing, doubt != .vague || !lacksAll {
            return .review(Finding("doubtfulText", found: found, wanted: wanted))
        }
        if lacksAll {
            if let hidden = HiddenCaption.review(photo, in: unit) { return hidden }
            // Lists of words cannot prove that nobody is named where other words stand.
            guard caption.writing != .written || !Substance.isLeft(in: caption.text, of: unit) else {
                return .review(Finding("elementsNotRecognised", found: found, wanted: wanted))
            }
            return .unmet(Finding("noElements", found: found, wanted: wanted))
        }
        if !missing.isEmpty { return .review(Finding("missingElements", found: found, wanted: wanted)) }
        // A text for screen readers describes the picture and need not be the caption handed in.
        if caption.source.isForScreenReaders {
            return .review(Finding("screenReaderText", found: found, wanted: wanted))
        }
        return .met(Verdict.Proof(.text, found: found, wanted: wanted))
    }

    /// The words that prove each element of the counting caption, and what was inferred, as in `found` of the report;
    /// nil without a caption that
    /// counts.
    public func found(_ photo: Photo, in unit: UnitContext) -> Detail? {
        photo.caption.map { Self.found($0, inferred: inferred($0, photo, in: unit)) }
    }

    private static func found(_ caption: Caption, inferred: [CaptionElement]) -> Detail {
        let elements = caption.elements
        func words(_ words: [String]) -> Detail { .list(words.map { .text($0) }) }
        return .fields([
            .init(
                "elements",
                .fields([
                    .init("time", words(elements.time)), .init("place", words(elements.place)),
                    .init("people", words(elements.people)), .init("event", words(elements.event)),
                ])),
            .init("inferred", .list(inferred.map { .text($0.rawValue) })),
        ])
    }

    private func wanted(missing: [CaptionElement]) -> Detail {
        .fields([.init("missing", .list(missing.map { .text($0.rawValue) }))])
    }

    private func need(_ element: CaptionElement) -> Need {
        switch element {
        case .people: people
        case .event: event
        case .time: time
        case .place: place
        }
    }

    private func missing(_ caption: Caption, _ photo: Photo, in unit: UnitContext) -> [CaptionElement] {
        let inferred = inferred(caption, photo, in: unit)
        return CaptionElement.allCases.filter {
            need($0) != .off && caption.elements[$0].isEmpty && !inferred.contains($0)
        }
    }

    // MARK: Inference

    private func inferred(_ caption: Caption, _ photo: Photo, in unit: UnitContext) -> [CaptionElement] {
        var inferred: [CaptionElement] = []
        if time != .off, caption.elements.time.isEmpty, inferredTime == .exif, let taken = photo.facts?.taken,
            taken.tellsDay(in: unit)
        {
            inferred.append(.time)
        }
        if place != .off, caption.elements.place.isEmpty, inferredPlace == .unit, Self.namesPlace(unit) {
            inferred.append(.place)
        }
        return inferred
    }

    /// A folder called 照片 or DCIM, or the loose photos 「(未归单位)」, name no place.
    private static func namesPlace(_ unit: UnitContext) -> Bool {
        let name = unit.name.trimmedOfBlanks
        guard let first = name.unicodeScalars.first, first != "(", first != "\u{FF08}" else { return false }
        return CaptionWriting.of(name) == .written
    }
}

extension CaptionElements {
    /// The words that prove an element.
    public subscript(element: CaptionElement) -> [String] {
        get {
            switch element {
            case .people: people
            case .event: event
            case .time: time
            case .place: place
            }
        }
        set {
            switch element {
            case .people: people = newValue
            case .event: event = newValue
            case .time: time = newValue
            case .place: place = newValue
            }
        }
    }
}
