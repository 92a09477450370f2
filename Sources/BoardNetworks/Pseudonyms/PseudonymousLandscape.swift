/// A landscape in which no text of the lists is left, for publication.
///
/// Boards and networks are called by numbers ("Bestuur 3", id P3) in an order that tells nothing of
/// them, and so are regions, kinds, types, themes, schemes, commissioners, formality, levels,
/// questions and the headings of figures: what was equal stays equal. Obligations, hours, seats,
/// forms of membership and figures stay. What else could tell who is who is left out: municipalities, denominations,
/// numbers of schools, sites and pupils (the class of size stays), staff, capacity, schools, aliases,
/// periods, roles, sources, and the people who sit there with their functions and mandates. Of what a
/// board brings and takes only whether it does is left.
///
/// Who knows the members of some networks can still recognise boards by the networks that they share.
public struct PseudonymousLandscape: Sendable {
  public let landscape: Landscape
  private let kinds: LabelPseudonyms
  private let boardKind: String

  /// - Parameters:
  ///   - landscape: The landscape with its names.
  ///   - words: What pseudonyms are made of.
  ///   - sortKey: Gives bytes to sort a text by, different ones for different texts. Numbers give
  ///     nothing away if nobody can compute it without a key.
  /// - Complexity: O((*b* + *n*) log (*b* + *n*) + *m*) for *b* boards, *n* networks and *m*
  ///   memberships.
  public init(
    of landscape: Landscape, _ words: PseudonymWords, sortedBy sortKey: (String) -> [UInt8]
  ) {
    let masks = Masks(of: landscape, words, sortedBy: sortKey)
    kinds = masks.kinds
    boardKind = words.boardKind
    do {
      self.landscape = try Landscape(
        boards: zip(landscape.boards, masks.boardNumbers).map { masks.board($0, number: $1) },
        networks: zip(landscape.networks, masks.networkNumbers).map {
          masks.network($0, number: $1)
        },
        memberships: masks.memberships(landscape.memberships),
        assumptions: landscape.assumptions.map(masks.assumption), date: landscape.date)
    } catch {
      preconditionFailure("numbers do not name a landscape: \(error)")
    }
  }

  /// Which participants count, in the words of the landscape with pseudonyms.
  public func choice(_ choice: ParticipantChoice) -> ParticipantChoice {
    guard case .kind(let kind) = choice else { return choice }
    if Board(id: "", kind: kind).isSchoolBoard { return .kind(boardKind) }
    return .kind(kinds[kind] ?? kind)
  }
}

/// What stands in the place of everything that a landscape says in words.
private struct Masks {
  let boardNumbers, networkNumbers: [Int]
  let kinds: LabelPseudonyms
  private let words: PseudonymWords
  private let regions, types, themes, schemes, commissioners, formality, levels: LabelPseudonyms
  private let questions: LabelPseudonyms

  /// By the heading as it stands: headings that differ in punctuation alone are two columns.
  private let figures: [String: String]

  init(
    of landscape: Landscape, _ words: PseudonymWords, sortedBy sortKey: (String) -> [UInt8]
  ) {
    let (boards, networks) = (landscape.boards, landscape.networks)
    self.words = words
    boardNumbers = numbers(of: boards.map(\.id), as: "board", sortedBy: sortKey)
    networkNumbers = numbers(of: networks.map(\.id), as: "network", sortedBy: sortKey)
    func labels(_ word: String, _ texts: some Sequence<String>) -> LabelPseudonyms {
      LabelPseudonyms(word, of: texts, sortedBy: sortKey)
    }
    kinds = labels(words.kind, boards.compactMap(\.kind))
    regions = labels(words.region, boards.compactMap(\.region) + networks.compactMap(\.region))
    types = labels(
      words.type, networks.compactMap(\.type) + landscape.assumptions.map(\.networkType))
    themes = labels(words.theme, networks.flatMap(\.themes))
    schemes = labels(words.scheme, networks.compactMap(\.scheme))
    commissioners = labels(words.commissioner, networks.compactMap(\.commissioner))
    formality = labels(words.formality, networks.compactMap(\.formality))
    levels = labels(words.level, networks.compactMap(\.delegateLevel))
    questions = labels(words.question, boards.flatMap(\.developmentQuestions))
    let headings = Set(networks.flatMap(\.attributes.keys)).sorted()
    figures = Dictionary(
      uniqueKeysWithValues: zip(
        headings,
        numbers(of: headings, as: "figure", sortedBy: sortKey).map { "\(words.figure) \($0)" }))
  }

  func board(_ board: Board, number: Int) -> Board {
    Board(
      id: "P\(number)",
      name: "\(board.isSchoolBoard ? words.board : words.participant) \(number)",
      kind: board.kind.flatMap { board.isSchoolBoard ? words.boardKind : kinds[$0] ?? words.kind },
      region: regions[board.region], representedBy: board.representedBy,
      developmentQuestions: questions.all(board.developmentQuestions),
      responded: board.responded, toldSizeClass: board.sizeClass)
  }

  func network(_ network: RegionalNetwork, number: Int) -> RegionalNetwork {
    let word =
      network.bodyOf != nil
      ? words.body : network.nature == .territory ? words.territory : words.network
    let attributes = network.attributes.map { (figures[$0] ?? words.figure, $1) }
    return RegionalNetwork(
      id: "T\(number)", name: "\(word) \(number)", nature: network.nature, bodyOf: network.bodyOf,
      type: types[network.type], themes: themes.all(network.themes),
      region: regions[network.region], obligation: network.obligation,
      scheme: schemes[network.scheme], commissioner: commissioners[network.commissioner],
      formality: formality[network.formality], meetings: network.meetings,
      delegateLevel: levels[network.delegateLevel],
      declaredMemberCount: network.declaredMemberCount,
      attributes: Dictionary(uniqueKeysWithValues: attributes))
  }

  /// The memberships, with what many have in common stored once again.
  func memberships(_ memberships: [Membership]) -> [Membership] {
    var stored: [MembershipDetails: SharedDetails] = [:]
    return memberships.map { membership in
      let masked = details(membership.details)
      var shared: SharedDetails?
      if masked != .none {
        shared = stored[masked] ?? SharedDetails(masked)
        stored[masked] = shared
      }
      return Membership(board: membership.board, network: membership.network, details: shared)
    }
  }

  private func details(_ details: MembershipDetails) -> MembershipDetails {
    var via = details.via
    if case .other? = via { via = .other(words.someone) }
    return MembershipDetails(
      form: details.form, via: via, seatCount: details.seatCount,
      brings: reciprocity(details.brings), takes: reciprocity(details.takes))
  }

  private func reciprocity(_ given: Reciprocity) -> Reciprocity {
    func answer(_ level: ReciprocityLevel) -> String? {
      given.answer(level).map { $0 ? words.yes : words.no }
    }
    return Reciprocity(
      relation: answer(.relation), process: answer(.process), content: answer(.content))
  }

  func assumption(_ assumption: HourAssumption) -> HourAssumption {
    HourAssumption(
      networkType: types[assumption.networkType] ?? words.type, low: assumption.low,
      middle: assumption.middle, high: assumption.high, source: nil)
  }
}

/// For each id its number from 1, in the order of sort keys.
private func numbers(
  of ids: [String], as sort: String, sortedBy sortKey: (String) -> [UInt8]
) -> [Int] {
  let keys = ids.map { sortKey("\(sort)\u{0}\($0)") }
  let order = ids.indices.sorted { one, other in
    keys[one] != keys[other]
      ? keys[one].lexicographicallyPrecedes(keys[other]) : one < other
  }
  var numbers = [Int](repeating: 0, count: ids.count)
  for (place, index) in order.enumerated() { numbers[index] = place + 1 }
  return numbers
}
