import BoardNetworks
import OverlapAnalysis

/// What is said below a picture, and in words instead of it.
extension DiagramSubject {
  /// "met 12 lijnen ertussen", "zonder lijnen ertussen".
  func lineText(_ lines: Int) -> String {
    lines == 0
      ? text(nl: "zonder lijnen ertussen", en: "with no lines between them")
      : text(
        nl: "met \(count(.line, lines)) ertussen", en: "with \(count(.line, lines)) between them")
  }

  /// "Van 6 netwerken zijn de leden niet bekend."
  func unknownMembersText(_ networks: Int) -> String {
    text(
      nl: "Van \(count(words.network, networks)) zijn de \(words.member.many.nl) niet bekend.",
      en: "Of \(count(words.network, networks)) the \(words.member.many.en) are not known.")
  }

  // MARK: Notes

  /// Where it is from, of which day, and how much it is about.
  var sourceNote: String {
    let scope = findings.scope
    let source =
      choices.source.map(displayed)
      ?? text(
        words.choose(
          network: Phrase(nl: "ledenlijsten", en: "member lists"),
          territory: Phrase(nl: "lijsten van gebieden", en: "lists of territories")))
    let day =
      switch scope.date {
      case .noDates:
        text(nl: "zonder peildatum", en: "without a reference date")
      case .newest(let day), .chosen(let day):
        text(
          nl: "peildatum \(Language.nl.date(day))", en: "reference date \(Language.en.date(day))")
      }
    let note = text(
      nl: "Bron: \(source), \(day). n = \(counted).",
      en: "Source: \(source), \(day). n = \(counted).")
    return scope.via.sentence.map { "\(note) \(text($0))" } ?? note
  }

  /// Whether there may be boards or memberships that no list names.
  var mayGrow: Bool {
    networks.contains { $0.listing.isComplete == false } || boards.contains(where: \.didNotAnswer)
  }

  /// How many boards, networks and memberships: at least so many where lists are not complete, and
  /// unknown where they name nobody.
  private var counted: String {
    let kind =
      switch findings.scope.participants {
      case .boards: ""
      case .all: text(nl: " van alle soorten", en: " of all kinds")
      case .kind(let kind):
        text(nl: " van de soort \(quoted(kind))", en: " of the kind \(quoted(kind))")
      }
    let ties = words.choose(
      network: Noun.membership.many,
      territory: Phrase(
        nl: "hoe vaak een \(words.participant.one.nl) onder een gebied valt",
        en: "how often a \(words.participant.one.en) lies in a territory"))
    var known = [count(words.network, networks.count)]
    var unknown: [String] = []
    if boards.isEmpty, mayGrow {
      unknown.append(text(words.participant.many))
    } else {
      known.insert(count(words.participant, boards.count) + kind, at: 0)
    }
    if memberships.isEmpty, mayGrow { unknown.append(text(ties)) } else { known.append(tieCount) }
    guard !unknown.isEmpty else { return known.joined(separator: ", ") }
    return text(
      nl: "\(known.joined(separator: ", ")); onbekend: \(unknown.joined(separator: ", "))",
      en: "\(known.joined(separator: ", ")); unknown: \(unknown.joined(separator: ", "))")
  }

  /// "176 lidmaatschappen", "ten minste 9 lidmaatschappen".
  private var tieCount: String {
    let ties =
      isTerritorial
      ? text(
        nl:
          "\(number(memberships.count)) keer valt een \(words.participant.one.nl) onder een gebied",
        en: "\(number(memberships.count)) times a \(words.participant.one.en) lies in a territory")
      : count(.membership, memberships.count)
    return mayGrow ? text(nl: "ten minste \(ties)", en: "at least \(ties)") : ties
  }

  /// The source, what was left out, and what follows from lists that are not complete and from
  /// territories.
  func notes(leftOut: String?, lowerBounds: [String]) -> [String] {
    [sourceNote] + [leftOut].compactMap { $0 } + lowerBounds
      + [words.territoryNote.map(text)].compactMap { $0 }
  }

  /// Which numbers and lines are lower bounds.
  ///
  /// - Parameter networks, boards: What is in the picture. Where networks are not, but lines count
  ///   them, nil: then all lists are spoken of.
  func lowerBounds(networks shown: [Int]?, boards shownBoards: [Int]) -> [String] {
    [
      shown.map(listNote) ?? IncompleteLists(of: findings).note(words).map(text),
      answerNote(shownBoards.count { boards[$0].didNotAnswer }),
    ].compactMap { $0 }
  }

  /// What "9 van 14" means, by the first network that has it.
  private func listNote(_ shown: [Int]) -> String? {
    let first = shown.lazy.map { networks[$0] }.first(where: \.isListedInPart)
    guard let listing = first?.listing, let declared = listing.declared else { return nil }
    let listed = number(listing.listed)
    let all = number(declared)
    let members = words.member.form(for: declared)
    return text(
      nl: """
        "\(listed) van \(all)": van de \(all) opgegeven \(members.nl) \
        \(listing.listed == 1 ? "staat" : "staan") er \(listed) op de lijst. Lijnen en aantallen \
        zijn daar een ondergrens.
        """,
      en: """
        "\(listed) of \(all)": of the \(all) declared \(members.en), \(listed) \
        \(listing.listed == 1 ? "is" : "are") on the list. Lines and numbers are lower bounds there.
        """)
  }

  private func answerNote(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let boards = words.participant.counted(count)
    return text(
      nl: """
        Niet geantwoord op de vraag naar de eigen netwerken: \(boards.nl). Lijnen en aantallen zijn \
        daar een ondergrens.
        """,
      en: """
        No answer when asked for their own networks: \(boards.en). Lines and numbers are lower bounds \
        there.
        """)
  }

  /// What stands in the place of a picture with nothing in it.
  ///
  /// - Parameter drawn: What could have been in it.
  func emptyText(of drawn: Noun) -> String {
    mayGrow
      ? text(
        nl: "Welke \(drawn.many.nl) er zijn, is niet bekend.",
        en: "It is not known which \(drawn.many.en) there are.")
      : text(nl: "Er zijn geen \(drawn.many.nl).", en: "There are no \(drawn.many.en).")
  }
}

extension NetworkFinding {
  /// Whether it says that it has members of whom none is on the list.
  var hasUnknownMembers: Bool { listing.listed == 0 && (listing.declared ?? 0) > 0 }

  /// Whether some of the members that it says it has are on the list, and not all.
  var isListedInPart: Bool { listing.listed > 0 && listing.isComplete == false }
}
