/// A file beside a photo that carries its name: `NAME.txt`, `NAME.jpg.txt`, `NAME.xmp`, `NAME.jpg.xmp`.
package struct Sidecar: Sendable {
    /// The kinds of sidecar.
    package enum Kind: String, Sendable {
        case text, xmp
    }

    /// Where it lies.
    package var path: SubmittedPath
    /// What it is.
    package var kind: Kind
    /// How its name agrees with the photo's.
    package var match: CaptionMatch
    /// Its content, at most `ResourceLimits.sidecarBytes`; nil when it could not be read.
    package var bytes: [UInt8]?
    /// Whether the file goes on behind `bytes`.
    package var isCut: Bool

    package init(path: SubmittedPath, kind: Kind, match: CaptionMatch, bytes: [UInt8]? = nil, isCut: Bool = false) {
        self.path = path
        self.kind = kind
        self.match = match
        self.bytes = bytes
        self.isCut = isCut
    }
}
