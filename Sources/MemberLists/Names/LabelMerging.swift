import BoardNetworks

/// Who is meant by each label of lists: labels that certainly mean the same become one, and what is
/// likely is left to a person.
///
/// Decisions of a person come first. Then a label is looked for by number, lost zeros included, and by
/// its exact text among those that are known: a register, or names that stand beside numbers. Then
/// names are compared; see `CertainNames`. A name that may be of two that are known is of neither.
/// Names beyond `mostNames` are not compared: such lists are made by programs, which spell alike.
struct LabelMerging {
  /// Someone who is known: an id and its names.
  struct Known {
    let id: String
    let names: [String]
    var numbers: Set<String> = []
  }

  /// A label of the lists.
  struct Label {
    let text: String

    /// Whether it stands in a column of numbers.
    let isNumber: Bool
    let occurrences: [NameReview.Occurrence]

    var rowCount: Int { occurrences.reduce(0) { $0 + $1.rows } }
  }

  /// For each label the id of who is known, or the spelling that stands for all of its own.
  private(set) var ids: [String]

  /// For each id that labels with other texts mean, those texts, in order of their scalars.
  private(set) var spellings: [String: [MergedSpelling]] = [:]

  /// Pairs to be decided about, the most alike first.
  private(set) var proposals: [NameReview.Proposal] = []

  /// Names that a register does not have, and those of its names that are most like them.
  private(set) var strangers: [(name: String, nearest: [String])] = []

  static let mostNames = 20_000

  /// How alike names are that a person is asked about.
  static let likely = 0.72

  private let labels: [Label]
  private let known: [Known]
  private let decisions: AliasDecisions

  init(_ labels: [Label], known: [Known], decisions: AliasDecisions) {
    self.labels = labels
    self.known = known
    self.decisions = decisions
    ids = labels.map(\.text)
    var names: [Int] = []
    let exact = ExactNames(known)
    let numbers = WholeNumbers(
      labels.map(\.text) + known.flatMap { [$0.id] + $0.numbers.sorted(by: scalarOrder) })
    for (position, label) in labels.enumerated() {
      let text = decisions.meant[label.text] ?? label.text
      if text != label.text { note(label, .decision, as: exact.id(of: text) ?? text) }
      let isNumber = label.isNumber && text == label.text
      if let id = isNumber ? exact.id(ofNumber: text) : exact.id(of: text) {
        ids[position] = id
      } else if !isNumber, exact.isAmbiguous(text) {
        continue
      } else if let whole = numbers.whole(of: text), text == label.text,
        !decisions.refuses(text, whole)
      {
        ids[position] = exact.id(of: whole) ?? whole
        note(label, .lostZeros, as: ids[position])
      } else {
        ids[position] = text
        if !isNumber, !isCode(text) { names.append(position) }
      }
    }
    if names.count <= LabelMerging.mostNames { merge(names) }
    for id in spellings.keys { spellings[id]!.sort { scalarOrder($0.name, $1.name) } }
  }

  private mutating func note(_ label: Label, _ evidence: NameEvidence, as id: String) {
    spellings[id, default: []].append(MergedSpelling(label.text, evidence))
  }

  /// Brings names together that are certainly the same, and proposes those that may be.
  private mutating func merge(_ names: [Int]) {
    let knownNames = known.indices.flatMap { owner in
      known[owner].names.map { (name: $0, owner: owner) }
    }
    guard !names.isEmpty, knownNames.count <= LabelMerging.mostNames else { return }
    let forms = knownNames.map { NameForm($0.name) } + names.map { NameForm(ids[$0]) }
    let certain = CertainNames(forms).representatives
    let groups = Dictionary(grouping: forms.indices) { certain[$0] }

    var free: [(members: [Int], form: NameForm)] = []
    for group in groups.keys.sorted().map({ groups[$0]! }) {
      var members = group.filter { $0 >= knownNames.count }
      guard !members.isEmpty else { continue }
      let owners = Set(group.filter { $0 < knownNames.count }.map { knownNames[$0].owner })
      let texts = Set(group.map { forms[$0].name })
      // A name that a person keeps apart stands alone, and so do names that may be of two.
      let alone = members.filter { member in
        owners.count > 1 || texts.contains { decisions.refuses(forms[member].name, $0) }
      }
      members.removeAll { alone.contains($0) }
      for member in alone { free.append(([member], forms[member])) }
      guard !members.isEmpty else { continue }
      if let owner = owners.first {
        let target = group.first { $0 < knownNames.count }!
        take(members, as: known[owner].id, named: forms[target], forms, names, knownNames.count)
      } else {
        let chosen = representative(of: members, forms, names, knownNames.count)
        take(members, as: forms[chosen].name, named: forms[chosen], forms, names, knownNames.count)
        free.append((members, forms[chosen]))
      }
    }
    propose(free, knownNames, names, forms)
  }

  /// The spelling that stands for others: one that a person chose, one without mixed-up accents, the
  /// commonest, the first by its scalars.
  private func representative(
    of members: [Int], _ forms: [NameForm], _ names: [Int], _ offset: Int
  ) -> Int {
    let chosen = Set(decisions.meant.values)
    var rows: [String: Int] = [:]
    for member in members {
      rows[forms[member].name, default: 0] += labels[names[member - offset]].rowCount
    }
    func rank(_ member: Int) -> (Int, Int, Int) {
      let name = forms[member].name
      return (chosen.contains(name) ? 0 : 1, hasMixedUpAccents(name) ? 1 : 0, -rows[name]!)
    }
    return members.min {
      rank($0) == rank($1) ? scalarOrder(forms[$0].name, forms[$1].name) : rank($0) < rank($1)
    }!
  }

  private mutating func take(
    _ members: [Int], as id: String, named form: NameForm, _ forms: [NameForm], _ names: [Int],
    _ offset: Int
  ) {
    for member in members {
      let label = labels[names[member - offset]]
      ids[names[member - offset]] = id
      guard forms[member].name != form.name else { continue }
      let evidence = forms[member].evidence(for: form)
      note(label, evidence, as: id)
      let pair = AliasDecisions.NamePair(label.text, form.name)
      guard !decisions.known.contains(pair), decisions.meant[label.text] == nil else { continue }
      proposals.append(
        NameReview.Proposal(
          name: label.text, meant: form.name, isMerged: true, score: 1, evidence: evidence,
          occurrences: label.occurrences))
    }
  }

  /// Proposes for each name that stands alone whom it may mean: those that are known, and others that
  /// stand alone. Of two of these the rarer is proposed to mean the other.
  private mutating func propose(
    _ free: [(members: [Int], form: NameForm)], _ knownNames: [(name: String, owner: Int)],
    _ names: [Int], _ forms: [NameForm]
  ) {
    let free = free.sorted { scalarOrder($0.form.name, $1.form.name) }
    var index = NameIndex(
      free.enumerated().map { ($1.form.name, $0) }
        + knownNames.map { ($0.name, free.count + $0.owner) })
    let offset = knownNames.count
    func labels(_ group: Int) -> [Label] {
      free[group].members.map { self.labels[names[$0 - offset]] }
        .sorted { scalarOrder($0.text, $1.text) }
    }
    func rowCount(_ group: Int) -> Int { labels(group).reduce(0) { $0 + $1.rowCount } }

    var likely: [NameReview.Proposal] = []
    var proposed: Set<AliasDecisions.NamePair> = []
    for (position, entry) in free.enumerated() {
      if !known.isEmpty {
        let nearest = index.suggestions(for: entry.form, atLeast: 0.5) { $0 < free.count }
        strangers.append((entry.form.name, nearest.map { index.forms[$0.name].name }))
      }
      let suggestions = index.suggestions(
        for: entry.form, atLeast: LabelMerging.likely, besides: position)
      for suggestion in suggestions {
        let other = index.forms[suggestion.name]
        let pair = AliasDecisions.NamePair(entry.form.name, other.name)
        guard !decisions.known.contains(pair), proposed.insert(pair).inserted else { continue }
        let isKnown = suggestion.owner >= free.count
        let turns = !isKnown && rowCount(suggestion.owner) < rowCount(position)
        let (name, meant) = turns ? (other, entry.form) : (entry.form, other)
        likely.append(
          NameReview.Proposal(
            name: name.name, meant: meant.name, isMerged: false, score: suggestion.score,
            evidence: name.difference(from: meant),
            occurrences: labels(turns ? suggestion.owner : position).reduce(into: []) {
              $0 = NameReview.Occurrence.added($0, $1.occurrences)
            }))
      }
    }
    proposals = (proposals + likely).sorted {
      if $0.isMerged != $1.isMerged { return !$0.isMerged }
      if $0.score != $1.score { return $0.score > $1.score }
      return $0.name == $1.name
        ? scalarOrder($0.meant, $1.meant) : scalarOrder($0.name, $1.name)
    }
  }
}

extension NameReview.Occurrence {
  /// What both lists say, a file once.
  static func added(
    _ one: [NameReview.Occurrence], _ other: [NameReview.Occurrence]
  ) -> [NameReview.Occurrence] {
    var rows: [String: Int] = [:]
    for occurrence in one + other { rows[occurrence.file, default: 0] += occurrence.rows }
    return rows.map { NameReview.Occurrence(file: $0, rows: $1) }
      .sorted { scalarOrder($0.file, $1.file) }
  }
}
