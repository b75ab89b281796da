/// Which of the East Asian encodings bytes are written in, were they written in one.
///
/// Nearly any bytes of one can be read in the others, so the readings compete by price (`ScriptPrice`). An office that
/// writes simplified Chinese hardly ever gets the others, so they must be cheaper by some bits.
struct EastAsianChoice {
    /// The likeliest encoding.
    let encoding: TextEncoding
    /// What its reading costs, in bits.
    let price: Int
    /// The next one, when it reads about as well.
    let other: TextEncoding?
    /// Whether all bytes are characters, and usual ones on the average.
    let isPlausible: Bool

    /// Readings that are closer together than this, in bits, may both be meant: a bit more than what an everyday Big5
    /// text pays for not being GB 18030.
    private static let margin = 7

    init(_ bytes: Span<UInt8>) {
        var readings = [
            Reading(bytes, as: GB18030.self, simplified: 0, traditional: 9, japanese: 34),
            Reading(bytes, as: Big5.self, simplified: 12, traditional: 6, japanese: 22),
            Reading(bytes, as: ShiftJIS.self, simplified: 20, traditional: 20, japanese: 8),
        ]
        // Stable, so that GB 18030 wins a draw.
        var best = 0
        for index in readings.indices where readings[index].price < readings[best].price { best = index }
        let winner = readings.remove(at: best)
        let second = readings[0].price <= readings[1].price ? readings[0] : readings[1]
        encoding = winner.encoding
        price = winner.price
        isPlausible = winner.isPlausible
        other = second.isPlausible && second.price - winner.price < Self.margin ? second.encoding : nil
    }

    /// The bytes in one encoding.
    private struct Reading {
        let encoding: TextEncoding
        let price: Int
        let isPlausible: Bool

        /// The languages are named with what they cost in this encoding from the start.
        init<Encoding: LegacyEncoding>(
            _ bytes: Span<UInt8>, as type: Encoding.Type, simplified: Int, traditional: Int, japanese: Int
        ) {
            var prices = ScriptPrice()
            var index = 0
            while index < bytes.count {
                let (scalar, length) = Encoding.character(in: bytes, at: index)
                if let scalar { prices.add(scalar) } else { prices.addBad() }
                index += length
            }
            encoding = Encoding.encoding
            price = min(
                prices.simplified + simplified, prices.traditional + traditional, prices.japanese + japanese)
            isPlausible = prices.bad == 0 && price <= prices.signs * 16 + 22
        }
    }
}
