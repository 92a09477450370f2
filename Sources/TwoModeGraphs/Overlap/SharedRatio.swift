extension TwoModeGraph {
  /// The share of all events that two actors share, *c_ij* / *m*; nil if there is
  /// no event.
  ///
  /// *m* counts all events of the graph, those without actors included, and so is
  /// not the number of those that either takes part in.
  ///
  /// - Complexity: O(1).
  ///
  /// S. P. Borgatti, D. S. Halgin, *Analyzing Affiliation Networks*, in J. Scott,
  /// P. J. Carrington (eds.), The SAGE Handbook of Social Network Analysis,
  /// 2011, 417–433.
  public func sharedRatio(of overlap: Overlap<Actor>) -> Double? {
    ratio(of: overlap.shared, to: eventCount)
  }

  /// The share of all actors that two events share, *o_kl* / *n*; nil if there is
  /// no actor.
  ///
  /// *n* counts all actors of the graph, those without events included.
  ///
  /// - Complexity: O(1).
  public func sharedRatio(of overlap: Overlap<Event>) -> Double? {
    ratio(of: overlap.shared, to: actorCount)
  }
}
