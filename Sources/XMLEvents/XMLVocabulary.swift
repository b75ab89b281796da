/// Names that a document is read for, made ready once for all documents.
package struct XMLVocabulary: Sendable {
    /// Each name as the shim compares it: namespace, line feed and local name, and a zero byte.
    let bytes: [UInt8]

    /// A vocabulary of names, which events tell by their place here.
    package init(_ names: [XMLName]) {
        var bytes: [UInt8] = []
        for name in names {
            if !name.namespace.isEmpty { bytes += Array(name.namespace.utf8) + [UInt8(ascii: "\n")] }
            bytes += Array(name.local.utf8) + [0]
        }
        self.bytes = bytes
    }
}
