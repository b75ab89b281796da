internal import Bytes
internal import ImageFacts

/// What the requirements of decoded pixels share: the answer where there are none.
enum PixelClaim {
    /// Every reason that `unknown` may name.
    static let reasons = ["notDecoded", CommonReason.overLimit.rawValue]

    /// The answer where the picture should have been decoded and was not; nil where that is for other requirements to say,
    /// in a run of headers alone, of another format, of a picture without a good row.
    static func unknown(_ facts: PhotoFacts) -> Verdict? {
        switch facts.integrity {
        case .unknown(.limit(let reached)): .notExamined(CommonReason.finding(reached))
        case .unknown(.outOfMemory), .unknown(.cancelled): .notExamined(Finding("notDecoded"))
        case .unknown(.headersOnly), .unknown(.formatNotRead), .intact, .damaged: nil
        }
    }

    /// Examples of it.
    static func examples<Rule>(_ rule: Rule) -> [Example<Rule>] {
        [
            Example(
                title: "a run of headers alone", rule: rule, photo: .example("1.jpg", .jpeg, 1600, 1200), verdict: nil),
            Example(
                title: "more pixels than are decoded", rule: rule,
                photo: .example("1.png", .png, 65535, 65535) {
                    $0.integrity = .unknown(.limit(LimitReached("pixels", allowed: 400_000_000)))
                }, verdict: .notExamined),
            Example(
                title: "no memory left", rule: rule,
                photo: .example("1.jpg", .jpeg, 1600, 1200) { $0.integrity = .unknown(.outOfMemory) },
                verdict: .notExamined),
        ]
    }

    /// Hundredths as a decimal number with one digit.
    static func tenths(_ hundredths: Int) -> Detail {
        let tenths = (max(0, hundredths) + 5) / 10
        return .text("\(tenths / 10).\(tenths % 10)")
    }
}

extension Photo {
    /// A decoded photo of 1600x1200 for examples: edges of these widths along each direction, on 400 tiles.
    static func measured(
        edges: [Int], tiles: Int = 400, change: (inout PixelMeasures) -> Void = { _ in }
    ) -> Photo {
        .example("1.jpg", .jpeg, 1600, 1200) { facts in
            let size = PixelSize(width: 1600, height: 1200)
            let sharp = edges.allSatisfy { $0 < 100 } ? 700 : 0
            let sharpness = Sharpness(
                tiles: 432, contrastTiles: tiles,
                edges: edges.map { EdgeWidths(tiles: tiles, tenth: $0, quarter: $0 * 2, half: $0 * 3) },
                sharpShare: sharp,
                noise: 120, sharpest: PixelArea(x: 800, y: 600, size: PixelSize(width: 64, height: 64)))
            var measures = PixelMeasures(
                view: size, sharpness: sharpness, tone: Tone(levels: [10, 25, 120, 230, 250]), detail: PixelDetail())
            change(&measures)
            facts.integrity = .intact
            facts.pixels = measures
        }
    }
}
