internal import Glibc
internal import ImageFacts

extension PixelDetail {
    /// How much the rows look enlarged, in hundredths; nil where too little could be measured.
    var enlargement: Int? {
        guard bands.count == 16, peak > 0, steps.count == 4 else { return nil }
        // The first band is what the others are measured against.
        let fifths = stride(from: 1, to: 16, by: 3).map { first in
            Double(bands[first] + bands[first + 1] + bands[first + 2]) / 3_000
        }
        let measures = fifths + [log(Double(peak) + 1)] + steps.map { Double($0) / 1_000 }
        func score(_ weights: [Double], _ offset: Double) -> Double {
            zip(weights, measures).reduce(offset) { $0 + $1.0 * $1.1 }
        }
        let highest = max(
            score(ClarityLimits.twofoldWeights, ClarityLimits.twofoldOffset),
            score(ClarityLimits.otherWeights, ClarityLimits.otherOffset))
        return Int((highest * 100).rounded())
    }

    /// Where the spectrum falls most steeply, in 160ths of its length: about so much of each side has detail.
    var share: Int {
        var (steepest, place) = (0, bands.count)
        for index in bands.indices.dropFirst(4).dropLast() {
            let fall: Int = bands[index - 1] - bands[index + 1]
            if fall > steepest { (steepest, place) = (fall, index) }
        }
        return min(160, place * 10 + 9)
    }

    /// The sides of a picture of this size that the detail would fill.
    func detailSize(of size: PixelSize) -> PixelSize {
        PixelSize(width: size.width * share / 160, height: size.height * share / 160)
    }
}
