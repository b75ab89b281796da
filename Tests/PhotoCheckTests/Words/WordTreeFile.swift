@testable import PhotoCheck

/// Writes the tables as the C source that `make words` puts into `Sources/CWordTree`.
enum WordTreeFile {
    static let path = "Sources/CWordTree/WordTree.c"

    static func text(_ compiled: WordTreeCompiler, simplified: [UInt16: UInt16]) -> String {
        let sets = compiled.sets.map { set in
            "{\(hexadecimal(UInt64(truncatingIfNeeded: set.rawValue))),\(hexadecimal(UInt64(set.rawValue >> 64)))}"
        }
        let signs = (0..<1 << 16).map { simplified[UInt16($0)] ?? 0 }
        return """
            // Made by `make words` from the lists in Sources/PhotoCheck/Captions; the layout is in CWordTree.h.
            #include "CWordTree.h"

            const uint64_t cwt_arcs[1 << 16] = {
            \(lines(compiled.slots.map { $0 == 0 ? nil : hexadecimal($0) }))
            };

            const uint64_t cwt_sets[1 << 12][2] = {
            \(lines(sets))
            };

            const uint16_t cwt_simplified_signs[1 << 16] = {
            \(lines(signs.map { $0 == 0 ? nil : hexadecimal(UInt64($0)) }))
            };

            """
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        number < 10 ? "\(number)" : "0x" + String(number, radix: 16)
    }

    /// Elements with commas between them, at most 120 signs a line; what is nil is passed over by the next one's place.
    private static func lines(_ elements: [String?]) -> String {
        var lines: [String] = []
        var line = ""
        var follows = true
        for (place, element) in elements.enumerated() {
            guard let element else {
                follows = false
                continue
            }
            let entry = (follows ? "" : "[\(place)]=") + element + ","
            if line.utf8.count + entry.utf8.count > 120 {
                lines.append(line)
                line = ""
            }
            line += entry
            follows = true
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
