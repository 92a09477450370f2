import OverlapAnalysis

/// How the numbers on the inside of networks, and on divisions, are computed.
extension ReportPage {
  /// Only those that the page uses.
  var insideAccounts: [MeasureAccount] {
    guard !inside.isEmpty else { return [] }
    return (contents.insides.isEmpty ? [] : [insideAccount])
      + (contents.contact == nil ? [] : [contactAccount])
      + (contents.congruences.values.isEmpty ? [] : [congruenceAccount])
  }

  private var own: Phrase {
    Phrase(nl: "Een maat van dit project zelf.", en: "A measure of this project itself.")
  }

  private var insideAccount: MeasureAccount {
    let board = words.participant.one
    return MeasureAccount(
      measure: .inside, title: Phrase(nl: "Opbouw van netwerken", en: "How networks are built up"),
      definition: Phrase(
        nl: """
          Geteld is wie op de lijst van een netwerk staat en wie op die van zijn gremia, van alle \
          lagen. Een \(board.nl) in twee gremia verbindt die. Coördinator is wie volgens de lijst \
          een rol als coördinator, programmaleider of projectleider heeft.
          """,
        en: """
          Counted is who is on the list of a network and who on those of its bodies, of all layers. \
          A \(board.en) in two bodies ties them. A coordinator is who has a role such as \
          coordinator, programme leader or project leader by the list.
          """),
      formula: Phrase(
        nl: "in geen gremium = leden van het netwerk − wie op de lijst van een gremium staat",
        en: "in no body = members of the network − those on the list of a body"),
      source: own,
      unknown: Phrase(
        nl:
          "Geeft een gremium leden op en staat er niemand op de lijst, dan staat er een streepje.",
        en: "Where a body declares members and lists nobody, there is a dash."))
  }

  private var contactAccount: MeasureAccount {
    let boards = words.participant.many
    let share = Phrase { $0.percentage(ContactGroup.commonShare) }
    return MeasureAccount(
      measure: .contact,
      title: Phrase(
        nl: "Kleinste groep met het meeste contact", en: "Smallest group with most contact"),
      definition: Phrase(
        nl: """
          De kleinste groep waartussen minstens \(share.nl) ligt van alle contact tussen twee \
          \(boards.nl). Een computer probeert groepen tot vaststaat dat het met minder niet kan; \
          lukt dat niet, dan staat erbij met hoe weinig het zeker niet kan.
          """,
        en: """
          The smallest group between whom at least \(share.en) lies of all contact between two \
          \(boards.en). A computer tries groups until it is certain that fewer cannot do; where it \
          does not get there, it says how few certainly cannot.
          """),
      formula: Phrase(
        nl: """
          kleinste S met som van w over paren in S ≥ q × som van w over alle paren; w = gedeelde \
          netwerken van een paar, binnen een netwerk de andere; q = \(share.nl)
          """,
        en: """
          smallest S with the sum of w over pairs in S ≥ q × the sum of w over all pairs; w = \
          networks that a pair shares, within a network the others; q = \(share.en)
          """),
      source: own
        + Phrase(nl: " De eerste groep: ", en: " The first group: ")
        + Phrase { _ in
          """
          Y. Asahiro, K. Iwama, H. Tamaki, T. Tokuyama, Greedily Finding a Dense Subgraph, Journal \
          of Algorithms 34(2), 2000, 203–221.
          """
        },
      unknown: Phrase(
        nl: "Wie op geen lijst staat, telt niet mee: met meer namen kan de groep anders worden.",
        en: "Who is on no list does not count: with more names the group may change."))
  }

  private var congruenceAccount: MeasureAccount {
    let boards = words.participant.many
    return MeasureAccount(
      measure: .congruence,
      title: Phrase(nl: "Overeenkomst van indelingen", en: "Agreement of divisions"),
      definition: Phrase(
        nl: """
          Over de \(boards.nl) die in beide indelingen onder precies één gebied vallen: hoeveel de \
          ene indeling over de andere vertelt, boven wat toeval geeft.
          """,
        en: """
          Over the \(boards.en) that lie in exactly one territory of both divisions: how much the \
          one division tells of the other, beyond what chance gives.
          """),
      formula: Phrase(
        nl: """
          (I − E) / ((H1 + H2) / 2 − E); I = gedeelde informatie, E = wat daarvan bij toeval te \
          verwachten is, H = entropie. Binnen de andere = som over gebieden van het grootste aantal \
          \(boards.nl) in één gebied van de andere / som van hun aantallen
          """,
        en: """
          (I − E) / ((H1 + H2) / 2 − E); I = information in common, E = what is to be expected of it \
          by chance, H = entropy. Within the other = sum over territories of the largest number of \
          \(boards.en) in one territory of the other / sum of their numbers
          """),
      source: Phrase { _ in
        """
        N. X. Vinh, J. Epps, J. Bailey, Information Theoretic Measures for Clusterings Comparison, \
        Journal of Machine Learning Research 11, 2010, 2837–2854.
        """
      },
      unknown: Phrase(
        nl: """
          Wie onder meer gebieden valt of onder geen, staat apart. Valt niemand in beide onder één \
          gebied, dan staat er een streepje.
          """,
        en: """
          Who lies in several territories or in none is told apart. Where nobody lies in one of \
          both, there is a dash.
          """))
  }
}
