import BoardNetworks
import OverlapAnalysis

/// Everything that a report tells, found once.
struct ReportContents: Sendable {
  let findings: OverlapFindings
  let version: String
  let scope: Scope
  let words: ScopeWords
  let incomplete: IncompleteLists

  let summary: SummaryFinding
  let boards: [BoardFinding]
  let networks: [NetworkFinding]
  let encounters: [EncounterFinding]
  let boardProfiles: [BoardProfile]
  let networkProfiles: [NetworkProfile]

  /// In how many other networks pairs meet: of all, and of those that are not member-wide.
  let elsewhere, elsewhereBesidesMemberWide: ElsewhereDistribution?

  /// The mean over the networks that are not member-wide of the mean over their pairs.
  let networkMeanBesidesMemberWide: (mean: Double, networks: Int)?
  let networksPerBoard: DegreeDistribution?
  let sizeClasses: [SizeClassFinding]

  /// What two sources of one network say of its members.
  let agreements: [SourceAgreement]

  /// How networks are put together: each by itself, by layers of bodies and by formality; between how
  /// few boards most contact lies; where boards with one school stand.
  let insides: [InsideFinding]
  let layers: [LayerFinding]
  let layerCorrelations: [LayerCorrelation]
  let formalities: [FormalityFinding]
  let contact, contactBesidesMemberWide: ContactGroup?
  let singleSchool: SingleSchoolFinding?

  /// How divisions into territories fit each other.
  let congruences: CongruenceFindings

  /// What all tables take, who asks for it, and which cells are missing.
  let totalHours: TotalHours
  let hoursAsked: [(asker: HoursAsker, rows: [HoursAsked])]
  let missingHours: [MissingHours]

  /// The same against the size and capacity of boards, by who sits there, and what ends when a
  /// scheme ends.
  let boardHours: [BoardHours]
  let viaTotals: ViaTotals
  let schemeEndings: [SchemeEnding]

  /// What an hour costs, where euros are asked for.
  let hourlyRate: HourlyRate?

  /// The pairs that share most, and the networks that are most alike.
  let leadingPairs: [PairFinding]
  let leadingOverlaps: [OverlapFinding]

  /// The first two of those that share two boards or more, when networks with nearly all boards are
  /// left out: such networks are alike because nearly all are in them.
  let leadingOverlapsBesidesMemberWide: [OverlapFinding]

  /// Which networks have the same members, the same themes, both or neither; nil for territories.
  let twoByTwo: TwoByTwo?

  /// What would disappear without each network, in the order of networks and by name, and which can
  /// stop together; none for territories.
  let certificateList: [Certificate]
  let certificates: [Name: Certificate]
  let stops: [StopTogether]

  /// On whom connections depend, which groups there are, and what size alone would give.
  let holding: HoldingTogether
  let communities: CommunityFindings
  let expected: ExpectedBySizeAlone?

  /// Hours against pairs that keep each other, as far as a report searches.
  let variants: VariantOutline

  /// Who sits where, what boards bring, take and ask, and the scores of networks: none where the
  /// lists do not tell.
  let people: PeopleFindings
  let associations: [AssociationFinding]
  let reciprocities: [ReciprocityFinding]
  let questions: [QuestionFinding]

  /// The pairs of boards without a network in common that have most questions in common, and how many
  /// pairs there are.
  let leadingQuestionPairs: [QuestionPairFinding]
  let questionPairCount: Int

  let limits: ReportLimits

  init(of findings: OverlapFindings, version: String, hourlyRate: HourlyRate? = nil) {
    self.findings = findings
    self.version = version
    scope = findings.scope
    words = ScopeWords(findings.scope)
    incomplete = IncompleteLists(of: findings)
    summary = findings.summary()
    boards = findings.boards()
    networks = findings.networks()
    encounters = findings.encounters()
    boardProfiles = Array(findings.boardProfiles())
    networkProfiles = Array(findings.networkProfiles())
    elsewhere = findings.elsewhereOverPairs()
    elsewhereBesidesMemberWide = findings.elsewhereOverPairsBesidesMemberWide()
    networkMeanBesidesMemberWide = findings.elsewhereNetworkMeanBesidesMemberWide()
    networksPerBoard = findings.networksPerBoard()
    sizeClasses = findings.sizeClasses()
    agreements = findings.sourceAgreements()
    insides = findings.insides()
    layers = findings.layers(of: insides)
    layerCorrelations = findings.layerCorrelations(of: insides)
    formalities = findings.formalities(of: insides)
    contact = findings.contactGroup()
    contactBesidesMemberWide =
      summary.memberWideNetworks > 0 ? findings.contactGroup(besidesMemberWide: true) : nil
    singleSchool = findings.singleSchoolBoards(in: insides)
    congruences = findings.congruences()
    totalHours = findings.totalHours()
    hoursAsked = HoursAsker.allCases.map { ($0, findings.hoursAsked(by: $0)) }
    missingHours = findings.missingHours()
    boardHours = findings.boardHours()
    viaTotals = findings.viaTotals()
    schemeEndings = findings.schemeEndings()
    self.hourlyRate = hourlyRate
    holding = findings.holdingTogether()
    communities = findings.communities()
    expected = findings.expectedBySizeAlone(samples: 99)
    variants = VariantOutline(of: findings)
    certificateList = Array(findings.certificates())
    certificates = Dictionary(uniqueKeysWithValues: certificateList.map { ($0.name, $0) })
    stops = findings.stopsTogether()
    people = findings.people()
    associations = findings.associations()
    reciprocities = findings.reciprocities(by: .network)
    questions = findings.questions()
    limits = ReportLimits(entryCount: boards.count + networks.count)
    let apart = findings.boardsApartWithLikeQuestions()
    leadingQuestionPairs = leading(limits.pairs, of: apart) {
      $0.questions.count > $1.questions.count
    }
    questionPairCount = apart.reduce(0) { count, _ in count + 1 }
    leadingPairs = leading(limits.pairs, of: findings.pairs()) { one, other in
      (one.shared, one.jaccard ?? 0) > (other.shared, other.jaccard ?? 0)
    }
    func isMoreAlike(_ one: OverlapFinding, _ other: OverlapFinding) -> Bool {
      (one.jaccard ?? 0, one.shared) > (other.jaccard ?? 0, other.shared)
    }
    leadingOverlaps = leading(limits.pairs, of: findings.overlaps(), by: isMoreAlike)
    twoByTwo = scope.nature == .network ? findings.twoByTwo(naming: min(limits.names, 8)) : nil
    let memberWide = Set(networks.lazy.filter(\.isMemberWide).map(\.name))
    leadingOverlapsBesidesMemberWide = leading(
      2,
      of: findings.overlaps().lazy.filter {
        $0.shared > 1 && !memberWide.contains($0.first) && !memberWide.contains($0.second)
      }, by: isMoreAlike)
  }
}

extension ReportContents {
  /// A table beside the page. What the page has found already is not searched for again.
  func table(_ name: TableName) -> Table {
    switch name {
    case .communities: .communities(communities, scope: scope, incomplete: incomplete)
    case .redundancy:
      .redundancy(scope: scope, incomplete: incomplete, allRows(of: certificateList))
    case .stops: .stops(stops, scope: scope, incomplete: incomplete)
    case .inside: .inside(insides, scope: scope, incomplete: incomplete)
    case .territories: .territories(congruences, scope: scope)
    case .associations: .associations(associations, scope: scope)
    case .delegates: .delegates(people, scope: scope)
    default: name.table(of: findings, hourlyRate: hourlyRate)
    }
  }

  /// Whether there is any membership to say something of.
  var hasMemberships: Bool { summary.memberships > 0 }

  /// Boards, and networks, of which it is known which ties they have.
  var knownBoardCount: Int { boards.count - summary.unansweredBoards }
  var knownNetworkCount: Int { networks.count - summary.unknownNetworks }

  var hasMemberWideNetworks: Bool { summary.memberWideNetworks > 0 }

  /// Whether the hours of any seat are known or estimated.
  var knowsHours: Bool { totalHours.seats > 0 && totalHours.load.interval != nil }

  /// Pairs of networks that share a board: each is among those that either of the two overlaps with.
  var networkPairCount: Int { networkProfiles.reduce(0) { $0 + $1.overlaps.count } / 2 }

  /// The networks whose lists lack members.
  var incompleteNetworks: Set<Name> {
    Set(networks.lazy.filter { $0.listing.isComplete == false }.map(\.name))
  }

  /// The boards that were asked for their networks and did not tell.
  var boardsWithoutAnswer: [Name] {
    boardProfiles.filter { $0.board.responded == false }.map(\.name)
  }
}

/// How much of a landscape stands on the page; the rest is in the tables beside it.
struct ReportLimits: Hashable, Sendable {
  /// Rows of a table, and of a picture; of pairs, which are many, fewer.
  let rows, pairs: Int

  /// Of one board or network: whom it meets, who is in it, pairs by name.
  let names: Int

  /// Whether there is room for everything that is known of one board or network.
  let isDetailed: Bool

  init(entryCount: Int) {
    isDetailed = entryCount <= 200
    rows = 40
    pairs = 20
    names = isDetailed ? 20 : 5
  }
}

/// The first so many values of a sequence in an order; of equals those that come first.
///
/// - Parameter isBefore: Whether one value comes before another.
/// - Complexity: O(*n* + *i* *k*) for *n* values, of which *i* find a place among the *k* that lead
///   at the time.
func leading<Values: Sequence>(
  _ count: Int, of values: Values, by isBefore: (Values.Element, Values.Element) -> Bool
) -> [Values.Element] {
  var result: [Values.Element] = []
  for value in values {
    if result.count == count {
      guard let last = result.last, isBefore(value, last) else { continue }
      result.removeLast()
    }
    let place = result.lastIndex { !isBefore(value, $0) }.map { $0 + 1 } ?? 0
    result.insert(value, at: place)
  }
  return result
}
