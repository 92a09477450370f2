import OverlapAnalysis

extension VertexMeasure {
  /// - Parameter words: How texts speak of those who are counted.
  func text(_ words: ScopeWords) -> MeasureText {
    let (board, network) = (words.participant, words.network)
    let nl = "\(board.one.nl) of \(network.one.nl)"
    let en = "\(board.one.en) or \(network.one.en)"
    return switch self {
    case .degreeRaw:
      MeasureText(
        Phrase(nl: "aantal", en: "number"),
        Phrase(
          nl: """
            aantal \(network.many.nl) van een \(board.one.nl), of \(board.many.nl) van een \
            \(network.one.nl).
            """,
          en: """
            number of \(network.many.en) of a \(board.one.en), or of \(board.many.en) of a \
            \(network.one.en).
            """))
    case .degree:
      MeasureText(
        Phrase(nl: "aantal als deel van alle", en: "number as a share of all"),
        Phrase(
          nl: "degree_raw als deel van alle \(network.many.nl), of van alle \(board.many.nl).",
          en: "degree_raw as a share of all \(network.many.en), or of all \(board.many.en)."))
    case .closeness:
      MeasureText(
        Phrase(nl: "nabijheid", en: "closeness"),
        Phrase(
          nl: """
            hoe weinig stappen het is naar alle andere in het grootste samenhangende deel; 1 is \
            zo dichtbij als kan, daarbuiten leeg.
            """,
          en: """
            how few steps it is to all others in the largest connected part; 1 is as near as can \
            be, empty outside it.
            """))
    case .closenessRaw:
      MeasureText(
        Phrase(nl: "nabijheid, ruw", en: "closeness, raw"),
        Phrase(
          nl: "1 gedeeld door al die stappen bij elkaar.",
          en: "1 divided by all those steps together."))
    case .harmonic:
      MeasureText(
        Phrase(nl: "nabijheid tot allen", en: "nearness to all"),
        Phrase(
          nl: """
            hoe weinig stappen het is naar alle andere, ook waar geen weg heen is: dat telt als \
            0; 1 is zo dichtbij als kan.
            """,
          en: """
            how few steps it is to all others, those out of reach counting 0; 1 is as near as \
            can be.
            """))
    case .harmonicRaw:
      MeasureText(
        Phrase(nl: "nabijheid tot allen, ruw", en: "nearness to all, raw"),
        Phrase(
          nl: "de som van 1 gedeeld door het aantal stappen naar elk.",
          en: "the sum of 1 divided by the number of steps to each."))
    case .betweenness:
      MeasureText(
        Phrase(nl: "tussenpositie", en: "in between"),
        Phrase(
          nl: """
            hoeveel van de kortste wegen tussen andere hierlangs gaan, als deel van het meeste \
            dat kan.
            """,
          en: """
            how many of the shortest paths between others pass here, as a share of the most that \
            can.
            """))
    case .betweennessRaw:
      MeasureText(
        Phrase(nl: "tussenpositie, ruw", en: "in between, raw"),
        Phrase(
          nl: """
            het aantal paren waarvan de kortste weg hierlangs gaat; bij meer kortste wegen naar \
            rato.
            """,
          en: """
            the number of pairs whose shortest path passes here; pro rata where there are \
            several.
            """))
    case .eigenvector:
      MeasureText(
        Phrase(nl: "goed omringd", en: "well surrounded"),
        Phrase(
          nl: """
            hoog wie verbonden is met wie zelf hoog is; alleen te vergelijken binnen een \
            samenhangend deel.
            """,
          en: """
            high for who is tied to those that are high themselves; comparable within one \
            connected part only.
            """))
    case .pagerank:
      MeasureText(
        Phrase(nl: "PageRank", en: "PageRank"),
        Phrase(
          nl: """
            hoe vaak iemand hier komt die steeds een willekeurige verbinding volgt en soms (15%) \
            opnieuw begint; opgeteld 1.
            """,
          en: """
            how often one comes here who follows random ties and at times (15%) starts anew; \
            adds up to 1.
            """))
    case .latapyDot:
      MeasureText(
        Phrase(nl: "overlap met gelijken", en: "overlap with peers"),
        Phrase(
          nl: """
            hoeveel een \(nl) gemiddeld gemeen heeft met wie er iets mee deelt, als deel van \
            alles van beide (Latapy).
            """,
          en: """
            how much a \(en) has in common on average with those that share something with it, \
            as a share of all of both (Latapy).
            """))
    case .latapyMin:
      MeasureText(
        Phrase(nl: "overlap, van de kleinste", en: "overlap, of the smaller"),
        Phrase(
          nl: "hetzelfde, als deel van het minste van beide: altijd 1 bij één verbinding.",
          en: "the same, as a share of the smaller of the two: always 1 with a single tie."))
    case .latapyMax:
      MeasureText(
        Phrase(nl: "overlap, van de grootste", en: "overlap, of the larger"),
        Phrase(
          nl: "hetzelfde, als deel van het meeste van beide.",
          en: "the same, as a share of the larger of the two."))
    case .opsahl:
      MeasureText(
        Phrase(nl: "gesloten kringen", en: "closed circles"),
        Phrase(
          nl: """
            van elke twee die er allebei iets mee delen: welk deel ook onderling nog iets anders \
            deelt (Opsahl).
            """,
          en: """
            of every two that both share something with it: the share that share something else \
            among themselves too (Opsahl).
            """))
    case .redundancy:
      MeasureText(
        Phrase(nl: "samenvallende samenstelling", en: "coinciding composition"),
        Phrase(
          nl: "welk deel van de paren hierbinnen ook elders nog samen voorkomt (Latapy).",
          en: "the share of the pairs in here that occur together elsewhere too (Latapy)."))
    case .redundancyPairs:
      MeasureText(
        Phrase(nl: "paren hierbinnen", en: "pairs in here"),
        Phrase(
          nl: "het aantal paren waarover dat gaat.",
          en: "the number of pairs that is about."))
    case .core:
      MeasureText(
        Phrase(nl: "kern", en: "core"),
        Phrase(
          nl: """
            de hoogste k waarvoor dit in een deel zit waarin elk ten minste k verbindingen \
            heeft.
            """,
          en: "the highest k for which it is in a part where each has at least k ties."))
    case .cutPointPieces:
      MeasureText(
        Phrase(nl: "houdt delen bijeen", en: "holds parts together"),
        Phrase(
          nl: """
            in hoeveel losse stukken het samenhangende deel zonder dit uiteenvalt; leeg als het \
            heel blijft.
            """,
          en: """
            into how many pieces the connected part falls without it; empty if it stays whole.
            """))
    case .projectionDegree:
      MeasureText(
        Phrase(nl: "aantal gelijken", en: "number of peers"),
        Phrase(
          nl: "met hoeveel andere van dezelfde soort iets gedeeld wordt.",
          en: "with how many others of its kind it shares something."))
    case .projectionStrength:
      MeasureText(
        Phrase(nl: "alles wat gedeeld wordt", en: "all that is shared"),
        Phrase(
          nl: "hoeveel dat er samen zijn, elk geteld zo vaak als er iets gedeeld wordt.",
          en: "how many these are together, each counted as often as something is shared."))
    case .projectionClustering:
      MeasureText(
        Phrase(nl: "gelijken onderling", en: "peers among themselves"),
        Phrase(
          nl: """
            welk deel van de paren van die gelijken ook onderling iets deelt; hoog waar \
            \(network.many.nl) groot zijn.
            """,
          en: """
            the share of pairs of these peers that share something among themselves; high where \
            \(network.many.en) are large.
            """))
    case .constraint:
      MeasureText(
        Phrase(nl: "gebondenheid", en: "constraint"),
        Phrase(
          nl: """
            hoezeer contacten ook aan elkaar vastzitten (Burt); dat volgt vooral uit aantal en \
            omvang, dus rangschik er niet op.
            """,
          en: """
            how far contacts are bound to one another (Burt); that mostly follows from number \
            and size, so do not rank by it.
            """))
    case .effectiveSize:
      MeasureText(
        Phrase(nl: "contacten die niet dubbel zijn", en: "contacts that are not double"),
        Phrase(
          nl: "het aantal contacten min wat ze onderling al delen (Burt).",
          en: "the number of contacts less what they share among themselves (Burt)."))
    case .efficiency:
      MeasureText(
        Phrase(nl: "deel dat niet dubbel is", en: "share that is not double"),
        Phrase(
          nl: "dat aantal als deel van alle contacten.",
          en: "that number as a share of all contacts."))
    case .weightedBetweenness:
      MeasureText(
        Phrase(nl: "tussenpositie, gewogen", en: "in between, weighted"),
        Phrase(
          nl: """
            als betweenness, binnen één soort: wie meer deelt is dichterbij (afstand 1 gedeeld \
            door het aantal gedeelde).
            """,
          en: """
            as betweenness, within one kind: who shares more is nearer (distance 1 over the \
            number shared).
            """))
    case .weightedCloseness:
      MeasureText(
        Phrase(nl: "nabijheid, gewogen", en: "closeness, weighted"),
        Phrase(
          nl: "1 gedeeld door de som van die afstanden, in het grootste samenhangende deel.",
          en: "1 divided by the sum of those distances, in the largest connected part."))
    case .weightedEigenvector:
      MeasureText(
        Phrase(nl: "goed omringd, gewogen", en: "well surrounded, weighted"),
        Phrase(
          nl: "hoog wie veel deelt met wie zelf hoog is, binnen één soort.",
          en: "high for who shares much with those that are high themselves, within one kind."))
    case .weightedPagerank:
      MeasureText(
        Phrase(nl: "PageRank, gewogen", en: "PageRank, weighted"),
        Phrase(
          nl: "als pagerank, binnen één soort en naar rato van wat gedeeld wordt.",
          en: "as pagerank, within one kind and in proportion to what is shared."))
    }
  }
}
