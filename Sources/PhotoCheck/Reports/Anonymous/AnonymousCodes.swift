internal import Bytes
internal import ImageFacts

/// Codes that stand for the names of units and photos in a report for jurors.
///
/// A code is made of the name and a seed, so that it is the same in every report of one competition and says nothing of where the name stands
/// in a list. Whoever guesses the name and the seed can try them: the seed is the office's to keep. Of 1,000 names two share a code
/// once in a million runs.
public struct AnonymousCodes: Hashable, Sendable {
    /// What decides the codes beside the names.
    public let seed: Int

    /// Creates codes that `seed` decides.
    public init(seed: Int = 0) {
        self.seed = seed
    }

    /// Signs that are not taken for one another when they are read aloud or written down.
    private static let signs = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    private static let length = 8

    /// The code of a unit, eight letters and digits: the same for the same name.
    public func code(of name: String) -> String {
        let digest = SHA256.hexadecimal(Array("photocheck \(seed) \(name)".utf8).span)
        // Twelve hexadecimal digits hold more than eight of these signs.
        var number = Int(digest.prefix(12), radix: 16) ?? 0
        var code = ""
        for _ in 0..<Self.length {
            code.append(Self.signs[number % Self.signs.count])
            number /= Self.signs.count
        }
        return code
    }

    /// The name of a photo: its unit's code, its number there from 1, and what its bytes are.
    public static func photo(_ number: Int, of code: String, _ examination: Examination) -> SubmittedPath {
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        guard case .facts(let facts) = examination else { return SubmittedPath("\(code)/\(name)") }
        return SubmittedPath("\(code)/\(name).\(facts.format == .jpeg ? "jpg" : facts.format.rawValue)")
    }
}
