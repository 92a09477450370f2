import OverlapAnalysis

extension CapacityStanding {
  /// Whether hours are above the capacity: no, possibly, yes.
  var term: Term {
    switch self {
    case .within: Term("no", Phrase(nl: "nee", en: "no"))
    case .possiblyAbove: Term("possibly", Phrase(nl: "misschien", en: "possibly"))
    case .above: Term("yes", Phrase(nl: "ja", en: "yes"))
    }
  }

  /// What the three answers rest on.
  static let note = Phrase(
    nl: """
      Boven de capaciteit: "ja" als de uren die bekend zijn er al boven komen; "misschien" als dat \
      kan door wat niet bekend is of niet op een lijst staat; "nee" als ook de bovenkant van de \
      bandbreedte eronder blijft.
      """,
    en: """
      Above capacity: "yes" when the hours that are known are above it already; "possibly" when they \
      may be, by what is not known or on no list; "no" when the upper end of the interval stays \
      below it too.
      """)
}
