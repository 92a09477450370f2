import BoardNetworks
import OverlapAnalysis

extension Table {
  /// A row for each two sources of one network: who is on both, and who on one and not the other.
  static func agreement(_ findings: [SourceAgreement], scope: Scope) -> Table {
    let words = ScopeWords(scope)
    let boards = words.participant.many
    typealias AgreementColumn = ColumnOf<SourceAgreement>

    let id = AgreementColumn("id", .text, nl: "id", en: "id") { .text($0.network.id) }
    let name = AgreementColumn(
      "name", .text, nl: words.network.one.nl, en: words.network.one.en
    ) { .text($0.network.label) }
    let first = AgreementColumn("first", .text, nl: "eerste bron", en: "first source") {
      .text($0.first)
    }
    let second = AgreementColumn("second", .text, nl: "tweede bron", en: "second source") {
      .text($0.second)
    }
    let listedFirst = AgreementColumn(
      "listed_first", .integer, nl: "volgens de eerste", en: "by the first"
    ) { .integer($0.firstCount) }
    let listedSecond = AgreementColumn(
      "listed_second", .integer, nl: "volgens de tweede", en: "by the second"
    ) { .integer($0.secondCount) }
    let both = AgreementColumn("both", .integer, nl: "volgens beide", en: "by both") {
      .integer($0.onBoth.count)
    }
    let onlyFirst = AgreementColumn(
      "only_first", .integer, nl: "alleen de eerste", en: "only the first"
    ) { .integer($0.onlyFirst.count) }
    let onlySecond = AgreementColumn(
      "only_second", .integer, nl: "alleen de tweede", en: "only the second"
    ) { .integer($0.onlySecond.count) }
    let unansweredFirst = AgreementColumn(
      "unanswered_first", .integer, nl: "de eerste, geen antwoord", en: "the first, no answer"
    ) { .integer($0.unansweredOnFirst.count) }
    let unansweredSecond = AgreementColumn(
      "unanswered_second", .integer, nl: "de tweede, geen antwoord", en: "the second, no answer"
    ) { .integer($0.unansweredOnSecond.count) }
    let withoutSource = AgreementColumn(
      "without_source", .integer, nl: "zonder bron", en: "without a source"
    ) { .integer($0.withoutSource) }
    let estimate = AgreementColumn(
      "estimate", .decimal(places: 1), nl: "geschat aantal", en: "estimated number"
    ) { .decimal($0.estimate?.size) }
    let low = AgreementColumn(
      "estimate_low", .integer, nl: "geschat, laag", en: "estimated, low"
    ) { .integer($0.estimate?.interval.lowerBound) }
    let high = AgreementColumn(
      "estimate_high", .integer, nl: "geschat, hoog", en: "estimated, high"
    ) { .integer($0.estimate?.interval.upperBound) }
    let missed = AgreementColumn(
      "missed", .decimal(places: 1), nl: "geschat in geen van beide", en: "estimated in neither"
    ) { .decimal($0.estimate?.missed) }
    let coverageFirst = AgreementColumn(
      "coverage_first", .share, nl: "deel in de eerste", en: "part in the first"
    ) { .share($0.estimate?.coverageOfFirst) }
    let coverageSecond = AgreementColumn(
      "coverage_second", .share, nl: "deel in de tweede", en: "part in the second"
    ) { .share($0.estimate?.coverageOfSecond) }

    func ids(
      _ column: AgreementColumn, _ key: String,
      _ list: @escaping @Sendable (SourceAgreement) -> [Name]
    )
      -> AgreementColumn
    {
      let heading = column.column.heading
      return AgreementColumn(
        key, .list, nl: "\(heading.nl): id's", en: "\(heading.en): ids"
      ) { .list(list($0).map(\.id)) }
    }
    func names(_ column: AgreementColumn, _ list: @escaping @Sendable (SourceAgreement) -> [Name])
      -> AgreementColumn
    {
      let heading = column.column.heading
      return AgreementColumn(column.column.key, .list, nl: heading.nl, en: heading.en) {
        .list(list($0).map(\.label))
      }
    }

    var reading = [
      name, first, second, both, names(onlyFirst, \.onlyFirst), names(onlySecond, \.onlySecond),
    ]
    if findings.contains(where: { !$0.unansweredOnFirst.isEmpty }) {
      reading.append(names(unansweredFirst, \.unansweredOnFirst))
    }
    if findings.contains(where: { !$0.unansweredOnSecond.isEmpty }) {
      reading.append(names(unansweredSecond, \.unansweredOnSecond))
    }
    reading.append(missed)

    return Table(
      .agreement, scope: scope,
      caption: Phrase(
        nl: "Twee bronnen van één \(words.network.one.nl)",
        en: "Two sources of one \(words.network.one.en)"),
      columns: [
        id, name, first, second, listedFirst, listedSecond, both, onlyFirst, onlySecond,
        unansweredFirst, unansweredSecond, withoutSource, estimate, low, high, missed,
        coverageFirst, coverageSecond,
        ids(onlyFirst, "boards_only_first", \.onlyFirst),
        ids(onlySecond, "boards_only_second", \.onlySecond),
        ids(unansweredFirst, "boards_unanswered_first", \.unansweredOnFirst),
        ids(unansweredSecond, "boards_unanswered_second", \.unansweredOnSecond),
      ],
      reading: reading, notes: findings.isEmpty ? [] : AgreementText.notes(findings, words),
      emptyText: Phrase(
        nl: """
          Van geen enkel \(words.network.one.nl) zeggen twee bronnen welke \(boards.nl) erbij \
          horen: er is dus niets te vergelijken.
          """,
        en: """
          Of no \(words.network.one.en) do two sources say which \(boards.en) belong to it, so \
          there is nothing to compare.
          """),
      rowNoun: nil, rows: allRows(of: findings))
  }
}
