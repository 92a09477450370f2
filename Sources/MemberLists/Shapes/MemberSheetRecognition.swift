import BoardNetworks

/// Recognises a sheet that lists the members of one network, which its name is that of.
struct MemberSheetRecognition {
  private let sample: SheetGrid

  init(_ sample: SheetGrid) {
    self.sample = sample
  }

  /// The plan of the sheet, or nil when it lists no boards; `named(_:)` completes it.
  func plan() -> SheetPlan? {
    for index in sample.lines.indices.prefix(25) {
      if let plan = plan(headingIndex: index) { return plan }
    }
    return planWithoutHeadings()
  }

  /// Whether members of several networks stand below one another, each list under its own name: a
  /// line by itself after a blank row, which is called after a network or has the headings below it.
  var holdsSeveralLists: Bool {
    sample.lines.indices.dropFirst(2).dropLast().contains { index in
      let title = sample.lines[index]
      guard title.filledColumns.count == 1, title.number > sample.lines[index - 1].number + 1 else {
        return false
      }
      let next = sample.lines[index + 1]
      let headsAgain =
        next.filledColumns.contains { boardIdentity(next[$0]) != nil }
        && sample.lines[..<index].contains { $0.cells == next.cells }
      return headsAgain
        || next.number == title.number + 1 && KnownNames.soundOfNetworks([title.firstText]) > 0
    }
  }

  private func plan(headingIndex: Int) -> SheetPlan? {
    let line = sample.lines[headingIndex]
    guard headingIndex + 1 < sample.lines.count else { return nil }
    let headings = (0..<sample.columnCount).map { line[$0] }
    let filled = line.filledColumns
    // A title above wider rows is no heading, whatever it speaks of.
    if filled.count == 1,
      sample.lines[(headingIndex + 1)...].prefix(10).contains(where: {
        $0.filledColumns.count > 1
      })
    {
      return nil
    }
    let lines = sample.lines[(headingIndex + 1)...]
    let identity = identityColumns(
      of: headings, among: filled.filter { !numbersRows($0, of: lines) }, by: boardIdentity)
    guard !identity.isEmpty, !headings.contains(where: { networkIdentity($0)?.isVague == false })
    else { return nil }
    var plan = SheetPlan(
      shape: .members, kind: .memberships, headingRow: line.number, firstRow: line.number + 1,
      headings: headings, meanings: Array(repeating: .ignored, count: headings.count))
    for (field, column) in identity { plan.meanings[column] = .field(field) }
    for column in filled where plan.meanings[column] == .ignored {
      let field = membershipDetail(headings[column]) ?? participantFact(headings[column])
      if addsUp(headings[column]) {
        plan.meanings[column] = .total
      } else if let field, plan.column(field) == nil {
        plan.meanings[column] = .field(field)
      }
    }
    // Columns that are called after networks make it another shape, whatever stands in them.
    let ignored = plan.meanings.indices.filter { plan.meanings[$0] == .ignored }
    guard KnownNames.soundOfNetworks(ignored.map { headings[$0] }) < 2 else { return nil }
    plan.titles = Array(sample.lines[..<headingIndex])
    return plan
  }

  /// A column of names, with a title above it or none.
  private func planWithoutHeadings() -> SheetPlan? {
    let columns = Set(sample.lines.flatMap(\.filledColumns))
    guard columns.count == 1, let column = columns.first, sample.lines.count >= 2 else {
      return nil
    }
    let texts = sample.lines.map { $0[column] }
    let length = texts.map(\.unicodeScalars.count).reduce(0, +)
    guard length <= 60 * texts.count else { return nil }
    // The first line is a title when it stands apart, or speaks of members or of a network.
    let speaksOfNetwork =
      ColumnNouns(texts[0]).namesNetwork || KnownNames.soundOfNetworks([texts[0]]) > 0
      || foldedKey(texts[0]).hasPrefix("leden")
    let isTitle =
      sample.lines[1].number > sample.lines[0].number + 1 || texts[0].hasSuffix(":")
      || speaksOfNetwork
    // Else it may be any text.
    guard
      speaksOfNetwork || texts.contains(where: addsUp)
        || KnownNames.soundOfBoards(texts) * 3 >= texts.count
    else { return nil }
    var plan = SheetPlan(
      shape: .members, kind: .memberships, headingRow: nil,
      firstRow: sample.lines[isTitle ? 1 : 0].number,
      headings: Array(repeating: "", count: column + 1),
      meanings: Array(repeating: .ignored, count: column + 1))
    plan.meanings[column] = .field(.participantName)
    if isTitle { plan.titles = [sample.lines[0]] }
    return plan
  }
}

extension SheetPlan {
  /// The plan with the name of the network: that of the sheet, of the file or in the title.
  ///
  /// - Returns: Nil when none of them names a network.
  func named(sheet: String?, stem: String) -> SheetPlan? {
    var plan = self
    if let sheet, !isGeneric(sheet) {
      plan.network = NetworkNaming(name: trimmedText(sheet), origin: .sheet)
    } else if !isGeneric(stem), !titleNamesNetwork || KnownNames.soundOfNetworks([stem]) > 0 {
      plan.network = NetworkNaming(name: trimmedText(stem), origin: .file)
    } else if let title = titles.first?.firstText, !title.isEmpty {
      plan.network = NetworkNaming(name: nameInTitle(title), origin: .title)
    } else {
      return nil
    }
    return plan
  }

  private var titleNamesNetwork: Bool {
    titles.first.map { KnownNames.soundOfNetworks([$0.firstText]) > 0 } ?? false
  }

  /// How much speaks for a list of members, less what speaks for a table of participants.
  var leaningToMembers: Int {
    meanings.reduce(titles.isEmpty ? 0 : 1) { sum, meaning in
      switch meaning {
      case .field(.role), .field(.form), .field(.via), .field(.from), .field(.to),
        .field(.delegate), .field(.function), .field(.mandate), .field(.seats):
        sum + 1
      case .field(.kind), .field(.schools), .field(.sites), .field(.pupils), .field(.boardStaff),
        .field(.capacity), .field(.denomination), .field(.representedBy), .field(.questions),
        .field(.responded), .field(.alias):
        sum - 1
      default: sum
      }
    }
  }
}

/// "Ledenlijst SWV PO (per 1-1-2025)" names "SWV PO".
private func nameInTitle(_ title: String) -> String {
  var words = title.unicodeScalars.split(separator: " ").map { String($0) }
  let lead: Set<String> = [
    "ledenlijst", "leden", "lijst", "deelnemers", "deelnemerslijst", "deelnemende", "besturen",
    "overzicht", "van", "het", "de", "netwerk", "members", "of", "the", "list",
  ]
  var rest = words[...]
  while let first = rest.first, rest.count > 1, lead.contains(foldedKey(first)) {
    rest = rest.dropFirst()
  }
  words = Array(rest)
  if let start = words.firstIndex(where: { $0.hasPrefix("(") || foldedKey($0) == "per" }), start > 0
  {
    words = Array(words[..<start])
  }
  let name = words.joined(separator: " ")
  return name.hasSuffix(":") ? String(name.dropLast()) : name
}

/// Whether a name is what a program or a person calls any list: "Blad1", "export", "leden".
func isGeneric(_ name: String) -> Bool {
  let key = foldedKey(name)
  let letters = String(
    String.UnicodeScalarView(
      key.unicodeScalars.filter { !("0"..."9").contains($0) }))
  return letters.isEmpty || genericNames.contains(letters)
}

private let genericNames: Set<String> = [
  "blad", "sheet", "tabelle", "feuil", "map", "book", "werkmap", "workbook", "lijst", "list",
  "leden", "ledenlijst", "members", "memberlist", "export", "data", "tabel", "table", "overzicht",
  "deelnemers", "besturen", "boards", "participants", "netwerk", "netwerken", "network", "networks",
  "invoer", "input", "test", "kopie", "nieuw", "document", "bestand", "deelnemerslijst", "l", "a",
]
