import BoardNetworks

extension ViaChoice {
  /// What taking part through another counts for, when that is not as a member.
  var sentence: Phrase? {
    switch self {
    case .count: nil
    case .without:
      Phrase(
        nl: "Wie via een ander deelneemt, telt daar niet als lid (--via without).",
        en: "Who takes part through another is not counted as a member there (--via without).")
    case .representative:
      Phrase(
        nl: """
          Wie via een ander deelneemt, telt daar niet als lid; wie er voor hem zit wel (--via \
          representative).
          """,
        en: """
          Who takes part through another is not counted as a member there; who sits there for it is \
          (--via representative).
          """)
    }
  }

  /// The choice as the head of a column or a row of hours.
  var heading: Phrase {
    switch self {
    case .count: Phrase(nl: "via bij het lid", en: "via with the member")
    case .representative: Phrase(nl: "via bij wie er zit", en: "via with who sits there")
    case .without: Phrase(nl: "zonder via", en: "without via")
    }
  }

  /// How who takes part through another counts in hours.
  var loadSentence: Phrase {
    switch self {
    case .count:
      Phrase(
        nl: "Wie via een ander deelneemt, telt alsof hij er zelf zat.",
        en: "Who takes part through another counts as if it sat there itself.")
    case .without, .representative: sentence ?? Phrase(nl: "", en: "")
    }
  }
}
