import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// How boards with one school take part; nothing when there are none, as far as is known.
  var singleSchoolPart: [Node] {
    guard let finding = contents.singleSchool else { return [] }
    let rows = contents.insides.filter { $0.singleSchool.count > 0 }
    let shown = rows.prefix(contents.limits.rows)
    return [
      .element(heading(Phrase(nl: "Eenpitters", en: "Boards with one school"))),
      .element(paragraph(singleSchoolSentence(finding))),
    ]
      + (finding.throughUmbrella + finding.throughCluster > 0
        ? [.element(paragraph(twoForms))] : [])
      + (shown.isEmpty
        ? []
        : [
          .element(
            table(
              shown,
              caption: Phrase(
                nl: "Hoe eenpitters aan netwerken deelnemen",
                en: "How boards with one school take part in networks"),
              columns: singleSchoolColumns(rows)))
        ])
      + notes([
        shownNote(
          shown.count, of: rows.count, in: .inside, which: Phrase(nl: "de eerste", en: "the first")),
        shown.isEmpty ? nil : absentNote, contents.incomplete.note(words),
      ]).map(Node.element)
      + sentence(
        Phrase(
          nl: "Netwerken zonder eenpitter op de lijst: ",
          en: "Networks without a board with one school on the list: "),
        networks: finding.networksWithout)
      + sentence(
        Phrase(
          nl: "Eenpitters in geen enkel netwerk op de lijst: ",
          en: "Boards with one school in no network of the lists: "), boards: finding.nowhere)
      + loadPerPost(finding)
  }

  private func singleSchoolSentence(_ finding: SingleSchoolFinding) -> Phrase {
    let known = finding.boards + finding.otherBoards
    let unknown =
      finding.unknownBoards == 0
      ? Phrase(nl: "", en: "")
      : Phrase(
        nl: " Van \(words.participant.counted(finding.unknownBoards).nl) is dat niet bekend.",
        en: " Of \(words.participant.counted(finding.unknownBoards).en) that is not known.")
    let places =
      finding.own + finding.throughUmbrella + finding.throughCluster
      + finding.throughOthers
    let ways = Phrase { language in
      [
        (finding.own, Phrase(nl: "zelf", en: "themselves")),
        (finding.throughUmbrella, Phrase(nl: "via een koepel", en: "through an umbrella")),
        (finding.throughCluster, Phrase(nl: "via een cluster", en: "through a cluster")),
        (finding.throughOthers, Phrase(nl: "via iemand anders", en: "through someone else")),
      ].filter { $0.0 > 0 }.map { "\(language.integer($0.0)) \($0.1[language])" }
        .joined(separator: ", ")
    }
    let boards = Phrase { $0.integer(finding.boards) }
    let all = words.participant.counted(known)
    return Phrase(
      nl: """
        \(boards.nl) van de \(all.nl) waarvan het aantal scholen bekend is, \
        \(finding.boards == 1 ? "heeft" : "hebben") één school.\(unknown.nl) Op ledenlijsten staan \
        eenpitters \(Language.nl.integer(places)) keer\(places == 0 ? "" : ": \(ways.nl)").
        """,
      en: """
        Of \(all.en) whose number of schools is known \(boards.en) \
        \(finding.boards == 1 ? "has" : "have") one school.\(unknown.en) They stand on lists of \
        members \(Language.en.integer(places)) times\(places == 0 ? "" : ": \(ways.en)").
        """)
  }

  private var twoForms: Phrase {
    Phrase(
      nl: """
        Koepel en cluster zijn twee verschillende vormen. Bij een koepel zit een andere deelnemer er \
        namens hen, vaak een grotere. Bij een cluster hebben eenpitters een eigen netwerk dat één \
        plek inneemt.
        """,
      en: """
        Umbrella and cluster are two different forms. With an umbrella another participant sits there \
        for them, often a larger one. With a cluster they have a network of their own that takes \
        one place.
        """)
  }

  private func singleSchoolColumns(_ rows: [InsideFinding]) -> [PageColumn<InsideFinding>] {
    var columns: [PageColumn<InsideFinding>] = [
      networkColumn(words.network.one, \.name),
      counted(Phrase(nl: "zelf", en: "themselves")) { $0.singleSchool.own },
    ]
    let ways: [(Phrase, (SingleSchoolParticipation) -> [BoardThrough])] = [
      (Phrase(nl: "via een koepel", en: "through an umbrella"), \.throughUmbrella),
      (Phrase(nl: "via een cluster", en: "through a cluster"), \.throughCluster),
      (Phrase(nl: "via iemand anders", en: "through someone else"), \.throughOthers),
    ]
    for (heading, boards) in ways where rows.contains(where: { !boards($0.singleSchool).isEmpty }) {
      columns.append(
        PageColumn(heading: heading, isNumeric: false) { self.through(boards($0.singleSchool)) })
    }
    columns.append(
      column(Phrase(nl: "niet op de lijst", en: "not listed"), .integer) {
        .integer($0.singleSchool.absent)
      })
    return columns
  }

  /// Boards with through whom they take part, folded.
  private func through(_ boards: [BoardThrough]) -> [Node] {
    guard !boards.isEmpty else { return [.text(language.integer(0))] }
    return [
      .element(
        details(Phrase { $0.integer(boards.count) }) {
          Element("ul") {
            for entry in boards.prefix(contents.limits.names) {
              Element(
                "li",
                children: [
                  link(toBoard: entry.board), .text(" (via \(displayed(entry.through.label)))"),
                ])
            }
          }
        })
    ]
  }

  private var absentNote: Phrase {
    Phrase(
      nl: """
        Niet op de lijst: eenpitters uit de regio van het netwerk, of uit het geheel als er geen \
        regio bij staat. Niet elke eenpitter hoeft overal lid te zijn.
        """,
      en: """
        Not listed: boards with one school from the region of the network, or from the whole where \
        no region is given. Not each of them needs to be a member everywhere.
        """)
  }

  /// What one post carries at boards with one school and at others; nothing where that is not known
  /// of both.
  private func loadPerPost(_ finding: SingleSchoolFinding) -> [Node] {
    guard let own = finding.staffed.flatMap(hoursPerPost),
      let others = finding.othersStaffed.flatMap(hoursPerPost)
    else { return [] }
    let through =
      scope.via == .count ? Phrase { " \(words.throughNote[$0])" } : Phrase(nl: "", en: "")
    return [
      .element(
        paragraph(
          Phrase(
            nl: """
              Overleglast per fte bestuur: bij eenpitters \(own.nl), bij de andere \(others.nl). Dat \
              zijn al hun uren, gedeeld door al hun fte.\(through.nl)
              """,
            en: """
              Load for each full-time post of the board: \(own.en) at boards with one school, \
              \(others.en) at the others. That is all hours of these boards divided by all their \
              posts.\(through.en)
              """)))
    ]
  }

  /// "120 tot 130 uur per jaar (11 besturen, 2,2 fte, 60 zetels)"
  private func hoursPerPost(_ staffed: StaffedBoards) -> Phrase? {
    guard let interval = staffed.perStaff?.interval, interval.upperBound.isFinite else {
      return nil
    }
    let boards = words.participant.counted(staffed.boards)
    let seats = Noun.seat.counted(staffed.hours.seats)
    let staff = Phrase { $0.decimal(staffed.staff, places: 1) }
    let isLowerBound = staffed.hours.load.unestimatedSeats > 0 || staffed.unanswered > 0
    let hours = Phrase { language in
      let low = language.hours(interval.lowerBound, rounding: .down)
      let high = language.hours(interval.upperBound, rounding: .up)
      if isLowerBound { return Phrase(nl: "ten minste \(low)", en: "at least \(low)")[language] }
      return interval.lowerBound == interval.upperBound
        ? language.hours(interval.lowerBound)
        : Phrase(nl: "\(low) tot \(high)", en: "\(low) to \(high)")[language]
    }
    return Phrase(
      nl: """
        \(hours.nl) uur per jaar (\(boards.nl), \(staff.nl) fte, \(seats.nl))
        """,
      en: """
        \(hours.en) hours a year (\(boards.en), \(staff.en) posts, \(seats.en))
        """)
  }
}
