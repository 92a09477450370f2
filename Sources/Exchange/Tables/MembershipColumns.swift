import BoardNetworks

/// A membership as one row says it: a row for each delegate, which differ in nothing else.
struct MembershipRow {
  let membership: Membership
  let details: MembershipDetails
  let delegate: Delegate?

  /// - Parameter delegates: Whether those who sit there are named.
  static func rows(of membership: Membership, delegates: Bool) -> [MembershipRow] {
    let details = membership.details
    let named: [Delegate?] =
      delegates && !details.delegates.isEmpty ? details.delegates : [nil]
    return named.map { MembershipRow(membership: membership, details: details, delegate: $0) }
  }
}

/// The columns of the table `lidmaatschappen`.
func membershipColumns(of landscape: Landscape) -> [WrittenColumn<MembershipRow>] {
  let (before, after) = detailColumns(of: landscape)
  return [
    WrittenColumn("deelnemer", "participant") { .text(landscape[$0.membership.board].id) },
    WrittenColumn("netwerk", "network") { .text(landscape[$0.membership.network].id) },
  ] + before.map { $0.lifted(\.details) } + delegateColumns.map { $0.lifted(\.delegate) }
    + after.map { $0.lifted(\.details) }
}

/// The columns of a tie in a graph, which is one membership with all of its delegates.
///
/// - Parameter delegates: Whether those who sit there are named.
func tieColumns(
  of landscape: Landscape, delegates: Bool
) -> [WrittenColumn<MembershipDetails>] {
  let (before, after) = detailColumns(of: landscape)
  let named = delegateColumns.map { column in
    WrittenColumn<MembershipDetails>(column.header.heading, column.header.key) {
      .texts($0.delegates.map { column.cell($0).freeTexts.first ?? "" })
    }
  }
  return before + (delegates ? named : []) + after
}

/// What is said of a membership itself, before and after its delegates.
private func detailColumns(
  of landscape: Landscape
) -> (before: [WrittenColumn<MembershipDetails>], after: [WrittenColumn<MembershipDetails>]) {
  let names = ViaNames(of: landscape)
  return (
    [
      WrittenColumn("rol", "role") { .texts($0.roles) },
      WrittenColumn("vorm_lidmaatschap", "form") { $0.form?.word ?? .unknown },
      WrittenColumn("via", "via") { .text($0.via.map(names.text)) },
      WrittenColumn("van", "from") { .date($0.period.from) },
      WrittenColumn("tot", "to") { .date($0.period.to) },
    ],
    [
      WrittenColumn("zetels", "seats", .count) { .count($0.seatCount) },
      WrittenColumn("bron", "source") { .texts($0.sources) },
      WrittenColumn("brengt_relatie", "brings_relation") { .text($0.brings.relation) },
      WrittenColumn("brengt_proces", "brings_process") { .text($0.brings.process) },
      WrittenColumn("brengt_inhoud", "brings_content") { .text($0.brings.content) },
      WrittenColumn("haalt_relatie", "takes_relation") { .text($0.takes.relation) },
      WrittenColumn("haalt_proces", "takes_process") { .text($0.takes.process) },
      WrittenColumn("haalt_inhoud", "takes_content") { .text($0.takes.content) },
    ]
  )
}

private var delegateColumns: [WrittenColumn<Delegate>] {
  [
    WrittenColumn("afgevaardigde", "delegate") { .text($0.name) },
    WrittenColumn("functie", "function") { .text($0.function) },
    WrittenColumn("mandaat", "mandate") { .text($0.mandate) },
  ]
}

/// What to call those through whom boards take part.
///
/// A reader takes a name for a participant before it takes it for a network, so a network whose id
/// is also what a participant is called goes by its name.
private struct ViaNames {
  private let landscape: Landscape
  private let participants: Set<String>

  init(of landscape: Landscape) {
    self.landscape = landscape
    participants = Set(
      landscape.boards.flatMap { [$0.id] + [$0.name].compactMap { $0 } + $0.aliases })
  }

  func text(_ via: Via) -> String {
    switch via {
    case .board(let board):
      return landscape[board].id
    case .network(let index):
      let network = landscape[index]
      guard participants.contains(network.id), let name = network.name else { return network.id }
      return name
    case .other(let text):
      return text
    }
  }
}

extension MembershipForm {
  fileprivate var word: TableCell {
    switch self {
    case .core: .word(nl: "kern", en: "core")
    case .shell: .word(nl: "schil", en: "shell")
    case .agendaMember: .word(nl: "agendalid", en: "agenda member")
    case .observer: .word(nl: "waarnemer", en: "observer")
    }
  }
}
