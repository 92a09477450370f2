import BoardNetworks
import OverlapAnalysis

/// How variants are spoken of: amounts, aims, bounds.
struct VariantWords {
  let words: ScopeWords
  let measure: VariantMeasure

  /// "1.234,5 uur per jaar", "310 zetels".
  func amount(_ value: Double, rounding: DecimalDigits.Rounding = .nearest) -> Phrase {
    switch measure {
    case .hours:
      Phrase(
        nl: "\(Language.nl.hours(value, rounding: rounding)) uur per jaar",
        en: "\(Language.en.hours(value, rounding: rounding)) hours a year")
    case .seats: Noun.seat.counted(Int(value.rounded()))
    }
  }

  /// What all networks take together: at least so many, rounded down, where not all is known.
  func total(_ value: Double, in findings: VariantFindings) -> Phrase {
    guard !findings.isNowComplete else { return amount(value) }
    return Phrase(nl: "ten minste ", en: "at least ") + amount(value, rounding: .down)
  }

  /// The same where it goes without saying that it is about a year.
  func short(_ value: Double) -> Phrase {
    switch measure {
    case .hours:
      Phrase(nl: "\(Language.nl.hours(value)) uur", en: "\(Language.en.hours(value)) hours")
    case .seats: Noun.seat.counted(Int(value.rounded()))
    }
  }

  /// What is counted, as the heading of a column.
  var unit: Phrase {
    switch measure {
    case .hours: Phrase(nl: "uren per jaar", en: "hours a year")
    case .seats: Phrase(nl: "zetels", en: "seats")
    }
  }

  /// "minder uren", "minder zetels".
  var less: Phrase {
    switch measure {
    case .hours: Phrase(nl: "minder uren", en: "fewer hours")
    case .seats: Phrase(nl: "minder zetels", en: "fewer seats")
    }
  }

  /// "evenveel uren".
  var asMuch: Phrase {
    switch measure {
    case .hours: Phrase(nl: "evenveel uren", en: "as many hours")
    case .seats: Phrase(nl: "evenveel zetels", en: "as many seats")
    }
  }

  // MARK: - Aims

  /// What a variant is called.
  func title(_ aim: VariantAim) -> Phrase {
    let pairs = pairTitle(aim.share)
    guard aim.keepsThemes else { return pairs }
    return pairs
      + Phrase(nl: ", en elk thema houdt een tafel", en: ", and every theme keeps a table")
  }

  private func pairTitle(_ share: Double) -> Phrase {
    switch share {
    case 1: return Phrase(nl: "Alle paren houden elkaar", en: "All pairs keep each other")
    case 0: return Phrase(nl: "Zonder grens aan de paren", en: "Without a bound on pairs")
    default: break
    }
    let tenths = (share * 10).rounded()
    if (1...9).contains(tenths), abs(share * 10 - tenths) < 1e-9 {
      let count = Int(tenths)
      let one = count == 1
      return Phrase(
        nl: """
          \(VariantWords.numbers.nl[count - 1].capitalised) van de tien paren \
          \(one ? "houdt" : "houden") elkaar
          """,
        en: """
          \(VariantWords.numbers.en[count - 1].capitalised) in ten pairs \
          \(one ? "keeps" : "keep") each other
          """)
    }
    return Phrase(
      nl: "Van de paren houdt \(Language.nl.percentage(share)) elkaar",
      en: "Of the pairs \(Language.en.percentage(share)) keep each other")
  }

  private static let numbers = (
    nl: ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"],
    en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
  )

  // MARK: - Why something stays

  /// Why networks stay, as the beginning of a list of them.
  func reason(_ stay: VariantStay) -> Phrase {
    switch stay {
    case .statutory: Phrase(nl: "wettelijk", en: "statutory")
    case .asked: Phrase(nl: "op uw verzoek", en: "as you asked")
    case .memberWide:
      Phrase(
        nl: "met bijna alle \(words.participant.many.nl)",
        en: "with nearly all \(words.participant.many.en)")
    case .hoursUnknown: Phrase(nl: "uren niet (alle) bekend", en: "hours not (all) known")
    case .membersUnknown: Phrase(nl: "leden niet bekend", en: "members not known")
    case .takesNothing:
      Phrase(
        nl: measure == .hours ? "vraagt geen uren" : "heeft geen zetels",
        en: measure == .hours ? "takes no hours" : "has no seats")
    }
  }

  /// Why networks do not stop.
  func explanation(_ stay: VariantStay) -> Phrase {
    switch stay {
    case .statutory:
      Phrase(
        nl: """
          wettelijk, of met een gremium dat dat is. Zo'n netwerk kan een agenda delen met een ander, \
          maar het kan niet worden opgeheven
          """,
        en: """
          statutory, or with a body that is. Such a network can share an agenda with another, but it \
          cannot be dissolved
          """)
    case .asked: Phrase(nl: "op uw verzoek", en: "as you asked")
    case .memberWide:
      Phrase(
        nl: """
          bijna alle \(words.participant.many.nl) zijn er lid van, en zulke netwerken blijven buiten \
          de keuze. Met --with-member-wide niet
          """,
        en: """
          nearly all \(words.participant.many.en) are members, and there is no choice about such \
          networks. With --with-member-wide there is
          """)
    case .hoursUnknown:
      Phrase(
        nl: "de uren zijn niet allemaal bekend, dus niets zegt wat er vrijkomt",
        en: "not all hours are known, so nothing tells what would come free")
    case .membersUnknown:
      Phrase(
        nl: "het geeft leden op en noemt er geen, dus niets zegt wat er vrijkomt",
        en: "it says that it has members and names none, so nothing tells what would come free")
    case .takesNothing: Phrase(nl: "er komt niets mee vrij", en: "nothing would come free")
    }
  }

  func group(_ group: BoardGroup) -> Phrase {
    switch group {
    case .singleSchool: Phrase(nl: "eenpitters", en: "boards with one school")
    case .region(let region): Phrase { _ in displayed(region) }
    }
  }

  /// "ict: nergens meer een tafel (2 besturen: A; B)".
  func theme(_ loss: ThemeWithoutTable, showsAll: Bool) -> Phrase {
    let boards = words.participant.counted(loss.boards.count)
    let names = few(loss.boards.map(\.label), showsAll: showsAll)
    let theme = displayed(loss.theme)
    return loss.isGone
      ? Phrase(
        nl: "\(theme): nergens meer een tafel (\(boards.nl): \(names.nl))",
        en: "\(theme): no table at all (\(boards.en): \(names.en))")
      : Phrase(
        nl: "\(theme): geen tafel meer voor \(boards.nl) (\(names.nl))",
        en: "\(theme): no table any more for \(boards.en) (\(names.en))")
  }

  /// The first of some texts, and how many more; a sentence has no room for many.
  func few(_ texts: [String], showsAll: Bool) -> Phrase {
    let limit = showsAll ? texts.count : 6
    let rest = texts.count - limit
    let shown = listed(Array(texts.prefix(limit)))
    guard rest > 0 else { return Phrase { _ in shown } }
    return Phrase(
      nl: "\(shown); en nog \(Language.nl.integer(rest))",
      en: "\(shown); and \(Language.en.integer(rest)) more")
  }

  // MARK: - Bounds that forbid

  /// A bound, as it stands in the way.
  func bound(_ bound: VariantBound, showsAll: Bool) -> Phrase {
    switch bound {
    case .pairs(let least, let all, let lost):
      let pairs = words.pair.counted(all)
      let asked =
        least == all
        ? Phrase(
          nl: "alle \(pairs.nl) moeten elkaar houden", en: "all \(pairs.en) have to keep each other"
        )
        : Phrase(
          nl: """
            van de \(pairs.nl) \(all - least == 1 ? "mag" : "mogen") er hoogstens \
            \(Language.nl.integer(all - least)) elkaar verliezen
            """,
          en: "of \(pairs.en) at most \(Language.en.integer(all - least)) may lose each other")
      guard !lost.isEmpty else { return asked }
      let names = few(
        lost.map { "\($0.first.label) – \($0.second.label)" }, showsAll: showsAll)
      return asked
        + Phrase(
          nl: """
            ; hoe dan ook \(lost.count == 1 ? "doet" : "doen") er \
            \(Language.nl.integer(lost.count)) dat: \(names.nl)
            """,
          en: "; in any case \(Language.en.integer(lost.count)) would: \(names.en)")
    case .themes(let losses):
      let asked = Phrase(nl: "elk thema houdt een tafel", en: "every theme keeps a table")
      guard !losses.isEmpty else { return asked }
      let lost = Phrase.joined(losses.map { theme($0, showsAll: showsAll) }, by: "; ")
      return Phrase { "\(asked[$0]); \(lost[$0])" }
    case .groups(let floor, let groups):
      let named = Phrase.joined(groups.map { group($0) }, by: "; ")
      let whose =
        groups.isEmpty
        ? Phrase(nl: "elke groep", en: "every group")
        : Phrase(nl: "deze groepen (\(named.nl))", en: "these groups (\(named.en))")
      return Phrase(
        nl: "van \(whose.nl) houdt ten minste \(Language.nl.percentage(floor)) van de paren elkaar",
        en: "of \(whose.en) at least \(Language.en.percentage(floor)) of the pairs keep each other")
    case .hours(let most, let boards):
      let limit = short(most)
      guard !boards.isEmpty else {
        return Phrase(
          nl: "geen \(words.participant.one.nl) heeft meer dan \(limit.nl) per jaar",
          en: "no \(words.participant.one.en) has more than \(limit.en) a year")
      }
      let names = few(boards.map(\.label), showsAll: showsAll)
      return Phrase(
        nl: "niet meer dan \(limit.nl) per jaar voor \(names.nl)",
        en: "not more than \(limit.en) a year for \(names.en)")
    case .stays(let names, let reason):
      let list = few(names.map(\.titled), showsAll: showsAll)
      let verb = names.count == 1 ? "blijft" : "blijven"
      let why = explanation(reason)
      return Phrase(
        nl: "\(list.nl) \(verb): \(why.nl)",
        en: "\(list.en) \(names.count == 1 ? "stays" : "stay"): \(why.en)")
    case .stops(let name):
      return Phrase(nl: "\(name.titled) moet stoppen", en: "\(name.titled) has to stop")
    }
  }
}
