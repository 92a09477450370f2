/// How far two sets of neighbours coincide.
///
/// With *A* and *B* the neighbours of two vertices of one mode (the actors of
/// two events, or the events of two actors), all the measures follow from
/// |*A* ∩ *B*|, |*A*| and |*B*|. Each is in [0, 1], and nil where it would be
/// 0/0.
public struct Overlap<Node: Vertex>: Hashable, Sendable {
  /// The vertices whose neighbours are compared.
  public let first, second: Node

  /// The number of neighbours the two share, |*A* ∩ *B*|.
  public let shared: Int

  /// The number of neighbours of `first`, |*A*|.
  public let degreeOfFirst: Int

  /// The number of neighbours of `second`, |*B*|.
  public let degreeOfSecond: Int

  @inlinable public init(
    first: Node, second: Node, shared: Int, degreeOfFirst: Int, degreeOfSecond: Int
  ) {
    self.first = first
    self.second = second
    self.shared = shared
    self.degreeOfFirst = degreeOfFirst
    self.degreeOfSecond = degreeOfSecond
  }

  /// The share of all neighbours of either that are neighbours of both,
  /// |*A* ∩ *B*| / |*A* ∪ *B*|; nil if neither has a neighbour.
  ///
  /// P. Jaccard, *Étude comparative de la distribution florale dans une portion
  /// des Alpes et des Jura*, Bulletin de la Société Vaudoise des Sciences
  /// Naturelles 37, 1901, 547–579.
  public var jaccard: Double? { ratio(of: shared, to: degreeOfFirst + degreeOfSecond - shared) }

  /// Twice what the two share as a part of their degrees together,
  /// 2 |*A* ∩ *B*| / (|*A*| + |*B*|); nil if neither has a neighbour.
  ///
  /// L. R. Dice, *Measures of the Amount of Ecologic Association Between
  /// Species*, Ecology 26(3), 1945, 297–302.
  public var dice: Double? { ratio(of: 2 * shared, to: degreeOfFirst + degreeOfSecond) }

  /// The share of the neighbours of `first` that `second` has too,
  /// |*A* ∩ *B*| / |*A*|; nil if `first` has none.
  public var containmentOfFirst: Double? { ratio(of: shared, to: degreeOfFirst) }

  /// The share of the neighbours of `second` that `first` has too,
  /// |*A* ∩ *B*| / |*B*|; nil if `second` has none.
  public var containmentOfSecond: Double? { ratio(of: shared, to: degreeOfSecond) }

  /// The overlap coefficient |*A* ∩ *B*| / min(|*A*|, |*B*|), the larger of the
  /// two containments; nil if either has no neighbour.
  ///
  /// It is 1 for a vertex of degree 1 and every vertex that shares its only
  /// neighbour.
  ///
  /// D. Szymkiewicz, *Une contribution statistique à la géographie
  /// floristique*, Acta Societatis Botanicorum Poloniae 11(3), 1934, 249–265.
  /// G. G. Simpson, *Mammals and the Nature of Continents*, American Journal of
  /// Science 241(1), 1943, 1–31.
  public var overlapCoefficient: Double? {
    ratio(of: shared, to: min(degreeOfFirst, degreeOfSecond))
  }

  /// The cosine |*A* ∩ *B*| / √(|*A*| |*B*|) between two rows of the biadjacency
  /// matrix; nil if either has no neighbour.
  ///
  /// A. Ochiai, *Zoogeographical Studies on the Soleoid Fishes Found in Japan
  /// and Its Neighbouring Regions II*, Bulletin of the Japanese Society of
  /// Scientific Fisheries 22(9), 1957, 526–530.
  public var cosine: Double? {
    guard degreeOfFirst > 0 && degreeOfSecond > 0 else { return nil }
    return Double(shared) / (Double(degreeOfFirst) * Double(degreeOfSecond)).squareRoot()
  }
}

/// A quotient of counts; nil if there is nothing to divide by.
func ratio(of part: Int, to whole: Int) -> Double? {
  whole == 0 ? nil : Double(part) / Double(whole)
}
