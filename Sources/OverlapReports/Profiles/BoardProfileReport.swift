import BoardNetworks
public import OverlapAnalysis

/// One board on a screen: who it is, where it sits, whom it meets where, what that takes.
public struct BoardProfileReport: Sendable {
  let profile: BoardProfile
  let scope: Scope
  let words: ScopeWords
  let incomplete: IncompleteLists

  /// The school by which it was found.
  private let school: Name?

  /// Whether long lists of names are given to their end.
  let showsAll: Bool

  /// Whether the people who sit at tables for it are named.
  private let namesDelegates: Bool

  /// - Parameters:
  ///   - profile: What was found of the board.
  ///   - findings: What it was found among.
  ///   - school: The school by which it was found, if it was.
  ///   - showsAll: Whether long lists of names are given to their end.
  ///   - namesDelegates: Whether the people who sit at tables for it are named, and not only counted.
  public init(
    _ profile: BoardProfile, among findings: OverlapFindings, school: Name? = nil,
    showsAll: Bool = false, namesDelegates: Bool = false
  ) {
    self.init(
      profile, scope: findings.scope, incomplete: IncompleteLists(of: findings), school: school,
      showsAll: showsAll, namesDelegates: namesDelegates)
  }

  init(
    _ profile: BoardProfile, scope: Scope, incomplete: IncompleteLists, school: Name? = nil,
    showsAll: Bool = false, namesDelegates: Bool = false
  ) {
    self.profile = profile
    self.school = school
    self.showsAll = showsAll
    self.namesDelegates = namesDelegates
    self.scope = scope
    words = ScopeWords(scope)
    self.incomplete = incomplete
  }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    var screen = ScreenText(in: language, width: width)
    let title = profile.name.titled
    screen.addOpening(Phrase { _ in title })
    screen.addOpening(scope.sentence)
    if let school = school?.titled {
      screen.addOpening(
        Phrase(nl: "Gevonden via de school \(school).", en: "Found by the school \(school)."))
    }
    screen.addBlankLine()
    screen.addFacts(facts)
    addSummary(to: &screen)
    addSeats(to: &screen)
    addEncounters(to: &screen)
    addNotes(to: &screen)
    return screen.text
  }

  /// Whether it was asked for its networks and did not tell.
  var didNotAnswer: Bool { scope.nature == .network && profile.board.responded == false }

  /// Whether it is unknown where it sits: it did not answer, and is on no list.
  var areSeatsUnknown: Bool { didNotAnswer && profile.seats.isEmpty }

  var noAnswerNote: Phrase {
    let this = words.thisParticipant.capitalised
    return Phrase(
      nl: """
        \(this.nl) heeft niet geantwoord op de vraag naar de eigen netwerken: het kunnen er meer \
        zijn.
        """,
      en: "\(this.en) did not answer when it was asked for its networks: there may be more.")
  }

  private func addNotes(to screen: inout ScreenText) {
    screen.addHeading(Phrase(nl: "Bij deze cijfers", en: "About these numbers"))
    screen.addNote(words.meetingNote)
    if profile.seats.contains(where: { $0.participation.through != nil }) {
      screen.addNote(words.throughNote)
    }
    if let note = scope.memberWideNote(profile.memberWideNetworks) { screen.addNote(note) }
    if didNotAnswer { screen.addNote(noAnswerNote) }
    if let note = incomplete.note(words) { screen.addNote(note) }
  }
}

// MARK: - Who it is

extension BoardProfileReport {
  var facts: [Fact] {
    let board = profile.board
    let hasOneMunicipality = board.municipalities.count == 1
    let known: [Fact?] = [
      Fact(nl: "soort", en: "kind", board.kind),
      size,
      Fact(
        nl: hasOneMunicipality ? "gemeente" : "gemeenten",
        en: hasOneMunicipality ? "municipality" : "municipalities", board.municipalities),
      Fact(nl: "regio", en: "region", board.region),
      Fact(nl: "denominatie", en: "denomination", board.denomination),
      board.boardStaff.map { staff in
        Fact(nl: "fte bestuur", en: "fte of the board", Phrase { $0.shortest(staff) })
      },
      board.capacityHours.map { hours in
        Fact(
          nl: "eigen capaciteit", en: "own capacity",
          Phrase(
            nl: "\(Language.nl.hours(hours)) uur per jaar, zelf opgegeven",
            en: "\(Language.en.hours(hours)) hours a year, as it says itself"))
      },
      Fact(nl: "valt onder", en: "lies in", profile.territories.map(\.label)),
      Fact(nl: "vertegenwoordigd door", en: "represented by", profile.representedBy?.titled),
      delegates,
      Fact(nl: "vertegenwoordigt", en: "represents", profile.represents.map(\.label)),
      Fact(
        nl: "deelname namens", en: "takes part for",
        profile.takesPartFor.map { "\($0.board.label), in \($0.network.label)" }),
    ]
    return known.compactMap { $0 }
      + missingFact([
        board.kind == nil ? Phrase(nl: "soort", en: "kind") : nil,
        size == nil ? Phrase(nl: "omvang", en: "size") : nil,
        board.municipalities.isEmpty ? Phrase(nl: "gemeente", en: "municipality") : nil,
        scope.nature == .network && profile.representedBy == nil && delegates == nil
          ? Phrase(nl: "vertegenwoordiger", en: "representative") : nil,
      ])
  }

  private var size: Fact? {
    let board = profile.board
    let counts: [(Int?, Noun)] = [
      (board.schoolCount, .school), (board.siteCount, .site), (board.pupilCount, .pupil),
    ]
    let known = counts.compactMap { count, noun in count.map { noun.counted($0) } }
    guard !known.isEmpty else { return nil }
    let list = Phrase.joined(known, by: ", ")
    let sizeClass = board.sizeClass.map { $0.term.phrase + Phrase(nl: ": ", en: ": ") }
    return Fact(nl: "omvang", en: "size", sizeClass.map { $0 + list } ?? list)
  }

  /// Who sits at tables for it, and at how many: by name only where that was asked for.
  private var delegates: Fact? {
    let delegates = profile.delegates
    guard !delegates.isEmpty else { return nil }
    guard namesDelegates else {
      let people = Noun(nl: ("persoon", "personen"), en: ("person", "people"))
        .counted(Set(delegates.map(\.delegate.name)).count)
      return Fact(
        nl: "aan tafel", en: "at the table",
        Phrase(nl: "\(people.nl); namen niet getoond", en: "\(people.en); names not shown"))
    }
    let people = delegates.map { seats in
      let function = seats.delegate.function.map { " (\(displayed($0)))" } ?? ""
      let person = displayed(seats.delegate.name) + function
      return Phrase(
        nl: "\(person) in \(Language.nl.integer(seats.tableCount))",
        en: "\(person) in \(Language.en.integer(seats.tableCount))")
    }
    let all = Phrase(
      nl: " van de \(Language.nl.integer(profile.seats.count)) netwerken en gremia",
      en: " of the \(Language.en.integer(profile.seats.count)) networks and bodies")
    return Fact(
      nl: "aan tafel", en: "at the table",
      .joined([people[0] + all] + people.dropFirst(), by: "; "))
  }
}
