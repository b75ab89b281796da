// swift-tools-version: 6.2
import PackageDescription

// Every Swift target gets the same settings from the loop at the end of this file.

let package = Package(
    name: "photocheck",
    products: [
        // ImageFacts and Bytes hold types that PhotoCheck's results are made of, so a client may name them.
        .library(name: "PhotoCheck", targets: ["PhotoCheck", "ImageFacts", "Bytes"]),
        .library(name: "PhotoCheckXLSX", targets: ["PhotoCheckXLSX"]),
        .executable(name: "photocheck", targets: ["PhotoCheckCLI"]),
    ],
    traits: [
        .trait(name: "XMP", description: "Read captions from XMP packets and .xmp sidecars (needs libexpat1-dev)."),
        .trait(name: "Documents", description: "Read xlsx and docx (needs libarchive-dev and libexpat1-dev)."),
        .trait(name: "Archives", description: "Read zip, tar in any packing, 7z and rar (needs libarchive-dev)."),
        .trait(name: "Mail", description: "Read mail: eml, mbox, Maildir (needs libgmime-3.0-dev)."),
        .trait(
            name: "XLSX",
            description: "Write the table of captions to fill in, and reports as workbooks (needs libxlsxwriter-dev)."),
        .default(enabledTraits: ["XMP", "Documents", "Archives", "Mail", "XLSX"]),
    ],
    dependencies: [
        // Profiles are YAML with line and column in every error; a YAML parser of our own would serve nobody.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0")
    ],
    targets: [
        .systemLibrary(name: "CLibJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
        .systemLibrary(name: "CLibPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        .systemLibrary(name: "CLibExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(
            name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "CImageCodecs",
            dependencies: ["CLibJPEG", "CLibPNG"],
            // libpng's pkg-config names zlib for static linking only.
            linkerSettings: [.linkedLibrary("z")]
        ),
        .target(name: "CTextTables"),
        .target(name: "CLibraries"),
        .target(name: "CTurns"),
        .target(name: "CChildProgram"),
        .target(name: "CDigest"),
        .target(name: "CWordTree"),
        .target(name: "CPixels", linkerSettings: [.linkedLibrary("m")]),
        .target(
            name: "CXMLEvents",
            // With several traits named, any one of them is enough.
            dependencies: [.target(name: "CLibExpat", condition: .when(traits: ["XMP", "Documents"]))],
            cSettings: [.define("PHOTOCHECK_XML", .when(traits: ["XMP", "Documents"]))]
        ),
        .target(
            name: "CArchive",
            dependencies: [
                "CLibraries", "CTurns",
                .target(name: "CLibArchive", condition: .when(traits: ["Documents", "Archives"])),
            ],
            cSettings: [.define("PHOTOCHECK_ARCHIVE", .when(traits: ["Documents", "Archives"]))]
        ),
        .target(
            name: "CMail",
            dependencies: ["CLibraries", "CTurns", .target(name: "CLibGMime", condition: .when(traits: ["Mail"]))],
            cSettings: [.define("PHOTOCHECK_MAIL", .when(traits: ["Mail"]))]
        ),
        .target(
            name: "CSpreadsheet",
            dependencies: ["CLibraries", .target(name: "CLibXLSXWriter", condition: .when(traits: ["XLSX"]))],
            cSettings: [.define("PHOTOCHECK_XLSX", .when(traits: ["XLSX"]))]
        ),

        .target(name: "Bytes", dependencies: ["CTextTables", "CDigest", "CChildProgram"]),
        .target(name: "XMLEvents", dependencies: ["Bytes", "CXMLEvents"]),
        .target(name: "ImageFacts", dependencies: ["Bytes", "XMLEvents", "CImageCodecs", "CPixels"]),
        .target(name: "Containers", dependencies: ["Bytes", "CArchive", "CMail"]),
        .target(name: "Documents", dependencies: ["Bytes", "Containers", "XMLEvents"]),
        .target(
            name: "PhotoCheck",
            dependencies: [
                "Bytes", "ImageFacts", "Containers", "Documents", "CWordTree", .product(name: "Yams", package: "Yams"),
            ]
        ),
        .target(name: "PhotoCheckXLSX", dependencies: ["PhotoCheck", "ImageFacts", "CSpreadsheet"]),
        .executableTarget(name: "PhotoCheckCLI", dependencies: ["PhotoCheck", "PhotoCheckXLSX", "Bytes"]),

        .target(name: "TestSupport", dependencies: ["Bytes", "ImageFacts"], path: "Tests/TestSupport"),
        .testTarget(name: "XMLEventsTests", dependencies: ["XMLEvents", "Bytes"]),
        .testTarget(name: "BytesTests", dependencies: ["Bytes", "TestSupport"]),
        .testTarget(name: "ImageFactsTests", dependencies: ["ImageFacts", "XMLEvents", "Bytes", "TestSupport"]),
        .testTarget(
            name: "ContainersTests", dependencies: ["Containers", "CLibraries", "ImageFacts", "Bytes", "TestSupport"]),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "Containers", "ImageFacts", "XMLEvents", "Bytes", "TestSupport"]
        ),
        .testTarget(
            name: "PhotoCheckTests",
            dependencies: [
                "PhotoCheck", "Containers", "Documents", "ImageFacts", "Bytes", "CWordTree", "TestSupport",
            ]),
        .testTarget(
            name: "PhotoCheckXLSXTests",
            dependencies: ["PhotoCheckXLSX", "PhotoCheck", "Documents", "ImageFacts", "Bytes", "TestSupport"]),
        .testTarget(name: "PackageTests", dependencies: ["TestSupport"]),
        .testTarget(name: "PhotoCheckCLITests", dependencies: ["PhotoCheckCLI", "PhotoCheck", "TestSupport"]),
    ],
    cLanguageStandard: .c11
)

let swiftSettings: [SwiftSetting] = [
    .strictMemorySafety(),  // SE-0458
    .treatAllWarnings(as: .error),  // SE-0443
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableExperimentalFeature("Lifetimes"),  // SE-0446: a reader that stores a span
    .enableExperimentalFeature("SafeInteropWrappers"),  // __counted_by pointers of our C shims become spans
]

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    // Our C is called C and what it is about: CArchive, not Containers.
    let isC = target.name.hasPrefix("C") && target.name.prefix(2).allSatisfy(\.isUppercase)
    if !isC { target.swiftSettings = swiftSettings }
}
