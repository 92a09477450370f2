import BoardNetworks
public import OverlapAnalysis

/// One network on a screen: what it is, what would disappear without it, who is in it, where they
/// meet again, who meets only here.
public struct NetworkProfileReport: Sendable {
  let profile: NetworkProfile
  let scope: Scope
  let words: ScopeWords
  let incomplete: IncompleteLists

  /// What would disappear if it stopped, and what can stop together; nil when that
  /// is told elsewhere, and for a territory.
  let certificate: Certificate?
  let stops: [StopTogether]

  /// Whether long lists are given to their end.
  let showsAll: Bool

  /// - Parameters:
  ///   - profile: What was found of the network.
  ///   - findings: What it was found among.
  ///   - showsAll: Whether long lists are given to their end.
  public init(_ profile: NetworkProfile, among findings: OverlapFindings, showsAll: Bool = false) {
    self.init(
      profile, certificate: findings.certificate(of: profile.name),
      stops: findings.stopsTogether(), scope: findings.scope,
      incomplete: IncompleteLists(of: findings), showsAll: showsAll)
  }

  init(
    _ profile: NetworkProfile, certificate: Certificate? = nil, stops: [StopTogether] = [],
    scope: Scope, incomplete: IncompleteLists, showsAll: Bool = false
  ) {
    self.profile = profile
    self.certificate = certificate
    self.stops = stops
    self.showsAll = showsAll
    self.scope = scope
    words = ScopeWords(scope)
    self.incomplete = incomplete
  }

  /// "ten hoogste " before what is found here and nowhere else, as long as a list may lack somebody.
  /// None is none, whatever lists lack.
  func atMost(_ count: Int) -> Phrase {
    incomplete.isEmpty || count == 0
      ? Phrase(nl: "", en: "") : Phrase(nl: "ten hoogste ", en: "at most ")
  }

  var isTerritory: Bool { scope.nature == .territory }

  /// Whether who its members are is unknown: it declares some, and the list names nobody.
  var isUnknown: Bool { profile.listing.isUnknown }

  /// Whether there are other networks that nearly all boards are members of.
  var tellsMemberWide: Bool { !profile.memberWideNetworks.isEmpty }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    var screen = ScreenText(in: language, width: width)
    let title = profile.name.titled
    screen.addOpening(Phrase { _ in title })
    screen.addOpening(scope.sentence)
    screen.addBlankLine()
    screen.addFacts(facts)
    addSummary(to: &screen)
    addCertificate(to: &screen)
    addMembers(to: &screen)
    addBodies(to: &screen)
    addOverlaps(to: &screen)
    addDistribution(to: &screen)
    addPairsHereOnly(to: &screen)
    addMembersHereOnly(to: &screen)
    addNotes(to: &screen)
    return screen.text
  }

  private func addCertificate(to screen: inout ScreenText) {
    guard let certificate else { return }
    screen.addHeading(CertificateReport.heading)
    let report = CertificateReport(
      certificate, of: profile, among: stops, scope: scope, incomplete: incomplete,
      limit: showsAll ? .max : 3,
      names: CertificateReport.Names(board: \.label, network: \.label) {
        NameList($0, showsAll: showsAll).phrase
      })
    for sentence in report.sentences { screen.addItem(sentence) }
  }

  private func addNotes(to screen: inout ScreenText) {
    screen.addHeading(Phrase(nl: "Bij deze cijfers", en: "About these numbers"))
    screen.addNote(words.meetingNote)
    if profile.members.contains(where: { $0.participation.through != nil }) {
      screen.addNote(words.throughNote)
    }
    let memberWide = (profile.isMemberWide ? [profile.name] : []) + profile.memberWideNetworks
    if let note = scope.memberWideNote(memberWide) { screen.addNote(note) }
    if let note = incomplete.note(words) {
      screen.addNote(note)
      if profile.elsewhere != nil { screen.addNote(words.hereOnlyNote) }
    }
  }
}

// MARK: - What it is

extension NetworkProfileReport {
  var facts: [Fact] {
    let network = profile.network
    let hasOneTheme = network.themes.count == 1
    let known: [Fact?] = [
      Fact(nl: "type", en: "type", network.type),
      Fact(
        nl: hasOneTheme ? "thema" : "thema's", en: hasOneTheme ? "theme" : "themes",
        network.themes),
      Fact(nl: "regio", en: "region", network.region),
      network.obligation.map { Fact(nl: "verplichting", en: "obligation", $0.phrase) },
      scheme,
      Fact(nl: "opdrachtgever", en: "commissioner", network.commissioner),
      Fact(nl: "formaliteit", en: "formality", network.formality),
      network.period.phrase.map { Fact(nl: "actief", en: "active", $0) },
      Fact(nl: "niveau", en: "level", network.delegateLevel),
      isTerritory ? nil : meetings,
      list,
    ]
    return known.compactMap { $0 } + (isTerritory ? [] : missingFact(missing))
  }

  private var missing: [Phrase?] {
    let network = profile.network
    return [
      network.type == nil ? Phrase(nl: "type", en: "type") : nil,
      network.themes.isEmpty ? Phrase(nl: "thema", en: "theme") : nil,
      network.obligation == nil ? Phrase(nl: "verplichting", en: "obligation") : nil,
      network.scheme == nil ? Phrase(nl: "regeling", en: "scheme") : nil,
      network.commissioner == nil ? Phrase(nl: "opdrachtgever", en: "commissioner") : nil,
      network.period.from == nil ? Phrase(nl: "sinds wanneer", en: "since when") : nil,
      meetings == nil ? Phrase(nl: "bijeenkomsten", en: "meetings") : nil,
    ]
  }

  private var scheme: Fact? {
    guard let scheme = profile.network.scheme.map(displayed) else { return nil }
    guard let day = profile.network.schemeUntil else {
      return Fact(nl: "regeling", en: "scheme", scheme)
    }
    return Fact(
      nl: "regeling", en: "scheme",
      Phrase(
        nl: "\(scheme), tot en met \(Language.nl.date(day))",
        en: "\(scheme), up to and including \(Language.en.date(day))"))
  }

  /// How often it meets and what that takes; nil when nothing of it is known.
  private var meetings: Fact? {
    let meetings = profile.network.meetings
    guard meetings != Meetings() else { return nil }
    let often =
      meetings.perYear.map { count in
        Phrase(
          nl: "\(Language.nl.shortest(count)) per jaar", en: "\(Language.en.shortest(count)) a year"
        )
      } ?? Phrase(nl: "onbekend hoe vaak", en: "unknown how often")
    let parts = [
      hours(meetings.duration, Phrase(nl: "overleg", en: "meeting")),
      hours(meetings.preparation, Phrase(nl: "voorbereiding", en: "preparation")),
      hours(meetings.travel, Phrase(nl: "reistijd", en: "travel")),
    ]
    let seat =
      meetings.hoursPerSeat.map { hours in
        Phrase(
          nl: "; \(Language.nl.shortest(hours)) uur per zetel per jaar",
          en: "; \(Language.en.shortest(hours)) hours a seat a year")
      } ?? Phrase(nl: "", en: "")
    return Fact(
      nl: "bijeenkomsten", en: "meetings",
      often
        + Phrase(
          nl: ", elk \(Language.nl.enumerated(parts.map(\.nl)))",
          en: ", each \(Language.en.enumerated(parts.map(\.en)))") + seat)
  }

  private func hours(_ value: Double?, _ what: Phrase) -> Phrase {
    guard let value else {
      return Phrase(nl: "onbekend veel \(what.nl)", en: "an unknown time of \(what.en)")
    }
    return Phrase(
      nl: "\(Language.nl.shortest(value)) uur \(what.nl)",
      en: "\(Language.en.shortest(value)) hours of \(what.en)")
  }

  /// Who is on its list, against the number that it gives itself.
  private var list: Fact {
    let boards = words.participant.counted(profile.members.count)
    let others = Noun.otherParticipant.counted(profile.otherMembers.count)
    let listed =
      profile.otherMembers.isEmpty
      ? boards : Phrase(nl: "\(boards.nl) en \(others.nl)", en: "\(boards.en) and \(others.en)")
    let declared = Phrase { language in
      profile.listing.declared.map { language.integer($0) }
        ?? Phrase(nl: "onbekend", en: "unknown")[language]
    }
    if isUnknown {
      return Fact(
        nl: "op de lijst", en: "on the list",
        Phrase(
          nl: "niemand; opgegeven aantal: \(declared.nl); wie de leden zijn, is niet bekend",
          en: "nobody; declared number: \(declared.en); who the members are is not known"))
    }
    let verdict =
      profile.listing.isComplete == false
      ? Phrase(
        nl: "; er ontbreken leden, dus aantallen leden en paren zijn ten minste",
        en: "; members are missing, so numbers of members and pairs are at least")
      : Phrase(nl: "", en: "")
    return Fact(
      nl: "op de lijst", en: "on the list",
      Phrase(
        nl: "\(listed.nl); opgegeven aantal: \(declared.nl)\(verdict.nl)",
        en: "\(listed.en); declared number: \(declared.en)\(verdict.en)"))
  }
}
