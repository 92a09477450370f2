import BoardNetworks

/// Finds participants or networks by what a cell calls them: by id first, then by a name or alias
/// that only one of them has.
struct Directory {
  enum Match: Equatable {
    case found(Int)
    /// Several have this name; their ids.
    case ambiguous([String])
    case missing

    var position: Int? {
      if case .found(let position) = self { position } else { nil }
    }
  }

  private var byID: [String: Int] = [:]
  private var byName: [String: Set<Int>] = [:]
  private var ids: [String] = []

  /// The names to compare with; made for the first text that is not found, which most lists lack.
  private var spellings: [Spelling]?

  /// The names taken apart, to find those that share words with a text.
  private var index: NameIndex?

  /// What texts that were not found were perhaps meant to be.
  private var suggestions: [String: [String]] = [:]

  /// - Parameter entries: For each position its id, name and aliases.
  init(_ entries: some Sequence<(id: String, names: [String])>) {
    for (position, entry) in entries.enumerated() {
      ids.append(entry.id)
      byID[entry.id] = position
      for name in entry.names { byName[name, default: []].insert(position) }
    }
  }

  func find(_ text: String) -> Match {
    if let position = byID[text] { return .found(position) }
    guard let named = byName[text] else { return .missing }
    if named.count == 1 { return .found(named.first!) }
    return .ambiguous(named.map { ids[$0] }.sorted(by: scalarOrder))
  }

  /// Up to three ids and names that a text was perhaps meant to be, the most likely one first.
  ///
  /// A search looks at every name. When a whole list does not fit its tables, suggestions for each of
  /// its labels help no one, so searches stop after two million comparisons, and not before twenty.
  ///
  /// - Complexity: O(*n* *l*²) for *n* names of *l* scalars; O(1) for a text that was asked before.
  mutating func nearest(to text: String) -> [String] {
    if let known = suggestions[text] { return known }
    let names = spellings ?? (Array(byID.keys) + Array(byName.keys)).compactMap { Spelling($0) }
    spellings = names
    guard suggestions.count < max(20, 2_000_000 / max(1, names.count)) else { return [] }

    var best: (name: String, score: Int)?
    if let wanted = Spelling(text) {
      for known in names {
        guard let score = wanted.distance(to: known) else { continue }
        if let best, (best.score, best.name) <= (score, known.name) { continue }
        best = (known.name, score)
      }
    }
    var result = best.map { [$0.name] } ?? []
    for name in namesSharingWords(with: text) where !result.contains(name) { result.append(name) }
    result = Array(result.prefix(3))
    suggestions[text] = result
    return result
  }

  /// Names of those with words like the text's, one of each.
  private mutating func namesSharingWords(with text: String) -> [String] {
    guard byName.count <= LabelMerging.mostNames else { return [] }
    var index =
      index
      ?? NameIndex(
        byName.sorted { scalarOrder($0.key, $1.key) }
          .flatMap { name, owners in owners.sorted().map { (name, $0) } })
    defer { self.index = index }
    return index.suggestions(for: NameForm(text), atLeast: 0.5).map { index.forms[$0.name].name }
  }
}

/// A name, ready to be compared with others.
private struct Spelling {
  let name: String
  private let letters: [Unicode.Scalar]

  /// Nil for a text that is too long for a name.
  init?(_ name: String) {
    letters = Array(folded(name).unicodeScalars)
    guard letters.count <= 200 else { return nil }
    self.name = name
  }

  /// How far two names are apart, or nil when neither could be meant for the other: they differ in
  /// more than a quarter of their letters and neither is part of the other.
  func distance(to other: Spelling) -> Int? {
    let shorter = min(letters.count, other.letters.count)
    let allowed = min(5, max(1, shorter / 4))
    if let edits = editDistance(letters, other.letters, atMost: allowed) {
      return edits < max(letters.count, other.letters.count) ? edits : nil
    }
    guard shorter >= 4, contains(other) || other.contains(self) else { return nil }
    return 1000 + abs(letters.count - other.letters.count)
  }

  private func contains(_ part: Spelling) -> Bool {
    guard part.letters.count <= letters.count else { return false }
    return (0...(letters.count - part.letters.count)).contains { start in
      letters[start..<(start + part.letters.count)].elementsEqual(part.letters)
    }
  }
}

/// Groups of labels that a reader could take for the same: they differ only in case, accents,
/// blanks and punctuation, or not at all, and then the id is put behind them.
///
/// - Parameter entries: Labels and the ids they stand for, each of which occurs once.
/// - Returns: Each group in natural order, the groups by their first label.
func lookAlikes(among entries: [(id: String, label: String)]) -> [[String]] {
  var first: [String: Int] = [:]
  first.reserveCapacity(entries.count)
  var groups: [String: [Int]] = [:]
  for (position, entry) in entries.enumerated() {
    let key = foldedKey(entry.label)
    if let other = first.updateValue(position, forKey: key) {
      groups[key, default: [other]].append(position)
    }
  }
  return groups.values.map { group in
    let entries = group.map { entries[$0] }
    let counts = Dictionary(entries.map { ($0.label, 1) }, uniquingKeysWith: +)
    let labels = entries.map { $0.label + (counts[$0.label]! > 1 ? " (\($0.id))" : "") }
    return naturalOrder(of: labels).map { labels[$0] }
  }.sorted { scalarOrder($0[0], $1[0]) }
}
