import BoardNetworks

/// What a column of the input means.
///
/// To read a new column: add a case here, its headings to `ColumnCatalogue`, and take its cell where
/// the table is read, in `Tables/`.
enum Field: Hashable {
  // Identity: by number, and by name.
  case id, name, participant, participantName, network, networkName

  // Memberships
  case role, form, via, from, to, delegate, function, mandate, seats, source
  case bringsRelation, bringsProcess, bringsContent, takesRelation, takesProcess, takesContent

  // Participants
  case kind, municipality, region, schools, sites, pupils, boardStaff, capacity, denomination
  case representedBy, questions, responded, alias

  // Networks
  case type, themes, nature, bodyOf, obligation, scheme, commissioner, schemeUntil, formality
  case activeFrom, activeTo, meetingsPerYear, duration, preparation, travel, level, declaredMembers

  // Schools
  case brin

  // Assumptions
  case low, middle, high
}

/// One column of a table, and the headings that people give it.
struct ColumnSpecification {
  let field: Field

  /// The field when the heading speaks of a name instead of a number, for columns of identity.
  let nameField: Field?

  /// Headings that mean it, the first one ours. Case, accents and underscores do not matter.
  let headings: [String]

  /// Headings that mean this only where no better one stands in the table.
  let vagueHeadings: [String]

  init(_ field: Field, _ headings: String...) {
    self.field = field
    nameField = nil
    self.headings = headings
    vagueHeadings = []
  }

  init(identity field: Field, name: Field, _ headings: [String], vague: [String] = []) {
    self.field = field
    nameField = name
    self.headings = headings
    vagueHeadings = vague
  }
}

/// The columns of each table, in Dutch and English.
///
/// Plurals, and the words naam, nummer, code and id, are understood without being listed.
enum ColumnCatalogue {
  static func columns(of table: TableKind) -> [ColumnSpecification] {
    switch table {
    case .memberships: memberships
    case .participants: participants
    case .networks: networks
    case .schools: schools
    case .assumptions: assumptions
    }
  }

  /// Groups of columns of which a table needs at least one each.
  static func required(by table: TableKind) -> [[Field]] {
    switch table {
    case .memberships: [[.participant, .participantName], [.network, .networkName]]
    case .participants, .networks: [[.id, .name]]
    case .schools: [[.brin, .id, .name], [.participant, .participantName]]
    case .assumptions: [[.type], [.low, .middle, .high]]
    }
  }

  private static let participantNouns = [
    "deelnemer", "bestuur", "bevoegd_gezag", "board", "member", "participant", "schoolbestuur",
    "deelnemend_bestuur", "deelnemende_besturen", "deelnemende_organisatie", "school_board",
    "member_organisation", "member_organization",
  ]

  private static let networkNouns = [
    "netwerk", "network", "samenwerkingsverband", "gemeenschappelijke_regeling", "tafel",
    "overleg", "overlegtafel", "samenwerking", "lid_van", "member_of",
  ]

  private static let memberships = [
    ColumnSpecification(
      identity: .participant, name: .participantName, participantNouns,
      vague: [
        "gemeente", "municipality", "organisatie", "organisation", "organization", "instelling",
        "lid", "leden", "partner", "actor", "persoon", "person", "woman",
      ]),
    ColumnSpecification(
      identity: .network, name: .networkName, networkNouns,
      vague: [
        "event", "gremium", "regeling", "groep", "group", "club", "verband", "partnerschap",
        "partnership", "commissie", "gr", "swv",
      ]),
    ColumnSpecification(.role, "rol", "role"),
    ColumnSpecification(
      .form, "vorm_lidmaatschap", "form", "vorm", "lidmaatschapsvorm", "membership_form"),
    ColumnSpecification(.via, "via"),
    ColumnSpecification(
      .from, "van", "from", "vanaf", "sinds", "since", "begin", "start", "begindatum",
      "startdatum", "ingangsdatum", "datum_van", "start_date", "lid_sinds"),
    ColumnSpecification(
      .to, "tot", "to", "tot_en_met", "tm", "eind", "einde", "end", "until", "einddatum",
      "datum_tot", "end_date"),
    ColumnSpecification(.delegate, "afgevaardigde", "delegate", "vertegenwoordiger"),
    ColumnSpecification(.function, "functie", "function"),
    ColumnSpecification(.mandate, "mandaat", "mandate"),
    ColumnSpecification(.seats, "zetels", "seats", "aantal_zetels", "zetel", "seat"),
    ColumnSpecification(.source, "bron", "source"),
    ColumnSpecification(.bringsRelation, "brengt_relatie", "brings_relation"),
    ColumnSpecification(.bringsProcess, "brengt_proces", "brings_process"),
    ColumnSpecification(.bringsContent, "brengt_inhoud", "brings_content"),
    ColumnSpecification(.takesRelation, "haalt_relatie", "takes_relation"),
    ColumnSpecification(.takesProcess, "haalt_proces", "takes_process"),
    ColumnSpecification(.takesContent, "haalt_inhoud", "takes_content"),
  ]

  private static let participants = [
    ColumnSpecification(
      identity: .id, name: .name, participantNouns,
      vague: ["organisatie", "organisation", "organization", "instelling", "partner", "actor"]),
    ColumnSpecification(
      .kind, "soort_deelnemer", "kind", "soort", "type_deelnemer", "type", "participant_kind",
      "soort_organisatie"),
    ColumnSpecification(.municipality, "gemeente", "municipality"),
    ColumnSpecification(.region, "regio", "region"),
    ColumnSpecification(.schools, "scholen", "schools", "school", "aantal_scholen", "school_count"),
    ColumnSpecification(
      .sites, "vestigingen", "sites", "vestiging", "site", "aantal_vestigingen", "locatie"),
    ColumnSpecification(.pupils, "leerlingen", "pupils", "leerling", "pupil", "aantal_leerlingen"),
    ColumnSpecification(.boardStaff, "fte_bestuur", "board_fte", "fte", "bestuursfte"),
    ColumnSpecification(
      .capacity, "capaciteit_uren", "capacity_hours", "capaciteit", "capacity", "capaciteit_uur"),
    ColumnSpecification(.denomination, "denominatie", "grondslag", "denomination", "richting"),
    ColumnSpecification(
      .representedBy, "vertegenwoordigd_door", "represented_by", "koepel", "vertegenwoordiging"),
    ColumnSpecification(
      .questions, "ontwikkelvragen", "questions", "ontwikkelvraag", "question",
      "development_question"),
    ColumnSpecification(.responded, "respons", "responded", "response", "heeft_geantwoord"),
    ColumnSpecification(.alias, "alias", "andere_naam", "andere_namen", "roepnaam"),
  ]

  private static let networks = [
    ColumnSpecification(
      identity: .id, name: .name, networkNouns,
      vague: ["event", "gremium", "regelingnaam", "groep", "group", "club", "partnerschap"]),
    ColumnSpecification(.type, "type", "soort", "soort_netwerk", "network_type", "type_netwerk"),
    ColumnSpecification(.themes, "thema", "themes", "theme", "onderwerp"),
    ColumnSpecification(.nature, "aard", "nature"),
    ColumnSpecification(
      .bodyOf, "gremium_van", "body_of", "onderdeel_van", "hoort_bij", "valtonder", "parent"),
    ColumnSpecification(.region, "regio", "region"),
    ColumnSpecification(.obligation, "verplichting", "obligation"),
    ColumnSpecification(.scheme, "regeling", "scheme"),
    ColumnSpecification(.commissioner, "opdrachtgever", "commissioner"),
    ColumnSpecification(
      .schemeUntil, "regeling_loopt_tot", "scheme_until", "regeling_tot", "looptijd_regeling"),
    ColumnSpecification(.formality, "formaliteit", "formality", "rechtsvorm"),
    ColumnSpecification(
      .activeFrom, "actief_sinds", "active_from", "active_since", "opgericht", "sinds", "van",
      "from"),
    ColumnSpecification(
      .activeTo, "gestopt_op", "active_to", "active_until", "gestopt", "opgeheven", "tot", "to"),
    ColumnSpecification(
      .meetingsPerYear, "bijeenkomsten_per_jaar", "meetings_per_year", "bijeenkomst", "meeting",
      "frequentie", "frequency", "bijeenkomst_per_jaar", "overleggen_per_jaar"),
    ColumnSpecification(
      .duration, "duur_uren", "hours", "duur", "duur_uur", "hour", "uur", "duration", "uren",
      "duration_hours"),
    ColumnSpecification(
      .preparation, "voorbereiding_uren", "preparation_hours", "voorbereiding", "voorbereiding_uur",
      "preparation"),
    ColumnSpecification(
      .travel, "reistijd_uren", "travel_hours", "reistijd", "reistijd_uur", "travel"),
    ColumnSpecification(.level, "niveau", "level"),
    ColumnSpecification(
      .declaredMembers, "leden_opgegeven", "declared_members", "opgegeven_leden", "aantal_leden",
      "leden", "declared_member", "lid_opgegeven"),
  ]

  private static let schools = [
    ColumnSpecification(.brin, "brin", "instellingscode"),
    ColumnSpecification(
      identity: .id, name: .name, ["school", "vestiging", "site", "instelling"],
      vague: ["locatie"]),
    ColumnSpecification(identity: .participant, name: .participantName, participantNouns),
    ColumnSpecification(.municipality, "gemeente", "municipality"),
  ]

  private static let assumptions = [
    ColumnSpecification(.type, "type", "soort", "type_netwerk", "network_type", "soort_netwerk"),
    ColumnSpecification(.low, "laag", "low", "minimum"),
    ColumnSpecification(.middle, "midden", "middle", "gemiddeld"),
    ColumnSpecification(.high, "hoog", "high", "maximum"),
    ColumnSpecification(.source, "bron", "source"),
  ]
}
