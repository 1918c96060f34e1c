// swift-tools-version: 6.3

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// A package of its own, so that nobody who builds or depends on the product builds the benchmarks.
let package = Package(
    name: "luminora-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "luminora", path: ".."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .executableTarget(
            name: "luminora-benchmarks",
            dependencies: [
                .product(name: "LuminoraCore", package: "luminora"),
                .product(name: "LuminoraEngine", package: "luminora"),
                .product(name: "LuminoraSQLite", package: "luminora"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        // Finds the weights of recall on conversations whose evidence is known.
        .executableTarget(
            name: "recall-tuning",
            dependencies: [
                .product(name: "LuminoraCore", package: "luminora"),
                .product(name: "LuminoraEngine", package: "luminora"),
            ],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
