/// What each table is about.
extension TableName {
  /// In a few words, for a list of all tables.
  public var subject: Phrase {
    switch self {
    case .summary: Phrase(nl: "de kerngetallen", en: "the key figures")
    case .boards:
      Phrase(
        nl: "per bestuur: netwerken, wie het tegenkomt, uren",
        en: "for each board: networks, whom it meets, hours")
    case .networks:
      Phrase(
        nl: "per netwerk: leden, paren, uren", en: "for each network: members, pairs, hours")
    case .pairs: Phrase(nl: "wat twee besturen delen", en: "what two boards share")
    case .overlaps:
      Phrase(
        nl: "wat twee netwerken delen: leden en thema's",
        en: "what two networks share: members and themes")
    case .alignments:
      Phrase(
        nl: "netwerken met een thema gemeen en geen bestuur",
        en: "networks with a theme in common and no board")
    case .encounters:
      Phrase(
        nl: "waar leden van een netwerk elkaar ook elders tegenkomen",
        en: "where members of a network meet elsewhere too")
    case .measures:
      Phrase(nl: "netwerkmaten: centraliteit en clustering", en: "centrality and clustering")
    case .communities: Phrase(nl: "groepen", en: "groups")
    case .chance:
      Phrase(nl: "wat bij deze omvang te verwachten is", en: "what size alone would give")
    case .sets:
      Phrase(nl: "wie precies in welke netwerken zit", en: "who is in precisely which networks")
    case .inside: Phrase(nl: "hoe netwerken in elkaar zitten", en: "how networks are put together")
    case .territories:
      Phrase(
        nl: "hoe indelingen in gebieden op elkaar passen",
        en: "how divisions into territories fit each other")
    case .load: Phrase(nl: "de overleglast van elk bestuur", en: "the load of each board")
    case .askers: Phrase(nl: "wie om de uren vraagt", en: "who asks for the hours")
    case .endings:
      Phrase(nl: "wat ophoudt als een regeling stopt", en: "what ends when a scheme ends")
    case .missing:
      Phrase(nl: "welke uren ontbreken, de belangrijkste eerst", en: "which hours are missing")
    case .redundancy:
      Phrase(
        nl: "wat verdwijnt als één netwerk stopt", en: "what disappears if one network stops")
    case .stops:
      Phrase(nl: "wat wel en niet samen kan stoppen", en: "what can stop together and what cannot")
    case .variants:
      Phrase(
        nl: "uren tegenover paren die elkaar houden", en: "hours against pairs that still meet")
    case .associations:
      Phrase(
        nl: "scores van netwerken naast hun bouw", en: "scores of networks beside their build")
    case .reciprocity: Phrase(nl: "wie brengt en wie haalt", en: "who brings and who takes")
    case .questions:
      Phrase(
        nl: "ontwikkelvragen, en wie ze delen", en: "development questions, and who shares them")
    case .questionPairs:
      Phrase(
        nl: "besturen met dezelfde vraag en geen netwerk samen",
        en: "boards with a question in common and no network")
    case .delegates:
      Phrase(
        nl: "of het dezelfde mensen zijn, zonder namen",
        en: "whether it is the same people, without names")
    case .agreement: Phrase(nl: "twee bronnen naast elkaar", en: "two sources side by side")
    case .rows:
      Phrase(nl: "rijen die niet meetellen, en waarom", en: "rows that do not count, and why")
    case .problems:
      Phrase(
        nl: "meldingen: wat er mis is, en wat te doen", en: "problems: what is wrong, what to do")
    }
  }
}
