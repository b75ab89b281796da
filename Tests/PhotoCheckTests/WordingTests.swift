import Bytes
import ImageFacts
import Testing

@testable import PhotoCheck

@Suite struct WordingTests {
    static let languages = Language.allCases
    static let ids = Wording.explainable

    @Test(arguments: WordingTests.ids)
    func `every id and every reason has words in every language`(_ id: RequirementID) throws {
        for language in Self.languages {
            let wording = Wording(language)
            let words = try #require(wording.requirement(id), "\(id) in \(language)")
            #expect(!words.title.isEmpty && !words.asks.isEmpty && !words.judged.isEmpty)
            for reason in Wording.reasons(of: id) {
                let says = try #require(wording.reason(id, reason), "\(id) \(reason) in \(language)")
                #expect(!says.short.isEmpty && !says.says.isEmpty && !says.mend.isEmpty)
            }
            #expect(
                Set(words.reasons.keys).isSubset(of: Wording.reasons(of: id)), "words for a reason that nobody gives")
        }
    }

    @Test(arguments: WordingTests.ids)
    func `both languages fill the same places`(_ id: RequirementID) {
        for reason in Wording.reasons(of: id) + CommonReason.allCases.map(\.rawValue) {
            let zh = Wording(.zh).reason(id, reason)
            let en = Wording(.en).reason(id, reason)
            #expect(Set(Self.places(zh)) == Set(Self.places(en)), "\(id) \(reason)")
        }
    }

    static func places(_ words: ReasonWording?) -> [WordingPlace] {
        guard let words else { return [] }
        return WordingPlace.all(in: words.says) + WordingPlace.all(in: words.mend)
    }

    @Test(arguments: RequirementExamplesTests.Case.all)
    func `every finding of an example fills its sentence`(_ shown: RequirementExamplesTests.Case) throws {
        for finding in shown.example.answers.compactMap(\.finding) {
            for language in Self.languages {
                let words = try #require(Wording(language).reason(shown.id, finding.reason))
                for place in Self.places(words) {
                    #expect(place.value(in: finding) != nil, "\(shown.id) \(finding.reason): \(place.path)")
                }
                let sentence = words.says.filled(from: finding, Wording(language))
                #expect(!sentence.contains("{") && !sentence.contains("—"))
            }
        }
    }

    @Test func `no sentence holds a brace that is no place`() {
        for id in Self.ids {
            for language in Self.languages {
                for reason in Wording.reasons(of: id) {
                    let says = Wording(language).reason(id, reason)?.says ?? ""
                    #expect(!says.withReadablePlaces.contains("{"), "\(id) \(reason): \(says)")
                }
            }
        }
    }

    @Test func `a small photo is told both sizes`() {
        let judged = JudgedRequirement(
            MinimumSize.id, MinimumSize.defaultTerms,
            .unmet(
                Finding(
                    "tooSmall", found: .fields([.init("width", .number(1599)), .init("height", .number(1200))]),
                    wanted: MinimumSize(long: 1600, short: 1200).wanted)))
        #expect(Wording(.zh).sentence(for: judged) == "宽1599、高1200像素;要求不低于1600x1200像素。")
        #expect(
            Wording(.en).sentence(for: judged)
                == "1599 pixels wide and 1200 high; at least 1600x1200 pixels are asked.")
    }

    @Test func `our reading of the notice is called one`() {
        let judged = JudgedRequirement(PhotoIntact.id, PhotoIntact.defaultTerms, .unmet(Finding("empty")))
        #expect(Wording(.zh).sentence(for: judged) == "文件是空的,0字节。(本办理解,通知未明写)")
    }

    @Test func `lists are joined as the language joins them`() {
        let finding = Finding(
            "containerNotRead", found: .fields([.init("files", .list([.text("a.zip"), .text("b.doc")]))]))
        let judged = JudgedRequirement(SubmissionPhotos.id, SubmissionPhotos.defaultTerms, .notExamined(finding))
        #expect(Wording(.zh).sentence(for: judged).contains("a.zip、b.doc"))
        #expect(Wording(.en).sentence(for: judged).contains("a.zip, b.doc"))
    }

    @Test(arguments: [
        ExaminationFailure.system(code: 13, operation: .open), .vanished, .changed,
    ])
    func `a photo that could not be read has words under every requirement`(_ failure: ExaminationFailure) {
        let judged = JudgedRequirement(
            "size.minimum", MinimumSize.defaultTerms, .notExamined(CommonReason.finding(failure)))
        for language in Self.languages {
            let sentence = Wording(language).sentence(for: judged)
            #expect(!sentence.isEmpty && !sentence.contains("size.minimum") && !sentence.contains("—"))
            #expect(!Wording(language).mend(for: judged).isEmpty)
        }
    }

    @Test func `every value of our enumerations has words, and no two have the same`() {
        for language in Self.languages {
            let wording = Wording(language)
            func distinct(_ words: [String]) {
                #expect(Set(words).count == words.count && !words.contains(""))
            }
            distinct(NotChecked.Reason.allCases.map(wording.notChecked))
            distinct(Leftover.Reason.allCases.map(wording.leftover))
            distinct(UnitReading.Why.allCases.map { wording.reading(UnitReading(level: 1, why: $0)) })
            distinct(CaptionWriting.Reason.allCases.map(wording.writing))
            distinct(CaptionElement.allCases.map(wording.element))
            distinct(Terms.Level.allCases.map(wording.level))
            distinct(Verdict.Kind.allCases.map(wording.verdict))
            distinct(ImageFormat.allCases.map(wording.format))
        }
    }

    @Test func `an error of a profile is one line with its place`() {
        let error = ProfileError(
            file: "p.yaml", line: 3, column: 1,
            problem: .unknownKey(key: "languge", nearest: "language", allowed: ["id", "language"]))
        #expect(Wording(.zh).message(for: error) == "p.yaml:3:1: 不认识“languge”,是不是“language”?;可用:id、language")
        #expect(
            Wording(.en).message(for: error)
                == "p.yaml:3:1: unknown key \"languge\", did you mean \"language\"?; known: id, language")
    }

    @Test func `a value with a line end or an escape character stays on its line`() {
        let error = ProfileError(
            file: "p", line: 1, column: 5, problem: .wrongValue(key: "id", found: "a\nb\u{1B}[31m", expected: "text"))
        #expect(
            Wording(.en).message(for: error) == #"p:1:5: "id" is "a\nb\u{1B}[31m"; expected: text"#)
    }

    @Test(arguments: BrokenProfile.all)
    func `every error of a profile is one line in every language`(_ broken: BrokenProfile) {
        for language in Self.languages {
            let message = Wording(language).message(
                for: ProfileError(file: "p", line: broken.line, column: broken.column, problem: broken.problem))
            #expect(message.hasPrefix("p:") && !message.contains("\n"))
        }
    }

    @Test(arguments: WordingTests.ids)
    func `every id is explained in every language`(_ id: RequirementID) {
        for language in Self.languages {
            let text = Wording(language).explanation(of: id, profile: .opennessDay2012)
            #expect(text.hasPrefix(id.rawValue))
            #expect(!text.contains("{"))
        }
    }

    @Test func `an unknown id is answered with the nearest`() {
        #expect(
            Wording(.en).explanation(of: "size.minimun", profile: .opennessDay2012)
                == "no requirement is called \"size.minimun\", did you mean \"size.minimum\"?\n")
    }
}
