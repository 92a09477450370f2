import OverlapAnalysis

/// How the measures of the whole are computed: positions in between, groups, and size alone.
extension ReportPage {
  var structureAccounts: [MeasureAccount] { [betweenAccount, groupsAccount, expectedAccount] }

  private var betweenAccount: MeasureAccount {
    let boards = words.participant.many
    let networks = words.network.many
    return MeasureAccount(
      measure: .between, title: Phrase(nl: "Schakelpositie", en: "Position in between"),
      definition: Phrase(
        nl: """
          Twee dingen. De enige schakel: zonder dit ene punt valt uiteen wat samenhangt. De \
          tussenpositie: hoe vaak de kortste weg tussen twee andere \(boards.nl) of \(networks.nl) \
          hierlangs gaat, als deel van het meeste dat kan; zijn er meer kortste wegen, dan naar rato.
          """,
        en: """
          Two things. The only link: without this one what hangs together comes apart. The position \
          in between: how often the shortest way between two other \(boards.en) or \
          \(networks.en) passes here, as a share of the most that is possible; where there are \
          several, pro rata.
          """),
      formula: Phrase(
        nl: """
          som over paren s, t van (kortste wegen van s naar t langs v) / (kortste wegen van s naar \
          t), gedeeld door het meeste dat voor deze soort kan bij deze aantallen
          """,
        en: """
          sum over pairs s, t of (shortest ways from s to t past v) / (shortest ways from s to t), \
          divided by the most that is possible for this kind with these numbers
          """),
      source: Phrase { _ in
        """
        L. C. Freeman, A Set of Measures of Centrality Based on Betweenness, Sociometry 40(1), \
        1977, 35–41. S. P. Borgatti, D. S. Halgin, Analyzing Affiliation Networks, The SAGE \
        Handbook of Social Network Analysis, 2011, 417–433. J. Hopcroft, R. Tarjan, Algorithm 447: \
        Efficient Algorithms for Graph Manipulation, Communications of the ACM 16(6), 1973, 372–378.
        """
      },
      unknown: structureUnknown)
  }

  private var groupsAccount: MeasureAccount {
    let communities = contents.communities
    let runs = Phrase { $0.integer(communities.seeds.count) }
    let seed = Phrase { _ in String(communities.seeds.lowerBound) }
    return MeasureAccount(
      measure: .groups, title: Phrase(nl: "Groepen", en: "Groups"),
      definition: Phrase(
        nl: """
          De indeling met de hoogste modulariteit uit \(runs.nl) zoektochten met het \
          Leiden-algoritme (toevalsgetallen vanaf \(seed.nl)). Hoe vast zij is, blijkt uit hoe ver \
          elke twee zoektochten overeenkomen.
          """,
        en: """
          The division of the highest modularity out of \(runs.en) searches with the Leiden \
          algorithm (seeds from \(seed.en)). How firm it is shows in how far every two searches \
          agree.
          """),
      formula: Phrase(
        nl: """
          m = verbindingen, k en d = aantallen van beide kanten; modulariteit = som binnen groepen \
          van (1 of 0 − k d / m), gedeeld door m
          """,
        en: """
          m = ties, k and d = numbers of both sides; modularity = sum within groups of (1 or 0 − k \
          d / m), divided by m
          """),
      source: Phrase { _ in
        """
        M. J. Barber, Modularity and Community Detection in Bipartite Networks, Physical Review E \
        76, 2007, 066102. V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden: \
        Guaranteeing Well-Connected Communities, Scientific Reports 9, 2019, 5233.
        """
      },
      unknown: structureUnknown)
  }

  private var expectedAccount: MeasureAccount {
    let boards = words.participant.many
    let networks = words.network.many
    return MeasureAccount(
      measure: .expected,
      title: Phrase(nl: "Door het lot verdeeld", en: "Dealt out by lot"),
      definition: Phrase(
        nl: """
          Voor het geheel: alle \(boards.nl) en \(networks.nl) houden precies hun omvang (FDSM). \
          Voor elk paar in \(TableName.chance.place.nl): zij houden die gemiddeld (SDSM), zodat \
          de kans exact te berekenen is.
          """,
        en: """
          For the whole: all \(boards.en) and \(networks.en) keep precisely their size (FDSM). For \
          each pair in \(TableName.chance.place.en): they keep it on average (SDSM), so that the \
          chance can be computed exactly.
          """),
      formula: Phrase(
        nl: "verwacht = gemiddelde over de verdelingen; van en tot = kwantielen 2,5% en 97,5%",
        en: "expected = mean over what was dealt; from and to = quantiles 2.5% and 97.5%"),
      source: Phrase { _ in
        """
        Z. P. Neal, The Backbone of Bipartite Projections, Social Networks 39, 2014, 84–97. G. \
        Strona, D. Nappo, F. Boccacci, S. Fattorini, J. San-Miguel-Ayanz, A Fast and Unbiased \
        Procedure to Randomize Ecological Binary Matrices with Fixed Row and Column Totals, Nature \
        Communications 5, 2014, 4114.
        """
      },
      unknown: structureUnknown)
  }

  private var structureUnknown: Phrase {
    Phrase(
      nl: """
        Wie niet heeft geantwoord en op geen lijst staat, en waarvan geen enkele naam op de lijst \
        staat terwijl die er wel zijn, doet niet mee. Dat telt niet als nul.
        """,
      en: """
        Those that did not answer and are on no list, and those of which no name is listed while \
        there are some, take no part. They do not count as zero.
        """)
  }
}
