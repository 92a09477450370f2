import OverlapAnalysis

extension ScopeWords {
  /// One of a mode: "bestuur", "netwerk".
  func noun(_ mode: LandscapeMode) -> Noun { mode == .boards ? participant : network }

  /// A mode: for machines "boards" or "networks", whatever is counted.
  func term(_ mode: LandscapeMode) -> Term { Term(mode.rawValue, noun(mode).many) }

  /// What one of a mode is, for a reader.
  func singularTerm(_ mode: LandscapeMode) -> Term { Term(mode.rawValue, noun(mode).one) }
}
