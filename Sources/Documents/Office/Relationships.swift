#if Documents
    internal import Bytes

    /// What a part points at (ECMA-376, part 2, 6.5): pictures, sheets, other parts.
    ///
    /// What lies outside the document is left out.
    struct Relationships: PartReader {
        /// Another part.
        struct Target {
            /// The last word of its type: `worksheet`, `image`; types differ only in front of that.
            var type: String
            /// The part's name.
            var part: String
        }

        private let part: String
        private var targets: [String: Target] = [:]
        private var inOrder: [Target] = []

        private init(of part: String) {
            self.part = part
        }

        /// The relationships of a part, of the document itself when `part` is empty; none where it has none.
        static func read(
            of part: String, in package: inout OfficePackage, _ source: borrowing some ByteSource & ~Copyable
        ) throws(DocumentProblem) -> Relationships {
            var relationships = Relationships(of: part)
            _ = try package.read(PartName.relationships(of: part), of: source, with: &relationships)
            return relationships
        }

        /// The part that an id means.
        subscript(_ id: String) -> Target? { targets[id] }

        /// The picture that an id means.
        func picture(_ id: String) -> String? {
            targets[id].flatMap { $0.type == "image" ? $0.part : nil }
        }

        /// The pictures that a document really holds, as members, by their ids.
        func pictures(in package: borrowing OfficePackage) -> [String: [UInt8]] {
            targets.compactMapValues { $0.type == "image" ? package.member($0.part) : nil }
        }

        /// The first part of a type.
        func first(_ type: String) -> String? {
            inOrder.first { $0.type == type }?.part
        }

        mutating func start(_ element: PartElement) throws(DocumentProblem) {
            guard element.vocabulary == .relationships, element.local == "Relationship",
                element["TargetMode"] != "External", let id = element["Id"], targets[id] == nil,
                let type = element["Type"], let target = element["Target"],
                let resolved = PartName.resolved(target, from: part)
            else { return }
            let found = Target(type: type.split(separator: "/").last.map(String.init) ?? "", part: resolved)
            targets[id] = found
            inOrder.append(found)
        }

        mutating func text(_ text: String) throws(DocumentProblem) {}

        mutating func end(_ vocabulary: OfficeVocabulary?, _ local: String) throws(DocumentProblem) {}
    }
#endif
