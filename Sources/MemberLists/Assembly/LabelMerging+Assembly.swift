import BoardNetworks

// Which labels of the lists mean the same, where spellings differ.

extension LandscapeAssembly {
  /// Looks participants up in the table of participants: by id and name to the letter, then as a
  /// person decided, by numbers that lost their zeros, and by names that are certainly the same.
  mutating func resolveParticipants(_ texts: [String], log: inout ProblemLog) -> [Resolution] {
    var known = boards.map { board in
      LabelMerging.Known(id: board.id, names: (board.name.map { [$0] } ?? []) + board.aliases)
    }
    let positions = Dictionary(uniqueKeysWithValues: boards.enumerated().map { ($1.id, $0) })
    for entry in register.entries {
      guard let position = positions[entry.id] else { continue }
      known[position] = LabelMerging.Known(
        id: entry.id,
        names: known[position].names + entry.names.filter { !known[position].names.contains($0) },
        numbers: entry.numbers)
    }
    let merging = LabelMerging(labels(texts), known: known, decisions: decisions)
    var directory = boardDirectory
    let result = texts.indices.map { label -> Resolution in
      let text = texts[label]
      if case .ambiguous(let ids) = directory.find(text) {
        return .problem(.ambiguousName(text, ids: ids))
      }
      if let position = positions[merging.ids[label]] { return .position(position) }
      return .problem(.unknownParticipant(text, nearest: directory.nearest(to: text)))
    }
    report(merging, of: positions, log: &log)
    return result
  }

  /// Makes a board of each label, where no table was given, and one of those that mean the same.
  ///
  /// A register tells who is known, and so do names that stand beside a number.
  mutating func mergeParticipants(_ texts: [String], log: inout ProblemLog) -> [Resolution] {
    let numbersOfName = rows.numbers(beside: rows.participantNames, among: rows.participants)
    var namesOfNumber: [String: Set<String>] = [:]
    for (name, numbers) in numbersOfName {
      for number in numbers { namesOfNumber[number, default: []].insert(name) }
    }
    var known = register.entries.map { entry in
      let others = namesOfNumber.removeValue(forKey: entry.id) ?? []
      return LabelMerging.Known(
        id: entry.id,
        names: entry.names + others.subtracting(entry.names).sorted(by: scalarOrder),
        numbers: entry.numbers)
    }
    known += namesOfNumber.sorted { scalarOrder($0.key, $1.key) }
      .map { LabelMerging.Known(id: $0, names: $1.sorted(by: scalarOrder)) }
    let merging = LabelMerging(labels(texts), known: known, decisions: decisions)

    let registered = Dictionary(uniqueKeysWithValues: register.entries.map { ($0.id, $0) })
    var positions: [String: Int] = [:]
    let result = texts.indices.map { label -> Resolution in
      let text = texts[label]
      if !rows.participantNumbers.contains(Int32(label)), decisions.meant[text] == nil,
        let numbers = numbersOfName[text], numbers.count > 1
      {
        return .problem(.ambiguousName(text, ids: numbers.sorted(by: scalarOrder)))
      }
      let id = merging.ids[label]
      if let position = positions[id] { return .position(position) }
      positions[id] = boards.count
      var board = BoardDraft(id: id)
      board.name = registered[id]?.names.first
      board.aliases =
        (registered[id].map { Array($0.names.dropFirst()) } ?? [])
        + (merging.spellings[id] ?? []).map(\.name)
      board.aliases = Set(board.aliases).filter { $0 != id && $0 != board.name }
        .sorted(by: scalarOrder)
      boards.append(board)
      return .position(positions[id]!)
    }
    report(merging, of: positions, log: &log)
    if !register.entries.isEmpty {
      let numbers = texts.indices.filter {
        rows.participantNumbers.contains(Int32($0)) && registered[merging.ids[$0]] == nil
      }
      let strangers =
        merging.strangers + numbers.map { (texts[$0], []) }.sorted { scalarOrder($0.0, $1.0) }
      for (name, nearest) in strangers {
        log.add(.notInRegister(name, nearest: nearest), at: listing)
      }
    }
    return result
  }

  /// Makes a network of each label, where no table was given, and one of those that differ in case,
  /// accents, blanks and punctuation alone: "RAP Achterhoek" is "RAP-Achterhoek".
  mutating func mergeNetworks(_ texts: [String], log: inout ProblemLog) -> [Resolution] {
    let numbersOfName = rows.numbers(beside: rows.networkNames, among: rows.networks)
    let ids = sameNetworks(texts, besides: numbersOfName)
    var positions: [String: Int] = [:]
    var spellings: [String: [MergedSpelling]] = [:]
    let result = texts.indices.map { label -> Resolution in
      let text = texts[label]
      var id = ids[label]
      if !rows.networkNumbers.contains(Int32(label)), let meant = numbersOfName[text] {
        guard meant.count == 1 else {
          return .problem(.ambiguousName(text, ids: meant.sorted(by: scalarOrder)))
        }
        id = meant.first!
      } else if id != text {
        let evidence = decisions.meant[text] == id ? NameEvidence.decision : .sameLetters
        spellings[id, default: []].append(MergedSpelling(text, evidence))
      }
      if let position = positions[id] { return .position(position) }
      positions[id] = networks.count
      networks.append(NetworkDraft(id: id))
      return .position(positions[id]!)
    }
    var merged: [NameReview.Proposal] = []
    for (id, names) in spellings.sorted(by: { scalarOrder($0.key, $1.key) }) {
      let names = names.sorted { scalarOrder($0.name, $1.name) }
      networks[positions[id]!].aliases = names.map(\.name)
      log.add(.mergedSpellings(id, names), at: listing)
      for spelling in names
      where spelling.evidence != .decision
        && !decisions.known.contains(AliasDecisions.NamePair(spelling.name, id))
      {
        merged.append(
          NameReview.Proposal(
            name: spelling.name, meant: id, isMerged: true, score: 1, evidence: spelling.evidence,
            occurrences: []))
      }
    }
    nameReview = NameReview(
      decided: nameReview.decided, proposals: nameReview.proposals + merged)
    return result
  }

  /// For each label of a network the one that stands for it: what a person decided, or the commonest
  /// of those with the same letters. Numbers, and names that elsewhere have one, are left alone.
  private func sameNetworks(
    _ texts: [String], besides numbersOfName: [String: Set<String>]
  ) -> [String] {
    var rowCounts = [Int](repeating: 0, count: texts.count)
    for label in rows.network { rowCounts[Int(label)] += 1 }
    var ids = texts
    let names = texts.indices.filter {
      !rows.networkNumbers.contains(Int32($0)) && numbersOfName[texts[$0]] == nil
    }
    for label in names { ids[label] = decisions.meant[texts[label]] ?? texts[label] }
    let groups = Dictionary(grouping: names.filter { !isCode(ids[$0]) }) { label in
      let letters = NameForm.letters(of: mendedAccents(ids[label]))
      return letters.isEmpty ? ids[label] : letters
    }
    for group in groups.values where group.count > 1 {
      let spelled = Set(group.map { ids[$0] })
      let same = group.filter { label in !spelled.contains { decisions.refuses(ids[label], $0) } }
      let chosen = same.min { one, other in
        let ranks = [one, other].map { (hasMixedUpAccents(ids[$0]) ? 1 : 0, -rowCounts[$0]) }
        return ranks[0] == ranks[1] ? scalarOrder(ids[one], ids[other]) : ranks[0] < ranks[1]
      }
      guard let chosen else { continue }
      let name = ids[chosen]
      for label in same { ids[label] = name }
    }
    return ids
  }

  /// The labels of participants, and where they stand.
  private func labels(_ texts: [String]) -> [LabelMerging.Label] {
    let countsRows = texts.count <= LabelMerging.mostNames
    var occurrences = [[NameReview.Occurrence]](repeating: [], count: texts.count)
    for (number, table) in rows.tables.enumerated() where countsRows {
      var counts = [Int](repeating: 0, count: texts.count)
      for index in rows.rows(ofTable: number) { counts[Int(rows.participant[index])] += 1 }
      for label in texts.indices where counts[label] > 0 {
        occurrences[label] = NameReview.Occurrence.added(
          occurrences[label], [NameReview.Occurrence(file: table.file, rows: counts[label])])
      }
    }
    return texts.indices.map { label in
      LabelMerging.Label(
        text: texts[label], isNumber: rows.participantNumbers.contains(Int32(label)),
        occurrences: occurrences[label])
    }
  }

  /// Tells what was merged and what may be, and keeps that for the file of decisions.
  ///
  /// - Parameter positions: The positions of the boards by their ids.
  private mutating func report(
    _ merging: LabelMerging, of positions: [String: Int], log: inout ProblemLog
  ) {
    for (id, spellings) in merging.spellings.sorted(by: { scalarOrder($0.key, $1.key) }) {
      guard let position = positions[id] else { continue }
      log.add(.mergedSpellings(boards[position].name ?? id, spellings), at: listing)
    }
    let likely = merging.proposals.count { !$0.isMerged }
    if likely > 0 { log.add(.likelySpellings(likely), at: listing) }
    let unused = decisions.unusedCount(
      besides: Set(
        (0..<rows.participants.count).map { rows.participants.text($0) }
          + (0..<rows.networks.count).map { rows.networks.text($0) }))
    if unused > 0 { log.add(.unusedDecisions(unused), at: .everywhere) }
    nameReview = NameReview(decided: decisions.rows, proposals: merging.proposals)
  }
}
