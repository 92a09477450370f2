/// How many contacts a vertex has, and how many of them are not redundant.
public struct EffectiveSize: Hashable, Sendable {
  /// The number of contacts; at least 1.
  public let contactCount: Int

  /// The number of contacts less what is redundant among them; from above 0 to
  /// `contactCount`.
  public let value: Double

  public init(contactCount: Int, value: Double) {
    self.contactCount = contactCount
    self.value = value
  }

  /// The effective size as a share of the number of contacts; at most 1.
  public var efficiency: Double { value / Double(contactCount) }
}

extension Projection {
  /// Burt's effective size of the contacts of every vertex, by index.
  ///
  /// With w_ij the strength of the pair *i*, *j*, p_iq = w_iq / Σ_k w_ik the
  /// share of its ties that *i* has with *q*, and m_jq = w_jq / max_k w_jk the
  /// strength of *j*'s tie with *q* as part of *j*'s strongest, it is, over the
  /// contacts *j* of *i* and the contacts *q* of both,
  ///
  ///     e_i = Σ_j (1 − Σ_q p_iq m_jq).
  ///
  /// Ties that are equally strong give *d* − 2*t*/*d* for *d* contacts with *t*
  /// ties among them (Borgatti 1997). It is nil without a contact. This is the
  /// definition of NetworkX, weighted and not.
  ///
  /// - Complexity: O(*n* + *p* + Σ *d*²) time and O(*n* + *p*) memory for *n*
  ///   vertices of *d* contacts and *p* pairs.
  ///
  /// R. S. Burt, *Structural Holes: The Social Structure of Competition*, Harvard
  /// University Press, 1992, ch. 2. S. P. Borgatti, *Structural Holes: Unpacking
  /// Burt's Redundancy Measures*, Connections 20(1), 1997, 35–38.
  public func effectiveSizes(
    strength: PairStrength = .shared, threads: ThreadCount = .ofProcessors
  ) -> [EffectiveSize?] {
    let network = ContactNetwork(OneModeRows(self), strength: strength)
    let all = [Double](repeating: 1, count: network.vertexCount)
    let redundancies = network.sums(contactWeights: all, threads: threads) {
      first, second, _, throughOthers in
      (throughOthers / network.largest[second], throughOthers / network.largest[first])
    }
    return redundancies.enumerated().map { vertex, redundancy in
      let contactCount = network.degree(of: vertex)
      guard contactCount > 0 else { return nil }
      return EffectiveSize(
        contactCount: contactCount,
        value: Double(contactCount) - redundancy / network.totals[vertex])
    }
  }
}
