// swift-tools-version: 6.3

import PackageDescription

let package = Package(
    name: "luminora",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "LuminoraCore", targets: ["LuminoraCore"]),
        .library(name: "LuminoraEngine", targets: ["LuminoraEngine"]),
        .library(name: "LuminoraModels", targets: ["LuminoraModels"]),
        .library(name: "LuminoraSQLite", targets: ["LuminoraSQLite"]),
        // The storage laws, so that anyone's store can be held to them.
        .library(name: "LuminoraTestSupport", targets: ["LuminoraTestSupport"]),
        .executable(name: "luminora", targets: ["luminora"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(
            name: "LuminoraCore",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.embedInCode("Resources")]
        ),
        // One loop over vectors for processors that are newer than the rest of the program may assume.
        .target(name: "CRecall"),
        .target(
            name: "LuminoraEngine",
            dependencies: [
                "CRecall",
                "LuminoraCore",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(
            name: "LuminoraModels",
            dependencies: [
                "CZlib",
                "LuminoraCore",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        // zlib, for the packages of models; its macro for bare deflate data, as a static inline function.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "LuminoraSQL", dependencies: ["LuminoraCore"]),
        // SQLite calls that Swift cannot import by itself (variadic C functions), as static inline functions.
        .systemLibrary(
            name: "CSQLite",
            pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
        ),
        .target(
            name: "LuminoraSQLite",
            dependencies: [
                "CSQLite",
                "LuminoraCore",
                "LuminoraSQL",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .target(
            name: "LuminoraCommands",
            dependencies: [
                "LuminoraCore",
                "LuminoraEngine",
                "LuminoraModels",
                "LuminoraSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .executableTarget(
            name: "luminora",
            dependencies: [
                "LuminoraCommands",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .target(
            name: "LuminoraTestSupport",
            dependencies: ["LuminoraCore"]
        ),
        .testTarget(name: "LuminoraCoreTests", dependencies: ["LuminoraCore", "LuminoraTestSupport"]),
        .testTarget(
            name: "LuminoraEngineTests",
            dependencies: [
                "LuminoraCore",
                "LuminoraEngine",
                "LuminoraTestSupport",
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Compile/Golden", "Extraction/Golden"]
        ),
        .testTarget(
            name: "LuminoraModelsTests",
            dependencies: [
                "LuminoraCore",
                "LuminoraModels",
                "LuminoraTestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            exclude: ["Multilingual/Golden"]
        ),
        .testTarget(
            name: "StorageConformanceTests",
            dependencies: [
                "CSQLite",
                "LuminoraCore",
                "LuminoraSQL",
                "LuminoraSQLite",
                "LuminoraTestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["SQLite/seed-schema.txt"]
        ),
        // One of the processes of Scripts/check-recall.
        .executableTarget(
            name: "recall-check",
            dependencies: [
                "CSQLite",
                "LuminoraCore",
                "LuminoraEngine",
                "LuminoraSQLite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/RecallCheck"
        ),
        .testTarget(
            name: "LuminoraCommandsTests",
            dependencies: [
                "LuminoraCommands",
                "LuminoraCore",
                "LuminoraEngine",
                "LuminoraTestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Golden"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

/// Settings of every Swift target: the upcoming features that the code is written for, and under `LUMINORA_STRICT`
/// (set by `Scripts/test`) warnings as errors, kept behind a flag so that a newer compiler does not break dependents.
var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
    .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
]
if Context.environment["LUMINORA_STRICT"] != nil {
    settings.append(.treatAllWarnings(as: .error))
}
for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + settings
}
