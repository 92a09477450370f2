public import OverlapAnalysis

/// The tables there are.
public enum TableName: String, CaseIterable, Sendable {
  case summary, boards, networks, pairs, overlaps, encounters, problems

  /// The table of that name.
  public func table(of findings: OverlapFindings) -> Table {
    let scope = findings.scope
    return switch self {
    case .summary: .summary(of: findings.summary(), scope: scope)
    case .boards:
      .boards(findings.boards(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .networks: .networks(findings.networks(), scope: scope)
    case .pairs:
      .pairs(scope: scope, incomplete: IncompleteLists(of: findings)) { visit in
        for pair in findings.pairs() { guard visit(pair) else { return } }
      }
    case .overlaps:
      .overlaps(scope: scope, incomplete: IncompleteLists(of: findings)) { visit in
        for overlap in findings.overlaps() { guard visit(overlap) else { return } }
      }
    case .encounters: .encounters(findings.encounters(), scope: scope)
    case .problems: .problems(findings.problems, scope: scope)
    }
  }
}
