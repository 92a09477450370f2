import BoardNetworks
import OverlapAnalysis

/// How a number is computed.
struct MeasureAccount {
  let measure: ReportMeasure
  let title: Phrase

  /// In words.
  let definition: Phrase

  /// In letters.
  let formula: Phrase
  let source: Phrase
  let unknown: Phrase
}

private let ownMeasure = Phrase(
  nl: "Een maat van dit project zelf.", en: "A measure of this project itself.")

private let breiger =
  "R. L. Breiger, The Duality of Persons and Groups, Social Forces 53(2), 1974, 181–190"

extension ReportPage {
  /// The measures of the page, in the order in which it uses them.
  var measures: [MeasureAccount] {
    let isTerritory = words.nature == .territory
    return [degreeAccount, elsewhereAccount, membersAccount, memberWideAccount, coincidenceAccount]
      + (isTerritory ? [] : [alikeAccount]) + insideAccounts
      + (isTerritory ? [] : [loadAccount, hereOnlyAccount, togetherAccount])
      + structureAccounts + [listingAccount]
  }

  private var degreeAccount: MeasureAccount {
    let networks = words.network.many
    let board = words.participant.one
    return MeasureAccount(
      measure: .degree,
      title: Phrase(
        nl: "\(networks.nl.capitalised) per \(board.nl)",
        en: "\(networks.en.capitalised) by \(board.en)"),
      definition: Phrase(
        nl: """
          Het aantal \(networks.nl) van een \(board.nl), elk één keer geteld. De mediaan is het \
          middelste getal als alle \(words.participant.many.nl) op een rij staan: de ene helft zit \
          eronder, de andere erboven.
          """,
        en: """
          The number of \(networks.en) of a \(board.en), each counted once. The median is the \
          middle number when all \(words.participant.many.en) stand in a row: one half is below it, \
          the other above.
          """),
      formula: Phrase(
        nl: "d = het aantal \(networks.nl); gemiddelde = som van d / aantal "
          + "\(words.participant.many.nl)",
        en: "d = the number of \(networks.en); mean = sum of d / number of "
          + "\(words.participant.many.en)"),
      source: Phrase { _ in breiger + "." },
      unknown: Phrase(
        nl: "Wat op geen lijst staat, telt niet mee: dan is het \"ten minste\".",
        en: "What is on no list does not count: it is then \"at least\"."))
  }

  private var elsewhereAccount: MeasureAccount {
    let boards = words.participant.many
    let networks = words.network.many
    return MeasureAccount(
      measure: .elsewhere, title: words.otherShared.capitalised,
      definition: Phrase(
        nl: """
          Van twee \(boards.nl) die een \(words.network.one.nl) delen, het aantal andere \
          \(networks.nl) dat ze ook delen. Over paren: elk paar telt één keer. Per \
          \(words.network.one.nl): eerst het gemiddelde over de paren erin, daarna het gemiddelde \
          daarvan. Die twee verschillen, want wie veel \(networks.nl) deelt, telt in de tweede \
          vaker mee.
          """,
        en: """
          Of two \(boards.en) that share a \(words.network.one.en), the number of other \
          \(networks.en) that they share too. Over pairs: each pair counts once. By \
          \(words.network.one.en): first the mean over the pairs in it, then the mean of those. The \
          two differ, since those who share many \(networks.en) count more often in the second.
          """),
      formula: Phrase(
        nl: """
          c = gedeelde \(networks.nl) van een paar; andere = c − 1; gemiddelde over paren = som van \
          (c − 1) / aantal paren met c ≥ 1
          """,
        en: """
          c = shared \(networks.en) of a pair; other = c − 1; mean over pairs = sum of (c − 1) / \
          number of pairs with c ≥ 1
          """),
      source: Phrase(
        nl: """
          Gedeelde \(networks.nl): \(breiger). Wat daarbuiten ook gedeeld wordt: een maat van dit \
          project zelf. \
          Kwartielen van type 7: R. J. Hyndman en Y. Fan, Sample Quantiles in Statistical Packages, \
          The American Statistician 50(4), 1996, 361–365.
          """,
        en: """
          Shared \(networks.en): \(breiger). What is shared besides: a measure of this project \
          itself. \
          Quartiles of type 7: R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, \
          The American Statistician 50(4), 1996, 361–365.
          """),
      unknown: Phrase(
        nl: """
          Een \(words.network.one.nl) met minder dan twee \(words.member.many.nl) op de lijst \
          heeft geen paar: dan staat er een streepje, en geen nul.
          """,
        en: """
          A \(words.network.one.en) with fewer than two \(words.member.many.en) on the list has no \
          pair: then there is a dash, and no zero.
          """))
  }

  private var membersAccount: MeasureAccount {
    let member = words.member
    let networks = words.network.many
    return MeasureAccount(
      measure: .members,
      title: Phrase(
        nl: "Wat één van de \(member.many.nl) elders terugvindt",
        en: "What one of the \(member.many.en) finds elsewhere"),
      definition: Phrase(
        nl: """
          Hetzelfde, gezien vanuit één \(member.one.nl): hoeveel andere \(networks.nl) deelt het \
          met ten minste één van de andere \(member.many.nl), en hoeveel met ten minste de helft \
          van hen? Daarvan het gemiddelde over de \(member.many.nl).
          """,
        en: """
          The same, seen by one \(member.one.en): how many other \(networks.en) does it share with \
          at least one of the other \(member.many.en), and how many with at least half of them? Of \
          these the mean over the \(member.many.en).
          """),
      formula: Phrase(
        nl: """
          s = aantal \(member.many.nl), o = daarvan ook in het andere; elk van die o vindt er o − 1 \
          terug; helft: o − 1 ≥ (s − 1) / 2
          """,
        en: """
          s = number of \(member.many.en), o = of these also in the other; each of those o finds o \
          − 1 there; half: o − 1 ≥ (s − 1) / 2
          """),
      source: ownMeasure,
      unknown: Phrase(
        nl: "Zonder twee \(member.many.nl) is er niets te berekenen: een streepje.",
        en: "Without two \(member.many.en) there is nothing to compute: a dash."))
  }

  private var memberWideAccount: MeasureAccount {
    let share = Phrase { $0.percentage(scope.memberWideShare) }
    let boards = words.participant.many
    let nearlyAll = words.choose(
      network: Phrase(nl: "Bijna iedereen zit in", en: "Nearly everyone is in"),
      territory: Phrase(nl: "Bijna iedereen valt onder", en: "Nearly everyone lies in"))
    let networks = words.network.many
    return MeasureAccount(
      measure: .memberWide,
      title: Phrase(
        nl: "\(networks.nl.capitalised) met bijna alle \(boards.nl)",
        en: "\(networks.en.capitalised) with nearly all \(boards.en)"),
      definition: Phrase(
        nl: """
          \(nearlyAll.nl) zo'n groot \(words.network.one.nl), en dus ook bijna elk paar. \
          Daarom staan de getallen er ook zonder. De grens is \(share.nl) van de \(boards.nl) van \
          de regio, of van alle \(boards.nl) waar geen regio is gegeven.
          """,
        en: """
          \(nearlyAll.en) such a large \(words.network.one.en), and so is nearly every pair. \
          That is why the numbers are also given without them. The bound is \(share.en) of the \
          \(boards.en) of the region, or of all \(boards.en) where no region is given.
          """),
      formula: Phrase(
        nl: "\(words.member.many.nl) uit de regio / \(boards.nl) van de regio ≥ \(share.nl)",
        en: "\(words.member.many.en) from the region / \(boards.en) of the region ≥ \(share.en)"),
      source: ownMeasure,
      unknown: Phrase(
        nl: "Wie niet op de lijst staat, telt niet mee: er kunnen er meer groot zijn.",
        en: "Who is not listed does not count: more of them may be large."))
  }

  private var coincidenceAccount: MeasureAccount {
    let boards = words.participant.many
    let networks = words.network.many
    return MeasureAccount(
      measure: .coincidence,
      title: Phrase(nl: "Samenvallende samenstelling", en: "Coinciding composition"),
      definition: Phrase(
        nl: """
          Het aantal \(boards.nl) dat twee \(networks.nl) delen, als deel van alle \(boards.nl) \
          van die twee samen, van die van het eerste, en van die van het tweede.
          """,
        en: """
          The number of \(boards.en) that two \(networks.en) share, as a share of all \
          \(boards.en) of the two together, of those of the first, and of those of the second.
          """),
      formula: Phrase(
        nl:
          "o = in allebei, r en s = in elk; beide samen o / (r + s − o), eerste o / r, tweede o / s",
        en:
          "o = in both, r and s = in each; both together o / (r + s − o), first o / r, second o / s"
      ),
      source: Phrase(
        nl: """
          Overlap: \(breiger). Deel van beide samen: P. Jaccard, Étude comparative de la \
          distribution florale, Bulletin de la Société Vaudoise des Sciences Naturelles 37, 1901, \
          547–579.
          """,
        en: """
          Overlap: \(breiger). Share of both together: P. Jaccard, Étude comparative de la \
          distribution florale, Bulletin de la Société Vaudoise des Sciences Naturelles 37, 1901, \
          547–579.
          """),
      unknown: Phrase(
        nl: "Bij een lijst die niet compleet is, kan een percentage nog hoger of lager worden.",
        en: "With a list that is not complete, a percentage can still go up or down."))
  }

  private var loadAccount: MeasureAccount {
    MeasureAccount(
      measure: .load, title: Phrase(nl: "Overleglast", en: "Load"),
      definition: Phrase(
        nl: """
          De uren per jaar die alle zetels van een \(words.participant.one.nl) vragen, in netwerken \
          en in hun gremia. Geeft de lijst geen aantal zetels, dan is het er één. \
          \(scope.via.loadSentence.nl)
          """,
        en: """
          The hours a year that all seats of a \(words.participant.one.en) take, in networks and in \
          their bodies. Where the list gives no number of seats, it is one. \
          \(scope.via.loadSentence.en)
          """),
      formula: Phrase(
        nl: "zetels × bijeenkomsten per jaar × (duur + voorbereiding + reistijd), opgeteld",
        en: "seats × meetings a year × (duration + preparation + travel), added up"),
      source: ownMeasure,
      unknown: Phrase(
        nl: """
          Van een zetel waarvan een deel van de uren ontbreekt, telt wat bekend is: het totaal is \
          dan "ten minste". Is niets bekend, dan staat er onbekend. \(HoursNote.origin.nl)
          """,
        en: """
          Of a seat of which some hours lack, what is known counts: the total is then "at least". \
          Where nothing is known, it says unknown. \(HoursNote.origin.en)
          """))
  }

  private var hereOnlyAccount: MeasureAccount {
    let boards = words.participant.many
    return MeasureAccount(
      measure: .hereOnly,
      title: Phrase(
        nl: "Wat verdwijnt als een netwerk stopt", en: "What disappears if a network stops"),
      definition: Phrase(
        nl: """
          De paren \(boards.nl) in een netwerk die geen ander netwerk delen, de leden die in geen \
          ander netwerk zitten, en de uren van het netwerk met zijn gremia. Steeds voor dit ene \
          netwerk, terwijl al het andere blijft.
          """,
        en: """
          The pairs of \(boards.en) in a network that share no other network, the members that are \
          in no other network, and the hours of the network with its bodies. Always for this one \
          network, while everything else stays.
          """),
      formula: Phrase(
        nl: "paren met c = 1; leden met d = 1", en: "pairs with c = 1; members with d = 1"),
      source: Phrase(
        nl: """
          Het deel van de paren dat wél elders voorkomt, is de redundantiecoëfficiënt van M. \
          Latapy, C. Magnien en N. Del Vecchio, Basic Notions for the Analysis of Large Two-Mode \
          Networks, Social Networks 30(1), 2008, 31–48.
          """,
        en: """
          The share of pairs that do meet elsewhere is the redundancy coefficient of M. Latapy, C. \
          Magnien and N. Del Vecchio, Basic Notions for the Analysis of Large Two-Mode Networks, \
          Social Networks 30(1), 2008, 31–48.
          """),
      unknown: words.hereOnlyNote)
  }

  private var listingAccount: MeasureAccount {
    let network = words.network.one
    let members = words.member.many
    let unanswered = words.choose(
      network: Phrase(
        nl: """
           Zetels zonder alle uren en \(words.participant.many.nl) zonder antwoord staan er met hun \
          aantal bij.
          """,
        en: """
           Seats without all hours and \(words.participant.many.en) without an answer are given \
          with their number.
          """),
      territory: Phrase(nl: "", en: ""))
    return MeasureAccount(
      measure: .listing, title: Phrase(nl: "Wat niet bekend is", en: "What is not known"),
      definition: Phrase(
        nl: """
          Is van een \(network.nl) opgegeven dat het meer \(members.nl) heeft dan er op de lijst \
          staan, dan is de lijst niet compleet.
          """,
        en: """
          Where a \(network.en) declares more \(members.en) than are listed, the list is not \
          complete.
          """) + unanswered,
      formula: Phrase(
        nl: "niet compleet: opgegeven aantal > aantal op de lijst, van alle soorten deelnemers",
        en: "not complete: declared number > number listed, of all kinds of participants"),
      source: ownMeasure,
      unknown: Phrase(
        nl: "Zonder opgegeven aantal is ook niet bekend of een lijst compleet is.",
        en: "Without a declared number it is not known either whether a list is complete."))
  }
}
