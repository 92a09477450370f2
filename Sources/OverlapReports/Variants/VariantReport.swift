import BoardNetworks
public import OverlapAnalysis

/// Variants on a screen: what there is to choose, hours against pairs, and each variant by name.
public struct VariantReport: Sendable {
  let findings: VariantFindings
  let scope: Scope
  let words: ScopeWords
  let variantWords: VariantWords
  let incomplete: IncompleteLists

  /// Whether long lists are given to their end.
  let showsAll: Bool

  /// - Parameters:
  ///   - variants: What was found.
  ///   - findings: What it was found among.
  ///   - showsAll: Whether long lists are given to their end.
  public init(
    _ variants: VariantFindings, among findings: OverlapFindings, showsAll: Bool = false
  ) {
    self.findings = variants
    self.showsAll = showsAll
    scope = findings.scope
    words = ScopeWords(findings.scope)
    variantWords = VariantWords(words: words, measure: variants.bounds.measure)
    incomplete = IncompleteLists(of: findings)
  }

  /// The text, which ends with a line break.
  ///
  /// - Parameter width: The columns of the screen; below 20 it is taken as 20.
  public func text(in language: Language, width: Int) -> String {
    var screen = ScreenText(in: language, width: width)
    screen.addOpening(Phrase(nl: "Verkenning van varianten", en: "Variants explored"))
    screen.addOpening(scope.sentence)
    screen.addBlankLine()
    screen.addFacts([now, pairs] + choice + bounds)
    screen.addHeading(variantWords.pictureTitle)
    addFrontier(to: &screen)
    addStaying(to: &screen)
    for variant in findings.variants { add(variant, to: &screen) }
    screen.addHeading(Phrase(nl: "Bij deze cijfers", en: "About these numbers"))
    for note in notes { screen.addNote(note) }
    return screen.text
  }

  private func addFrontier(to screen: inout ScreenText) {
    let columns = FrontierColumns(variantWords).reading(of: findings)
    screen.addRows(findings.frontierRows, columns: columns)
    if findings.isEveryPoint {
      screen.addNote(
        Phrase(
          nl: """
            Dit zijn alle punten: geen andere keuze houdt evenveel paren met \(variantWords.less.nl).
            """,
          en: """
            These are all points: no other choice keeps as many pairs with \(variantWords.less.en).
            """))
    }
    screen.addNote(variantWords.frontierNote)
  }

  private var notes: [Phrase] {
    var notes = [words.meetingNote]
    if findings.bounds.measure == .hours {
      notes.append(
        Phrase(
          nl: """
            Uren zijn die van alle leden samen, gremia inbegrepen. Wie het werk daarna doet, en \
            hoeveel tijd dat kost, zit er niet in. Gremia gaan door zoals ze zijn als hun netwerk \
            blijft, minder vaak bijeenkomt of opgaat in een ander.
            """,
          en: """
            Hours are those of all members together, bodies included. Who does the work afterwards, \
            and how much time that takes, is not in it. Bodies go on as they are when their network \
            stays, meets less, or becomes one with another.
            """))
    }
    if findings.bounds.largestSize != nil {
      notes.append(
        Phrase(
          nl: """
            Een samengevoegd netwerk komt zo vaak bijeen als het deel dat dat het vaakst doet, zo lang \
            als het langste, met de zetels van alle delen. Netwerken van een verschillend niveau \
            gaan niet samen. Sommige paren zitten dan voor het eerst in één netwerk; dat telt hier \
            niet mee.
            """,
          en: """
            A combined network meets as often as the part that does so most, for as long as the \
            longest, with the seats of all parts. Networks of different levels do not become \
            one. Some pairs then share a network for the first time; that does not count here.
            """))
    }
    if let note = incomplete.note(words) {
      notes.append(note)
      notes.append(words.hereOnlyNote)
    }
    return notes
  }
}

// MARK: - What there is to choose

extension VariantReport {
  private var now: Fact {
    let amount = variantWords.total(findings.now, in: findings)
    let networks = words.network.counted(scope.networkCount)
    return Fact(
      nl: "nu", en: "now",
      Phrase(
        nl: "\(amount.nl), in \(networks.nl) samen",
        en: "\(amount.en), in \(networks.en) together"))
  }

  private var pairs: Fact {
    let counted = words.pair.counted(findings.pairs)
    let settled = Phrase { $0.integer(findings.settledPairs) }
    return Fact(
      nl: "paren", en: "pairs",
      Phrase(
        nl: """
          \(counted.nl) zijn nu samen lid van een netwerk dat meetelt; voor \(settled.nl) daarvan \
          blijft er hoe dan ook een
          """,
        en: """
          \(counted.en) are now both members of a network that counts; for \(settled.en) of these one \
          stays in any case
          """))
  }

  private var choice: [Fact] {
    let open = NameList(findings.openNetworks, showsAll: showsAll).phrase
    let count = words.network.counted(findings.openNetworks.count)
    var facts = [
      Fact(
        nl: "te kiezen", en: "to choose",
        findings.openNetworks.isEmpty
          ? Phrase(nl: "niets: alle netwerken blijven", en: "nothing: all networks stay")
          : Phrase { "\(count[$0]): \(open[$0])" })
    ]
    let reasons: [VariantStay] = [
      .statutory, .asked, .memberWide, .hoursUnknown, .membersUnknown, .takesNothing,
    ]
    for reason in reasons {
      let names = findings.staying.filter { $0.reason == reason }.map(\.name)
      guard !names.isEmpty else { continue }
      let why = variantWords.reason(reason)
      let list = NameList(names, showsAll: showsAll).phrase
      facts.append(Fact(nl: "blijft", en: "stays", Phrase { "\(why[$0]): \(list[$0])" }))
    }
    return facts
  }

  /// The bounds that were asked for.
  private var bounds: [Fact] {
    let bounds = findings.bounds
    var phrases: [Phrase] = []
    if bounds.keepsThemes {
      phrases.append(
        Phrase(
          nl: "elk \(words.participant.one.nl) houdt voor elk thema een tafel",
          en: "every \(words.participant.one.en) keeps a table for every theme"))
    }
    if let floor = bounds.groupFloor {
      let groups = Phrase.joined(findings.groups.map { variantWords.group($0) }, by: "; ")
      phrases.append(
        findings.groups.isEmpty
          ? Phrase(
            nl: """
              --group-floor doet niets: er zijn geen groepen bekend. De kolommen scholen en regio van \
              de tabel deelnemers geven die
              """,
            en: """
              --group-floor does nothing: no groups are known. The columns schools and region of the \
              table of participants give them
              """)
          : Phrase(
            nl: """
              van elke groep houdt ten minste \(Language.nl.percentage(floor)) van de paren elkaar \
              (\(groups.nl))
              """,
            en: """
              of every group at least \(Language.en.percentage(floor)) of the pairs keep each other \
              (\(groups.en))
              """))
    }
    if let most = bounds.mostHours {
      phrases.append(variantWords.bound(.hours(most: most, []), showsAll: showsAll))
    }
    if let size = bounds.largestSize {
      phrases.append(
        Phrase(
          nl: """
            samenvoegen tot hoogstens \(Language.nl.integer(size)) deelnemers aan tafel, van alle \
            soorten, en hoogstens \(Language.nl.integer(bounds.mostParts)) netwerken bij elkaar: \
            \(Language.nl.integer(findings.combinations)) mogelijkheden
            """,
          en: """
            combining up to \(Language.en.integer(size)) participants at the table, of all kinds, and \
            up to \(Language.en.integer(bounds.mostParts)) networks together: \
            \(Language.en.integer(findings.combinations)) possibilities
            """))
    } else {
      phrases.append(
        Phrase(
          nl: "niets wordt samengevoegd; geef daarvoor een grens aan de omvang (--max-size)",
          en: "nothing is combined; for that, give a bound on size (--max-size)"))
    }
    if let least = bounds.leastMeetings {
      phrases.append(
        Phrase(
          nl:
            "een netwerk mag minder vaak bijeenkomen, tot \(Language.nl.shortest(least)) keer per jaar",
          en: "a network may meet less, down to \(Language.en.shortest(least)) times a year"))
    }
    if !bounds.stops.isEmpty {
      let names = NameList(bounds.stops, showsAll: true).phrase
      phrases.append(
        Phrase(nl: "stopt op uw verzoek: \(names.nl)", en: "stops as you asked: \(names.en)"))
    }
    return phrases.map { Fact(nl: "grens", en: "bound", $0) }
  }
}
