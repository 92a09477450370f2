public import OverlapAnalysis

/// The tables there are.
public enum TableName: String, CaseIterable, Sendable {
  case summary, boards, networks, pairs, overlaps, alignments, encounters, measures, communities
  case chance, sets, inside, territories
  case load, askers, endings, missing
  case redundancy, stops, variants
  case associations, reciprocity, questions
  case questionPairs = "question-pairs"
  case delegates
  case agreement, rows, problems

  /// The table of that name.
  ///
  /// - Parameters:
  ///   - seed: What `communities` draws its first search from.
  ///   - hourlyRate: What an hour costs, for `load` in euros; without it there are none.
  public func table(
    of findings: OverlapFindings, seed: UInt32 = 1, hourlyRate: HourlyRate? = nil
  ) -> Table {
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
    case .alignments:
      .alignments(scope: scope, incomplete: IncompleteLists(of: findings)) { visit in
        for pair in findings.themePairs() { guard visit(pair) else { return } }
      }
    case .encounters: .encounters(findings.encounters(), scope: scope)
    case .measures:
      .measures(findings.measures(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .communities:
      .communities(
        findings.communities(firstSeed: seed), scope: scope,
        incomplete: IncompleteLists(of: findings))
    case .chance:
      .chance(findings.chances(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .sets: .sets(findings.sets(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .load:
      .load(
        findings.boardHours(), scope: scope, incomplete: IncompleteLists(of: findings),
        hourlyRate: hourlyRate)
    case .askers:
      .askers(AskerRow.all(of: findings), scope: scope, incomplete: IncompleteLists(of: findings))
    case .endings:
      .endings(findings.schemeEndings(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .missing:
      .missing(findings.missingHours(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .redundancy:
      .redundancy(scope: scope, incomplete: IncompleteLists(of: findings)) { visit in
        for certificate in findings.certificates() { guard visit(certificate) else { return } }
      }
    case .stops:
      .stops(findings.stopsTogether(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .variants: .variants(of: findings)
    case .associations: .associations(findings.associations(), scope: scope)
    case .reciprocity: .reciprocity(of: findings)
    case .questions:
      .questions(findings.questions(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .questionPairs:
      .questionPairs(scope: scope, incomplete: IncompleteLists(of: findings)) { visit in
        for pair in findings.boardsApartWithLikeQuestions() { guard visit(pair) else { return } }
      }
    case .delegates: .delegates(findings.people(), scope: scope)
    case .agreement: .agreement(findings.sourceAgreements(), scope: scope)
    case .inside:
      .inside(findings.insides(), scope: scope, incomplete: IncompleteLists(of: findings))
    case .territories: .territories(findings.congruences(), scope: scope)
    case .rows: .rows(findings.provenance, scope: scope)
    case .problems: .problems(findings.problems, scope: scope)
    }
  }
}
