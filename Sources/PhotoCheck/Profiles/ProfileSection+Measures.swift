extension ProfileSection {
    /// A number with its unit, such as `5 MB`; nil when the key is absent.
    public mutating func quantity(_ key: String, _ quantity: Quantity) throws(ProfileError) -> Int? {
        guard let text = try text(key) else { return nil }
        do throws(Quantity.Refusal) {
            return try quantity.value(of: text)
        } catch {
            switch error {
            case .notANumber: throw wrong(key, expected: quantity.sample)
            case .wrongUnit(let nearest): throw wrongUnit(key, quantity, nearest: nearest)
            }
        }
    }

    /// The section's own keys `min` and `max`, at least one of them.
    public mutating func bounds(_ quantity: Quantity) throws(ProfileError) -> Bounds {
        let bounds = Bounds(min: try self.quantity("min", quantity), max: try self.quantity("max", quantity))
        guard bounds != Bounds() else { throw missing("min") }
        if let min = bounds.min, let max = bounds.max, min > max { throw contradiction("min", "max", sign: ">") }
        return bounds
    }

    /// Bounds such as `{min: 20 KB, max: 200 KB}`; nil when the key is absent.
    public mutating func bounds(_ key: String, _ quantity: Quantity) throws(ProfileError) -> Bounds? {
        try section(key) { (section) throws(ProfileError) in try section.bounds(quantity) }
    }

    /// A list of mappings, each read by the closure; nil when the key is absent.
    public mutating func sections<Value>(
        _ key: String, read: (inout ProfileSection) throws(ProfileError) -> Value
    ) throws(ProfileError) -> [Value]? {
        guard let node = value(key) else { return nil }
        guard case .sequence(let nodes) = node.value, !nodes.isEmpty else {
            throw wrong(key, expected: "[{key: value, …}]")
        }
        var values: [Value] = []
        for (index, node) in nodes.enumerated() {
            var nested = try ProfileSection(node, path: "\(dotted(key))[\(index + 1)]", file: file)
            values.append(try read(&nested))
            try nested.finish()
        }
        return values
    }

    /// The error for two keys whose values cannot both hold.
    public func contradiction(_ first: String, _ second: String, sign: String) -> ProfileError {
        let values = [first, second].map { key in
            [dotted(key), entry(key)?.value.shown].compactMap(\.self).joined(separator: ": ")
        }
        let place = (entry(second) ?? entry(first))?.value.place ?? self.place
        return ProfileError(
            file: file, line: place.line, column: place.column,
            problem: .contradiction("\(values[0]) \(sign) \(values[1])"))
    }

    /// The error for a name that stands in a text or a list and that nobody knows.
    public func unknown(_ name: String, in key: String, known: [String]) -> ProfileError {
        let place = entry(key)?.value.item(name).place ?? self.place
        return ProfileError(
            file: file, line: place.line, column: place.column,
            problem: .unknownName(
                key: dotted(key), name: name, nearest: NearestName.of(name, in: known), allowed: known))
    }

    private func wrongUnit(_ key: String, _ quantity: Quantity, nearest: String?) -> ProfileError {
        guard let entry = entry(key) else { return missing(key) }
        return ProfileError(
            file: file, line: entry.value.place.line, column: entry.value.place.column,
            problem: .wrongUnit(
                key: dotted(key), found: entry.value.shown, nearest: nearest, allowed: quantity.units.map(\.name)))
    }
}

extension ProfileNode {
    /// The element of a list that says this, or the node itself.
    fileprivate func item(_ text: String) -> ProfileNode {
        guard case .sequence(let nodes) = value else { return self }
        return nodes.first { $0.shown == text } ?? self
    }
}
