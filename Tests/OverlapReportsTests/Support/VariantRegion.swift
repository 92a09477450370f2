import BoardNetworks
import OverlapAnalysis

/// A small landscape with something of everything that variants tell.
enum VariantRegion {
  /// - Parameter naming: What to make of each name.
  static func findings(naming: (String) -> String = { $0 }) -> OverlapFindings {
    OverlapFindings(
      of: Selection(of: landscape(naming)), provenance: Provenance(sources: []), problems: [])
  }

  /// Everything that can be asked.
  static var question: VariantQuestion {
    var question = VariantQuestion()
    question.whyNot = ["N1", "N2", "N4"].map { Name(id: $0, label: $0) }
    question.bounds.largestSize = 5
    question.bounds.leastMeetings = 3
    question.bounds.groupFloor = 0.5
    return question
  }

  /// Networks may become one, and none is to meet less.
  static var combining: VariantQuestion {
    var question = VariantQuestion()
    question.bounds.largestSize = 5
    return question
  }

  static func variants(
    _ question: VariantQuestion = question, naming: (String) -> String = { $0 }
  ) -> VariantFindings {
    try! findings(naming: naming).variants(question, within: .nodes(100))
  }

  private static func landscape(_ naming: (String) -> String) -> Landscape {
    let boards = [
      ("A", "De Wending", 24), ("B", "Het Anker", 9), ("C", "Montessori", 3), ("D", "De Tuin", 1),
      ("E", "Vrije School", 1), ("F", "Sint Jozef", 4),
    ].map { id, name, schools in
      Board(id: id, name: naming(name), region: naming("Diepland"), schoolCount: schools)
    }
    let networks = [
      network("N1", "Samenwerkingsverband", [3, 2, 2], ["zorg"], .statutory, naming),
      network("N2", "SO&P De Brug", [5, 2, 1], ["opleiden"], .voluntary, naming),
      network("N3", "Werven", [4, 2, 1], ["werven", "opleiden"], .voluntary, naming),
      network("N4", "Cultuur", [2, 2, 1], ["cultuur"], .voluntary, naming),
      network("N5", "Krimp", [6, 2, 1], [], nil, naming),
      RegionalNetwork(id: "N6", name: naming("Inkoop")),
    ]
    let members = ["AB", "ABC", "ABCD", "DE", "BEF", "AF"]
    return try! Landscape(
      boards: boards, networks: networks,
      memberships: members.enumerated().flatMap { network, members in
        members.map { member in
          Membership(
            board: BoardIndex(boards.firstIndex { $0.id == String(member) }!),
            network: NetworkIndex(network))
        }
      },
      date: .chosen(CalendarDate(year: 2026, month: 10, day: 1)!))
  }

  /// - Parameter hours: How often it meets, for how long, and with how much preparation.
  private static func network(
    _ id: String, _ name: String, _ hours: [Double], _ themes: [String],
    _ obligation: Obligation?, _ naming: (String) -> String
  ) -> RegionalNetwork {
    RegionalNetwork(
      id: id, name: naming(name), themes: themes.map(naming), obligation: obligation,
      meetings: Meetings(
        perYear: hours[0], duration: hours[1], preparation: hours[2], travel: 0.75))
  }
}
