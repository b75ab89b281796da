/// A list of words that finders and writing rules ask for.
///
/// Its words stand beside the rule that asks; a new list is one case, its set, and one line in `WordList.words`.
enum WordList: UInt8, CaseIterable, Sendable {
    // When.
    case days, weekdays, timesOfDay, seasons, partsOfMonth, notAfterDay, unitsOfMeasure, afterFigures,
        months
    // Where.
    case places, placeEndings, notAfterPlace, notAfterRoom, placeLikeThings, generalPlaces, notStops,
        beforePlace, goings, prepositions, strongPrepositions, articles, facilities, organs, notPlaces
    // Who.
    case titles, groups, notAfterTitle, notAfterGroup, notNames, pinyin, firstNames, rareSurnames,
        given
    // What.
    case events, notAfterEvent, eventEndings, eventsInPlaces, deeds, englishDeeds, beforeDeed,
        notDeeds
    // Signs that decide what a word beside them is.
    case surnames, beforeSurname, afterName, notEndOfName, joins, numerals, stops,
        besideDigits, shortPlaces, kinEndings, notEndingsBefore, notEndingsAfter
    case notAfterYear, eras, festivalEndings, beforeYear, dayNames, placeNames, notAfterPlaceName,
        shortVerbs, aspects,
        notEventClauses, states
    case notClauseOpenings, notEnglishVerbs, roles, notAfterRole, englishRoles, sites
    case objects, slots, notSegments
    // Nothing more is said.
    case emptyWords, placeholders, fillers
    // Cameras and programs.
    case fileExtensions, copyEndings, copyBeginnings, addresses, fileNamePrefixes, besidePrograms,
        makers, besideMakers, defaultHeads, fileNameMarks, messengers, banners, softwareOpenings,
        programs,
        markupOpenings, markupElements, generatedEndings, afterPicture, promptChoices, promptFigures,
        promptSwitches, generatedOpenings, generatedPictures, promptOpenings
    // Forms, and captions to come.
    case beforeField, fields, afterField, instructions, askings, examples, lacks, captionNouns,
        besideCaption,
        waits, promises, pendingClauses
    // Doubts.
    case sourceNotices, sources, sourcePlaces, denials, negations, denied, unknowing, asked,
        denialSubjects, notDoubts,
        messages, vague, credits, remarks
    // Things that are called after an event.
    case eventThings
    // What makes another word of a site.
    case notAfterSite
}

/// A set of lists, as bits: at one place of a text there stand words of many.
struct WordLists: OptionSet, Hashable, Sendable {
    var rawValue: UInt128

    @inline(__always) init(rawValue: UInt128) { self.rawValue = rawValue }

    /// The set of one list.
    @inline(__always) init(_ list: WordList) { rawValue = 1 &<< UInt128(list.rawValue) }

    static var days: Self { Self(.days) }
    static var weekdays: Self { Self(.weekdays) }
    static var timesOfDay: Self { Self(.timesOfDay) }
    static var seasons: Self { Self(.seasons) }
    static var partsOfMonth: Self { Self(.partsOfMonth) }
    static var notAfterDay: Self { Self(.notAfterDay) }
    static var unitsOfMeasure: Self { Self(.unitsOfMeasure) }
    static var afterFigures: Self { Self(.afterFigures) }
    static var months: Self { Self(.months) }
    static var places: Self { Self(.places) }
    static var placeEndings: Self { Self(.placeEndings) }
    static var notAfterPlace: Self { Self(.notAfterPlace) }
    static var notAfterRoom: Self { Self(.notAfterRoom) }
    static var placeLikeThings: Self { Self(.placeLikeThings) }
    static var generalPlaces: Self { Self(.generalPlaces) }
    static var notStops: Self { Self(.notStops) }
    static var beforePlace: Self { Self(.beforePlace) }
    static var goings: Self { Self(.goings) }
    static var prepositions: Self { Self(.prepositions) }
    static var strongPrepositions: Self { Self(.strongPrepositions) }
    static var articles: Self { Self(.articles) }
    static var facilities: Self { Self(.facilities) }
    static var notPlaces: Self { Self(.notPlaces) }
    static var titles: Self { Self(.titles) }
    static var groups: Self { Self(.groups) }
    static var notAfterTitle: Self { Self(.notAfterTitle) }
    static var notAfterGroup: Self { Self(.notAfterGroup) }
    static var notNames: Self { Self(.notNames) }
    static var pinyin: Self { Self(.pinyin) }
    static var firstNames: Self { Self(.firstNames) }
    static var rareSurnames: Self { Self(.rareSurnames) }
    static var given: Self { Self(.given) }
    static var eventEndings: Self { Self(.eventEndings) }
    static var organs: Self { Self(.organs) }
    static var events: Self { Self(.events) }
    static var notAfterEvent: Self { Self(.notAfterEvent) }
    static var eventsInPlaces: Self { Self(.eventsInPlaces) }
    static var deeds: Self { Self(.deeds) }
    static var englishDeeds: Self { Self(.englishDeeds) }
    static var beforeDeed: Self { Self(.beforeDeed) }
    static var notDeeds: Self { Self(.notDeeds) }
    static var surnames: Self { Self(.surnames) }
    static var beforeSurname: Self { Self(.beforeSurname) }
    static var afterName: Self { Self(.afterName) }
    static var notEndOfName: Self { Self(.notEndOfName) }
    static var joins: Self { Self(.joins) }
    static var numerals: Self { Self(.numerals) }
    static var stops: Self { Self(.stops) }
    static var besideDigits: Self { Self(.besideDigits) }
    static var shortPlaces: Self { Self(.shortPlaces) }
    static var notEndingsBefore: Self { Self(.notEndingsBefore) }
    static var notEndingsAfter: Self { Self(.notEndingsAfter) }
    static var kinEndings: Self { Self(.kinEndings) }
    static var notAfterYear: Self { Self(.notAfterYear) }
    static var eras: Self { Self(.eras) }
    static var festivalEndings: Self { Self(.festivalEndings) }
    static var beforeYear: Self { Self(.beforeYear) }
    static var dayNames: Self { Self(.dayNames) }
    static var placeNames: Self { Self(.placeNames) }
    static var notAfterPlaceName: Self { Self(.notAfterPlaceName) }
    static var shortVerbs: Self { Self(.shortVerbs) }
    static var aspects: Self { Self(.aspects) }
    static var notEventClauses: Self { Self(.notEventClauses) }
    static var states: Self { Self(.states) }
    static var notClauseOpenings: Self { Self(.notClauseOpenings) }
    static var notEnglishVerbs: Self { Self(.notEnglishVerbs) }
    static var roles: Self { Self(.roles) }
    static var notAfterRole: Self { Self(.notAfterRole) }
    static var englishRoles: Self { Self(.englishRoles) }
    static var sites: Self { Self(.sites) }
    static var notSegments: Self { Self(.notSegments) }
    static var objects: Self { Self(.objects) }
    static var slots: Self { Self(.slots) }
    static var emptyWords: Self { Self(.emptyWords) }
    static var placeholders: Self { Self(.placeholders) }
    static var fillers: Self { Self(.fillers) }
    static var fileExtensions: Self { Self(.fileExtensions) }
    static var copyEndings: Self { Self(.copyEndings) }
    static var copyBeginnings: Self { Self(.copyBeginnings) }
    static var addresses: Self { Self(.addresses) }
    static var fileNamePrefixes: Self { Self(.fileNamePrefixes) }
    static var besidePrograms: Self { Self(.besidePrograms) }
    static var makers: Self { Self(.makers) }
    static var besideMakers: Self { Self(.besideMakers) }
    static var defaultHeads: Self { Self(.defaultHeads) }
    static var fileNameMarks: Self { Self(.fileNameMarks) }
    static var messengers: Self { Self(.messengers) }
    static var banners: Self { Self(.banners) }
    static var softwareOpenings: Self { Self(.softwareOpenings) }
    static var programs: Self { Self(.programs) }
    static var markupOpenings: Self { Self(.markupOpenings) }
    static var markupElements: Self { Self(.markupElements) }
    static var generatedEndings: Self { Self(.generatedEndings) }
    static var afterPicture: Self { Self(.afterPicture) }
    static var promptChoices: Self { Self(.promptChoices) }
    static var promptFigures: Self { Self(.promptFigures) }
    static var promptSwitches: Self { Self(.promptSwitches) }
    static var generatedOpenings: Self { Self(.generatedOpenings) }
    static var generatedPictures: Self { Self(.generatedPictures) }
    static var promptOpenings: Self { Self(.promptOpenings) }
    static var beforeField: Self { Self(.beforeField) }
    static var fields: Self { Self(.fields) }
    static var afterField: Self { Self(.afterField) }
    static var instructions: Self { Self(.instructions) }
    static var askings: Self { Self(.askings) }
    static var examples: Self { Self(.examples) }
    static var lacks: Self { Self(.lacks) }
    static var captionNouns: Self { Self(.captionNouns) }
    static var besideCaption: Self { Self(.besideCaption) }
    static var waits: Self { Self(.waits) }
    static var promises: Self { Self(.promises) }
    static var pendingClauses: Self { Self(.pendingClauses) }
    static var sourceNotices: Self { Self(.sourceNotices) }
    static var sources: Self { Self(.sources) }
    static var sourcePlaces: Self { Self(.sourcePlaces) }
    static var denials: Self { Self(.denials) }
    static var negations: Self { Self(.negations) }
    static var denied: Self { Self(.denied) }
    static var unknowing: Self { Self(.unknowing) }
    static var asked: Self { Self(.asked) }
    static var denialSubjects: Self { Self(.denialSubjects) }
    static var notDoubts: Self { Self(.notDoubts) }
    static var messages: Self { Self(.messages) }
    static var vague: Self { Self(.vague) }
    static var credits: Self { Self(.credits) }
    static var remarks: Self { Self(.remarks) }
    static var eventThings: Self { Self(.eventThings) }
    static var notAfterSite: Self { Self(.notAfterSite) }
}
