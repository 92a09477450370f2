import OverlapAnalysis

/// A distribution in a few numbers, and of what it is.
struct DistributionRow: Sendable {
  let name: Phrase
  let distribution: ElsewhereDistribution

  static let columns: [ColumnOf<DistributionRow>] = [
    ColumnOf("which", .text, nl: "telt mee", en: "counted") {
      .term(Term($0.name.en, $0.name))
    },
    ColumnOf("mean", .decimal(places: 2), nl: "gemiddelde", en: "mean") {
      .decimal($0.distribution.mean)
    },
    ColumnOf("median", .decimal(places: 1), nl: "mediaan", en: "median") {
      .decimal($0.distribution.median)
    },
    ColumnOf("quartiles", .mixed, nl: "helft tussen", en: "half between") {
      .range($0.distribution.firstQuartile, $0.distribution.thirdQuartile)
    },
    ColumnOf("max", .integer, nl: "hoogste", en: "highest") {
      .integer($0.distribution.maximum)
    },
    ColumnOf(
      "share_elsewhere", .share, nl: "paren met ten minste één", en: "pairs with at least one"
    ) {
      .share($0.distribution.shareElsewhere)
    },
  ]
}
