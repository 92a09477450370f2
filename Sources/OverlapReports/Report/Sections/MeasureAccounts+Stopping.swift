import OverlapAnalysis

/// How it is computed what two networks have in common, and what can stop together.
extension ReportPage {
  var alikeAccount: MeasureAccount {
    MeasureAccount(
      measure: .alike,
      title: Phrase(nl: "Zelfde leden, zelfde thema's", en: "Same members, same themes"),
      definition: scope.alike.sentence(words),
      formula: Phrase(
        nl: """
          leden: o / (r + s − o), met o ≥ 2; thema's: gedeelde thema's / thema's van het netwerk \
          met de minste
          """,
        en: """
          members: o / (r + s − o), with o ≥ 2; themes: shared themes / themes of the network with \
          fewest
          """),
      source: Phrase(
        nl: """
          De indeling in vieren en haar grenzen: een maat van dit project zelf. Deel van beide \
          samen: Jaccard 1901; deel van het kleinste: Szymkiewicz–Simpson.
          """,
        en: """
          The division in four and its limits: a measure of this project itself. Share of both \
          together: Jaccard 1901; share of the smallest: Szymkiewicz–Simpson.
          """),
      unknown: Phrase(
        nl: "Een paar waarvan leden of thema's niet bekend zijn, staat in geen van de vier vakken.",
        en: "A pair of which members or themes are not known stands in none of the four."))
  }

  var togetherAccount: MeasureAccount {
    MeasureAccount(
      measure: .together,
      title: Phrase(nl: "Wat samen kan stoppen", en: "What can stop together"),
      definition: Phrase(
        nl: """
          Van elk paar \(words.participant.many.nl) alle netwerken waar zij beide in zitten. \
          Stoppen die allemaal, dan heeft het paar geen plek meer. De kleinste van die \
          verzamelingen zijn wat niet allemaal kan stoppen. De grootste verzamelingen die er geen \
          van bevatten, kunnen samen stoppen. Wettelijke netwerken blijven altijd.
          """,
        en: """
          Of each pair of \(words.participant.many.en) all networks that both are in. If all of \
          these stop, the pair has no place any more. The smallest of those sets are what cannot \
          all stop. The largest sets that contain none of them can stop together. Statutory \
          networks always stay.
          """),
      formula: Phrase(
        nl: """
          E = {netwerken van i én j}, zonder wettelijke; kunnen niet allemaal: de kleinste van E; \
          kunnen samen: alles min een kleinste verzameling die elke E raakt
          """,
        en: """
          E = {networks of i and j}, without statutory ones; cannot all: the smallest of E; can \
          together: everything minus a smallest set that hits every E
          """),
      source: Phrase(
        nl: """
          De maat: van dit project zelf. Het zoeken: K. Murakami en T. Uno, Efficient algorithms \
          for dualizing large-scale hypergraphs, Discrete Applied Mathematics 170, 2014, 83–94.
          """,
        en: """
          The measure: of this project itself. The search: K. Murakami and T. Uno, Efficient \
          algorithms for dualizing large-scale hypergraphs, Discrete Applied Mathematics 170, 2014, \
          83–94.
          """),
      unknown: Phrase(
        nl: """
          Wie op een lijst ontbreekt, kan een paar zijn dat alleen daar zit: dan kan er minder \
          stoppen. Een netwerk zonder bekende leden staat apart.
          """,
        en: """
          Who is missing from a list may make a pair that is only there: then less can stop. A \
          network without known members stands apart.
          """))
  }
}
