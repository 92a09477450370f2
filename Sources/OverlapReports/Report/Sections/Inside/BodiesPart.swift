import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who sits in the bodies of each network, and who in none; nothing when no network has a body.
  var bodiesPart: [Node] {
    let layered = contents.insides.filter { !$0.bodies.bodies.isEmpty }
    guard !layered.isEmpty else { return [] }
    let shown = layered.prefix(contents.limits.rows)
    return [
      .element(heading(Phrase(nl: "Leden en gremia", en: "Members and bodies"))),
      .element(paragraph(bodiesSentence(layered))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Wie in gremia zit en wie niet", en: "Who sits in bodies and who does not"),
          columns: bodyColumns(layered))),
    ]
      + notes([
        shownNote(
          shown.count, of: layered.count, in: .inside,
          which: Phrase(nl: "de eerste", en: "the first")),
        InsideText.bodies(words), InsideText.unknownBodies(layered),
        HoursNote(rows: layered.map(\.loads)).phrase,
      ]).map(Node.element) + heavierBodies(layered) + layered.flatMap(outsiders)
  }

  /// The networks whose bodies are known to take more hours than their plenary.
  private func heavierBodies(_ layered: [InsideFinding]) -> [Node] {
    let heavier = layered.filter { inside in
      guard inside.hours.plenary.unknownSeats == 0, inside.listing.isComplete != false,
        let plenary = inside.hours.plenary.hours, let bodies = inside.hours.bodies.hours
      else { return false }
      return bodies > plenary
    }
    return sentence(
      Phrase(
        nl: "In gremia gaan meer uren om dan plenair bij: ",
        en: "Bodies take more hours than the plenary at: "), networks: heavier.map(\.name))
  }

  private func bodiesSentence(_ layered: [InsideFinding]) -> Phrase {
    let networks = words.network.counted(contents.insides.count)
    let with = layered.count
    let bodies = layered.reduce(0) { $0 + $1.bodies.bodies.count }
    let pairs = layered.reduce(0) { $0 + $1.bodies.pairCount }
    let linked = layered.reduce(0) { $0 + $1.bodies.linkedPairCount }
    let board = words.participant.one
    let start = Phrase(
      nl: """
        Van \(networks.nl) \(with == 1 ? "heeft" : "hebben") er \(Language.nl.integer(with)) \
        gremia: samen \(Language.nl.integer(bodies)).
        """,
      en: """
        Of \(networks.en) \(Language.en.integer(with)) \(with == 1 ? "has" : "have") bodies: \
        \(Language.en.integer(bodies)) in all.
        """)
    guard pairs > 0 else { return start }
    return .joined([
      start,
      Phrase(
        nl: """
          Van de \(Language.nl.integer(pairs)) paren gremia van één netwerk hebben er \
          \(Language.nl.integer(linked)) ten minste één gedeeld \(board.nl).
          """,
        en: """
          Of the \(Language.en.integer(pairs)) pairs of bodies of one network \
          \(Language.en.integer(linked)) have a \(board.en) in common.
          """),
    ])
  }

  private func bodyColumns(_ layered: [InsideFinding]) -> [PageColumn<InsideFinding>] {
    let members = words.member.many
    let knowsHours = HoursNote(layered.flatMap(\.loads)).isWorthShowing
    var columns: [PageColumn<InsideFinding>] = [
      networkColumn(words.network.one, \.name),
      column(members, .integer) { $0.listing.cell($0.size) },
      column(Phrase(nl: "gremia", en: "bodies"), .integer) { .integer($0.bodies.bodies.count) },
    ]
    if layered.contains(where: { $0.bodies.depth > 1 }) {
      columns.append(
        column(Phrase(nl: "lagen", en: "layers"), .integer) { .integer($0.bodies.depth) })
    }
    columns += [
      counted(Phrase(nl: "in geen gremium", en: "in no body"), \.bodies.inNone),
      counted(Phrase(nl: "in twee of meer", en: "in two or more")) {
        $0.bodies.inSeveral.map(\.board)
      },
    ]
    if knowsHours {
      columns += [
        column(Phrase(nl: "uren plenair", en: "hours in the plenary"), .decimal(places: 0)) {
          $0.hours.plenary.readingCell(places: 0, listMayGrow: $0.listing.isComplete == false)
        },
        column(Phrase(nl: "uren in gremia", en: "hours in bodies"), .decimal(places: 0)) {
          $0.hours.bodies.readingCell(places: 0, listMayGrow: $0.bodies.incompleteBodies > 0)
        },
      ]
    }
    if layered.contains(where: { $0.level != nil || !$0.bodyLevels.isEmpty }) {
      columns.append(
        column(Phrase(nl: "niveau", en: "level"), .text) { levelCell(of: $0) })
    }
    return columns
  }

  /// "bestuurder; gremia: staf (2)"
  private func levelCell(of inside: InsideFinding) -> Cell {
    let own = inside.level.map { displayed($0) }
    let bodies = inside.bodyLevels.map { "\(displayed($0.label)) (\($0.count))" }
      .joined(separator: ", ")
    guard own != nil || !bodies.isEmpty else { return .missing }
    let phrase = Phrase(
      nl: [own, bodies.isEmpty ? nil : "gremia: \(bodies)"].compactMap { $0 }
        .joined(separator: "; "),
      en: [own, bodies.isEmpty ? nil : "bodies: \(bodies)"].compactMap { $0 }
        .joined(separator: "; "))
    return .term(Term(phrase.en, phrase))
  }

  /// Who sits in a body and not on the list of its network.
  private func outsiders(of inside: InsideFinding) -> [Node] {
    let network = anchors.label(ofNetwork: inside.name)
    return sentence(
      Phrase(
        nl: "In een gremium van \(network), maar niet op de ledenlijst daarvan: ",
        en: "In a body of \(network), but not on its list of members: "),
      boards: inside.bodies.outsiders)
  }
}
