import BoardNetworks

/// What a map says that a sheet is.
enum MapShape: Hashable {
  case shape(SheetShape)
  case table(TableKind)
  case skip

  init(_ plan: SheetPlan) {
    self = plan.shape == .table ? .table(plan.kind) : .shape(plan.shape)
  }
}

/// Words and what they mean in a map, the first of each what we write.
struct MapVocabulary<Value: Hashable & Sendable>: Sendable {
  let entries: [(words: [String], value: Value)]

  func value(of text: String) -> Value? {
    let key = foldedKey(text)
    return entries.first { $0.words.contains { foldedKey($0) == key } }?.value
  }

  func word(for value: Value) -> String {
    entries.first { $0.value == value }?.words[0] ?? ""
  }

  var expected: [String] { entries.map { $0.words[0] } }
}

/// The words of a map, in Dutch and in English.
enum MapWords {
  static let shapes = MapVocabulary<MapShape>(entries: [
    (["lijst", "list", "lidmaatschappen", "memberships"], .shape(.list)),
    (["matrix", "besturen in de rijen", "boards in rows"], .shape(.matrix)),
    (
      ["matrix met netwerken in de rijen", "networks in rows", "transposed matrix", "gekanteld"],
      .shape(.transposedMatrix)
    ),
    (
      ["ledenlijst", "members", "leden van één netwerk", "members of one network"], .shape(.members)
    ),
    (["enquête", "survey", "vragenlijst", "rij per bestuur"], .shape(.survey)),
    (["rij per netwerk", "row per network"], .shape(.networkRows)),
    (["deelnemers", "participants", "besturen", "boards"], .table(.participants)),
    (["netwerken", "networks"], .table(.networks)),
    (["scholen", "schools"], .table(.schools)),
    (["aannames", "assumptions"], .table(.assumptions)),
    (["overslaan", "skip", "negeren", "ignore"], .skip),
  ])

  static let keywords = MapVocabulary<ColumnMeaning>(entries: [
    (["kruisje", "mark", "kruisjes", "marks"], .mark),
    (["namen", "names"], .names),
    (["totaal", "total", "totalen", "totals"], .total),
    (["negeren", "ignore", "overslaan", "skip"], .ignored),
  ])

  /// The tables whose columns a sheet may have.
  private static func catalogues(of shape: SheetShape, _ kind: TableKind) -> [TableKind] {
    switch shape {
    case .list: [.memberships]
    case .table: [kind]
    case .members: [.memberships, .participants]
    default: [.memberships, .participants]
    }
  }

  static func meaning(of text: String, in shape: SheetShape, _ kind: TableKind) -> ColumnMeaning? {
    if let keyword = keywords.value(of: text) { return keyword }
    if let identity = identities.value(of: text), shape != .table { return .field(identity) }
    for table in catalogues(of: shape, kind) {
      guard let match = HeadingIndex.of(table).match(Heading(text)), !match.isVague else {
        continue
      }
      return .field(match.field)
    }
    return nil
  }

  static func word(for meaning: ColumnMeaning, in plan: SheetPlan) -> String {
    guard case .field(let field) = meaning else { return keywords.word(for: meaning) }
    if let word = identities.entries.first(where: { $0.value == field })?.words[0] { return word }
    for table in catalogues(of: plan.shape, plan.kind) {
      for column in ColumnCatalogue.columns(of: table) {
        if column.field == field {
          return column.nameField == nil ? column.headings[0] : "id"
        }
        if column.nameField == field { return "naam" }
      }
    }
    return keywords.word(for: .ignored)
  }

  /// Words that may stand for a column of a sheet in such a shape.
  static func expected(in shape: SheetShape, _ kind: TableKind) -> [String] {
    let fields = catalogues(of: shape, kind).flatMap { table in
      ColumnCatalogue.columns(of: table).map { $0.headings[0] }
    }
    var words = (shape == .table ? [] : identities.expected) + keywords.expected
    for field in fields where !words.contains(field) { words.append(field) }
    return words
  }

  private static let identities = MapVocabulary<Field>(entries: [
    (["deelnemer_id", "participant_id", "bestuursnummer"], .participant),
    (["deelnemer", "participant", "bestuur", "board"], .participantName),
    (["netwerk_id", "network_id"], .network),
    (["netwerk", "network"], .networkName),
  ])
}
