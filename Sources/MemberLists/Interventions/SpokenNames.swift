import BoardNetworks

/// Boards or networks by all that an analyst may call them: first by an id or a name as it is, then
/// without regard to case and accents, then by letters and digits alone.
struct SpokenNames {
  private let ids: [String]
  private var directory: Directory
  private var byFolded: [String: Set<Int>] = [:]
  private var byKey: [String: Set<Int>] = [:]
  private let spellings: [(text: String, letters: [Unicode.Scalar])]

  init(_ entries: [(id: String, names: [String])]) {
    ids = entries.map(\.id)
    directory = Directory(entries)
    var spellings: [(text: String, letters: [Unicode.Scalar])] = []
    for (position, entry) in entries.enumerated() {
      for text in [entry.id] + entry.names {
        byFolded[folded(text), default: []].insert(position)
        byKey[foldedKey(text), default: []].insert(position)
        spellings.append((text, Array(folded(text).unicodeScalars)))
      }
    }
    self.spellings = spellings
  }

  init(boards: [Board]) {
    self.init(boards.map { ($0.id, [$0.label] + $0.aliases) })
  }

  init(networks: [RegionalNetwork]) {
    self.init(networks.map { ($0.id, [$0.label]) })
  }

  enum Match {
    case id(String)
    case ambiguous([String])
    case missing
  }

  func find(_ text: String) -> Match {
    switch directory.find(text) {
    case .found(let position): return .id(ids[position])
    case .ambiguous(let ids): return .ambiguous(ids)
    case .missing: break
    }
    let key = foldedKey(text)
    for meant in [byFolded[folded(text)], key.isEmpty ? nil : byKey[key]] {
      guard let meant else { continue }
      let ids = meant.sorted().map { self.ids[$0] }
      return ids.count == 1 ? .id(ids[0]) : .ambiguous(ids)
    }
    return .missing
  }

  /// Whether anyone may be meant.
  func knows(_ text: String) -> Bool {
    if case .missing = find(text) { false } else { true }
  }

  mutating func nearest(to text: String) -> [String] { directory.nearest(to: text) }

  /// A known name within two letters of a text that should be a new one; digits may differ, since
  /// "Werkgroep 2" is not "Werkgroep 1".
  func resembling(_ text: String) -> String? {
    let letters = Array(folded(text).unicodeScalars)
    guard letters.count >= 6 else { return nil }
    func digits(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
      letters.filter { $0.properties.numericType != nil }
    }
    return spellings.first { known in
      known.letters.count >= 6 && digits(known.letters) == digits(letters)
        && editDistance(known.letters, letters, atMost: 2) != nil
    }?.text
  }
}
