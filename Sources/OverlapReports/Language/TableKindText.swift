import BoardNetworks

extension TableKind {
  /// What a row of the table is.
  var noun: Noun {
    switch self {
    case .memberships: .membership
    case .participants: .participant
    case .networks: .network
    case .schools: .school
    case .assumptions: .assumption
    }
  }

  /// The headings without which it is no such table.
  var neededHeadings: Phrase {
    switch self {
    case .memberships:
      Phrase(
        nl: "een kolom \"deelnemer\" en een kolom \"netwerk\"",
        en: "a column \"participant\" and a column \"network\"")
    case .participants, .networks:
      Phrase(
        nl: "een kolom \"id\" of een kolom \"naam\"", en: "a column \"id\" or a column \"name\"")
    case .schools:
      Phrase(
        nl: "een kolom \"id\" en een kolom \"deelnemer\"",
        en: "a column \"id\" and a column \"participant\"")
    case .assumptions:
      Phrase(
        nl: "een kolom \"type\" en een kolom \"midden\"",
        en: "a column \"type\" and a column \"middle\"")
    }
  }
}
