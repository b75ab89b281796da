extension WordList {
    /// The words of the list, as people write them.
    var words: [String] {
        switch self {
        case .days: TimeWords.days
        case .weekdays: TimeWords.weekdays
        case .timesOfDay: TimeWords.timesOfDay
        case .seasons: TimeWords.seasons
        case .partsOfMonth: TimeWords.partsOfMonth
        case .notAfterDay: TimeWords.notAfterDay
        case .unitsOfMeasure: TimeWords.units
        case .afterFigures: TimeWords.afterFigures
        case .months: TimeWords.months
        case .places: PlaceWords.free + SpotWords.chinese
        case .placeEndings: PlaceWords.named
        case .notAfterPlace: PlaceWords.notAfter
        case .notAfterRoom: PlaceWords.notAfterRoom
        case .placeLikeThings: PlaceWords.things
        case .generalPlaces: PlaceWords.general
        case .notStops: PlaceWords.notStops
        case .beforePlace: PlaceWords.openings
        case .goings: PlaceWords.goings
        case .prepositions: PlaceWords.prepositions
        case .strongPrepositions: PlaceWords.strongPrepositions
        case .articles: PlaceWords.articles
        case .facilities: PlaceWords.facilities
        case .notPlaces: PlaceWords.notPlaces
        case .titles: PeopleWords.titles
        case .groups: PeopleWords.groups
        case .notAfterTitle: PeopleWords.notAfterTitle
        case .notAfterGroup: PeopleWords.notAfterGroup
        case .notNames: PeopleWords.notAName
        case .pinyin: KinWords.pinyin
        case .firstNames: NameWords.first
        case .rareSurnames: NameWords.rareSurnames.signs + NameWords.doubleSurnames
        case .given: NameWords.given.signs
        case .organs: OrganWords.endings
        case .eventEndings: EventWords.endings.endings
        case .events: EventWords.events
        case .notAfterEvent: EventWords.notAfter
        case .eventsInPlaces: EventWords.inPlaces
        case .deeds: DeedWords.words
        case .englishDeeds: DeedWords.english
        case .beforeDeed: DeedWords.between
        case .notDeeds: DeedWords.nouns
        case .surnames: PeopleWords.surnames.signs
        case .beforeSurname: PeopleWords.beforeSurname.signs
        case .afterName: PeopleWords.afterName.signs
        case .notEndOfName: PeopleWords.notEndOfName.signs
        case .joins: TimeWords.joins.signs
        case .numerals: Numeral.signs.signs
        case .stops: PlaceWords.stops.signs
        case .besideDigits: DigitsText.companions.signs
        case .shortPlaces: PlaceWords.short.endings
        case .notEndingsBefore: ShortEndings.all.flatMap(\.before)
        case .notEndingsAfter: ShortEndings.all.flatMap(\.after)
        case .kinEndings: KinWords.endings.endings
        case .notAfterYear: TimeWords.notAfterYear
        case .eras: TimeWords.eras
        case .festivalEndings: TimeWords.festivalEndings.endings
        case .beforeYear: TimeWords.beforeYear
        case .dayNames: TimeWords.dayNames
        case .placeNames: PlaceNames.chinese + GazetteerWords.names
        case .notAfterPlaceName: PlaceNames.notAfter
        case .shortVerbs: VerbWords.short.signs
        case .aspects: EventWords.aspects
        case .notEventClauses: EventWords.things
        case .states: EventWords.states
        case .notClauseOpenings: ClauseWords.notOpenings
        case .notEnglishVerbs: ClauseWords.notEnglishVerbs + KinWords.notAgents
        case .roles: RoleWords.chinese + KinWords.words + TradeWords.chinese
        case .notAfterRole: RoleWords.notAfter + KinWords.notAfter
        case .englishRoles: RoleWords.english + KinWords.english + TradeWords.english
        case .sites: SiteWords.endings
        case .notSegments: ClauseWords.notSegments
        case .objects: ClauseWords.objects
        case .slots: TemplateWords.slots
        case .emptyWords: Substance.emptyWords
        case .placeholders: PlaceholderWords.words
        case .fillers: PlaceholderWords.fillers
        case .fileExtensions: BareName.extensions
        case .copyEndings: BareName.copyEndings
        case .copyBeginnings: BareName.copyBeginnings
        case .addresses: PathText.addresses
        case .fileNamePrefixes: CameraFileNameWords.prefixes
        case .besidePrograms: SoftwareWords.besides
        case .makers: CameraDefaultWords.makers
        case .besideMakers: CameraDefaultWords.generic
        case .defaultHeads: DefaultHead.heads
        case .fileNameMarks: CameraFileNameWords.marks
        case .messengers: CameraFileNameWords.messengers
        case .banners: SoftwareWords.banners
        case .softwareOpenings: SoftwareWords.openings
        case .programs: SoftwareWords.programs
        case .markupOpenings: MarkupText.openings
        case .markupElements: MarkupText.elements
        case .generatedEndings: GeneratedWords.endings
        case .afterPicture: GeneratedWords.afterPicture
        case .promptChoices: GeneratedWords.choices
        case .promptFigures: GeneratedWords.figures
        case .promptSwitches: GeneratedWords.switches
        case .generatedOpenings: GeneratedWords.openings
        case .generatedPictures: GeneratedWords.pictures
        case .promptOpenings: GeneratedWords.promptOpenings
        case .beforeField: TemplateWords.beforeField
        case .fields: TemplateWords.fields
        case .afterField: TemplateWords.afterField
        case .instructions: TemplateWords.instructions
        case .askings: TemplateWords.askings
        case .examples: TemplateWords.examples
        case .lacks: PendingWords.lacks
        case .captionNouns: PendingWords.captions
        case .besideCaption: PendingWords.besides
        case .waits: PendingWords.waits
        case .promises: PendingWords.promises
        case .pendingClauses: PendingWords.clauses
        case .sourceNotices: SourceNotice.words
        case .sources: SourceNotice.sources
        case .sourcePlaces: SourceNotice.places
        case .denials: Denial.words
        case .negations: Denial.negations
        case .denied: Denial.denied
        case .unknowing: Denial.unknown
        case .asked: Denial.asked
        case .denialSubjects: Denial.subjects
        case .notDoubts: Denial.notNegations + Denial.notDenied + PendingWords.notWaits
        case .messages: MessageText.words
        case .vague: VagueWords.generic
        case .credits: VagueWords.credits
        case .remarks: VagueWords.remarks
        case .eventThings: EventWords.eventThings
        case .notAfterSite: SiteWords.notAfter
        }
    }
}
