import OverlapAnalysis

extension ChangeReport {
  /// Meeting elsewhere before and after: over all pairs, and per network that carried on.
  func addElsewhere(to screen: inout ScreenText) {
    let (old, new) = (changes.earlier.summary, changes.later.summary)
    guard old.elsewherePairsOnce != nil || new.elsewherePairsOnce != nil else { return }
    screen.addHeading(Phrase(nl: "Elkaar ook elders tegenkomen", en: "Meeting elsewhere too"))
    func fact(
      nl: String, en: String, places: Int = 2, _ was: Double?, _ isNow: Double?
    ) -> Fact {
      Fact(
        nl: nl, en: en,
        Phrase { language in
          func text(_ value: Double?) -> String {
            value.map { language.decimal($0, places: places) } ?? "–"
          }
          return
            "\(words.earlier[language]) \(text(was)), \(words.later[language]) \(text(isNow))"
        })
    }
    screen.addFacts([
      fact(
        nl: "gemiddeld, elk paar één keer", en: "mean, each pair once", old.elsewherePairsOnce,
        new.elsewherePairsOnce),
      fact(
        nl: "zonder grote netwerken", en: "without large networks",
        old.elsewherePairsOnceWithoutMemberWide, new.elsewherePairsOnceWithoutMemberWide),
      fact(
        nl: "grote netwerken", en: "large networks", places: 0, Double(old.memberWideNetworks),
        Double(new.memberWideNetworks)),
      fact(
        nl: "hoogste", en: "highest", places: 0, old.elsewhereMaximum.map { Double($0) },
        new.elsewhereMaximum.map { Double($0) }),
    ])
    screen.addNote(largeNote)
    let rows = changes.networks.filter { change in
      change.kind == .carriedOn && change.earlier[0].encounters?.mean != nil
        && change.later[0].encounters?.mean != nil
        && change.earlier[0].encounters?.mean != change.later[0].encounters?.mean
    }
    let order = rows.indices.sorted { one, other in
      let (first, second) = (abs(rows[one].meanRise), abs(rows[other].meanRise))
      return first != second ? first > second : one < other
    }
    guard !order.isEmpty else { return }
    let shown = showsAll ? order : Array(order.prefix(NameList.shownCount))
    screen.addRows(
      shown.map { rows[$0] },
      columns: [
        ColumnOf("network", .text, nl: "netwerk dat bleef", en: "network that carried on") {
          .text($0.later[0].name.shown)
        },
        ColumnOf("pairs", .integer, nl: "paren \(words.later.nl)", en: "pairs \(words.later.en)") {
          .integer($0.later[0].encounters?.pairs)
        },
        ColumnOf(
          "mean_earlier", .decimal(places: 2), nl: words.earlier.nl, en: words.earlier.en
        ) { .decimal($0.earlier[0].encounters?.mean) },
        ColumnOf("mean_later", .decimal(places: 2), nl: words.later.nl, en: words.later.en) {
          .decimal($0.later[0].encounters?.mean)
        },
      ])
    if shown.count < order.count {
      screen.addItem(NameList.more(order.count - shown.count))
    }
    screen.addNote(
      Phrase(
        nl: """
          De getallen in de tabel: in hoeveel andere netwerken twee leden van dit netwerk elkaar \
          gemiddeld ook tegenkomen.
          """,
        en: """
          The numbers in the table: in how many other networks two members of this network meet too, \
          on average.
          """))
  }
}

extension ChangeReport {
  private var largeNote: Phrase {
    let many = words.scope.participant.many
    return Phrase(
      nl: """
        Grote netwerken zijn die met minstens \
        \(Language.nl.percentage(changes.later.scope.memberWideShare)) van de \(many.nl) (van de \
        regio, waar die genoemd is): daar komt bijna ieder paar elkaar tegen.
        """,
      en: """
        Large networks are those with at least \
        \(Language.en.percentage(changes.later.scope.memberWideShare)) of the \(many.en) (of the \
        region, where one is given): nearly every pair meets there.
        """)
  }
}

extension NetworkChange {
  /// How much more often its members meet elsewhere, on average.
  fileprivate var meanRise: Double {
    (later[0].encounters?.mean ?? 0) - (earlier[0].encounters?.mean ?? 0)
  }
}
