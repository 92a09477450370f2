import BoardNetworks
import Markup
import OverlapAnalysis

extension ReportPage {
  /// How each number was computed, how to check one by hand, and what the numbers do not say.
  @NodeBuilder var account: [Node] {
    paragraph(
      Phrase(
        nl: """
          Elk getal in dit rapport is na te rekenen. Hieronder staat hoe, met de bron, en wat er \
          gebeurt met wat niet bekend is.
          """,
        en: """
          Each number in this report can be checked. Below is how, with the source, and what \
          happens to what is not known.
          """))
    heading(Phrase(nl: "Peildatum en versie", en: "Reference date and version"))
    paragraph(dateAccount)
    paragraph(
      Phrase(
        nl: """
          Gemaakt met drukte \(contents.version). Dezelfde lijsten geven altijd dezelfde getallen, \
          in welke volgorde de rijen ook staan.
          """,
        en: """
          Made with drukte \(contents.version). The same lists always give the same numbers, \
          whatever the order of their rows.
          """))
    for measure in measures { element(of: measure) }
    expectedBySize
    workedExample
    heading(Phrase(nl: "Wat dit rapport niet zegt", en: "What this report does not say"))
    list(neverSaid)
    heading(Phrase(nl: "Bestanden bij dit rapport", en: "Files with this report"))
    list(fileList)
  }

  private var dateAccount: Phrase {
    guard scope.date.day != nil else {
      return Phrase(
        nl: "\(scope.date.sentence.nl) Met --date kiest u zelf een dag.",
        en: "\(scope.date.sentence.en) With --date you choose a day yourself.")
    }
    return Phrase(
      nl: """
        \(scope.date.sentence.nl) Een rij telt mee als zij op die dag gold, een \
        \(words.network.one.nl) als het die dag bestond. De klok van de computer doet niet mee.
        """,
      en: """
        \(scope.date.sentence.en) A row counts when it held on that day, a \(words.network.one.en) \
        when it existed on it. The clock of the computer plays no part.
        """)
  }

  private func element(of account: MeasureAccount) -> Element {
    let labels = [
      Phrase(nl: "Formule", en: "Formula"), Phrase(nl: "Bron", en: "Source"),
      Phrase(nl: "Wat onbekend is", en: "What is unknown"),
    ]
    let texts = [account.formula, account.source, account.unknown]
    return Element("section", ["id": account.measure.anchor, "class": "measure"]) {
      Element("h3", text: text(account.title))
      paragraph(account.definition)
      Element("dl") {
        for (label, text) in zip(labels, texts) {
          Element("div") {
            Element("dt", text: self.text(label))
            Element("dd", text: self.text(text))
          }
        }
      }
    }
  }

  // MARK: - By hand

  /// One pair of this landscape, counted out.
  private var workedExample: [Node] {
    let pairs = contents.leadingPairs
    guard let pair = pairs.last(where: { (2...6).contains($0.shared) }) ?? pairs.first,
      let first = pair.networks.first
    else { return [] }
    let shared = words.network.counted(pair.shared)
    let others = pair.shared - 1
    let number = Phrase { $0.integer(others) }
    let and = Node.text(text(Phrase(nl: " en ", en: " and ")))
    let start = words.choose(
      network: Phrase(nl: " zijn allebei lid van: ", en: " are both members of: "),
      territory: Phrase(nl: " vallen allebei onder: ", en: " both lie in: "))
    let verdict = words.choose(
      network: Phrase(
        nl: """
          . Dat zijn \(shared.nl). In het eerste daarvan, \(displayed(first.label)), telt dit paar \
          dus voor \(number.nl), want zo vaak komen ze elkaar buiten dat netwerk ook nog tegen. In \
          het gemiddelde over paren telt het één keer mee, met hetzelfde getal.
          """,
        en: """
          . That is \(shared.en). In the first of these, \(displayed(first.label)), this pair \
          therefore counts for \(number.en), for so often do they meet \
          outside that network too. In the mean over pairs it counts once, with the same number.
          """),
      territory: Phrase(
        nl: """
          . Dat zijn \(shared.nl). Onder het eerste daarvan, \(displayed(first.label)), telt dit \
          paar dus voor \(number.nl). In het gemiddelde over paren telt het één keer mee, met \
          hetzelfde getal.
          """,
        en: """
          . That is \(shared.en). In the first of these, \(displayed(first.label)), this pair \
          therefore counts for \(number.en). In the mean over pairs it \
          counts once, with the same number.
          """))
    return [
      .element(
        heading(Phrase(nl: "Zelf een getal narekenen", en: "Checking a number yourself"))),
      .element(
        Element(
          "p",
          children: [
            link(toBoard: pair.first), and, link(toBoard: pair.second), .text(text(start)),
          ]
            + networks(pair.networks) + [.text(text(verdict))])),
      .element(
        paragraph(
          Phrase(
            nl: """
              U ziet het na door in de lijst de rijen van beide \(words.participant.many.nl) \
              naast elkaar te leggen. Alle paren staan in \(TableName.pairs.reportPath).
              """,
            en: """
              You can check it by laying the rows of both \(words.participant.many.en) in the list \
              side by side. All pairs are in \(TableName.pairs.reportPath).
              """))),
    ]
  }

  // MARK: - What it does not say

  private var neverSaid: [Phrase] {
    let boards = words.participant.many
    let ofAll = [
      Phrase(
        nl: """
          Het zegt niet dat \(boards.nl) elkaar spreken omdat hun scholen in één gebied liggen. In \
          een gebied liggen is iets anders dan samen aan tafel zitten.
          """,
        en: """
          It does not say that \(boards.en) confer because their schools lie in one territory. To \
          lie in a territory is something else than to sit at a table together.
          """),
      Phrase(
        nl: """
          Het bevestigt het onderzoek van TIAS (Delicate verbanden, 2024) niet, en weerlegt het \
          niet. Daarvoor verschillen de gegevens en de vragen te veel.
          """,
        en: """
          It does not confirm the research of TIAS (Delicate verbanden, 2024), nor refute it. For \
          that the data and the questions differ too much.
          """),
      Phrase(
        nl: """
          Het zegt nergens nul waar iets niet bekend is. Dan staat er "onbekend", "ten minste" of \
          een streepje.
          """,
        en: """
          It nowhere says zero where something is not known. Then it says "unknown", "at least" or \
          a dash.
          """),
    ]
    return words.nature == .network ? neverSaidOfNetworks + ofAll : ofAll
  }

  private var neverSaidOfNetworks: [Phrase] {
    let boards = words.participant.many
    // Where the lists say who sits there, one part does count people.
    let tellsPeople = contents.people.networks.contains { $0.pairs > 0 }
    let apart =
      tellsPeople
      ? Phrase(
        nl:
          " Alleen \"\(boards.nl.capitalised) of dezelfde mensen\" telt wie er op de lijst staat.",
        en: " Only \"\(boards.en.capitalised) or the same people\" counts who is listed.")
      : Phrase(nl: "", en: "")
    return [
      Phrase(
        nl: "Het zegt niet dat een netwerk gemist kan worden. Het zegt wat er zou verdwijnen.",
        en: "It does not say that a network could be done without. It says what would disappear."),
      Phrase(
        nl: """
          Het zegt niet dat dezelfde mensen elkaar zien. Het telt \(boards.nl): twee \(boards.nl) \
          zijn lid van hetzelfde netwerk, wie er ook namens hen komt.\(apart.nl)
          """,
        en: """
          It does not say that the same people see each other. It counts \(boards.en): two \
          \(boards.en) are members of the same network, whoever comes for them.\(apart.en)
          """),
      Phrase(
        nl: """
          Het zegt niet dat meer dan toeval te veel is, of dat elkaar ook elders tegenkomen \
          verspilling is. Het onderhoudt ook het contact.
          """,
        en: """
          It does not say that more than chance is too much, or that meeting elsewhere is waste. It \
          keeps up contact too.
          """),
      Phrase(
        nl: "Het zegt niet dat vertrouwen de opbrengst van een netwerk verlaagt.",
        en: "It does not say that trust lowers what a network yields."),
      Phrase(
        nl: """
          Het geeft geen uren zonder te zeggen over hoeveel zetels het gaat en van hoeveel daarvan \
          de uren niet bekend zijn.
          """,
        en: """
          It gives no hours without saying of how many seats they are, and of how many of these the \
          hours are not known.
          """),
    ]
  }

  private var fileList: [Phrase] {
    [
      Phrase(
        nl: """
          \(Report.workbookName): dezelfde tabellen als bladen van één werkmap, met wat elke twee \
          delen als matrix, grafieken om zelf op te maken, en uitleg per kolom.
          """,
        en: """
          \(Report.workbookName): the same tables as sheets of one workbook, with what every two \
          share as a matrix, charts to restyle, and an explanation of each column.
          """),
      Phrase(
        nl: """
          tables/: alle tabellen, volledig. Ze openen in Excel met een dubbele klik. Begint een \
          naam met een teken als = of +, dan staat er een apostrof voor.
          """,
        en: """
          tables/: all tables, complete. They open in Dutch Excel with a double click. Where a name \
          begins with a sign such as = or +, an apostrophe stands before it.
          """),
      Phrase(
        nl: """
          Voor onderzoekers geeft de opdracht drukte table nog measures (netwerkmaten), chance \
          (verwacht bij deze omvang, per paar) en sets (wie precies dezelfde \
          \(words.network.many.nl) heeft).
          """,
        en: """
          For research the command drukte table also gives measures (network measures), chance \
          (expected by size alone, by pair) and sets (who has precisely the same \
          \(words.network.many.en)).
          """),
      Phrase(
        nl: "diagrams/: de grafieken en tekeningen als losse bestanden.",
        en: "diagrams/: the charts and drawings as separate files."),
      Phrase(
        nl: "findings.json: hetzelfde voor programma's, met de namen van kolommen in het Engels.",
        en: "findings.json: the same for programs, with English names of columns."),
    ]
  }
}
