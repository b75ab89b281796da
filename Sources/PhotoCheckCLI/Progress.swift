import PhotoCheck

/// One line on stderr that is written over as the check goes; only on a terminal.
struct Progress {
    private let isShown: Bool
    private let language: Language
    private let width: Int
    private var photos = 0
    private var folder = ""
    private var last: ContinuousClock.Instant?

    init(isShown: Bool, language: Language) {
        self.isShown = isShown && System.isTerminal(2)
        self.language = language
        width = min(max(System.columns(2) ?? 80, 20), 200)
    }

    mutating func take(_ event: CheckEvent) {
        guard isShown, case .photo(let result) = event else { return }
        photos += 1
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        folder = TerminalText.escape(result.photo.path.folder.shown)
        let line =
            switch language {
            case .zh: "已查 \(photos) 张  \(folder)"
            case .en: "\(photos) photos  \(folder)"
            }
        write("\r\u{1B}[K" + DisplayWidth.truncate(line, to: width - 1))
    }

    /// Photos that nobody had to wait for.
    mutating func take(_ kept: KeptUnit) {
        photos += kept.photos.total
    }

    /// Wipes the line out.
    func end() {
        if isShown, last != nil { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        // Progress that cannot be shown is no reason to stop.
        try? System.writeAll(2, Array(text.utf8))
    }
}
