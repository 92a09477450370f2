import BoardNetworks
import Spreadsheets

/// The table `lidmaatschappen`: a row for each membership, and one more for each further delegate.
func membershipRows(of landscape: Landscape) -> [[CSVCell]] {
  let names = ViaNames(of: landscape)
  let columns: [WrittenColumn<MembershipRow>] = [
    WrittenColumn("deelnemer") { .text(landscape[$0.membership.board].id) },
    WrittenColumn("netwerk") { .text(landscape[$0.membership.network].id) },
    WrittenColumn("rol") { .list($0.details.roles) },
    WrittenColumn("vorm_lidmaatschap") { .text($0.details.form?.word) },
    WrittenColumn("via") { .text($0.details.via.map(names.text)) },
    WrittenColumn("van") { .date($0.details.period.from) },
    WrittenColumn("tot") { .date($0.details.period.to) },
    WrittenColumn("afgevaardigde") { .text($0.delegate?.name) },
    WrittenColumn("functie") { .text($0.delegate?.function) },
    WrittenColumn("mandaat") { .text($0.delegate?.mandate) },
    WrittenColumn("zetels") { .count($0.details.seatCount) },
    WrittenColumn("bron") { .list($0.details.sources) },
    WrittenColumn("brengt_relatie") { .text($0.details.brings.relation) },
    WrittenColumn("brengt_proces") { .text($0.details.brings.process) },
    WrittenColumn("brengt_inhoud") { .text($0.details.brings.content) },
    WrittenColumn("haalt_relatie") { .text($0.details.takes.relation) },
    WrittenColumn("haalt_proces") { .text($0.details.takes.process) },
    WrittenColumn("haalt_inhoud") { .text($0.details.takes.content) },
  ]
  return rows(columns, of: landscape.memberships.flatMap { MembershipRow.rows(of: $0) })
}

/// What one row says of a membership. Rows of the same one differ in nothing but their delegate.
private struct MembershipRow {
  let membership: Membership
  let details: MembershipDetails
  let delegate: Delegate?

  static func rows(of membership: Membership) -> [MembershipRow] {
    let details = membership.details
    let delegates = details.delegates.isEmpty ? [nil] : details.delegates.map(Optional.some)
    return delegates.map {
      MembershipRow(membership: membership, details: details, delegate: $0)
    }
  }
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
  fileprivate var word: String {
    switch self {
    case .core: "kern"
    case .shell: "schil"
    case .agendaMember: "agendalid"
    case .observer: "waarnemer"
    }
  }
}
