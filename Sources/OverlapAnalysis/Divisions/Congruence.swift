import BoardNetworks
import TwoModeGraphs

/// How far two divisions into territories agree, by the boards that lie in them.
///
/// Territories say on which side of a border schools lie, not who meets whom.
public struct CongruenceFinding: Hashable, Sendable {
  public let first: DivisionFinding

  /// Nil when there is one division alone, which has nothing to be compared with.
  public let second: DivisionFinding?

  /// Boards that lie in exactly one territory of each division: those that the agreement is taken
  /// over. The others lie in several of one of them, or are not placed in one.
  public let comparedBoards, unplacedBoards: Int

  /// How far the divisions agree over these boards: 1 for the same, about 0 when the one says
  /// nothing of the other. Nil without boards, and when all lie in one territory of each, or each in
  /// one of its own.
  public let adjustedMutualInformation: Double?

  /// How far the territories of the first lie each within one of the second, and the other way
  /// round; nil when no board lies in both divisions.
  public let containmentFirst, containmentSecond: Double?

  /// The territories of the first that lie wholly within one of the second, and the other way round,
  /// of those with a board that lies in both divisions.
  public let withinSecond, withinFirst: [Name]

  /// Boards with schools in several territories of either division, in the landscape's order.
  public let straddling: [Name]
}

/// One division in a comparison.
public struct DivisionFinding: Hashable, Sendable {
  public let label: String

  /// Territories of it.
  public let territories: Int

  /// Boards with schools in one of them at least, and in several.
  public let boards, straddlingBoards: Int

  /// What the networks on different sides of its borders take; nil when no network is on one side.
  public let borderHours: BorderHours?
}

/// How the divisions of a landscape agree.
public struct CongruenceFindings: Hashable, Sendable {
  /// Each two divisions, in natural order of the first and then of the second; one alone by itself.
  public let values: [CongruenceFinding]

  /// Territories of which nothing tells which division they are part of.
  public let apart: [Name]
}

extension OverlapFindings {
  /// Compares the divisions that the territories of the landscape make, each two.
  ///
  /// Over the boards that lie in exactly one territory of each, both divisions are partitions; their
  /// agreement is the adjusted mutual information (Vinh, Epps and Bailey 2010; see
  /// `PartitionComparison`). With M_t the boards of territory *t*, those with schools in several
  /// included, of the boards that lie in both divisions, the containment of the first in the second is
  ///
  ///     Σ_t max_u |M_t ∩ M_u| / Σ_t |M_t|,
  ///
  /// over the territories *t* of the first and *u* of the second: 1 when each lies within one of the
  /// second. It is directed, and it is high wherever the second has a very large territory. The
  /// containment is this project's own.
  ///
  /// It is about the territories of the landscape, whatever the nature that the other findings are
  /// about, and about the boards that are counted.
  ///
  /// - Complexity: O(*k*² (*b* + *v*) + Σ *p* *q*) for *k* divisions, *b* boards and *v* territories;
  ///   *p* and *q* are the territories of a board in two divisions.
  ///
  /// N. X. Vinh, J. Epps, J. Bailey, *Information Theoretic Measures for Clusterings Comparison*,
  /// Journal of Machine Learning Research 11, 2010, 2837–2854.
  public func congruences() -> CongruenceFindings {
    let selection =
      scope.nature == .territory
      ? selection
      : Selection(
        of: selection.listed, participants: selection.participants, nature: .territory)
    let (divisions, apart) = selection.divisions()
    let names = selection.boardNames
    let findings = divisions.map { DivisionFinding($0, in: selection) }
    guard divisions.count > 1 else {
      let alone = zip(divisions, findings).map {
        CongruenceFinding(alone: $0, $1, boards: names)
      }
      return CongruenceFindings(values: alone, apart: apart)
    }
    let values = divisions.indices.flatMap { first in
      divisions.indices[(first + 1)...].map { second in
        CongruenceFinding(
          of: divisions[first], and: divisions[second], (findings[first], findings[second]),
          boards: names)
      }
    }
    return CongruenceFindings(values: values, apart: apart)
  }
}

extension DivisionFinding {
  init(_ division: Division, in selection: Selection) {
    label = division.label
    territories = division.territories.count
    boards = division.places.count { !$0.isEmpty }
    straddlingBoards = division.straddling.count
    borderHours = BorderHours(
      of: division.straddling.map { selection.boards[$0.index] }, across: division.territories,
      in: selection.landscape)
  }
}

extension CongruenceFinding {
  init(alone division: Division, _ finding: DivisionFinding, boards: [Name]) {
    self.init(
      first: finding, second: nil, comparedBoards: 0, unplacedBoards: 0,
      adjustedMutualInformation: nil, containmentFirst: nil, containmentSecond: nil,
      withinSecond: [], withinFirst: [],
      straddling: division.straddling.map { boards[$0.index] })
  }

  init(
    of first: Division, and second: Division, _ findings: (DivisionFinding, DivisionFinding),
    boards: [Name]
  ) {
    let places = Array(zip(first.places, second.places))
    let compared = places.filter { $0.count == 1 && $1.count == 1 }
    let comparison = PartitionComparison(
      Grouping(labels: compared.map { $0.0[0] }), Grouping(labels: compared.map { $0.1[0] }))
    let there = Containment(of: places, among: first.territories.count)
    let back = Containment(of: places.map { ($1, $0) }, among: second.territories.count)
    self.init(
      first: findings.0, second: findings.1,
      comparedBoards: compared.count,
      unplacedBoards: places.count { $0.isEmpty || $1.isEmpty },
      adjustedMutualInformation: comparison.adjustedMutualInformation,
      containmentFirst: there.share, containmentSecond: back.share,
      withinSecond: there.whole.map { first.territories[$0] },
      withinFirst: back.whole.map { second.territories[$0] },
      straddling: places.indices.filter { places[$0].0.count > 1 || places[$0].1.count > 1 }
        .map { boards[$0] })
  }
}

/// How far territories of one division lie within those of another.
private struct Containment {
  private(set) var share: Double?

  /// Those that lie wholly within one, of those with boards.
  private(set) var whole: [Int] = []

  /// - Parameter places: For each board its territories in the one division and in the other.
  init(of places: [([Int], [Int])], among count: Int) {
    var sizes = [Int](repeating: 0, count: count)
    var shared = [[Int: Int]](repeating: [:], count: count)
    for (own, others) in places where !others.isEmpty {
      for territory in own {
        sizes[territory] += 1
        for other in others { shared[territory][other, default: 0] += 1 }
      }
    }
    let most = shared.map { $0.values.max() ?? 0 }
    let total = sizes.reduce(0, +)
    share = total == 0 ? nil : Double(most.reduce(0, +)) / Double(total)
    whole = sizes.indices.filter { sizes[$0] > 0 && most[$0] == sizes[$0] }
  }
}
