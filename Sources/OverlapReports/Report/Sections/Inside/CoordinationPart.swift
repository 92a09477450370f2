import Markup
import OverlapAnalysis

extension ReportPage {
  /// Who coordinates a network, and with which mandate people sit there; nothing when the lists tell
  /// neither.
  var coordinationPart: [Node] {
    let coordinated = contents.insides.filter { !$0.coordination.coordinators.isEmpty }
    let mandated = contents.insides.filter { $0.delegates.withMandate > 0 }
    guard !coordinated.isEmpty || !mandated.isEmpty else { return [] }
    return [
      .element(
        heading(Phrase(nl: "Coördinatie en mandaat", en: "Coordination and mandate")))
    ] + (coordinated.isEmpty ? [] : coordinationNodes(coordinated))
      + (mandated.isEmpty ? [] : mandateNodes(mandated))
  }

  private func coordinationNodes(_ coordinated: [InsideFinding]) -> [Node] {
    let shown = coordinated.prefix(contents.limits.rows)
    return [
      .element(
        paragraph(
          Phrase(
            nl: """
              Een coördinator verbindt gremia door in meer dan één te zitten. Hier staat in hoeveel, \
              en hoeveel paren gremia niemand anders delen dan een coördinator.
              """,
            en: """
              A coordinator ties bodies together by sitting in more than one. This is in how many, \
              and how many pairs of bodies share nobody but a coordinator.
              """))),
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Coördinatoren en de gremia die zij verbinden",
            en: "Coordinators and the bodies that they tie"),
          columns: [
            networkColumn(words.network.one, \.name),
            PageColumn(
              heading: Phrase(nl: "wie, met welke rol", en: "who, in which role"),
              isNumeric: false, nodes: coordinators),
            column(Phrase(nl: "gremia", en: "bodies"), .integer) {
              .integer($0.bodies.bodies.count)
            },
            column(
              Phrase(nl: "paren gremia die iemand delen", en: "pairs of bodies sharing anyone"),
              .integer
            ) { .integer($0.coordination.linkedPairCount) },
            column(
              Phrase(nl: "daarvan alleen een coördinator", en: "of these only a coordinator"),
              .integer
            ) { .integer($0.coordination.pairsThroughCoordinators) },
          ])),
    ]
      + notes([
        shownNote(
          shown.count, of: coordinated.count, in: .inside,
          which: Phrase(nl: "de eerste", en: "the first")),
        Phrase(
          nl: "Alle soorten deelnemers tellen hier mee. De rol is die in de lijst.",
          en: "All kinds of participants count here. The role is that of the list."),
      ]).map(Node.element)
  }

  private func coordinators(of inside: InsideFinding) -> [Node] {
    var nodes: [Node] = []
    for (index, coordinator) in inside.coordination.coordinators.enumerated() {
      if index > 0 { nodes.append("; ") }
      nodes.append(link(toBoard: coordinator.participant))
      let bodies = Phrase { $0.integer(coordinator.bodies) }
      let role = displayed(coordinator.role)
      let aside = Phrase(
        nl: " (\(role), in \(bodies.nl) gremia)", en: " (\(role), in \(bodies.en) bodies)")
      nodes.append(.text(text(aside)))
    }
    return nodes
  }

  /// Numbers alone: who the people are is no part of a report.
  private func mandateNodes(_ mandated: [InsideFinding]) -> [Node] {
    let shown = mandated.prefix(contents.limits.rows)
    return [
      .element(
        table(
          shown,
          caption: Phrase(
            nl: "Met welk mandaat afgevaardigden er zitten",
            en: "With which mandate delegates sit there"),
          columns: [
            networkColumn(words.network.one, \.name),
            column(Phrase(nl: "afgevaardigden", en: "delegates"), .integer) {
              .integer($0.delegates.delegates)
            },
            column(Phrase(nl: "mandaat opgegeven", en: "mandate given"), .integer) {
              .integer($0.delegates.withMandate)
            },
            mandate(.full, Phrase(nl: "beslist", en: "decides")),
            mandate(.limited, Phrase(nl: "beperkt", en: "limited")),
            mandate(.without, Phrase(nl: "geen", en: "none")),
            mandate(.other, Phrase(nl: "anders", en: "another")),
          ]))
    ]
      + notes([
        Phrase(
          nl: """
            Geteld over het netwerk en zijn gremia: wie in drie daarvan zit, telt drie keer. Beperkt \
            is ook adviserend en met ruggespraak. Namen van mensen staan hier niet.
            """,
          en: """
            Counted over the network and its bodies: who sits in three of them counts three times. \
            Limited is advising too, and asking those at home first. Names of people are not here.
            """)
      ]).map(Node.element)
  }

  private func mandate(_ mandate: Mandate, _ heading: Phrase) -> PageColumn<InsideFinding> {
    column(heading, .integer) { .integer($0.delegates[mandate]) }
  }
}
