/// What a line of a text list begins with: which photo it speaks of, and the text behind it.
struct LineLabel: Hashable, Sendable {
    /// What the label is, from the surest to the weakest.
    enum Kind: Hashable, Sendable {
        /// A photo's file name (`1.jpg`), or the name of a photo that is there (`IMG_0012`).
        case name
        /// A word for photos with a number (图3).
        case photoNumber
        /// A bare number (3、).
        case number
    }

    var kind: Kind
    /// The photos' names; empty where only numbers are given.
    var names: [String] = []
    /// The folders before each of the names, from the top.
    var folders: [[String]] = []
    /// The photos' numbers, or the line's own number.
    var numbers: [Int] = []
    /// Whether a colon or a closing bracket (【图3】) parts it from the text, as in a list and not in a sentence.
    var endsAtSign = false
    /// Whether it seems to name further photos that could not be made out (图1、2县长).
    var isChained = false
    /// The text behind the label; empty where the label stands alone.
    var text: String

    /// Reads the label of a line; nil for a line without one.
    init?(_ line: String, names photos: PhotoNames) {
        let text = FoldedText(String(line.trimmedOfBlanks), simplifies: true)
        guard text.count > 0 else { return nil }
        guard let label = Self.named(text, from: 0, photos) ?? Self.numbered(text, photos) else {
            return nil
        }
        self = label
    }

    private init(
        _ kind: Kind, names: [String] = [], folders: [[String]] = [], numbers: [Int] = [], isChained: Bool = false,
        before end: Int, in text: FoldedText
    ) {
        self.kind = kind
        self.names = names
        self.folders = folders
        self.numbers = numbers
        self.isChained = isChained
        self.text = Self.rest(text, from: end)
        var index = end
        while text[index] == 0x20 || index < text.count && Self.isClosing(text[index]) {
            if text[index] == 0x3011 { endsAtSign = true }
            index += 1
        }
        endsAtSign = endsAtSign || text[index] == 0x3A
    }

    /// Names and labels are short.
    private static let longest = 100

    // MARK: Names

    private static func named(_ text: FoldedText, from first: Int, _ photos: PhotoNames) -> LineLabel? {
        var start = first
        while start < text.count, isOpening(text[start]) { start += 1 }
        var names: [String] = []
        var folders: [[String]] = []
        var end = start
        var next = fileName(text, from: start)
        while names.count < 50, let found = next {
            let path = text.written(end..<found)
            names.append(PhotoFileName.last(of: path))
            folders.append(PhotoFileName.folders(of: path))
            end = found
            // 1.jpg、2.jpg: several photos with one caption.
            var join = end
            while [0x3001, 0x2C, 0x20, 0x548C, 0x4E0E, 0x53CA, 0x26].contains(text[join]) { join += 1 }
            next = join > end ? fileName(text, from: join) : nil
            if next != nil {
                end = join
            } else if let join = LabelChain.range(text, at: end), let last = fileName(text, from: join),
                let between = PhotoFileName.between(
                    names[names.count - 1], PhotoFileName.last(of: text.written(join..<last)))
            {
                names += between
                folders += Array(repeating: folders[folders.count - 1], count: between.count)
                next = last
                end = join
            }
        }
        if !names.isEmpty {
            return LineLabel(
                .name, names: names, folders: folders, isChained: goesOn(text, at: end, photos), before: end, in: text)
        }
        return stem(text, from: start, photos)
    }

    /// Whether more photos stand behind a name: a further number, or the name of another photo.
    private static func goesOn(_ text: FoldedText, at end: Int, _ photos: PhotoNames) -> Bool {
        if LabelChain.goesOn(text, at: end) { return true }
        guard let join = LabelChain.range(text, at: end) ?? LabelChain.link(text, at: end) else { return false }
        return fileName(text, from: join) != nil || stem(text, from: join, photos) != nil
    }

    /// Where the file name that begins at a place ends; a sentence before it makes it none.
    private static func fileName(_ text: FoldedText, from start: Int) -> Int? {
        var depth = 0
        for index in start..<max(start, min(text.count, start + longest)) {
            switch text[index] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x3002, 0xFF0C, 0x2C, 0x3B, 0x3A, 0x3001, 0x21, 0x3F, 0x9:
                // A drive's colon (D:\照片\1.jpg) is no sentence's.
                guard text[index] == 0x3A, text[index + 1] == 0x5C else { return nil }
            case 0x2E where index > start:
                // An open bracket belongs to a sentence that names the photo at its end: 县长解答咨询(1.jpg).
                if let end = PhotoFileName.end(ofExtensionAt: index, in: text) { return depth > 0 ? nil : end }
            default: break
            }
        }
        return nil
    }

    /// The name of a photo that is there, without its extension, before a separator; the longest one counts.
    private static func stem(_ text: FoldedText, from start: Int, _ photos: PhotoNames) -> LineLabel? {
        var best: (name: String, end: Int)?
        for index in (start + 1)..<max(start + 2, min(text.count, start + longest) + 1) {
            guard index >= text.count || isSeparator(text[index]) || isClosing(text[index]) else { continue }
            let name = text.written(start..<min(index, text.count))
            // A name of words alone may begin any sentence.
            guard
                name.unicodeScalars.contains(where: { ("0"..."9").contains($0) || (0xFF10...0xFF19).contains($0.value) }
                ),
                !FoldedText(name).folded.allSatisfy(Sign.isDigit), photos.owners(of: Array(name.utf8)) != nil
            else { continue }
            best = (name, index)
        }
        guard let best else { return nil }
        return LineLabel(
            .name, names: [best.name], isChained: goesOn(text, at: best.end, photos), before: best.end, in: text)
    }

    // MARK: Numbers

    private static func numbered(_ text: FoldedText, _ photos: PhotoNames) -> LineLabel? {
        var start = 0
        while start < text.count, isOpening(text[start]) { start += 1 }
        let isBracketed = start > 0
        var index = start
        var hasWord = false
        var isOrdinal = false
        while let length = words.length(at: index, in: text) {
            isOrdinal = text[index] == 0x7B2C  // 第
            index += length
            hasWord = true
            while [0x20, 0x2D, 0x5F, 0x3A].contains(text[index]) { index += 1 }
        }
        if !hasWord, let circled = circled(text[start]) {
            return LineLabel(.number, numbers: [circled], before: start + 1, in: text)
        }
        guard hasWord || Sign.isDigit(text[index]), let number = Numeral(at: index, in: text), number.length <= 4 else {
            return nil
        }
        var end = number.end
        var numbers = [number.value]
        if hasWord {
            let chain = LabelChain(from: number, in: text, isOrdinal: isOrdinal)
            (numbers, end) = (chain.numbers, chain.end)
        }
        if isOrdinal {  // 第3张, 第3幅图; 第一, begins a paragraph of prose
            guard [0x5F20, 0x5E45].contains(text[end]) else { return nil }
            end += 1
            if let length = words.length(at: end, in: text) { end += length }
        }
        let next = text[end]
        guard hasWord ? endsLabel(text, at: end) : isBracketed && isClosing(next) || endsNumber(text, at: end) else {
            return nil
        }
        // 1、1.jpg:… and 照片1(1.jpg):… name the photo behind the number.
        var behind = end
        while behind < text.count, isSeparator(text[behind]) || isClosing(text[behind]) { behind += 1 }
        if var inner = named(text, from: behind, photos), inner.names.count == 1, numbers.count == 1 {
            inner.numbers = numbers
            // 照片1、2.jpg names two photos.
            if hasWord, let own = PhotoNumber(PhotoFileName.stem(of: inner.names[0])), own.isPlain,
                own.value != number.value
            {
                inner.isChained = true
            }
            return inner
        }
        return LineLabel(
            hasWord ? .photoNumber : .number, numbers: numbers, isChained: LabelChain.goesOn(text, at: end),
            before: end, in: text)
    }

    /// Whether 图3 ends here: at a sign, or before words that neither speak about the figure (图3所示) nor count photos
    /// (照片3张).
    static func endsLabel(_ text: FoldedText, at index: Int) -> Bool {
        let next = text[index]
        if index >= text.count || isSeparator(next) || isClosing(next) { return true }
        return Sign.isHan(next) && !afterFigures.contains(next) && Numeral.chinese(next) == nil
            && Sign.isDigit(text[index - 1])
    }

    static let afterFigures = SignSet("显所中为可和与是年月日号张幅余多份个组套至到人名场次件页版条万千百之的")

    /// Whether a bare number ends here as a list's does (3、 3) 3:), and does not go on (3.5, 15:30, 3月).
    private static func endsNumber(_ text: FoldedText, at index: Int) -> Bool {
        switch text[index] {
        case 0x3001, 0x29, 0x5D, 0x9, 0x20: true
        case 0x2E, 0x3A, 0x2C: !Sign.isDigit(text[index + 1]) || isDate(text, at: index + 1)
        default: false
        }
    }

    /// Whether 5月15日 or 2012年 stands here, with which the text behind a number may begin.
    private static func isDate(_ text: FoldedText, at index: Int) -> Bool {
        guard let number = Numeral(at: index, in: text) else { return false }
        return [0x6708, 0x5E74].contains(text[number.end])
    }

    private static func circled(_ sign: UInt32) -> Int? {
        (0x2460...0x2473).contains(sign) ? Int(sign - 0x2460) + 1 : nil
    }

    // MARK: Signs

    private static func rest(_ text: FoldedText, from index: Int) -> String {
        var start = index
        while start < text.count, isSeparator(text[start]) || isClosing(text[start]) { start += 1 }
        return text.written(start..<text.count)
    }

    static func isSeparator(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x20, 0x3A, 0x3001, 0x2C, 0x2E, 0x3002, 0x3B, 0x7C, 0x3D, 0x2D, 0x2013, 0x2014, 0x2192, 0x3E, 0xFF5C,
            0x2502:
            true
        default: false
        }
    }

    static func isOpening(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x28, 0x5B, 0x3010, 0x3014, 0x300A, 0x201C, 0x22, 0x3C, 0x23, 0x2A, 0x25B2, 0x25CF, 0x2022: true
        default: false
        }
    }

    static func isClosing(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x29, 0x5D, 0x3011, 0x3015, 0x300B, 0x201D, 0x22, 0x2A: true
        default: false
        }
    }

    static let words = WordTable([
        "照片", "图片", "相片", "图", "附图", "插图", "附照", "第", "编号", "photo", "picture", "pic", "image", "figure", "fig", "fig.",
        "no",
        "no.",
    ])
}
