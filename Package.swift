// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "drukte",
  products: [
    .executable(name: "drukte", targets: ["drukte"]),
    .library(name: "TwoModeGraphs", targets: ["TwoModeGraphs"]),
    .library(name: "Readers", targets: ["BoardNetworks", "Exchange", "MemberLists"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "TwoModeGraphs", linkerSettings: [.linkedLibrary("m")]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Markup", dependencies: ["CExpat"]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "Spreadsheets", dependencies: ["Markup", "CZip", "CXLSXWriter"]),
    .target(name: "Charts", dependencies: ["Markup"], linkerSettings: [.linkedLibrary("m")]),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "Graphviz", dependencies: ["CGraphviz"]),
    .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
    .target(name: "CoverSearch", dependencies: ["CCbc"]),
    .target(name: "BoardNetworks", dependencies: ["TwoModeGraphs"]),
    .target(name: "MemberLists", dependencies: ["BoardNetworks", "Spreadsheets"]),
    .target(name: "Exchange", dependencies: ["BoardNetworks", "Markup", "Spreadsheets"]),
    .target(
      name: "OverlapAnalysis", dependencies: ["BoardNetworks", "CoverSearch", "TwoModeGraphs"]),
    .target(
      name: "OverlapReports",
      dependencies: [
        "OverlapAnalysis", "BoardNetworks", "Charts", "Graphviz", "Markup", "Spreadsheets",
      ]),
    .executableTarget(
      name: "drukte",
      dependencies: [
        "BoardNetworks", "Exchange", "Graphviz", "MemberLists", "OverlapAnalysis",
        "OverlapReports", "Spreadsheets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "TwoModeGraphsTests", dependencies: ["TwoModeGraphs"], exclude: ["Fixtures"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "CZip"], exclude: ["Fixtures"]),
    .testTarget(name: "ChartsTests", dependencies: ["Charts", "Markup"], exclude: ["Golden"]),
    .testTarget(name: "CoverSearchTests", dependencies: ["CoverSearch"]),
    .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"]),
    .testTarget(name: "BoardNetworksTests", dependencies: ["BoardNetworks", "TwoModeGraphs"]),
    .testTarget(
      name: "MemberListsTests",
      dependencies: ["MemberLists", "BoardNetworks", "Spreadsheets", "TwoModeGraphs"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "BoardNetworks", "MemberLists", "Spreadsheets"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "OverlapAnalysisTests",
      dependencies: ["OverlapAnalysis", "BoardNetworks", "TwoModeGraphs"]),
    .testTarget(
      name: "OverlapReportsTests",
      dependencies: [
        "OverlapReports", "OverlapAnalysis", "BoardNetworks", "Graphviz", "Markup", "Spreadsheets",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "drukteTests", dependencies: ["drukte"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)

/// What every Swift target of this package is compiled with.
for target in package.targets where target.type != .system {
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
