import BoardNetworks
import OverlapAnalysis

// What is called how of what networks and boards tell beside who sits where.

extension NetworkTrait {
  func term(_ words: ScopeWords) -> Term {
    let others = words.otherShared
    let phrase =
      switch self {
      case .size:
        Phrase(nl: "aantal \(words.member.many.nl)", en: "number of \(words.member.many.en)")
      case .elsewhereMean: Phrase(nl: "\(others.nl), gemiddeld", en: "\(others.en), mean")
      case .shareElsewhere:
        Phrase(
          nl: "deel van de paren met \(others.nl)", en: "share of pairs with \(others.en)")
      case .bodies: Phrase(nl: "aantal gremia", en: "number of bodies")
      case .layers: Phrase(nl: "lagen van gremia", en: "layers of bodies")
      case .hours: Phrase(nl: "uren per jaar van allen samen", en: "hours a year of all together")
      }
    return Term(key, phrase)
  }

  /// What machines call it.
  private var key: String {
    switch self {
    case .size: "size"
    case .elsewhereMean: "elsewhere_mean"
    case .shareElsewhere: "share_elsewhere"
    case .bodies: "bodies"
    case .layers: "layers"
    case .hours: "hours"
    }
  }
}

extension ReciprocityLevel {
  var term: Term {
    switch self {
    case .relation: Term("relation", Phrase(nl: "relatie", en: "relation"))
    case .process: Term("process", Phrase(nl: "proces", en: "process"))
    case .content: Term("content", Phrase(nl: "inhoud", en: "content"))
    }
  }
}

extension ReciprocitySubject {
  func term(_ words: ScopeWords) -> Term {
    switch self {
    case .network: Term("networks", words.network.one)
    case .board: Term("boards", words.participant.one)
    }
  }
}

/// What is to be kept in mind with correlations.
enum AssociationText {
  static func notes(_ findings: [AssociationFinding], _ words: ScopeWords) -> [Phrase] {
    let tested = findings.count { $0.coefficient != nil }
    guard tested > 0 else { return [] }
    return [meaning, chance(tested, samples: findings.compactMap(\.sampleCount).first), interval]
      + [anecdote(findings, words)].compactMap { $0 } + [unknown(words)]
  }

  static let meaning = Phrase(
    nl: """
      Het verband (Spearman) loopt van −1 tot 1. Boven 0 gaan de twee samen omhoog; onder 0 gaat het \
      ene omhoog waar het andere omlaag gaat. Het zegt niet wat de oorzaak is.
      """,
    en: """
      The correlation (Spearman) runs from −1 to 1. Above 0 the two go up together; below 0 one goes \
      up where the other goes down. It does not say what the cause is.
      """)

  private static func chance(_ tested: Int, samples: Int?) -> Phrase {
    let orders =
      samples.map { count in
        Phrase(
          nl: "alle volgordes tot en met 9, anders \(Language.nl.integer(count)) willekeurige",
          en: "all orders up to 9, else \(Language.en.integer(count)) random ones")
      } ?? Phrase(nl: "alle volgordes", en: "all orders")
    return Phrase(
      nl: """
        p is het deel van de volgordes waarin het verband minstens zo sterk is als de cijfers opnieuw \
        worden verdeeld (\(orders.nl)). Wie veel verbanden bekijkt, vindt er altijd een paar; p na \
        Holm rekent daarom met alle \(Language.nl.integer(tested)) verbanden samen.
        """,
      en: """
        p is the share of orders in which the correlation is at least as strong when the figures are \
        dealt again (\(orders.en)). Whoever looks at many correlations always finds some; p after \
        Holm therefore counts with all \(Language.en.integer(tested)) together.
        """)
  }

  private static let interval = Phrase(
    nl: """
      De bandbreedte is die van 95% (Fishers z, met de variantie van Bonett en Wright, 2000). Zij \
      geldt als dit een toevallige greep uit veel meer is; onder 10 is zij ruw.
      """,
    en: """
      The interval is one of 95% (Fisher's z, with the variance of Bonett and Wright, 2000). It holds \
      if this is a random sample of many more; below 10 it is rough.
      """)

  static func anecdote(_ findings: [AssociationFinding], _ words: ScopeWords) -> Phrase? {
    guard findings.contains(where: { $0.coefficient != nil && $0.isAnecdotal }) else { return nil }
    let least = AssociationFinding.leastNetworks
    return Phrase(
      nl: """
        Met minder dan \(least) \(words.network.many.nl) is een verband een anekdote: één ander \
        cijfer kan het omkeren.
        """,
      en: """
        With fewer than \(least) \(words.network.many.en) a correlation is an anecdote: one other \
        figure may turn it round.
        """)
  }

  private static func unknown(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        n is het aantal \(words.network.many.nl) waarvan beide bekend zijn. Een lijst waarop \
        \(words.member.many.nl) ontbreken geeft geen omvang, en uren die deels onbekend zijn tellen \
        niet. Waar alle waarden gelijk zijn, is er geen verband te berekenen.
        """,
      en: """
        n is the number of \(words.network.many.en) of which both are known. A list that lacks \
        \(words.member.many.en) gives no size, and hours that are partly unknown do not count. Where \
        all values are the same, no correlation can be computed.
        """)
  }
}

/// What is to be kept in mind with bringing and taking.
enum ReciprocityText {
  static func notes(_ words: ScopeWords) -> [Phrase] {
    [
      Phrase(
        nl: """
          Wat een \(words.participant.one.nl) brengt of haalt staat in vrije woorden in de lijst. \
          Elk woord telt als ja, behalve nee, niets, geen of 0. Een lege cel zegt niets: wie niet \
          zegt of hij brengt, telt niet als iemand die alleen haalt.
          """,
        en: """
          What a \(words.participant.one.en) brings or takes is in free words in the list. Any word \
          counts as yes, but for no, nothing, none or 0. An empty cell tells nothing: whoever does \
          not say what is brought does not count as one who only takes.
          """)
    ]
  }
}

/// What is to be kept in mind with questions that boards have in common.
enum QuestionText {
  static func notes(_ words: ScopeWords) -> [Phrase] {
    [
      Phrase(
        nl: """
          Vragen zijn gelijk als hun letters en cijfers gelijk zijn. Wie hetzelfde in andere woorden \
          vraagt, staat hier niet bij elkaar. Als een lijst \(words.member.many.nl) mist, kunnen twee \
          toch een \(words.network.one.nl) delen.
          """,
        en: """
          Questions are alike when their letters and digits are. Those who ask the same in other \
          words are not together here. Where a list lacks \(words.member.many.en), two may share a \
          \(words.network.one.en) all the same.
          """)
    ]
  }

  /// That one of two boards did not answer.
  static func uncertain(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Onzeker: een van de twee antwoordde niet op de vraag naar zijn \(words.network.many.nl). Dan \
        kunnen zij er toch een delen.
        """,
      en: """
        Uncertain: one of the two did not tell its \(words.network.many.en). They may share one all \
        the same.
        """)
  }
}

/// What is to be kept in mind with people who sit at tables.
enum PeopleText {
  static func notes(_ people: PeopleFindings, _ words: ScopeWords) -> [Phrase] {
    guard people.isGiven else { return [] }
    return [known(people, words), person(words)] + [repeated(people, words)].compactMap { $0 }
  }

  private static func known(_ people: PeopleFindings, _ words: ScopeWords) -> Phrase {
    let all = Noun.membership.counted(people.memberships)
    return Phrase(
      nl: """
        Van \(Language.nl.integer(people.known)) van de \(all.nl) staat in de lijst wie er zit; alleen \
        die tellen hier mee.
        """,
      en: """
        Of \(Language.en.integer(people.known)) of the \(all.en) the list says who sits there; only \
        those count here.
        """)
  }

  private static func person(_ words: ScopeWords) -> Phrase {
    Phrase(
      nl: """
        Een persoon is een naam bij een \(words.participant.one.nl), vergeleken op letters en cijfers. \
        Wie op twee manieren geschreven is, telt als twee.
        """,
      en: """
        A person is a name of one \(words.participant.one.en), compared by letters and digits. Whoever \
        is spelled in two ways counts as two.
        """)
  }

  private static func repeated(_ people: PeopleFindings, _ words: ScopeWords) -> Phrase? {
    guard people.repeatedNames > 0 else { return nil }
    let boards = words.participant.many
    let names = Phrase { $0.integer(people.repeatedNames) }
    return Phrase(
      nl: """
        Namen die bij meer \(boards.nl) staan: \(names.nl). Dat kan één persoon zijn die voor meer \
        \(boards.nl) zit, of een naamgenoot; hier tellen zij als verschillende mensen.
        """,
      en: """
        Names that several \(boards.en) have: \(names.en). That may be one person who sits for \
        several \(boards.en), or a namesake; here they count as different people.
        """)
  }
}
