import BoardNetworks

/// What the heading of a column speaks of, where it is no heading of a table: a question of a survey,
/// or the corner of a matrix.
struct ColumnNouns {
  let namesBoard, namesNetwork: Bool

  /// Whether the first noun is that of a network: "Netwerk / bestuur".
  let networkComesFirst: Bool

  /// Whether it asks which ones: "In welke netwerken zit u?".
  let asksWhich: Bool

  init(_ text: String) {
    let words = folded(text).unicodeScalars.split { !$0.properties.isAlphabetic }.map(String.init)
    let board = words.firstIndex { ColumnNouns.boardWords.contains($0) }
    let network = words.firstIndex { ColumnNouns.networkWords.contains($0) }
    namesBoard = board != nil
    namesNetwork = network != nil
    networkComesFirst = network.map { $0 < board ?? .max } ?? false
    asksWhich =
      words.contains { ColumnNouns.askingWords.contains($0) } || words.count <= 2
      || words.contains { $0.hasPrefix("welk") }
  }

  private static let boardWords = forms(
    of: [
      "bestuur", "schoolbestuur", "deelnemer", "organisatie", "instelling", "board", "stichting",
      "organisation", "organization", "participant", "lid", "member", "bestuursnaam",
    ])
    .union(["leden", "gezag"])
  private static let networkWords = forms(
    of: [
      "netwerk", "network", "samenwerkingsverband", "overlegtafel", "tafel", "overleg",
      "samenwerking", "partnerschap", "partnership", "verband", "leernetwerk", "gremium",
    ])
    .union(["gremia"])
  private static let askingWords: Set<String> = [
    "which", "deel", "deelneemt", "deelname", "lid", "noem", "namen", "naam", "overige", "andere",
    "ander", "ook", "zit", "name", "other", "member", "neemt", "betrokken", "aangesloten", "list",
  ]

  private static func forms(of words: [String]) -> Set<String> {
    Set(words.flatMap { [$0] + pluralForms(of: $0) })
  }
}

/// Whether a heading asks for a person, an address or a remark, which are no networks.
func asksForContact(_ heading: String) -> Bool {
  let key = foldedKey(heading)
  return (personWords + contactWords).contains { key.contains($0) }
}

private let personWords = ["contact", "mail", "telefoon", "phone", "mobiel"]

private let contactWords = [
  "adres", "address", "postcode", "plaats",
  "opmerking", "toelichting", "remark", "comment", "notitie", "bijzonderhed", "website",
]

/// The field of a participant that a heading means besides its identity: "gemeente", "respons".
func participantFact(_ heading: String) -> Field? {
  guard let match = HeadingIndex.of(.participants).match(Heading(heading)), !match.isVague,
    match.field != .id, match.field != .name
  else { return nil }
  return match.field
}

/// What a heading says of a membership besides who and where: "rol", "sinds".
func membershipDetail(_ heading: String) -> Field? {
  guard let match = HeadingIndex.of(.memberships).match(Heading(heading)) else { return nil }
  switch match.field {
  case .participant, .participantName, .network, .networkName: return nil
  default: return match.field
  }
}

/// How a heading identifies a board: by number or by name; vague ones ("organisatie") last.
func boardIdentity(_ heading: String) -> (field: Field, isVague: Bool)? {
  guard !heading.isEmpty else { return nil }
  let parsed = Heading(heading)
  if let match = HeadingIndex.of(.memberships).match(parsed),
    match.field == .participant || match.field == .participantName
  {
    return (match.field, match.isVague)
  }
  if parsed.keys == [""] {
    return (parsed.mentionsNumber ? .participant : .participantName, true)
  }
  return nil
}

/// How a heading identifies a network: by number or by name.
func networkIdentity(_ heading: String) -> (field: Field, isVague: Bool)? {
  guard !heading.isEmpty, let match = HeadingIndex.of(.memberships).match(Heading(heading)),
    match.field == .network || match.field == .networkName
  else { return nil }
  return (match.field, match.isVague)
}

/// The columns of identity among headings, clear ones before vague ones and at most one each.
func identityColumns(
  of headings: [String], among columns: some Sequence<Int>,
  by identity: (String) -> (field: Field, isVague: Bool)?
) -> [Field: Int] {
  var clear: [Field: Int] = [:]
  var vague: [Field: Int] = [:]
  for column in columns {
    guard let match = identity(headings[column]) else { continue }
    if match.isVague {
      if vague[match.field] == nil { vague[match.field] = column }
    } else if clear[match.field] == nil {
      clear[match.field] = column
    }
  }
  guard !clear.isEmpty else { return vague }
  // "Bestuursnummer; Naam": a name of nothing else is that of what has the number, unless the sheet
  // is about people.
  if clear[.participant] != nil, clear[.participantName] == nil,
    !headings.contains(where: isAboutPerson)
  {
    clear[.participantName] = columns.first { column in
      identity(headings[column])?.field == .participantName
        && Heading(headings[column]).keys == [""]
    }
  }
  return clear
}

private func isAboutPerson(_ heading: String) -> Bool {
  switch membershipDetail(heading) {
  case .delegate, .function, .mandate: true
  default: personWords.contains { foldedKey(heading).contains($0) }
  }
}

/// Whether a column does no more than number its rows: 1, 2, 3, ...
func numbersRows(_ column: Int, of lines: some Sequence<SheetGrid.Line>) -> Bool {
  var next = 1
  for line in lines where line.filledColumns.count > 1 && !line[column].isEmpty {
    guard Int(line[column]) == next else { return false }
    next += 1
  }
  return next > 1
}

/// "netwerk" of "Netwerk 2" and of "netwerk B"; nil without a number or a letter.
func numberedNoun(_ heading: String) -> String? {
  let words = folded(heading).unicodeScalars.split {
    !$0.properties.isAlphabetic && !("0"..."9").contains($0)
  }
  .map(String.init)
  guard let last = words.last, let first = words.first else { return nil }
  if words.count > 1, last.unicodeScalars.count == 1 || Int(last) != nil {
    return words.dropLast().joined(separator: " ")
  }
  let letters = String(
    String.UnicodeScalarView(first.unicodeScalars.prefix { !("0"..."9").contains($0) }))
  return words.count == 1 && letters != first && !letters.isEmpty ? letters : nil
}
