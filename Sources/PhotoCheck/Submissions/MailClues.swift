internal import Bytes
internal import Containers
internal import Documents

/// What a mail says of its sender's unit.
struct MailClues: Sendable {
    /// Its header.
    var envelope: MailEnvelope
    /// The names of its attachments.
    var attachments: [String]
    /// The last lines of its text, in which people sign.
    var signature: [String]

    /// Lines at the end of a text that may be a signature.
    static let signatureLines = 8

    /// What names a unit, the best first, with the places in the roster of the units that it names.
    func named(in names: RosterNames, stem: String) -> [(evidence: UnitOrigin.Evidence, members: [Int])] {
        func of(_ texts: [String]) -> [Int] { Set(texts.flatMap { names.members(in: $0) }).sorted() }
        return [
            (.name, [names.written(stem)].compactMap(\.self)),
            (.shortName, [names.shortened(stem)].compactMap(\.self)),
            (.address, [envelope.address.flatMap { names.member(address: $0) }].compactMap(\.self)),
            (.subject, of([envelope.subject])),
            (.inName, of([stem])),
            (.signature, of(signature)),
            (.sender, of([envelope.sender])),
            (.attachment, of(attachments)),
        ].filter { !$0.1.isEmpty }
    }

    /// The subject without what programs put before it (Re:, 转发:); nil where there is none.
    var subject: String? {
        var subject = Roster.key(envelope.subject)
        for _ in 0..<8 {
            guard let mark = Self.marks.first(where: { subject.lowercased().hasPrefix($0) }) else { break }
            subject = Roster.key(String(subject.dropFirst(mark.count)))
        }
        return subject.isEmpty ? nil : String(subject.prefix(60))
    }

    private static let marks = ["re:", "re：", "fw:", "fw：", "fwd:", "回复:", "回复：", "答复:", "答复：", "转发:", "转发："]
}

extension FileExaminer {
    /// What a mail says of its unit; nil for what is no single mail.
    mutating func clues(of file: FoundFile) -> MailClues? {
        guard let job = ContainerJob(file), let opened = openTop(job), let envelope = opened.mails.first else {
            return nil
        }
        var signature: [String] = []
        if let text = opened.files.first(where: \.isMailText), let source = try? text.open(),
            let document = try? documents.read(source, extension: text.path.lowercasedExtension)
        {
            let lines = document.blocks.compactMap { block -> String? in
                guard case .paragraph(let paragraph) = block, !paragraph.text.withoutOuterBlanks.isEmpty else {
                    return nil
                }
                return paragraph.text
            }
            signature = Array(lines.suffix(MailClues.signatureLines))
        }
        return MailClues(
            envelope: envelope, attachments: opened.files.filter { !$0.isMailText }.map(\.path.name.shown),
            signature: signature)
    }
}
