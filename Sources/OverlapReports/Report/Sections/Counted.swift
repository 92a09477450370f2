import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// Where the data came from, what was counted, and what is missing.
  @NodeBuilder var counted: [Node] {
    paragraph(scope.sentence)
    if words.nature == .network { paragraph(bodiesSentence) }
    if scope.isPseudonymous {
      paragraph(PseudonymText.leftOut)
      paragraph(PseudonymText.guarantee)
    }
    countList
    sources
    listings
    agreement
    answers
    withoutTies
    problems
  }

  private var bodiesSentence: Phrase {
    Phrase(
      nl: """
        Gremia van netwerken, zoals een stuurgroep of een werkgroep, tellen mee voor de uren. Voor \
        wie elkaar tegenkomt tellen alleen de netwerken zelf.
        """,
      en: """
        Bodies of networks, such as a steering group or a working group, count for the hours. For \
        who meets whom only the networks themselves count.
        """)
  }

  private var countList: Element {
    let lines = CountLines(contents.summary, words).counts
    return Element("ul", ["class": "counts"]) {
      for line in lines {
        Element("li", text: text(line.number.map { line.noun.counted($0) } ?? unknown(line.noun)))
      }
    }
  }

  private func unknown(_ noun: Noun) -> Phrase {
    Phrase(nl: "onbekend aantal \(noun.many.nl)", en: "unknown number of \(noun.many.en)")
  }

  // MARK: - What is missing

  private var listings: [Node] {
    guard words.nature == .network, !contents.networks.isEmpty else { return [] }
    let heading = heading(Phrase(nl: "Zijn de lijsten compleet?", en: "Are the lists complete?"))
    let incomplete = contents.networks.filter { $0.listing.isComplete == false }
    let sentence = paragraph(listingSentence(incompleteCount: incomplete.count))
    guard !incomplete.isEmpty else { return [.element(heading), .element(sentence)] }
    let table = table(
      incomplete.prefix(contents.limits.rows),
      caption: Phrase(
        nl: "Netwerken met minder leden op de lijst dan opgegeven",
        en: "Networks with fewer members listed than declared"),
      columns: [
        networkColumn(words.network.one, \.name),
        column(Phrase(nl: "op de lijst", en: "listed"), .integer) { .integer($0.listing.listed) },
        column(Phrase(nl: "opgegeven", en: "declared"), .integer) {
          .integer($0.listing.declared)
        },
        column(Phrase(nl: "ontbreken", en: "missing"), .integer) {
          $0.listing.missingCell
        },
      ])
    let note = shownNote(
      contents.limits.rows, of: incomplete.count, in: .networks,
      which: Phrase(nl: "de eerste", en: "the first"))
    return [.element(heading), .element(sentence), .element(table)]
      + notes([note, words.hereOnlyNote]).map(Node.element)
  }

  private func listingSentence(incompleteCount: Int) -> Phrase {
    let declared = contents.networks.count { $0.listing.declared != nil }
    let all = words.network.counted(contents.networks.count)
    guard declared > 0 else {
      return Phrase(
        nl: """
          Van geen enkel netwerk is opgegeven hoeveel leden het heeft. Of de lijsten compleet zijn, \
          is dus onbekend.
          """,
        en: """
          Of no network is it declared how many members it has. Whether the lists are complete is \
          therefore unknown.
          """)
    }
    let count = Phrase { $0.integer(declared) }
    let missing = Phrase { $0.integer(incompleteCount) }
    let sentence = Phrase(
      nl: """
        Van \(count.nl) van de \(all.nl) is opgegeven hoeveel leden er zijn; bij \(missing.nl) \
        daarvan staan er minder op de lijst.
        """,
      en: """
        Of \(count.en) of the \(all.en) the number of members is declared; \(missing.en) of these \
        list fewer.
        """)
    guard declared < contents.networks.count else { return sentence }
    let rest = words.network.counted(contents.networks.count - declared)
    return sentence
      + Phrase(
        nl: " Van \(rest.nl) is dat niet opgegeven; daar is onbekend of de lijst compleet is.",
        en: " Of \(rest.en) it is not; there it is unknown whether the list is complete.")
  }

  private var answers: [Node] {
    guard words.nature == .network else { return [] }
    let asked = contents.boardProfiles.count { $0.board.responded != nil }
    guard asked > 0 else { return [] }
    let silent = contents.boardsWithoutAnswer
    let all = words.participant.counted(asked)
    let intro = Phrase(
      nl: """
        Van \(all.nl) is bekend of ze antwoordden op de vraag naar hun netwerken. Zonder antwoord: \
        \(Language.nl.integer(silent.count)).
        """,
      en: """
        Of \(all.en) it is known whether they answered when asked for their networks. Without an \
        answer: \(Language.en.integer(silent.count)).
        """)
    let names = boards(silent, limit: 4 * contents.limits.names)
    return [
      .element(heading(Phrase(nl: "Wie gaf geen antwoord?", en: "Who gave no answer?"))),
      .element(
        Element(
          "p", children: [.text(text(intro))] + (silent.isEmpty ? [] : [" "] + names + ["."]))),
    ]
  }

  /// Who is in nothing, and what holds nobody.
  private var withoutTies: [Node] {
    let boards = contents.boards.filter { $0.degree == 0 && !$0.isDegreeUnknown }.map(\.name)
    let networks = contents.networks.filter { $0.size == 0 && !$0.listing.isUnknown }
      .map(\.name)
    let limit = 4 * contents.limits.names
    let one = words.participant
    let network = words.network
    var nodes: [Node] = []
    if !boards.isEmpty {
      let start = Phrase(
        nl: "\(one.many.nl.capitalised) zonder \(network.one.nl) op de lijst: ",
        en: "\(one.many.en.capitalised) without a \(network.one.en) on the list: ")
      nodes.append(
        .element(
          Element(
            "p", children: [.text(text(start))] + self.boards(boards, limit: limit) + ["."])))
    }
    if !networks.isEmpty {
      let start = Phrase(
        nl: """
          \(network.many.nl.capitalised) zonder \(one.many.nl) op de lijst, zodat daar niets over \
          te zeggen is: 
          """,
        en: """
          \(network.many.en.capitalised) without \(one.many.en) on the list, so that nothing can be \
          said of them: 
          """)
      nodes.append(
        .element(
          Element(
            "p", children: [.text(text(start))] + self.networks(networks, limit: limit) + ["."])))
    }
    return nodes
  }

  private var problems: [Node] {
    let problems = contents.findings.problems
    // What is remarked on names the input.
    guard !scope.isPseudonymous else { return [] }
    guard !problems.isEmpty else {
      return [
        .element(heading(Phrase(nl: "Opmerkingen over de invoer", en: "Remarks on the input"))),
        .element(paragraph(Phrase(nl: "Geen.", en: "None."))),
      ]
    }
    let table = TableName.problems.table(of: contents.findings)
    let counts = Problem.Severity.allCases.compactMap { severity -> Phrase? in
      let count = problems.count { $0.severity == severity }
      return count == 0 ? nil : Phrase { "\(severity.heading[$0]): \($0.integer(count))." }
    }
    return [
      .element(heading(Phrase(nl: "Opmerkingen over de invoer", en: "Remarks on the input"))),
      .element(list(counts)),
      .element(
        details(Phrase(nl: "Welke het zijn", en: "Which they are")) {
          self.table(table, limit: contents.limits.rows)
          notes([
            shownNote(
              contents.limits.rows, of: problems.count, in: .problems,
              which: Phrase(nl: "de eerste", en: "the first"))
          ])
        }),
    ]
  }
}
