import BoardNetworks
import Spreadsheets

/// The table `netwerken`, with a column for each attribute behind those that are known.
func networkRows(of landscape: Landscape) -> [[CSVCell]] {
  let columns: [WrittenColumn<RegionalNetwork>] = [
    WrittenColumn("id") { .text($0.id) },
    WrittenColumn("naam") { .text($0.name) },
    WrittenColumn("type") { .text($0.type) },
    WrittenColumn("thema") { .list($0.themes) },
    WrittenColumn("aard") { .text($0.nature.word) },
    WrittenColumn("gremium_van") { .text($0.bodyOf.map { landscape[$0].id }) },
    WrittenColumn("regio") { .text($0.region) },
    WrittenColumn("verplichting") { .text($0.obligation?.word) },
    WrittenColumn("regeling") { .text($0.scheme) },
    WrittenColumn("regeling_loopt_tot") { .date($0.schemeUntil) },
    WrittenColumn("opdrachtgever") { .text($0.commissioner) },
    WrittenColumn("formaliteit") { .text($0.formality) },
    WrittenColumn("actief_sinds") { .date($0.period.from) },
    WrittenColumn("gestopt_op") { .date($0.period.to) },
    WrittenColumn("bijeenkomsten_per_jaar") { .amount($0.meetings.perYear) },
    WrittenColumn("duur_uren") { .amount($0.meetings.duration) },
    WrittenColumn("voorbereiding_uren") { .amount($0.meetings.preparation) },
    WrittenColumn("reistijd_uren") { .amount($0.meetings.travel) },
    WrittenColumn("niveau") { .text($0.delegateLevel) },
    WrittenColumn("leden_opgegeven") { .count($0.declaredMemberCount) },
  ]
  let headings = Array(Set(landscape.networks.flatMap(\.attributes.keys)))
  let attributes = naturalOrder(of: headings).map { position in
    WrittenColumn<RegionalNetwork>(headings[position]) {
      .amount($0.attributes[headings[position]])
    }
  }
  return rows(columns + attributes, of: landscape.networks)
}

extension Nature {
  fileprivate var word: String {
    switch self {
    case .network: "netwerk"
    case .territory: "gebied"
    }
  }
}

extension Obligation {
  fileprivate var word: String {
    switch self {
    case .statutory: "wettelijk"
    case .subsidyCondition: "subsidievoorwaarde"
    case .agreement: "afspraak"
    case .voluntary: "vrijwillig"
    }
  }
}
