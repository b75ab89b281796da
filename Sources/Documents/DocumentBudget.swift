internal import Bytes

/// What a document may still cost while it is read; over a limit nothing of it is used.
struct DocumentBudget {
    private let limits: ResourceLimits
    private var paragraphs = 0
    private var cells = 0
    private var covered = 0
    private var textBytes = 0
    private var pictures = 0

    init(_ limits: ResourceLimits) {
        self.limits = limits
    }

    /// Counts a paragraph with its text.
    mutating func takeParagraph(_ text: String) throws(DocumentProblem) {
        paragraphs += 1
        guard paragraphs <= limits.documentParagraphs else {
            throw .limit(LimitReached("documentParagraphs", allowed: limits.documentParagraphs))
        }
        try takeText(text.utf8.count)
    }

    /// Counts a cell with its text; a covered cell costs as much as any other.
    mutating func takeCell(_ text: String = "") throws(DocumentProblem) {
        cells += 1
        guard cells <= limits.documentCells else {
            throw .limit(LimitReached("documentCells", allowed: limits.documentCells))
        }
        try takeText(text.utf8.count)
    }

    /// Counts a cell that is covered by another one; areas may lie over each other, so these are counted apart.
    mutating func takeCovered() throws(DocumentProblem) {
        covered += 1
        guard covered <= limits.documentCells else {
            throw .limit(LimitReached("documentCells", allowed: limits.documentCells))
        }
    }

    /// Counts cells that hold no text of their own.
    mutating func takeCells(_ count: Int) throws(DocumentProblem) {
        guard count <= limits.documentCells - cells else {
            throw .limit(LimitReached("documentCells", allowed: limits.documentCells))
        }
        cells += count
    }

    /// Counts a picture, and gives its number.
    mutating func takePicture() throws(DocumentProblem) -> Int {
        guard pictures < limits.documentPictures else {
            throw .limit(LimitReached("documentPictures", allowed: limits.documentPictures))
        }
        pictures += 1
        return pictures
    }

    /// Counts text that is no paragraph and no cell of its own yet.
    mutating func takeText(_ bytes: Int) throws(DocumentProblem) {
        guard bytes <= limits.documentTextBytes - textBytes else {
            throw .limit(LimitReached("documentTextBytes", allowed: limits.documentTextBytes))
        }
        textBytes += bytes
    }
}
