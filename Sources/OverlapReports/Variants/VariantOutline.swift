import OverlapAnalysis

/// The variants that a report tells: keep and stop alone, searched by a bound of work that is the same
/// on every machine, and told only when every number is proven.
enum VariantOutline: Sendable {
  case proven(VariantFindings)

  /// There is more to search than a report does.
  case tooMuch

  case refused(VariantRefusal)

  /// The most networks and boards that a report searches among.
  static let mostNetworks = 60
  static let mostBoards = 200

  /// The most branches of each search.
  static let nodes = 300

  init(of findings: OverlapFindings) {
    guard findings.scope.networkCount <= VariantOutline.mostNetworks,
      findings.scope.boardCount <= VariantOutline.mostBoards
    else {
      self = .tooMuch
      return
    }
    do {
      let variants = try findings.variants(
        VariantQuestion(), within: .nodes(VariantOutline.nodes))
      let results = variants.frontier.map(\.result) + variants.variants.map(\.result)
      let areProven = results.allSatisfy { $0.plan?.isProven == true }
      self = areProven ? .proven(variants) : .tooMuch
    } catch {
      self = .refused(error)
    }
  }
}

extension Table {
  /// The frontier of keeping and stopping networks, without further bounds; without rows when it
  /// cannot be given, or takes more work than goes into a table.
  static func variants(of findings: OverlapFindings) -> Table {
    let scope = findings.scope
    switch VariantOutline(of: findings) {
    case .proven(let variants): return .variants(variants, among: findings)
    case .tooMuch: return .noVariants(scope: scope, because: VariantOutline.tooMuchText)
    case .refused(let refusal):
      return .noVariants(scope: scope, because: refusal.phrase(in: scope, measure: .hours))
    }
  }

  private static func noVariants(scope: Scope, because reason: Phrase) -> Table {
    let words = VariantWords(words: ScopeWords(scope), measure: .hours)
    let columns = FrontierColumns(words).all
    return Table(
      .variants, scope: scope,
      caption: words.pictureTitle, columns: columns, reading: columns, notes: [],
      emptyText: reason, rowNoun: nil, rows: allRows(of: []))
  }
}

extension VariantOutline {
  static let tooMuchText = Phrase(
    nl: """
      De uren tegenover de paren die elkaar houden, zijn hier niet doorgerekend: dat vraagt meer \
      rekenwerk. Dit doet het: drukte advise INPUT
      """,
    en: """
      Hours against pairs that keep each other are not worked out here: that takes more work. This \
      does it: drukte advise INPUT
      """)
}
