import BoardNetworks

/// Finds participants or networks by what a cell calls them: by id first, then by a name or alias
/// that only one of them has.
struct Directory {
  enum Match: Equatable {
    case found(Int)
    /// Several have this name; their ids.
    case ambiguous([String])
    case missing
  }

  private var byID: [String: Int] = [:]
  private var byName: [String: Set<Int>] = [:]
  private var ids: [String] = []

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

  /// The id or name that a text was perhaps meant to be.
  ///
  /// - Complexity: O(*n* *l*²) for *n* names of *l* scalars.
  func nearest(to text: String) -> String? {
    let wanted = folded(text)
    let length = wanted.unicodeScalars.count
    var best: (name: String, score: Int)?
    for name in [String](byID.keys) + [String](byName.keys) {
      let known = folded(name)
      let allowed = max(1, min(length, known.unicodeScalars.count) / 4)
      let score: Int
      if let distance = editDistance(wanted, known, atMost: allowed) {
        score = distance
      } else if length >= 4, known.utf8.count > 3,
        contains(known, wanted) || contains(wanted, known)
      {
        score = 1000 + abs(known.utf8.count - wanted.utf8.count)
      } else {
        continue
      }
      if let best, (best.score, best.name) <= (score, name) { continue }
      best = (name, score)
    }
    return best?.name
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let text = Array(text.utf8)
    let part = Array(part.utf8)
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

/// Groups of labels that a reader could take for the same: they differ only in case, accents,
/// blanks and punctuation.
///
/// - Returns: Each group in natural order, the groups by their first label.
func lookAlikes(among labels: [String]) -> [[String]] {
  var first: [String: String] = [:]
  first.reserveCapacity(labels.count)
  var groups: [String: Set<String>] = [:]
  for label in labels {
    let key = foldedKey(label)
    if let other = first.updateValue(label, forKey: key), other != label {
      groups[key, default: [other]].insert(label)
    }
  }
  return groups.values.map { group in
    let group = group.sorted(by: scalarOrder)
    return naturalOrder(of: group).map { group[$0] }
  }.sorted { scalarOrder($0[0], $1[0]) }
}

/// Whether a text looks as if UTF-8 was read as Windows-1252: "CoÃ¶peratie".
func hasMixedUpAccents(_ text: String) -> Bool {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  let scalars = Array(text.unicodeScalars)
  return zip(scalars, scalars.dropFirst()).contains { first, second in
    (first == "Ã" || first == "Â") && (0x80...0xBF).contains(second.value)
      || first == "â" && second == "€"
  }
}
