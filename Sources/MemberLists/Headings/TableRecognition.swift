import BoardNetworks

/// A heading row that was understood: which table it heads, and where its columns are.
struct RecognisedTable {
  let kind: TableKind
  let headings: [String]
  let columns: [Field: Int]

  /// Columns that mean nothing to us.
  let unknownColumns: [Int]

  func column(_ field: Field) -> Int? { columns[field] }
  func heading(_ field: Field) -> String? { columns[field].map { headings[$0] } }
}

/// What a heading row turned out to be.
enum TableRecognition {
  case table(RecognisedTable)

  /// Headings that are wrong: each with its position.
  case wrongHeadings([(column: Int, kind: Problem.Kind)])

  /// No table has such headings. The kind is what the name of the file leads one to expect.
  case unrecognised(expected: TableKind?)
}

/// Recognises a table by its headings, and by the name of its file or sheet where these leave room.
///
/// - Parameters:
///   - headings: The cells of the heading row.
///   - name: The name of the file or sheet.
///   - isAlone: Whether this is the only table of the input, which must then be a member list. So
///     must a table be whose name says nothing, once a misspelt heading is mended.
///   - mayBeMisspelt: Whether a person wrote the headings, who may have made a mistake.
func recognise(
  headings: [String], name: String, isAlone: Bool, mayBeMisspelt: Bool = true
) -> TableRecognition {
  let parsed = headings.map { Heading($0) }
  let named = tableKind(named: name)
  let candidates = TableKind.allCases.map { Candidate(kind: $0, headings: parsed) }
  let complete = candidates.filter(\.isComplete)

  let expected = isAlone ? .memberships : named
  let suspect = candidates.first { $0.kind == expected ?? .memberships }
  if mayBeMisspelt, let suspect, !suspect.isComplete {
    let misspelt = suspect.misspeltHeadings()
    if suspect.isCompleteWhenMended(misspelt.map(\.column)) { return .wrongHeadings(misspelt) }
  }

  let bestNamed = complete.first { $0.kind == named }
  let list = complete.first { $0.kind == .memberships }
  let chosen: Candidate?
  if isAlone {
    chosen = list
  } else if let list, !list.isVague, list.columns.count >= bestNamed?.columns.count ?? 0 {
    chosen = list
  } else if let bestNamed {
    chosen = bestNamed
  } else {
    let others = complete.filter { $0.kind != .memberships && !$0.isVague && $0.isDistinctive }
    chosen = others.max { $0.columns.count < $1.columns.count }
  }

  if let chosen {
    let misspelt = mayBeMisspelt ? chosen.misspeltHeadings() : []
    let wrong = chosen.repeatedHeadings() + misspelt
    if !wrong.isEmpty { return .wrongHeadings(wrong.sorted { $0.column < $1.column }) }
    return .table(chosen.table(headings: headings))
  }

  return .unrecognised(expected: expected)
}

/// The table that a file or sheet of this name holds, if its name says so.
func tableKind(named name: String) -> TableKind? {
  let key = foldedKey(name)
  let words: [(TableKind, [String])] = [
    (.memberships, ["lidmaatschap", "membership", "ledenlijst"]),
    (.assumptions, ["aanname", "assumption"]),
    (.participants, ["deelnemer", "participant", "besturen", "boards"]),
    (.networks, ["netwerk", "network"]),
    (.schools, ["scholen", "schools"]),
  ]
  return words.first { $0.1.contains { key.contains($0) } }?.0
}

/// The reading of a heading row as one kind of table.
private struct Candidate {
  let kind: TableKind
  let headings: [Heading]

  /// For each field the columns that claim it.
  private(set) var claims: [Field: [Int]] = [:]

  /// Whether a required column was found under a vague heading only.
  private(set) var isVague = false

  init(kind: TableKind, headings: [Heading]) {
    self.kind = kind
    self.headings = headings
    let index = HeadingIndex.of(kind)
    var vague: [Field: [Int]] = [:]
    for (column, heading) in headings.enumerated() {
      guard let match = index.match(heading) else { continue }
      if match.isVague {
        vague[match.field, default: []].append(column)
      } else {
        claims[match.field, default: []].append(column)
      }
    }
    // A column that gives the code of what another one names, such as "gemeentenummer", is no second.
    claims = claims.mapValues { columns in
      let names = columns.filter { !headings[$0].mentionsNumber }
      return names.isEmpty ? columns : names
    }
    for group in ColumnCatalogue.required(by: kind)
    where group.allSatisfy({ claims[$0] == nil }) {
      for field in group {
        guard let columns = vague[field] else { continue }
        claims[field] = Array(columns.prefix(1))
        isVague = true
      }
    }
  }

  var columns: [Field: Int] { claims.compactMapValues(\.first) }

  var isComplete: Bool {
    ColumnCatalogue.required(by: kind).allSatisfy { $0.contains { claims[$0] != nil } }
  }

  /// Whether more than the columns that any table may have speaks for this kind.
  var isDistinctive: Bool {
    let common: Set<Field> = [.id, .name, .region, .type, .kind]
    let hasOwnNoun = headings.contains { heading in
      heading.keys.contains { !$0.isEmpty }
        && HeadingIndex.of(kind).match(heading).map { $0.field == .id || $0.field == .name }
          ?? false
    }
    return hasOwnNoun || claims.keys.contains { !common.contains($0) }
  }

  func table(headings texts: [String]) -> RecognisedTable {
    let columns = columns
    let used = Set(columns.values)
    return RecognisedTable(
      kind: kind, headings: texts, columns: columns,
      unknownColumns: texts.indices.filter { !used.contains($0) })
  }

  func repeatedHeadings() -> [(column: Int, kind: Problem.Kind)] {
    claims.values.filter { $0.count > 1 }.map { columns in
      (columns[1], .repeatedHeading(columns.map { headings[$0].text }))
    }
  }

  /// Headings that mean nothing in any table and are within two edits of a column that is not there.
  func misspeltHeadings() -> [(column: Int, kind: Problem.Kind)] {
    let used = Set(claims.values.joined())
    let missing = ColumnCatalogue.columns(of: kind).filter { column in
      claims[column.field] == nil && column.nameField.map { claims[$0] == nil } ?? true
    }
    let missingFields = Set(missing.map(\.field))
    return headings.indices.compactMap { column in
      let heading = headings[column]
      guard !used.contains(column), !HeadingIndex.isKnown(heading),
        let meant = HeadingIndex.of(kind).nearest(to: heading, among: missingFields)
      else { return nil }
      return (column, .misspeltHeading(meant: meant.heading))
    }
  }

  func isCompleteWhenMended(_ mended: [Int]) -> Bool {
    guard !mended.isEmpty else { return false }
    let found = mended.compactMap { HeadingIndex.of(kind).nearest(to: headings[$0])?.field }
    return ColumnCatalogue.required(by: kind).allSatisfy { group in
      group.contains { claims[$0] != nil || found.contains($0) }
    }
  }
}

/// The headings of one kind of table, plurals included, ready to be looked up.
struct HeadingIndex {
  typealias Match = (field: Field, isVague: Bool)

  private var clear: [String: ColumnSpecification] = [:]
  private var vague: [String: ColumnSpecification] = [:]
  private let identity: ColumnSpecification?

  /// Every heading as it is compared with a misspelt one.
  private var spellings: [(field: Field, heading: String, letters: [Unicode.Scalar])] = []

  private init(_ columns: [ColumnSpecification]) {
    identity = columns.first { $0.field == .id && $0.nameField != nil }
    for column in columns {
      for word in column.headings.map(foldedKey) {
        for form in [word] + pluralForms(of: word) where clear[form] == nil { clear[form] = column }
      }
    }
    for column in columns {
      for heading in column.headings {
        let word = foldedKey(heading)
        clear[word] = column
        spellings.append((column.field, heading, Array(word.unicodeScalars)))
      }
      for word in column.vagueHeadings.map(foldedKey) {
        for form in [word] + pluralForms(of: word) { vague[form] = column }
      }
    }
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: TableKind.allCases.map {
      ($0, HeadingIndex(ColumnCatalogue.columns(of: $0)))
    })

  static func of(_ kind: TableKind) -> HeadingIndex { all[kind]! }

  /// Whether any table has such a heading.
  static func isKnown(_ heading: Heading) -> Bool {
    all.values.contains { $0.match(heading) != nil }
  }

  func match(_ heading: Heading) -> Match? {
    if heading.keys == [""] {
      guard let identity else { return nil }
      return (heading.mentionsNumber ? identity.field : identity.nameField ?? identity.field, false)
    }
    for (listed, isVague) in [(clear, false), (vague, true)] {
      for key in heading.keys {
        guard let column = listed[key] else { continue }
        guard let nameField = column.nameField else { return (column.field, isVague) }
        return (heading.mentionsNumber ? column.field : nameField, isVague)
      }
    }
    return nil
  }

  /// The column whose heading a misspelt one is nearest to, within two edits (one for words of four
  /// or five letters, none for shorter ones).
  ///
  /// - Parameter fields: The columns that could be meant; nil for all.
  func nearest(
    to heading: Heading, among fields: Set<Field>? = nil
  ) -> (field: Field, heading: String)? {
    var best: (field: Field, heading: String, distance: Int)?
    let keys = heading.keys.map { Array($0.unicodeScalars) }
    for known in spellings where fields?.contains(known.field) ?? true {
      for key in keys {
        let shorter = min(known.letters.count, key.count)
        let allowed = shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0
        guard
          let distance = editDistance(known.letters, key, atMost: allowed), distance > 0,
          distance < best?.distance ?? Int.max
        else { continue }
        best = (known.field, known.heading, distance)
      }
    }
    return best.map { ($0.field, $0.heading) }
  }
}
