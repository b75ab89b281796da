#if Documents
    /// Names of parts inside a document (ECMA-376, part 2, 6.2).
    enum PartName {
        /// What a name is compared by: ASCII letters are alike in both cases, "\" stands for "/" in some zips.
        static func folded(_ name: [UInt8]) -> [UInt8] {
            let start = name.first == UInt8(ascii: "/") ? 1 : 0
            return name[start...].map { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
                case UInt8(ascii: "\\"): UInt8(ascii: "/")
                default: byte
                }
            }
        }

        /// Where the relationships of a part stand: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`.
        static func relationships(of part: String) -> String {
            let (folder, name) = split(part)
            return folder + "_rels/" + name + ".rels"
        }

        /// The part that a target means, seen from the part that names it; nil when it leads out of the document.
        static func resolved(_ target: String, from part: String) -> String? {
            var path = target.unicodeScalars.prefix { $0 != "#" && $0 != "?" }.map { $0 == "\\" ? "/" : Character($0) }
            if path.first == "/" { path.removeFirst() } else { path = Array(split(part).folder) + path }
            var steps: [String] = []
            for step in path.split(separator: "/", omittingEmptySubsequences: true) {
                switch String(step) {
                case ".": continue
                case "..":
                    guard steps.popLast() != nil else { return nil }
                case let name: steps.append(name)
                }
            }
            return steps.isEmpty ? nil : steps.joined(separator: "/")
        }

        private static func split(_ part: String) -> (folder: String, name: String) {
            guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part) }
            let next = part.utf8.index(after: slash)
            return (String(part[..<next]), String(part[next...]))
        }
    }
#endif
