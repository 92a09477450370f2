import BoardNetworks

/// Cells of a list that hold several names, and so stand for several rows.
struct SharedCells {
  /// For each label of a column the labels it stands for, renumbered.
  private let labels: [[Int32]]

  /// The labels that remain, each a name by itself.
  let index: LabelIndex

  /// Nil when no label holds several names.
  ///
  /// - Parameters:
  ///   - holdsSeveral: Whether the column speaks of more than one. Then line breaks part names too,
  ///     and so do commas between names that occur by themselves; else both are part of a name.
  ///   - given: Ids and names that a table gives, each of which is one, whatever is in it.
  init?(in old: LabelIndex, holdsSeveral: Bool, given: Set<String>) {
    let texts = (0..<old.count).map { old.text($0) }
    let isShared = { (text: String) in
      let mayBe = text.utf8.contains { byte in
        byte == UInt8(ascii: ";")
          || holdsSeveral && (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ","))
      }
      return mayBe && !given.contains(text)
    }
    guard texts.contains(where: isShared) else { return nil }
    let known = holdsSeveral ? namesKnownByThemselves(in: texts) : []
    var index = LabelIndex()
    labels = texts.map { text in
      guard isShared(text) else { return [index.index(of: text.utf8Span.span)] }
      let parts = holdsSeveral ? names(inCell: text, known: known) : listedValues(text)
      return (parts.isEmpty ? [text] : parts).map { index.index(of: $0.utf8Span.span) }
    }
    self.index = index
  }

  subscript(label: Int32) -> [Int32] { labels[Int(label)] }
}

/// The ids, names and aliases that tables give.
struct GivenNames {
  let participants, networks: Set<String>

  init(_ boards: [BoardDraft], _ networks: [NetworkDraft]) {
    participants = Set(boards.flatMap { [$0.id] + [$0.name].compactMap { $0 } + $0.aliases })
    self.networks = Set(networks.flatMap { [$0.id] + [$0.name].compactMap { $0 } + $0.aliases })
  }
}

extension MembershipRows {
  /// Divides rows whose cells hold several names: each pair of a board and a network is an entry.
  /// In tables that were made of another kind of file a cell holds one.
  ///
  /// - Complexity: O(*l*) for *l* labels when no cell holds several names.
  mutating func divideSharedCells(given: GivenNames, balances: inout [RowBalance]) {
    guard !tables.contains(where: \.isMade) else { return }
    let boards = SharedCells(
      in: participants, holdsSeveral: headsSeveral(.participant, .participantName),
      given: given.participants)
    let tables = SharedCells(
      in: networks, holdsSeveral: headsSeveral(.network, .networkName), given: given.networks)
    guard boards != nil || tables != nil else { return }

    var divided = MembershipRows.Entries()
    for number in self.tables.indices {
      let source = self.tables[number].source
      for index in rows(ofTable: number) {
        let members = boards.map { $0[participant[index]] } ?? [participant[index]]
        let groups = tables.map { $0[network[index]] } ?? [network[index]]
        if members.count > 1 || groups.count > 1 {
          sharedCells[source, default: 0] += 1
          balances[source].read += members.count * groups.count - 1
        }
        for member in members {
          for group in groups {
            divided.append(member, group, details[index], row[index])
          }
        }
      }
      divided.ends.append(divided.row.count)
    }
    participant = divided.participant
    network = divided.network
    details = divided.details
    row = divided.row
    ends = divided.ends

    if let boards {
      participants = boards.index
      participantNumbers = Set(participantNumbers.flatMap { boards[$0] })
      participantNames = renamed(participantNames, boards)
      listedBoards = listedBoards.flatMap { listed in
        boards[listed.label].map { ($0, listed.board) }
      }
    }
    if let tables {
      networks = tables.index
      networkNumbers = Set(networkNumbers.flatMap { tables[$0] })
      networkNames = renamed(networkNames, tables)
      listedNetworks = listedNetworks.flatMap { listed in
        tables[listed.label].map { ($0, listed.network) }
      }
    }
  }

  /// Whether the headings of all lists speak of more than one: "Leden", "Deelnemende besturen".
  private func headsSeveral(_ number: Field, _ name: Field) -> Bool {
    tables.allSatisfy { table in
      guard let heading = table.recognised.heading(name) ?? table.recognised.heading(number),
        let word = folded(heading).unicodeScalars.split(whereSeparator: {
          !$0.properties.isAlphabetic
        })
        .last.map({ String($0) })
      else { return false }
      return word == "leden" || word.hasSuffix("en") || word.hasSuffix("s")
    }
  }

  /// Names beside numbers: of several numbers in a cell each has its own name, when there are as many.
  private mutating func renamed(
    _ names: Set<LabelledName>, _ shared: SharedCells
  ) -> Set<LabelledName> {
    var result: Set<LabelledName> = []
    for entry in names {
      let labels = shared[entry.label]
      let texts = listedValues(self.names.text(Int(entry.name)))
      if labels.count == 1 {
        result.insert(LabelledName(label: labels[0], name: entry.name))
      } else if labels.count == texts.count {
        for (label, text) in zip(labels, texts) {
          result.insert(
            LabelledName(label: label, name: self.names.index(of: text.utf8Span.span)))
        }
      }
    }
    return result
  }

  /// The four numbers of each row.
  private struct Entries {
    var participant: [Int32] = []
    var network: [Int32] = []
    var details: [Int32] = []
    var row: [Int32] = []
    var ends: [Int] = []

    mutating func append(_ board: Int32, _ table: Int32, _ detail: Int32, _ number: Int32) {
      participant.append(board)
      network.append(table)
      details.append(detail)
      row.append(number)
    }
  }
}
