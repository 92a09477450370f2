public import BoardNetworks

/// Whom someone means by a name.
public enum NameSearch: Hashable, Sendable {
  /// One of those that are counted; with the school of it that has this name, if it is not its own.
  case found(Name, school: Name?)

  /// Several of those that are counted, in the landscape's order.
  case ambiguous([Name])

  /// One that is known, and not counted.
  case notCounted(Name, because: Exclusion)

  /// Nobody. Those that are counted with the names most like it, at most five, the most alike first.
  case unknown(nearest: [Name])

  /// Why a participant or a network is not counted.
  public enum Exclusion: Hashable, Sendable {
    /// It is of a kind of participants that was not chosen, or of none.
    case kind(String?)
    /// It is a body of a network.
    case body(of: Name)
    /// It is a territory where networks are counted, or the other way round.
    case nature(Nature)
  }
}

extension OverlapFindings {
  /// Finds the board that someone means.
  ///
  /// A text is first taken as it is, then without case and accents, then as letters and digits alone;
  /// each time as an id, then as a name or an alias, then as the id or the name of a school. The
  /// first of these that anyone has decides: those that are counted go before others.
  ///
  /// - Complexity: O(*l*) for *l* letters in all names together.
  public func board(called text: String) -> NameSearch {
    let landscape = selection.landscape
    var schools: [BoardIndex: [Name]] = [:]
    for school in landscape.schools {
      schools[school.board, default: []].append(
        Name(id: school.id, label: school.name ?? school.id))
    }
    let entries = landscape.boards.indices.map { offset in
      let board = landscape.boards[offset]
      return NameEntry(
        name: Name(board), otherNames: board.aliases, schools: schools[BoardIndex(offset)] ?? [],
        exclusion: selection.participants.includes(board) ? nil : .kind(board.kind))
    }
    return search(text, among: entries)
  }

  /// Finds the network that someone means, by its id or its name as `board(called:)` does.
  public func network(called text: String) -> NameSearch {
    let landscape = selection.landscape
    let entries = landscape.networks.indices.map { offset in
      let network = landscape.networks[offset]
      let exclusion: NameSearch.Exclusion? =
        if network.bodyOf != nil {
          .body(of: Name(landscape[landscape.root(of: NetworkIndex(offset))]))
        } else {
          network.nature == selection.nature ? nil : .nature(network.nature)
        }
      return NameEntry(name: Name(network), otherNames: [], schools: [], exclusion: exclusion)
    }
    return search(text, among: entries)
  }
}

/// Someone who may be meant, and all that one may call them.
private struct NameEntry {
  let name: Name
  let otherNames: [String]
  let schools: [Name]

  /// Nil for those that are counted.
  let exclusion: NameSearch.Exclusion?

  /// Whether this is who is meant by something in a place: then with the school that it is found
  /// by, if there it is.
  func match(in place: Place, _ isWanted: (String) -> Bool) -> (entry: NameEntry, school: Name?)? {
    switch place {
    case .id: isWanted(name.id) ? (self, nil) : nil
    case .name: names.contains(where: isWanted) ? (self, nil) : nil
    case .school:
      schools.first { isWanted($0.id) || isWanted($0.label) }.map { (self, $0) }
    }
  }

  /// Names of its own, also with its id behind it, as texts for people have it.
  private var names: [String] { [name.label, "\(name.label) (\(name.id))"] + otherNames }

  var allTexts: [String] {
    [name.id, name.label] + otherNames + schools.flatMap { [$0.id, $0.label] }
  }
}

/// Where a name may stand, in the order in which places count.
private enum Place: CaseIterable {
  case id, name, school
}

/// How texts are compared, the strictest first.
private enum Comparison: CaseIterable {
  case asTheyAre, withoutCaseAndAccents, lettersAndDigits

  func key(of text: String) -> String {
    switch self {
    case .asTheyAre: text
    case .withoutCaseAndAccents: folded(text)
    case .lettersAndDigits: foldedKey(text)
    }
  }
}

private func search(_ text: String, among entries: [NameEntry]) -> NameSearch {
  let text = trimmed(text)
  for comparison in Comparison.allCases {
    let wanted = comparison.key(of: text)
    guard !wanted.isEmpty else { continue }
    for place in Place.allCases {
      let matches = entries.compactMap { entry in
        entry.match(in: place) { comparison.key(of: $0) == wanted }
      }
      let counted = matches.filter { $0.entry.exclusion == nil }
      switch counted.count {
      case 0: break
      case 1: return .found(counted[0].entry.name, school: counted[0].school)
      default: return .ambiguous(counted.map(\.entry.name))
      }
      if let match = matches.first, let exclusion = match.entry.exclusion {
        return .notCounted(match.entry.name, because: exclusion)
      }
    }
  }
  return .unknown(nearest: nearest(to: text, among: entries.filter { $0.exclusion == nil }))
}

/// Those whose names have at least three fifths of the pairs of letters of a text, and three
/// quarters of what the best of them has; the most first, and among equals those that have little else.
private func nearest(to text: String, among entries: [NameEntry]) -> [Name] {
  let wanted = LetterPairs(of: text)
  let scored = entries.compactMap { entry in
    let scores = entry.allTexts.map { text in
      let known = LetterPairs(of: text)
      return (share: wanted.share(in: known), similarity: wanted.similarity(to: known))
    }
    let best = scores.max(by: <)!
    return best.share >= 0.6 ? (name: entry.name, score: best) : nil
  }
  let order = scored.indices.sorted { one, other in
    let (first, second) = (scored[one].score, scored[other].score)
    return first == second ? one < other : first > second
  }
  return order.prefix(5).map { scored[$0] }
    .filter { $0.score.share >= 0.75 * scored[order[0]].score.share }.map(\.name)
}

/// A text without the blanks around it.
private func trimmed(_ text: String) -> String {
  var rest = text[...]
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
