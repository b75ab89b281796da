internal import Glibc
internal import ImageFacts

extension PixelDetail {
    /// How much the rows look enlarged, in hundredths; nil where too little could be measured.
    var enlargement: Int? {
        guard bands.count == ClarityLimits.bandWeights.count + 1 else { return nil }
        var sum = ClarityLimits.enlargedOffset + ClarityLimits.peakWeight * log(Double(peak) + 1)
        for (weight, band) in zip(ClarityLimits.bandWeights, bands.dropFirst()) {
            sum += weight * Double(band) / 1_000
        }
        return Int((sum * 100).rounded())
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
