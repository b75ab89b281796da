internal import Bytes
internal import CImageCodecs

/// JPEG (ITU-T T.81): the header through libjpeg, the metadata through readers of our own.
enum JPEGFormat: ImageFormatReader {
    static let format = ImageFormat.jpeg

    /// The longest marker segment, its marker and some room: a window of this size always lets libjpeg go on.
    private static let largestWindow = 128 << 10

    static func read(
        _ source: borrowing some ByteSource & ~Copyable, at desk: inout ReadingDesk, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        guard var codec = desk.jpeg.take() else {
            facts.problem = .codec(code: "JERR_OUT_OF_MEMORY", arguments: [])
            return
        }
        var segments = JPEGSegments(limits: desk.limits, xmp: desk.xmp)
        codec.start(desk.limits)
        // The codec must go back on the desk whatever the source does.
        var failure: ByteSourceError?
        do throws(ByteSourceError) {
            try drive(&codec, source, &desk, &segments, into: &facts)
        } catch {
            failure = error
        }
        report(codec.known, into: &facts)
        facts.codecWarnings = codec.warnings
        desk.jpeg = consume codec
        if let failure { throw failure }
        segments.finish(into: &facts)
    }

    /// Gives windows until the header is read, refused, or the file is at its end.
    private static func drive(
        _ codec: inout JPEGDecompressor, _ source: borrowing some ByteSource & ~Copyable,
        _ desk: inout ReadingDesk, _ segments: inout JPEGSegments, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        let limits = desk.limits
        var size = FileWindow.size
        // Every turn moves on in the file or makes the window larger, so the limit on bytes ends this loop.
        while true {
            let start = desk.window.offset
            let step = codec.feed(desk.window.bytes.span, at: start, limits: limits)
            try segments.readNew(codec, source, &desk, into: &facts)
            switch step {
            case .headerDone(let place):
                facts.pixelBytes = max(0, source.count - place)
                if place >= source.count { facts.problem = .truncated(offset: source.count) }
                return
            case .refused(let problem, let place):
                facts.problem = problem
                try claim(problem, source, &desk, at: place, into: &facts)
                return
            case .needsBytes(let place):
                guard place < source.count, desk.window.end < source.count || place > start else {
                    facts.problem = .truncated(offset: source.count)
                    return
                }
                guard place <= limits.jpegHeaderBytes else {
                    facts.problem = .limit(LimitReached("jpegHeaderBytes", allowed: limits.jpegHeaderBytes))
                    return
                }
                if place > start {
                    size = FileWindow.size
                } else {
                    size *= 2
                }
                guard size <= largestWindow else {
                    facts.problem = .codec(code: "CIC_NO_PROGRESS", arguments: [place])
                    return
                }
                try desk.window.load(source, at: place, count: size)
            }
        }
    }

    /// libjpeg refuses some frame headers unread; what they claim is told beside the problem (T.81, B.2.2).
    ///
    /// | bytes | |
    /// |---|---|
    /// | 2 | length |
    /// | 1 | precision |
    /// | 2 2 | lines, columns |
    /// | 1 | components |
    private static func claim(
        _ problem: ImageProblem, _ source: borrowing some ByteSource & ~Copyable, _ desk: inout ReadingDesk,
        at place: Int, into facts: inout PhotoFacts
    ) throws(ByteSourceError) {
        guard case .codec("JERR_SOF_UNSUPPORTED", let arguments) = problem else { return }
        try desk.window.ensure(source, at: place, count: 8)
        guard let height = desk.window.u16(at: place + 3), let width = desk.window.u16(at: place + 5) else { return }
        facts.storedSize = PixelSize(width: width, height: height)
        facts.bits = desk.window.byte(at: place + 2).map { Int($0) }
        facts.components = desk.window.byte(at: place + 7).map { Int($0) }
        // SOF3 and SOF11 are lossless, SOF7 and SOF15 lossless differences.
        if let marker = arguments.first, marker & 3 == 3 { facts.coding = .lossless }
    }

    /// What libjpeg knows; numbers that no frame header gave are 0 and stay unsaid.
    private static func report(_ known: cic_jpeg_facts, into facts: inout PhotoFacts) {
        if case .codec("JERR_SOF_UNSUPPORTED", _) = facts.problem { return }
        // A frame header of 0 lines is refused as empty, but it was read.
        guard known.width > 0 || known.components > 0 else { return }
        facts.storedSize = PixelSize(width: Int(known.width), height: Int(known.height))
        if known.precision > 0 { facts.bits = Int(known.precision) }
        if known.components > 0 { facts.components = Int(known.components) }
        facts.coding =
            switch (known.progressive, known.arithmetic) {
            case (false, false): .sequential
            case (true, false): .progressive
            case (false, true): .arithmetic
            case (true, true): .progressiveArithmetic
            }
        guard known.header else { return }
        if known.standardQuality > 0 { facts.provenance.standardQuality = Int(known.standardQuality) }
        facts.colorSpace =
            switch known.color {
            case .unknown: .unknown
            case .gray: .gray
            case .rgb: .rgb
            case .ycbcr: .ycbcr
            case .cmyk: .cmyk
            case .ycck: .ycck
            }
    }
}
