import OverlapAnalysis

extension Table {
  /// A row for each network, by id: how it is put together.
  static func inside(
    _ findings: [InsideFinding], scope: Scope, incomplete: IncompleteLists
  ) -> Table {
    let words = ScopeWords(scope)
    let columns = InsideColumns(words)
    return Table(
      .inside, scope: scope,
      caption: Phrase(
        nl: "Hoe netwerken in elkaar zitten", en: "How networks are put together"),
      columns: columns.machines, reading: columns.reading(findings),
      notes: findings.isEmpty
        ? []
        : ([InsideText.bodies(words)]
          + [
            findings.contains { $0.contactElsewhere != nil } ? InsideText.contact(words) : nil,
            InsideText.unknownBodies(findings), HoursNote(rows: findings.map(\.loads)).phrase,
            incomplete.note(words),
          ].compactMap { $0 }),
      emptyText: words.choose(
        network: words.noNetworks,
        territory: Phrase(
          nl: "Over gebieden is dit niet te zeggen: een gebied heeft geen leden en geen gremia.",
          en: "Of territories this cannot be said: a territory has no members and no bodies.")),
      rowNoun: words.network, rows: allRows(of: findings))
  }
}

extension InsideFinding {
  /// The hours in the plenary and in bodies, as far as there are any of these.
  var loads: [Load] {
    bodies.bodies.isEmpty ? [hours.plenary] : [hours.plenary, hours.bodies]
  }

  /// The members in no body, as a cell: missing when that is not known, or there are no bodies.
  var inNoBodyCell: Cell {
    bodies.inNone.map { listing.cell($0.count) } ?? .missing
  }
}

/// The columns of `inside`.
private struct InsideColumns {
  typealias InsideColumn = ColumnOf<InsideFinding>

  let machines: [InsideColumn]
  private let name, members, bodies, layers, inNone, inSeveral, hours, hoursInBodies,
    group: InsideColumn

  init(_ words: ScopeWords) {
    let boards = words.participant.many
    let members = words.member.many
    func count(
      _ key: String, nl: String, en: String, _ value: @escaping @Sendable (InsideFinding) -> Int
    ) -> InsideColumn {
      InsideColumn(key, .integer, nl: nl, en: en) { $0.listing.cell(value($0)) }
    }
    func ids(
      _ key: String, nl: String, en: String,
      _ names: @escaping @Sendable (InsideFinding) -> [Name]
    ) -> InsideColumn {
      InsideColumn(key, .list, nl: nl, en: en) { .list(names($0).map(\.id)) }
    }
    func labels(
      _ key: String, nl: String, en: String,
      _ counts: @escaping @Sendable (InsideFinding) -> [LabelCount]
    ) -> InsideColumn {
      InsideColumn(key, .list, nl: nl, en: en) {
        .list(counts($0).map { "\($0.label) (\($0.count))" })
      }
    }

    func mandate(_ key: String, _ mandate: Mandate, nl: String, en: String) -> InsideColumn {
      InsideColumn(key, .integer, nl: nl, en: en) { .integer($0.delegates[mandate]) }
    }

    name = InsideColumn("name", .text, nl: words.network.one.nl, en: words.network.one.en) {
      .text($0.name.label)
    }
    self.members = count("members", nl: boards.nl, en: boards.en, \.size)
    bodies = InsideColumn("bodies", .integer, nl: "gremia", en: "bodies") {
      .integer($0.bodies.bodies.count)
    }
    layers = InsideColumn("layers", .integer, nl: "lagen gremia", en: "layers of bodies") {
      .integer($0.bodies.depth)
    }
    inNone = InsideColumn(
      "in_no_body", .integer, nl: "\(members.nl) in geen gremium", en: "\(members.en) in no body"
    ) { $0.inNoBodyCell }
    inSeveral = InsideColumn(
      "in_several_bodies", .integer, nl: "\(boards.nl) in twee of meer gremia",
      en: "\(boards.en) in two bodies or more"
    ) { $0.bodies.bodies.isEmpty ? .missing : .integer($0.bodies.inSeveral.count) }
    hours = InsideColumn(
      "hours_plenary", .decimal(places: 1), nl: "uren plenair", en: "hours in the plenary"
    ) { $0.hours.plenary.cell }
    hoursInBodies = InsideColumn(
      "hours_bodies", .decimal(places: 1), nl: "uren in gremia", en: "hours in bodies"
    ) { $0.bodies.bodies.isEmpty ? .missing : $0.hours.bodies.cell }
    group = InsideColumn(
      "contact_group", .integer, nl: "kleinste groep met het meeste contact elders",
      en: "smallest group with most contact elsewhere"
    ) { .integer($0.contactElsewhere?.boards.count) }

    let identity = [
      InsideColumn("id", .text, nl: "id", en: "id") { .text($0.name.id) }, name, self.members,
      InsideColumn("listed", .integer, nl: "op de lijst", en: "listed") {
        .integer($0.listing.listed)
      },
      InsideColumn("declared", .integer, nl: "opgegeven", en: "declared") {
        .integer($0.listing.declared)
      },
      InsideColumn("formality", .text, nl: "formaliteit", en: "formality") { .text($0.formality) },
      InsideColumn("level", .text, nl: "niveau", en: "level") { .text($0.level) },
    ]
    let bodyColumns = [
      bodies, layers,
      InsideColumn(
        "bodies_incomplete", .integer, nl: "gremia met een onvolledige lijst",
        en: "bodies with an incomplete list"
      ) { .integer($0.bodies.incompleteBodies) },
      labels("body_levels", nl: "niveau van de gremia", en: "level of the bodies", \.bodyLevels),
      inNone, inSeveral,
      InsideColumn(
        "only_in_bodies", .integer, nl: "\(boards.nl) alleen in gremia",
        en: "\(boards.en) in bodies only"
      ) { .integer($0.bodies.outsiders.count) },
      InsideColumn("body_pairs", .integer, nl: "paren gremia", en: "pairs of bodies") {
        .integer($0.bodies.pairCount)
      },
      InsideColumn(
        "body_pairs_shared", .integer,
        nl: "paren gremia met een gedeeld \(words.participant.one.nl)",
        en: "pairs of bodies sharing a \(words.participant.one.en)"
      ) { .integer($0.bodies.linkedPairCount) },
      hours,
      InsideColumn(
        "hours_plenary_unknown", .integer, nl: "plenaire zetels zonder alle uren",
        en: "plenary seats lacking hours"
      ) { $0.hours.plenary.unknownSeatsCell },
      hoursInBodies,
      InsideColumn(
        "hours_bodies_unknown", .integer, nl: "zetels in gremia zonder alle uren",
        en: "seats in bodies lacking hours"
      ) { $0.bodies.bodies.isEmpty ? .missing : $0.hours.bodies.unknownSeatsCell },
    ]
    let forms = [
      count("core", nl: "kern", en: "core") { $0.forms.core.count },
      count("shell", nl: "schil", en: "shell") { $0.forms.shell.count },
      count("agenda_members", nl: "agendaleden", en: "agenda members") {
        $0.forms.agendaMembers.count
      },
      count("observers", nl: "waarnemers", en: "observers") { $0.forms.observers.count },
      count("form_unknown", nl: "zonder vorm", en: "without a form") { $0.forms.unstated.count },
    ]
    let people = [
      InsideColumn("delegates", .integer, nl: "afgevaardigden", en: "delegates") {
        .integer($0.delegates.delegates)
      },
      InsideColumn(
        "delegates_with_mandate", .integer, nl: "met een mandaat", en: "with a mandate"
      ) { .integer($0.delegates.withMandate) },
      mandate("mandates_full", .full, nl: "beslissend mandaat", en: "full mandate"),
      mandate("mandates_limited", .limited, nl: "beperkt mandaat", en: "limited mandate"),
      mandate("mandates_none", .without, nl: "geen mandaat", en: "no mandate"),
      mandate("mandates_other", .other, nl: "mandaat anders", en: "another mandate"),
      ids("coordinators", nl: "coördinatoren: id's", en: "coordinators: ids") {
        $0.coordination.coordinators.map(\.participant)
      },
      InsideColumn(
        "body_pairs_through_coordinators", .integer, nl: "paren gremia alleen via coördinatoren",
        en: "pairs of bodies through coordinators only"
      ) { .integer($0.coordination.pairsThroughCoordinators) },
    ]
    let singleSchool = [
      count("single_school_own", nl: "eenpitters zelf", en: "single-school boards themselves") {
        $0.singleSchool.own.count
      },
      count(
        "single_school_umbrella", nl: "eenpitters via een koepel",
        en: "single-school boards through an umbrella"
      ) { $0.singleSchool.throughUmbrella.count },
      count(
        "single_school_cluster", nl: "eenpitters via een cluster",
        en: "single-school boards through a cluster"
      ) { $0.singleSchool.throughCluster.count },
      count(
        "single_school_others", nl: "eenpitters via iemand anders",
        en: "single-school boards through someone else"
      ) { $0.singleSchool.throughOthers.count },
      InsideColumn(
        "single_school_absent", .integer, nl: "eenpitters niet op de lijst",
        en: "single-school boards not listed"
      ) { $0.listing.isUnknown ? .missing : .integer($0.singleSchool.absent) },
    ]
    let reach = [
      ids(
        "member_networks", nl: "deelnemende \(words.network.many.nl): id's",
        en: "member \(words.network.many.en): ids"
      ) {
        $0.memberNetworks.map(\.participant)
      },
      InsideColumn(
        "reached_through_networks", .integer,
        nl: "\(boards.nl) alleen via zo'n \(words.network.one.nl)",
        en: "\(boards.en) through such a \(words.network.one.en) only"
      ) { .integer(Set($0.memberNetworks.flatMap(\.reached)).count) },
    ]
    let contact = [
      group,
      InsideColumn(
        "contact_group_fewest", .integer, nl: "kleiner dan dit kan niet", en: "no smaller than this"
      ) { .integer($0.contactElsewhere?.fewest) },
      InsideColumn(
        "contact_share", .share, nl: "deel van het contact elders", en: "share of contact elsewhere"
      ) { inside in .share(inside.contactElsewhere.map { Double($0.held) / Double($0.total) }) },
      ids("contact_boards", nl: "kleinste groep: id's", en: "smallest group: ids") {
        $0.contactElsewhere?.boards ?? []
      },
      InsideColumn(
        "contact_group_without_member_wide", .integer,
        nl: "kleinste groep zonder grote \(words.network.many.nl)",
        en: "smallest group without large \(words.network.many.en)"
      ) { .integer($0.contactBesidesMemberWide?.boards.count) },
      InsideColumn(
        "contact_group_without_member_wide_fewest", .integer,
        nl: "kleiner dan dit kan niet, zonder grote \(words.network.many.nl)",
        en: "no smaller than this, without large \(words.network.many.en)"
      ) { .integer($0.contactBesidesMemberWide?.fewest) },
    ]
    let names = [
      ids("boards_in_no_body", nl: "in geen gremium: id's", en: "in no body: ids") {
        $0.bodies.inNone ?? []
      },
      ids("boards_in_several_bodies", nl: "in meer gremia: id's", en: "in several bodies: ids") {
        $0.bodies.inSeveral.map(\.board)
      },
      ids("boards_only_in_bodies", nl: "alleen in gremia: id's", en: "in bodies only: ids") {
        $0.bodies.outsiders
      },
      ids(
        "boards_apart_from_core", nl: "elders nooit bij de kern: id's",
        en: "never with the core elsewhere: ids"
      ) { $0.forms.apartFromCore },
      InsideColumn("complete", .yesNo, nl: "lijst compleet", en: "list complete") {
        .boolean($0.listing.isComplete)
      },
    ]
    machines =
      identity + bodyColumns + forms + people + singleSchool + reach + contact + names
  }

  /// For people: what the networks have of it.
  func reading(_ findings: [InsideFinding]) -> [InsideColumn] {
    var columns = [name, members]
    if findings.contains(where: { !$0.bodies.bodies.isEmpty }) {
      columns += [bodies]
      if findings.contains(where: { $0.bodies.depth > 1 }) { columns.append(layers) }
      columns += [inNone, inSeveral]
      if HoursNote(findings.flatMap(\.loads)).isWorthShowing {
        columns += [
          hours.showing {
            $0.hours.plenary.readingCell(places: 1, listMayGrow: $0.listing.isComplete == false)
          },
          hoursInBodies.showing {
            $0.bodies.bodies.isEmpty
              ? .missing
              : $0.hours.bodies.readingCell(
                places: 1, listMayGrow: $0.bodies.incompleteBodies > 0)
          },
        ]
      }
    }
    if findings.contains(where: { $0.contactElsewhere != nil }) {
      columns.append(
        group.titled(Phrase(nl: "kleinste groep", en: "smallest group")))
    }
    return columns
  }
}
