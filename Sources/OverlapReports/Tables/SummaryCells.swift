import OverlapAnalysis

/// The counts of a summary that lists which are not complete leave open, as cells.
///
/// A lower bound of 0 says nothing, so it is missing.
struct SummaryCells {
  private let finding: SummaryFinding

  init(_ finding: SummaryFinding) {
    self.finding = finding
  }

  /// Boards are counted where they are named; where nobody is, it is unknown how many there are.
  var boards: Cell { count(finding.boards, isKnown: finding.boards > 0) }
  var memberships: Cell { lowerBound(finding.memberships) }
  var pairs: Cell { lowerBound(finding.pairs) }
  var largestComponent: Cell { lowerBound(finding.largestComponent) }
  var components: Cell { count(finding.components, isKnown: finding.components > 0) }

  var isolatedBoards: Cell {
    count(finding.isolatedBoards, isKnown: finding.boards > finding.unansweredBoards)
  }

  var memberWideNetworks: Cell {
    count(finding.memberWideNetworks, isKnown: finding.networks > finding.unknownNetworks)
  }

  /// Whether there are ties that are not listed.
  private var mayGrow: Bool { finding.incompleteNetworks > 0 || finding.unansweredBoards > 0 }

  private func lowerBound(_ count: Int) -> Cell {
    guard mayGrow else { return .integer(count) }
    return count == 0 ? .missing : .integerAtLeast(count)
  }

  private func count(_ count: Int, isKnown: Bool) -> Cell {
    mayGrow && !isKnown ? .missing : .integer(count)
  }
}
