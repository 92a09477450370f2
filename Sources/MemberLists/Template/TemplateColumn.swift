import BoardNetworks

/// A column of a table that is to be filled in.
struct TemplateColumn {
  let field: Field

  /// Our heading: the first that the catalogue has for it.
  let heading: String
  let isNeeded: Bool

  /// What goes in it.
  enum Content: Hashable {
    case text

    /// A label, kept as it is typed: 00123 keeps its zeros.
    case label

    /// One of a few words; others are understood too.
    case words([String])

    /// What another table names, by its name.
    case row(of: TableKind)
    case date
    case number
  }

  /// The columns of a table in the order in which they are filled in.
  static func columns(of table: TableKind) -> [TemplateColumn] {
    let needed = neededFields(of: table)
    return ColumnCatalogue.columns(of: table).flatMap { specification in
      specification.written.map { field, heading in
        TemplateColumn(field: field, heading: heading, isNeeded: needed.contains(field))
      }
    }
  }

  /// What a row cannot do without.
  private static func neededFields(of table: TableKind) -> Set<Field> {
    switch table {
    case .memberships: [.participant, .network]
    case .participants, .networks: [.name]
    case .schools: [.id, .participant]
    case .assumptions: [.type, .middle, .high]
    }
  }

  /// - Parameter table: The table it is a column of.
  func content(in table: TableKind) -> Content {
    switch field {
    case .id, .brin: .label
    case .participant, .participantName, .representedBy: .row(of: .participants)
    case .network, .networkName, .bodyOf: .row(of: .networks)
    case .form: .words(Words.form.expected)
    case .nature: .words(Words.nature.expected)
    case .obligation: .words(Words.obligation.expected)
    case .responded: .words(["ja", "nee"])
    case .kind: .words(["schoolbestuur", "gemeente", "opleidingsinstituut", "jeugdhulp"])
    case .from, .to, .schemeUntil, .activeFrom, .activeTo: .date
    case .seats, .schools, .sites, .pupils, .boardStaff, .capacity, .duration, .preparation,
      .travel, .declaredMembers, .low, .middle, .high:
      .number
    case .name, .role, .via, .delegate, .function, .mandate, .source, .bringsRelation,
      .bringsProcess,
      .bringsContent, .takesRelation, .takesProcess, .takesContent, .municipality, .region,
      .denomination, .questions, .alias, .type, .themes, .scheme, .commissioner, .formality,
      .meetingsPerYear, .level:
      .text
    }
  }
}

extension ColumnSpecification {
  /// The columns that a template has for it, with their headings: two for what a table is about, its
  /// number and its name. Where a location has one number, the BRIN needs no column of its own.
  fileprivate var written: [(field: Field, heading: String)] {
    if field == .brin { return [] }
    return nameField == .name ? [(.id, "id"), (.name, "naam")] : [(field, headings[0])]
  }
}
