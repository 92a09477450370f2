// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "drukte",
  products: [
    .executable(name: "drukte", targets: ["drukte"]),
    .library(name: "TwoModeGraphs", targets: ["TwoModeGraphs"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "TwoModeGraphs", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Spreadsheets"),
    .target(name: "BoardNetworks", dependencies: ["TwoModeGraphs"]),
    .target(name: "MemberLists", dependencies: ["BoardNetworks", "Spreadsheets"]),
    .target(name: "OverlapAnalysis", dependencies: ["BoardNetworks", "TwoModeGraphs"]),
    .target(
      name: "OverlapReports", dependencies: ["OverlapAnalysis", "BoardNetworks", "Spreadsheets"]),
    .executableTarget(
      name: "drukte",
      dependencies: [
        "BoardNetworks", "MemberLists", "OverlapAnalysis", "OverlapReports", "Spreadsheets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "TwoModeGraphsTests", dependencies: ["TwoModeGraphs"]),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets"], exclude: ["Fixtures"]),
    .testTarget(name: "BoardNetworksTests", dependencies: ["BoardNetworks"]),
    .testTarget(
      name: "MemberListsTests", dependencies: ["MemberLists", "BoardNetworks", "Spreadsheets"]),
    .testTarget(
      name: "OverlapAnalysisTests",
      dependencies: ["OverlapAnalysis", "BoardNetworks", "TwoModeGraphs"]),
    .testTarget(
      name: "OverlapReportsTests",
      dependencies: ["OverlapReports", "OverlapAnalysis", "BoardNetworks", "Spreadsheets"],
      exclude: ["Golden"]),
    .testTarget(name: "drukteTests", dependencies: ["drukte"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

/// What every Swift target of this package is compiled with.
for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableExperimentalFeature("Lifetimes"),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
}
