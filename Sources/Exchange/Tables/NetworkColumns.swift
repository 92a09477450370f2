import BoardNetworks

/// The columns of the table `netwerken`, those for attributes behind those that are known.
func networkColumns(of landscape: Landscape) -> [WrittenColumn<RegionalNetwork>] {
  knownNetworkColumns(of: landscape) + attributeColumns(of: landscape)
}

private func knownNetworkColumns(
  of landscape: Landscape
) -> [WrittenColumn<RegionalNetwork>] {
  [
    WrittenColumn("id", "id") { .text($0.id) },
    WrittenColumn("naam", "name") { .text($0.name) },
    WrittenColumn("type", "network_type") { .text($0.type) },
    WrittenColumn("thema", "themes") { .texts($0.themes) },
    WrittenColumn("aard", "nature") { $0.nature.word },
    WrittenColumn("gremium_van", "body_of") { .text($0.bodyOf.map { landscape[$0].id }) },
    WrittenColumn("regio", "region") { .text($0.region) },
    WrittenColumn("verplichting", "obligation") { $0.obligation?.word ?? .unknown },
    WrittenColumn("regeling", "scheme") { .text($0.scheme) },
    WrittenColumn("regeling_loopt_tot", "scheme_until") { .date($0.schemeUntil) },
    WrittenColumn("opdrachtgever", "commissioner") { .text($0.commissioner) },
    WrittenColumn("formaliteit", "formality") { .text($0.formality) },
    WrittenColumn("actief_sinds", "active_from") { .date($0.period.from) },
    WrittenColumn("gestopt_op", "active_to") { .date($0.period.to) },
    WrittenColumn("bijeenkomsten_per_jaar", "meetings_per_year", .amount) {
      .amount($0.meetings.perYear)
    },
    WrittenColumn("duur_uren", "hours", .amount) { .amount($0.meetings.duration) },
    WrittenColumn("voorbereiding_uren", "preparation_hours", .amount) {
      .amount($0.meetings.preparation)
    },
    WrittenColumn("reistijd_uren", "travel_hours", .amount) { .amount($0.meetings.travel) },
    WrittenColumn("niveau", "level") { .text($0.delegateLevel) },
    WrittenColumn("leden_opgegeven", "declared_members", .count) {
      .count($0.declaredMemberCount)
    },
  ]
}

/// A column for each heading of an attribute, in natural order.
private func attributeColumns(of landscape: Landscape) -> [WrittenColumn<RegionalNetwork>] {
  let headings = Array(Set(landscape.networks.flatMap(\.attributes.keys)))
  return naturalOrder(of: headings).map { position in
    let heading = headings[position]
    return WrittenColumn(heading, AttributeKey.written(heading), .amount) {
      .amount($0.attributes[heading])
    }
  }
}

extension Nature {
  fileprivate var word: TableCell {
    switch self {
    case .network: .word(nl: "netwerk", en: "network")
    case .territory: .word(nl: "gebied", en: "territory")
    }
  }
}

extension Obligation {
  fileprivate var word: TableCell {
    switch self {
    case .statutory: .word(nl: "wettelijk", en: "statutory")
    case .subsidyCondition: .word(nl: "subsidievoorwaarde", en: "subsidy condition")
    case .agreement: .word(nl: "afspraak", en: "agreement")
    case .voluntary: .word(nl: "vrijwillig", en: "voluntary")
    }
  }
}
