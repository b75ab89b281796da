internal import ImageFacts

/// How few bytes can hold the pixels that a header claims.
///
/// A lower bound that follows from the formats, so that no file that holds all its pixels can be below it: not a black one, not one that an optimiser
/// has squeezed. It is far below any photo; it is there for the 368-byte file that claims 65500x65500.
enum SmallestFile {
    /// The least number of bytes for the pixels; 0 where the format gives no bound.
    static func pixelBytes(_ facts: PhotoFacts) -> Int {
        guard let size = facts.storedSize, size.width > 0, size.height > 0 else { return 0 }
        switch facts.coding {
        case .arithmetic, .progressiveArithmetic:
            return arithmetic(size)
        case .rows, .interlaced:
            return png(size, bits: facts.bits ?? 1, channels: channels(facts))
        case .sequential, .progressive, .lossless:
            return jpeg(size)
        case nil:
            return switch facts.format {
            case .png: png(size, bits: facts.bits ?? 1, channels: channels(facts))
            default: 0
            }
        }
    }

    /// JPEG with arithmetic codes (ITU-T T.81, F.1.4 and table D.3): a block takes two decisions at least, and a decision
    /// that is as good as certain still costs 1/65,536 of the interval, which is a byte in some 180,000 blocks.
    private static func arithmetic(_ size: PixelSize) -> Int {
        let wide = product(ceiling(size.width, 8), ceiling(size.height, 32))
        let high = product(ceiling(size.width, 32), ceiling(size.height, 8))
        return ceiling(min(wide, high), 1 << 18)
    }

    /// JPEG with Huffman codes (ITU-T T.81, F.1.2 and G.1.2): the first scan of a component codes the DC difference of each of its blocks of 8x8
    /// samples, and no Huffman code is shorter than one bit.
    ///
    /// Sampling factors run from 1 to 4 (B.2.2), so the component with the most columns may still have a quarter of the rows, and the other way
    /// round; the header's facts do not hold the factors, so the smaller of the two counts. A lossless frame codes every sample, which is more.
    private static func jpeg(_ size: PixelSize) -> Int {
        let wide = product(ceiling(size.width, 8), ceiling(size.height, 32))
        let high = product(ceiling(size.width, 32), ceiling(size.height, 8))
        return ceiling(min(wide, high), 8)
    }

    /// PNG (third edition, 7.2, 10.1): every row has a filter byte, and deflate (RFC 1951) makes at most 258 bytes out of 2 bits, which is 1032 to 1.
    private static func png(_ size: PixelSize, bits: Int, channels: Int) -> Int {
        let rowBits = product(size.width, product(max(1, bits), channels))
        let row = ceiling(rowBits, 8)
        // Interlaced pictures have at least as many rows, and as many bits in all.
        return ceiling(product(row == .max ? row : row + 1, size.height), 1032)
    }

    private static func channels(_ facts: PhotoFacts) -> Int {
        max(1, min(4, facts.components ?? 1))
    }

    /// The product, or `Int.max` when it is larger than that.
    private static func product(_ first: Int, _ second: Int) -> Int {
        let (value, overflow) = first.multipliedReportingOverflow(by: second)
        return overflow ? .max : value
    }

    private static func ceiling(_ value: Int, _ divisor: Int) -> Int {
        value / divisor + (value % divisor == 0 ? 0 : 1)
    }
}
